//! The rule `by-hand`.

use super::nothing;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "by-hand",
    columns: &Column::ALL,
    repairs: FailureKind::ALL.as_slice(),
    safety: Safety::Suggested,
    summary: "A person wrote the value under Suggestion and accepted it.",
    docs: "A value under Suggestion in the attention file can be changed before it is accepted. Where it \
           is none that rowmend would offer, the change is recorded under this name.",
    examples: &[],
    propose: nothing,
};
