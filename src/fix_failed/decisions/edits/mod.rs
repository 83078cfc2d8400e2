//! What a person has edited in an attention file, told by the receipt that lies beside it.

mod claims;
mod cleaned;
mod columns;
mod corrected;
mod free;
mod identity;
mod isos;
mod known;
mod likeness;
mod locales;
mod look;
mod loss;
mod lost;
mod missing;
mod refused;
mod retyped;
mod rewritten;
mod saved;

pub(in crate::fix_failed) use columns::ADDED;
pub(in crate::fix_failed) use loss::Loss;
pub(in crate::fix_failed) use missing::Missing;
pub(in crate::fix_failed) use rewritten::Rewritten;

use crate::column::Column;
use crate::error::Result;
use crate::fix_failed::our_files::Receipts;
use crate::report::layout::{Kind, Layout, Role};
use crate::run::cell_hashes::CellHashes;
use crate::run::receipt::{InputFacts, Receipt, SettingsFacts};
use crate::run::told::FileFacts;
use crate::sheet::Input;
use crate::values::date::{Date, DatePlan, Evidence, Format, Order, Proven};
use columns::Columns;
use corrected::corrected;
use isos::Isos;
use known::Known;
use locales::Locales;
use refused::refused;
use saved::Saved;

/// The rows as they were written, if the receipt beside the file knows them.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Edits {
    /// The hashes of each row.
    known: Option<Known>,
    columns: Columns,
    dates: Option<Proven>,
    /// The settings of the round that wrote the file.
    settings: Option<SettingsFacts>,
    receipt: Option<FileFacts>,
    /// The receipt beside the file that cannot be read, and why.
    unreadable: Option<String>,
    /// Under which name the file would have its receipt beside it.
    own_name: Option<(String, String)>,
    /// The files from which the rows came.
    earlier: Vec<InputFacts>,
    /// Whether a spreadsheet has put dates into the notation in which a person would type them.
    dates_were_rewritten: bool,
    locales: Locales,
    saved: Saved,
    missing: Missing,
    isos: Isos,
    /// How the column of dates is read.
    plan: DatePlan,
}

/// What is known of the edits of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::fix_failed) enum Edited {
    /// There is no receipt, or the row is not in it.
    Unknown,
    /// The places of the cells that differ from what was written, and what each of them has lost.
    Places(Vec<(usize, Option<Loss>)>),
}

impl Edits {
    /// What a person has edited in a file, as far as its receipt and its rows tell. Its columns become those that
    /// were written.
    pub(in crate::fix_failed) fn of_file(
        input: &Input,
        receipts: &mut Receipts<'_>,
        layout: &mut Layout,
        (order, today): (Option<Order>, Date),
    ) -> Result<Self> {
        let mut edits = Self::told_by(receipts, layout);
        edits.plan = Evidence::default().decide_after(edits.dates(), order, today);
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
            let is_attention = layout.kind == Kind::Attention;
            return Self {
                unreadable,
                own_name: receipts.own_name().filter(|_| is_attention),
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
            own_name: None,
            earlier: receipt.inputs.clone(),
            dates_were_rewritten: false,
            locales: Locales::default(),
            saved: Saved::default(),
            missing: Missing::default(),
            isos: Isos::default(),
            plan: DatePlan::default(),
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
        let mut known = Known::of(rows, &columns, layout, id);
        known.corrected = corrected(receipt, known.rows.len());
        known.refused = refused(receipt, known.rows.len());
        Some((known, columns))
    }

    /// The files that were read beside the attention file.
    pub(in crate::fix_failed) fn files(&self) -> impl Iterator<Item = &FileFacts> {
        self.receipt.iter().chain(&self.saved.found_in)
    }

    /// Whether the receipt of the run that wrote the file lies beside it.
    pub(in crate::fix_failed) const fn has_receipt(&self) -> bool {
        self.receipt.is_some()
    }

    /// The receipt that lies where that of the run belongs and cannot be read, and why.
    pub(in crate::fix_failed) fn unreadable_receipt(&self) -> Option<&str> {
        self.unreadable.as_deref()
    }

    /// Where the receipt does not lie beside it: the name under which it would, and the name of that receipt.
    pub(in crate::fix_failed) fn own_name(&self) -> Option<(&str, &str)> {
        let (name, receipt) = self.own_name.as_ref()?;
        Some((name, receipt))
    }

    /// Whether the file holds rows of an import file that was only checked in the round before.
    pub(in crate::fix_failed) fn were_only_checked(&self) -> bool {
        let mut earlier = self.earlier.iter();
        earlier.any(|input| input.kind == Kind::Import.name())
    }

    /// The columns of the file beside those that were written.
    pub(in crate::fix_failed) const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The settings of the round that wrote the file.
    pub(in crate::fix_failed) const fn settings(&self) -> Option<&SettingsFacts> {
        self.settings.as_ref()
    }

    /// The notation of dates that was written in the round before.
    pub(in crate::fix_failed) fn date_format(&self) -> Option<Format> {
        Format::new(&self.settings.as_ref()?.date_format).ok()
    }

    /// What the whole date column proved of which the file holds the rest.
    pub(in crate::fix_failed) fn dates(&self) -> Proven {
        self.dates.clone().unwrap_or_else(Proven::unknown)
    }

    /// How many rows the file had when it was written, if that is known.
    pub(in crate::fix_failed) fn rows(&self) -> Option<u64> {
        self.known.as_ref().map(|known| known.rows.len() as u64)
    }

    /// Which rows are not as they were written.
    pub(in crate::fix_failed) const fn missing(&self) -> &Missing {
        &self.missing
    }

    /// Whether a text that no hash is known of may have lost letters when the file was saved.
    pub(in crate::fix_failed) fn may_lack_letters(&self, text: &str) -> bool {
        self.saved.loss(text) == Some(Loss::Letters)
    }
}

/// The notation of dates in which the run wrote that left this file behind: an attention file, or an
/// upload file which nobody has changed.
pub(in crate::fix_failed) fn carried_format(
    receipts: &Receipts<'_>,
    edits: &Edits,
) -> Option<Format> {
    match &edits.settings {
        Some(_) => edits.date_format(),
        None => receipts.format_of_upload(),
    }
}
