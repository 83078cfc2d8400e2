//! Reads the tokens of one statement: what is negated, what was received rather than wanted, which
//! columns are named. The result is a set of meanings; order and distance have done their work here.

use super::concept::Meaning as M;
use super::token::{Break, Sort, Token};

/// How many words "not" reaches over.
const REACH: u8 = 6;

/// What a statement says.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// The meanings of its words.
    pub(super) plain: M,
    /// The meanings of words in identifiers such as `REQUIRED_FIELD_MISSING`.
    pub(super) coded: M,
}

/// What has been read so far.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) reading: Reading,
    not: u8,
    /// Only articles and the like since "not".
    close: bool,
    /// At least one of these.
    linked: bool,
    /// "cannot" and not "not": what cannot be so is not denied to be so.
    cannot: bool,
    must: bool,
    received: bool,
    least: u8,
    after_break: bool,
    begun: bool,
    after_number: bool,
    choices: u8,
    before: M,
}

/// What "not" turns into what.
pub(super) const TURNS: [(M, M); 10] = [
    (M::FOUND, M::NOT_FOUND),
    (M::MATCH, M::MISMATCH),
    (M::PARSE, M::UNPARSED),
    (M::WITHIN, M::OUTSIDE),
    (M::ALLOWED, M::DISALLOWED),
    (M::PRESENT, M::NOT_PRESENT),
    (M::RECOGNISED, M::UNRECOGNISED),
    (M::BLANK, M::NOT_BLANK),
    (M::UNIQUE, M::DUPLICATE),
    (M::CONTAIN, M::LACKS),
];

impl Reader {
    /// Reads one token; `tied` says that the next one is tied to it by an underscore, `rule_follows`
    /// that the next word calls it a rule.
    pub(super) fn read(&mut self, token: &Token, tied: bool, rule_follows: bool, folded: &str) {
        match token.sort {
            Sort::Break(sort) => self.read_break(sort),
            Sort::Word => self.word(token, tied || token.tied),
            Sort::Number => self.number(folded),
            Sort::Quoted => self.quoted(token, rule_follows),
            Sort::Pattern | Sort::DateFormat => {
                if !self.received {
                    self.reading.plain = self.reading.plain.or(token.meaning);
                }
            }
            Sort::Date | Sort::Url | Sort::Email => self.add(M::SUBJECT),
        }
        self.begun = true;
    }

    fn add(&mut self, meaning: M) {
        self.reading.plain = self.reading.plain.or(meaning);
    }

    fn read_break(&mut self, sort: Break) {
        if matches!(sort, Break::Sentence | Break::Part | Break::Arrow) {
            self.received = false;
            self.must = false;
        }
        if !matches!(sort, Break::Colon | Break::Bar | Break::Open | Break::Close) {
            self.not = 0;
        }
        self.after_break = self.begun;
        self.after_number &= sort == Break::Close;
        self.least = 0;
        if !matches!(sort, Break::Comma | Break::Bar) {
            self.choices = 0;
        }
    }

    fn number(&mut self, digits: &str) {
        self.add(M::DIGITS);
        if self.least > 0 && matches!(digits, "0" | "1") {
            self.add(M::ONE);
        }
        self.after_number = true;
        self.after_break = false;
    }

    fn quoted(&mut self, token: &Token, rule_follows: bool) {
        let types = M::TYPE.or(M::NULL).or(M::ENCODING);
        let is_type = token.meaning.has_any(types)
            && self.before.has_any(
                M::FORMAT
                    .or(M::LINK)
                    .or(M::VALID)
                    .or(M::INVALID)
                    .or(M::MUST),
            );
        // "failed on the 'required' tag", "constraint \"unique\"": the quoted word is the rule.
        let is_rule = rule_follows || self.before.has_any(M::CONSTRAINT);
        if is_rule && !token.meaning.is_none() && token.named.is_none()
            || is_rule && token.meaning.has_any(M::TYPE)
        {
            let broken = if token.meaning.has_any(M::TYPE) {
                M::INVALID
            } else if token.meaning.has_any(M::LIST) {
                M::OUTSIDE
            } else {
                M::NONE
            };
            let bound = if token.meaning.has_any(M::UNIQUE) {
                M::DUPLICATE
            } else {
                M::NONE
            };
            self.add(token.meaning.or(broken).or(bound));
        } else if self.received {
            // Of what was received only that it was nothing matters.
            if token.meaning.has_any(M::NULL) {
                self.add(M::GOT_NULL);
            }
        } else if is_type {
            let negated = self.not > 0 && self.close;
            self.add(token.meaning.or(if negated { M::INVALID } else { M::NONE }));
        } else if token.named.is_some() || token.meaning.has_any(M::QUOTED_NAME) {
            self.add(M::QUOTED_NAME);
        } else {
            self.add(M::QUOTED);
            self.add(
                token
                    .meaning
                    .only(M::ENCODING.or(M::DATE_VALUE).or(M::QUOTED_NAME)),
            );
            if token.meaning.has_all(M::EMAIL.or(M::PIECE)) {
                self.add(token.meaning);
            }
            self.choices = self.choices.saturating_add(1);
            if self.choices > 1 && self.must {
                self.add(M::CHOICES);
            }
        }
        self.before = M::NONE;
        self.after_break = false;
        self.after_number = false;
    }

