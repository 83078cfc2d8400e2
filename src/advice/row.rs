//! Rows of which something is wrong that lies in no cell that can be told, or is not understood.

use super::general::general;
use super::not_borne_out::names_publisher;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::mediarails::upload::UploadHeader;
use crate::outcome::{Problem, Who};
use crate::values::text::fold_title;

/// How the words begin that tell a person that the report gives no reason for a row.
pub const NO_REASON: &str = "the report gives no reason for this row";

/// Whether a line of a problem tells what the importer has said, and not what a check sees by itself.
pub fn tells_of_the_importer(line: &str) -> bool {
    let words = Column::ALL.into_iter().find_map(|column| {
        let words = line.strip_prefix(column.title())?;
        words.strip_prefix(": ")
    });
    let words = words.unwrap_or(line);
    let beginnings = ["Mediarails ", "the reason ", UNKNOWN_CODE];
    beginnings
        .iter()
        .any(|beginning| words.starts_with(beginning))
}

/// How the words begin for a code that nobody knows.
const UNKNOWN_CODE: &str = "it is not known what \"";

/// The problem of a row under `header` whose reported failure speaks of no cell that can be told. Only a
/// column of the file can be a custom field: any other name may be no more than a word of the reason.
pub fn nowhere(failure: &Failure, header: &UploadHeader) -> Problem {
    let is_title = |name: &str| {
        let name = fold_title(name);
        header
            .titles()
            .iter()
            .any(|title| fold_title(title) == name)
    };
    let (column, words) = match &failure.target {
        Target::Other(name) if failure.kind.is_of_the_row() || !is_title(name) => {
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
        Target::Column(column)
            if failure.kind == FailureKind::Duplicate && !names_publisher(*column) =>
        {
            (
                Some(column.title().to_owned()),
                "Mediarails has this value already, perhaps for another partner; look up there whose it is, \
                 then correct it here or there, or write drop in Decision if it is this publisher"
                    .to_owned(),
            )
        }
        Target::Column(_) | Target::Unnamed => (None, general(failure.kind).to_owned()),
    };
    let is_of_id = failure.target == Target::Column(Column::NetworkPublisherId);
    let who = match failure.kind {
        FailureKind::UnknownReference if is_of_id => Who::You,
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
            "{UNKNOWN_CODE}{}\" means; ask the Mediarails admin, then correct the row and write \
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_importer_said_is_told_apart_from_what_a_check_sees() {
        for (line, is_told) in [
            ("Brand: Mediarails does not know the brand \"A: B\"", true),
            ("the reason is not understood; read it", true),
            ("it is not known what \"E1\" means; ask", true),
            ("Media Property URLs: this is not a web address", false),
            ("Brand: it must be set up in Mediarails", false),
            ("", false),
        ] {
            assert_eq!(tells_of_the_importer(line), is_told, "{line}");
        }
    }

    #[test]
    fn only_a_column_of_the_file_is_called_a_custom_field() {
        let titles = ["Name", "Tier Level"].map(str::to_owned);
        let header = UploadHeader::new(titles.into());
        for (name, column) in [
            ("tier_level", Some("tier_level")),
            ("Publisher", None),
            ("ID does", None),
        ] {
            let failure = Failure {
                target: Target::Other(name.to_owned()),
                ..Failure::of(FailureKind::BadDate, crate::column::Column::Name)
            };
            let problem = nowhere(&failure, &header);
            assert_eq!(problem.column.as_deref(), column, "{name}");
            let custom = problem.words.contains("custom field");
            assert_eq!(custom, column.is_some(), "{name}: {}", problem.words);
        }
    }
}
