//! The meanings that single words and phrases have.

use super::Meaning;

impl Meaning {
    /// not, no, never.
    pub(in super::super) const NOT: Self = Self::bit(0);
    /// cannot, unable to, failed to.
    pub(in super::super) const CANNOT: Self = Self::bit(1);
    /// must, should, expected.
    pub(in super::super) const MUST: Self = Self::bit(2);
    /// valid, correct.
    pub(in super::super) const VALID: Self = Self::bit(3);
    /// invalid, malformed, wrong; also "not" before "valid" or before a type.
    pub(in super::super) const INVALID: Self = Self::bit(4);
    /// parse, convert, interpret.
    pub(in super::super) const PARSE: Self = Self::bit(5);
    /// match, conform to.
    pub(in super::super) const MATCH: Self = Self::bit(6);
    /// format, pattern.
    pub(in super::super) const FORMAT: Self = Self::bit(7);
    /// recognised, known.
    pub(in super::super) const RECOGNISED: Self = Self::bit(8);
    /// allowed, permitted, supported.
    pub(in super::super) const ALLOWED: Self = Self::bit(9);
    /// found, exists.
    pub(in super::super) const FOUND: Self = Self::bit(10);
    /// already, the same, another: one was there before.
    pub(in super::super) const ALREADY: Self = Self::bit(11);
    /// unique, distinct.
    pub(in super::super) const UNIQUE: Self = Self::bit(12);
    /// duplicate, taken, in use.
    pub(in super::super) const DUPLICATE: Self = Self::bit(13);
    /// missing, absent, omitted.
    pub(in super::super) const MISSING: Self = Self::bit(14);
    /// blank, empty.
    pub(in super::super) const BLANK: Self = Self::bit(15);
    /// null, none, undefined.
    pub(in super::super) const NULL: Self = Self::bit(16);
    /// required, mandatory.
    pub(in super::super) const REQUIRED: Self = Self::bit(17);
    /// present, given, filled in.
    pub(in super::super) const PRESENT: Self = Self::bit(18);
    /// enter, provide, specify, select: an order to the reader.
    pub(in super::super) const PROVIDE: Self = Self::bit(19);
    /// too long, truncated: complete in itself.
    pub(in super::super) const LONG: Self = Self::bit(20);
    /// at most, maximum, exceeds.
    pub(in super::super) const MOST: Self = Self::bit(21);
    /// at least, minimum, greater than.
    pub(in super::super) const LEAST: Self = Self::bit(22);
    /// too short, too small, too few.
    pub(in super::super) const SHORT: Self = Self::bit(23);
    /// characters, length.
    pub(in super::super) const LENGTH: Self = Self::bit(24);
    /// too big, too large, too many.
    pub(in super::super) const BIG: Self = Self::bit(25);
    /// a date or a part of one.
    pub(in super::super) const DATE: Self = Self::bit(26);
    /// a web address or a part of one.
    pub(in super::super) const URL: Self = Self::bit(27);
    /// an e-mail address or a part of one.
    pub(in super::super) const EMAIL: Self = Self::bit(28);
    /// a number, digits.
    pub(in super::super) const NUMBER: Self = Self::bit(29);
    /// column, header.
    pub(in super::super) const COLUMN: Self = Self::bit(30);
    /// field, property, attribute, key.
    pub(in super::super) const FIELD: Self = Self::bit(31);
    /// value, input, cell.
    pub(in super::super) const VALUE: Self = Self::bit(32);
    /// count of, number of.
    pub(in super::super) const COUNT: Self = Self::bit(33);
    /// unknown.
    pub(in super::super) const UNKNOWN: Self = Self::bit(34);
    /// additional, unexpected.
    pub(in super::super) const EXTRA: Self = Self::bit(35);
    /// one of, list, choice, enumeration.
    pub(in super::super) const LIST: Self = Self::bit(36);
    /// included in, member of.
    pub(in super::super) const WITHIN: Self = Self::bit(37);
    /// encoding, UTF-8, byte sequence.
    pub(in super::super) const ENCODING: Self = Self::bit(38);
    /// decode, encode.
    pub(in super::super) const DECODE: Self = Self::bit(39);
    /// table, database: what holds records, and is no value when it is named.
    pub(in super::super) const STORE: Self = Self::bit(84);
    /// no, none of: right before what there is not.
    pub(in super::super) const NO_SUCH: Self = Self::bit(85);
    /// long, short: how programs call whole numbers, behind "type".
    pub(in super::super) const INT_TYPE: Self = Self::bit(86);
    /// permission, access, rights.
    pub(in super::super) const RIGHTS: Self = Self::bit(40);
    /// denied, unauthorised.
    pub(in super::super) const DENIED: Self = Self::bit(41);
    /// blocklisted, banned, forbidden, reserved.
    pub(in super::super) const BLOCKED: Self = Self::bit(42);
    /// what comes after this word was received, not wanted.
    pub(in super::super) const RECEIVED: Self = Self::bit(43);
    /// "got": what comes after it was received, wherever it stands.
    pub(in super::super) const GOT: Self = Self::bit(97);
    /// greater than: an upper bound after "not", a lower one after "must".
    pub(in super::super) const GREATER: Self = Self::bit(98);
    /// less than: a lower bound after "not", an upper one after "must".
    pub(in super::super) const LESSER: Self = Self::bit(99);
    /// a part of a date, web or e-mail address: month, scheme, at sign.
    pub(in super::super) const PIECE: Self = Self::bit(101);
    /// too many, wrong number of: a count that does not fit.
    pub(in super::super) const UNEVEN: Self = Self::bit(105);
    /// check, verify: an order to look at something again.
    pub(in super::super) const CHECK: Self = Self::bit(107);
    /// has no.
    pub(in super::super) const HAS_NO: Self = Self::bit(106);
    /// in the future.
    pub(in super::super) const FUTURE: Self = Self::bit(44);
    /// out of range.
    pub(in super::super) const RANGE: Self = Self::bit(45);
    /// a machine's own trouble: time-out, lock, queue.
    pub(in super::super) const MACHINE: Self = Self::bit(46);
    /// record, object, entity.
    pub(in super::super) const RECORD: Self = Self::bit(47);
    /// reference, foreign key, lookup.
    pub(in super::super) const REFERENCE: Self = Self::bit(48);
    /// constraint, violation.
    pub(in super::super) const CONSTRAINT: Self = Self::bit(49);
    /// table cells, rows, items that can be counted.
    pub(in super::super) const ROW: Self = Self::bit(50);
    /// file, sheet.
    pub(in super::super) const FILE: Self = Self::bit(51);
    /// a word between "not" and what it negates: articles, "of type".
    pub(in super::super) const LINK: Self = Self::bit(52);
    /// a word of a problem that is not further understood: error, failed, problem.
    pub(in super::super) const TROUBLE: Self = Self::bit(53);
    /// text, string.
    pub(in super::super) const TEXT: Self = Self::bit(54);
    /// an order of the text itself: "please", "see", "visit".
    pub(in super::super) const ADVICE: Self = Self::bit(55);
    /// before, after, later, earlier.
    pub(in super::super) const ORDER: Self = Self::bit(56);
    /// "e.g.", "for example", "such as".
    pub(in super::super) const EXAMPLE: Self = Self::bit(57);
    /// separated by, delimiter.
    pub(in super::super) const SEPARATED: Self = Self::bit(58);
    /// or, and: joins what is listed.
    pub(in super::super) const JOIN: Self = Self::bit(59);
    /// "but", "although": turns the sentence.
    pub(in super::super) const TURN: Self = Self::bit(60);
    /// data, cells that are counted.
    pub(in super::super) const DATA: Self = Self::bit(61);
    /// start with, contain, include: what a value must look like.
    pub(in super::super) const CONTAIN: Self = Self::bit(62);
    /// white space, wherever it stands in a value.
    pub(in super::super) const SPACE: Self = Self::bit(109);
    /// unexpected character, whitespace: what is wrong inside a value.
    pub(in super::super) const CHARACTER: Self = Self::bit(63);
}
