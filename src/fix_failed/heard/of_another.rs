//! Reasons that begin with the ID of another publisher, or end with it in brackets, `[4100999] URL is invalid`: what they say need not be said
//! of the row they stand in, so nothing is mended by it.
//!
//! A number is taken for an ID only if it has as many digits as that of the row. One that stands before the
//! reasons of several publishers is a code of the importer.

use super::said::Said;
use crate::fix_failed::Repair;
use crate::fix_failed::decisions::decided::Decisions;
use crate::mediarails::reasons::keys;
use crate::outcome::{Outcome, Problem, Who};
use crate::report::attention::Decision;
use crate::sheet::Row;
use std::collections::{BTreeMap, BTreeSet};

/// The most numbers that are kept: a report whose reasons begin with the IDs of its rows has none.
const MOST: usize = 1 << 12;

/// Numbers that reasons begin with and that are not the ID of their row.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Heads {
    /// Each with the publisher of the first such row.
    first: BTreeMap<String, String>,
    /// Those that stand before the reasons of several publishers.
    codes: BTreeSet<String>,
}

impl Heads {
    /// Takes note of what the reason of a publisher begins with; tells whether that may be an ID.
    pub(in crate::fix_failed) fn note(&mut self, reason: &str, publisher: &str) -> bool {
        let mut has_keys = false;
        for key in keys(reason) {
            has_keys = true;
            self.add(&key, &digits(publisher));
        }
        has_keys
    }

    fn add(&mut self, key: &str, publisher: &str) {
        if key == publisher || self.codes.contains(key) {
            return;
        }
        match self.first.get(key) {
            Some(first) if first != publisher => {
                self.codes.insert(key.to_owned());
            }
            None if self.first.len() < MOST => {
                self.first.insert(key.to_owned(), publisher.to_owned());
            }
            _ => {}
        }
    }

    /// The same with what later rows tell.
    pub(in crate::fix_failed) fn append(&mut self, later: Self) {
        self.codes.extend(later.codes);
        for (key, publisher) in later.first {
            self.add(&key, &publisher);
        }
    }

    /// Whether both know the same codes.
    pub(in crate::fix_failed) fn have_codes_of(&self, other: &Self) -> bool {
        self.codes == other.codes
    }

    /// Whether a reason begins with a number that may be the ID of a publisher.
    pub(in crate::fix_failed) fn may_stand_in(&self, reason: &str) -> bool {
        keys(reason).any(|key| !self.codes.contains(&key))
    }
}

impl Repair<'_> {
    /// Keeps a row with a person whose reason begins with the ID of another publisher, unless the person has
    /// settled it.
    pub(in crate::fix_failed) fn hold_of_another(
        &self,
        row: &Row,
        (said, decisions): (&[Said<'_>], &Decisions),
        outcome: &mut Outcome,
    ) {
        if decisions.decision == Decision::Accept || !decisions.edited.is_empty() {
            return;
        }
        let texts = said.iter().flat_map(Said::texts);
        let Some(other) = texts
            .flat_map(keys)
            .find(|key| self.is_of_another(row, key))
        else {
            return;
        };
        outcome.problems.push(Problem {
            column: None,
            words: format!(
                "the reason names publisher ID {other} and this row has another; look in the report of Mediarails \
                 whose reason it is, correct the row if it is this one's and write upload in Decision"
            ),
            suggestion: None,
            who: Who::You,
        });
        self.leave_as_it_came(outcome);
    }

    /// Whether a number is plainly an ID, and not that of the row, nor anything else that stands in the row.
    fn is_of_another(&self, row: &Row, key: &str) -> bool {
        let own = digits(self.publisher(row));
        let is_cell = || row.cells().any(|cell| digits(cell) == key);
        let uploaded = self.upload.from.iter().flatten();
        let uploaded = uploaded.filter_map(|place| row.get(*place));
        let mut words = uploaded.flat_map(|cell| cell.split(|sign: char| !sign.is_alphanumeric()));
        let is_place = || row.line().to_string() == key;
        own.len() == key.len()
            && own != key
            && !self.survey.heads.codes.contains(key)
            && !is_cell()
            && !words.any(|word| word == key)
            && !is_place()
    }
}

/// The digits of an ID, with or without signs between its thousands: `4,745,711`, `4745711.0`. Nothing of what is
/// no number.
fn digits(cell: &str) -> String {
    let cell = cell.trim().trim_start_matches('\'').trim_end_matches(".0");
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.' | ' ');
    if !cell.chars().all(is_part) {
        return String::new();
    }
    cell.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_before_reasons_of_several_publishers_is_a_code() {
        let mut heads = Heads::default();
        heads.note("[1000234] URL is invalid", "4745711");
        heads.note("[4745712] URL is invalid", "4,745,712");
        let mut later = Heads::default();
        later.note("[1000234] URL is invalid", "4745711");
        assert!(later.may_stand_in("[1000234] URL is invalid"));
        later.note("[1000234] date is invalid", "4745713");
        heads.append(later);
        assert!(!heads.may_stand_in("[1000234] URL is invalid"));
        assert!(heads.may_stand_in("[4745719] URL is invalid"));
        assert!(!heads.may_stand_in("URL is invalid"));
    }

    #[test]
    fn codes_of_two_pieces_are_found_together() {
        let mut heads = Heads::default();
        heads.note("1000234: URL is invalid", "4745711");
        let mut later = Heads::default();
        later.note("1000234: URL is invalid", "4745712");
        heads.append(later);
        assert!(!heads.may_stand_in("1000234: URL is invalid"));
    }

    #[test]
    fn an_id_is_known_in_every_notation() {
        for (cell, wanted) in [
            ("4745711", "4745711"),
            (" 4,745,711", "4745711"),
            ("4745711.0", "4745711"),
            ("'4745711", "4745711"),
            ("4.75E+06", ""),
            ("A4745711", ""),
        ] {
            assert_eq!(digits(cell), wanted, "{cell}");
        }
    }
}
