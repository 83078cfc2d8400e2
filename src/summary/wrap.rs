//! Breaks text into lines.
//!
//! A line is broken at spaces, and inside a word only if the word is wider than the line. Paths and
//! commands, which a person copies, are never broken.

use super::cut::{char_width, width};
use super::mark::{KEEP, WHOLE_END, WHOLE_NEW, WHOLE_OLD};

/// Breaks `text` into lines of at most `limit` columns, the first indented by `first`, the others by
/// `other`.
pub(super) fn wrap(text: &str, limit: usize, first: usize, other: usize) -> Vec<String> {
    let mut lines = Lines {
        done: Vec::new(),
        line: " ".repeat(first),
        used: first,
        empty: true,
        limit,
        indent: other,
    };
    for (spaces, word) in tokens(text) {
        lines.push(spaces, word);
    }
    lines.done.push(lines.line);
    carry_whole(&mut lines.done);
    lines
        .done
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The words of a text, each with the number of spaces before it.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut spaces = 0;
    text.split(' ')
        .enumerate()
        .filter_map(move |(index, word)| {
            spaces += usize::from(index > 0);
            (!word.is_empty()).then(|| (std::mem::take(&mut spaces), word))
        })
}

struct Lines {
    done: Vec<String>,
    line: String,
    used: usize,
    empty: bool,
    limit: usize,
    indent: usize,
}

impl Lines {
    fn push(&mut self, spaces: usize, word: &str) {
        let wide = width(word);
        if !self.empty && self.used + spaces + wide > self.limit {
            self.new_line();
        } else {
            self.line.push_str(&" ".repeat(spaces));
            self.used += spaces;
        }
        self.empty = false;
        if self.used + wide <= self.limit || word.starts_with(KEEP) {
            self.line.push_str(word);
            self.used += wide;
        } else {
            self.push_broken(word);
        }
    }

    fn push_broken(&mut self, word: &str) {
        for character in word.chars() {
            let wide = char_width(character);
            if self.used + wide > self.limit {
                self.new_line();
                self.empty = false;
            }
            self.line.push(character);
            self.used += wide;
        }
    }

    fn new_line(&mut self) {
        let next = " ".repeat(self.indent);
        self.done.push(std::mem::replace(&mut self.line, next));
        self.used = self.indent;
        self.empty = true;
    }
}

/// A value that is painted as a whole stays so beyond a line break.
fn carry_whole(lines: &mut [String]) {
    let mut open = None;
    for line in lines {
        let begins = open;
        for character in line.chars() {
            match character {
                WHOLE_OLD | WHOLE_NEW => open = Some(character),
                WHOLE_END => open = None,
                _ => {}
            }
        }
        if let Some(mark) = begins {
            let at = line.len() - line.trim_start().len();
            line.insert(at, mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::mark;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrap("one two three", 8, 0, 2), ["one two", "  three"]);
        assert_eq!(wrap("a  b", 8, 1, 2), [" a  b"]);
        assert_eq!(wrap("", 8, 0, 2), [""]);
    }

    #[test]
    fn a_long_word_is_broken_unless_it_is_kept() {
        assert_eq!(wrap("abcdefghij", 6, 0, 2), ["abcdef", "  ghij"]);
        let kept = mark::keep("abc defghij");
        assert_eq!(
            wrap(&format!("x {kept}"), 6, 0, 2),
            ["x", &format!("  {kept}")]
        );
    }

    #[test]
    fn wide_characters_count_twice() {
        assert_eq!(wrap("株式会社", 5, 0, 0), ["株式", "会社"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[a-c株 é]{0,80}", limit in 6_usize..30) {
            let lines = wrap(&text, limit, 0, 2);
            for line in &lines {
                prop_assert!(width(line) <= limit, "{:?}", line);
            }
            let squeeze = |text: &str| text.replace(' ', "");
            prop_assert_eq!(squeeze(&lines.concat()), squeeze(&text));
        }
    }
}
