//! The meanings that arise from words together, from quoted values and from the columns named.

use super::Meaning;

impl Meaning {
    /// a quoted name of a column.
    pub(in super::super) const QUOTED_NAME: Self = Self::bit(100);
    /// a number right before "columns" or "fields".
    pub(in super::super) const NUMBERED: Self = Self::bit(102);
    /// the statement speaks of a partner, a user or another thing that is no column.
    pub(in super::super) const THING: Self = Self::bit(87);
    /// a type that no column has: yes or no, a list, an IP address, an identifier of letters.
    pub(in super::super) const FOREIGN_TYPE: Self = Self::bit(112);
    /// a column that is there, called by its number: "column 2".
    pub(in super::super) const NTH_COLUMN: Self = Self::bit(113);
    /// the text that is to be read as a number, as .NET calls it.
    pub(in super::super) const INPUT_STRING: Self = Self::bit(114);
    /// the statement names a column only to say that it holds nothing.
    pub(in super::super) const NONE_THERE: Self = Self::bit(110);
    /// the statement says that something stands on two rows.
    pub(in super::super) const ON_TWO_ROWS: Self = Self::bit(111);
    /// a number right before "values".
    pub(in super::super) const VALUES_NUMBERED: Self = Self::bit(108);
    /// what is there and has to go: "must be removed", "expected nothing".
    pub(in super::super) const LEFT_OUT: Self = Self::bit(115);
    /// the names of columns as such.
    pub(in super::super) const COLUMN_NAMES: Self = Self::bit(116);
    /// the account of a person at a database: `'anna'@'localhost'`.
    pub(in super::super) const ACCOUNT: Self = Self::bit(117);
    /// "found", "located": what was looked for, as a column is in a file.
    pub(in super::super) const SOUGHT: Self = Self::bit(118);
    /// a value looks like a date.
    pub(in super::super) const DATE_VALUE: Self = Self::bit(103);
    /// "not" with "contain".
    pub(in super::super) const LACKS: Self = Self::bit(104);
    /// "not" with "found" or "exists".
    pub(in super::super) const NOT_FOUND: Self = Self::bit(64);
    /// "not" with "match".
    pub(in super::super) const MISMATCH: Self = Self::bit(65);
    /// "not" or "cannot" with "parse".
    pub(in super::super) const UNPARSED: Self = Self::bit(66);
    /// "not" with "included" or "one of".
    pub(in super::super) const OUTSIDE: Self = Self::bit(67);
    /// "not" with "allowed".
    pub(in super::super) const DISALLOWED: Self = Self::bit(68);
    /// "not" with "present", "without a value".
    pub(in super::super) const NOT_PRESENT: Self = Self::bit(69);
    /// "not" with "recognised".
    pub(in super::super) const UNRECOGNISED: Self = Self::bit(70);
    /// null stands where a value was received.
    pub(in super::super) const GOT_NULL: Self = Self::bit(71);
    /// quoted alternatives after "must".
    pub(in super::super) const CHOICES: Self = Self::bit(72);
    /// "not" with "blank" or "null".
    pub(in super::super) const NOT_BLANK: Self = Self::bit(73);
    /// a least length of one.
    pub(in super::super) const ONE: Self = Self::bit(74);
    /// "must not be one of".
    pub(in super::super) const EXCLUDED: Self = Self::bit(75);
    /// a text pattern in the notation of regular expressions.
    pub(in super::super) const PATTERN: Self = Self::bit(76);
    /// a date format such as `YYYY-MM-DD`.
    pub(in super::super) const DATE_FORMAT: Self = Self::bit(77);
    /// a quoted value.
    pub(in super::super) const QUOTED: Self = Self::bit(78);
    /// a number stands in the text.
    pub(in super::super) const DIGITS: Self = Self::bit(79);
    /// a quoted value holds nothing.
    pub(in super::super) const EMPTY_VALUE: Self = Self::bit(80);
    /// a quoted word in lower case, as programs name columns.
    pub(in super::super) const QUOTED_WORD: Self = Self::bit(83);
    /// a value looks like a web address.
    pub(in super::super) const URL_VALUE: Self = Self::bit(81);
    /// a value looks like an e-mail address.
    pub(in super::super) const EMAIL_VALUE: Self = Self::bit(82);
    /// the text names the Network Publisher ID.
    pub(in super::super) const ON_ID: Self = Self::bit(90);
    /// the text names the date column.
    pub(in super::super) const ON_DATE: Self = Self::bit(91);
    /// the text names the column of URLs.
    pub(in super::super) const ON_URL: Self = Self::bit(92);
    /// the text names the column of addresses.
    pub(in super::super) const ON_EMAIL: Self = Self::bit(93);
    /// the text names brand, network, group or categories.
    pub(in super::super) const ON_REFERENCE: Self = Self::bit(94);
    /// the text names the publisher's name.
    pub(in super::super) const ON_NAME: Self = Self::bit(95);
    /// the text names a column that is none of the nine.
    pub(in super::super) const ON_OTHER: Self = Self::bit(96);
}
