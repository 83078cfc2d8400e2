"""The two jobs with DuckDB, as SQL: `convert|fix-failed FROM FOLDER`, or `version`."""

import sys

import duckdb


def read(path):
    return f"read_csv('{path}', header = true, all_varchar = true)"


def iso(column):
    day = f"try_strptime({column}, '%m/%d/%Y')"
    return f"coalesce(strftime({day}, '%Y-%m-%d'), {column})"


def with_scheme(column):
    return f"CASE WHEN contains({column}, '://') THEN {column} ELSE 'https://' || {column} END"


def lower_domain(column):
    at = f"position('@' IN {column})"
    return f"left({column}, {at}) || lower(substr({column}, {at} + 1))"


def copy(select, path):
    duckdb.sql(f"COPY ({select}) TO '{path}' (HEADER, DELIMITER ',')")


def convert(path, folder):
    select = f"""
        SELECT "Site ID" AS "Network Publisher ID",
               "Publisher Name" AS "Name",
               {with_scheme('"URL"')} AS "Media Property URLs",
               {lower_domain('"Email"')} AS "Primary Contact Email",
               {iso('"Join Date"')} AS "Network Date Accepted",
               'LinkShare' AS "Network",
               'Acme' AS "Brand"
        FROM {read(path)}
    """
    copy(select, f"{folder}/upload.csv")


def fix_failed(path, folder):
    # Read twice: quicker than to keep the rows in a table, and it needs less memory.
    said = 'lower("Failure Reason")'
    date, url, brand = (f"contains({said}, '{word}')" for word in ("date", "url", "brand"))
    known = f"{date} OR {url} OR {brand}"
    own_date, own_url = '"Network Date Accepted"', '"Media Property URLs"'
    mended = f"""
        SELECT "Network Publisher ID",
               "Name",
               CASE WHEN {url} THEN {with_scheme(own_url)} ELSE {own_url} END AS {own_url},
               {lower_domain('"Primary Contact Email"')} AS "Primary Contact Email",
               "Publisher Group",
               "Categories",
               CASE WHEN {date} THEN {iso(own_date)} ELSE {own_date} END AS {own_date},
               "Network",
               CASE WHEN {brand} THEN 'Acme' ELSE "Brand" END AS "Brand"
        FROM {read(path)} WHERE {known}
    """
    copy(mended, f"{folder}/upload.csv")
    copy(f"SELECT * FROM {read(path)} WHERE NOT ({known})", f"{folder}/left.csv")


if sys.argv[1] == "version":
    print("DuckDB", duckdb.__version__)
else:
    {"convert": convert, "fix-failed": fix_failed}[sys.argv[1]](*sys.argv[2:])
