//! What can be wrong with a row: the one vocabulary that the importer's reasons, our own check and
//! the rules of repair share.
//!
//! A failure says *what* is wrong and, where that is known, *where*. It never says how to mend it.

mod form;

pub use form::{Demand, Form, Pattern};

use crate::column::Column;
use std::fmt;

/// The kinds of failure that are told apart. A text that fits none of them is unrecognised, which is
/// the absence of a failure and not a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FailureKind {
    /// A value is required and absent.
    MissingValue,
    /// A column is required and the file does not have it.
    MissingColumn,
    /// The file has a column that the importer does not know.
    UnknownColumn,
    /// A row has more or fewer cells than the header.
    ColumnCount,
    /// A date is not one, is out of range, or stands in another notation than wanted.
    BadDate,
    /// A web address is not one.
    BadUrl,
    /// An e-mail address is not one.
    BadEmail,
    /// An ID or number has the wrong form.
    BadNumber,
    /// A value names a brand, network, group or category that the importer does not know.
    UnknownReference,
    /// The row, or a value that must be unique, is there already.
    Duplicate,
    /// A value is longer than allowed.
    TooLong,
    /// Characters that must not be there, as where they were read or written in the wrong encoding.
    Encoding,
    /// The publisher or value stands on a list of what must not be imported.
    Blocklisted,
    /// The person who uploaded is not allowed to.
    Permission,
}

impl FailureKind {
    /// All kinds, in the order of the documentation.
    pub const ALL: [Self; 14] = [
        Self::MissingValue,
        Self::MissingColumn,
        Self::UnknownColumn,
        Self::ColumnCount,
        Self::BadDate,
        Self::BadUrl,
        Self::BadEmail,
        Self::BadNumber,
        Self::UnknownReference,
        Self::Duplicate,
        Self::TooLong,
        Self::Encoding,
        Self::Blocklisted,
        Self::Permission,
    ];

    /// The name used in JSON, settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MissingValue => "missing_value",
            Self::MissingColumn => "missing_column",
            Self::UnknownColumn => "unknown_column",
            Self::ColumnCount => "column_count",
            Self::BadDate => "bad_date",
            Self::BadUrl => "bad_url",
            Self::BadEmail => "bad_email",
            Self::BadNumber => "bad_number",
            Self::UnknownReference => "unknown_reference",
            Self::Duplicate => "duplicate",
            Self::TooLong => "too_long",
            Self::Encoding => "encoding",
            Self::Blocklisted => "blocklisted",
            Self::Permission => "permission",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether failures of this kind are about the row or the file as a whole and not about how a cell
    /// is written.
    pub const fn is_of_the_row(self) -> bool {
        matches!(
            self,
            Self::ColumnCount
                | Self::Duplicate
                | Self::Blocklisted
                | Self::Permission
                | Self::UnknownColumn
                | Self::MissingColumn
        )
    }

    /// Whether a failure of this kind refuses the value that stands in a cell, by its form or because the importer
    /// does not know it.
    pub const fn refuses_a_value(self) -> bool {
        matches!(
            self,
            Self::BadDate
                | Self::BadUrl
                | Self::BadEmail
                | Self::BadNumber
                | Self::UnknownReference
        )
    }

    /// The column that a failure of this kind speaks of when its text names none and only one of
    /// ours can be meant.
    pub const fn only_column(self) -> Option<Column> {
        match self {
            Self::BadDate => Some(Column::NetworkDateAccepted),
            Self::BadUrl => Some(Column::MediaPropertyUrls),
            Self::BadEmail => Some(Column::PrimaryContactEmail),
            Self::BadNumber => Some(Column::NetworkPublisherId),
            _ => None,
        }
    }
}

impl fmt::Display for FailureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which cell of the row a failure speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Target {
    /// One of the nine columns.
    Column(Column),
    /// A column that is none of the nine, by the name that the text gives it.
    Other(String),
    /// The text names no column.
    #[default]
    Unnamed,
}

impl Target {
    /// The column, if it is one of the nine.
    pub const fn column(&self) -> Option<Column> {
        match self {
            Self::Column(column) => Some(*column),
            Self::Other(_) | Self::Unnamed => None,
        }
    }
}

/// What a reason states about the value that would have been accepted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Want {
    /// A date format, as `strftime` writes it (`%m/%d/%Y`).
    DateFormat(String),
    /// The values that are allowed, as the text lists them.
    OneOf(Vec<String>),
    /// The longest allowed value, in characters.
    MaxLength(usize),
    /// The smallest allowed number.
    AtLeast(i64),
    /// What must stand between several values of one cell.
    Separator(String),
    /// So many digits, no more and no fewer.
    Digits(usize),
    /// So many digits at least and so many at most.
    DigitsWithin(usize, usize),
    /// No white space at the ends.
    Trimmed,
    /// No white space at all.
    Unspaced,
    /// A value that the importer guesses was meant: never written unasked.
    Guessed(String),
    /// A value that the text names without saying what it is.
    Named(String),
    /// A value must be there: emptying the cell is no answer.
    Filled,
    /// A demand on its form that can be held against what would be written.
    Form(Demand),
    /// A condition, in the words of the text, that no change of notation can be shown to meet: a date
    /// must lie before a day, an ID must have at least eight digits.
    Unproven(String),
}

