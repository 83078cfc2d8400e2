//! What a text that states no failure may still say.

use super::statement::Tokens;
use super::{Classifier, annotate, coverage, scan, shape};

impl Classifier {
    /// The words of a text that no table knows and that are no codes, in order. A text without them
    /// that is not recognised says nothing of its own: `validation error`.
    pub fn unknown_words(&self, text: &str) -> Vec<String> {
        let message = shape::message(text);
        let text = shape::flat(message.as_deref().unwrap_or(text));
        let scanned = scan::scan(&text);
        let all = annotate::annotate(&text, &scanned, &self.vocabulary);
        let tokens = Tokens {
            text: &text,
            folded: &scanned.folded,
            all: &all,
        };
        let words = all.iter().enumerate();
        words
            .filter(|(at, token)| coverage::is_unknown(tokens, &all, *at, token))
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
