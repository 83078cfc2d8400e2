//! Fields that are none of ours and that a clause of its own speaks of behind another: "URL is invalid, phone is invalid".

use super::super::abut;
use super::super::concept::Meaning as M;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::listing;
use super::item::Kind;
use super::place::Place;
use std::ops::Range;

impl Place<'_> {
    /// Whether a clause of its own says at a place what is wrong with a field that is none of ours: "URL is invalid, phone
    /// is invalid". The first clause is read as it stands.
    pub(super) fn field_of_its_own(&self, at: usize) -> Option<Range<usize>> {
        let item = self
            .item(at)
            .filter(|item| item.kind == Kind::Other && item.is_field && !item.is_quoted)?;
        let first = self.get(item.core.start)?;
        if listing::is_vague(self.tokens.folded_of(first)) {
            return None;
        }
        let before = self.tokens.slice(&(0..at)).iter().rev();
        let mut before =
            before.skip_while(|token| listing::is_article(self.tokens.folded_of(token)));
        let parts = |token: &Token| match token.sort {
            Sort::Break(sort) => matches!(
                sort,
                Break::Comma | Break::Sentence | Break::Part | Break::Item | Break::Dash
            ),
            _ => token.meaning.has_any(M::JOIN),
        };
        let last = before.next()?;
        let is_spoken_of = if parts(last) {
            self.is_said_behind(item.end)
        } else {
            abut::says_first(last) && before.next().is_some_and(parts) && self.ends(item.end)
        };
        is_spoken_of.then_some(item.core)
    }
}
