//! What a person is told about a cell that was not mended: what is wrong, what can be done, by whom.
//!
//! Plain words for people who live in spreadsheets. The title of the column is not repeated here;
//! it stands before the words wherever they are shown.

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::outcome::{Problem, Who};
use crate::settings::Settings;
use crate::titles::NearTitle;
use crate::values::date::{self, Reading};
use crate::values::{text, url};

/// The words that tell that a reported failure cannot be seen in its cell.
const NOT_BORNE_OUT: &str = "looks right as it is";

/// How the words begin that tell a person that the report gives no reason for a row.
pub const NO_REASON: &str = "the report gives no reason for this row";

/// How a value comes from another file. `convert` and `check` have no such option, so the command is
/// named.
const SOURCE: &str = "run fix-failed with --source and a file that has it";

/// How the words begin that tell of a fault that our own check sees in the cell.
const VISIBLE: [&str; 10] = [
    "this date does not exist",
    "this date has the year",
    "this date (",
    "this can be ",
    "this is not a",
    "there is no ",
    "a value is required here",
    "an ID has digits only",
    "the spreadsheet has rounded",
    "the network \"",
];

/// Whether the words of a problem tell of a fault that our own check sees in the cell, so that a cell
/// that is right now must have been edited since.
pub fn tells_of_a_visible_fault(words: &str) -> bool {
    VISIBLE.iter().any(|beginning| words.starts_with(beginning))
}

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
    if let Some(condition) = question.failure.unproven().filter(|_| !is_empty(question)) {
        return Advice {
            words: format!(
                "Mediarails sets a condition (\"{condition}\"), and whether a value meets it cannot be \
                 told from how it is written; compare it with the network and correct it"
            ),
            who: who(kind, question),
        };
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

fn is_empty(question: &Question<'_>) -> bool {
    question.came.is_none_or(|came| came.trim().is_empty())
}

fn who(kind: FailureKind, question: &Question<'_>) -> Who {
    // A header, what the settings say, and what is on offer can be settled without asking anybody.
    let is_set = kind == FailureKind::UnknownReference && question.fault.is_some();
    let is_offered = question.doubt.is_some()
        && !matches!(
            kind,
            FailureKind::Permission | FailureKind::Blocklisted | FailureKind::UnknownColumn
        );
    if question.came.is_none() || is_set || is_offered {
        return Who::You;
    }
    match (kind, question.column) {
        (FailureKind::UnknownReference, Column::Brand | Column::Network)
        | (FailureKind::Permission | FailureKind::UnknownColumn | FailureKind::MissingColumn, _) => {
            Who::MediarailsAdmin
        }
        (FailureKind::UnknownReference | FailureKind::Blocklisted, _)
        | (FailureKind::MissingValue, Column::PublisherGroup | Column::Categories) => {
            Who::BrandOwner
        }
        (
            FailureKind::MissingValue,
            Column::NetworkPublisherId
            | Column::Name
            | Column::PrimaryContactEmail
            | Column::MediaPropertyUrls
            | Column::NetworkDateAccepted,
        )
        | (FailureKind::BadNumber | FailureKind::BadEmail | FailureKind::BadUrl, _) => Who::Network,
        _ => Who::You,
    }
}

fn faulty(question: &Question<'_>, fault: FailureKind) -> String {
    let Some(came) = question.came else {
        return absent(question);
    };
    match fault {
        FailureKind::MissingValue => missing(question.column),
        FailureKind::BadDate => bad_date(came, question.settings),
        FailureKind::BadUrl => bad_url(came),
        FailureKind::BadEmail if question.failure.wants.contains(&Want::Filled) => {
            "this is not an e-mail address and one is required; look it up at the network"
                .to_owned()
        }
        FailureKind::BadEmail => {
            "this is not an e-mail address; correct it, or empty the cell if the publisher has none"
                .to_owned()
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
                format!("this has {length} characters and Mediarails allows {limit}; shorten it")
            },
        ),
        _ => general(fault).to_owned(),
    }
}

/// The words for a column that the file does not have.
fn absent(question: &Question<'_>) -> String {
    let lacks = "the file does not have this column";
    let run = "run fix-failed with --accept near-title";
    match question.near_title {
        None => format!("{lacks}; add it, or {SOURCE}"),
        Some(near) if question.is_offered => {
            let accept = format!(
                "{lacks}; if \"{}\" is it, write accept in Decision",
                near.title
            );
            if near.is_taken_by_rule() {
                format!("{accept}, or {run}")
            } else {
                accept
            }
        }
        Some(near) if near.is_taken_by_rule() && !question.only_check => {
            format!("{lacks}; if \"{}\" is it, {run}", near.title)
        }
        Some(near) => format!(
            "{lacks}; if \"{title}\" is it, write \"{title}\" = \"{}\" under [header-aliases] in \
             rowmend.toml and run again",
            question.column,
            title = near.title,
        ),
    }
}

