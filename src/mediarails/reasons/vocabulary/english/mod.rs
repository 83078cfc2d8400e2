//! English words and phrases, and those of the programs that print reasons, by meaning.
//!
//! A line is a meaning and the words that have it, separated by `|`; several words in one entry are
//! a phrase and win over their single words. A word may stand in several lines. Apostrophes are left
//! out (`cant`), accents too.

mod claims;
mod faults;
mod programs;
mod things;
mod turns;
mod values;

use super::super::concept::Meaning;

/// All English words.
pub(super) const TABLES: [&[(Meaning, &str)]; 6] = [
    claims::WORDS,
    faults::WORDS,
    programs::WORDS,
    things::WORDS,
    turns::WORDS,
    values::WORDS,
];
