//! Numbers that are the same in another way of writing: 12.50 and 12.5, 1.200,00 and 1200.

/// Whether two texts show the same number in one country's way of writing numbers, percent only if both do.
pub fn is_same_number(text: &str, other: &str) -> bool {
    [('.', ','), (',', '.')].iter().any(|(mark, between)| {
        let number = number_in(text, *mark, *between);
        number.is_some() && number == number_in(other, *mark, *between)
    })
}

/// A number without needless zeros.
#[derive(PartialEq, Eq)]
struct Number {
    is_negative: bool,
    whole: String,
    decimals: String,
    is_percent: bool,
}

/// What a text shows where this stands before the decimals and that between the groups.
fn number_in(text: &str, mark: char, between: char) -> Option<Number> {
    let text = text.trim();
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (text, is_percent) = match text.strip_suffix('%') {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let (whole, decimals) = text.split_once(mark).unwrap_or((text, ""));
    let is_between = |c: char| c == between || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'');
    let mut groups = whole.split(is_between);
    let first = groups.next()?;
    let mut grouped = groups.peekable();
    let fits = grouped.peek().is_none() || (1..=3).contains(&first.len());
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = fits
        && grouped.all(|group| group.len() == 3 && are_digits(group))
        && are_digits(first)
        && are_digits(decimals)
        && !(whole.is_empty() && decimals.is_empty());
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    is_number.then(|| Number {
        is_negative,
        whole: digits.trim_start_matches('0').to_owned(),
        decimals: decimals.trim_end_matches('0').to_owned(),
        is_percent,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_in_one_way_of_writing() {
        for (one, other) in [
            ("12.50", "12.5"),
            ("1.200,00", "1200"),
            ("1,200.50", "1200.5"),
            ("0.10", ".1"),
            ("7.5%", "7.50 %"),
            ("-5.00", "-5"),
        ] {
            assert!(is_same_number(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("12.50", "12.05"),
            ("1.200,00", "1.2"),
            ("7.5%", "7.5"),
            ("5", "-5"),
            ("12,34", "1234"),
            ("", ""),
            ("x", "x"),
        ] {
            assert!(!is_same_number(one, other), "{one} {other}");
        }
    }
}
