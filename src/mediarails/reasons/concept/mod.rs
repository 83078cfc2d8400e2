//! The meanings that words of a reason can have, as bits of one set, so that a wording is tested
//! with a few machine words whatever the language of the text. Knows neither words nor kinds.

mod derived;
mod names;
mod words;

/// A set of meanings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Meaning(u128);

impl Meaning {
    /// No meaning at all.
    pub(super) const NONE: Self = Self(0);

    const fn bit(place: u32) -> Self {
        Self(1 << place)
    }

    /// Both sets together.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What is in both sets.
    pub(super) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all of the other set is in this one.
    pub(super) const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether anything of the other set is in this one.
    pub(super) const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of the meanings, for documentation.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        names::NAMES
            .iter()
            .filter(move |(_, meaning)| self.has_any(*meaning))
            .map(|(name, _)| *name)
    }
}

impl Meaning {
    /// What a value can be.
    pub(super) const TYPE: Self = Self::DATE.or(Self::URL).or(Self::EMAIL).or(Self::NUMBER);
    /// What a value looks like.
    pub(super) const LOOKS: Self = Self::DATE_VALUE
        .or(Self::URL_VALUE)
        .or(Self::EMAIL_VALUE)
        .or(Self::EMPTY_VALUE);
    /// Any column that the text names.
    pub(super) const ON_ANY: Self = Self::ON_ID
        .or(Self::ON_DATE)
        .or(Self::ON_URL)
        .or(Self::ON_EMAIL)
        .or(Self::ON_REFERENCE)
        .or(Self::ON_NAME)
        .or(Self::ON_OTHER);
    /// Words that state that a value does not look as it has to.
    pub(super) const UNFIT: Self = Self::INVALID
        .or(Self::MISMATCH)
        .or(Self::UNPARSED)
        .or(Self::UNRECOGNISED)
        .or(Self::RANGE);
    /// Without one of these no statement can be complete.
    pub(super) const STATING: Self = Self::COMPLAINT
        .or(Self::BLANK)
        .or(Self::NULL)
        .or(Self::UNIQUE)
        .or(Self::LACKS)
        .or(Self::HAS_NO)
        .or(Self::NOT_FOUND)
        .or(Self::NOT_PRESENT)
        .or(Self::NOT_BLANK)
        .or(Self::DISALLOWED)
        .or(Self::OUTSIDE)
        .or(Self::EXCLUDED)
        .or(Self::GOT_NULL)
        .or(Self::PROVIDE)
        .or(Self::EXTRA)
        .or(Self::MOST)
        .or(Self::LEAST)
        .or(Self::FUTURE)
        .or(Self::ORDER)
        .or(Self::COUNT)
        .or(Self::NUMBERED)
        .or(Self::ENCODING)
        .or(Self::CHOICES)
        .or(Self::LEFT_OUT);
    /// Words that make a part of a text a statement of a problem.
    pub(super) const COMPLAINT: Self = Self::UNFIT
        .or(Self::MUST)
        .or(Self::NOT)
        .or(Self::CANNOT)
        .or(Self::TROUBLE)
        .or(Self::MISSING)
        .or(Self::DUPLICATE)
        .or(Self::UNKNOWN)
        .or(Self::DENIED)
        .or(Self::BLOCKED)
        .or(Self::LONG)
        .or(Self::SHORT)
        .or(Self::BIG)
        .or(Self::MACHINE)
        .or(Self::REQUIRED);
}
