//! Where lists are looked for: the tokens of a text, and what lies behind brackets, articles and phrases in them.

use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::{Vocabulary, listing};
use super::joins;
use std::ops::Range;

/// The most that stands in brackets behind a name, with them.
const MOST_IN_BRACKETS: usize = 8;

/// What lists are read from.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    pub(super) tokens: Tokens<'t>,
    pub(super) vocabulary: &'t Vocabulary,
    /// Whether "data" is a date.
    pub(super) data_is_date: bool,
}

impl<'t> Place<'t> {
    /// The token at a place.
    pub(super) fn get(&self, at: usize) -> Option<&'t Token> {
        self.tokens.all.get(at)
    }

    /// The place behind the brackets that open at a place.
    pub(super) fn behind_brackets(&self, at: usize) -> Option<usize> {
        let opens = |at: usize| {
            self.get(at)
                .is_some_and(|token| token.is_break(Break::Open))
        };
        let closes = |at: &usize| {
            self.get(*at)
                .is_some_and(|token| token.is_break(Break::Close))
        };
        let joins = joins::joint(self.tokens, at + 1).is_some();
        let close = (at..at + MOST_IN_BRACKETS)
            .find(closes)
            .filter(|_| opens(at) && !joins)?;
        Some(close + 1)
    }

    /// The place behind the articles at a place; an article that belongs to the name is none.
    pub(super) fn behind_articles(&self, mut at: usize) -> usize {
        let is_article = |at: usize| {
            let token = self.get(at)?;
            let is_one = token.is_word()
                && token.named.is_none()
                && listing::is_article(self.tokens.folded_of(token));
            is_one.then_some(())
        };
        while self.column(at).is_none() && is_article(at).is_some() {
            at += 1;
        }
        at
    }

    /// So many words at a place that nothing but spaces and hyphens part, as one.
    pub(super) fn phrase(&self, at: usize, count: usize) -> Option<(&'t str, Range<usize>)> {
        let words = self.tokens.all.get(at..at + count)?;
        let (first, last) = (words.first()?, words.last()?);
        let pairs = words.iter().zip(words.iter().skip(1));
        let mut gaps = pairs.map(|(left, right)| self.tokens.text.get(left.end..right.start));
        let is_whole = gaps.all(|gap| matches!(gap, Some(" " | "-" | "")));
        let is_plain = words
            .iter()
            .all(|token| token.is_word() && token.named.is_none())
            || count == 1 && first.sort == Sort::Quoted;
        let said = self.tokens.folded.get(first.fold_start..last.fold_end)?;
        (is_whole && is_plain).then_some((said, at..at + count))
    }
}
