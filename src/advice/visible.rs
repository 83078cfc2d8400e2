//! Faults that our own check sees in the cell.

use super::Question;
use super::absent::{SOURCE, absent, missing};
use super::date::bad_date;
use super::general::general;
use super::reference::unknown_reference;
use crate::failure::{Failure, FailureKind, Want};
use crate::values::url;

/// How the words begin that tell of a fault that our own check sees in the cell; they stand here and in
/// `absent`, `date` and `reference`.
const VISIBLE: [&str; 11] = [
    "this date does not exist",
    "this date has the year",
    "this date (",
    "this can be ",
    "this is not a",
    "there is no ",
    "a value is required here",
    "an ID has digits only",
    "this number is too long",
    "the spreadsheet has rounded",
    "the network \"",
];

/// Whether the words of a problem tell of a fault that our own check sees in the cell, so that a cell
/// that is right now must have been edited since.
pub fn tells_of_a_visible_fault(words: &str) -> bool {
    VISIBLE.iter().any(|beginning| words.starts_with(beginning))
}

/// The words for a fault that our check sees.
pub(super) fn faulty(question: &Question<'_>, fault: FailureKind) -> String {
    let Some(came) = question.came else {
        return absent(question);
    };
    match fault {
        FailureKind::MissingValue => missing(question),
        FailureKind::BadDate => bad_date(came, is_plainly_offered(question), question.settings),
        FailureKind::BadUrl if is_plainly_offered(question) => {
            format!("this is not a web address as it stands; {TAKE_OFFER}")
        }
        FailureKind::BadEmail if is_plainly_offered(question) => {
            format!("this is not an e-mail address as it stands; {TAKE_OFFER}")
        }
        FailureKind::BadUrl => bad_url(came),
        FailureKind::BadEmail if question.failure.wants.contains(&Want::Filled) => {
            "this is not an e-mail address and one is required; look it up at the network"
                .to_owned()
        }
        FailureKind::BadEmail => {
            "this is not an e-mail address; correct it, or empty the cell if the publisher has none"
                .to_owned()
        }
        FailureKind::BadNumber if is_plainly_offered(question) => {
            format!("this is not an ID as it stands; {TAKE_OFFER}")
        }
        FailureKind::BadNumber => {
            digits(question.failure).map_or_else(|| bad_number(came), wrong_digits)
        }
        FailureKind::Encoding if refuses_space(question.failure) => {
            "Mediarails refuses white space in this; write it as Mediarails takes it".to_owned()
        }
        FailureKind::UnknownReference => unknown_reference(question, came),
        FailureKind::TooLong => longest(question.failure).map_or_else(
            || "this is longer than Mediarails allows; shorten it".to_owned(),
            |limit| {
                let length = came.chars().count();
                if length <= limit {
                    return format!(
                        "Mediarails allows {limit} characters; this has {length}, and has more than \
                         {limit} once it is mended; write a shorter one"
                    );
                }
                format!("this has {length} characters and Mediarails allows {limit}; shorten it")
            },
        ),
        _ => general(fault).to_owned(),
    }
}

/// What to do about a value on offer that nothing speaks against.
const TAKE_OFFER: &str = "take the suggestion if it is right";

pub(super) fn is_plainly_offered(question: &Question<'_>) -> bool {
    question.is_offered && question.doubt.is_none()
}

fn bad_url(came: &str) -> String {
    match url::look_alike(came) {
        Some((host, ascii)) => format!(
            "this is not a web address that can be used: the letters of {host} (in ASCII {ascii}) \
             imitate others; look it up at the network"
        ),
        None => "this is not a web address that can be used; look it up at the network".to_owned(),
    }
}

fn bad_number(came: &str) -> String {
    let number = came.trim().replace(',', ".");
    if number.contains(['e', 'E']) && number.parse::<f64>().is_ok() {
        format!(
            "the spreadsheet has rounded this ID and digits are lost; {SOURCE}, or look the ID up at the \
             network"
        )
    } else if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        "this number is too long for an ID, as a spreadsheet may have made it; look it up at the network"
            .to_owned()
    } else {
        "an ID has digits only; look it up at the network".to_owned()
    }
}

fn longest(failure: &Failure) -> Option<usize> {
    failure.wants.iter().find_map(|want| match want {
        Want::MaxLength(limit) => Some(*limit),
        _ => None,
    })
}

/// How many digits the importer wants, if it says so.
fn digits(failure: &Failure) -> Option<usize> {
    failure.wants.iter().find_map(|want| match want {
        Want::Digits(count) => Some(*count),
        _ => None,
    })
}

fn wrong_digits(count: usize) -> String {
    format!("Mediarails wants an ID of {count} digits; look it up at the network")
}

fn refuses_space(failure: &Failure) -> bool {
    let space = |want: &Want| matches!(want, Want::Trimmed | Want::Unspaced);
    failure.wants.iter().any(space)
}
