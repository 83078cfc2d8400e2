//! Rows whose ID a person has typed anew: no written row has it, so the other cells tell which one they are, and some
//! of those may be typed or rewritten as well.

use super::Edits;
use super::free::Free;
use super::identity::Identity;
use super::known::Known;
use super::look::File;
use super::saved::Saved;
use crate::error::Result;
use crate::sheet::unguard;
use crate::values::lost::{is_hidden, is_shortened};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// That a row of the file may be a written one.
struct Wish {
    line: u64,
    /// How many more cells agree than differ.
    margin: usize,
    /// Whether no other written row is as like to it.
    is_sure: bool,
}

/// What is wished for each sort of written rows.
type Wishes = HashMap<usize, Vec<Wish>>;

impl Edits {
    /// Finds written rows that no row of the file is yet among the changed rows whose ID was not written. What is as like
    /// to one as to another stays unknown.
    pub(super) fn see_retyped(
        &self,
        file: File<'_>,
        (known, saved): (&Known, &mut Saved),
        changed: &HashSet<u64>,
        identities: &mut HashMap<u64, Identity>,
    ) -> Result<()> {
        let mut open = changed.clone();
        open.retain(|line| !identities.contains_key(line));
        if open.is_empty() || known.id_hash(0).is_none() {
            return Ok(());
        }
        let free = Free::of(known, file, identities);
        let mut wishes = wishes((known, &free), saved, file, &open)?;
        let torn = wishes.iter().filter(|(sort, wishes)| {
            let is_torn = wishes.iter().any(|wish| !wish.is_sure);
            is_torn || wishes.len() > free.numbers(**sort).len()
        });
        let ids = torn.filter_map(|(sort, _)| known.id_hash(*free.numbers(*sort).first()?));
        let ids: HashSet<String> = ids.map(str::to_owned).collect();
        if !ids.is_empty() {
            // One publisher can have several IDs: what they were tells which of them was cleaned.
            saved.look_up(&ids, &self.earlier, file.input.lies_at())?;
            wishes = self::wishes((known, &free), saved, file, &open)?;
        }
        for (sort, wishes) in wishes {
            let numbers = free.numbers(sort);
            let rows = numbers.iter().map(|number| Identity::Row(*number));
            identities.extend(granted(wishes, numbers.len()).into_iter().zip(rows));
        }
        Ok(())
    }
}

/// The written rows that the rows on these lines are likest to.
fn wishes(
    (known, free): (&Known, &Free<'_>),
    saved: &Saved,
    file: File<'_>,
    open: &HashSet<u64>,
) -> Result<Wishes> {
    let mut wishes = Wishes::new();
    file.each(|row| {
        let line = row.line();
        let id = known.id_place.and_then(|place| row.get(place));
        // An ID that has lost digits was not typed.
        let is_typed = id.is_some_and(|id| !is_hidden(unguard(id)) && !is_shortened(unguard(id)));
        if !is_typed || !open.contains(&line) {
            return;
        }
        let likest = free.likest(row, &known.hashes(row, file.layout), saved);
        for (sort, margin, is_sure) in likest {
            wishes.entry(sort).or_default().push(Wish {
                line,
                margin,
                is_sure,
            });
        }
    })?;
    Ok(wishes)
}

/// The lines of the rows that are the written ones, where there are so many that are written alike.
fn granted(mut wishes: Vec<Wish>, count: usize) -> Vec<u64> {
    wishes.sort_by_key(|wish| Reverse(wish.margin));
    let rival = wishes.get(count).map_or(0, |wish| wish.margin);
    let granted = wishes.into_iter();
    let granted = granted.filter(|wish| wish.is_sure && wish.margin > rival);
    granted.map(|wish| wish.line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(wishes: &[(u64, usize, bool)], count: usize) -> Vec<u64> {
        let wish = |(line, margin, is_sure): &(u64, usize, bool)| Wish {
            line: *line,
            margin: *margin,
            is_sure: *is_sure,
        };
        granted(wishes.iter().map(wish).collect(), count)
    }

    #[test]
    fn a_written_row_goes_to_the_one_row_that_is_likest_to_it() {
        assert_eq!(lines(&[(2, 5, true)], 1), [2]);
        assert_eq!(lines(&[(2, 5, true), (3, 6, true)], 1), [3]);
        assert_eq!(lines(&[(2, 5, true), (3, 5, true)], 1), [0_u64; 0]);
        // The other may be this one as well as another.
        assert_eq!(lines(&[(2, 5, true), (3, 5, false)], 1), [0_u64; 0]);
        assert_eq!(lines(&[(3, 5, false)], 1), [0_u64; 0]);
    }

    #[test]
    fn rows_that_were_written_alike_go_to_as_many_rows() {
        assert_eq!(lines(&[(2, 5, true), (3, 5, true)], 2), [2, 3]);
        assert_eq!(
            lines(&[(2, 5, true), (3, 5, true), (4, 5, true)], 2),
            [0_u64; 0]
        );
    }
}
