//! What is worth a line of the summary besides the tables.

use super::Repair;
use crate::error::Result;
use crate::input_remarks::of_input;
use crate::report::layout::{Kind, Role};
use crate::tally::{SentRows, Tally};
use crate::values::date::Format;
use std::collections::BTreeMap;

impl Repair<'_> {
    /// The remarks of a run.
    pub(super) fn remarks(&self, tally: &Tally) -> Result<Vec<String>> {
        let layout = self.layout;
        let of_input = of_input(self.input, &layout.dialect, &layout.titles)?;
        let asked = self.which_notation_is_asked_for();
        let carried = self.carried.remarks(asked.is_some());
        let all = [
            self.where_the_reasons_were(),
            self.that_rows_were_packed(),
            self.that_columns_are_left_out(),
            self.how_rows_are_counted(),
            asked,
            self.context.dates.against_setting(),
            self.context.dates.that_the_year_may_stand_first(),
            self.that_it_was_only_checked(),
            self.that_the_receipt_tells_nothing(),
            self.that_columns_were_added(),
            self.that_columns_are_gone(),
            self.that_rows_are_gone_or_new(),
            that_cells_were_rewritten(tally.rewritten_cells),
            that_fields_were_edited(&tally.edited_fields),
            that_rows_were_sent(&tally.sent),
        ];
        let all = all.into_iter().flatten();
        Ok(all.chain(carried).chain(of_input).collect())
    }

    fn where_the_reasons_were(&self) -> Option<String> {
        let found = self.layout.reason.as_ref()?;
        let title = self.layout.reason_title().unwrap_or_default();
        (self.layout.kind == Kind::FailedRows).then(|| {
            let others = self.more_reason_titles();
            let also = if others.is_empty() {
                String::new()
            } else {
                let others = quoted(others.iter()).join(", ");
                format!(" What stands in {others} was read with them.")
            };
            format!(
                "The reasons were taken from the column \"{title}\": {}.{also}",
                found.why
            )
        })
    }

    fn that_rows_were_packed(&self) -> Option<String> {
        let packed = self.layout.packed.as_ref()?;
        let title = self.layout.titles.get(packed.place)?;
        Some(format!(
            "Each row stood whole in the column \"{title}\" and was taken apart."
        ))
    }

    /// Columns that do not go into the upload: perhaps one of them is a custom field all the same.
    fn that_columns_are_left_out(&self) -> Option<String> {
        const SHOWN: usize = 8;
        let layout = self.layout;
        let packed = layout.packed.as_ref().map(|packed| packed.place);
        let columns = layout.titles.iter().zip(&layout.roles).enumerate();
        let titles: Vec<String> = columns
            .filter(|(place, (title, role))| {
                let is_custom = matches!(role, Role::Upload(_) | Role::Custom);
                let is_kept = is_custom && !self.upload.removed.contains(place);
                let is_told =
                    matches!(role, Role::Reason | Role::Ours(_)) || packed == Some(*place);
                !is_kept && !is_told && !title.trim().is_empty()
            })
            .map(|(_, (title, _))| format!("\"{}\"", title.trim()))
            .collect();
        let more = match titles.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let shown: Vec<&str> = titles.iter().take(SHOWN).map(String::as_str).collect();
        let shown = shown.join(", ");
        (!titles.is_empty()).then(|| {
            format!(
                "Left out of the upload, since only a report has such a column or a reason calls it \
                 unknown: {shown}{more}."
            )
        })
    }

    fn how_rows_are_counted(&self) -> Option<String> {
        let counted = self.join.numbering()?;
        Some(format!(
            "The report's rows were found in the uploaded file by their numbers; cells of both files \
             show how they are counted: {counted}."
        ))
    }

    fn which_notation_is_asked_for(&self) -> Option<String> {
        let format = &self.context.settings.date_format;
        let asked = *format != Format::iso() && self.survey.asked.is_met_by(format);
        let (words, format) = (format.in_words(), format.as_str());
        asked.then(|| {
            format!(
                "Mediarails asks for dates as {words}: dates that had to be mended are written so. To \
                 write all dates so in every run, put date-format = \"{format}\" into rowmend.toml."
            )
        })
    }

    fn that_it_was_only_checked(&self) -> Option<String> {
        (self.layout.kind == Kind::Import).then(|| {
            "The file has no reasons: it was read as an import file and only checked.".to_owned()
        })
    }

    fn that_columns_were_added(&self) -> Option<String> {
        let titles = &self.layout.titles;
        let added = self.edits.columns().added.iter();
        let added = added.filter_map(|place| titles.get(*place));
        let added = quoted(added.filter(|title| !title.trim().is_empty()));
        let words = match added.len() {
            0 => return None,
            1 => "a column that was",
            _ => "columns that were",
        };
        Some(format!(
            "Left out of the upload: {}, {words} added to the attention file.",
            added.join(", ")
        ))
    }

    fn that_columns_are_gone(&self) -> Option<String> {
        let gone = quoted(self.edits.columns().gone.iter());
        let words = match gone.len() {
            0 => return None,
            1 => "The attention file had a column that is not there any more: its cells are",
            _ => "The attention file had columns that are not there any more: their cells are",
        };
        Some(format!(
            "{words} in no file of this round: {}. If that was not meant, put it back and run again.",
            gone.join(", ")
        ))
    }
}

fn quoted<'t>(titles: impl Iterator<Item = &'t String>) -> Vec<String> {
    titles.map(|title| format!("\"{title}\"")).collect()
}

/// Cells that nobody may overlook: the file is ready to upload, and they would be refused.
fn that_rows_were_sent(sent: &SentRows) -> Option<String> {
    let named = sent.named.iter();
    let mut rows: Vec<String> = named
        .map(|(line, titles)| format!("line {line} ({titles})"))
        .collect();
    match sent.rows.saturating_sub(rows.len() as u64) {
        0 => {}
        more => rows.push(format!("{more} more")),
    }
    let stand = if sent.rows == 1 {
        "it stands"
    } else {
        "they stand"
    };
    (sent.rows > 0).then(|| {
        format!(
            "Uploaded as {stand} by your decision, although check would refuse these cells: {}.",
            rows.join("; ")
        )
    })
}

/// Edits of custom fields: what a spreadsheet rewrote and could not be shown to be that is among them.
fn that_fields_were_edited(fields: &BTreeMap<String, (u64, String)>) -> Option<String> {
    let told = fields.iter().map(|(title, (cells, first))| {
        let noun = if *cells == 1 { "cell" } else { "cells" };
        format!("\"{title}\" ({cells} {noun}, first \"{first}\")")
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| {
        format!(
            "Custom fields that were changed since the attention file was written are uploaded as they stand \
             in it now: {}. Look whether a spreadsheet has done that.",
            told.join(", ")
        )
    })
}

fn that_cells_were_rewritten(cells: u64) -> Option<String> {
    let noun = if cells == 1 { "cell" } else { "cells" };
    (cells > 0).then(|| {
        format!(
            "A spreadsheet had rewritten {cells} {noun} that nobody meant to change (dates, leading \
             zeros, long numbers): they were read as they had been written. A value that you typed \
             yourself counts if it stands under Suggestion, with accept in Decision."
        )
    })
}
