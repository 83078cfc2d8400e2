//! Which written rows the rows of the file are taken for: each of them is found once.

use super::identity::Identity;
use super::known::Known;
use std::collections::{HashMap, HashSet};
use std::vec::IntoIter;

/// Which written rows were found in the file.
pub(super) struct Claims<'k> {
    known: &'k Known,
    numbers: HashSet<usize>,
    /// For IDs of which a row was found twice: their rows of which it is not known yet whether they are found.
    rest: HashMap<&'k str, IntoIter<usize>>,
}

impl<'k> Claims<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        Self {
            known,
            numbers: HashSet::new(),
            rest: HashMap::new(),
        }
    }

    /// Takes a written row for found; if it was found before, another one of the same ID: rows can be written twice.
    /// Gives whether there was one.
    pub(super) fn claim(&mut self, number: usize) -> bool {
        if self.numbers.insert(number) {
            return true;
        }
        let Some(id) = self.known.id_hash(number) else {
            return false;
        };
        let same_id = || self.known.with_id(id).unwrap_or_default().into_iter();
        let rest = self.rest.entry(id).or_insert_with(same_id);
        rest.any(|other| self.numbers.insert(other))
    }

    /// Takes the written row for found that a row of the file is; gives whether there was one.
    pub(super) fn claim_identified(&mut self, identity: &Identity) -> bool {
        match identity {
            Identity::Row(number) | Identity::Exchanged(number, _) => self.claim(*number),
            // Which of them it is, is asked elsewhere.
            Identity::Unsure(numbers) => {
                self.numbers.extend(numbers);
                true
            }
        }
    }

    /// The written rows that were not found, in order.
    pub(super) fn unclaimed(&self) -> Vec<usize> {
        let numbers = 0..self.known.rows.len();
        numbers.filter(|own| !self.numbers.contains(own)).collect()
    }
}
