//! The words of the summary: numbers, plurals, and plain names for what the receipt names tersely.
//! Knows no layout.

use crate::failure::FailureKind;
use crate::values::date::Format;

/// A number with commas between thousands: `1,234`.
pub(super) fn number(count: u64) -> String {
    let digits = count.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// A count with its noun: `1 row`, `1,234 rows`. The plural takes an `s`.
pub(super) fn count(count: u64, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{} {noun}{ending}", number(count))
}

/// The one of two words that fits the count: `has` and `have`.
pub(super) const fn agree(count: u64, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}

/// A kind of failure in words for a person.
pub(super) const fn kind(kind: FailureKind) -> &'static str {
    match kind {
        FailureKind::MissingValue => "value missing",
        FailureKind::MissingColumn => "column missing",
        FailureKind::UnknownColumn => "column not known to Mediarails",
        FailureKind::ColumnCount => "too many or too few cells",
        FailureKind::BadDate => "date not accepted",
        FailureKind::BadUrl => "web address not accepted",
        FailureKind::BadEmail => "e-mail address not accepted",
        FailureKind::BadNumber => "ID or number not accepted",
        FailureKind::UnknownReference => "name not known to Mediarails",
        FailureKind::Duplicate => "duplicate",
        FailureKind::TooLong => "too long",
        FailureKind::Encoding => "garbled characters",
        FailureKind::Blocklisted => "on a blocklist",
        FailureKind::Permission => "not allowed",
    }
}

/// An order of day and month in words.
pub(super) fn order(name: &str) -> &str {
    match name {
        "mdy" => "month/day/year",
        "dmy" => "day/month/year",
        "ymd" => "year/month/day",
        "mixed" => "several orders, each kind of notation in its own",
        other => other,
    }
}

/// A date format as people write it: `YYYY-MM-DD` for `%Y-%m-%d`.
pub(super) fn date_format(format: &str) -> String {
    if let Ok(format) = Format::new(format) {
        return format.in_words();
    }
    [
        ("%Y", "YYYY"),
        ("%y", "YY"),
        ("%m", "MM"),
        ("%d", "DD"),
        ("%H", "hh"),
        ("%M", "mm"),
        ("%S", "ss"),
    ]
    .iter()
    .fold(format.to_owned(), |shown, (code, words)| {
        shown.replace(code, words)
    })
}

/// An encoding in words.
pub(super) fn encoding(name: &str) -> &str {
    match name {
        "windows-1252" => "Windows-1252",
        "utf-16le" | "utf-16be" => "UTF-16",
        "utf-8" | "utf-8-bom" => "UTF-8",
        other => other,
    }
}

/// What stands between cells, in words.
pub(super) fn delimiter(delimiter: &str) -> Option<&'static str> {
    match delimiter {
        ";" => Some("semicolons"),
        "\t" => Some("tabs"),
        "|" => Some("vertical bars"),
        "," => Some("commas"),
        _ => None,
    }
}

/// The kind of an input in words.
pub(super) fn input_kind(kind: &str) -> &str {
    match kind {
        "failed-row-report" => "failed-row report",
        "attention-file" => "attention file",
        "import-file" => "import file",
        "publisher-overview" => "LinkShare Publisher Overview",
        "my-publishers" => "LinkShare My Publishers",
        "mixed-export" => "LinkShare export",
        other => other,
    }
}

/// The role of an output in words.
pub(super) fn role(role: &str) -> &str {
    match role {
        "import" | "corrected" => "to upload",
        "attention" => "for a person",
        "changes" => "what was changed",
        "receipt" => "the proof",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_plurals() {
        for (value, shown) in [
            (0, "0 rows"),
            (1, "1 row"),
            (2, "2 rows"),
            (999, "999 rows"),
            (1_000, "1,000 rows"),
            (12_345, "12,345 rows"),
            (123_456, "123,456 rows"),
            (1_234_567, "1,234,567 rows"),
        ] {
            assert_eq!(count(value, "row"), shown);
        }
    }

    #[test]
    fn formats_read_as_people_write_them() {
        assert_eq!(date_format("%Y-%m-%d"), "YYYY-MM-DD");
        assert_eq!(date_format("%m/%d/%y"), "MM/DD/YY");
        assert_eq!(date_format("%d-%b-%Y"), "DD-Mon-YYYY");
        assert_eq!(date_format("%-d %B %Y"), "D Month YYYY");
        assert_eq!(date_format("%Y-%m-%dT%H:%M:%SZ"), "YYYY-MM-DDThh:mm:ssZ");
    }
}
