//! What a text that states no failure may still say.

use super::{Classifier, coverage};

impl Classifier {
    /// The words of a text that no table knows and that are no codes, in order. A text without them
    /// that is not recognised says nothing of its own: `validation error`.
    pub fn unknown_words(&self, text: &str) -> Vec<String> {
        let examined = self.examine(text);
        let tokens = examined.tokens();
        let words = tokens.all.iter().enumerate();
        words
            .filter(|(at, token)| coverage::is_unknown(tokens, tokens.all, *at, token))
            .map(|(_, token)| tokens.text_of(token).to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_importers_are_known_and_others_are_not() {
        let classifier = Classifier::new(&[], &[]);
        for (text, wanted) in [
            ("validation error", &[][..]),
            ("field custom validation exception", &[]),
            ("bad data", &[]),
            ("constraint violation", &[]),
            ("schema violation", &[]),
            ("unprocessable entity", &[]),
            ("E1043", &[]),
            ("tier closed", &["tier", "closed"]),
            ("url invalid, sponsor gone", &["sponsor", "gone"]),
        ] {
            assert_eq!(classifier.unknown_words(text), wanted, "{text}");
        }
    }
}
