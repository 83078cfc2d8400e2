//! The notation in which dates are written, and the strict test whether a text is in it.

mod digits;
mod pieces;

use super::{Date, FIRST_READABLE_YEAR, FIRST_YEAR, Order, names, tidy};
use digits::{push_number, take_digits, take_name, take_number};
use pieces::{Part, Piece, iso_pieces, pieces_of};

/// A notation of dates: a `strftime` format that holds year, month and day once each and nothing
/// else that varies. What it writes can be read back to the same day, with one exception: `%y`
/// covers only the years 1996 to 2095.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    text: String,
    pieces: Vec<Piece>,
    is_iso: bool,
}

impl Format {
    /// The format of this text; otherwise why it cannot be used, as one lower-case phrase.
    /// Known are `%Y %y %m %-m %B %b %h %d %-d %e %F %D %%`.
    pub fn new(text: &str) -> Result<Self, String> {
        let pieces = pieces_of(text)?;
        for (part, name) in [
            (Part::Year, "year (%Y)"),
            (Part::Month, "month (%m)"),
            (Part::Day, "day (%d)"),
        ] {
            match pieces.iter().filter(|p| p.part() == Some(part)).count() {
                0 => return Err(format!("it has no {name}")),
                1 => {}
                _ => return Err(format!("it has the {name} more than once")),
            }
        }
        let runs_together = pieces.windows(2).any(|pair| match pair {
            [Piece::BareMonth | Piece::BareDay, next] => next.begins_with_digit(),
            _ => false,
        });
        if runs_together {
            return Err("a number without leading zero runs into the next one".to_owned());
        }
        Ok(Self {
            text: text.to_owned(),
            is_iso: pieces == iso_pieces(),
            pieces,
        })
    }

