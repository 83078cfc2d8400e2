//! Spreadsheet serial days: a number of days since the epoch of the workbook.

use super::{Date, FIRST_YEAR, time::digits};

/// From a serial of the 1900 system to the one of the 1904 system: the days between the epochs.
pub(super) const DAYS_TO_1904: u32 = 1462;

/// A serial day, with a fraction (the time of day) dropped: `44259`, `44259.0`, `44259.5`,
/// `44259,25`. Three digits behind a comma are thousands, so `44,259` is none.
pub(super) fn scan(text: &str) -> Option<u32> {
    let (whole, rest) = digits(text);
    if whole.len() != 5 || whole.starts_with('0') {
        return None;
    }
    let is_fraction =
        |fraction: &str| !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let fits = match rest.split_at_checked(1) {
        None => true,
        Some((".", fraction)) => is_fraction(fraction),
        Some((",", fraction)) => is_fraction(fraction) && fraction.len() != 3,
        Some(_) => false,
    };
    fits.then(|| whole.parse().ok()).flatten()
}

/// The day of a serial of the 1900 system, from 1996 to today. Serial 60 and those before it, where
/// the system counts a day that never was, lie far outside.
pub(super) fn in_1900(serial: u32, today: Date) -> Option<Date> {
    Date::from_ymd(1899, 12, 30)?
        .plus_days(serial)
        .filter(|date| date.year() >= FIRST_YEAR && *date <= today)
}

/// The serial of a day in the 1900 system; nothing before 1996.
pub(super) fn of(date: Date) -> Option<u32> {
    let epoch = Date::from_ymd(1899, 12, 30)?;
    let days = date.0.signed_duration_since(epoch.0).num_days();
    u32::try_from(days)
        .ok()
        .filter(|_| date.year() >= FIRST_YEAR)
}

/// The day of a serial of the 1904 system (old workbooks from a Mac), from 1996 to today.
pub(super) fn in_1904(serial: u32, today: Date) -> Option<Date> {
    in_1900(serial.checked_add(DAYS_TO_1904)?, today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_are_five_digits_and_perhaps_a_fraction() {
        for (text, wanted) in [
            ("44259", Some(44259)),
            ("44259.0", Some(44259)),
            ("44259.4375", Some(44259)),
            ("44259,5", Some(44259)),
            ("44259.", None),
            ("44259,000", None),
            ("44,259", None),
            ("4425", None),
            ("04425", None),
            ("442590", None),
            ("44259 5", None),
            ("44259x", None),
        ] {
            assert_eq!(scan(text), wanted, "{text}");
        }
    }

    /// 44197 is 1 January 2021 by the definition of the 1900 system (43831 is 2020-01-01, a leap
    /// year follows); 36526 is 1 January 2000.
    #[test]
    fn known_days() {
        let today = Date::from_ymd(2026, 1, 31).unwrap();
        assert_eq!(in_1900(44197, today), Date::from_ymd(2021, 1, 1));
        assert_eq!(in_1900(36526, today), Date::from_ymd(2000, 1, 1));
        assert_eq!(in_1900(35065, today), Date::from_ymd(1996, 1, 1));
        assert_eq!(in_1900(35064, today), None);
        assert_eq!(in_1900(46053, today), Date::from_ymd(2026, 1, 31));
        assert_eq!(in_1900(46054, today), None);
        assert_eq!(in_1904(35064, today), Date::from_ymd(2000, 1, 1));
    }
}
