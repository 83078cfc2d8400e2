//! What reasons mean, remembered: in a report the same few texts come again and again.

use crate::mediarails::reasons::{Classified, Classifier, QuotedDate};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// How many distinct texts are remembered, and how many bytes of them.
const MOST_TEXTS: usize = 1 << 14;
const MOST_BYTES: usize = 1 << 22;
/// How many texts are remembered to which others may be alike, and the longest of them.
const MOST_FRAMES: usize = 1 << 8;
const LONGEST_FRAME: usize = 1 << 10;

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
    /// Of texts that are alike one, as it was read: its date and what it means.
    by_frame: HashMap<String, (String, Arc<Classified>)>,
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
        let meaning = self.read(text);
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

    /// What a text means that is not remembered: it may follow from one that is alike.
    fn read(&self, text: &str) -> Arc<Classified> {
        let quoted = QuotedDate::of(text).filter(|_| text.len() <= LONGEST_FRAME);
        let Some(quoted) = quoted else {
            return Arc::new(self.classifier.classify(text));
        };
        let frame = quoted.frame();
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let alike = known.by_frame.get(&frame).cloned();
        drop(known);
        if let Some((date, meaning)) = &alike
            && let Some(follows) = self.classifier.alike((date, meaning), &quoted)
        {
            return Arc::new(follows);
        }
        let meaning = Arc::new(self.classifier.classify(text));
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if alike.is_none() && known.by_frame.len() < MOST_FRAMES {
            let own = (quoted.date().to_owned(), Arc::clone(&meaning));
            known.by_frame.insert(frame, own);
        }
        meaning
    }
}
