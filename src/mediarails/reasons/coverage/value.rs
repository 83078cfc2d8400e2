//! Whether a word that no table knows is a value of the row.

use super::Uncovered;

impl Uncovered {
    /// Whether all its words are values of a row with these cells, each a word of its own there.
    pub fn is_of_values<C: AsRef<str>>(&self, cells: &[C]) -> bool {
        self.words.iter().all(|word| holds(cells, word))
    }
}

/// Whether a cell holds a word, in any case, as a word of its own; the signs of a script without spaces
/// wherever they stand.
fn holds<C: AsRef<str>>(cells: &[C], word: &str) -> bool {
    let is_word = |part: &str| {
        part.eq_ignore_ascii_case(word)
            || !part.is_ascii() && part.to_lowercase() == word.to_lowercase()
    };
    let is_sign =
        |letter: char| matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}');
    if word.chars().all(is_sign) {
        return cells.iter().any(|cell| cell.as_ref().contains(word));
    }
    let is_digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits && cells.iter().any(|cell| digits(cell.as_ref()) == word) {
        return true;
    }
    cells
        .iter()
        .flat_map(|cell| {
            cell.as_ref()
                .split(|letter: char| !letter.is_alphanumeric())
        })
        .any(is_word)
}

/// The digits of a number with signs between its thousands: `4,745,711`, `4745711.0`.
fn digits(cell: &str) -> String {
    let cell = cell.trim().trim_end_matches(".0");
    cell.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_cell_is_held_and_a_piece_of_a_word_is_not() {
        let cells = [
            "The Best Coupons",
            "平成17年10月10日",
            "https://shop.com/gold",
            "Größe",
        ];
        for (word, held) in [
            ("best", true),
            ("Gold", true),
            ("GRÖSSE", false),
            ("größe", true),
            ("coup", false),
            ("tier", false),
            ("平", true),
            ("閉", false),
        ] {
            assert_eq!(holds(&cells, word), held, "{word}");
        }
    }
}
