//! What can happen to a row before an importer refuses it, and whether the row can be known again.
//!
//! The judgement comes from the contract and never from what the program does. It is made for the row
//! as it stands in its report: the same date follows in one column and is open in another.

mod dates;
mod emails;
mod ids;
mod numeric;
mod rows;
mod texts;
mod urls;

use crate::dice::Dice;
use crate::partner::{Partner, Row};
use crate::world::World;

/// What must become of a row; the worst of its damages decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// The value follows from the file, the settings or the source: it must be written.
    Follows,
    /// The contract leaves it open: either the truth is written or the row is left.
    Open,
    /// Nobody can know the value: to write any, even the right one, is a guess.
    Hidden,
    /// The line is accounted for and goes nowhere.
    Aside,
}

/// What the importer says of a cell or a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    NotADate,
    NotAUrl,
    NotAnEmail,
    NotANumber,
    Blank,
    Unknown,
    /// Unknown, with the values that there are.
    NotOneOf(&'static [&'static str]),
    TooLong(usize),
    Encoding,
    Taken,
    Blocked,
    Denied,
    /// Words about a column that nobody understands.
    Strange,
    /// Words that say nothing of the row.
    Gibberish,
    /// No word at all.
    Silence,
}

/// Whether a check of the row would find the damage if nobody reported it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreported {
    /// It would, so that the damage is treated as if it had been reported.
    Found,
    /// It would not, so that the cell must come out as it went in.
    Passes,
    /// The contract does not say.
    Unsaid,
}

/// A row that is about to be damaged.
pub(crate) struct Victim<'a> {
    pub(crate) partner: &'a Partner,
    pub(crate) world: &'a World,
    pub(crate) dice: &'a mut Dice,
    /// The row as the importer got it.
    pub(crate) cells: &'a mut Row,
    /// The row that must come out.
    pub(crate) wanted: &'a mut Row,
}

/// Does the damage and judges it; nothing if this partner cannot be damaged so.
pub(crate) type Apply = fn(&mut Victim<'_>) -> Option<Verdict>;

pub(crate) struct Damage {
    pub(crate) name: &'static str,
    pub(crate) column: usize,
    pub(crate) fault: Fault,
    pub(crate) unreported: Unreported,
    pub(crate) apply: Apply,
}

const fn damage(
    name: &'static str,
    column: usize,
    fault: Fault,
    unreported: Unreported,
    apply: Apply,
) -> Damage {
    Damage {
        name,
        column,
        fault,
        unreported,
        apply,
    }
}

/// Damages of which the program is known to make the wrong thing, and why. Nothing else is excused.
pub(crate) const KNOWN_OPEN: &[(&str, &str)] = &[];

/// All of them.
pub(crate) fn all() -> Vec<&'static Damage> {
    let tables = [
        dates::DAMAGES,
        urls::DAMAGES,
        emails::DAMAGES,
        ids::DAMAGES,
        texts::DAMAGES,
        rows::DAMAGES,
    ];
    tables.into_iter().flatten().collect()
}

impl Damage {
    /// Whether a clean source has what this damage took.
    pub(crate) fn is_cured_by_a_source(&self) -> bool {
        let lost = matches!(
            self.fault,
            Fault::NotADate
                | Fault::NotAUrl
                | Fault::NotAnEmail
                | Fault::NotANumber
                | Fault::Blank
                | Fault::Encoding
        );
        lost && !self.name.starts_with("sound")
    }
}

pub(crate) use numeric::proves_an_order;
