"""The two jobs with polars, lazily and streaming: `convert|fix-failed FROM FOLDER`, or `version`."""

import sys

import polars as pl

DATE = "Network Date Accepted"
URL = "Media Property URLs"
EMAIL = "Primary Contact Email"


def iso(column):
    day = pl.col(column).str.to_date("%m/%d/%Y", strict=False)
    return pl.coalesce(day.dt.strftime("%Y-%m-%d"), pl.col(column))


def with_scheme(column):
    url = pl.col(column)
    return pl.when(url.str.contains("://", literal=True)).then(url).otherwise("https://" + url)


def lower_domain(column):
    email = pl.col(column)
    parts = email.str.splitn("@", 2)
    mended = parts.struct.field("field_0") + "@" + parts.struct.field("field_1").str.to_lowercase()
    return pl.coalesce(mended, email)


def scan(path):
    return pl.scan_csv(path, infer_schema=False)


def convert(path, folder):
    rows = scan(path).select(
        pl.col("Site ID").alias("Network Publisher ID"),
        pl.col("Publisher Name").alias("Name"),
        with_scheme("URL").alias(URL),
        lower_domain("Email").alias(EMAIL),
        iso("Join Date").alias(DATE),
        pl.lit("LinkShare").alias("Network"),
        pl.lit("Acme").alias("Brand"),
    )
    rows.sink_csv(f"{folder}/upload.csv")


def fix_failed(path, folder):
    rows = scan(path)
    said = pl.col("Failure Reason").fill_null("").str.to_lowercase()
    date, url, brand = (said.str.contains(word, literal=True) for word in ("date", "url", "brand"))
    mended = rows.filter(date | url | brand).select(
        "Network Publisher ID",
        "Name",
        pl.when(url).then(with_scheme(URL)).otherwise(pl.col(URL)).alias(URL),
        lower_domain(EMAIL).alias(EMAIL),
        "Publisher Group",
        "Categories",
        pl.when(date).then(iso(DATE)).otherwise(pl.col(DATE)).alias(DATE),
        "Network",
        pl.when(brand).then(pl.lit("Acme")).otherwise(pl.col("Brand")).alias("Brand"),
    )
    left = rows.filter(~(date | url | brand))
    pl.collect_all(
        [
            mended.sink_csv(f"{folder}/upload.csv", lazy=True),
            left.sink_csv(f"{folder}/left.csv", lazy=True),
        ]
    )


if sys.argv[1] == "version":
    print("polars", pl.__version__)
else:
    {"convert": convert, "fix-failed": fix_failed}[sys.argv[1]](*sys.argv[2:])
