//! What spreadsheets write in place of a row of digits: exponents, fractions, groups.

use super::is_plain;

/// `4.745711E+06`: exact if the digits behind the point reach as far as the exponent. With fewer
/// (`4.75E+06`) digits may have been lost, even if they may have been zeros.
pub(super) fn from_exponent(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    if !is_plain(exponent) || exponent.len() > 2 {
        return None;
    }
    let places: usize = exponent.parse().ok()?;
    let (front, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if front.len() != 1 || front == "0" || !is_digits(front) || !is_digits(fraction) {
        return None;
    }
    let (whole, rest) = fraction.split_at_checked(places)?;
    let only_zeros = rest.bytes().all(|byte| byte == b'0');
    only_zeros.then(|| format!("{front}{whole}"))
}

/// `4745711.0`, `4,745,711.00`: a fraction of zeros. Three zeros behind a group could be thousands.
pub(super) fn from_decimal(text: &str) -> Option<String> {
    let (front, zeros) = text.rsplit_once(['.', ','])?;
    if zeros.is_empty() || !zeros.bytes().all(|byte| byte == b'0') {
        return None;
    }
    if is_plain(front) {
        let could_be_thousands = zeros.len() == 3 && is_first_group(front);
        return (!could_be_thousands).then(|| front.to_owned());
    }
    // The mark of the fraction must be another one than that of the groups.
    let mark = text.get(front.len()..)?.chars().next()?;
    (!front.contains(mark))
        .then(|| groups(front))
        .flatten()
        .map(|(digits, _)| digits)
}

/// `4,745,711`: thousands separators, all the same, in correct groups. A single point or plain space
/// is not enough: see [`super::single_group`].
pub(super) fn from_groups(text: &str) -> Option<String> {
    let (digits, count) = groups(text)?;
    let certain = count > 1 || !text.contains(['.', ' ']);
    certain.then_some(digits)
}

/// The digits of a number in groups, and how many separators it has.
fn groups(text: &str) -> Option<(String, usize)> {
    let separator = text
        .chars()
        .find(|character| matches!(character, ',' | '.' | '\'' | ' ' | '\u{a0}'))?;
    let mut parts = text.split(separator);
    let first = parts.next().filter(|part| is_first_group(part))?;
    let mut digits = first.to_owned();
    let mut count = 0;
    for part in parts {
        if part.len() != 3 || !is_plain(part) {
            return None;
        }
        digits.push_str(part);
        count += 1;
    }
    Some((digits, count))
}

/// Whether the text can stand before the first thousands separator.
pub(super) fn is_first_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && is_plain(text) && !text.starts_with('0')
}
