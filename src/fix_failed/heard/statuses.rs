//! Statuses that prove nothing: they say that a row went in, and rows that were refused bear them as well.

use crate::report::layout::Layout;
use crate::report::titles_only_in_reports::says_imported;
use crate::sheet::Row;

/// Statuses that say of refused rows that they went in, each once and in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::fix_failed) struct EmptyStatuses(Vec<String>);

/// Statuses of refused rows that do not say so: a report has few, and each is looked at once.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Statuses(Vec<String>);

/// The most statuses that are kept so.
const MOST: usize = 16;

impl EmptyStatuses {
    /// Takes note of the status of a row that was refused.
    pub(in crate::fix_failed) fn note(&mut self, status: &str, met: &mut Statuses) {
        if status.is_empty() || met.0.iter().any(|known| known == status) {
            return;
        }
        if says_imported(status) {
            self.add(status.to_lowercase());
        } else if met.0.len() < MOST {
            met.0.push(status.to_owned());
        }
    }

    /// Adds what later rows show.
    pub(in crate::fix_failed) fn append(&mut self, later: Self) {
        for status in later.0 {
            self.add(status);
        }
    }

    fn add(&mut self, status: String) {
        if !self.0.contains(&status) {
            self.0.push(status);
        }
    }

    /// Whether a status of a row proves that it went in, as far as these statuses show.
    pub(in crate::fix_failed) fn let_prove(&self, row: &Row, layout: &Layout) -> bool {
        let is_empty = |status: &str| {
            let status = status.to_lowercase();
            self.0.contains(&status)
        };
        self.0.is_empty()
            || layout
                .statuses_of(row)
                .any(|status| says_imported(status) && !is_empty(status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_says_that_a_refused_row_went_in_is_empty() {
        let mut met = Statuses::default();
        let mut found = EmptyStatuses::default();
        for status in ["Failed", "", "Accepted", "accepted", "Failed", "OK"] {
            found.note(status, &mut met);
        }
        let mut later = EmptyStatuses::default();
        later.note("ok", &mut met);
        later.note("Imported", &mut met);
        found.append(later);
        assert_eq!(found.0, ["accepted", "ok", "imported"]);
        assert_eq!(met.0, ["Failed"]);
    }
}
