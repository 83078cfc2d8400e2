//! What a cell lost for good when it was saved: letters that the encoding of the file does not have, and digits
//! beyond those that a spreadsheet shows.
//!
//! What is lost cannot be had from what is left. Whoever has the whole text can be told whether it may have
//! become this one.

/// Whether a text is what was left of the whole one, with `?` or `_` for each letter that was lost.
pub fn is_left_of(text: &str, whole: &str) -> bool {
    let mut own = text.chars().peekable();
    let mut lost = false;
    for letter in whole.chars() {
        if own.next_if_eq(&letter).is_some() {
            continue;
        }
        // Some programs count a letter beyond the first 65,536 twice.
        let is_mark = |c: &char| !letter.is_ascii() && matches!(c, '?' | '_');
        if own.next_if(is_mark).is_none() {
            return false;
        }
        lost = true;
        if letter.len_utf16() == 2 {
            own.next_if(is_mark);
        }
    }
    lost && own.next().is_none()
}

/// Whether a text may have lost letters: a question mark stands in it that is none of an address.
pub fn may_lack_letters(text: &str) -> bool {
    let asks = |rest: &str| {
        let name = rest.split(['&', '#', ' ', ',']).next().unwrap_or_default();
        name.contains('=')
    };
    let is_address = text.contains("://") || text.starts_with("www.");
    let mut after = text.split('?').skip(1);
    after.any(|rest| !(is_address && asks(rest)))
}

/// Whether a text is a number of which a spreadsheet has not kept all digits: `1.23457E+14`, or more digits than
/// it keeps with zeros in place of those beyond.
pub fn is_shortened(text: &str) -> bool {
    is_rounded_exponent(text) || is_zeroed(text.trim())
}

/// Whether a text is a number in scientific notation that does not show all its digits: `4.75E+06`.
pub fn is_rounded_exponent(text: &str) -> bool {
    parts(text).is_some_and(|(_, decimals, power)| decimals.len() < power)
}

/// How many digits of a number a spreadsheet keeps.
const KEPT: usize = 15;

