//! What has been gathered from a text so far: its failures, each once, and what they lack.

use super::Decision;
use super::vocabulary::Named;
use crate::failure::{Failure, Target, Want};
use std::ops::Range;

/// A failure with what led to it.
pub(super) struct Finding {
    pub(super) failure: Failure,
    pub(super) decision: Option<Decision>,
}

/// The failures in the order of the text.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) findings: Vec<Finding>,
    /// The first part that states a problem and was not understood.
    pub(super) rest: Option<String>,
    /// A part that only names the column of what follows.
    pub(super) heading: Option<Range<usize>>,
    /// The column that was named before any failure was.
    pub(super) lead: Option<Named>,
}

impl Gathered {
    /// Notes a part that was not understood; the first is enough.
    pub(super) fn leave_over(&mut self, words: impl FnOnce() -> String) {
        self.rest.get_or_insert_with(words);
    }

    /// Adds a failure unless it is there: a detail of the failure before it names no column and is of
    /// the same kind.
    pub(super) fn push(&mut self, new: Finding) {
        let same = self.findings.iter_mut().find(|old| {
            old.failure.kind == new.failure.kind
                && (old.failure.target == new.failure.target
                    || new.failure.target == Target::Unnamed)
        });
        match same {
            Some(old) => add_wants(&mut old.failure, new.failure.wants),
            None => self.findings.push(new),
        }
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
