//! Rows of which something is wrong that lies in no cell that can be told, or is not understood.

use super::general::general;
use crate::failure::{Failure, FailureKind, Target};
use crate::outcome::{Problem, Who};

/// How the words begin that tell a person that the report gives no reason for a row.
pub const NO_REASON: &str = "the report gives no reason for this row";

/// The problem of a row whose reported failure speaks of no cell that can be told.
pub fn nowhere(failure: &Failure) -> Problem {
    let (column, words) = match &failure.target {
        Target::Other(_) if failure.kind.is_of_the_row() => {
            (None, general(failure.kind).to_owned())
        }
        Target::Other(name) => (
            Some(name.clone()),
            "Mediarails refuses this custom field; rowmend does not change custom fields"
                .to_owned(),
        ),
        // The cell is known and holds another value than the reason speaks of.
        Target::Column(column) if !failure.quoted.is_empty() => (
            Some(column.title().to_owned()),
            format!(
                "the reason speaks of \"{}\", which this row does not hold; compare the row with the file \
                 that was uploaded",
                failure.quoted.join("\", \"")
            ),
        ),
        Target::Column(_) | Target::Unnamed => (None, general(failure.kind).to_owned()),
    };
    let who = match failure.kind {
        FailureKind::Permission | FailureKind::UnknownColumn | FailureKind::MissingColumn => {
            Who::MediarailsAdmin
        }
        FailureKind::Blocklisted | FailureKind::UnknownReference => Who::BrandOwner,
        _ => Who::You,
    };
    Problem {
        column,
        words,
        suggestion: None,
        who,
    }
}

/// The problem of a row whose reason, or a part of it (`partly`), is not understood.
pub fn not_understood(words: &str, partly: bool) -> Problem {
    let what_to_do = "read it in the column Reason, correct the row and write upload in Decision";
    let words = if words.trim().is_empty() {
        format!("{NO_REASON}; compare it with Mediarails, then write upload or drop in Decision")
    } else if partly {
        format!(
            "the reason says \"{}\", which is not understood; {what_to_do}",
            shortened(words)
        )
    } else if is_code(words) {
        format!(
            "it is not known what \"{}\" means; ask the Mediarails admin, then correct the row and write \
             upload in Decision, or add it to rowmend.toml under [[reasons]] (rowmend classify shows how)",
            shortened(words)
        )
    } else {
        format!("the reason is not understood; {what_to_do}")
    };
    Problem {
        column: None,
        words,
        suggestion: None,
        who: Who::You,
    }
}

/// Whether a reason is nothing but a code or several below each other: `E1042`, `TIER_CLOSED`. It may
/// come from a column of its own, so that nothing stands under `Reason`.
fn is_code(words: &str) -> bool {
    let mut lines = words.trim().lines();
    lines.all(|line| line.is_ascii() && !line.trim().contains(char::is_whitespace))
}

/// The beginning of what is quoted of a reason, on one line.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 80;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
