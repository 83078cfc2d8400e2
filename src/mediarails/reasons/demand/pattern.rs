//! Regular expressions in a text, quoted or not: `must match \d{2}/\d{2}/\d{4}`, `failed pattern "^http://"`.

use super::Found;
use crate::failure::{Form, Pattern};

/// What only regular expressions hold.
const SIGNS: [&str; 13] = [
    r"\w", r"\s", r"\S", r"\b", r"\.", r"\/", "[a-z", "[A-Z", "[0-9", "[^", ".*", ".+", "(?",
];

/// Words before an expression by which a value must not be of it.
const DENYING: [&str; 12] = [
    "must not",
    "should not",
    "may not",
    "mustn't",
    "cannot",
    "can't",
    "not allowed",
    "darf nicht",
    "ne doit pas",
    "no debe",
    "non deve",
    "não deve",
];

/// The patterns of a text: where they stand, as they are written, and what they demand.
pub(super) fn found(text: &str) -> Vec<(usize, String, Found)> {
    let mut all = Vec::new();
    // Nearly no text holds one, and this is seen at once.
    if !text.contains(['^', '\\', '[', '*', '+', '{']) {
        return all;
    }
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let gap = rest.len() - rest.trim_start().len();
        let start = at + gap;
        let Some(word) = text.get(start..).map(piece).filter(|word| !word.is_empty()) else {
            break;
        };
        at = start + word.len();
        let bare = bare(word);
        if is_pattern(bare) {
            let before = text.get(..start).unwrap_or_default();
            all.push((start, bare.to_owned(), read(bare, before)));
        }
    }
    all
}

/// What stands up to the next space that is in no bracket of a class, nor in quotation marks that begin here.
fn piece(text: &str) -> &str {
    let quote = text.chars().next().filter(|mark| "\"'`“«".contains(*mark));
    if let Some(quote) = quote {
        let close = match quote {
            '“' => '”',
            '«' => '»',
            same => same,
        };
        let behind = text.get(quote.len_utf8()..).unwrap_or_default();
        if let Some(end) = behind.find(close) {
            let end = quote.len_utf8() + end + close.len_utf8();
            return text.get(..end).unwrap_or_default();
        }
    }
    let mut in_class = false;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() && !in_class {
            return text.get(..at).unwrap_or_default();
        }
        in_class = (in_class || letter == '[' && !escaped) && (letter != ']' || escaped);
        escaped = letter == '\\' && !escaped;
    }
    // A bracket that is never closed is none of a class.
    if in_class {
        text.split(char::is_whitespace).next().unwrap_or_default()
    } else {
        text
    }
}

/// An expression without the marks round it and behind it.
fn bare(word: &str) -> &str {
    let word = word.trim_end_matches([',', ';', ':']);
    let marks = ['"', '\'', '`', '“', '”', '«', '»'];
    let word = word.trim_start_matches(marks);
    let word = word.trim_end_matches(marks);
    let word = match (word.starts_with('('), word.ends_with(')')) {
        (true, true) if !word.starts_with("(?") && word.contains('^') => {
            word.get(1..word.len() - 1).unwrap_or(word)
        }
        // "(must match ^\d+$)"
        (false, true) if word.matches('(').count() < word.matches(')').count() => {
            word.get(..word.len() - 1).unwrap_or(word)
        }
        _ => word,
    };
    // A full stop ends the sentence, unless it belongs to what is written.
    match word.strip_suffix('.') {
        Some(before) if before.ends_with(['$', '+', '*', '}', ']']) => before,
        Some(before) if delimited(before).is_some() => before,
        _ => word,
    }
}

fn is_pattern(word: &str) -> bool {
    let begins = word.starts_with('^') || word.starts_with("/^");
    let ends = word.ends_with('$') && word.len() > 2;
    let signs = SIGNS.iter().filter(|sign| word.contains(**sign)).count() + digits(word);
    // A path of a disk (`C:\docs`) or a list in brackets holds one of them by chance.
    let counts = ["]{", "]+", "]*", r"\d{", r"\d+"];
    let counts = counts.iter().any(|sign| word.contains(sign));
    word.len() > 2 && (begins || signs > 0 && (ends || counts || signs > 1))
}

/// How often a pattern says that a digit stands there; `\data` says nothing of the kind.
fn digits(word: &str) -> usize {
    let found = word.match_indices(r"\d");
    let is_alone = |at: usize| {
        let behind = word.get(at + 2..).unwrap_or_default();
        !behind.starts_with(char::is_alphanumeric)
    };
    found.filter(|(at, _)| is_alone(*at)).count()
}

fn read(word: &str, before: &str) -> Found {
    let sentence = before.rsplit(['\n', ';']).next().unwrap_or_default();
    let sentence = sentence.to_lowercase();
    if DENYING.iter().any(|denying| sentence.contains(denying)) {
        return Found::Unread;
    }
    let pattern = match delimited(word) {
        Some((inner, flags)) if flags.contains('i') => format!("(?i){inner}"),
        Some((inner, _)) => inner.to_owned(),
        None => word.to_owned(),
    };
    Pattern::read(&pattern).map_or(Found::Unread, |pattern| Found::Read(Form::Matches(pattern)))
}

/// An expression between slashes with its flags, as JavaScript and Ruby write it: `/^\d+$/i`.
fn delimited(word: &str) -> Option<(&str, &str)> {
    let inner = word.strip_prefix('/')?;
    let (inner, flags) = inner.rsplit_once('/')?;
    let is_flag = |letter: char| "gimsuy".contains(letter);
    (!inner.is_empty() && flags.chars().all(is_flag)).then_some((inner, flags))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(text: &str) -> Vec<String> {
        let found = found(text).into_iter();
        found
            .map(|(_, words, found)| match found {
                Found::Read(_) => words,
                Found::Unread => format!("unread {words}"),
            })
            .collect()
    }

    #[test]
    fn patterns_are_found_in_any_wording() {
        for (text, own) in [
            (r"Date must match \d{2}/\d{2}/\d{4}", r"\d{2}/\d{2}/\d{4}"),
            (r#"URL failed pattern "^http://""#, "^http://"),
            (r"URL (must match ^https?://\S+$)", r"^https?://\S+$"),
            (r"ID must match /^[0-9]{7}$/i.", r"/^[0-9]{7}$/i"),
            (r"Name must match ^[A-Za-z ]+$, please", "^[A-Za-z ]+$"),
            (r"must not match ^ftp://", "unread ^ftp://"),
            (r"must match ^(?=.*\d).+$", r"unread ^(?=.*\d).+$"),
        ] {
            assert_eq!(patterns(text), [own], "{text}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_none() {
        for text in [
            "URL is invalid",
            "[ERR-12] Brand not found [row 4]",
            r"C:\data\report.csv: URL is invalid",
            "allowed: [LinkShare, CJ]",
            "ID must be > 0 (+1)",
            "costs $5",
            "{\"brand\": \"is required\"}",
        ] {
            assert!(patterns(text).is_empty(), "{text}: {:?}", patterns(text));
        }
    }
}
