//! What is said of an attention file that has not the rows any more that were written: a person may have deleted
//! one by mistake, and it is in no file then.

use super::Repair;
use super::decisions::edits::Missing;

impl Repair<'_> {
    pub(super) fn that_rows_are_gone_or_new(&self) -> Option<String> {
        words(self.edits.missing(), self.edits.rows()?, self.survey.rows)
    }
}

/// `written` and `now` count the rows of the file then and now.
fn words(missing: &Missing, written: u64, now: u64) -> Option<String> {
    const DROP: &str = "To leave a row out on record, write drop in Decision.";
    let gone = listed(&missing.gone_named, missing.gone);
    let new = listed(&missing.new_named, missing.new);
    let (were, are) = match missing.gone {
        1 => ("was", "is"),
        _ => ("were", "are"),
    };
    let not_there = match missing.new {
        1 => "row was not there",
        _ => "rows were not there",
    };
    match (missing.gone, missing.new) {
        (0, 0) => None,
        (0, rows) => Some(format!(
            "{rows} {not_there} when the file was written: {new}."
        )),
        (rows, 0) => Some(format!(
            "The file had {written} rows when it was written and has {now} now: {rows} {were} deleted and \
             {are} in no file of this round: {gone}. {DROP}"
        )),
        (rows, added) => Some(format!(
            "The file had {written} rows when it was written and has {now} now, but {rows} of those that were \
             written {are} not found in it any more: {gone}; and {added} {not_there} when it was written: {new}. A \
             row that was deleted is in no file of this round. {DROP}"
        )),
    }
}

fn listed(named: &[String], all: usize) -> String {
    let named_all = named.join(", ");
    match all.saturating_sub(named.len()) {
        0 => named_all,
        more => format!("{named_all} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(gone: usize, new: usize) -> Option<String> {
        let named = |prefix: &str, rows: usize| -> Vec<String> {
            (1..=rows.min(2))
                .map(|row| format!("{prefix}{row}"))
                .collect()
        };
        let missing = Missing {
            gone,
            gone_named: named("410000", gone),
            new,
            new_named: named("line ", new),
        };
        words(&missing, 9, 9 - gone as u64 + new as u64)
    }

    #[test]
    fn whoever_is_gone_is_named_also_where_the_count_is_the_same() {
        assert_eq!(said(0, 0), None);
        let gone = said(3, 0).unwrap();
        assert!(
            gone.contains("has 6 now: 3 were deleted and are in no file"),
            "{gone}"
        );
        assert!(
            gone.contains(": 4100001, 4100002 and 1 more. To leave"),
            "{gone}"
        );
        let both = said(1, 1).unwrap();
        assert!(
            both.contains("9 rows when it was written and has 9 now, but 1"),
            "{both}"
        );
        assert!(
            both.contains("more: 4100001; and 1 row was not there when it was written: line 1. A"),
            "{both}"
        );
        let new = said(0, 2).unwrap();
        assert_eq!(
            new,
            "2 rows were not there when the file was written: line 1, line 2."
        );
    }
}