    /// The format of a text that holds a time of day too (`%H %M %S`), which is midnight in all that is
    /// written; otherwise why it cannot be used.
    pub fn at_midnight(text: &str) -> Result<Self, String> {
        let mut midnight = String::with_capacity(text.len());
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            let directive = (character == '%').then(|| characters.next()).flatten();
            if let Some('H' | 'M' | 'S') = directive {
                midnight.push_str("00");
            } else {
                midnight.push(character);
                midnight.extend(directive);
            }
        }
        Self::new(&midnight)
    }

    /// `%Y-%m-%d`, the notation that no reader takes for another day.
    pub fn iso() -> Self {
        Self {
            text: "%Y-%m-%d".to_owned(),
            pieces: iso_pieces(),
            is_iso: true,
        }
    }

    /// The notation as people write it: `YYYY-MM-DD`.
    pub fn in_words(&self) -> String {
        self.pieces.iter().map(Piece::in_words).collect()
    }

    /// Whether it is the notation of [`Format::iso`], however it was given.
    pub const fn is_iso(&self) -> bool {
        self.is_iso
    }

    /// The format as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The order in which the format names year, month and day, if it does so in digits only: then
    /// a text in this format can have another reading too.
    pub fn order(&self) -> Option<Order> {
        let mut parts = [None; 3];
        let varying = self.pieces.iter().filter_map(Piece::part);
        for (slot, part) in parts.iter_mut().zip(varying) {
            *slot = Some(part);
        }
        if self
            .pieces
            .iter()
            .any(|p| matches!(p, Piece::MonthName | Piece::ShortMonthName))
        {
            return None;
        }
        match parts.map(|part| part.unwrap_or(Part::Year)) {
            [Part::Month, Part::Day, Part::Year] => Some(Order::Mdy),
            [Part::Day, Part::Month, Part::Year] => Some(Order::Dmy),
            [Part::Year, Part::Month, Part::Day] => Some(Order::Ymd),
            _ => None,
        }
    }

    /// The day in this notation.
    pub fn write(&self, date: Date) -> String {
        let mut text = String::with_capacity(self.text.len() + 4);
        self.write_into(date, &mut text);
        text
    }

    /// Appends the day in this notation.
    pub fn write_into(&self, date: Date, text: &mut String) {
        let (year, month, day) = (date.year().unsigned_abs(), date.month(), date.day());
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Year => push_number(text, year, 4),
                Piece::ShortYear => push_number(text, year % 100, 2),
                Piece::Month => push_number(text, month, 2),
                Piece::BareMonth => push_number(text, month, 1),
                Piece::MonthName => text.push_str(names::english(month)),
                Piece::ShortMonthName => text.push_str(names::english_short(month)),
                Piece::Day => push_number(text, day, 2),
                Piece::BareDay => push_number(text, day, 1),
                Piece::SpacedDay => {
                    if day < 10 {
                        text.push(' ');
                    }
                    push_number(text, day, 1);
                }
            }
        }
    }

    /// The day that `text` says, if the text is byte for byte what [`Format::write`] gives for that
    /// day. Years before 1900 are refused: they are slips of the hand.
    pub fn read(&self, text: &str) -> Option<Date> {
        if self.is_iso {
            return read_iso(text.as_bytes());
        }
        self.read_pieces(text)
    }

    /// What [`Format::read`] gives for [`Format::iso`].
    pub fn read_iso(text: &str) -> Option<Date> {
        read_iso(text.as_bytes())
    }

    /// The day that `text` says, if it is in this notation apart from spaces, quotes and invisible
    /// characters around it and unusual shapes of dashes and digits.
    pub fn read_dressed(&self, text: &str) -> Option<Date> {
        self.read(text).or_else(|| self.read(&tidy::peel(text)))
    }

    /// The general way, for every format.
    pub(super) fn read_pieces(&self, text: &str) -> Option<Date> {
        let mut rest = text;
        let (mut year, mut month, mut day) = (0, 0, 0);
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => rest = rest.strip_prefix(literal.as_str())?,
                Piece::Year => year = take_digits(&mut rest, 4)?,
                Piece::ShortYear => {
                    let short = take_digits(&mut rest, 2)?;
                    let early = 1900 + short;
                    year = if early >= FIRST_YEAR.unsigned_abs() {
                        early
                    } else {
                        early + 100
                    };
                }
                Piece::Month => month = take_digits(&mut rest, 2)?,
                Piece::BareMonth => month = take_number(&mut rest)?,
                Piece::MonthName => month = take_name(&mut rest, names::english)?,
                Piece::ShortMonthName => month = take_name(&mut rest, names::english_short)?,
                Piece::Day => day = take_digits(&mut rest, 2)?,
                Piece::BareDay => day = take_number(&mut rest)?,
                Piece::SpacedDay => {
                    day = match rest.strip_prefix(' ') {
                        Some(after) => {
                            rest = after;
                            take_digits(&mut rest, 1)?
                        }
                        None => take_digits(&mut rest, 2).filter(|day| *day >= 10)?,
                    };
                }
            }
        }
        let year = i32::try_from(year).ok()?;
        if !rest.is_empty() || year < FIRST_READABLE_YEAR {
            return None;
        }
        Date::from_ymd(year, month, day)
    }
}

/// The fast way for the notation that nearly every right cell has: ten bytes, no allocation.
fn read_iso(text: &[u8]) -> Option<Date> {
    let [year, month, day] = iso_numbers(text)?;
    let year = i32::try_from(year).ok()?;
    (year >= FIRST_READABLE_YEAR)
        .then(|| Date::from_ymd(year, month, day))
        .flatten()
}

/// The three numbers of a text in the shape of `2021-03-04`, whether or not there is such a day.
pub(super) fn iso_numbers(text: &[u8]) -> Option<[u32; 3]> {
    let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text else {
        return None;
    };
    let digits = [y0, y1, y2, y3, m0, m1, d0, d1].map(|byte| byte.wrapping_sub(b'0'));
    let largest = digits.iter().copied().fold(0, u8::max);
    let [y0, y1, y2, y3, m0, m1, d0, d1] = digits.map(u32::from);
    (largest < 10).then_some([
        1000 * y0 + 100 * y1 + 10 * y2 + y3,
        10 * m0 + m1,
        10 * d0 + d1,
    ])
}
