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

pub use not_borne_out::tells_of_no_fault;
pub use row::{NO_REASON, not_understood, nowhere, tells_of_the_importer};
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
    /// What would be written into the cell, and the words of a demand on its form that it does not meet.
    pub unmet: Option<(&'a str, &'a str)>,
    /// The value that the importer names as the right one, if another would be written.
    pub named: Option<&'a str>,
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
    if let Some((value, words)) = question.unmet.filter(|_| question.fault.is_none()) {
        let what = match question.came {
            Some(came) if came == value => "this".to_owned(),
            _ => format!("\"{value}\", which is what this cell would become,"),
        };
        return Advice {
            words: format!(
                "Mediarails says \"{words}\", and {what} does not meet that; write it as Mediarails wants it"
            ),
            who: Who::You,
        };
    }
    if question.named.is_some() && question.is_offered && is_empty(question) {
        return Advice {
            words: "Mediarails names a value for this cell; take the suggestion if it is right, or type in the \
                    right one"
                .to_owned(),
            who: Who::You,
        };
    }
    if let Some(named) = question.named.filter(|_| !question.is_offered) {
        return Advice {
            words: named_otherwise(question, named),
            who: Who::You,
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

/// The words for a cell of which the importer names another value that cannot be offered.
fn named_otherwise(question: &Question<'_>, named: &str) -> String {
    let settings = question.settings;
    match question.column {
        Column::Network => format!(
            "Mediarails names the network \"{named}\" here, and this run writes {}; if \"{named}\" is right, run \
             again with --network \"{named}\"",
            settings.network
        ),
        Column::Brand if !settings.brands.is_empty() => format!(
            "Mediarails names the brand \"{named}\" here, which is none of those in rowmend.toml ({}); add it \
             there, or correct the cell",
            settings.brands.join(", ")
        ),
        _ => format!(
            "Mediarails names \"{named}\" here, which is another value than this one; compare it with the \
             network and correct it"
        ),
    }
}

fn is_empty(question: &Question<'_>) -> bool {
    question.came.is_none_or(|came| came.trim().is_empty())
}
