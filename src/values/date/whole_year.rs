//! Dates whose year of two digits is refused: they exist, in a year that nobody can have meant.

use super::numeric::short_year;
use super::{Date, Reading, read, tidy};

/// The two digits of the year, if a text is no date because they stand for no year from 1996 to
/// `today`, and is one with the year written out: 75 for `06/07/75`.
pub fn refused_short_year(text: &str, today: Date) -> Option<u32> {
    if read(text, today) != Reading::Impossible {
        return None;
    }
    let core = tidy::peel(text);
    let runs = two_digits(&core);
    runs.iter().rev().find_map(|(at, value)| {
        // What stands first is the day or the month unless it can be neither.
        let can_be_year = *at > 0 || *value > 31;
        if !can_be_year || short_year(*value, today).is_some() {
            return None;
        }
        let (before, behind) = (core.get(..*at)?, core.get(at + 2..)?);
        let whole = format!(
            "{}19{value:02}{behind}",
            before.trim_end_matches(['\'', '’'])
        );
        let exists = matches!(
            read(&whole, today),
            Reading::One(..) | Reading::Either { .. }
        );
        exists.then_some(*value)
    })
}

/// The runs of exactly two digits: where they begin, and their value.
fn two_digits(text: &str) -> Vec<(usize, u32)> {
    let mut runs = Vec::new();
    let mut at = 0;
    for run in text.split(|c: char| !c.is_ascii_digit()) {
        if run.len() == 2 {
            runs.extend(run.parse().ok().map(|value| (at, value)));
        }
        let behind = text.get(at + run.len()..).unwrap_or_default();
        at += run.len() + behind.chars().next().map_or(0, char::len_utf8);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_nobody_can_have_meant_is_known() {
        let today = Date::from_ymd(2026, 1, 31).expect("a day that exists");
        for (text, year) in [
            ("06/07/75", Some(75)),
            ("14.06.75 12:30", Some(75)),
            ("7 June 75", Some(75)),
            ("June 7, '75", Some(75)),
            ("75-06-07", Some(75)),
            ("12/31/31", Some(31)),
            // These days do not exist in any year.
            ("31/02/75", None),
            ("31/02/05", None),
            ("13/13/75", None),
            // These are dates, or none at all.
            ("06/07/21", None),
            ("06/07/1975", None),
            ("75", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(refused_short_year(text, today), year, "{text}");
        }
    }
}