/// One thing that is wrong with a row, as a reason or the check states it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Failure {
    /// What is wrong.
    pub kind: FailureKind,
    /// Where it is wrong.
    pub target: Target,
    /// Values that the text quotes, without their quotation marks, in order.
    pub quoted: Vec<String>,
    /// What the text says would have been right.
    pub wants: Vec<Want>,
    /// How often the text states it where it names no column, and so of how many cells; else 1.
    pub times: usize,
}

impl Failure {
    /// A failure of `kind` in `column`, without further detail.
    pub fn of(kind: FailureKind, column: Column) -> Self {
        Self {
            kind,
            target: Target::Column(column),
            quoted: Vec::new(),
            wants: Vec::new(),
            times: 1,
        }
    }

    /// Whether the text speaks of white space that a cell must not have, and the cell has none of it.
    pub fn finds_no_space_in(&self, cell: &str) -> bool {
        let is_padded = cell.trim() != cell;
        self.wants.iter().any(|want| match want {
            Want::Trimmed => !is_padded,
            Want::Unspaced => !cell.contains(char::is_whitespace),
            _ => false,
        })
    }

    /// The value that the importer guesses was meant or names as the right one, if it says one.
    pub fn guessed(&self) -> Option<&str> {
        self.guesses().next()
    }

    /// All such values.
    pub fn guesses(&self) -> impl Iterator<Item = &str> {
        self.wants.iter().filter_map(|want| match want {
            Want::Guessed(value) => Some(value.as_str()),
            _ => None,
        })
    }

    /// The condition that no change of notation can be shown to meet, if the text sets one.
    pub fn unproven(&self) -> Option<&str> {
        self.wants.iter().find_map(|want| match want {
            Want::Unproven(words) => Some(words.as_str()),
            _ => None,
        })
    }

    /// The values that the text names without saying what they are.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        self.wants.iter().filter_map(|want| match want {
            Want::Named(value) => Some(value.as_str()),
            _ => None,
        })
    }

    /// The words of a demand on its form that a cell does not meet, if there is one.
    pub fn unmet(&self, column: Column, cell: &str) -> Option<&str> {
        self.wants.iter().find_map(|want| match want {
            Want::Form(demand) if !demand.is_met_by(column, cell) => Some(demand.words.as_str()),
            _ => None,
        })
    }

    /// Whether that condition is about how an address begins: what a rule makes of one is then no answer,
    /// and not worth an offer.
    pub fn sets_beginning(&self) -> bool {
        let words = self.unproven().map(str::to_lowercase);
        words.is_some_and(|words| {
            let mut parts = words.split_whitespace();
            ["scheme", "protocol"]
                .iter()
                .any(|part| words.contains(part))
                || parts.any(is_beginning)
        })
    }

    /// Whether the text says how long a value may be, and this one is no longer than that.
    pub fn allows_length_of(&self, cell: &str) -> bool {
        let length = cell.chars().count();
        let is_within = |want: &Want| matches!(want, Want::MaxLength(most) if length <= *most);
        self.kind == FailureKind::TooLong && self.wants.iter().any(is_within)
    }

    /// A failure of `kind` that names no column.
    pub fn unnamed(kind: FailureKind) -> Self {
        Self {
            kind,
            target: Target::Unnamed,
            quoted: Vec::new(),
            wants: Vec::new(),
            times: 1,
        }
    }
}

/// Whether a word in small letters is the beginning of an address and no whole one: `http://` or `www`, and
/// not `www.a.example`.
fn is_beginning(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    (word.contains("http") || word.contains("www")) && !word.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unproven(words: &str) -> Failure {
        Failure {
            wants: vec![Want::Unproven(words.to_owned())],
            ..Failure::unnamed(FailureKind::BadUrl)
        }
    }

    #[test]
    fn an_address_in_a_condition_says_nothing_of_how_one_begins() {
        for (words, sets) in [
            ("URL must start with http://", true),
            ("Enter the URL without www.", true),
            ("no scheme wanted", true),
            ("Domain www.a.example does not exist", false),
            ("https://a.example does not exist", false),
            ("Website content violates our policy", false),
        ] {
            assert_eq!(unproven(words).sets_beginning(), sets, "{words}");
        }
    }

    #[test]
    fn a_length_is_allowed_only_where_one_is_stated() {
        let failure = |kind, wants| Failure {
            wants,
            ..Failure::unnamed(kind)
        };
        let stated = failure(FailureKind::TooLong, vec![Want::MaxLength(5)]);
        assert!(stated.allows_length_of("größe"));
        assert!(!stated.allows_length_of("größer"));
        assert!(!failure(FailureKind::TooLong, Vec::new()).allows_length_of("a"));
        let other = failure(FailureKind::BadUrl, vec![Want::MaxLength(5)]);
        assert!(!other.allows_length_of("a"));
    }
}
