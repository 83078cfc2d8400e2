//! In which order a spreadsheet reads dates and writes them: that of the country for which it is set.

use super::scan::{Found, scan};
use super::{Date, Order, serial};

/// The order in which a spreadsheet reads dates of three numbers, and the one in which it writes them. Nearly
/// always they are the same; a program that converts files may have two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// Month or day first in what it reads.
    pub reads: Order,
    /// Month or day first in what it writes.
    pub writes: Order,
}

impl Locale {
    /// All of them; the first two are those of spreadsheets.
    pub const ALL: [Self; 4] = [
        Self::of(Order::Mdy, Order::Mdy),
        Self::of(Order::Dmy, Order::Dmy),
        Self::of(Order::Dmy, Order::Mdy),
        Self::of(Order::Mdy, Order::Dmy),
    ];

    const fn of(reads: Order, writes: Order) -> Self {
        Self { reads, writes }
    }

    /// Those in which dates are written in the order in which they are read.
    pub fn usual() -> Vec<Self> {
        Self::ALL.into_iter().filter(|own| own.is_usual()).collect()
    }

    /// Whether dates are written in the order in which they are read.
    pub fn is_usual(self) -> bool {
        self.reads == self.writes
    }

    /// The days that a text can mean which a spreadsheet has written: one, but for the number of a day. No
    /// country writes the month first with dots or dashes.
    pub(super) fn days(self, text: &str, today: Date) -> Vec<Date> {
        let days = match scan(text, today).0 {
            Found::Day(day) => vec![Some(day)],
            Found::Numbers(_) if self.writes == Order::Mdy && !text.contains('/') => Vec::new(),
            Found::Numbers(candidates) => match (candidates.mdy, candidates.dmy) {
                (None, None) => vec![candidates.ymd],
                _ => vec![candidates.get(self.writes)],
            },
            Found::Serial(number) => vec![
                serial::in_1900(number, today),
                serial::in_1904(number, today),
            ],
            Found::Impossible | Found::Nothing => Vec::new(),
        };
        days.into_iter().flatten().collect()
    }

    /// The day that a text of three numbers means which a spreadsheet has written; nothing if it is no such text,
    /// or the spreadsheet does not write so.
    pub fn day(self, text: &str, today: Date) -> Option<Date> {
        let is_it = matches!(scan(text, today).0, Found::Numbers(_));
        self.days(text, today).into_iter().next().filter(|_| is_it)
    }

    /// Whether dates of three numbers, the year last, can stand so in what it reads.
    pub(super) fn reads(self, order: Order, separator: char) -> bool {
        order == self.reads && !(order == Order::Mdy && separator == '.')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_the_order_of_the_spreadsheet() {
        let today = Date::from_ymd(2026, 11, 23).unwrap();
        let [us, gb, ..] = Locale::ALL;
        let day = |month, day| Date::from_ymd(2021, month, day);
        assert_eq!(us.day("6/5/2021", today), day(6, 5));
        assert_eq!(gb.day("6/5/2021", today), day(5, 6));
        assert_eq!(gb.day("05.06.2021", today), day(6, 5));
        assert_eq!(us.day("12/26/2021", today), day(12, 26));
        // No country writes so.
        assert_eq!(us.day("05.06.2021", today), None);
        assert_eq!(us.day("05-06-2021", today), None);
        assert_eq!(gb.day("12/26/2021", today), None);
        assert_eq!(us.day("2021-06-05", today), None);
    }
}
