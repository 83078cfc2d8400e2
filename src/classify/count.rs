//! Counting reasons: in groups that differ only in the values they quote, or text by text.

use super::gather::{Piece, Request, Said, Seen};
use super::sample::sample;
use super::{Meaning, ReasonGroup, Reasons};
use crate::error::Result;
use crate::mediarails::reasons::{Classifier, mask};
use crate::sheet::Look;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// How many sample rows are kept for each group.
const SAMPLES: usize = 2;

impl Request<'_> {
    /// The reasons, grouped.
    pub(super) fn groups(&self, look: Look) -> Result<Reasons> {
        let mut groups: HashMap<String, ReasonGroup> = HashMap::new();
        let mut reasons = Reasons::default();
        let add = |piece: &mut Piece, said: Said<'_>| {
            let known = piece.texts.entry(mask(said.reason));
            let seen = known.or_insert_with(|| Seen::first(said.reason));
            seen.rows += 1;
            if seen.samples.len() < SAMPLES {
                let sample = sample(said.row, said.places);
                seen.samples.push((said.row.line(), sample));
            }
        };
        self.each_reason(look, add, |piece, classifier| {
            reasons.silent += piece.silent;
            for (masked, seen) in piece.texts {
                let group = groups
                    .entry(masked)
                    .or_insert_with_key(|masked| begin(masked.clone(), &seen.example, classifier));
                group.rows += seen.rows;
                let room = SAMPLES.saturating_sub(group.samples.len());
                group.samples.extend(seen.samples.into_iter().take(room));
            }
        })?;
        reasons.groups = groups.into_values().collect();
        reasons.groups.sort_by(|left, right| {
            let by_rows = right.rows.cmp(&left.rows);
            by_rows.then_with(|| left.masked.cmp(&right.masked))
        });
        Ok(reasons)
    }

    /// The distinct texts.
    pub(super) fn texts(&self, look: Look) -> Result<Vec<(String, u64, Arc<Meaning>)>> {
        let mut counts: HashMap<String, (u64, Arc<Meaning>)> = HashMap::new();
        // A report can have a text of its own in each row, but they mean the same few things.
        let mut meanings: HashSet<Arc<Meaning>> = HashSet::new();
        let add = |piece: &mut Piece, said: Said<'_>| {
            if let Some(seen) = piece.texts.get_mut(said.reason) {
                seen.rows += 1;
            } else {
                let first = Seen {
                    rows: 1,
                    ..Seen::default()
                };
                piece.texts.insert(said.reason.to_owned(), first);
            }
        };
        self.each_reason(look, add, |piece, classifier| {
            for (text, seen) in piece.texts {
                let known = counts.entry(text).or_insert_with_key(|text| {
                    let meaning = Meaning::of(&classifier.classify(text));
                    (0, shared(&mut meanings, meaning))
                });
                known.0 += seen.rows;
            }
        })?;
        let counts = counts
            .into_iter()
            .map(|(text, (rows, meaning))| (text, rows, meaning));
        let mut texts: Vec<_> = counts.collect();
        texts.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
        Ok(texts)
    }
}

/// The one that is kept of equal meanings.
fn shared(meanings: &mut HashSet<Arc<Meaning>>, meaning: Meaning) -> Arc<Meaning> {
    if let Some(known) = meanings.get(&meaning) {
        return Arc::clone(known);
    }
    let meaning = Arc::new(meaning);
    meanings.insert(Arc::clone(&meaning));
    meaning
}

fn begin(masked: String, reason: &str, classifier: &Classifier) -> ReasonGroup {
    let understood = classifier.classify(reason);
    let meaning = Meaning::of(&understood);
    let decisions = classifier.explain(reason).into_iter();
    let decided_by = decisions.map(|decision| {
        let words = decision.words.join(" ");
        format!("{words} ({})", decision.wording)
    });
    ReasonGroup {
        masked,
        example: reason.to_owned(),
        rows: 0,
        kinds: meaning.kinds,
        columns: meaning.columns,
        decided_by: decided_by.collect(),
        open: understood.unrecognised_rest,
        samples: Vec::new(),
    }
}
