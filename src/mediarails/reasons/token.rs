//! What a reason consists of once its values are masked: words, placeholders and breaks.

use super::concept::Meaning;
use super::vocabulary::Named;

/// What stands between two statements or inside one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// A line break or semicolon: what follows can be another failure.
    Part,
    /// What sets off the entries of a list, a bar, tag, bullet or number: what follows is another
    /// failure, even if it is not understood.
    Item,
    /// An arrow: what follows says where the failure before it stands.
    Arrow,
    /// A comma.
    Comma,
    /// A colon, an equals sign.
    Colon,
    /// The end of a sentence.
    Sentence,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A dash between words.
    Dash,
    /// A bar without spaces, as between allowed values.
    Bar,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A word or, after reading, a phrase.
    Word,
    /// A number.
    Number,
    /// A date in digits.
    Date,
    /// A web address or host.
    Url,
    /// An e-mail address.
    Email,
    /// A quoted value; its range is what stands between the quotation marks.
    Quoted,
    /// A regular expression.
    Pattern,
    /// A date format.
    DateFormat,
    /// No word.
    Break(Break),
}

/// A piece of a text. Each of its marks is asked for by itself.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) sort: Sort,
    /// First byte in the text.
    pub(super) start: usize,
    /// Byte after the last in the text.
    pub(super) end: usize,
    /// First byte of the compared form.
    pub(super) fold_start: usize,
    /// Byte after the last of the compared form.
    pub(super) fold_end: usize,
    pub(super) meaning: Meaning,
    pub(super) named: Option<Named>,
    /// Whether the name can be nothing but the name of a column.
    pub(super) strong: bool,
    /// Whether it is written as a code or the name of an error, which says less than words do.
    pub(super) code: bool,
    /// Whether an underscore ties it to the token before it.
    pub(super) tied: bool,
    /// Whether it is listed beside names of columns and none itself, so that more is said than was heard.
    pub(super) open: bool,
}

impl Token {
    /// A token of this sort at this place.
    pub(super) const fn at(sort: Sort, start: usize, end: usize) -> Self {
        Self {
            sort,
            start,
            end,
            fold_start: 0,
            fold_end: 0,
            meaning: Meaning::NONE,
            named: None,
            strong: false,
            code: false,
            tied: false,
            open: false,
        }
    }

    /// Whether it is a word.
    pub(super) fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    /// Whether it is this break.
    pub(super) fn is_break(&self, wanted: Break) -> bool {
        self.sort == Sort::Break(wanted)
    }
}
