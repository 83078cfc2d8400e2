//! What a person is told about a cell that was not mended: what is wrong, what can be done, by whom.
//!
//! Plain words for people who live in spreadsheets. The title of the column is not repeated here;
//! it stands before the words wherever they are shown.

mod absent;
mod date;
mod general;
mod not_borne_out;
mod reference;
mod row;
mod several;
mod visible;
mod who;

pub use row::{NO_REASON, not_understood, nowhere};
pub use several::SeveralRows;
pub use visible::tells_of_a_visible_fault;

use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::outcome::Who;
use crate::settings::Settings;
use crate::titles::NearTitle;
use date::has_two_readings;
use not_borne_out::not_borne_out;
use visible::faulty;
use who::who;

/// A cell that was not mended.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Its column.
    pub column: Column,
    /// What is said to be wrong.
    pub failure: &'a Failure,
    /// The cell as it came; nothing if the file does not have the column.
    pub came: Option<&'a str>,
    /// What our own check finds wrong with it.
    pub fault: Option<FailureKind>,
    /// Why the value on offer could be wrong, if one is on offer.
    pub doubt: Option<&'a str>,
    /// What would be written into the cell, if that is the very value that was refused.
    pub refused: Option<&'a str>,
    /// A title of the file that may be meant for the column, where the file does not have it.
    pub near_title: Option<&'a NearTitle>,
    /// Whether a value is on offer.
    pub is_offered: bool,
    /// Whether the row is only checked, so that nothing can be accepted.
    pub only_check: bool,
    /// The settings of the run.
    pub settings: &'a Settings,
}

/// What a person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The words.
    pub words: String,
    /// Who can do something.
    pub who: Who,
}

/// Advice on a cell.
pub fn cell(question: &Question<'_>) -> Advice {
    let kind = question.fault.unwrap_or(question.failure.kind);
    if let Some(refused) = question.refused {
        return Advice {
            words: format!(
                "Mediarails refused \"{refused}\", which is what this cell would become; compare it with the \
                 network and correct it"
            ),
            who: who(kind, question),
        };
    }
    if let Some(condition) = question.failure.unproven().filter(|_| !is_empty(question)) {
        return beyond_notation(question, condition, kind);
    }
    let mut words = match question.fault {
        Some(fault) => faulty(question, fault),
        None => not_borne_out(question),
    };
    // Two readings are both named already.
    let named = kind == FailureKind::BadDate && has_two_readings(question);
    if let Some(doubt) = question.doubt.filter(|_| !named) {
        words.push_str("; ");
        words.push_str(doubt);
    }
    Advice {
        words,
        who: who(kind, question),
    }
}

/// Advice on a cell of which a condition is stated that no change of notation can be shown to meet.
fn beyond_notation(question: &Question<'_>, condition: &str, kind: FailureKind) -> Advice {
    if question.failure.sets_beginning() {
        return Advice {
            words: format!(
                "Mediarails says how an address is to begin (\"{condition}\"), and a mended one begins with \
                 https://; write it as Mediarails wants it, then write upload in Decision"
            ),
            who: Who::You,
        };
    }
    Advice {
        words: format!(
            "Mediarails says \"{condition}\", and whether a value meets that cannot be told from how it is \
             written; compare it with the network and correct it"
        ),
        who: who(kind, question),
    }
}

fn is_empty(question: &Question<'_>) -> bool {
    question.came.is_none_or(|came| came.trim().is_empty())
}
