//! Dates: which do not exist, can be read in two ways, or stand in another notation than is wanted.

use super::Question;
use crate::settings::Settings;
use crate::values::date::{self, Reading};

/// Whether the order of day and month of a date is open.
pub(super) fn has_two_readings(question: &Question<'_>) -> bool {
    let came = question.came.unwrap_or_default();
    matches!(
        date::read(came, question.settings.today),
        Reading::Either { .. }
    )
}

/// The day of a date that exists, on another day of the week than the cell says.
fn on_another_weekday(came: &str, settings: &Settings) -> Option<date::Date> {
    match date::read(date::without_weekday(came)?, settings.today) {
        Reading::One(day, ..) => Some(day),
        _ => None,
    }
}

/// The words for a date that is not right, by how it can be read. `is_proven` where a day is on offer and nothing
/// speaks against it: then its order is known.
pub(super) fn bad_date(came: &str, is_proven: bool, settings: &Settings) -> String {
    match date::read(came, settings.today) {
        Reading::Either { .. } if is_proven => in_another_notation(settings),
        Reading::Impossible if let Some(day) = on_another_weekday(came, settings) => format!(
            "this date ({day}) is on another day of the week than the cell says; look the right one up"
        ),
        Reading::Impossible => date::refused_short_year(came, settings.today).map_or_else(
            || "this date does not exist; look the right one up".to_owned(),
            |year| {
                format!(
                    "this date has the year {year:02}, which is none from 1996 to today; write the year in \
                     full, or look the right one up"
                )
            },
        ),
        Reading::One(day, ..) if day > settings.today => {
            format!("this date ({day}) lies in the future; look the right one up")
        }
        Reading::One(day, ..) if !day.can_be_joined(settings.today) => format!(
            "this date ({day}) lies before 1996, when LinkShare began; look the right one up"
        ),
        Reading::Either { mdy, dmy, .. } if (mdy > settings.today) != (dmy > settings.today) => {
            let (past, future) = if mdy > settings.today { (dmy, mdy) } else { (mdy, dmy) };
            format!(
                "this is {}, which lies in the future, or {}; look the right one up",
                future.in_words(),
                past.in_words()
            )
        }
        Reading::Either { mdy, dmy, .. } => format!(
            "this can be {} or {}, and nothing in the column proves which",
            mdy.in_words(),
            dmy.in_words()
        ),
        Reading::One(..) => in_another_notation(settings),
        Reading::NotADate => {
            "this is not a date that can be read; write it as 2021-03-04 (year-month-day)"
                .to_owned()
        }
    }
}

fn in_another_notation(settings: &Settings) -> String {
    format!(
        "dates are to be written as {} (the setting date-format), and this one is not",
        settings.date_format.in_words()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::date::Date;

    #[test]
    fn a_wrong_day_of_the_week_is_told_from_a_date_that_does_not_exist() {
        let settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        let words = |came| bad_date(came, false, &settings);
        // The fourth of March 2021 was a Thursday.
        for came in ["Fri 4 Mar 2021", "Friday, 2021-03-04"] {
            assert!(
                words(came).starts_with("this date (2021-03-04) is on another day of"),
                "{came}"
            );
        }
        assert!(words("Fri 30 Feb 2021").starts_with("this date does not exist"));
        assert!(words("31 Feb 2021").starts_with("this date does not exist"));
    }

    #[test]
    fn of_a_date_whose_order_is_known_nobody_says_that_it_is_open() {
        let settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        let words = |is_proven| bad_date("03/04/2021", is_proven, &settings);
        assert!(words(false).contains("4 March 2021 or 3 April 2021"));
        assert!(words(true).starts_with("dates are to be written as YYYY-MM-DD"));
    }
}
