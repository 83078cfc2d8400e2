//! A text as the classifier looks at it: plain lines, cut into tokens of which each has its meaning.

use super::statement::Tokens;
use super::token::Token;
use super::{Classifier, annotate, aside, scan, shape};
use std::borrow::Cow;

/// A text that is cut into tokens.
pub(super) struct Examined<'t> {
    /// Whether it is the message inside of something else.
    pub(super) is_inside: bool,
    pub(super) text: Cow<'t, str>,
    folded: String,
    all: Vec<Token>,
}

impl Examined<'_> {
    pub(super) fn tokens(&self) -> Tokens<'_> {
        Tokens {
            text: &self.text,
            folded: &self.folded,
            all: &self.all,
        }
    }
}

impl Classifier {
    pub(super) fn examine<'t>(&self, text: &'t str) -> Examined<'t> {
        let message = shape::message(text);
        let is_inside = message.is_some();
        let text = match message {
            Some(Cow::Owned(message)) => Cow::Owned(shape::flat(&message).into_owned()),
            Some(Cow::Borrowed(message)) => shape::flat(message),
            None => shape::flat(text),
        };
        let text = aside::without(text);
        let scanned = scan::scan(&text);
        let all = annotate::annotate(&text, &scanned, &self.vocabulary);
        Examined {
            is_inside,
            text,
            folded: scanned.folded,
            all,
        }
    }
}
