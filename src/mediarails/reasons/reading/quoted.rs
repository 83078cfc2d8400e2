//! What quoted texts add to a statement: the name of a rule or column, a type, or a value.

use super::super::concept::Meaning as M;
use super::super::token::Token;
use super::{Last, Reader};

impl Reader {
    pub(super) fn quoted(&mut self, token: &Token, rule_follows: bool, folded: &str) {
        // "failed on the 'required' tag", "constraint \"unique\"": the quoted word is the rule.
        let is_rule = rule_follows || self.before.has_any(M::CONSTRAINT);
        let has_type = token.meaning.has_any(M::TYPE);
        let before_type = M::FORMAT
            .or(M::LINK)
            .or(M::VALID)
            .or(M::INVALID)
            .or(M::MUST);
        if is_rule && !token.meaning.is_none() && (token.named.is_none() || has_type) {
            self.add(broken_rule(token.meaning));
        } else if token.meaning.has_any(M::INT_TYPE) && self.before.has_any(M::FORMAT) {
            // "type 'long'"
            self.add(M::NUMBER);
        } else if folded == "never" && self.before.has_any(M::FORMAT) {
            // "a value of type `never`"
            self.add(M::LEFT_OUT);
        } else if self.received {
            // Of what was received only that it was nothing matters.
            let none = folded == "0" && self.plain.has_any(M::LENGTH);
            if none || token.meaning.has_any(M::NULL) {
                self.add(M::GOT_NULL);
            }
        } else if token
            .meaning
            .has_any(M::TYPE.or(M::NULL).or(M::ENCODING).or(M::FOREIGN_TYPE))
            && (self.before.has_any(before_type)
                || self.before.has_any(M::ALLOWED) && self.plain.has_any(M::FORMAT)
                || token.meaning.has_any(M::PIECE) && self.before.has_any(M::CONTAIN))
        {
            let denied = self.denial.is_close();
            self.add(token.meaning.or(if denied { M::INVALID } else { M::NONE }));
        } else if token.named.is_some() || token.meaning.has_any(M::QUOTED_NAME) {
            self.add(M::QUOTED_NAME);
        } else if !self.before.has_any(M::STORE) {
            // `table "partners"` names a table and quotes no value.
            self.value(token.meaning);
        }
        self.before = M::NONE;
        self.last = Last::Other;
    }

    /// A quoted value: what it holds decides nothing, but how it looks can say what was read.
    fn value(&mut self, meaning: M) {
        self.add(M::QUOTED.or(meaning.only(M::ENCODING.or(M::LOOKS).or(M::QUOTED_WORD))));
        self.add(meaning.only(M::GOT_NULL.or(M::MACHINE)));
        if meaning.has_any(M::PIECE) && meaning.has_any(M::EMAIL.or(M::URL)) {
            // What an address has to hold is no choice among values.
            return self.add(meaning);
        }
        self.choices = self.choices.saturating_add(1);
        if self.choices > 1 && self.must {
            self.add(M::CHOICES);
        }
    }
}

/// What it means that a value broke the rule of this name.
pub(in super::super) fn broken_rule(rule: M) -> M {
    let mut broken = rule;
    for (named, meaning) in [
        (M::TYPE, M::INVALID),
        (M::FORMAT, M::MISMATCH),
        (M::LIST, M::OUTSIDE),
        (M::UNIQUE, M::DUPLICATE),
        (M::REQUIRED, M::GOT_NULL),
        (M::NULL, M::GOT_NULL),
        (M::VALID, M::INVALID),
        (M::FOUND, M::NOT_FOUND),
    ] {
        if rule.has_any(named) {
            broken = broken.or(meaning);
        }
    }
    broken
}
