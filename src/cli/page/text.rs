//! A page on the terminal.

use super::{BETWEEN, Block};
use anstyle::Style;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Lines of running text are hard to read beyond this.
const WIDEST: usize = 88;
const NARROWEST: usize = 20;
const INDENT: &str = "  ";

/// Writes a page for a terminal of this width.
pub(in crate::cli) fn print(
    out: &mut dyn Write,
    page: &[Block],
    width: usize,
    color: bool,
) -> io::Result<()> {
    let width = width.clamp(NARROWEST, WIDEST);
    let bold = if color {
        Style::new().bold()
    } else {
        Style::new()
    };
    for (number, block) in page.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        match block {
            Block::Title(text) | Block::Heading(text) => {
                writeln!(out, "{bold}{text}{bold:#}")?;
            }
            Block::Paragraph(text) => lines(out, "", wrap(text, width))?,
            Block::Entries(entries) => {
                for (name, meaning, _) in entries {
                    entry(out, name, meaning, width)?;
                }
            }
            Block::Lines(text) => {
                for line in text {
                    writeln!(out, "{INDENT}{line}")?;
                }
            }
            Block::Examples(examples) => {
                for parts in examples {
                    example(out, parts, width)?;
                }
            }
        }
    }
    Ok(())
}

/// The column in which meanings begin, if the terminal has room for two columns.
const MEANINGS: usize = 24;

fn entry(out: &mut dyn Write, name: &str, meaning: &str, width: usize) -> io::Result<()> {
    if name.width() + 2 * INDENT.len() > MEANINGS || width < 2 * MEANINGS {
        writeln!(out, "{INDENT}{name}")?;
        return lines(out, "      ", wrap(meaning, width.saturating_sub(6)));
    }
    let mut begin = format!("{INDENT}{name:<fill$}", fill = MEANINGS - INDENT.len());
    for line in wrap(meaning, width - MEANINGS) {
        writeln!(out, "{begin}{line}")?;
        begin = " ".repeat(MEANINGS);
    }
    Ok(())
}

/// Where the line is too long, each part stands on lines of its own, below the first.
fn example(out: &mut dyn Write, parts: &[String], width: usize) -> io::Result<()> {
    let whole = parts.join(BETWEEN);
    if INDENT.len() + whole.width() <= width {
        return writeln!(out, "{INDENT}{whole}");
    }
    let below = INDENT.repeat(2);
    let mut indent = INDENT;
    for part in parts {
        lines(out, indent, cut(part.trim_start(), width - indent.len()))?;
        indent = &below;
    }
    Ok(())
}

/// Cuts a text into lines of at most `width` columns, behind a blank where there is one, without
/// losing or adding a letter.
fn cut(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text;
    while rest.width() > width {
        let mut fitting = 0;
        let mut blank = None;
        for (at, letter) in rest.char_indices() {
            let behind = at + letter.len_utf8();
            if rest.get(..behind).is_some_and(|head| head.width() > width) {
                break;
            }
            fitting = behind;
            // An arrow does not stand alone.
            if letter == ' ' && at > INDENT.len() * 2 {
                blank = Some(behind);
            }
        }
        let (head, tail) = rest.split_at(blank.unwrap_or(fitting).max(1));
        lines.push(head.to_owned());
        rest = tail;
    }
    lines.push(rest.to_owned());
    lines
}

fn lines(out: &mut dyn Write, indent: &str, text: Vec<String>) -> io::Result<()> {
    for line in text {
        writeln!(out, "{indent}{line}")?;
    }
    Ok(())
}

/// Breaks a text at its blanks into lines of at most `width` columns; a longer word stands alone.
pub(in crate::cli) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else {
            continue;
        };
        if line.is_empty() {
            line.push_str(word);
        } else if line.width() + 1 + word.width() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_count_columns() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("  one   two ", 80), ["one two"]);
        assert_eq!(wrap("unbreakable a", 4), ["unbreakable", "a"]);
        // Each of these letters takes two columns.
        assert_eq!(wrap("日本 日本 日本", 9), ["日本 日本", "日本"]);
    }

    #[test]
    fn an_example_without_room_stands_on_lines_of_its_own() {
        let parts = [
            "www.garden.example.com",
            "->  https://www.garden.example.com",
            " (the reason: URL \
                     must begin with a scheme)",
        ];
        let page = [Block::Examples(vec![parts.map(str::to_owned).to_vec()])];
        let shown = |width| {
            let mut out = Vec::new();
            print(&mut out, &page, width, false).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            shown(40),
            "  www.garden.example.com\n    ->  https://www.garden.example.com\n    \
             (the reason: URL must begin with a \n    scheme)\n"
        );
        assert_eq!(
            shown(30),
            "  www.garden.example.com\n    ->  https://www.garden.exa\n    mple.com\n    \
             (the reason: URL must \n    begin with a scheme)\n"
        );
        assert_eq!(shown(88).lines().count(), 3);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let page = [
            Block::Title("bad_date".to_owned()),
            Block::Paragraph("a date that is none, or in another notation than wanted".to_owned()),
            Block::Entries(vec![(
                "numeric-date".to_owned(),
                "the date stands in the notation of one country".to_owned(),
                None,
            )]),
        ];
        for width in [20, 30, 60, 100] {
            let mut out = Vec::new();
            print(&mut out, &page, width, false).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert!(text.lines().all(|line| line.width() <= width), "{text}");
            assert!(!text.contains('\x1b'));
            assert_eq!(text.matches("country").count(), 1);
        }
    }
}