    fn word(&mut self, token: &Token, identifier: bool) {
        let mut meaning = token.meaning;
        let nothing = meaning.has_any(M::NULL.or(M::BLANK));
        if identifier && token.named.is_none() {
            self.reading.coded = self.reading.coded.or(meaning);
            return;
        }
        if token.strong {
            // `Network Date Accepted` speaks of a column; whether of a date the wording decides.
            meaning = meaning.without(M::TYPE);
        }
        if self.after_number && meaning.has_any(M::FIELD.or(M::COLUMN)) {
            // Two numbers of columns in one statement are compared.
            let again = self.reading.plain.has_any(M::NUMBERED);
            self.add(if again {
                M::COUNT.or(M::UNEVEN)
            } else {
                M::NUMBERED
            });
        }
        self.after_number = false;
        if meaning.has_any(M::GOT) || (meaning.has_any(M::RECEIVED) && self.after_break) {
            self.received = true;
            self.add(M::GOT);
        } else if self.received {
            if nothing {
                self.add(M::GOT_NULL);
            }
            meaning = meaning.without(M::TYPE.or(M::NULL).or(M::BLANK).or(M::TEXT));
        }
        self.after_break = false;
        let turned = self.turn(meaning);
        self.remember(meaning);
        self.add(turned);
        self.before = meaning;
    }

    /// What the word means after the words before it.
    fn turn(&self, mut meaning: M) -> M {
        if self.not > 0 {
            if self.close && !self.must && !self.cannot && !meaning.has_any(M::VALID) {
                // "is not missing", "is not a duplicate" deny the problem; "no duplicates" does not.
                let denied = M::INVALID.or(M::MISSING).or(M::BLOCKED);
                let denied = denied.or(if self.linked {
                    M::DUPLICATE
                } else {
                    M::REQUIRED
                });
                meaning = meaning.without(denied);
            }
            for (plain, turned) in TURNS {
                if meaning.has_any(plain) {
                    meaning =
                        meaning
                            .or(turned)
                            .without(if plain == M::BLANK { M::NONE } else { plain });
                }
            }
            if meaning.has_any(M::NULL) {
                meaning = meaning.or(M::NOT_BLANK);
            }
            if meaning.has_any(M::VALID) {
                meaning = meaning.without(M::VALID).or(M::INVALID);
            }
            if self.close && meaning.has_any(M::TYPE) {
                meaning = meaning.or(M::INVALID);
            }
            if self.close && meaning.has_any(M::LIST) {
                meaning = meaning.or(M::OUTSIDE);
            }
        }
        let negated = self.not > 0;
        if meaning.has_any(M::GREATER) {
            meaning = meaning.or(if self.must && !negated {
                M::LEAST
            } else {
                M::MOST
            });
        }
        if meaning.has_any(M::LESSER) {
            meaning = meaning.or(if self.must && !negated {
                M::MOST
            } else {
                M::LEAST
            });
        }
        meaning
    }

    /// What the word changes for the words after it.
    fn remember(&mut self, meaning: M) {
        if meaning.has_any(M::NOT.or(M::CANNOT)) {
            self.not = REACH;
            self.close = true;
            self.linked = false;
            self.cannot = meaning.has_any(M::CANNOT);
        } else {
            self.not = self.not.saturating_sub(u8::from(!meaning.has_any(M::LINK)));
            self.close &= meaning.has_any(M::LINK);
            self.linked |= meaning.has_any(M::LINK);
        }
        if meaning.has_any(M::TURN) {
            self.not = 0;
        }
        self.must |= meaning.has_any(M::MUST);
        let bound = M::LEAST.or(M::GREATER).or(M::LESSER);
        self.least = if meaning.has_any(bound) {
            3
        } else {
            self.least.saturating_sub(1)
        };
        if !meaning.has_any(M::JOIN) {
            self.choices = 0;
        }
    }
}
