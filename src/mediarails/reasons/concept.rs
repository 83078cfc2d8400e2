//! The meanings that words of a reason can have, as bits of one set, so that a wording is tested
//! with a few machine words whatever the language of the text. Knows neither words nor kinds.

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
        NAMES
            .iter()
            .filter(move |(_, meaning)| self.has_any(*meaning))
            .map(|(name, _)| *name)
    }
}

/// Defines each meaning once: constant, bit and the name that documentation shows.
macro_rules! meanings {
    ($($(#[doc = $doc:literal])* $constant:ident = $place:literal, $name:literal;)*) => {
        impl Meaning {
            $($(#[doc = $doc])* pub(super) const $constant: Self = Self::bit($place);)*
        }
        const NAMES: &[(&str, Meaning)] = &[$(($name, Meaning::$constant)),*];
    };
}

meanings! {
    /// not, no, never.
    NOT = 0, "not";
    /// cannot, unable to, failed to.
    CANNOT = 1, "cannot";
    /// must, should, expected.
    MUST = 2, "must";
    /// valid, correct.
    VALID = 3, "valid";
    /// invalid, malformed, wrong; also "not" before "valid" or before a type.
    INVALID = 4, "invalid";
    /// parse, convert, interpret.
    PARSE = 5, "parse";
    /// match, conform to.
    MATCH = 6, "match";
    /// format, pattern.
    FORMAT = 7, "format";
    /// recognised, known.
    RECOGNISED = 8, "recognised";
    /// allowed, permitted, supported.
    ALLOWED = 9, "allowed";
    /// found, exists.
    FOUND = 10, "exists";
    /// already.
    ALREADY = 11, "already";
    /// unique, distinct.
    UNIQUE = 12, "unique";
    /// duplicate, taken, in use.
    DUPLICATE = 13, "duplicate";
    /// missing, absent, omitted.
    MISSING = 14, "missing";
    /// blank, empty.
    BLANK = 15, "blank";
    /// null, none, undefined.
    NULL = 16, "null";
    /// required, mandatory.
    REQUIRED = 17, "required";
    /// present, given, filled in.
    PRESENT = 18, "present";
    /// enter, provide, specify, select: an order to the reader.
    PROVIDE = 19, "please enter";
    /// too long, truncated: complete in itself.
    LONG = 20, "too long";
    /// at most, maximum, exceeds.
    MOST = 21, "at most";
    /// at least, minimum, greater than.
    LEAST = 22, "at least";
    /// too short, too small, too few.
    SHORT = 23, "too short";
    /// characters, length.
    LENGTH = 24, "length in characters";
    /// too big, too large, too many.
    BIG = 25, "too big";
    /// a date or a part of one.
    DATE = 26, "date";
    /// a web address or a part of one.
    URL = 27, "web address";
    /// an e-mail address or a part of one.
    EMAIL = 28, "e-mail address";
    /// a number, digits.
    NUMBER = 29, "number";
    /// column, header.
    COLUMN = 30, "column";
    /// field, property, attribute, key.
    FIELD = 31, "field";
    /// value, input, cell.
    VALUE = 32, "value";
    /// count of, number of.
    COUNT = 33, "count of";
    /// unknown.
    UNKNOWN = 34, "unknown";
    /// additional, unexpected.
    EXTRA = 35, "additional";
    /// one of, list, choice, enumeration.
    LIST = 36, "closed list";
    /// included in, member of.
    WITHIN = 37, "included";
    /// encoding, UTF-8, byte sequence.
    ENCODING = 38, "encoding";
    /// decode, encode.
    DECODE = 39, "decode";
    /// permission, access, rights.
    RIGHTS = 40, "permission";
    /// denied, unauthorised.
    DENIED = 41, "denied";
    /// blocklisted, banned, forbidden, reserved.
    BLOCKED = 42, "blocked";
    /// what comes after this word was received, not wanted.
    RECEIVED = 43, "received";
    /// "got": what comes after it was received, wherever it stands.
    GOT = 97, "got";
    /// greater than: an upper bound after "not", a lower one after "must".
    GREATER = 98, "greater than";
    /// less than: a lower bound after "not", an upper one after "must".
    LESSER = 99, "less than";
    /// a quoted name of a column.
    QUOTED_NAME = 100, "quoted column";
    /// a part of a date, web or e-mail address: month, scheme, at sign.
    PIECE = 101, "part of an address or date";
    /// a number right before "columns" or "fields".
    NUMBERED = 102, "number of fields";
    /// a quoted value looks like a date.
    DATE_VALUE = 103, "quoted date";
    /// "not" with "contain".
    LACKS = 104, "does not contain";
    /// in the future.
    FUTURE = 44, "future";
    /// out of range.
    RANGE = 45, "out of range";
    /// a machine's own trouble: time-out, lock, queue.
    MACHINE = 46, "machine trouble";
    /// record, object, entity.
    RECORD = 47, "record";
    /// reference, foreign key, lookup.
    REFERENCE = 48, "reference";
    /// constraint, violation.
    CONSTRAINT = 49, "constraint";
    /// table cells, rows, items that can be counted.
    ROW = 50, "row";
    /// file, sheet.
    FILE = 51, "file";
    /// a word between "not" and what it negates: articles, "of type".
    LINK = 52, "article";
    /// a word of a problem that is not further understood: error, failed, problem.
    TROUBLE = 53, "error";
    /// text, string.
    TEXT = 54, "text";
    /// an order of the text itself: "please", "see", "visit".
    ADVICE = 55, "advice";
    /// before, after, later, earlier.
    ORDER = 56, "before or after";
    /// "e.g.", "for example", "such as".
    EXAMPLE = 57, "example";
    /// separated by, delimiter.
    SEPARATED = 58, "separated";
    /// or, and: joins what is listed.
    JOIN = 59, "and";
    /// "but", "although": turns the sentence.
    TURN = 60, "but";
    /// data, cells that are counted.
    DATA = 61, "data";
    /// start with, contain, include: what a value must look like.
    CONTAIN = 62, "contain";
    /// unexpected character, whitespace: what is wrong inside a value.
    CHARACTER = 63, "character";

    /// "not" with "found" or "exists".
    NOT_FOUND = 64, "not found";
    /// "not" with "match".
    MISMATCH = 65, "does not match";
    /// "not" or "cannot" with "parse".
    UNPARSED = 66, "cannot be parsed";
    /// "not" with "included" or "one of".
    OUTSIDE = 67, "not in the list";
    /// "not" with "allowed".
    DISALLOWED = 68, "not allowed";
    /// "not" with "present", "without a value".
    NOT_PRESENT = 69, "not present";
    /// "not" with "recognised".
    UNRECOGNISED = 70, "not recognised";
    /// null stands where a value was received.
    GOT_NULL = 71, "received nothing";
    /// quoted alternatives after "must".
    CHOICES = 72, "quoted choices";
    /// "not" with "blank" or "null".
    NOT_BLANK = 73, "not blank";
    /// a least length of one.
    ONE = 74, "one";
    /// "must not be one of".
    EXCLUDED = 75, "in an exclusion list";
    /// a text pattern in the notation of regular expressions.
    PATTERN = 76, "pattern";
    /// a date format such as `YYYY-MM-DD`.
    DATE_FORMAT = 77, "date format";
    /// a quoted value.
    QUOTED = 78, "quoted value";
    /// a number stands in the text.
    DIGITS = 79, "number in the text";
    /// a value masked as URL, address or date, or quoted.
    SUBJECT = 80, "named subject";

    /// the text names the Network Publisher ID.
    ON_ID = 90, "column of IDs";
    /// the text names the date column.
    ON_DATE = 91, "column of dates";
    /// the text names the column of URLs.
    ON_URL = 92, "column of web addresses";
    /// the text names the column of addresses.
    ON_EMAIL = 93, "column of e-mail addresses";
    /// the text names brand, network, group or categories.
    ON_REFERENCE = 94, "column of references";
    /// the text names the publisher's name.
    ON_NAME = 95, "column of names";
    /// the text names a column that is none of the nine.
    ON_OTHER = 96, "another column";
}

impl Meaning {
    /// What a value can be.
    pub(super) const TYPE: Self = Self::DATE.or(Self::URL).or(Self::EMAIL).or(Self::NUMBER);
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
