//! Which meanings a word or phrase has and which column a title names: one table, built once for a
//! run from the tables of words and the titles, asked for each word of each text. Looks up folded
//! text only and knows nothing of sentences.

mod abroad;
mod around;
mod english;
mod joined;
pub(super) mod listing;
mod northern;
pub(super) mod nowhere;
mod titles;
mod usual;
mod words;

use super::concept::Meaning;
use super::fold;
use crate::column::Column;
use crate::values::text::fold_title;
use foldhash::HashMap;
use std::sync::LazyLock;

pub(super) use around::{is_advice, is_filling, is_place, is_state};
pub(super) use joined::{column_in_list, is_field};
pub(super) use titles::{is_generic, is_other};
pub(super) use usual::{is_root, is_usual};
pub(super) use words::Words;

/// A column that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// One of the nine.
    Ours(Column),
    /// The title at this place among the titles of the report.
    Custom(u16),
}

/// What is known of a folded word or phrase.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry {
    /// What it means.
    pub(super) meaning: Meaning,
    /// Which column it names.
    pub(super) named: Option<Named>,
    /// Of how many words it is made where it stands in a table, a bit for each count: letters alone
    /// would take "for a" for Portuguese "fora".
    pub(super) counts: u16,
    /// How many words the phrases have that begin with it, a bit for each count.
    pub(super) lengths: u16,
    /// With which letters the second words of these phrases begin, a bit for each.
    seconds: u32,
}

/// The words that are the same for all reports: folding them takes longer than a small report.
static BUILT_IN: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::built_in);

/// The table: folded letters and digits, without what stands between them, to what they mean.
#[derive(Debug, Clone)]
pub(super) struct Vocabulary {
    entries: HashMap<Box<str>, Entry>,
    custom: Vec<String>,
}

impl Vocabulary {
    /// The built-in words, and these titles as names of columns.
    pub(super) fn new(titles: &[String]) -> Self {
        let mut table = BUILT_IN.clone();
        table.custom = titles.to_vec();
        for (place, title) in titles.iter().enumerate() {
            let place = u16::try_from(place).unwrap_or(u16::MAX);
            if fold::folded(title).is_empty() {
                // A column without a title has no name that a text could use.
                continue;
            }
            let entry = table.entry(title);
            // A title that is an ordinary word of reasons ("Value") would name a column everywhere.
            if entry.named.is_none() && entry.meaning.is_none() {
                entry.named = Some(Named::Custom(place));
            }
        }
        table
    }

    fn built_in() -> Self {
        let mut table = Self {
            entries: HashMap::with_capacity_and_hasher(
                4096,
                foldhash::fast::RandomState::default(),
            ),
            custom: Vec::new(),
        };
        for (meaning, words) in english::TABLES
            .into_iter()
            .flatten()
            .chain(abroad::WORDS)
            .chain(northern::WORDS)
        {
            for phrase in words.split('|') {
                let entry = table.entry(phrase);
                entry.meaning = entry.meaning.or(*meaning);
            }
        }
        for (column, names) in titles::NAMES {
            for name in names.split('|') {
                table.entry(name).named = Some(Named::Ours(*column));
            }
        }
        for phrase in titles::NOT_OURS.split('|') {
            table.entry(phrase);
        }
        table
    }

    /// Lets the title at this place mean its own column where it is a name of one of the nine as well,
    /// and with it the longer names that begin with it: beside a column `Website`, "website URL" tells
    /// nothing of the URLs.
    pub(super) fn prefer_custom(&mut self, place: usize) {
        let (Some(title), Ok(number)) = (self.custom.get(place), u16::try_from(place)) else {
            return;
        };
        let own = fold_title(title);
        let ours = |name: &str| {
            Column::ALL
                .iter()
                .any(|column| fold_title(column.title()) == name)
        };
        let is_name = |names: &str| names.split('|').any(|name| fold_title(name) == own);
        let Some((_, names)) = titles::NAMES.iter().find(|(_, names)| is_name(names)) else {
            return;
        };
        let longer = names.split('|').map(|name| (name, fold_title(name)));
        for (name, folded) in longer {
            if folded.starts_with(&own) && !ours(&folded) {
                self.entry(name).named = Some(Named::Custom(number));
            }
        }
    }

    /// What is known of folded letters, if anything is.
    pub(super) fn get(&self, folded: &str) -> Option<&Entry> {
        self.entries.get(folded)
    }

    /// The title of a custom column.
    pub(super) fn custom(&self, place: u16) -> Option<&str> {
        self.custom.get(usize::from(place)).map(String::as_str)
    }

    /// Whether a column of the report has this title, in the compared form.
    pub(super) fn has_title(&self, folded: &str) -> bool {
        let mut titles = self.custom.iter();
        titles.any(|title| fold::folded(title) == folded)
    }

    /// The entry of a phrase; its first word learns how long phrases that begin with it can be.
    fn entry(&mut self, phrase: &str) -> &mut Entry {
        let words = phrase.split(|c: char| !c.is_alphanumeric());
        let mut folded = String::with_capacity(phrase.len());
        // Where the words end; of the others only their number is asked.
        let (mut first, mut second, mut count) = (0, 0, 0);
        for piece in words.flat_map(pieces) {
            fold::push_all(piece, &mut folded);
            count += 1;
            match count {
                1 => first = folded.len(),
                2 => second = folded.len(),
                _ => {}
            }
        }
        let is_phrase = count > 1;
        let count = 1 << count.min(15);
        if is_phrase {
            let begin = folded.get(..first).unwrap_or_default();
            let next = folded.get(first..second).unwrap_or_default();
            let first = self.entries.entry(begin.into()).or_default();
            first.seconds |= letter_bit(next);
            first.lengths |= count;
        }
        let entry = self.entries.entry(folded.into()).or_default();
        entry.counts |= count;
        entry
    }
}

impl Entry {
    /// Whether a phrase can begin with this word and go on with the folded one: most cannot, and
    /// need no looking up.
    pub(super) fn goes_on_with(&self, folded: &str) -> bool {
        self.seconds & letter_bit(folded) != 0
    }
}

/// The pieces into which a text with this word in it is cut: one that begins with a spaced script and
/// goes on without spaces (`URLではない`) has a piece for each letter behind the first word.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let end = word.find(fold::is_unspaced).unwrap_or(word.len());
    // Words that begin so are looked for in all lengths.
    let end = if end == 0 { word.len() } else { end };
    let (first, behind) = word.split_at_checked(end).unwrap_or((word, ""));
    let letters = behind.char_indices().map(|(at, letter)| {
        let end = at + letter.len_utf8();
        behind.get(at..end).unwrap_or_default()
    });
    let first = Some(first).filter(|first| !first.is_empty());
    first.into_iter().chain(letters)
}

/// A bit for the first letter; all that are no plain letter share one.
fn letter_bit(folded: &str) -> u32 {
    match folded.bytes().next() {
        Some(letter @ b'a'..=b'z') => 1 << (letter - b'a'),
        _ => 1 << 31,
    }
}
