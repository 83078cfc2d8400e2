//! Notes what one statement says: its failures, or what it adds to the failure before it.

use super::super::evidence::{deciding_words, other_name, words_of};
use super::super::gathered::{Gathered, add_wants};
use super::super::statement::{Statement, Tokens};
use super::super::{Classifier, hint, repeats, stranger, unheard};
use super::detail::{lists, quoted_values};
use super::target::{at_target, ends_with_names, name_of, of_type};
use crate::failure::{Failure, FailureKind, Target, Want};

impl Classifier {
    /// Adds the failures of a statement, or what it adds to the failure before it.
    pub(super) fn note(
        &self,
        tokens: Tokens<'_>,
        statement: &Statement,
        explained: bool,
        gathered: &mut Gathered,
    ) {
        let Some((wording, kind)) = statement.found else {
            let last = gathered.findings.last_mut();
            let listing = gathered.listing
                && last
                    .is_some_and(|last| hint::continue_list(tokens, statement, &mut last.failure));
            gathered.listing = listing;
            let name = name_of(tokens, statement);
            if listing {
                // One more of the allowed values.
            } else if statement.other {
                gathered.leave_open(name, || words_of(tokens, statement));
            } else if let Some(last) = gathered.findings.last_mut() {
                self.point(name, last);
                let wants = hint::wants(tokens, statement, last.failure.kind);
                add_wants(&mut last.failure, wants);
            }
            return;
        };
        gathered.naming = ends_with_names(tokens, statement).then_some(wording);
        let claimed = gathered
            .end_claim(|column| unheard::is_explained(tokens, column, statement, kind))
            .and_then(|column| self.target(Some(column)));
        let slice = tokens.slice(&statement.range);
        let mut quoted = quoted_values(tokens, slice);
        let wants = hint::wants(tokens, statement, kind);
        gathered.listing = matches!(wants.as_slice(), [Want::OneOf(values)] if values.len() == 1);
        let mut targets: Vec<Target> = statement
            .named
            .iter()
            .filter_map(|at| self.target(tokens.all.get(*at)?.named))
            .collect();
        if targets.is_empty() {
            let other = claimed.unwrap_or_else(|| other_name(tokens, statement, wording, kind));
            targets.push(match other {
                // "gold is not one of [Gold, Silver]", "Acme does not exist" begin with the value.
                Target::Other(value)
                    if lists(&wants, &value) || stranger::is_missed(tokens, slice) =>
                {
                    quoted.push(value);
                    Target::Unnamed
                }
                Target::Unnamed if kind == FailureKind::MissingValue => of_type(statement.said),
                other => other,
            });
        }
        let is_unnamed = targets == [Target::Unnamed];
        let times = is_unnamed.then(|| repeats::times(tokens, statement, kind));
        let whole = Failure {
            kind,
            target: Target::Unnamed,
            quoted,
            wants,
            times: times.unwrap_or(1),
        };
        for target in targets {
            let decide = || deciding_words(tokens, statement, wording);
            gathered.push(at_target(&whole, target, wording, explained.then(decide)));
        }
    }
}
