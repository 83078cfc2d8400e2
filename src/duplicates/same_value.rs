//! Cells as they compare where rows are the same publisher.

use crate::column::Column;
use crate::values::{email, id, url};
use std::borrow::Cow;

/// A cell as it compares: values that only differ in how they are written are one, and a word for no address is
/// nothing. Of a date only who knows its column can tell which day it is, so it compares as it is given.
pub fn comparable(column: Option<Column>, cell: &str) -> Cow<'_, str> {
    let normal = match column {
        Some(Column::NetworkPublisherId) => Some(id::folded(cell)),
        Some(Column::MediaPropertyUrls) => url::normal(cell).map(Cow::Owned),
        Some(Column::PrimaryContactEmail) if email::mend::placeholder(cell).is_some() => {
            Some(Cow::Borrowed(""))
        }
        Some(Column::PrimaryContactEmail) => email::normal(cell).map(Cow::Owned),
        _ => None,
    };
    normal.unwrap_or_else(|| Cow::Borrowed(cell.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_in_another_notation_is_the_same_and_another_value_is_not() {
        let same =
            |column, one, other| comparable(Some(column), one) == comparable(Some(column), other);
        assert!(same(Column::NetworkPublisherId, "4745711", "4,745,711"));
        assert!(same(
            Column::MediaPropertyUrls,
            "HTTPS://Acme.com",
            "https://acme.com"
        ));
        assert!(same(
            Column::PrimaryContactEmail,
            "a@ACME.com",
            "a@acme.com"
        ));
        assert!(same(Column::PrimaryContactEmail, "n/a", " "));
        assert!(same(Column::Name, " Acme", "Acme "));
        assert!(!same(Column::NetworkPublisherId, "4745711", "4745712"));
        assert!(!same(
            Column::MediaPropertyUrls,
            "https://acme.com",
            "https://acme.com/a"
        ));
        // The part before the @ may be told apart by whoever gets the mail, and a name may be `n/a`.
        assert!(!same(
            Column::PrimaryContactEmail,
            "A@acme.com",
            "a@acme.com"
        ));
        assert!(!same(Column::Name, "n/a", ""));
        // Which day each is, is not known here.
        assert!(!same(
            Column::NetworkDateAccepted,
            "2021-03-04",
            "03/04/2021"
        ));
    }
}
