//! Failures that the importer reports and our own check cannot see in the cell.

use super::absent::{absent, missing};
use super::date::{bad_date, has_two_readings};
use super::general::general;
use super::reference::unknown_reference;
use super::visible::is_plainly_offered;
use super::{Question, is_empty};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::{email, text};

/// The words that tell that a reported failure cannot be seen in its cell.
const NOT_BORNE_OUT: &str = "looks right as it is";

/// Whether the words of a problem tell that nothing of it could be seen in the cell.
pub fn tells_of_no_fault(words: &str) -> bool {
    words.starts_with("Mediarails refuses") && words.contains(NOT_BORNE_OUT)
}

/// The words for a failure that our check cannot see in the cell it names.
pub(super) fn not_borne_out(question: &Question<'_>) -> String {
    let kind = question.failure.kind;
    let empty = is_empty(question);
    match kind {
        FailureKind::MissingValue | FailureKind::MissingColumn if question.came.is_none() => {
            absent(question)
        }
        FailureKind::MissingValue | FailureKind::MissingColumn if empty => missing(question),
        FailureKind::MissingValue if stands_for_none(question) => {
            "a value is required here and this stands for none; look it up at the network"
                .to_owned()
        }
        FailureKind::BadDate if has_two_readings(question) => bad_date(
            question.came.unwrap_or_default(),
            is_plainly_offered(question),
            question.settings,
        ),
        FailureKind::BadDate if !empty => format!(
            "Mediarails refuses this date and it {NOT_BORNE_OUT} ({}); if Mediarails wants another \
             notation, run again with --date-format",
            question.settings.date_format.in_words()
        ),
        FailureKind::UnknownReference if !empty => {
            unknown_reference(question, question.came.unwrap_or_default())
        }
        FailureKind::Encoding if question.came.is_some_and(text::looks_damaged) => {
            general(kind).to_owned()
        }
        FailureKind::TooLong if question.failure.allows_length_of(came(question)) => format!(
            "Mediarails says that this is too long, and its {} characters are not; compare the row with \
             the file that was uploaded, correct it or write upload in Decision to send it again",
            came(question).chars().count()
        ),
        FailureKind::TooLong => "this is longer than Mediarails allows; shorten it".to_owned(),
        FailureKind::Duplicate if !names_publisher(question.column) => {
            "Mediarails wants this value once only, and it is there already or twice in the cell; \
             look it up there, then correct it"
                .to_owned()
        }
        FailureKind::Duplicate
        | FailureKind::Blocklisted
        | FailureKind::Permission
        | FailureKind::UnknownColumn
        | FailureKind::ColumnCount => general(kind).to_owned(),
        _ if question.came.is_none() => absent(question),
        _ if empty => {
            "Mediarails refuses that this is empty; look the value up at the network".to_owned()
        }
        _ if question.is_offered => {
            "Mediarails refuses this; take the suggestion if it is right, or correct it".to_owned()
        }
        _ => format!(
            "Mediarails refuses this and it {NOT_BORNE_OUT}; compare it with the network, correct it \
             or write upload in Decision to send it again"
        ),
    }
}

fn came<'q>(question: &Question<'q>) -> &'q str {
    question.came.unwrap_or_default()
}

/// Whether the cell holds a word that stands for no address.
fn stands_for_none(question: &Question<'_>) -> bool {
    let came = came(question);
    question.column == Column::PrimaryContactEmail
        && (email::mend::placeholder(came).is_some() || email::offer::word_for_none(came).is_some())
}

/// Whether a column tells which publisher a row is of.
pub(super) const fn names_publisher(column: Column) -> bool {
    matches!(
        column,
        Column::NetworkPublisherId | Column::Name | Column::Brand | Column::Network
    )
}
