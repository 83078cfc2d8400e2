//! A list of names before or behind one verdict, and what is made of it: each name is one of a column, what is none is
//! marked, and nothing but what joins stands between them.

use super::super::concept::Meaning as M;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::Named;
use super::item::{Item, Kind};
use super::joins::{self, Joint};
use super::place::Place;

/// The most names of a list: what goes on longer is no reason but a dump.
const MOST: usize = 24;

/// A list that was found.
pub(super) struct List {
    items: Vec<Item>,
    /// What stands before each item but the first.
    joints: Vec<Joint>,
    /// The place behind it.
    pub(super) end: usize,
}

impl Place<'_> {
    /// The list that begins at a place with an item and has one verdict, if it names several columns, or one and something else.
    pub(super) fn list(&self, begin: usize, first: &Item) -> Option<List> {
        if !first.is_field || first.kind == Kind::On {
            return None;
        }
        let mut list = List {
            end: first.end,
            items: vec![first.clone()],
            joints: Vec::new(),
        };
        while list.items.len() < MOST
            && let Some((joint, item)) = self.next(list.end)
        {
            list.end = item.end;
            list.joints.push(joint);
            list.items.push(item);
        }
        if list.items.len() < 2 {
            return None;
        }
        let before = self.before(begin);
        if before.binds {
            return None;
        }
        if self.is_said_behind(list.end) && (!before.claims || before.leads) {
            Self::keep(&mut list, |item, joint| {
                item.is_field
                    || !joint.is_some_and(|joint| joint.is_comma && self.is_parted(item.end))
            });
        } else if before.claims && self.ends(list.end) {
            Self::keep(&mut list, |item, _| item.is_field || before.leads);
        } else {
            return None;
        }
        list.is_one().then_some(list)
    }

    /// The next item of a list that has come to a place.
    fn next(&self, end: usize) -> Option<(Joint, Item)> {
        let on = |item: &Item| item.kind == Kind::On;
        // "URL (and date)"
        let opens = self
            .get(end)
            .is_some_and(|token| token.is_break(Break::Open));
        let joined = joins::joint(self.tokens, end + 1).filter(|joint| opens && !joint.is_comma);
        if let Some(joint) = joined {
            let item = self.item(self.behind_articles(joint.end))?;
            let close = self
                .get(item.end)
                .filter(|token| token.is_break(Break::Close));
            let end = item.end + 1;
            return close.map(|_| (joint, Item { end, ..item }));
        }
        let bare = Joint {
            token: None,
            end,
            is_weak: false,
            is_comma: true,
        };
        let Some(joint) = joins::joint(self.tokens, end) else {
            return self.item(end).filter(on).map(|item| (bare, item));
        };
        let start = self.behind_articles(joint.end);
        let item = self.item(start)?;
        (!joint.is_weak || item.is_field).then_some((joint, item))
    }

    /// Whether a comma stands at a place.
    fn is_parted(&self, at: usize) -> bool {
        self.get(at)
            .is_some_and(|token| token.is_break(Break::Comma))
    }

    /// Leaves out from the end, and at the beginning, what is none of the list.
    fn keep(list: &mut List, is_kept: impl Fn(&Item, Option<&Joint>) -> bool) {
        let is_quoted = list
            .items
            .iter()
            .any(|item| item.is_quoted && matches!(item.kind, Kind::Column(_)));
        let is_item = |item: &Item, joint: Option<&Joint>| match item.kind {
            Kind::Other if item.is_quoted => is_quoted && is_kept(item, joint),
            Kind::Other => is_kept(item, joint),
            _ => true,
        };
        let is_left_out = |list: &List| {
            let end = list.items.last();
            end.is_some_and(|item| !is_item(item, list.joints.last()))
        };
        while is_left_out(list) {
            list.items.pop();
            list.joints.pop();
        }
        list.end = list.items.last().map_or(list.end, |last| last.end);
    }

    /// The tokens that stand for a list.
    pub(super) fn written(&self, list: &List) -> Vec<Token> {
        let mut written = Vec::with_capacity(list.end);
        let mut joints = list.joints.iter();
        for (at, item) in list.items.iter().enumerate() {
            if at > 0 {
                written.extend(joints.next().and_then(|joint| self.joining(item, joint)));
            }
            let core = self.tokens.slice(&item.core);
            match item.kind {
                Kind::Column(named) => written.extend(as_name(core, named)),
                Kind::Other | Kind::On => written.extend(core.iter().map(|token| Token {
                    open: true,
                    ..*token
                })),
            }
            let is_last = at + 1 == list.items.len();
            let tail = self.tokens.slice(&(item.core.end..item.end));
            if tail.len() > 1 && item.has_more {
                // What stands in brackets can be of another row.
                let open = |token: &Token| Token {
                    open: token.is_break(Break::Open),
                    ..*token
                };
                written.extend(tail.iter().map(open));
            } else if is_last {
                written.extend(tail.iter().filter(|token| token.is_word()));
            }
        }
        written
    }

    /// The token that joins an item to the one before.
    fn joining(&self, item: &Item, joint: &Joint) -> Option<Token> {
        if let Some(token) = joint.token.and_then(|at| self.get(at)) {
            let meaning = if token.is_word() {
                M::JOIN
            } else {
                token.meaning
            };
            return Some(Token {
                meaning,
                named: None,
                ..*token
            });
        }
        let name = self.get(item.core.start)?;
        let is_led = item.core.start > joint.end || item.kind == Kind::On;
        is_led.then(|| Token::at(Sort::Break(Break::Comma), name.start, name.start))
    }
}

impl List {
    /// Whether there are several columns, or one and something else, or only fields that are none of ours.
    fn is_one(&self) -> bool {
        let named = |item: &Item| match item.kind {
            Kind::Column(named) => Some(named),
            _ => None,
        };
        let mut columns = self.items.iter().filter_map(named);
        let Some(first) = columns.next() else {
            return self.items.len() > 1 && self.items.iter().all(|item| item.is_field);
        };
        let has_other = self.items.iter().any(|item| named(item).is_none());
        has_other || columns.any(|column| column != first)
    }
}

/// The one token that names a column.
fn as_name(core: &[Token], named: Named) -> Option<Token> {
    let (first, last) = (core.first()?, core.last()?);
    Some(Token {
        end: last.end,
        fold_end: last.fold_end,
        named: Some(named),
        strong: true,
        meaning: first.meaning.only(M::TYPE),
        ..*first
    })
}
