//! Reads the tokens of one statement: what is negated, what was received rather than wanted, which
//! columns are named. The result is a set of meanings; order and distance have done their work here.

pub(super) mod quoted;
mod scope;

use super::concept::Meaning as M;
use super::denial::Denial;
use super::naming;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;

/// What has been read so far.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// The meanings of the words.
    pub(super) plain: M,
    /// The meanings of words in identifiers such as `REQUIRED_FIELD_MISSING`.
    pub(super) coded: M,
    denial: Denial,
    /// What "not" reaches inside an identifier: `not_found`.
    coded_denial: Denial,
    must: bool,
    /// "Enter a value less than ..." sets a bound as "must be less than ..." does.
    ordered: bool,
    received: bool,
    /// What "requires" still waits for: behind it a type says what the value must be, all else that it
    /// must be there.
    waits: M,
    /// For how many words a number is still a lower bound.
    least: u8,
    /// What the words before have opened.
    scope: scope::Scope,
    /// How many quoted alternatives stand side by side.
    choices: u8,
    /// What the word before meant.
    before: M,
    last: Last,
}

/// What was read last, as far as it matters.
#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
enum Last {
    #[default]
    Nothing,
    Break,
    Number,
    Other,
}

impl Reader {
    /// Reads one token; `tied` says that the next one is tied to it by an underscore, `rule_follows`
    /// that the next word calls it a rule.
    pub(super) fn read(&mut self, token: &Token, tied: bool, rule_follows: bool, folded: &str) {
        match token.sort {
            Sort::Break(sort) => self.read_break(sort),
            Sort::Word => self.word(token, tied || token.tied, folded),
            Sort::Number => self.number(folded),
            Sort::Quoted => self.quoted(token, rule_follows, folded),
            Sort::Pattern | Sort::DateFormat => {
                if !self.received {
                    self.plain = self.plain.or(token.meaning);
                }
            }
            Sort::Date => self.bare_value(M::DATE_VALUE),
            Sort::Url => self.bare_value(M::URL_VALUE),
            Sort::Email => self.bare_value(M::EMAIL_VALUE),
        }
    }

    /// A value that stands without quotation marks.
    fn bare_value(&mut self, looks: M) {
        if !self.received {
            self.add(looks);
        }
        self.last = Last::Other;
    }

    fn add(&mut self, meaning: M) {
        self.plain = self.plain.or(meaning);
    }

    fn read_break(&mut self, sort: Break) {
        if matches!(
            sort,
            Break::Sentence | Break::Part | Break::Item | Break::Arrow
        ) {
            self.received = false;
            self.scope.end_sentence();
            self.must = false;
            self.ordered = false;
        }
        if !matches!(sort, Break::Colon | Break::Bar | Break::Open | Break::Close) {
            self.denial.end();
        }
        self.last = match (self.last, sort) {
            (Last::Nothing, _) => Last::Nothing,
            (Last::Number, Break::Close) => Last::Number,
            _ => Last::Break,
        };
        self.least = 0;
        self.scope.end_clause();
        if !matches!(sort, Break::Comma | Break::Bar) {
            self.choices = 0;
        }
    }

    fn number(&mut self, digits: &str) {
        self.add(M::DIGITS);
        if self.least > 0 && matches!(digits, "0" | "1") {
            self.add(M::ONE);
        }
        let of_row = self.before.has_any(M::ROW);
        if self.before.has_any(M::COLUMN) {
            self.add(M::NTH_COLUMN);
        }
        if self.received && digits == "0" && self.plain.has_any(M::LENGTH) && !of_row {
            self.add(M::GOT_NULL);
        }
        // "line 2 column 3" counts no columns.
        self.last = if of_row { Last::Other } else { Last::Number };
        self.before = M::NONE;
    }

    /// The meaning of a word but for a "null" that is asked for: "expected type null" lacks no value.
    fn wanted(&self, meaning: M, folded: &str) -> M {
        let asked = self.before.has_any(M::MUST) || self.before.has_any(M::FORMAT) && self.must;
        let is_null = matches!(folded, "null" | "none" | "nil" | "undefined");
        if asked && is_null && !self.received && !self.denial.is_close() {
            meaning.without(M::NULL)
        } else {
            meaning
        }
    }

    /// Reads a word of a code.
    fn code(&mut self, meaning: M, tied: bool) {
        if !tied {
            self.coded_denial.end();
        }
        let turned = self.coded_denial.turn(meaning, false);
        self.coded_denial.remember(meaning);
        self.coded = self.coded.or(turned);
    }

