//! Dates of three numbers with the same separator between them; scanned without allocation.

use super::time::digits;
use super::{Date, FIRST_READABLE_YEAR, FIRST_YEAR, candidates::Candidates, reading::Padding};
use crate::values::bytes::are_eight_digits;

/// Three numbers with a separator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    first: Number,
    second: Number,
    third: Number,
    /// `/`, `.`, `-` or a space.
    pub(super) separator: char,
    /// Whether there are no spaces round the separator.
    tight: bool,
}

/// A number, and how many digits it was written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Number {
    value: u32,
    digits: usize,
}

/// The commonest notation read by its digits alone: `06/26/2021`, also with dots or dashes. What
/// [`scan`] would find, or nothing.
pub(super) fn plain(text: &[u8]) -> Option<Numbers> {
    let &[a0, a1, separator, b0, b1, same, y0, y1, y2, y3] = text else {
        return None;
    };
    let digits = [a0, a1, b0, b1, y0, y1, y2, y3];
    let are_digits = are_eight_digits(u64::from_le_bytes(digits));
    if !are_digits || separator != same || !matches!(separator, b'/' | b'.' | b'-') {
        return None;
    }
    let [a0, a1, b0, b1, y0, y1, y2, y3] = digits.map(|digit| u32::from(digit & 0xf));
    let number = |value: u32, digits: usize| Number { value, digits };
    Some(Numbers {
        first: number(a0 * 10 + a1, 2),
        second: number(b0 * 10 + b1, 2),
        third: number((y0 * 10 + y1) * 100 + y2 * 10 + y3, 4),
        separator: char::from(separator),
        tight: true,
    })
}

/// Takes three numbers off the front; the second value is what follows them.
pub(super) fn scan(text: &str) -> Option<(Numbers, &str)> {
    let (first, rest) = number(text)?;
    let (separator, spaced, rest) = separator(rest)?;
    let (second, rest) = number(rest)?;
    let (same, spaced_again, rest) = self::separator(rest)?;
    let (third, rest) = number(rest)?;
    let lengths = (first.digits, third.digits);
    let lengths_fit = matches!(lengths, (4, 1 | 2) | (1 | 2, 2 | 4) | (2, 1));
    if same != separator || !lengths_fit || second.digits > 2 {
        return None;
    }
    let numbers = Numbers {
        first,
        second,
        third,
        separator,
        tight: !spaced && !spaced_again,
    };
    Some((numbers, rest))
}

/// Takes a number of one to four digits off the front.
fn number(text: &str) -> Option<(Number, &str)> {
    let (run, rest) = digits(text);
    if !(1..=4).contains(&run.len()) {
        return None;
    }
    let number = Number {
        value: run.parse().ok()?,
        digits: run.len(),
    };
    Some((number, rest))
}

/// Takes a separator off the front, with the spaces round it; the second value says whether there
/// were any beside another separator.
fn separator(text: &str) -> Option<(char, bool, &str)> {
    let rest = text.trim_start_matches(' ');
    let Some(first) = rest.chars().next().filter(|c| matches!(c, '/' | '.' | '-')) else {
        return (rest.len() < text.len()).then_some((' ', false, rest));
    };
    let after = rest.strip_prefix(first)?;
    let trimmed = after.trim_start_matches(' ');
    let spaced = rest.len() < text.len() || trimmed.len() < after.len();
    Some((first, spaced, trimmed))
}

/// The year that two digits stand for: 1996 to the present one. That window is shorter than a
/// century, so there is at most one.
pub(super) fn short_year(value: u32, today: Date) -> Option<i32> {
    let value = i32::try_from(value).ok()?;
    [1900 + value, 2000 + value]
        .into_iter()
        .find(|year| (FIRST_YEAR..=today.year()).contains(year))
}

/// The year that four digits stand for.
pub(super) fn long_year(value: u32) -> Option<i32> {
    let year = i32::try_from(value).ok()?;
    (year >= FIRST_READABLE_YEAR).then_some(year)
}

impl Numbers {
    /// Whether the year stands first with four digits.
    pub(super) const fn is_year_first(&self) -> bool {
        self.first.digits == 4
    }

    /// Whether this is exactly `YYYY-MM-DD`.
    pub(super) const fn is_iso(&self) -> bool {
        self.is_year_first()
            && self.tight
            && self.separator == '-'
            && self.second.digits == 2
            && self.third.digits == 2
    }

    /// The day, if the year stands first with four digits. The other two are month and day: nobody
    /// writes year, day, month.
    pub(super) fn year_first(&self) -> Option<Date> {
        Date::from_ymd(
            long_year(self.first.value)?,
            self.second.value,
            self.third.value,
        )
    }

    /// How many digits the year has; meaningful where it does not stand first.
    pub(super) const fn year_digits(&self) -> u8 {
        if self.third.digits == 4 { 4 } else { 2 }
    }

    /// Whether numbers below ten have a leading zero.
    pub(super) fn padding(&self) -> Padding {
        let places = [self.first, self.second];
        if places.iter().any(|number| number.digits == 1) {
            Padding::Without
        } else if places.iter().any(|number| number.value < 10) {
            Padding::With
        } else {
            Padding::Unseen
        }
    }

    /// The days that the numbers can mean, the year not standing first with four digits. That one of them lies in
    /// the future rules it out for nobody but who knows that the date is right: a slip of the hand would
    /// else prove an order for a whole column. Only a year of two digits in first place is none that is to come.
    pub(super) fn candidates(&self, today: Date) -> Candidates {
        let [first, second, third] = [self.first, self.second, self.third];
        let last_year = match third.digits {
            4 => long_year(third.value),
            2 => short_year(third.value, today),
            _ => None,
        };
        let first_year = (first.digits == 2 && third.digits <= 2)
            .then(|| short_year(first.value, today))
            .flatten();
        Candidates {
            mdy: last_year.and_then(|year| Date::from_ymd(year, first.value, second.value)),
            dmy: last_year.and_then(|year| Date::from_ymd(year, second.value, first.value)),
            ymd: first_year
                .and_then(|year| Date::from_ymd(year, second.value, third.value))
                .filter(|date| !date.is_after(today)),
            only_a_year: first.value > 31,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_digits_alone_say_what_the_scan_says(text in "[0-9]{1,2}[-/. ][0-9]{1,2}[-/.][0-9]{2,4}") {
            if let Some(numbers) = plain(text.as_bytes()) {
                prop_assert_eq!(scan(&text), Some((numbers, "")));
            } else {
                prop_assert!(text.len() != 10 || text.as_bytes()[2] != text.as_bytes()[5]);
            }
        }

        #[test]
        fn what_is_no_digit_is_taken_for_none(text in "[+-?][+-?][-/.][+-?][+-?][-/.][+-?é]{3,4}") {
            let is_digit = |place: usize| text.as_bytes()[place].is_ascii_digit();
            let bytes = text.as_bytes();
            let wanted = bytes.len() == 10
                && bytes[2] == bytes[5]
                && [0, 1, 3, 4, 6, 7, 8, 9].into_iter().all(is_digit);
            prop_assert_eq!(plain(bytes).is_some(), wanted, "{}", text);
        }
    }
}
