//! What a reason says is wanted.

use super::super::*;
use crate::failure::Want;

fn wants(text: &str) -> Vec<Want> {
    let mut got = Classifier::new(&[], &[]).classify(text);
    if got.failures.is_empty() {
        Vec::new()
    } else {
        got.failures.remove(0).wants
    }
}

fn format(text: &str) -> Want {
    Want::DateFormat(text.to_owned())
}

fn one_of(values: &[&str]) -> Want {
    Want::OneOf(values.iter().map(|&value| value.to_owned()).collect())
}

#[test]
#[allow(clippy::too_many_lines)] // one table
fn what_is_wanted_is_read() {
    let cases = [
        ("Join Date must be MM/DD/YYYY", format("%m/%d/%Y")),
        (
            "The join date does not match the format Y-m-d.",
            format("%Y-%m-%d"),
        ),
        (
            "time data '27/03/2019' does not match format '%d.%m.%Y'",
            format("%d.%m.%Y"),
        ),
        (
            "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
            format("%Y-%m-%d"),
        ),
        (
            "Expected date format MM/DD/YYYY but got 2019-03-27",
            format("%m/%d/%Y"),
        ),
        (
            "Invalid date: expected DD.MM.YYYY, got 03/04/2021",
            format("%d.%m.%Y"),
        ),
        ("Date must be ISO 8601", format("%Y-%m-%d")),
        ("Invalid date (e.g. 2021-03-04)", format("%Y-%m-%d")),
        (
            "Datumsformat ungültig (erwartet TT.MM.JJJJ)",
            format("%d.%m.%Y"),
        ),
        (
            "Network must be one of: LinkShare, CJ",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "network: Input should be 'LinkShare' or 'CJ'",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "Invalid option: expected one of \"LinkShare\"|\"CJ\"",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "'Rakuten' is not one of ['LinkShare', 'CJ']",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "Name is too long (maximum is 30 characters)",
            Want::MaxLength(30),
        ),
        (
            "The name may not be greater than 255 characters.",
            Want::MaxLength(255),
        ),
        (
            "name: String should have at most 30 characters",
            Want::MaxLength(30),
        ),
        (
            "value too long for type character varying(30)",
            Want::MaxLength(30),
        ),
        (
            "'Name' must be 255 characters or fewer. You entered 300 characters.",
            Want::MaxLength(255),
        ),
        (
            "Network Publisher ID must be greater than or equal to 1",
            Want::AtLeast(1),
        ),
        (
            "Network Publisher ID must be greater than 0",
            Want::AtLeast(1),
        ),
        (
            "Categories is invalid: values must be separated by semicolons",
            Want::Separator(";".to_owned()),
        ),
        (
            "Media Property URLs must be valid URLs separated by ','",
            Want::Separator(",".to_owned()),
        ),
    ];
    for (text, want) in cases {
        assert_eq!(wants(text), [want], "{text}");
    }
}

#[test]
fn what_was_received_is_not_wanted() {
    for text in [
        "Invalid date, got 03/04/2021",
        "Invalid date: received '2021-03-04'",
        "Brand 'Acme' does not exist",
        "'Rakuten' is not a valid choice",
        "Name is too long: got 40 characters",
        "Invalid date: yyyy-MM-dd or dd.MM.yyyy expected",
        "Brand is required",
    ] {
        assert_eq!(wants(text), [], "{text}");
    }
}
