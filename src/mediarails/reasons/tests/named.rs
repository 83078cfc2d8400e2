//! Names that mean our columns only where they stand alone, and names that mean no column.

use super::super::*;

fn targets(text: &str) -> Vec<Target> {
    let got = Classifier::new(&[], &[]).classify(text);
    got.failures
        .into_iter()
        .map(|failure| failure.target)
        .collect()
}

#[test]
fn a_bare_id_is_that_of_the_publisher() {
    for text in [
        "ID is missing",
        "ID: must be a number",
        "Invalid ID",
        "The ID is not numeric",
        "ID already exists",
        "'id' is required",
    ] {
        assert_eq!(
            targets(text),
            [Target::Column(Column::NetworkPublisherId)],
            "{text}"
        );
    }
    for (text, want) in [
        (
            "Contact already exists. Existing ID: 12345",
            Target::Unnamed,
        ),
        ("Duplicate of record with id 7", Target::Unnamed),
        (
            "Campaign ID is missing",
            Target::Other("Campaign ID".to_owned()),
        ),
        (
            "Couldn't find Brand with 'id'=5",
            Target::Column(Column::Brand),
        ),
    ] {
        assert_eq!(targets(text), [want], "{text}");
    }
}

#[test]
fn what_a_row_is_called_names_no_column() {
    for text in [
        "Publisher already exists",
        "Publisher Acme is on the blocklist",
        "Partner: duplicate",
        "Partner is missing",
        "Affiliate is blocked",
    ] {
        assert_eq!(targets(text), [Target::Unnamed], "{text}");
    }
}

#[test]
fn a_column_named_before_or_behind_is_found() {
    let brand = Target::Column(Column::Brand);
    for text in [
        "Validation failed for field [brand]: may not be empty",
        "Got an invalid value at \"row.brand\"; it does not exist in the list",
        "Value must be one of ['Acme', 'Other']: ['brand']",
        "brand\nmust not be blank",
        "Duplicate key \"brand: Acme\" violates unique constraint",
    ] {
        assert_eq!(
            targets(text).as_slice(),
            std::slice::from_ref(&brand),
            "{text}"
        );
    }
}

#[test]
fn a_thing_that_is_not_there_is_none_of_the_columns() {
    for (text, thing) in [
        ("Partner 99 does not exist", "Partner"),
        ("Row 4: publisher not found", "publisher"),
        ("Campaign must exist", "Campaign"),
        ("No account matches this address", "account"),
    ] {
        assert_eq!(targets(text), [Target::Other(thing.to_owned())], "{text}");
    }
    assert_eq!(
        targets("Brand does not exist"),
        [Target::Column(Column::Brand)]
    );
}
