//! Rows that were written and are not in the file any more, and rows that stand in it and were not written: to count
//! them does not show that one was deleted where another one was added.

use super::Edits;
use super::claims::Claims;
use super::known::{Known, hash_at};
use super::look::File;
use super::saved::Saved;
use crate::column::Column;
use crate::error::Result;
use crate::report::layout::{Layout, Role};
use crate::sheet::{Row, unguard};

/// How many of either are named.
const NAMED: usize = 5;

/// What of the rows is not as it was written, as a person is told.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Missing {
    /// How many written rows are not in the file any more.
    pub(in crate::fix_failed) gone: usize,
    /// The publishers of the first of them.
    pub(in crate::fix_failed) gone_named: Vec<String>,
    /// How many rows of the file were not written.
    pub(in crate::fix_failed) new: usize,
    /// The lines and the publishers of the first of them.
    pub(in crate::fix_failed) new_named: Vec<String>,
}

impl Edits {
    /// Finds out which written rows are gone and which rows are new. Without IDs rows cannot be told apart well enough.
    pub(super) fn find_missing(
        &self,
        file: File<'_>,
        known: &Known,
        saved: &mut Saved,
    ) -> Result<Missing> {
        let layout = file.layout;
        let mut missing = Missing::default();
        if known.id_hash(0).is_none() {
            return Ok(missing);
        }
        let mut found = Claims::new(known);
        let mut rest = Vec::new();
        file.each(|row| {
            let Some(identity) = known.identities.get(&row.line()) else {
                let written = known.written(row, layout);
                rest.push((written.and_then(|own| own.number), in_words(row, layout)));
                return;
            };
            if !found.claim_identified(identity) {
                rest.push((None, in_words(row, layout)));
            }
        })?;
        for (number, words) in rest {
            if number.is_none_or(|number| !found.claim(number)) {
                missing.new += 1;
                if missing.new_named.len() < NAMED {
                    missing.new_named.push(words);
                }
            }
        }
        let gone = found.unclaimed();
        missing.gone = gone.len();
        let named = gone.get(..NAMED).unwrap_or(&gone);
        missing.gone_named = self.publishers(named, known, saved, file)?;
        Ok(missing)
    }

    /// The IDs and names of written rows, looked up in the file from which they came; of those that do not stand there
    /// any more, which rows they were.
    fn publishers(
        &self,
        numbers: &[usize],
        known: &Known,
        saved: &mut Saved,
        file: File<'_>,
    ) -> Result<Vec<String>> {
        let place = file.layout.place_of(Role::Upload(Column::Name));
        let mut cells = known.hashed.iter();
        let name_at = cells
            .find(|(own, _)| Some(*own) == place)
            .map(|(_, at)| *at);
        let name = |number: usize| hash_at(known.rows.get(number)?, name_at?);
        let both = |number: &usize| [known.id_hash(*number), name(*number)];
        let wanted = numbers.iter().flat_map(both).flatten();
        let wanted = wanted.map(str::to_owned).collect();
        saved.look_up(&wanted, &self.earlier, file.input.lies_at())?;
        let text = |hash: Option<&str>| match saved.texts(hash?) {
            [only] => Some(only.trim().to_owned()).filter(|text| !text.is_empty()),
            _ => None,
        };
        let publisher = |number: &usize| {
            let known = [text(known.id_hash(*number)), text(name(*number))];
            let known: Vec<String> = known.into_iter().flatten().collect();
            if known.is_empty() {
                // The first row stands below the titles.
                return format!("row {} of the file as it was written", number + 2);
            }
            known.join(" ")
        };
        Ok(numbers.iter().map(publisher).collect())
    }
}

/// A row of the file by its line and its publisher.
fn in_words(row: &Row, layout: &Layout) -> String {
    let cell = |column| {
        let place = layout.place_of(Role::Upload(column))?;
        let cell = unguard(row.get(place)?).trim();
        (!cell.is_empty()).then_some(cell)
    };
    let publisher = [cell(Column::NetworkPublisherId), cell(Column::Name)];
    let publisher: Vec<&str> = publisher.into_iter().flatten().collect();
    let line = row.line();
    if publisher.is_empty() {
        return format!("line {line}");
    }
    format!("line {line} ({})", publisher.join(" "))
}
