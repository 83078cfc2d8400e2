//! What "not" and "cannot" make of the words after them, and how far they reach.

use super::concept::Meaning as M;

/// How many words "not" reaches over.
const REACH: u8 = 6;

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

/// How far "not" reaches.
#[derive(Debug, Default)]
pub(super) struct Denial {
    /// For how many words.
    reach: u8,
    /// Only articles and the like since "not".
    close: bool,
    /// What was said since.
    since: M,
    /// "cannot" and not "not": what cannot be so is not denied to be so.
    cannot: bool,
}

impl Denial {
    /// Whether a word before, with only articles and the like since, says "not".
    pub(super) const fn is_close(&self) -> bool {
        self.reach > 0 && self.close
    }

    /// Whether "not a" or the like stands right before.
    pub(super) const fn is_linked(&self) -> bool {
        self.is_close() && self.since.has_any(M::LINK)
    }

    /// Ends its reach.
    pub(super) const fn end(&mut self) {
        self.reach = 0;
    }

    /// Lets the word change what is denied after it.
    pub(super) fn remember(&mut self, meaning: M) {
        let links = meaning.has_any(M::LINK);
        if meaning.has_any(M::NOT.or(M::CANNOT)) {
            self.reach = REACH;
            self.close = true;
            self.since = M::NONE;
            self.cannot = meaning.has_any(M::CANNOT);
        } else {
            self.reach = self.reach.saturating_sub(u8::from(!links));
            self.close &= links;
            self.since = self.since.or(meaning);
        }
        if meaning.has_any(M::TURN) {
            self.reach = 0;
        }
    }

    /// What the word means after the words before it; `must` says that one of them demands.
    pub(super) fn turn(&self, meaning: M, must: bool) -> M {
        let denied = self.reach > 0;
        let meaning = if denied {
            self.deny(meaning, must)
        } else {
            meaning
        };
        // "must be greater than 1" is a lower bound, "may not be greater than 30" an upper one.
        let demands = must && !denied;
        let (greater, lesser) = if demands {
            (M::LEAST, M::MOST)
        } else {
            (M::MOST, M::LEAST)
        };
        let bound = |said: M, bound: M| {
            if meaning.has_any(said) {
                bound
            } else {
                M::NONE
            }
        };
        meaning
            .or(bound(M::GREATER, greater))
            .or(bound(M::LESSER, lesser))
    }

    fn deny(&self, mut meaning: M, must: bool) -> M {
        let linked = self.since.has_any(M::LINK);
        if self.close && linked && self.cannot && !must {
            // "The group cannot be excluded".
            meaning = meaning.without(M::BLOCKED);
        }
        if self.close && !must && !self.cannot && !meaning.has_any(M::VALID) {
            // "is not missing", "is not a duplicate" deny the problem; "no duplicates" does not.
            let denied = if linked { M::DUPLICATE } else { M::REQUIRED };
            meaning = meaning.without(
                denied
                    .or(M::INVALID)
                    .or(M::MISSING)
                    .or(M::BLOCKED)
                    .or(M::LONG)
                    .or(M::SHORT)
                    .or(M::BIG),
            );
        }
        if meaning.has_all(M::WITHIN.or(M::LINK))
            && (!self.close || self.cannot || self.since.has_any(M::VALID))
        {
            // "cannot be used in this row": only right behind "not" does "in" speak of a list.
            meaning = meaning.without(M::WITHIN);
        }
        for (plain, turned) in TURNS {
            // What "cannot be set" is not welcome; what is "not set" is not there.
            let barred = plain == M::PRESENT && self.cannot && self.close && linked && !must;
            let turned = if barred { M::DISALLOWED } else { turned };
            if meaning.has_any(plain) {
                let kept = if plain == M::BLANK { M::BLANK } else { M::NONE };
                meaning = meaning.without(plain).or(turned).or(kept);
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
        if self.close && meaning.has_any(M::FORMAT) {
            meaning = meaning.or(M::MISMATCH);
        }
        if self.close && meaning.has_any(M::LIST) {
            meaning = meaning.or(M::OUTSIDE);
        }
        meaning
    }
}