    fn word(&mut self, token: &Token, identifier: bool, folded: &str) {
        let mut meaning = self.wanted(token.meaning, folded);
        let nothing = meaning.has_any(M::NULL.or(M::BLANK));
        if identifier && token.named.is_none() {
            return self.code(meaning, token.tied);
        }
        meaning = self.scope.narrowed(meaning, folded, self.plain);
        if token.strong {
            // `Network Date Accepted` speaks of a column; whether of a date the wording decides.
            meaning = meaning.without(M::TYPE);
        }
        if !meaning.has_any(M::LINK) || meaning.has_any(M::TYPE) {
            self.settle(meaning);
        }
        if meaning.has_all(M::UNKNOWN.or(M::COLUMN)) {
            // "The entry has an unknown key": what the key stands in is no value that is unknown.
            self.plain = self.plain.without(M::VALUE);
        }
        if meaning.has_all(M::MUST.or(M::REQUIRED)) {
            self.waits = M::REQUIRED;
            meaning = meaning.without(M::REQUIRED);
        }
        if meaning.has_any(M::INT_TYPE) && self.before.has_any(M::FORMAT) {
            // "field of type [long]".
            meaning = meaning.without(M::LENGTH.or(M::SHORT)).or(M::NUMBER);
        }
        if self.least == 0 {
            // "one" is a least length only behind "at least".
            meaning = meaning.without(M::ONE);
        }
        meaning = self.counted(meaning, folded);
        // "got a text, want a number"
        self.received &= !(self.last == Last::Break && meaning.has_any(M::MUST));
        if meaning.has_any(M::GOT) || (meaning.has_any(M::RECEIVED) && self.last == Last::Break) {
            self.received = true;
            self.add(M::GOT);
        } else if self.received {
            if nothing {
                self.add(M::GOT_NULL);
            }
            meaning = meaning.without(M::TYPE.or(M::NULL).or(M::BLANK).or(M::TEXT));
        }
        self.last = Last::Other;
        if self.denial.is_linked() && is_reference(token.named) {
            // "Acme is not a brand of yours".
            self.add(M::NOT_FOUND);
        }
        let turned = self.denial.turn(meaning, self.must || self.ordered);
        self.remember(meaning);
        self.add(turned);
        self.before = meaning;
    }

    /// What a word means behind the number of what it counts.
    fn counted(&mut self, mut meaning: M, folded: &str) -> M {
        if self.last != Last::Number {
            return meaning;
        }
        if meaning.has_any(M::REQUIRED)
            && self.plain.has_any(M::COLUMN.or(M::FOUND))
            && !self.plain.has_any(M::LENGTH.or(M::TYPE))
        {
            // "columns: 5 found, 9 required" compares two numbers and lacks no value.
            self.add(M::COUNT.or(M::COLUMN).or(M::UNEVEN));
            meaning = meaning.without(M::REQUIRED);
        }
        if is_argument(folded) {
            // Functions of programs take arguments; rows have fields.
            self.add(M::MACHINE);
        } else if meaning.has_any(M::FIELD.or(M::COLUMN)) {
            // Two numbers of columns in one statement are compared.
            let again = self.plain.has_any(M::NUMBERED);
            self.add(if again {
                M::COUNT.or(M::UNEVEN)
            } else {
                M::NUMBERED
            });
        }
        let of_row = self.plain.has_any(M::ROW) && is_piece_of_row(folded);
        if meaning.has_any(M::DATA) || of_row {
            self.add(M::VALUES_NUMBERED);
        }
        meaning
    }

    /// Lets "requires" mean what the word behind it makes of it; none at the end of the statement.
    pub(super) fn settle(&mut self, next: M) {
        if !next.has_any(M::TYPE) {
            self.plain = self.plain.or(self.waits);
        }
        self.waits = M::NONE;
    }

    /// What the word changes for the words after it.
    fn remember(&mut self, meaning: M) {
        self.denial.remember(meaning);
        self.must |= meaning.has_any(M::MUST);
        self.ordered |= meaning.has_any(M::PROVIDE);
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

/// Whether a word behind a number counts the cells of a row.
fn is_piece_of_row(folded: &str) -> bool {
    matches!(folded, "elements" | "tokens" | "items" | "entries")
}

fn is_argument(folded: &str) -> bool {
    matches!(folded, "argument" | "arguments")
}

/// Whether a name is that of a column which refers to what the importer knows.
fn is_reference(named: Option<Named>) -> bool {
    named.is_some_and(|named| naming::meaning_of(named).has_any(M::ON_REFERENCE))
}
