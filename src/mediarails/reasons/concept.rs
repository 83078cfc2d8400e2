//! The meanings that words of a reason can have, as bits of one set, so that a wording is tested
//! with a few machine words whatever the language of the text. Knows neither words nor kinds.

/// A set of meanings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Meaning(u128);

impl Meaning {
    /// No meaning at all.
    pub const NONE: Self = Self(0);

    const fn bit(place: u32) -> Self {
        Self(1 << place)
    }

    /// Both sets together.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What is in both sets.
    pub const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all of the other set is in this one.
    pub const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether anything of the other set is in this one.
    pub const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of the meanings, for documentation.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES
            .iter()
            .filter(move |(_, meaning)| self.has_any(*meaning))
            .map(|(name, _)| *name)
    }
}

/// Each meaning: its own bit.
impl Meaning {
    /// not, no, never.
    pub const NOT: Self = Self::bit(0);
    /// cannot, unable to, failed to.
    pub const CANNOT: Self = Self::bit(1);
    /// must, should, expected.
    pub const MUST: Self = Self::bit(2);
    /// valid, correct.
    pub const VALID: Self = Self::bit(3);
    /// invalid, malformed, wrong; also "not" before "valid" or before a type.
    pub const INVALID: Self = Self::bit(4);
    /// parse, convert, interpret.
    pub const PARSE: Self = Self::bit(5);
    /// match, conform to.
    pub const MATCH: Self = Self::bit(6);
    /// format, pattern.
    pub const FORMAT: Self = Self::bit(7);
    /// recognised, known.
    pub const RECOGNISED: Self = Self::bit(8);
    /// allowed, permitted, supported.
    pub const ALLOWED: Self = Self::bit(9);
    /// found, exists.
    pub const FOUND: Self = Self::bit(10);
    /// already.
    pub const ALREADY: Self = Self::bit(11);
    /// unique, distinct.
    pub const UNIQUE: Self = Self::bit(12);
    /// duplicate, taken, in use.
    pub const DUPLICATE: Self = Self::bit(13);
    /// missing, absent, omitted.
    pub const MISSING: Self = Self::bit(14);
    /// blank, empty.
    pub const BLANK: Self = Self::bit(15);
    /// null, none, undefined.
    pub const NULL: Self = Self::bit(16);
    /// required, mandatory.
    pub const REQUIRED: Self = Self::bit(17);
    /// present, given, filled in.
    pub const PRESENT: Self = Self::bit(18);
    /// enter, provide, specify, select: an order to the reader.
    pub const PROVIDE: Self = Self::bit(19);
    /// too long, truncated: complete in itself.
    pub const LONG: Self = Self::bit(20);
    /// at most, maximum, exceeds.
    pub const MOST: Self = Self::bit(21);
    /// at least, minimum, greater than.
    pub const LEAST: Self = Self::bit(22);
    /// too short, too small, too few.
    pub const SHORT: Self = Self::bit(23);
    /// characters, length.
    pub const LENGTH: Self = Self::bit(24);
    /// too big, too large, too many.
    pub const BIG: Self = Self::bit(25);
    /// a date or a part of one.
    pub const DATE: Self = Self::bit(26);
    /// a web address or a part of one.
    pub const URL: Self = Self::bit(27);
    /// an e-mail address or a part of one.
    pub const EMAIL: Self = Self::bit(28);
    /// a number, digits.
    pub const NUMBER: Self = Self::bit(29);
    /// column, header.
    pub const COLUMN: Self = Self::bit(30);
    /// field, property, attribute, key.
    pub const FIELD: Self = Self::bit(31);
    /// value, input, cell.
    pub const VALUE: Self = Self::bit(32);
    /// count of, number of.
    pub const COUNT: Self = Self::bit(33);
    /// unknown.
    pub const UNKNOWN: Self = Self::bit(34);
    /// additional, unexpected.
    pub const EXTRA: Self = Self::bit(35);
    /// one of, list, choice, enumeration.
    pub const LIST: Self = Self::bit(36);
    /// included in, member of.
    pub const WITHIN: Self = Self::bit(37);
    /// encoding, UTF-8, byte sequence.
    pub const ENCODING: Self = Self::bit(38);
    /// decode, encode.
    pub const DECODE: Self = Self::bit(39);
    /// permission, access, rights.
    pub const RIGHTS: Self = Self::bit(40);
    /// denied, unauthorised.
    pub const DENIED: Self = Self::bit(41);
    /// blocklisted, banned, forbidden, reserved.
    pub const BLOCKED: Self = Self::bit(42);
    /// what comes after this word was received, not wanted.
    pub const RECEIVED: Self = Self::bit(43);
    /// "got": what comes after it was received, wherever it stands.
    pub const GOT: Self = Self::bit(97);
    /// greater than: an upper bound after "not", a lower one after "must".
    pub const GREATER: Self = Self::bit(98);
    /// less than: a lower bound after "not", an upper one after "must".
    pub const LESSER: Self = Self::bit(99);
    /// a quoted name of a column.
    pub const QUOTED_NAME: Self = Self::bit(100);
    /// a part of a date, web or e-mail address: month, scheme, at sign.
    pub const PIECE: Self = Self::bit(101);
    /// a number right before "columns" or "fields".
    pub const NUMBERED: Self = Self::bit(102);
    /// a quoted value looks like a date.
    pub const DATE_VALUE: Self = Self::bit(103);
    /// "not" with "contain".
    pub const LACKS: Self = Self::bit(104);
    /// too many, wrong number of: a count that does not fit.
    pub const UNEVEN: Self = Self::bit(105);
    /// has no.
    pub const HAS_NO: Self = Self::bit(106);
    /// in the future.
    pub const FUTURE: Self = Self::bit(44);
    /// out of range.
    pub const RANGE: Self = Self::bit(45);
    /// a machine's own trouble: time-out, lock, queue.
    pub const MACHINE: Self = Self::bit(46);
    /// record, object, entity.
    pub const RECORD: Self = Self::bit(47);
    /// reference, foreign key, lookup.
    pub const REFERENCE: Self = Self::bit(48);
    /// constraint, violation.
    pub const CONSTRAINT: Self = Self::bit(49);
    /// table cells, rows, items that can be counted.
    pub const ROW: Self = Self::bit(50);
    /// file, sheet.
    pub const FILE: Self = Self::bit(51);
    /// a word between "not" and what it negates: articles, "of type".
    pub const LINK: Self = Self::bit(52);
    /// a word of a problem that is not further understood: error, failed, problem.
    pub const TROUBLE: Self = Self::bit(53);
    /// text, string.
    pub const TEXT: Self = Self::bit(54);
    /// an order of the text itself: "please", "see", "visit".
    pub const ADVICE: Self = Self::bit(55);
    /// before, after, later, earlier.
    pub const ORDER: Self = Self::bit(56);
    /// "e.g.", "for example", "such as".
    pub const EXAMPLE: Self = Self::bit(57);
    /// separated by, delimiter.
    pub const SEPARATED: Self = Self::bit(58);
    /// or, and: joins what is listed.
    pub const JOIN: Self = Self::bit(59);
    /// "but", "although": turns the sentence.
    pub const TURN: Self = Self::bit(60);
    /// data, cells that are counted.
    pub const DATA: Self = Self::bit(61);
    /// start with, contain, include: what a value must look like.
    pub const CONTAIN: Self = Self::bit(62);
    /// unexpected character, whitespace: what is wrong inside a value.
    pub const CHARACTER: Self = Self::bit(63);
    /// "not" with "found" or "exists".
    pub const NOT_FOUND: Self = Self::bit(64);
    /// "not" with "match".
    pub const MISMATCH: Self = Self::bit(65);
    /// "not" or "cannot" with "parse".
    pub const UNPARSED: Self = Self::bit(66);
    /// "not" with "included" or "one of".
    pub const OUTSIDE: Self = Self::bit(67);
    /// "not" with "allowed".
    pub const DISALLOWED: Self = Self::bit(68);
    /// "not" with "present", "without a value".
    pub const NOT_PRESENT: Self = Self::bit(69);
    /// "not" with "recognised".
    pub const UNRECOGNISED: Self = Self::bit(70);
    /// null stands where a value was received.
    pub const GOT_NULL: Self = Self::bit(71);
    /// quoted alternatives after "must".
    pub const CHOICES: Self = Self::bit(72);
    /// "not" with "blank" or "null".
    pub const NOT_BLANK: Self = Self::bit(73);
    /// a least length of one.
    pub const ONE: Self = Self::bit(74);
    /// "must not be one of".
    pub const EXCLUDED: Self = Self::bit(75);
    /// a text pattern in the notation of regular expressions.
    pub const PATTERN: Self = Self::bit(76);
    /// a date format such as `YYYY-MM-DD`.
    pub const DATE_FORMAT: Self = Self::bit(77);
    /// a quoted value.
    pub const QUOTED: Self = Self::bit(78);
    /// a number stands in the text.
    pub const DIGITS: Self = Self::bit(79);
    /// a value masked as URL, address or date, or quoted.
    pub const SUBJECT: Self = Self::bit(80);
    /// the text names the Network Publisher ID.
    pub const ON_ID: Self = Self::bit(90);
    /// the text names the date column.
    pub const ON_DATE: Self = Self::bit(91);
    /// the text names the column of URLs.
    pub const ON_URL: Self = Self::bit(92);
    /// the text names the column of addresses.
    pub const ON_EMAIL: Self = Self::bit(93);
    /// the text names brand, network, group or categories.
    pub const ON_REFERENCE: Self = Self::bit(94);
    /// the text names the publisher's name.
    pub const ON_NAME: Self = Self::bit(95);
    /// the text names a column that is none of the nine.
    pub const ON_OTHER: Self = Self::bit(96);
}