fn is_zeroed(text: &str) -> bool {
    let beyond = text.get(KEPT..).unwrap_or_default();
    is_digits(text) && !beyond.is_empty() && beyond.bytes().all(|byte| byte == b'0')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a whole number as a spreadsheet shows it shortened: `1.23457E+14` of 123456789012345. Also
/// where that was written out again, with zeros for the digits that were lost.
pub fn is_shortened_of(text: &str, whole: &str) -> bool {
    if !is_digits(whole) || text == whole {
        return false;
    }
    shortenings(whole).iter().any(|own| *own == shown(text))
}

/// A shortened number in one way of writing, by which it is compared with [`shortenings`].
pub fn shown(text: &str) -> String {
    match parts(text) {
        Some((first, "", power)) => format!("{first}e{power}"),
        Some((first, decimals, power)) => format!("{first}.{decimals}e{power}"),
        None => text.trim().to_owned(),
    }
}

/// Digits that scientific notation shows unless it is told otherwise, those that a cell shows by itself, and
/// those that a number has.
const WRITTEN_OUT: [usize; 3] = [3, 6, KEPT];

/// Every way in which a spreadsheet shows a whole number without all its digits.
pub fn shortenings(whole: &str) -> Vec<String> {
    let Some(number) = whole.parse::<f64>().ok().filter(|_| is_digits(whole)) else {
        return Vec::new();
    };
    let digits = whole.trim_start_matches('0').len();
    let exponents = (0..digits.saturating_sub(1)).map(|decimals| format!("{number:.decimals$e}"));
    let mut all: Vec<String> = exponents.collect();
    for kept in WRITTEN_OUT.into_iter().filter(|kept| *kept < digits) {
        let rounded = format!("{number:.*e}", kept - 1);
        let cut: String = whole.trim_start_matches('0').chars().take(kept).collect();
        let rounded = rounded.split_once('e').map(|(mantissa, power)| {
            let digits = mantissa.replace('.', "");
            let zeros = power.parse::<usize>().unwrap_or_default() + 1 - kept;
            format!("{digits}{}", "0".repeat(zeros))
        });
        all.extend(rounded);
        if kept == KEPT {
            all.push(format!("{cut}{}", "0".repeat(digits - kept)));
        }
    }
    all
}

/// Whether a cell shows nothing of its value, because its column was too narrow.
pub fn is_hidden(text: &str) -> bool {
    let text = text.trim();
    text.len() > 1 && text.bytes().all(|byte| byte == b'#')
}

/// First digit, decimals and power of ten of a number in scientific notation.
fn parts(text: &str) -> Option<(&str, &str, usize)> {
    let (mantissa, power) = text.trim().split_once(['E', 'e'])?;
    let power = power.strip_prefix('+').unwrap_or(power).parse().ok()?;
    let (first, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = first.len() == 1 && is_number(first) && is_number(decimals);
    fits.then_some((first, decimals, power))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_a_text_is_told() {
        for (text, whole) in [
            ("?ód? Moda", "Łódź Moda"),
            ("?? Store", "日本 Store"),
            ("__ Store", "日本 Store"),
            ("Deals ??", "Deals 😀"),
            ("Deals ?", "Deals 😀"),
            ("Who? ?", "Who? é"),
        ] {
            assert!(is_left_of(text, whole), "{text}");
        }
        for (text, whole) in [
            ("Lódz Moda", "Łódź Moda"),
            ("?ód? Mode", "Łódź Moda"),
            ("??? Store", "日本 Store"),
            ("Who?", "Who?"),
            ("Who?", "Whom"),
        ] {
            assert!(!is_left_of(text, whole), "{text}");
        }
    }

    #[test]
    fn a_question_mark_of_an_address_is_no_lost_letter() {
        assert!(may_lack_letters("?ód? Moda"));
        assert!(may_lack_letters("https://a.example.com/caf?"));
        assert!(!may_lack_letters("https://a.example.com/?id=5&x=1"));
        assert!(!may_lack_letters("Moda"));
    }

    #[test]
    fn a_shortened_number_is_told_from_one_that_kept_its_digits() {
        assert!(is_shortened("1.23457E+14") && is_shortened("1,2E+05"));
        assert!(!is_shortened("4.750000E+06") && !is_shortened("4745711") && !is_shortened("E+1"));
        assert!(is_shortened("12345678901234500") && !is_shortened("12345678901234567"));
        assert!(!is_shortened("123456789012000"));
        for (text, whole) in [
            ("1.23457E+14", "123456789012345"),
            ("1E+14", "123456789012345"),
            ("4,75E+06", "4745711"),
            ("4.10E+06", "4100000"),
            // With zeros where digits are lost; the last one that is kept is cut by one program and rounded by
            // another.
            ("12345678901234500", "12345678901234567"),
            ("12345678901234600", "12345678901234567"),
            ("4200000", "4203406"),
            ("123457000000000", "123456789012345"),
        ] {
            assert!(is_shortened_of(text, whole), "{text} of {whole}");
        }
        for (text, whole) in [
            ("1.23457E+14", "123456289012345"),
            ("1.23457E+14", "12345678901234x"),
            ("12345678901234500", "12345678901234500"),
            ("12345678901234500", "12345678901235567"),
            ("4203400", "4203406"),
            ("420340", "4203406"),
            ("4.10E+06", "4203406"),
        ] {
            assert!(!is_shortened_of(text, whole), "{text} of {whole}");
        }
    }

    #[test]
    fn a_column_that_was_too_narrow_shows_nothing() {
        assert!(is_hidden("########") && is_hidden(" ## "));
        assert!(!is_hidden("#") && !is_hidden("#1") && !is_hidden(""));
    }
}
