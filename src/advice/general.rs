//! What can be said of a kind of failure when nothing is known of the cell.

use crate::failure::FailureKind;

/// The words for a kind of failure.
pub(super) fn general(kind: FailureKind) -> &'static str {
    match kind {
        FailureKind::MissingValue => {
            "a value is required and it cannot be told where; read the column Reason and fill it in"
        }
        FailureKind::MissingColumn => {
            "a column is required that the file does not have, and it cannot be told which; ask the Mediarails admin, then add it"
        }
        FailureKind::UnknownColumn => {
            "Mediarails does not know a column of the file; take it out, or have it set up there"
        }
        FailureKind::ColumnCount => {
            "the row has more or fewer cells than the header; move its cells under the right titles"
        }
        FailureKind::BadDate => {
            "a date is refused and it cannot be told which; read the column Reason and correct it"
        }
        FailureKind::BadUrl => {
            "a web address is refused and it cannot be told which; read the column Reason and correct it"
        }
        FailureKind::BadEmail => {
            "an e-mail address is refused and it cannot be told which; read the column Reason and correct it"
        }
        FailureKind::BadNumber => {
            "a number is refused and it cannot be told which; read the column Reason and correct it"
        }
        FailureKind::UnknownReference => {
            "Mediarails does not know a value of the row and it cannot be told which; read the column Reason, then correct it or have it set up there"
        }
        FailureKind::Duplicate => {
            "Mediarails has this publisher already; look it up under Partners by Brand, then write \
             drop in Decision, or change the entry there"
        }
        FailureKind::TooLong => {
            "a value is too long and it cannot be told which; read the column Reason and shorten it"
        }
        FailureKind::Encoding => {
            "characters were damaged on the way; write the right ones, or run fix-failed with --source and \
             a file that has them"
        }
        FailureKind::Blocklisted => {
            "this publisher or value is on the blocklist in Mediarails; have it taken off there, or \
             write drop in Decision"
        }
        FailureKind::Permission => {
            "Mediarails does not allow you to import this; ask your Mediarails admin, then write \
             upload in Decision"
        }
    }
}
