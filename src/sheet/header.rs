//! The header of a file: titles as they came, and their folding.

use unicode_normalization::UnicodeNormalization;

/// The titles of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The titles, in order, as they came.
    pub titles: Vec<String>,
}

impl Header {
    /// How many columns there are.
    pub const fn width(&self) -> usize {
        self.titles.len()
    }
}

/// A title without what people write in different ways: letters and digits only, in lower case,
/// compatibility forms made plain.
pub fn fold_title(title: &str) -> String {
    if title.is_ascii() {
        let kept = title.chars().filter(char::is_ascii_alphanumeric);
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    title
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}
