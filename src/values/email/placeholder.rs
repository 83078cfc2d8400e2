//! Words that stand for "no address".

use crate::values::text::{fold_title, trim_invisible};

/// Whether the cell is ASCII and has a digit, or more letters than any of the words: most cells have.
fn says_more(cell: &str) -> bool {
    let letters = cell.bytes().filter(u8::is_ascii_alphabetic).count();
    cell.is_ascii() && (letters > 20 || cell.bytes().any(|byte| byte.is_ascii_digit()))
}

/// A word that stands for "no address": the cell becomes empty, since publishers may opt out of
/// being listed. Only the whole cell counts.
pub fn placeholder(cell: &str) -> Option<String> {
    const WORDS: [&str; 3] = ["na", "none", "null"];
    // Pivot tables of Excel show an empty cell so.
    let is_shown_empty = trim_invisible(cell).eq_ignore_ascii_case("(blank)");
    (is_shown_empty || stands_for_none(cell, &WORDS, &['-', '–', '—'])).then(String::new)
}

/// Words and signs that may say that there is no address, or only that somebody does not know it.
pub fn word_for_none(cell: &str) -> Option<String> {
    const WORDS: [&str; 38] = [
        "nil",
        "nan",
        "nill",
        "undefined",
        "unknown",
        "empty",
        "blank",
        "noemail",
        "noemailaddress",
        "noemailprovided",
        "noaddress",
        "nocontact",
        "nocontactemail",
        "notavailable",
        "notapplicable",
        "notprovided",
        "notgiven",
        "notspecified",
        "notlisted",
        "notset",
        "novalue",
        "optedout",
        "optout",
        "publisheroptedout",
        "private",
        "hidden",
        "withheld",
        "tbd",
        "tba",
        "keine",
        "keineangabe",
        "aucun",
        "aucune",
        "ninguno",
        "nenhum",
        "nessuno",
        "なし",
        "該当なし",
    ];
    let signs = ['-', '–', '—', '.', '/', '_', '?', '*', '#'];
    stands_for_none(cell, &WORDS, &signs).then(String::new)
}

/// Whether the whole cell is one of these words, or made of these signs.
fn stands_for_none(cell: &str, words: &[&str], signs: &[char]) -> bool {
    if cell.is_empty() || cell.contains('@') || cell.len() > 64 || says_more(cell) {
        return false;
    }
    let bare = trim_invisible(cell);
    let folded = fold_title(bare);
    // `#NULL!`, `#N/A` and their like are errors of a spreadsheet.
    if folded.is_empty() {
        bare.chars().all(|letter| signs.contains(&letter)) && bare.chars().count() <= 8
    } else {
        words.contains(&folded.as_str())
    }
}
