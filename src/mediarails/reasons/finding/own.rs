//! The person's own wordings: where they stand in a text, and the failure that one makes of it.

use super::super::coverage::Own;
use super::super::evidence::span;
use super::super::gathered::Finding;
use super::super::statement::Tokens;
use super::super::token::Token;
use super::super::{Classifier, Decision, part};
use crate::failure::Failure;

impl Classifier {
    /// Where in a text the person's own wordings stand, and the parts that they are read in place of.
    pub(super) fn own_ranges(&self, tokens: Tokens<'_>) -> Own {
        let mut own = Own::default();
        if self.own.is_empty() {
            return own;
        }
        for part in part::parts(tokens.all).0 {
            let slice = tokens.slice(&part);
            let (text, start) = (
                span(tokens, slice),
                slice.first().map_or(0, |token| token.start),
            );
            if let Some(found) = self.own.iter().find_map(|own| own.pattern.find(text)) {
                own.words.push(start + found.start()..start + found.end());
                own.parts.push(start..start + text.len());
            }
        }
        if own.parts.is_empty()
            && let Some(found) = self
                .own
                .iter()
                .find_map(|own| own.pattern.find(tokens.text))
        {
            own.words.push(found.range());
        }
        own
    }

    /// The failure that one of the person's own wordings makes of a part.
    pub(super) fn own(&self, tokens: Tokens<'_>, slice: &[Token]) -> Option<Finding> {
        if self.own.is_empty() {
            return None;
        }
        self.own_of_whole(span(tokens, slice))
    }

    pub(super) fn own_of_whole(&self, text: &str) -> Option<Finding> {
        let own = self.own.iter().find(|own| own.pattern.is_match(text))?;
        let failure = own.column.map_or_else(
            || Failure::unnamed(own.kind),
            |column| Failure::of(own.kind, column),
        );
        let decision = Decision {
            kind: own.kind,
            target: failure.target.clone(),
            words: own
                .pattern
                .find(text)
                .map(|found| found.as_str().to_owned())
                .into_iter()
                .collect(),
            wording: "own",
        };
        Some(Finding {
            failure,
            decision: Some(decision),
        })
    }
}
