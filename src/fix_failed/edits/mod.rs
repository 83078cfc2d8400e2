//! What a person has edited in an attention file, told by the receipt that lies beside it.

mod columns;
mod known;
mod likeness;
mod rewritten;
mod saved;

pub(super) use columns::ADDED;
pub(super) use rewritten::Rewritten;
pub(super) use saved::Loss;

use super::our_files::Receipts;
use crate::column::Column;
use crate::error::Result;
use crate::report::layout::{Kind, Layout, Role};
use crate::run::cell_hashes::CellHashes;
use crate::run::receipt::{InputFacts, Receipt, SettingsFacts};
use crate::run::told::FileFacts;
use crate::sheet::{Input, Row, unguard};
use crate::values::date::{Date, Format, Proven};
use columns::Columns;
use known::Known;
use saved::Saved;

/// The rows as they were written, if the receipt beside the file knows them.
#[derive(Debug, Default)]
pub(super) struct Edits {
    /// The hashes of each row.
    known: Option<Known>,
    columns: Columns,
    dates: Option<Proven>,
    /// The settings of the round that wrote the file.
    settings: Option<SettingsFacts>,
    receipt: Option<FileFacts>,
    /// The receipt beside the file that cannot be read, and why.
    unreadable: Option<String>,
    /// The files from which the rows came.
    earlier: Vec<InputFacts>,
    /// Whether a spreadsheet has put dates into the notation in which a person would type them.
    dates_were_rewritten: bool,
    saved: Saved,
}

/// What is known of the edits of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edited {
    /// There is no receipt, or the row is not in it.
    Unknown,
    /// The places of the cells that differ from what was written, and what each of them has lost.
    Places(Vec<(usize, Option<Loss>)>),
}

impl Edits {
    /// What a person has edited in a file, as far as its receipt and its rows tell. Its columns become those that
    /// were written.
    pub(super) fn of_file(
        input: &Input,
        receipts: &mut Receipts<'_>,
        layout: &mut Layout,
        today: Date,
    ) -> Result<Self> {
        let mut edits = Self::told_by(receipts, layout);
        for place in &edits.columns.added {
            layout.leave_out(*place);
        }
        for (place, title) in &edits.columns.retitled {
            layout.retitle(*place, title);
        }
        edits.look_at_rows(input, layout, today)?;
        Ok(edits)
    }

    /// Takes from the receipt beside an attention file what it tells of the rows.
    fn told_by(receipts: &mut Receipts<'_>, layout: &Layout) -> Self {
        let (unreadable, found) = match layout.kind {
            Kind::Attention => (receipts.unreadable_of_attention(), receipts.attention()),
            Kind::Import => (receipts.unreadable_of_upload(), None),
            Kind::FailedRows => (None, None),
        };
        let Some((receipt, file)) = found else {
            return Self {
                unreadable,
                ..Self::default()
            };
        };
        let (known, columns) = Self::known(receipt, layout).unzip();
        Self {
            known,
            columns: columns.unwrap_or_default(),
            dates: receipt.dates.take(),
            settings: Some(receipt.settings.clone()),
            receipt: Some(file.clone()),
            unreadable,
            earlier: receipt.inputs.clone(),
            dates_were_rewritten: false,
            saved: Saved::default(),
        }
    }

    fn known(receipt: &mut Receipt, layout: &Layout) -> Option<(Known, Columns)> {
        let CellHashes::Listed(rows) = std::mem::take(&mut receipt.attention_cells) else {
            return None;
        };
        let first = rows.first()?;
        let columns = Columns::of(receipt, first, layout)?;
        if rows.iter().any(|row| row.len() != first.len()) {
            return None;
        }
        let id = layout.place_of(Role::Upload(Column::NetworkPublisherId));
        Some((Known::of(rows, &columns, layout, id), columns))
    }

    /// The files that were read beside the attention file.
    pub(super) fn files(&self) -> impl Iterator<Item = &FileFacts> {
        self.receipt.iter().chain(&self.saved.found_in)
    }

    /// Whether the receipt of the run that wrote the file lies beside it.
    pub(super) const fn has_receipt(&self) -> bool {
        self.receipt.is_some()
    }

    /// The receipt that lies where that of the run belongs and cannot be read, and why.
    pub(super) fn unreadable_receipt(&self) -> Option<&str> {
        self.unreadable.as_deref()
    }

    /// The columns of the file beside those that were written.
    pub(super) const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The settings of the round that wrote the file.
    pub(super) const fn settings(&self) -> Option<&SettingsFacts> {
        self.settings.as_ref()
    }

    /// The notation of dates that was written in the round before.
    pub(super) fn date_format(&self) -> Option<Format> {
        Format::new(&self.settings.as_ref()?.date_format).ok()
    }

    /// What the whole date column proved of which the file holds the rest.
    pub(super) fn dates(&self) -> Proven {
        self.dates.clone().unwrap_or_else(Proven::unknown)
    }

    /// How many rows the file had when it was written, if that is known.
    pub(super) fn rows(&self) -> Option<u64> {
        self.known.as_ref().map(|known| known.rows.len() as u64)
    }

    /// Whether a text that no hash is known of may have lost letters when the file was saved.
    pub(super) fn may_lack_letters(&self, text: &str) -> bool {
        self.saved.loss(text) == Some(Loss::Letters)
    }

    /// Which cells of a row a person has edited. A row is found by its ID; if the ID was edited, by
    /// having all other cells the same.
    pub(super) fn of(&self, row: &Row, layout: &Layout) -> Edited {
        let nearest = self.known.as_ref();
        let Some(nearest) = nearest.and_then(|known| known.nearest(row, layout, None)) else {
            return Edited::Unknown;
        };
        if !nearest.by_id && nearest.differing.len() > 1 {
            return Edited::Unknown;
        }
        let id = layout.place_of(Role::Upload(Column::NetworkPublisherId));
        let loss = |place: usize, hash: &str| {
            let now = unguard(row.get(place).unwrap_or_default());
            let loss = self.saved.loss(now).filter(|_| !self.saved.knows(hash))?;
            // A number of another column may well be meant so.
            (loss == Loss::Letters || Some(place) == id).then_some(loss)
        };
        let cells = nearest.differing.into_iter();
        Edited::Places(
            cells
                .map(|(place, hash)| (place, loss(place, hash)))
                .collect(),
        )
    }
}

/// The notation of dates in which the run wrote that left this file behind: an attention file, or an
/// upload file which nobody has changed.
pub(super) fn carried_format(receipts: &Receipts<'_>, edits: &Edits) -> Option<Format> {
    match &edits.settings {
        Some(_) => edits.date_format(),
        None => receipts.format_of_upload(),
    }
}
