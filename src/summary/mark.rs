//! Marks inside text that is laid out first and painted last.
//!
//! They are Unicode non-characters. Text from files can hold none of them when it arrives here
//! (it is escaped), so a mark is always one of ours. Brackets take one column like the
//! character that replaces them, which is what lets a table measure a cell before it is painted.

use anstyle::{AnsiColor, Style};

/// Opens a changed part of the old value; shown as `[`.
pub(super) const OPEN_OLD: char = '\u{fdd0}';
/// Closes a changed part of the old value; shown as `]`.
pub(super) const CLOSE_OLD: char = '\u{fdd1}';
/// Opens a changed part of the new value; shown as `[`.
pub(super) const OPEN_NEW: char = '\u{fdd2}';
/// Closes a changed part of the new value; shown as `]`.
pub(super) const CLOSE_NEW: char = '\u{fdd3}';
/// Begins an old value that is wholly different. Takes no column, so it must not stand in a table.
pub(super) const WHOLE_OLD: char = '\u{fdd4}';
/// Begins a new value that is wholly different. Takes no column, so it must not stand in a table.
pub(super) const WHOLE_NEW: char = '\u{fdd5}';
/// Ends a value that is wholly different.
pub(super) const WHOLE_END: char = '\u{fdd6}';
/// A space at which no line is broken.
pub(super) const GLUE: char = '\u{fdd7}';
/// Stands before a word that is never broken, even if it is wider than the line.
pub(super) const KEEP: char = '\u{fdd8}';

// No underline and no stroke: they would hide an underscore or a hyphen of the value.
const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
/// The style of headings and of the last line.
pub(super) const STRONG: Style = Style::new().bold();

/// Whether a character is one of the marks.
pub(super) const fn is_mark(character: char) -> bool {
    matches!(character, OPEN_OLD..=KEEP)
}

/// Whether a mark takes no column.
pub(super) const fn is_zero_width(character: char) -> bool {
    matches!(character, WHOLE_OLD | WHOLE_NEW | WHOLE_END | KEEP)
}

/// A word that is never broken: a path or a command that a person copies.
pub(super) fn keep(text: &str) -> String {
    let glued: String = glue(text);
    format!("{KEEP}{glued}")
}

/// The text with spaces at which no line is broken.
pub(super) fn glue(text: &str) -> String {
    text.chars()
        .map(|c| if c == ' ' { GLUE } else { c })
        .collect()
}

/// A line without marks: brackets as characters, and colours if they are wanted.
///
/// A bracket that a line break has parted from its other half stays without colour, since the line
/// may hold cells of other columns.
pub(super) fn paint(line: &str, color: bool) -> String {
    let mut painted = String::with_capacity(line.len() + 16);
    let mut open: Option<Style> = None;
    let mut rest = line.chars();
    while let Some(character) = rest.next() {
        match character {
            OPEN_OLD | OPEN_NEW => {
                let (style, close) = pair(character);
                if color && rest.clone().find(|c| is_bracket(*c)) == Some(close) {
                    open = Some(style);
                    painted.push_str(&style.render().to_string());
                }
                painted.push('[');
            }
            CLOSE_OLD | CLOSE_NEW => {
                painted.push(']');
                reset(&mut painted, &mut open);
            }
            WHOLE_OLD | WHOLE_NEW if color => {
                let (style, _) = pair(character);
                open = Some(style);
                painted.push_str(&style.render().to_string());
            }
            WHOLE_END => reset(&mut painted, &mut open),
            WHOLE_OLD | WHOLE_NEW | KEEP => {}
            GLUE => painted.push(' '),
            other => painted.push(other),
        }
    }
    reset(&mut painted, &mut open);
    painted
}

/// The whole line in one style, if colours are wanted.
pub(super) fn strong(line: &str, color: bool) -> String {
    let painted = paint(line, false);
    if color && !painted.is_empty() {
        format!("{}{painted}{}", STRONG.render(), STRONG.render_reset())
    } else {
        painted
    }
}

fn reset(painted: &mut String, open: &mut Option<Style>) {
    if let Some(style) = open.take() {
        painted.push_str(&style.render_reset().to_string());
    }
}

const fn is_bracket(character: char) -> bool {
    matches!(character, OPEN_OLD..=CLOSE_NEW)
}

const fn pair(open: char) -> (Style, char) {
    match open {
        OPEN_OLD | WHOLE_OLD => (REMOVED, CLOSE_OLD),
        _ => (ADDED, CLOSE_NEW),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthChar;

    #[test]
    fn a_bracket_is_as_wide_as_its_mark() {
        for mark in [OPEN_OLD, CLOSE_OLD, OPEN_NEW, CLOSE_NEW, GLUE] {
            assert_eq!(mark.width(), Some(1), "U+{:X}", u32::from(mark));
        }
    }

    #[test]
    fn without_color_only_brackets_are_left() {
        let line = format!("{KEEP}a{GLUE}{OPEN_OLD}b{CLOSE_OLD} {WHOLE_NEW}c{WHOLE_END}");
        assert_eq!(paint(&line, false), "a [b] c");
        assert_eq!(strong(&line, false), "a [b] c");
    }

    #[test]
    fn colors_end_with_the_part_they_mark() {
        let line = format!("a{OPEN_OLD}b{CLOSE_OLD}c{WHOLE_NEW}d{WHOLE_END}e");
        assert_eq!(paint(&line, true), "a\x1b[31m[b]\x1b[0mc\x1b[32md\x1b[0me");
    }

    #[test]
    fn a_parted_bracket_has_no_color() {
        let line = format!("a{OPEN_OLD}b {CLOSE_NEW}c");
        assert_eq!(paint(&line, true), "a[b ]c");
    }
}
