//! Which cells of a row a person has edited, and which of them have lost something.

use super::identity::Identity;
use super::known::Known;
use super::locales::{Dated, Typed};
use super::{Edited, Edits, Loss};
use crate::column::Column;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Row, unguard};
use crate::values::date::Date;
use crate::values::lost::{is_hidden, is_shortened};

impl Edits {
    /// Which cells of a row a person has edited. A row is found by its ID and its other cells; if the ID was
    /// edited, by having all other cells the same.
    pub(in crate::fix_failed) fn of(&self, row: &Row, layout: &Layout, today: Date) -> Edited {
        let known = self.known.as_ref();
        let Some(nearest) = known.and_then(|known| known.written(row, layout)) else {
            return Edited::Unknown;
        };
        let cells = nearest.differing.into_iter();
        let mut edited: Vec<(usize, Option<Loss>)> = cells
            .map(|(place, hash)| (place, self.loss((place, hash), row, layout, today)))
            .collect();
        if let Some((place, loss)) = self.loss_of_id(row) {
            edited.retain(|(own, _)| *own != place);
            edited.push((place, Some(loss)));
        }
        Edited::Places(edited)
    }

    /// What a cell has lost that is another one than was written.
    fn loss(
        &self,
        (place, hash): (usize, &str),
        row: &Row,
        layout: &Layout,
        today: Date,
    ) -> Option<Loss> {
        let now = unguard(row.get(place).unwrap_or_default());
        if let Some(loss) = self.saved.loss(now) {
            let id = layout.place_of(Role::Upload(Column::NetworkPublisherId));
            let is_restored = loss == Loss::Letters && self.saved.knows(hash);
            // A number of another column may well be meant so.
            let counts = loss != Loss::Digits || Some(place) == id;
            return Some(loss).filter(|_| counts && !is_restored);
        }
        if let Dated::Unsure(one, other) = self.stood((place, hash), row, layout, today) {
            return Some(Loss::Order(one, other));
        }
        let date = Role::Upload(Column::NetworkDateAccepted);
        match self.locales.typed(now, today) {
            Typed::Unsure(one, other) if layout.place_of(date) == Some(place) => {
                Some(Loss::Order(one, other))
            }
            _ => None,
        }
    }

    /// What makes it uncertain whose ID stands in a row.
    fn loss_of_id(&self, row: &Row) -> Option<(usize, Loss)> {
        let known = self.known.as_ref()?;
        let loss = match known.identities.get(&row.line())? {
            Identity::Row(_) => return None,
            Identity::Unsure(numbers) => {
                let ids = numbers.iter().map(|number| self.id_of(known, *number));
                let id = known.id_place.and_then(|place| row.get(place));
                let is_lossy = id.is_some_and(|id| is_shortened(unguard(id)));
                Loss::Owner(ids.collect(), is_lossy)
            }
            Identity::Exchanged(own, _) => {
                let text = known.id_hash(*own).and_then(|hash| self.text_of(hash));
                Loss::Place(text)
            }
        };
        Some((known.id_place?, loss))
    }

    /// The ID of a written row, or which row it was where its text is not known any more.
    fn id_of(&self, known: &Known, number: usize) -> String {
        let text = known.id_hash(number).and_then(|hash| self.text_of(hash));
        // The first row stands below the titles.
        text.unwrap_or_else(|| format!("that of row {} of the file as it was written", number + 2))
    }

    fn text_of(&self, hash: &str) -> Option<String> {
        match self.saved.texts(hash) {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// Whether it is uncertain whose ID stands in a row, so that another row with the same text is no sign of
    /// the same publisher.
    pub(in crate::fix_failed) fn is_id_unsure(&self, row: &Row) -> bool {
        let Some(known) = &self.known else {
            return false;
        };
        let id = known.id_place.and_then(|place| row.get(place));
        let id = unguard(id.unwrap_or_default());
        match known.identities.get(&row.line()) {
            Some(Identity::Unsure(_) | Identity::Exchanged(..)) => true,
            Some(Identity::Row(_)) | None => {
                is_hidden(id) || is_shortened(id) && known.with_id(&of_cell(id)).is_none()
            }
        }
    }

    /// Whether the ID of a row is another one than was written.
    pub(in crate::fix_failed) fn is_id_edited(&self, row: &Row, layout: &Layout) -> bool {
        let Some(known) = &self.known else {
            return false;
        };
        let nearest = known.nearest(row, layout, None);
        let mut differing = nearest.into_iter().flat_map(|nearest| nearest.differing);
        differing.any(|(place, _)| Some(place) == known.id_place)
    }
}
