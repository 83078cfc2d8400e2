"""The two jobs with pandas: `convert|fix-failed FROM FOLDER`, or `version`."""

import sys

import pandas as pd

DATE = "Network Date Accepted"
URL = "Media Property URLs"
EMAIL = "Primary Contact Email"


def iso(column):
    days = pd.to_datetime(column, format="%m/%d/%Y", errors="coerce")
    return days.dt.strftime("%Y-%m-%d").fillna(column)


def with_scheme(column):
    return column.where(column.str.contains("://", regex=False), "https://" + column)


def lower_domain(column):
    parts = column.str.partition("@")
    return parts[0] + parts[1] + parts[2].str.lower()


def read(path):
    return pd.read_csv(path, dtype=str, keep_default_na=False)


def convert(path, folder):
    rows = read(path)
    rows.columns = ["Network Publisher ID", "Name", URL, EMAIL, DATE]
    rows[URL] = with_scheme(rows[URL])
    rows[EMAIL] = lower_domain(rows[EMAIL])
    rows[DATE] = iso(rows[DATE])
    rows["Network"] = "LinkShare"
    rows["Brand"] = "Acme"
    rows.to_csv(f"{folder}/upload.csv", index=False)


def fix_failed(path, folder):
    rows = read(path)
    said = rows["Failure Reason"].str.lower()
    date, url, brand = (said.str.contains(word, regex=False) for word in ("date", "url", "brand"))
    known = date | url | brand
    rows[~known].to_csv(f"{folder}/left.csv", index=False)
    rows[URL] = rows[URL].where(~url, with_scheme(rows[URL]))
    rows[EMAIL] = lower_domain(rows[EMAIL])
    rows[DATE] = rows[DATE].where(~date, iso(rows[DATE]))
    rows["Brand"] = rows["Brand"].where(~brand, "Acme")
    mended = rows[known].drop(columns=["Row", "Failure Reason"])
    mended.to_csv(f"{folder}/upload.csv", index=False)


if sys.argv[1] == "version":
    print("pandas", pd.__version__)
else:
    {"convert": convert, "fix-failed": fix_failed}[sys.argv[1]](*sys.argv[2:])
