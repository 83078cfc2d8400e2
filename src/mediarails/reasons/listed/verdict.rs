//! What is said of the names of a list, behind them or before them.

use super::super::concept::Meaning as M;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::{self, listing};
use super::super::{abut, failing};
use super::place::Place;

/// What is wrong with values.
const CLAIM: M = abut::CLAIM.or(M::DENIED).or(M::BLOCKED);

/// What stands before a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Before {
    /// Whether something is said to be wrong with the names that follow.
    pub(super) claims: bool,
    /// Whether a colon, a word such as "fields", or "required" leads to the names, of which more can be said behind.
    pub(super) leads: bool,
    /// Whether the names only tell what a value has to be, or end what was said of another: "must be a URL, date is".
    pub(super) binds: bool,
}

impl Place<'_> {
    /// Whether what is said of names begins behind them; where the sign of a parenthesis stands before it, only with
    /// a verb.
    pub(super) fn is_said_behind(&self, mut at: usize) -> bool {
        let mut parted = false;
        let mut words = 0;
        while let Some(token) = self.get(at) {
            let said = self.tokens.folded_of(token);
            let is_verb = token.is_word() && listing::is_verb(said);
            let claims = || CLAIM.or(M::NOT).or(M::CANNOT).or(M::MUST);
            if is_verb {
                return true;
            }
            match token.sort {
                Sort::Break(Break::Comma) if !parted && words == 0 => parted = true,
                Sort::Break(Break::Close) => {}
                Sort::Break(Break::Colon) if words == 0 => {}
                Sort::Word if token.named.is_none() && token.meaning.has_any(claims()) => {
                    return !parted;
                }
                Sort::Word | Sort::Number if !parted && words < 4 && self.is_place(token) => {
                    words += 1;
                }
                _ => return false,
            }
            at += 1;
        }
        false
    }

    /// Whether a token tells where the names stand, or that they are fields.
    fn is_place(&self, token: &Token) -> bool {
        let said = self.tokens.folded_of(token);
        let of_cells = M::FIELD.or(M::COLUMN).or(M::VALUE).or(M::ROW);
        token.sort == Sort::Number
            || token.named.is_none()
                && (token.meaning.has_any(of_cells)
                    || vocabulary::is_place(said)
                    || matches!(said, "both" | "beide" | "tous" | "ambos" | "entrambi"))
    }

    /// Whether the clause ends behind a list.
    pub(super) fn ends(&self, at: usize) -> bool {
        self.get(at).is_none_or(|token| match token.sort {
            Sort::Break(sort) => !matches!(sort, Break::Colon | Break::Open | Break::Bar),
            Sort::Word => {
                let said = self.tokens.folded_of(token);
                token.named.is_none()
                    && !listing::is_verb(said)
                    && (token.meaning.has_any(M::TURN)
                        || vocabulary::is_filling(said)
                        || token.meaning.has_any(M::ROW)
                        || vocabulary::is_place(said))
            }
            _ => false,
        })
    }

    /// What stands before a list.
    pub(super) fn before(&self, begin: usize) -> Before {
        let mut before = Before::default();
        let mut at = begin;
        let mut leading = 0;
        while let Some(token) = at.checked_sub(1).and_then(|back| self.get(back)) {
            at -= 1;
            let said = self.tokens.folded_of(token);
            let cells = M::FIELD.or(M::COLUMN);
            let is_leading = || {
                let says_nothing =
                    token.meaning.has_any(M::LINK.or(M::VALUE)) || vocabulary::is_filling(said);
                leading < 4 && (says_nothing || matches!(said, "following" | "s"))
            };
            match token.sort {
                Sort::Word if token.named.is_some() => break,
                Sort::Word if listing::is_neither(said) => break,
                Sort::Word if before.leads && token.meaning.only(M::VALID) == M::VALID => {}
                Sort::Word if token.meaning.has_any(M::CANNOT.or(M::NOT)) => {
                    before.claims |= before.leads;
                    before.binds = !before.claims;
                    break;
                }
                Sort::Word if token.meaning.has_any(CLAIM.or(M::PARSE)) => {
                    before.leads |= token.meaning.has_any(cells.or(M::REQUIRED));
                    before.claims = before.leads || !self.has_subject(at);
                    before.binds = !before.claims;
                    break;
                }
                Sort::Word if failing::is_failure(said) => {
                    before.claims = before.leads || leading > 0;
                    break;
                }
                Sort::Word if token.meaning.has_any(M::MUST.or(M::VALID)) => {
                    before.claims = self.is_ordered(at);
                    before.binds = !(before.claims || before.leads);
                    break;
                }
                Sort::Word if token.meaning.has_any(cells) => before.leads = true,
                Sort::Word if is_leading() => leading += 1,
                Sort::Break(Break::Colon) => before.leads = true,
                Sort::Break(Break::Open | Break::Close | Break::Dash) => {}
                _ => break,
            }
        }
        before
    }

    /// Whether the clause orders what stands behind a place: "Enter a valid URL and date".
    fn is_ordered(&self, at: usize) -> bool {
        let before = self.tokens.slice(&(0..at)).iter().rev();
        let mut clause = before.take_while(|token| !matches!(token.sort, Sort::Break(_)));
        clause.any(|token| token.meaning.has_any(M::PROVIDE))
    }

    /// Whether a claim at a place is said of something before it: "URL is invalid".
    fn has_subject(&self, claim: usize) -> bool {
        let before = self.tokens.slice(&(0..claim)).iter().rev();
        let mut clause = before.take_while(|token| {
            !matches!(token.sort, Sort::Break(_)) && !token.meaning.has_any(M::JOIN)
        });
        clause.any(|token| {
            let is_verb = token.is_word() && listing::is_verb(self.tokens.folded_of(token));
            let denies = token.meaning.has_any(M::NOT.or(M::CANNOT));
            let is_value = matches!(
                token.sort,
                Sort::Quoted | Sort::Url | Sort::Email | Sort::Date
            );
            token.named.is_some() || is_value || is_verb && !denies
        })
    }
}
