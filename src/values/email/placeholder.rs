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
    const WORDS: [&str; 41] = [
        "na",
        "none",
        "null",
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
    if cell.is_empty() || cell.contains('@') || cell.len() > 64 {
        return None;
    }
    if says_more(cell) {
        return None;
    }
    let bare = trim_invisible(cell);
    let folded = fold_title(bare);
    // `#NULL!`, `#N/A` and their like are errors of a spreadsheet; lone signs are dashes and dots.
    let is_placeholder = if folded.is_empty() {
        bare.chars()
            .all(|letter| matches!(letter, '-' | '–' | '—' | '.' | '/' | '_' | '?' | '*' | '#'))
            && bare.chars().count() <= 8
    } else {
        WORDS.contains(&folded.as_str())
    };
    is_placeholder.then(String::new)
}
