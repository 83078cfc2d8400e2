//! Tracking parameters, where a person does not want them.

use super::bench::Bench;
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::outcome::Because;
use crate::rules::Safety;
use crate::rules::url::TRACKING_PARAMETERS;
use crate::values::url::tracking;

impl Bench<'_, '_> {
    /// Takes tracking parameters off addresses that are right: in a row that is made here, or in a cell
    /// that is changed anyway. A cell that nobody has complained of is otherwise not touched.
    pub(super) fn strip_tracking(&mut self) {
        let column = Column::MediaPropertyUrls;
        let settings = &self.context.settings;
        let is_wanted = settings.strip_tracking && settings.allows(TRACKING_PARAMETERS);
        let is_free = !self.job.only_check && (self.job.is_made || self.changed(column));
        if !is_wanted || !is_free || self.fault(column).is_some() {
            return;
        }
        let Some(stripped) = self.work.get(column).and_then(tracking::strip) else {
            return;
        };
        if let Some(notes) = self.notes_mut(column) {
            notes.because.get_or_insert(Because::Found);
        }
        self.record(column, TRACKING_PARAMETERS, Safety::Safe);
        self.set(column, stripped);
        // Without them two addresses of the cell may be the same one.
        if self.fault(column).is_some() {
            self.mend(column, &Failure::of(FailureKind::BadUrl, column));
        }
    }
}
