//! What is worth a line of the summary about an input file, whatever is made of it: columns without a title
//! that hold something, and an encoding that had to be assumed.
//!
//! Only a file that has such a column or encoding is read for it once more.

use crate::error::Result;
use crate::sheet::{Dialect, Encoding, Input, Reader, Row};

/// The longest cell that is shown, in characters.
const SHOWN: usize = 40;

/// The remarks on a file with these titles.
pub fn of_input(input: &Input, dialect: &Dialect, titles: &[String]) -> Result<Vec<String>> {
    let untitled = titles.iter().enumerate();
    let untitled = untitled.filter(|(_, title)| title.trim().is_empty() && dialect.has_header);
    let mut seen = Seen {
        untitled: untitled.map(|(place, _)| place).collect(),
        ..Seen::default()
    };
    let is_assumed = input.encoding() == Encoding::Windows1252;
    if seen.untitled.is_empty() && !is_assumed {
        return Ok(Vec::new());
    }
    let mut reader = Reader::new(input, dialect)?;
    let mut row = Row::default();
    for title in titles.iter().filter(|_| is_assumed) {
        seen.letters(title);
    }
    let looks_for_letters = |seen: &Seen| is_assumed && !seen.is_misread;
    while (looks_for_letters(&seen) || !seen.untitled.is_empty()) && reader.next(&mut row)? {
        seen.cells(&row);
        if looks_for_letters(&seen) {
            row.cells().for_each(|cell| seen.letters(cell));
        }
    }
    let path = input.path().display();
    let encoding = seen.shown.as_deref().filter(|_| is_assumed);
    let encoding = encoding.map(|cell| assumed(&path.to_string(), cell, seen.is_misread));
    Ok(seen.left_out().into_iter().chain(encoding).collect())
}

/// What was seen in a file.
#[derive(Debug, Default)]
struct Seen {
    /// Places of columns without a title in which nothing was seen yet.
    untitled: Vec<usize>,
    /// Places of those that hold something.
    filled: Vec<usize>,
    /// A cell with a letter that is none of ASCII.
    shown: Option<String>,
    /// Whether it looks as if it were in another encoding.
    is_misread: bool,
}

impl Seen {
    fn cells(&mut self, row: &Row) {
        let is_filled = |place: usize| row.get(place).is_some_and(|cell| !cell.trim().is_empty());
        let filled = self.untitled.extract_if(.., |place| is_filled(*place));
        self.filled.extend(filled);
    }

    fn letters(&mut self, cell: &str) {
        if cell.is_ascii() {
            return;
        }
        let is_misread = looks_misread(cell);
        if self.shown.is_none() || is_misread && !self.is_misread {
            self.shown = Some(shortened(cell));
            self.is_misread = is_misread;
        }
    }

    fn left_out(&mut self) -> Option<String> {
        self.filled.sort_unstable();
        let places: Vec<String> = self
            .filled
            .iter()
            .map(|place| (place + 1).to_string())
            .collect();
        let (columns, them) = match places.len() {
            0 => return None,
            1 => ("a column without a title (column ", "it a title"),
            _ => ("columns without a title (columns ", "them titles"),
        };
        Some(format!(
            "Left out of the upload: {columns}{}), since Mediarails imports no column that has none. If the cells \
             are to go in, give {them} and run again.",
            places.join(", ")
        ))
    }
}

fn assumed(path: &str, cell: &str, is_misread: bool) -> String {
    let looks = if is_misread {
        "This looks wrong:"
    } else {
        "If this looks wrong,"
    };
    format!(
        "{path} is not UTF-8 and does not say in which encoding it is: it was read as Windows-1252 (\"{cell}\"). \
         {looks} open the file where it comes from, save it as CSV UTF-8 and run again."
    )
}

/// Whether a text that was read as Windows-1252 shows letters of another encoding: `CafŽ` is `Café` on an old
/// Mac, `C½ur` is `Cœur` in ISO-8859-15, which also has the euro at the place of `¤`.
fn looks_misread(text: &str) -> bool {
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let goes_on = letters.peek().is_some_and(|next| next.is_alphabetic());
        let is_odd = match letter {
            '\u{80}'..='\u{9f}' | '¤' => true,
            'Ž' | 'Š' | 'Ÿ' | 'Œ' | 'ˆ' | '‡' | '‰' | 'ƒ' => before.is_lowercase(),
            '¼' | '½' | '¾' | '¨' | '´' | '¸' => before.is_alphabetic() && goes_on,
            _ => false,
        };
        if is_odd {
            return true;
        }
        before = letter;
    }
    false
}

fn shortened(cell: &str) -> String {
    let cell = cell.trim();
    match cell.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", cell.get(..end).unwrap_or_default()),
        None => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_encoding_are_seen() {
        for (text, is_misread) in [
            ("CafŽ ZoŽ", true),
            ("C½ur", true),
            ("5 ¤", true),
            ("Caf\u{8f}", true),
            ("Café Zoé", false),
            ("Žižkov", false),
            ("Škoda – Œuvre", false),
            ("Cœur €", false),
            ("2½ Deals", false),
        ] {
            assert_eq!(looks_misread(text), is_misread, "{text}");
        }
    }
}
