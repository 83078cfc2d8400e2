//! A table of words that have no meaning of their own: it only tells whether a word stands in it. Taken
//! apart when it is first asked.

use super::super::fold;
use foldhash::HashSet;
use std::sync::OnceLock;

/// The most letters of a word that stands unspaced before others.
const UNSPACED: usize = 8;

/// Words as a table lists them, between bars.
pub(in super::super) struct Words {
    tables: &'static [&'static str],
    folded: OnceLock<HashSet<Box<str>>>,
}

impl Words {
    /// The words of these tables together.
    pub(in super::super) const fn new(tables: &'static [&'static str]) -> Self {
        Self {
            tables,
            folded: OnceLock::new(),
        }
    }

    /// Whether a folded word or phrase stands in one of the tables.
    pub(in super::super) fn has(&self, folded: &str) -> bool {
        self.all().contains(folded)
    }

    /// The same where no spaces need to stand between words: there the word may go on.
    pub(in super::super) fn begins(&self, folded: &str) -> bool {
        let is_word =
            |(end, _): (usize, char)| folded.get(..end).is_some_and(|word| self.has(word));
        let mut ends = folded.char_indices().skip(1).take(UNSPACED);
        self.has(folded) || folded.starts_with(fold::is_unspaced) && ends.any(is_word)
    }

    /// The words and phrases as the tables list them.
    pub(in super::super) fn phrases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.tables.iter().flat_map(|table| table.split('|'))
    }

    /// The words without the spaces in them, as folding leaves them.
    fn all(&self) -> &HashSet<Box<str>> {
        self.folded.get_or_init(|| {
            let words = self.tables.iter().flat_map(|table| table.split('|'));
            words.map(|word| word.replace(' ', "").into()).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_table() {
        static WORDS: Words = Words::new(&["row|row number", "画像"]);
        assert!(WORDS.has("row") && WORDS.has("rownumber") && WORDS.has("画像"));
        assert!(!WORDS.has("rows") && !WORDS.has("row|row"));
        assert!(WORDS.begins("画像が大きい") && !WORDS.has("画像が大きい"));
        assert!(!WORDS.begins("rows"));
    }
}