/// What documentation calls each meaning.
const NAMES: &[(&str, Meaning)] = &[
    ("not", Meaning::NOT),
    ("cannot", Meaning::CANNOT),
    ("must", Meaning::MUST),
    ("valid", Meaning::VALID),
    ("invalid", Meaning::INVALID),
    ("parse", Meaning::PARSE),
    ("match", Meaning::MATCH),
    ("format", Meaning::FORMAT),
    ("recognised", Meaning::RECOGNISED),
    ("allowed", Meaning::ALLOWED),
    ("exists", Meaning::FOUND),
    ("already", Meaning::ALREADY),
    ("unique", Meaning::UNIQUE),
    ("duplicate", Meaning::DUPLICATE),
    ("missing", Meaning::MISSING),
    ("blank", Meaning::BLANK),
    ("null", Meaning::NULL),
    ("required", Meaning::REQUIRED),
    ("present", Meaning::PRESENT),
    ("please enter", Meaning::PROVIDE),
    ("too long", Meaning::LONG),
    ("at most", Meaning::MOST),
    ("at least", Meaning::LEAST),
    ("too short", Meaning::SHORT),
    ("length in characters", Meaning::LENGTH),
    ("too big", Meaning::BIG),
    ("date", Meaning::DATE),
    ("web address", Meaning::URL),
    ("e-mail address", Meaning::EMAIL),
    ("number", Meaning::NUMBER),
    ("column", Meaning::COLUMN),
    ("field", Meaning::FIELD),
    ("value", Meaning::VALUE),
    ("count of", Meaning::COUNT),
    ("unknown", Meaning::UNKNOWN),
    ("additional", Meaning::EXTRA),
    ("closed list", Meaning::LIST),
    ("included", Meaning::WITHIN),
    ("encoding", Meaning::ENCODING),
    ("decode", Meaning::DECODE),
    ("permission", Meaning::RIGHTS),
    ("denied", Meaning::DENIED),
    ("blocked", Meaning::BLOCKED),
    ("received", Meaning::RECEIVED),
    ("got", Meaning::GOT),
    ("greater than", Meaning::GREATER),
    ("less than", Meaning::LESSER),
    ("quoted column", Meaning::QUOTED_NAME),
    ("part of an address or date", Meaning::PIECE),
    ("number of fields", Meaning::NUMBERED),
    ("quoted date", Meaning::DATE_VALUE),
    ("does not contain", Meaning::LACKS),
    ("wrong count", Meaning::UNEVEN),
    ("has no", Meaning::HAS_NO),
    ("future", Meaning::FUTURE),
    ("out of range", Meaning::RANGE),
    ("machine trouble", Meaning::MACHINE),
    ("record", Meaning::RECORD),
    ("reference", Meaning::REFERENCE),
    ("constraint", Meaning::CONSTRAINT),
    ("row", Meaning::ROW),
    ("file", Meaning::FILE),
    ("article", Meaning::LINK),
    ("error", Meaning::TROUBLE),
    ("text", Meaning::TEXT),
    ("advice", Meaning::ADVICE),
    ("before or after", Meaning::ORDER),
    ("example", Meaning::EXAMPLE),
    ("separated", Meaning::SEPARATED),
    ("and", Meaning::JOIN),
    ("but", Meaning::TURN),
    ("data", Meaning::DATA),
    ("contain", Meaning::CONTAIN),
    ("character", Meaning::CHARACTER),
    ("not found", Meaning::NOT_FOUND),
    ("does not match", Meaning::MISMATCH),
    ("cannot be parsed", Meaning::UNPARSED),
    ("not in the list", Meaning::OUTSIDE),
    ("not allowed", Meaning::DISALLOWED),
    ("not present", Meaning::NOT_PRESENT),
    ("not recognised", Meaning::UNRECOGNISED),
    ("received nothing", Meaning::GOT_NULL),
    ("quoted choices", Meaning::CHOICES),
    ("not blank", Meaning::NOT_BLANK),
    ("one", Meaning::ONE),
    ("in an exclusion list", Meaning::EXCLUDED),
    ("pattern", Meaning::PATTERN),
    ("date format", Meaning::DATE_FORMAT),
    ("quoted value", Meaning::QUOTED),
    ("number in the text", Meaning::DIGITS),
    ("named subject", Meaning::SUBJECT),
    ("column of IDs", Meaning::ON_ID),
    ("column of dates", Meaning::ON_DATE),
    ("column of web addresses", Meaning::ON_URL),
    ("column of e-mail addresses", Meaning::ON_EMAIL),
    ("column of references", Meaning::ON_REFERENCE),
    ("column of names", Meaning::ON_NAME),
    ("another column", Meaning::ON_OTHER),
];

impl Meaning {
    /// What a value can be.
    pub const TYPE: Self = Self::DATE.or(Self::URL).or(Self::EMAIL).or(Self::NUMBER);
    /// Any column that the text names.
    pub const ON_ANY: Self = Self::ON_ID
        .or(Self::ON_DATE)
        .or(Self::ON_URL)
        .or(Self::ON_EMAIL)
        .or(Self::ON_REFERENCE)
        .or(Self::ON_NAME)
        .or(Self::ON_OTHER);
    /// Words that state that a value does not look as it has to.
    pub const UNFIT: Self = Self::INVALID
        .or(Self::MISMATCH)
        .or(Self::UNPARSED)
        .or(Self::UNRECOGNISED)
        .or(Self::RANGE);
    /// Words that make a part of a text a statement of a problem.
    pub const COMPLAINT: Self = Self::UNFIT
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
