//! Written rows that no row of the file is yet, and how like a row is to them.

use super::claims::Claims;
use super::cleaned::is_cleaned;
use super::identity::Identity;
use super::known::{Hashed, Known, hash_at};
use super::look::File;
use super::saved::Saved;
use crate::column::Column;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Row, unguard};
use crate::values::date::{Date, Locale};
use crate::values::rewritten::origins;
use std::collections::{HashMap, HashSet};

/// A cell that more written rows have leads to none of them.
const MOST: usize = 64;

/// The written rows that no row of the file is yet.
pub(super) struct Free<'f> {
    known: &'f Known,
    today: Date,
    /// The numbers of their rows; those that were written alike stand together.
    sorts: Vec<Vec<usize>>,
    /// The places of the name and the URL, and that of the e-mail address.
    own: Vec<usize>,
    email: Option<usize>,
    /// Which sorts have a cell that tells a publisher, by its place.
    by_cell: HashMap<(usize, &'f str), Vec<usize>>,
}

impl<'f> Free<'f> {
    pub(super) fn of(
        known: &'f Known,
        file: File<'_>,
        identities: &HashMap<u64, Identity>,
    ) -> Self {
        let mut claims = Claims::new(known);
        let mut lines: Vec<(&u64, &Identity)> = identities.iter().collect();
        lines.sort_unstable_by_key(|(line, _)| **line);
        for (_, identity) in lines {
            claims.claim_identified(identity);
        }
        let mut sorts: Vec<Vec<usize>> = Vec::new();
        let mut by_text: HashMap<&str, usize> = HashMap::new();
        for number in claims.unclaimed() {
            let text = known.rows.get(number).map_or("", String::as_str);
            let sort = *by_text.entry(text).or_insert(sorts.len());
            match sorts.get_mut(sort) {
                Some(numbers) => numbers.push(number),
                None => sorts.push(vec![number]),
            }
        }
        let place = |column| place_of(file.layout, column);
        let own = [Column::Name, Column::MediaPropertyUrls].map(place);
        let own: Vec<usize> = own.into_iter().flatten().collect();
        let email = place(Column::PrimaryContactEmail);
        let mut by_cell: HashMap<(usize, &str), Vec<usize>> = HashMap::new();
        let is_telling = |place: &usize| own.contains(place) || email == Some(*place);
        let telling = known.hashed.iter().filter(|(place, _)| is_telling(place));
        for (place, at) in telling {
            for (text, sort) in &by_text {
                if let Some(hash) = hash_at(text, *at) {
                    by_cell.entry((*place, hash)).or_default().push(*sort);
                }
            }
        }
        Self {
            known,
            today: file.today,
            sorts,
            own,
            email,
            by_cell,
        }
    }

    /// The numbers of the rows of a sort.
    pub(super) fn numbers(&self, sort: usize) -> &[usize] {
        self.sorts.get(sort).map_or(&[], Vec::as_slice)
    }

    /// The sorts that a row is likest to, how many more of their cells agree than differ, and whether that is one only.
    pub(super) fn likest(
        &self,
        row: &Row,
        hashes: &[Hashed],
        saved: &Saved,
    ) -> Vec<(usize, usize, bool)> {
        let filled = hashes.iter().filter(|(.., hash)| *hash != of_cell(""));
        let near = filled.filter_map(|(place, _, hash)| self.by_cell.get(&(*place, hash)));
        let near = near.filter(|sorts| sorts.len() <= MOST).flatten();
        let near: HashSet<usize> = near.copied().collect();
        let margins = near
            .into_iter()
            .filter_map(|sort| Some((sort, self.margin(sort, row, hashes, saved)?)));
        let mut margins: Vec<(usize, usize)> = margins.collect();
        let most = margins.iter().map(|(_, margin)| *margin).max();
        margins.retain(|(_, margin)| Some(*margin) == most);
        let is_one = margins.len() == 1;
        let likest = margins.into_iter();
        likest.map(|(sort, most)| (sort, most, is_one)).collect()
    }

    /// How many more cells of a row agree with a sort than differ, if it can be the same publisher.
    fn margin(&self, sort: usize, row: &Row, hashes: &[Hashed], saved: &Saved) -> Option<usize> {
        let number = *self.numbers(sort).first()?;
        let written = self.known.rows.get(number)?;
        let (mut agreeing, mut differing): (Vec<usize>, Vec<usize>) = Default::default();
        for (place, at, hash) in hashes {
            let part = hash_at(written, *at)?;
            let now = unguard(row.get(*place).unwrap_or_default());
            if Some(*place) == self.known.id_place {
                let mut texts = saved.texts(part).iter();
                agreeing.extend(texts.any(|text| is_cleaned(now, text)).then_some(*place));
            } else if hash == part {
                // Cells in which nothing stands tell nothing.
                agreeing.extend((!now.is_empty()).then_some(*place));
            } else if self.is_rewritten(now, part, saved) {
                agreeing.push(*place);
            } else if saved.loss(now).is_none() {
                differing.push(*place);
            }
        }
        let agrees = |place: &usize| agreeing.contains(place);
        // Many publishers of an agency have one address.
        let is_same = self.own.iter().any(agrees)
            || self.email.iter().any(agrees)
                && !self.own.iter().any(|place| differing.contains(place));
        let margin = agreeing.len().saturating_sub(differing.len());
        (is_same && margin > 0).then_some(margin)
    }

    /// Whether a spreadsheet can have made this text of a cell.
    fn is_rewritten(&self, now: &str, hash: &str, saved: &Saved) -> bool {
        let origins = origins(now, &Locale::ALL, self.today);
        origins.iter().any(|origin| of_cell(origin) == hash) || saved.origin(now, hash).is_some()
    }
}

fn place_of(layout: &Layout, column: Column) -> Option<usize> {
    layout.place_of(Role::Upload(column))
}
