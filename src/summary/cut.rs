//! Measures text as a terminal shows it, and cuts long text in the middle.

use super::escape::push_escaped;
use super::mark;
use unicode_width::UnicodeWidthChar;

/// The columns that a character takes; never less than the terminal gives it.
pub(super) fn char_width(character: char) -> usize {
    match character {
        '\u{fe0f}' => 1, // asks for the wide form of the character before it
        zero if mark::is_zero_width(zero) => 0,
        other if mark::is_mark(other) => 1,
        other => other.width().unwrap_or(0),
    }
}

/// The columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// Text from a file as it is shown: escaped, and if it is wider than `limit` columns, cut in the
/// middle. Works on the ends only, however long the text is, and never cuts an escape in two.
pub(super) fn shown(text: &str, limit: usize) -> String {
    if let Some(whole) = take(text.chars(), limit, true) {
        return whole.concat();
    }
    let room = limit.saturating_sub(1);
    let head = take(text.chars(), room.div_ceil(2), false).unwrap_or_default();
    let mut tail = take(text.chars().rev(), room / 2, false).unwrap_or_default();
    tail.reverse();
    format!("{}…{}", head.concat(), tail.concat())
}

/// The characters, each escaped, that fit into `limit` columns; nothing if `all` must fit and do
/// not.
fn take(characters: impl Iterator<Item = char>, limit: usize, all: bool) -> Option<Vec<String>> {
    let mut taken = Vec::new();
    let mut used = 0;
    for character in characters {
        let mut unit = String::new();
        push_escaped(&mut unit, character);
        used += width(&unit);
        // Marks of zero width could otherwise pile up without end.
        if used > limit || taken.len() > limit.saturating_mul(4) {
            return (!all).then_some(taken);
        }
        taken.push(unit);
    }
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn long_text_loses_its_middle() {
        for (text, limit, expected) in [
            ("short", 10, "short"),
            ("exactly-10", 10, "exactly-10"),
            ("abcdefghijk", 10, "abcde…hijk"),
            ("株式会社テスト", 9, "株式…スト"),
            ("a\tb", 4, r"a\tb"),
            ("", 5, ""),
        ] {
            assert_eq!(shown(text, limit), expected, "{text}");
        }
    }

    #[test]
    fn an_escape_is_never_cut_in_two() {
        assert_eq!(shown("\u{202e}bcdefgh", 9), "…efgh");
    }

    proptest! {
        #[test]
        fn never_wider_than_the_limit(text in any::<String>(), limit in 3_usize..80) {
            prop_assert!(width(&shown(&text, limit)) <= limit);
        }
    }
}
