//! How the changes file names a line of an input.

use crate::run::receipt::Receipt;
use std::fmt::{self, Display, Formatter};

/// A line of an input: its number, and before it the file if that is not the first.
pub(super) struct Label<'r> {
    pub(super) receipt: &'r Receipt,
    pub(super) number: usize,
    pub(super) line: u64,
}

impl Label<'_> {
    /// Whether a text is the label.
    pub(super) fn is(&self, text: &str) -> bool {
        match self.receipt.inputs.get(self.number) {
            Some(facts) if self.number > 0 => text
                .strip_prefix(facts.path.as_str())
                .and_then(|rest| rest.strip_prefix(':'))
                .is_some_and(|line| is_number(line, self.line)),
            _ => is_number(text, self.line),
        }
    }
}

/// Whether a text is a number as it is written.
fn is_number(text: &str, number: u64) -> bool {
    let mut rest = number;
    let mut digits = text.bytes().rev();
    loop {
        if digits.next() != u8::try_from(rest % 10).ok().map(|digit| b'0' + digit) {
            return false;
        }
        rest /= 10;
        if rest == 0 {
            return digits.next().is_none();
        }
    }
}

impl Display for Label<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.receipt.inputs.get(self.number) {
            Some(facts) if self.number > 0 => write!(f, "{}:{}", facts.path, self.line),
            _ => self.line.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_as_it_is_written_is_one() {
        for number in [0, 7, 10, 1_000_001, u64::MAX] {
            assert!(is_number(&number.to_string(), number));
            assert!(!is_number(&format!("0{number}"), number));
            assert!(!is_number(&format!("{number}0"), number));
            assert!(!is_number("", number));
        }
        assert!(!is_number("2", 12) && !is_number("12", 2) && !is_number("13", 12));
    }
}
