//! What cells that are written alike show, counted.

use super::shown::Signs;
use super::tidy;

/// The longest example that is kept, in characters; numeric dates are shorter.
const LONGEST_EXAMPLE: usize = 40;

/// How often something was seen, and where first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Witness {
    pub(super) rows: u64,
    pub(super) line: u64,
    pub(super) text: String,
}

/// What the cells of a group show. A cell with one day for both orders shows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Only month first gives a day.
    pub(super) mdy: Witness,
    /// Only day first gives a day.
    pub(super) dmy: Witness,
    /// Both do, and the days differ.
    pub(super) both: Witness,
    /// Both do, the days differ, and a two-digit year first gives none.
    pub(super) both_never_year: Witness,
    /// Neither does, but a two-digit year first does.
    pub(super) year_only: Witness,
    /// As before, and the first number is above 31.
    pub(super) surely_year: Witness,
    /// One of the two does, and a two-digit year first gives another day.
    pub(super) year_too: Witness,
    /// One of the two does, and a two-digit year first gives none.
    pub(super) never_year: u64,
}

impl Witness {
    pub(super) fn add(&mut self, text: &str, line: u64) {
        self.rows += 1;
        if self.rows == 1 || line < self.line {
            self.show(text, line);
        }
    }

    #[cold]
    fn show(&mut self, text: &str, line: u64) {
        self.line = line;
        self.text = tidy::peel(text).chars().take(LONGEST_EXAMPLE).collect();
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let rows = self.rows + other.rows;
        if self.rows == 0 || (other.rows > 0 && other.line < self.line) {
            self.clone_from(other);
        }
        self.rows = rows;
    }
}

impl Tally {
    pub(super) fn add(&mut self, signs: Signs, text: &str, line: u64) {
        for witness in self.shown_by(signs) {
            witness.add(text, line);
        }
        self.never_year += u64::from(signs.never_year);
    }

    pub(super) fn shown_by(&mut self, signs: Signs) -> impl Iterator<Item = &mut Witness> {
        let witnesses = [
            (signs.mdy, &mut self.mdy),
            (signs.dmy, &mut self.dmy),
            (signs.both, &mut self.both),
            (signs.both_never_year, &mut self.both_never_year),
            (signs.year_only, &mut self.year_only),
            (signs.surely_year, &mut self.surely_year),
            (signs.year_too, &mut self.year_too),
        ];
        let shown = witnesses.into_iter().filter(|(is_shown, _)| *is_shown);
        shown.map(|(_, witness)| witness)
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.mdy.merge(&other.mdy);
        self.dmy.merge(&other.dmy);
        self.both.merge(&other.both);
        self.both_never_year.merge(&other.both_never_year);
        self.year_only.merge(&other.year_only);
        self.surely_year.merge(&other.surely_year);
        self.year_too.merge(&other.year_too);
        self.never_year += other.never_year;
    }
}
