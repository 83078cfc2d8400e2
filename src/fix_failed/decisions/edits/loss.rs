//! What a cell has lost since it was written.

use crate::values::date::Date;

/// What a cell has lost since it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::fix_failed) enum Loss {
    /// Letters that the encoding of the file does not have.
    Letters,
    /// Digits of a long number.
    Digits,
    /// All of it: the column was too narrow to show it.
    Hidden,
    /// Which of its numbers is the day: the date can be either.
    Order(Date, Date),
    /// Whose ID it is: it can have been any of these. Whether it has lost digits as well.
    Owner(Vec<String>, bool),
    /// The row to which it belongs: this is the ID of another one. What stood here, if that is known.
    Place(Option<String>),
    /// What was told in an earlier round, in these words.
    Told(String),
}
