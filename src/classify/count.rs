//! Counting reasons: in groups that differ only in the values they quote, or text by text.

use super::gather::{Opened, Piece, Place, Request, Said, Seen};
use super::sample::sample;
use super::{Meaning, ReasonGroup, Reasons};
use crate::error::Result;
use crate::mediarails::reasons::{Classified, mask};
use crate::sheet::Look;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// How many rows are shown for each group.
const SAMPLES: usize = 2;

/// A group while it is counted. A report can have a group of its own in each row, so that no words of the
/// row are kept: those of the few that are shown are read again.
struct Counted {
    rows: u64,
    is_recognised: bool,
    /// The first rows, as many as there are.
    places: [Place; SAMPLES],
}

impl Counted {
    fn begin(is_recognised: bool) -> Self {
        Self {
            rows: 0,
            is_recognised,
            places: [(0, 0); SAMPLES],
        }
    }

    fn add(&mut self, seen: &Seen) {
        let before = usize::try_from(self.rows).unwrap_or(usize::MAX);
        let free = self.places.iter_mut().skip(before);
        for (free, place) in free.zip(&seen.places) {
            *free = *place;
        }
        self.rows += seen.rows;
    }

    fn places(&self) -> impl Iterator<Item = Place> {
        let rows = usize::try_from(self.rows).unwrap_or(usize::MAX);
        self.places.into_iter().take(rows)
    }
}

impl Request<'_> {
    /// The reasons, grouped; of the groups no more than `most` of each sort.
    pub(super) fn groups(&self, look: Look, most: usize) -> Result<Reasons> {
        let opened = self.open(look)?;
        let mut groups: HashMap<String, Counted> = HashMap::new();
        let mut reasons = Reasons::default();
        let add = |piece: &mut Piece, said: Said<'_>| {
            let known = piece.texts.entry(mask(said.reason));
            let seen = known.or_insert_with(|| Seen::first(said.reason));
            seen.rows += 1;
            if seen.places.len() < SAMPLES {
                seen.places.push((said.row.offset(), said.row.line()));
            }
        };
        opened.each_reason(self.watch, add, |piece| {
            reasons.silent += piece.silent;
            for (masked, seen) in piece.texts {
                let group = groups.entry(masked).or_insert_with(|| {
                    Counted::begin(opened.classifier.classify(&seen.example).recognised())
                });
                group.add(&seen);
            }
        })?;
        let mut sorted: Vec<(&String, &Counted)> = groups.iter().collect();
        sorted.sort_by(|(left, one), (right, other)| {
            other.rows.cmp(&one.rows).then_with(|| left.cmp(right))
        });
        for (masked, group) in sorted {
            let of_sort = if group.is_recognised {
                &mut reasons.understood
            } else {
                &mut reasons.unknown
            };
            of_sort.rows += group.rows;
            of_sort.texts += 1;
            if of_sort.texts <= most as u64 {
                reasons.groups.push(shown(&opened, masked, group)?);
            }
        }
        Ok(reasons)
    }

    /// The distinct texts.
    pub(super) fn texts(&self, look: Look) -> Result<Vec<(String, u64, Arc<Meaning>)>> {
        let opened = self.open(look)?;
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
        opened.each_reason(self.watch, add, |piece| {
            for (text, seen) in piece.texts {
                let known = counts.entry(text).or_insert_with_key(|text| {
                    let meaning = Meaning::of(&opened.classifier.classify(text));
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

/// What is not understood of a reason beside what is. Words that no table knows may be values of the row.
fn not_understood(understood: &Classified, cells: &[&str]) -> Option<String> {
    let mut clauses = understood.uncovered.iter();
    let open = clauses.find(|clause| !clause.is_of_values(cells));
    let rest = understood.unrecognised_rest.clone();
    rest.or_else(|| open.map(|open| open.clause.clone()))
}

/// A group with all that is told of it.
fn shown(opened: &Opened, masked: &str, group: &Counted) -> Result<ReasonGroup> {
    let mut samples = Vec::new();
    let mut first = None;
    for place in group.places() {
        let row = opened.row_at(place)?;
        let (_, line) = place;
        samples.push((line, sample(&opened.cells_of(&row))));
        first.get_or_insert(row);
    }
    let first = first.unwrap_or_default();
    let example = opened.said(&first).into_owned();
    let understood = opened.classifier.classify(&example);
    let meaning = Meaning::of(&understood);
    let decisions = opened.classifier.explain(&example).into_iter();
    let decided_by = decisions.map(|decision| {
        let words = decision.words.join(" ");
        format!("{words} ({})", decision.wording)
    });
    Ok(ReasonGroup {
        masked: masked.to_owned(),
        rows: group.rows,
        kinds: meaning.kinds,
        columns: meaning.columns,
        decided_by: decided_by.collect(),
        open: not_understood(&understood, &opened.cells_of(&first)),
        samples,
        example,
    })
}
