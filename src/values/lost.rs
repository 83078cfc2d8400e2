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

/// Whether a text is a number that a spreadsheet shows shortened: `1.23457E+14`.
pub fn is_shortened(text: &str) -> bool {
    parts(text).is_some_and(|(_, decimals, power)| decimals.len() < power)
}

/// Whether a text is a whole number as a spreadsheet shows it shortened: `1.23457E+14` of 123456789012345.
pub fn is_shortened_of(text: &str, whole: &str) -> bool {
    let Some((first, decimals, power)) = parts(text) else {
        return false;
    };
    let is_number = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = whole.parse::<f64>().ok().filter(|_| is_number) else {
        return false;
    };
    let shown = format!("{number:.*e}", decimals.len());
    let own = if decimals.is_empty() {
        format!("{first}e{power}")
    } else {
        format!("{first}.{decimals}e{power}")
    };
    shown == own
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
        assert!(is_shortened_of("1.23457E+14", "123456789012345"));
        assert!(is_shortened_of("1E+14", "123456789012345"));
        assert!(!is_shortened_of("1.23457E+14", "123456289012345"));
        assert!(!is_shortened_of("1.23457E+14", "12345678901234x"));
    }
}
