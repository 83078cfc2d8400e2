//! What is worth a line of the summary besides the tables.

use super::Repair;
use crate::report::layout::Kind;
use crate::tally::Tally;
use crate::values::date::Format;

impl Repair<'_> {
    /// The remarks of a run.
    pub(super) fn remarks(&self, tally: &Tally) -> Vec<String> {
        let all = [
            self.where_the_reasons_were(),
            self.that_rows_were_packed(),
            self.how_rows_are_counted(),
            self.which_brand_was_carried_over(),
            self.which_notation_is_asked_for(),
            self.context.dates.against_setting(),
            self.context.dates.that_the_year_may_stand_first(),
            self.that_it_was_only_checked(),
            self.that_rows_are_gone(),
            that_cells_were_rewritten(tally.rewritten_cells),
        ];
        all.into_iter().flatten().collect()
    }

    fn where_the_reasons_were(&self) -> Option<String> {
        let found = self.layout.reason.as_ref()?;
        let title = self.layout.reason_title().unwrap_or_default();
        (self.layout.kind == Kind::FailedRows).then(|| {
            let others = self.more_reason_titles();
            let also = if others.is_empty() {
                String::new()
            } else {
                let others: Vec<String> = others.iter().map(|own| format!("\"{own}\"")).collect();
                format!(" What stands in {} was read with them.", others.join(", "))
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

    fn how_rows_are_counted(&self) -> Option<String> {
        let counted = self.join.numbering()?;
        Some(format!(
            "The report's rows were found in the uploaded file by their numbers; cells of both files \
             show how they are counted: {counted}."
        ))
    }

    fn which_brand_was_carried_over(&self) -> Option<String> {
        let brand = self.edits.brand().filter(|_| self.brand_carried_over)?;
        Some(format!(
            "No brand was stated: rows without one got {brand}, the brand of the round before."
        ))
    }

    fn which_notation_is_asked_for(&self) -> Option<String> {
        let format = &self.context.settings.date_format;
        let asked = *format != Format::iso() && self.survey.asked.is_met_by(format);
        let format = format.as_str();
        asked.then(|| {
            format!(
                "Mediarails asks for dates as {format}: dates that had to be mended are written so. To \
                 write all dates so in every run, put date-format = \"{format}\" into rowmend.toml."
            )
        })
    }

    fn that_it_was_only_checked(&self) -> Option<String> {
        (self.layout.kind == Kind::Import).then(|| {
            "The file has no reasons: it was read as an import file and only checked.".to_owned()
        })
    }

    fn that_rows_are_gone(&self) -> Option<String> {
        let now = self.survey.rows;
        let written = self.edits.rows().filter(|written| *written > now)?;
        let gone = written - now;
        let (were, are) = if gone == 1 {
            ("was", "is")
        } else {
            ("were", "are")
        };
        Some(format!(
            "The file had {written} rows when it was written and has {now} now: {gone} {were} deleted and \
             {are} in no file of this round. To leave a row out on record, write drop in Decision."
        ))
    }
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
