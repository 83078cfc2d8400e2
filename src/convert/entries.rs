//! One ID, several partner entries: Mediarails takes a publisher once for each network and brand (an assumption,
//! as its key is not documented), so that rows that each say another one are no duplicates.

use super::Conversion;
use super::met::Met;
use crate::column::Column;
use crate::duplicates::{Around, Spot};
use crate::error::Result;
use crate::export::says_nothing;
use crate::rules::reference;
use crate::sheet::Row;
use crate::values::id;
use crate::values::text::fold_name;

/// What tells entries apart beside the ID.
const TELLING: [Column; 2] = [Column::Network, Column::Brand];

/// Network and brand that stand in a row, as they compare; empty where none stands, and the settings put it in.
pub(super) type Names = [String; TELLING.len()];

impl Conversion<'_> {
    /// Network and brand of a row.
    pub(super) fn names_of(&self, spot: Spot, row: &Row) -> Names {
        let export = self.files.get(spot.input);
        TELLING.map(|column| {
            let own = export.and_then(|export| export.cell(row, column));
            let own = own.unwrap_or_default();
            if says_nothing(own) {
                return String::new();
            }
            let meant = match column {
                Column::Network => reference::network(own, self.settings),
                _ => reference::brand(own, self.settings),
            };
            fold_name(meant.as_deref().unwrap_or(own))
        })
    }

    /// By which names the rows with the ID of a row are told apart: each of them says one, and they are not all the
    /// same. Nothing if they are one entry, or if some say none, which may belong to any.
    pub(super) fn entry_of(&self, group: &Around<'_>, met: &Met<'_>) -> Result<Option<Names>> {
        let has_names = |column: &Column| {
            let mut files = self.files.iter();
            files.any(|export| export.assignment.place(*column).is_some())
        };
        if !TELLING.iter().any(has_names) {
            return Ok(None);
        }
        let wanted = id::folded(met.id);
        let own = self.names_of(met.spot(), met.row);
        let (mut is_silent, mut differs) = ([false; TELLING.len()], [false; TELLING.len()]);
        for spot in group.spots() {
            let row = self.row_at(spot)?;
            if self.id_of(spot, &row) != wanted {
                continue;
            }
            for (place, name) in self.names_of(spot, &row).iter().enumerate() {
                let is_other = own.get(place) != Some(name) && !name.is_empty();
                for (known, found) in [(&mut is_silent, name.is_empty()), (&mut differs, is_other)]
                {
                    if let Some(known) = known.get_mut(place) {
                        *known |= found;
                    }
                }
            }
        }
        let mut tell = own;
        for ((name, is_silent), differs) in tell.iter_mut().zip(is_silent).zip(differs) {
            match (differs, is_silent) {
                (true, true) => return Ok(None),
                (true, false) => {}
                (false, _) => name.clear(),
            }
        }
        Ok(tell.iter().any(|name| !name.is_empty()).then_some(tell))
    }

    /// Whether a row is of the entry that these names tell.
    pub(super) fn is_of_entry(&self, entry: &Names, spot: Spot, row: &Row) -> bool {
        let own = self.names_of(spot, row);
        let mut names = entry.iter().zip(&own);
        names.all(|(name, own)| name.is_empty() || name == own)
    }
}
