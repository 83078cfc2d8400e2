//! Whether a date that stands in the ISO notation now was put into it by a spreadsheet or typed by a person: the other
//! dates of the file show it. A spreadsheet writes over all that it takes for dates.

use crate::values::date::{Date, Locale, Reading, Shape, read};
use std::collections::HashSet;

/// How a date is written with the year last: what stands between its numbers, and with how many digits the year is
/// written.
type Notation = (char, u8);

/// What the dates of the file show.
#[derive(Debug, Default)]
pub(super) struct Isos {
    /// Notations in which dates stand as they were written that a spreadsheet of any country would have taken for dates.
    untouched: HashSet<Notation>,
    /// How many dates are as a spreadsheet makes them that reads the month first, and one that reads the day first.
    made: [usize; 2],
}

impl Isos {
    /// Takes note of a date that stands as it was written.
    pub(super) fn unchanged(&mut self, text: &str, today: Date) {
        self.untouched.extend(in_two_orders(text, today));
    }

    /// Takes note of a date in the ISO notation, and of what was written in its place.
    pub(super) fn changed(&mut self, now: Date, origin: &str, today: Date) {
        for (made, is_it) in self.made.iter_mut().zip(makers(now, origin, today)) {
            *made += usize::from(is_it);
        }
    }

    /// Whether dates stand as they were written that would have been put into another notation with this one.
    pub(super) fn are_untouched_like(&self, origin: &str, today: Date) -> bool {
        in_two_orders(origin, today).is_some_and(|own| self.untouched.contains(&own))
    }

    /// Whether a spreadsheet has made this day of the text; nothing if no other date of the file shows it.
    pub(super) fn is_made(&self, now: Date, origin: &str, today: Date) -> Option<bool> {
        if self.are_untouched_like(origin, today) {
            return Some(false);
        }
        let counted = || self.made.iter().zip(makers(now, origin, today));
        // It is one of those itself.
        if counted().any(|(made, is_it)| is_it && *made > 1) {
            return Some(true);
        }
        let by_others = counted().any(|(made, is_it)| !is_it && *made > 0);
        by_others.then_some(false)
    }
}

/// Whether a spreadsheet makes this day of a text that reads the month first, and one that reads the day first.
fn makers(now: Date, origin: &str, today: Date) -> [bool; 2] {
    let [month_first, day_first, ..] = Locale::ALL;
    [month_first, day_first].map(|locale| locale.day(origin, today) == Some(now))
}

/// The notation of a date that is a day whichever of its first two numbers is the month.
fn in_two_orders(text: &str, today: Date) -> Option<Notation> {
    let Reading::Either { notation, .. } = read(text, today) else {
        return None;
    };
    match notation.shape {
        Shape::Numeric {
            separator,
            year_digits,
            ..
        } => Some((separator, year_digits)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether 2019-05-04 was made of 04/05/2019 in a file where these dates are those now.
    fn is_made(others: &[(&str, &str)]) -> Option<bool> {
        let today = Date::from_ymd(2026, 11, 23).unwrap();
        let own = Date::from_ymd(2019, 5, 4).unwrap();
        let mut isos = Isos::default();
        isos.changed(own, "04/05/2019", today);
        for (before, now) in others {
            match read(now, today) {
                _ if before == now => isos.unchanged(now, today),
                Reading::One(now, _) => isos.changed(now, before, today),
                _ => unreachable!("{now}"),
            }
        }
        isos.is_made(own, "04/05/2019", today)
    }

    #[test]
    fn the_other_dates_show_who_wrote_one() {
        assert_eq!(is_made(&[]), None);
        assert_eq!(is_made(&[("4/6/2019", "4/6/2019")]), Some(false));
        assert_eq!(is_made(&[("04/06/2019", "2019-06-04")]), Some(true));
        assert_eq!(is_made(&[("14/03/2019", "2019-03-14")]), Some(true));
        // A spreadsheet that has read the month first would have made another day of it.
        assert_eq!(is_made(&[("03/14/2019", "2019-03-14")]), Some(false));
        // That one is no date to a spreadsheet that reads the day first, and that one to few.
        assert_eq!(is_made(&[("03/14/2019", "03/14/2019")]), None);
        assert_eq!(is_made(&[("04.06.2019", "04.06.2019")]), None);
    }
}
