//! Writing and taking off the numbers and names that a format consists of.

/// Appends a number below 10,000 with at least so many digits; `write!` would cost more than all the
/// rest of a fix.
pub(super) fn push_number(text: &mut String, number: u32, width: usize) {
    for (place, power) in [(4, 1000), (3, 100), (2, 10), (1, 1)] {
        if place <= width || number >= power {
            let digit = char::from_digit(number / power % 10, 10);
            text.push(digit.unwrap_or('0'));
        }
    }
}

/// Takes exactly `count` digits off the front.
pub(super) fn take_digits(rest: &mut &str, count: usize) -> Option<u32> {
    let (digits, after) = rest.split_at_checked(count)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    *rest = after;
    digits.parse().ok()
}

/// Takes a number of one or two digits without leading zero off the front.
pub(super) fn take_number(rest: &mut &str) -> Option<u32> {
    if rest.starts_with('0') {
        return None;
    }
    take_digits(rest, 2).or_else(|| take_digits(rest, 1))
}

/// Takes the name of a month off the front.
pub(super) fn take_name(rest: &mut &str, name: fn(u32) -> &'static str) -> Option<u32> {
    (1..=12).find(|month| match rest.strip_prefix(name(*month)) {
        Some(after) => {
            *rest = after;
            true
        }
        None => false,
    })
}
