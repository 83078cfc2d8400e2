//! Fields that are none of ours and that a clause of its own speaks of behind another: "URL is invalid, phone is invalid".

use super::super::abut;
use super::super::concept::Meaning as M;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::listing;
use super::item::{Item, Kind};
use super::joins;
use super::place::Place;
use std::ops::Range;

impl Place<'_> {
    /// Whether a clause of its own says of the item at a place what is wrong with a field that is none of ours: "URL is invalid, phone
    /// is invalid". The first clause is read as it stands.
    pub(super) fn field_of_its_own(&self, at: usize, item: &Item) -> Option<Range<usize>> {
        if item.kind != Kind::Other || !item.is_field || item.is_quoted {
            return None;
        }
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
            _ => token.meaning.has_any(M::JOIN.or(M::TURN)) || joins::is_again(self.tokens, token),
        };
        let last = before.next()?;
        let is_spoken_of = if parts(last) {
            self.is_said_behind(item.end)
        } else {
            abut::says_first(last) && before.next().is_some_and(parts) && self.ends(item.end)
        };
        is_spoken_of.then(|| item.core.clone())
    }

    /// Whether of the name at a place the same is said as of what stands before its clause: "URL is invalid and so is
    /// date". Gives the place of the name.
    pub(super) fn said_alike(&self, at: usize, item: &Item) -> Option<usize> {
        if !item.is_field || item.is_quoted || item.kind == Kind::On {
            return None;
        }
        let said = |token: &Token| self.tokens.folded_of(token);
        let is_alike =
            |token: &&Token| listing::is_alike(said(token)) || joins::is_again(self.tokens, token);
        let passes = |token: &&Token| {
            is_alike(token)
                || token.is_word()
                    && (listing::is_article(said(token))
                        || listing::is_verb(said(token))
                        || matches!(said(token), "for" | "goes" | "to" | "applies"))
        };
        let before = self.tokens.slice(&(0..at)).iter().rev();
        let led: Vec<&Token> = before.take_while(passes).collect();
        let parted = at
            .checked_sub(led.len() + 1)
            .and_then(|place| self.get(place))?;
        let parts = matches!(parted.sort, Sort::Break(sort) if sort != Break::Colon)
            || parted.meaning.has_any(M::JOIN);
        let behind = self.get(item.end).filter(is_alike);
        let end = item.end + usize::from(behind.is_some());
        let ends = self
            .get(end)
            .is_none_or(|token| matches!(token.sort, Sort::Break(sort) if sort != Break::Colon));
        let is_said = behind.is_some() || led.iter().any(is_alike);
        (parts && ends && is_said && at > led.len() + 1).then_some(item.core.start)
    }
}
