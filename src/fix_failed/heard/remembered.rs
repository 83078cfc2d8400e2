//! What reasons mean, remembered: in a report the same few texts come again and again.

use crate::mediarails::reasons::{Classified, Classifier};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// How many distinct texts are remembered, and how many bytes of them.
const MOST_TEXTS: usize = 1 << 14;
const MOST_BYTES: usize = 1 << 22;

/// Texts with their meaning, for both passes over a report. Forgotten when they grow too many; nothing
/// depends on it but time.
#[derive(Debug)]
pub(in crate::fix_failed) struct Remembered {
    classifier: Classifier,
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    by_text: HashMap<String, Arc<Classified>>,
    bytes: usize,
}

impl Remembered {
    /// What this classifier makes of texts.
    pub(in crate::fix_failed) fn of(classifier: Classifier) -> Self {
        Self {
            classifier,
            known: RwLock::default(),
        }
    }

    /// The words of a text that no table knows.
    pub(in crate::fix_failed) fn unknown_words(&self, text: &str) -> Vec<String> {
        self.classifier.unknown_words(text)
    }

    /// What a text means.
    pub(in crate::fix_failed) fn classify(&self, text: &str) -> Arc<Classified> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.by_text.get(text) {
            return Arc::clone(known);
        }
        drop(known);
        let meaning = Arc::new(self.classifier.classify(text));
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.by_text.len() >= MOST_TEXTS || known.bytes + text.len() > MOST_BYTES {
            known.by_text.clear();
            known.bytes = 0;
        }
        if text.len() <= MOST_BYTES {
            known.bytes += text.len();
            known.by_text.insert(text.to_owned(), Arc::clone(&meaning));
        }
        meaning
    }
}
