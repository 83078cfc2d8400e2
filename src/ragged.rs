//! Rows that have not one cell for each title.
//!
//! Which cell belongs under which title cannot be told, so such a row goes to a person with all its
//! cells: those beyond the header under titles of their own, and the count beside them. These titles
//! begin with `_`, so that they never reach an upload.

use crate::failure::{Failure, FailureKind};
use crate::outcome::{Because, Fate, Judged, Outcome, Problem, Who};
use crate::report::attention::{EXTRA, RAGGED};
use crate::sheet::Row;

/// The titles that are added for ragged rows: the count, and one for each cell beyond the header.
pub fn titles(beyond: Option<usize>) -> Vec<String> {
    let Some(beyond) = beyond else {
        return Vec::new();
    };
    let extra = (1..=beyond).map(|number| format!("{EXTRA}{number}"));
    std::iter::once(RAGGED.to_owned()).chain(extra).collect()
}

/// The cells under [`titles`] of a row, whose file has `width` columns.
pub fn cells(row: &Row, width: usize, beyond: Option<usize>) -> Vec<String> {
    let Some(beyond) = beyond else {
        return Vec::new();
    };
    let count = if row.len() == width {
        String::new()
    } else {
        format!("{} of {width}", row.len())
    };
    let extra = (0..beyond).map(|number| row.get(width + number).unwrap_or_default().to_owned());
    std::iter::once(count).chain(extra).collect()
}

/// What becomes of a ragged row.
pub fn outcome(cells: usize, width: usize) -> Outcome {
    let noun = if cells == 1 { "cell" } else { "cells" };
    let emptied = match cells.saturating_sub(width) {
        0 => format!("the cell under {RAGGED}"),
        1 => format!("the cells under {RAGGED} and {EXTRA}1"),
        more => format!("the cells under {RAGGED} and {EXTRA}1 to {EXTRA}{more}"),
    };
    let words = format!(
        "the row has {cells} {noun} and the header {width}; put its cells under the right titles and \
         empty {emptied}"
    );
    held_back(FailureKind::ColumnCount, words)
}

/// The same for a file that is only checked, and so has no columns for what stands beyond the header.
pub fn only_seen(cells: usize, width: usize) -> Outcome {
    let noun = if cells == 1 { "cell" } else { "cells" };
    let look = if cells < width {
        "put the cells that are missing where they belong"
    } else {
        "put a value that holds a separator into quotation marks, or take out the separators too many"
    };
    let words = format!("the row has {cells} {noun} and the header {width}; {look}");
    held_back(FailureKind::ColumnCount, words)
}

/// The outcome of a row that goes to a person without a look at its cells.
pub fn held_back(kind: FailureKind, words: String) -> Outcome {
    Outcome {
        fate: Fate::Attention,
        changes: Vec::new(),
        failures: vec![Judged {
            failure: Failure::unnamed(kind),
            because: Because::Found,
            answered: false,
        }],
        problems: vec![Problem {
            column: None,
            words,
            suggestion: None,
            who: Who::You,
        }],
        unrecognised: false,
    }
}
