//! What is found in a row of an attention file and was never wrong with it: an export has no columns for network and
//! brand, and its dates stand in its own notation. `convert` takes neither for a fault, and the row is the same one
//! when it comes back from a person.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::fix_failed::Repair;
use crate::outcome::{Because, Judged, Outcome};
use crate::report::layout::{Kind, Role};
use crate::rules;
use crate::sheet::Row;
use crate::values::date;

impl Repair<'_> {
    /// Takes out of an outcome what is no fault of the row.
    pub(in crate::fix_failed) fn take_out_no_faults(&self, row: &Row, outcome: &mut Outcome) {
        if self.layout.kind != Kind::Attention {
            return;
        }
        let is_fault = |judged: &Judged| {
            let column = judged.column().and_then(Column::from_title);
            let kind = judged.failure.kind;
            judged.because != Because::Found
                || match column {
                    Some(Column::NetworkDateAccepted) => {
                        kind != FailureKind::BadDate || !self.is_date_of_export(row)
                    }
                    Some(added) => {
                        kind != FailureKind::MissingValue
                            || !self.upload.repairs.added.contains(&added)
                    }
                    None => true,
                }
        };
        outcome.failures.retain(is_fault);
    }

    /// Whether the date is right but for the notation of the export from which its row came.
    fn is_date_of_export(&self, row: &Row) -> bool {
        let column = Column::NetworkDateAccepted;
        let cell = self.cell(row, Role::Upload(column));
        let today = self.context.settings.today;
        let day = self.context.dates.order_for(cell);
        let day = day.and_then(|order| date::read_in(cell, order, today));
        self.upload.repairs.renamed.contains(&column)
            && rules::date::is_bare(cell)
            && day.is_some_and(|day| day <= today)
    }
}
