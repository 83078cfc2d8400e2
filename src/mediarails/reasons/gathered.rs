//! What has been gathered from a text so far: its failures, each once, and what they lack.

use super::vocabulary::Named;
use super::wording::Wording;
use super::{Decision, repeats};
use crate::failure::{Failure, FailureKind, Target, Want};
use std::ops::Range;

/// A failure with what led to it.
pub(super) struct Finding {
    pub(super) failure: Failure,
    pub(super) decision: Option<Decision>,
}

/// A column that was named before any failure was.
#[derive(Clone, Copy)]
pub(super) struct Lead {
    pub(super) column: Named,
    /// Whether something was said to be wrong with it.
    pub(super) complains: bool,
}

/// The failures in the order of the text.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) findings: Vec<Finding>,
    /// The first part that states a problem and was not understood.
    pub(super) rest: Option<String>,
    /// Which of the findings without a column were stated in the part that is read.
    unnamed: Vec<FailureKind>,
    /// A part that only names the column of what follows.
    pub(super) heading: Option<Range<usize>>,
    /// The column that was named before any failure was.
    pub(super) lead: Option<Lead>,
    /// What was said of a column in unknown words, until the next failure shows whether it tells the
    /// same.
    pub(super) claim: Option<(Named, String)>,
    /// The wording of the last failure, if it ended with the name of a column behind a colon, which
    /// further names may follow.
    pub(super) naming: Option<&'static Wording>,
    /// The last failure ended with a list of allowed values that semicolons may go on with.
    pub(super) listing: bool,
}

impl Gathered {
    /// Notes a part that was not understood; the first is enough.
    pub(super) fn leave_over(&mut self, words: impl FnOnce() -> String) {
        self.rest.get_or_insert_with(words);
    }

    /// Notes a statement that was not understood; where it names a column, the next failure may
    /// explain it.
    pub(super) fn leave_open(&mut self, column: Option<Named>, words: impl FnOnce() -> String) {
        self.end_claim(|_| false);
        match column {
            Some(column) if self.rest.is_none() => self.claim = Some((column, words())),
            _ => self.leave_over(words),
        }
    }

    /// Ends the waiting of a claim: its column if it is explained, else its words are left over.
    pub(super) fn end_claim(&mut self, is_explained: impl FnOnce(Named) -> bool) -> Option<Named> {
        let (column, words) = self.claim.take()?;
        if is_explained(column) {
            return Some(column);
        }
        self.leave_over(|| words);
        None
    }

    /// Adds a failure unless it is there: a detail of the failure before it names no column and is of
    /// the same kind.
    pub(super) fn push(&mut self, new: Finding) {
        let same = self.findings.iter_mut().find(|old| {
            old.failure.kind == new.failure.kind
                && (old.failure.target == new.failure.target
                    || new.failure.target == Target::Unnamed)
        });
        let unnamed =
            new.failure.target == Target::Unnamed && repeats::is_of_cells(new.failure.kind);
        let again = unnamed && !self.unnamed.contains(&new.failure.kind);
        if unnamed {
            self.unnamed.push(new.failure.kind);
        }
        match same {
            Some(old) => {
                if again && old.failure.target == Target::Unnamed {
                    old.failure.times += new.failure.times;
                }
                add_wants(&mut old.failure, new.failure.wants);
            }
            None => self.findings.push(new),
        }
    }

    /// Begins the next part of the text: what it states without a column is stated once more.
    pub(super) fn begin_part(&mut self) {
        self.unnamed.clear();
    }
}

/// Lets a failure know what else the text says would have been right.
pub(super) fn add_wants(failure: &mut Failure, wants: Vec<Want>) {
    for want in wants {
        if !failure.wants.contains(&want) {
            failure.wants.push(want);
        }
    }
}
