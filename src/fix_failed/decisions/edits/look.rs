//! What is to be known of all rows of an attention file before the first is put back: which written rows they are,
//! what the saving of the file took from its cells, and in which order the spreadsheet writes dates.

use super::Edits;
use super::identity::{Identity, Matcher};
use super::isos::Isos;
use super::known::Known;
use super::locales::Evidence;
use super::rewritten::{by_hash, is_asked_about, iso};
use super::saved::{Saved, may_lack_digits};
use crate::column::Column;
use crate::error::Result;
use crate::report::attention::TITLES;
use crate::report::layout::{Layout, Role};
use crate::sheet::{Input, Reader, Row, unguard};
use crate::values::date::{Date, Format, Locale};
use crate::values::rewritten::origins;
use std::collections::{HashMap, HashSet};

/// The file that is looked at.
#[derive(Clone, Copy)]
pub(super) struct File<'f> {
    pub(super) input: &'f Input,
    pub(super) layout: &'f Layout,
    pub(super) today: Date,
}

impl File<'_> {
    pub(super) fn each(self, mut each: impl FnMut(&Row)) -> Result<()> {
        let mut reader = Reader::new(self.input, &self.layout.dialect)?;
        let mut row = Row::default();
        while reader.next(&mut row)? {
            if !row.is_blank() {
                each(&row);
            }
        }
        Ok(())
    }

    fn date(self) -> Option<usize> {
        let date = Role::Upload(Column::NetworkDateAccepted);
        self.layout.place_of(date)
    }

    /// The place of the column Suggestion.
    fn offers(self) -> Option<usize> {
        let number = TITLES.iter().position(|title| *title == "Suggestion")?;
        self.layout.place_of(Role::Ours(number))
    }
}

impl Edits {
    /// Goes through the rows beforehand.
    pub(in crate::fix_failed) fn look_at_rows(
        &mut self,
        input: &Input,
        layout: &Layout,
        today: Date,
    ) -> Result<()> {
        let Some(mut known) = self.known.take() else {
            return Ok(());
        };
        let file = File {
            input,
            layout,
            today,
        };
        let mut saved = Saved::of(input.encoding());
        let changed = self.identify(file, &mut known, &mut saved)?;
        self.learn(file, &known, &mut saved, &changed)?;
        self.missing = self.find_missing(file, &known, &mut saved)?;
        self.known = Some(known);
        self.saved = saved;
        Ok(())
    }

    /// Finds out which written rows the rows are; gives the lines of those of which something was changed.
    fn identify(
        &self,
        file: File<'_>,
        known: &mut Known,
        saved: &mut Saved,
    ) -> Result<HashSet<u64>> {
        let mut untouched: HashMap<usize, Vec<(u64, bool)>> = HashMap::new();
        let mut changed = HashSet::new();
        let mut needs_ids = false;
        file.each(|row| {
            saved.see(row);
            let id = known.id_place.and_then(|place| row.get(place));
            let is_rounded = id.is_some_and(|id| may_lack_digits(unguard(id)));
            let here = (row.line(), is_rounded);
            if let Some(number) = known.untouched(&known.hashes(row, file.layout)) {
                untouched.entry(number).or_default().push(here);
            } else {
                needs_ids |= is_rounded;
                changed.insert(row.line());
            }
        })?;
        let mut identities = HashMap::new();
        for (number, lines) in untouched {
            if let [(line, _)] = lines[..] {
                identities.insert(line, Identity::Row(number));
            } else {
                // One of them can be another row that has become the same.
                needs_ids |= lines.iter().any(|(_, is_rounded)| *is_rounded);
                changed.extend(lines.iter().map(|(line, _)| *line));
            }
        }
        if changed.is_empty() {
            known.identities = identities;
            return Ok(changed);
        }
        if needs_ids {
            let ids = (0..known.rows.len()).filter_map(|number| known.id_hash(number));
            let wanted = ids.map(str::to_owned).collect();
            saved.look_up(&wanted, &self.earlier, file.input.lies_at())?;
        }
        let mut matcher = Matcher::new((&*known, &*saved), file.layout, needs_ids, file.today);
        file.each(|row| matcher.see(&known.hashes(row, file.layout)))?;
        for identity in identities.values() {
            if let Identity::Row(number) = identity {
                matcher.see_untouched(*number);
            }
        }
        file.each(|row| {
            if changed.contains(&row.line()) {
                let found = matcher.identity(row, &known.hashes(row, file.layout));
                identities.extend(found.map(|found| (row.line(), found)));
            }
        })?;
        self.see_cleaned(file, known, saved, &mut identities)?;
        self.see_retyped(file, (known, saved), &changed, &mut identities)?;
        known.identities = identities;
        Ok(changed)
    }

    /// Learns from the cells that differ from what was written how the file was saved.
    fn learn(
        &mut self,
        file: File<'_>,
        known: &Known,
        saved: &mut Saved,
        changed: &HashSet<u64>,
    ) -> Result<()> {
        let (layout, today, date) = (file.layout, file.today, file.date());
        let reason = layout.place_of(Role::Ours(0));
        let format = self.date_format().unwrap_or_else(Format::iso);
        let mut evidence = Evidence::new(format, today);
        let mut isos = Isos::default();
        let mut rewritten = Vec::new();
        let mut wanted = HashSet::new();
        file.each(|row| {
            let cell = |place: usize| unguard(row.get(place).unwrap_or_default());
            if let Some(place) = file.offers() {
                evidence.offered(cell(place).trim());
            }
            let mut differing = Vec::new();
            if changed.contains(&row.line())
                && let Some(nearest) = known.nearest(row, layout, Some(today))
            {
                differing = nearest.differing;
            }
            if let Some(place) = date
                && !differing.iter().any(|(own, _)| *own == place)
            {
                evidence.unchanged(cell(place));
                isos.unchanged(cell(place), today);
            }
            for (place, hash) in differing {
                let now = cell(place);
                if Some(place) == reason {
                    continue;
                }
                evidence.changed(now, hash, Some(place) == date);
                if Some(place) == date
                    && let Some(day) = iso(now)
                    && let Some(origin) = by_hash(origins(now, &Locale::ALL, today), hash)
                {
                    isos.changed(day, &origin, today);
                    if !is_asked_about(place, row, layout) {
                        rewritten.push(origin);
                    }
                }
                let is_custom = layout.roles.get(place) == Some(&Role::Custom);
                if saved.is_suspect(now) || is_custom {
                    saved.learn(now, hash);
                    wanted.insert(hash.to_owned());
                }
            }
        })?;
        saved.look_up(&wanted, &self.earlier, file.input.lies_at())?;
        let mut rewritten = rewritten.iter();
        self.dates_were_rewritten = rewritten.any(|own| !isos.are_untouched_like(own, today));
        self.isos = isos;
        self.locales = evidence.locales();
        Ok(())
    }
}
