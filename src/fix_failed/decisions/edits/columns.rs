//! Which columns of an attention file are those that were written, told by their titles: people add columns,
//! delete some and put them into another order.

use crate::ragged;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::DIGITS;
use crate::run::receipt::Receipt;
use crate::values::lost::is_left_of;
use crate::values::text::fold_title;

/// Why a column is not in the upload that a person has added to an attention file.
pub(in crate::fix_failed) const ADDED: &str = "added to the attention file";

/// The columns of an attention file, beside those that were written.
#[derive(Debug, Default)]
pub(in crate::fix_failed) struct Columns {
    /// For each column that was written, without the five: its place in the file, if it is there.
    pub(super) places: Vec<Option<usize>>,
    /// Places of columns that a person has added and that are none of the nine.
    pub(in crate::fix_failed) added: Vec<usize>,
    /// Titles that have lost letters when the file was saved: their places, and what they were.
    pub(in crate::fix_failed) retitled: Vec<(usize, String)>,
    /// Titles of columns that were written and are not there.
    pub(in crate::fix_failed) gone: Vec<String>,
}

impl Columns {
    /// Finds the written columns again; nothing if the hashes of a row, in one text, are not those of the
    /// columns that the receipt lists.
    pub(super) fn of(receipt: &Receipt, hashes: &str, layout: &Layout) -> Option<Self> {
        let own = receipt.attention_columns.iter().map(|facts| &facts.title);
        let mut written: Vec<String> = own.cloned().collect();
        // The last hash is that of the reason; what stands before it beyond the columns came with ragged rows.
        let beyond = (hashes.len() / DIGITS).checked_sub(written.len() + 1)?;
        written.extend(ragged::titles(beyond.checked_sub(1)));
        let is_whole =
            !receipt.attention_columns.is_empty() && hashes.len() == (written.len() + 1) * DIGITS;
        is_whole.then(|| {
            let mut columns = Self::find(&written, layout);
            let before = receipt.left_out.iter().filter(|facts| facts.why == ADDED);
            columns.keep_out(before.map(|facts| facts.title.as_str()), layout);
            columns
        })
    }

    fn find(written: &[String], layout: &Layout) -> Self {
        let roles = layout.titles.iter().zip(&layout.roles).enumerate();
        let mut free: Vec<(usize, &str)> = roles
            .filter(|(_, (_, role))| !matches!(role, Role::Ours(_)))
            .map(|(place, (title, _))| (place, title.trim()))
            .collect();
        let mut columns = Self::default();
        let mut retitled = Vec::new();
        let mut last = 0;
        for title in written {
            let folded = fold_title(title);
            let is_it = |own: &str| own == title.trim();
            let is_like_it = |own: &str| !folded.is_empty() && fold_title(own) == folded;
            // Of several with one title the next is it.
            let found = free
                .iter()
                .position(|(place, own)| *place >= last && is_it(own))
                .or_else(|| free.iter().position(|(_, own)| is_it(own)))
                .or_else(|| free.iter().position(|(_, own)| is_like_it(own)));
            let left = || {
                let at = free.iter().position(|(_, own)| is_left_of(own, title))?;
                let place = free.get(at)?.0;
                retitled.push((place, title.clone()));
                Some(at)
            };
            let place = found.or_else(left).map(|at| free.remove(at).0);
            last = place.unwrap_or(last);
            if place.is_none() && !folded.is_empty() {
                columns.gone.push(title.clone());
            }
            columns.places.push(place);
        }
        let is_none_of_the_nine =
            |(place, _): &(usize, &str)| !matches!(layout.roles.get(*place), Some(Role::Upload(_)));
        let added = free.into_iter().filter(is_none_of_the_nine);
        columns.retitled = retitled;
        columns.added = added.map(|(place, _)| place).collect();
        columns
    }

    /// Keeps columns out that were added in an earlier round.
    fn keep_out<'t>(&mut self, titles: impl Iterator<Item = &'t str>, layout: &Layout) {
        for title in titles {
            let mut own = layout.titles.iter().zip(&layout.roles);
            let place = own.position(|(own, role)| own == title && *role == Role::Custom);
            self.added.extend(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use crate::sheet::Input;
    use crate::values::date::Date;

    fn columns(written: &[&str], header: &str) -> (Vec<Option<usize>>, Vec<String>, Vec<usize>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.attention.csv");
        std::fs::write(&path, format!("{header}\n")).unwrap();
        let settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        let input = Input::open(&path).unwrap();
        let layout =
            Layout::read(&input, &settings, &crate::report::layout::Hints::default()).unwrap();
        let written: Vec<String> = written.iter().map(|title| (*title).to_owned()).collect();
        let columns = Columns::find(&written, &layout);
        (columns.places, columns.gone, columns.added)
    }

    const OURS: &str = "Reason,Problem,Suggestion,Who,Decision";

    #[test]
    fn columns_are_found_wherever_they_stand() {
        let written = ["Network Publisher ID", "Name", "Tier"];
        let header = format!("My notes,Tier,,Network Publisher ID,{OURS},NAME");
        let (places, gone, added) = columns(&written, &header);
        assert_eq!(places, [Some(3), Some(9), Some(1)]);
        assert!(gone.is_empty());
        assert_eq!(added, [0, 2]);
    }

    #[test]
    fn a_column_that_is_gone_is_named_and_one_of_the_nine_may_be_added() {
        let written = ["Network Publisher ID", "Name", "Tier", ""];
        let header = format!("Network Publisher ID,Name,{OURS},Primary Contact Email");
        let (places, gone, added) = columns(&written, &header);
        assert_eq!(places, [Some(0), Some(1), None, None]);
        assert_eq!(gone, ["Tier"]);
        assert!(added.is_empty());
    }

    #[test]
    fn of_several_columns_with_one_title_each_is_itself() {
        let written = ["Network Publisher ID", "Note", "Name", "Note"];
        let header = format!("Network Publisher ID,Note,Name,Note,{OURS}");
        let (places, ..) = columns(&written, &header);
        assert_eq!(places, [Some(0), Some(1), Some(2), Some(3)]);
    }
}
