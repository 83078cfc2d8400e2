//! What the form of a value has to be, as far as that can be read from a text and held against a value.

use crate::column::Column;
use regex::Regex;
use std::hash::{Hash, Hasher};

/// A demand on the form of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Demand {
    /// The words of the text that state it.
    pub words: String,
    /// What they demand.
    pub form: Form,
}

/// What a form is to be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Form {
    /// It matches this pattern.
    Matches(Pattern),
    /// So many characters at least and so many at most.
    Length(usize, usize),
    /// So many digits at least and so many at most, whatever stands between them.
    Digits(usize, usize),
    /// It begins with one of these, in any case.
    Begins(Vec<String>),
}

/// A regular expression. Two are the same if they are written alike.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// The longest expression that is read: what is longer is no demand that a person would write.
    const LONGEST: usize = 512;
    /// The most memory for one, in bytes; a text must not be able to ask for more.
    const ROOM: usize = 1 << 18;

    /// Reads an expression; nothing if it asks for what cannot be held against a value in one go, such as a look
    /// ahead.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > Self::LONGEST {
            return None;
        }
        let mut builder = regex::RegexBuilder::new(text);
        let built = builder.size_limit(Self::ROOM).dfa_size_limit(Self::ROOM);
        built.build().ok().map(Self)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Eq for Pattern {}

impl Hash for Pattern {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_str().hash(state);
    }
}

impl Demand {
    /// Whether a cell of a column is as it is demanded. Of a cell that can hold several addresses each is to be so; how
    /// long it is, is asked of the whole.
    pub fn is_met_by(&self, column: Column, cell: &str) -> bool {
        let is_of_each = column == Column::MediaPropertyUrls
            && matches!(self.form, Form::Matches(_) | Form::Begins(_));
        let parts = |letter: char| letter.is_whitespace() || ",;|".contains(letter);
        let mut pieces = cell.split(parts).filter(|piece| !piece.is_empty());
        if is_of_each && !cell.is_empty() {
            pieces.all(|piece| self.form.is_met_by(piece))
        } else {
            self.form.is_met_by(cell)
        }
    }
}

impl Form {
    fn is_met_by(&self, value: &str) -> bool {
        match self {
            Self::Matches(pattern) => pattern.0.is_match(value),
            Self::Length(least, most) => (*least..=*most).contains(&value.chars().count()),
            Self::Digits(least, most) => {
                let digits = value.bytes().filter(u8::is_ascii_digit).count();
                (*least..=*most).contains(&digits)
            }
            Self::Begins(heads) => heads.iter().any(|head| {
                let own = value.get(..head.len());
                own.is_some_and(|own| own.eq_ignore_ascii_case(head))
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(column: Column, form: Form, cell: &str) -> bool {
        let words = String::new();
        Demand { words, form }.is_met_by(column, cell)
    }

    #[test]
    fn a_form_is_held_against_a_value() {
        let pattern = |text| Form::Matches(Pattern::read(text).unwrap());
        let id = Column::NetworkPublisherId;
        let date = Column::NetworkDateAccepted;
        for (column, form, cell, is_met) in [
            (id, pattern(r"^\d{7}$"), "4745711", true),
            (id, pattern(r"^\d{8}$"), "4745711", false),
            (id, Form::Length(5, 7), "4745711", true),
            (id, Form::Length(0, 6), "4745711", false),
            (date, Form::Digits(8, 8), "2021-03-04", true),
            (date, Form::Length(8, 8), "2021-03-04", false),
            (id, Form::Begins(vec!["5".to_owned()]), "4745711", false),
        ] {
            assert_eq!(met(column, form.clone(), cell), is_met, "{form:?} {cell}");
        }
    }

    #[test]
    fn of_several_addresses_each_has_to_be_of_the_form() {
        let urls = Column::MediaPropertyUrls;
        let begins = Form::Begins(vec!["http:".to_owned(), "HTTPS:".to_owned()]);
        assert!(met(urls, begins.clone(), "https://a.com, http://b.com"));
        assert!(!met(urls, begins, "https://a.com, b.com"));
        let length = Form::Length(0, 15);
        assert!(!met(urls, length, "https://a.com, http://b.com"));
    }

    #[test]
    fn what_looks_ahead_or_takes_too_much_room_is_not_read() {
        assert!(Pattern::read(r"^(?=.*\d).+$").is_none());
        assert!(Pattern::read(r"^(\w{1000}){1000}$").is_none());
    }
}