fn missing(column: Column) -> String {
    match column {
        Column::Brand => "there is no brand; run again with --brand \"Your Brand\"".to_owned(),
        Column::Network => "there is no network; run again with --network LinkShare".to_owned(),
        Column::NetworkPublisherId => {
            format!("there is no ID; look the publisher up at the network, or {SOURCE}")
        }
        Column::PublisherGroup | Column::Categories => {
            "a value is required here and there is none; run fix-failed with --source and LinkShare's My \
             Publishers export, or ask the brand owner"
                .to_owned()
        }
        _ => "a value is required here and there is none; look it up at the network".to_owned(),
    }
}

fn has_two_readings(question: &Question<'_>) -> bool {
    let came = question.came.unwrap_or_default();
    matches!(
        date::read(came, question.settings.today),
        Reading::Either { .. }
    )
}

fn bad_date(came: &str, settings: &Settings) -> String {
    match date::read(came, settings.today) {
        Reading::Impossible => date::refused_short_year(came, settings.today).map_or_else(
            || "this date does not exist; look the right one up".to_owned(),
            |year| {
                format!(
                    "this date has the year {year:02}, which is none from 1996 to today; write the year in \
                     full, or look the right one up"
                )
            },
        ),
        Reading::One(day, ..) if day > settings.today => {
            format!("this date ({day}) lies in the future; look the right one up")
        }
        Reading::Either { mdy, dmy, .. } => format!(
            "this can be {} or {}, and nothing in the column proves which",
            mdy.in_words(),
            dmy.in_words()
        ),
        Reading::One(..) => "Mediarails wants this date in another notation".to_owned(),
        Reading::NotADate => {
            "this is not a date that can be read; write it as 2021-03-04 (year-month-day)"
                .to_owned()
        }
    }
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
    } else {
        "an ID has digits only; look it up at the network".to_owned()
    }
}

fn unknown_reference(question: &Question<'_>, came: &str) -> String {
    match question.column {
        Column::Brand if question.settings.brands.is_empty() => format!(
            "Mediarails does not know the brand \"{came}\"; it must be set up there under exactly \
             this name, or be written as it is set up"
        ),
        Column::Brand if question.settings.brands.iter().any(|brand| brand == came) => format!(
            "Mediarails refuses the brand \"{came}\", which rowmend.toml lists; have it set up there \
             under exactly this name, or allowed for your account"
        ),
        Column::Brand => format!(
            "the brand \"{came}\" is none of those in rowmend.toml ({}); correct it, or have it set \
             up in Mediarails",
            question.settings.brands.join(", ")
        ),
        Column::Network if came == question.settings.network => format!(
            "Mediarails refuses the network \"{came}\"; have it set up there, or run again with \
             --network and its name there"
        ),
        Column::Network => format!(
            "the network \"{came}\" is not {}; correct it, or run again with --network",
            question.settings.network
        ),
        _ => "Mediarails does not know this value; write it as it is set up there".to_owned(),
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

/// Whether a column tells which publisher a row is of.
const fn names_publisher(column: Column) -> bool {
    matches!(
        column,
        Column::NetworkPublisherId | Column::Name | Column::Brand | Column::Network
    )
}

/// The words for a failure that our check cannot see in the cell it names.
fn not_borne_out(question: &Question<'_>) -> String {
    let kind = question.failure.kind;
    let empty = is_empty(question);
    match kind {
        FailureKind::MissingValue | FailureKind::MissingColumn if question.came.is_none() => {
            absent(question)
        }
        FailureKind::MissingValue | FailureKind::MissingColumn if empty => missing(question.column),
        FailureKind::BadDate if has_two_readings(question) => {
            bad_date(question.came.unwrap_or_default(), question.settings)
        }
        FailureKind::BadDate if !empty => format!(
            "Mediarails refuses this date and it {NOT_BORNE_OUT} ({}); if Mediarails wants another \
             notation, run again with --date-format",
            question.settings.date_format.as_str()
        ),
        FailureKind::UnknownReference if !empty => {
            unknown_reference(question, question.came.unwrap_or_default())
        }
        FailureKind::Encoding if question.came.is_some_and(text::looks_damaged) => {
            general(kind).to_owned()
        }
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
        _ => format!(
            "Mediarails refuses this and it {NOT_BORNE_OUT}; compare it with the network, correct it \
             or write upload in Decision to send it again"
        ),
    }
}

fn general(kind: FailureKind) -> &'static str {
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
            "the reason also says \"{}\", which is not understood; {what_to_do}",
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
