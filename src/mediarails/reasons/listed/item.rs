//! One of what a list joins: the name of a column, or what something else is called.

use super::super::concept::Meaning as M;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::{self, Named, listing};
use super::joins;
use super::place::Place;
use std::ops::Range;

/// The most words that something else is called by, and the most of a column.
const MOST: usize = 3;
const MOST_OF_NAME: usize = 4;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A column.
    Column(Named),
    /// What no column is called by.
    Other,
    /// That there are others.
    On,
}

/// An item of a list.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) kind: Kind,
    /// The tokens that name it.
    pub(super) core: Range<usize>,
    /// The place behind it, with the brackets and the words such as "field" that belong to it.
    pub(super) end: usize,
    /// Whether it is what a field is called, wherever it stands.
    pub(super) is_field: bool,
    /// Whether more of it is told in brackets behind it.
    pub(super) has_more: bool,
    /// Whether it stands in quotation marks.
    pub(super) is_quoted: bool,
}

impl Place<'_> {
    /// The item that begins at a place.
    pub(super) fn item(&self, at: usize) -> Option<Item> {
        let is_open = self.get(at)?.is_break(Break::Open);
        let begin = at + usize::from(is_open);
        let (kind, core, is_field) = self.column(begin).or_else(|| self.other(begin))?;
        let mut end = core.end;
        if is_open {
            self.get(end).filter(|token| token.is_break(Break::Close))?;
            end += 1;
        }
        if kind == Kind::On
            && self
                .get(end)
                .is_some_and(|token| token.is_break(Break::Sentence))
        {
            end += 1;
        }
        if matches!(kind, Kind::Column(_)) {
            let is_tail = |token: &Token| {
                let of_cells = M::FIELD.or(M::COLUMN).or(M::VALUE).or(M::FORMAT);
                token.is_word()
                    && token.named.is_none()
                    && !token.tied
                    && token.meaning.only(of_cells) == token.meaning
                    && !token.meaning.is_none()
            };
            while self.get(end).is_some_and(is_tail) {
                end += 1;
            }
        }
        let behind = self.behind_brackets(end).filter(|_| !is_open);
        // "URL(s)"
        let is_end = |token: &Token| token.is_word() && self.tokens.folded_of(token).len() <= 2;
        let is_plural = |close: usize| close == end + 3 && self.get(end + 1).is_some_and(is_end);
        let has_more = behind.is_some_and(|close| !is_plural(close));
        end = behind.unwrap_or(end);
        let is_quoted = self
            .get(core.start)
            .is_some_and(|token| token.sort == Sort::Quoted);
        Some(Item {
            kind,
            core,
            end,
            is_field,
            has_more,
            is_quoted,
        })
    }

    /// The column that is named at a place.
    pub(super) fn column(&self, at: usize) -> Option<(Kind, Range<usize>, bool)> {
        let first = self.get(at).filter(|token| !token.tied)?;
        if let Some(named) = first.named {
            let is_name = first.is_word() || first.sort == Sort::Quoted;
            let is_tied = self.get(at + 1).is_some_and(|next| next.tied);
            return (is_name && !is_tied && !self.tokens.is_called(first)).then_some((
                Kind::Column(named),
                at..at + 1,
                true,
            ));
        }
        let counts = (1..=MOST_OF_NAME).rev();
        counts
            .filter_map(|count| self.phrase(at, count))
            .find_map(|(key, range)| {
                let after = self.get(range.end);
                let by_article = || {
                    at.checked_sub(1)
                        .and_then(|before| self.get(before))
                        .is_some_and(|before| {
                            matches!(
                                self.tokens.folded_of(before),
                                "a" | "la" | "as" | "le" | "una" | "uma"
                            )
                        })
                };
                let data_is_date = self.data_is_date || by_article();
                let column = vocabulary::column_in_list(key, data_is_date)?;
                let is_free =
                    !after.is_some_and(|next| next.tied) && !self.vocabulary.has_title(key);
                is_free.then_some((Kind::Column(Named::Ours(column)), range, true))
            })
    }

    /// What is named at a place and is no column.
    fn other(&self, at: usize) -> Option<(Kind, Range<usize>, bool)> {
        let first = self.get(at)?;
        let said = self.tokens.folded_of(first);
        if first.is_word() && listing::goes_on(said) {
            return Some((Kind::On, at..at + 1, true));
        }
        if first.is_word() && said == "data" {
            return Some((Kind::Other, at..at + 1, true));
        }
        if first.sort == Sort::Quoted {
            return (first.named.is_none() && !first.meaning.has_any(M::TYPE)).then_some((
                Kind::Other,
                at..at + 1,
                false,
            ));
        }
        let field = (1..=MOST_OF_NAME)
            .rev()
            .filter_map(|count| self.phrase(at, count));
        let field = field.into_iter().find(|(key, _)| {
            vocabulary::is_field(key) || vocabulary::is_other(key) && *key != "site"
        });
        // "contact the owner" tells what to do.
        let next = field.as_ref().and_then(|(_, range)| self.get(range.end));
        let is_word = |next: &Token| {
            let is_plain = next.meaning.only(M::LINK) == next.meaning;
            next.is_word() && is_plain && !listing::is_verb(self.tokens.folded_of(next))
        };
        let is_joined = |end: usize| joins::joint(self.tokens, end).is_some();
        let is_order = vocabulary::is_advice(said)
            && next.is_some_and(is_word)
            && !field
                .as_ref()
                .is_some_and(|(_, range)| is_joined(range.end));
        if let Some((_, range)) = field.filter(|_| !is_order) {
            return Some((Kind::Other, range, true));
        }
        let count = (at..)
            .take_while(|at| self.is_plain(*at))
            .take(MOST + 1)
            .count();
        let is_number = |at: usize| self.get(at).is_some_and(|token| token.sort == Sort::Number);
        let ends_well = !(at..at + count).last().is_some_and(is_number);
        let is_thing = (1..=MOST).contains(&count) && ends_well && !vocabulary::is_advice(said);
        is_thing.then_some((Kind::Other, at..at + count, false))
    }

    /// Whether a token can be part of what something else is called.
    fn is_plain(&self, at: usize) -> bool {
        let claims = M::COMPLAINT
            .or(M::BLANK)
            .or(M::NULL)
            .or(M::NOT_FOUND)
            .or(M::VALID)
            .or(M::FOUND)
            .or(M::ALLOWED);
        let about = M::TYPE
            .or(M::VALUE)
            .or(M::GOT)
            .or(M::FORMAT)
            .or(M::ROW)
            .or(M::RECORD)
            .or(M::FILE)
            .or(M::JOIN)
            .or(M::ADVICE)
            .or(M::CHECK)
            .or(M::TURN);
        let is_word = |token: &Token| {
            let said = self.tokens.folded_of(token);
            let is_small = vocabulary::is_filling(said) && said != "other";
            !(is_small
                || listing::points_back(said)
                || listing::tells_of_row(said)
                || listing::is_verb(said))
        };
        self.get(at).is_some_and(|token| {
            let can_be = matches!(token.sort, Sort::Word | Sort::Number);
            can_be
                && token.named.is_none()
                && !token.meaning.has_any(claims.or(about))
                && is_word(token)
        })
    }
}
