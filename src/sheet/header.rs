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

/// Folds a title or name for comparison: compatibility forms unified (NFKC), lower case, and only
/// letters and digits kept, so that `Site ID`, `site_id`, `SiteId` and `ＳＩＴＥ　ＩＤ` are one.
pub fn fold_title(title: &str) -> String {
    if title.is_ascii() {
        let kept = title.chars().filter(char::is_ascii_alphanumeric);
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    // Lower-casing can take a letter apart (İ), and what is left out can have stood between marks that
    // now follow each other in another order: so forms are unified once more after each.
    title
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfkc()
        .filter(|c| c.is_alphanumeric())
        .nfkc()
        .collect()
}
