//! A second look at texts that list several problems: what one reading of the whole has passed over
//! must not be lost, or a row would be sent with a failure that nobody answered.
//!
//! It only ever adds: a failure that a piece states by itself, or the remark that a piece was not
//! understood, which keeps the row with a person.

use super::{Classified, Classifier};
use crate::failure::Target;

/// Longer texts are dumps, not lists.
const LONGEST: usize = 1_024;

/// Words that make a piece a statement of its own.
const VERBS: [&str; 14] = [
    "is", "are", "was", "has", "have", "exists", "exceeded", "failed", "broke", "happened",
    "denied", "locked", "expired", "missing",
];

impl Classifier {
    /// Adds what the pieces of a list state and the whole reading has not.
    pub(super) fn look_again(&self, text: &str, whole: &mut Classified) {
        let divided = text.contains([',', '|', '<', ')']);
        if !divided || text.len() > LONGEST || whole.failures.is_empty() {
            return;
        }
        // Bars, commas and numbers also stand inside values and sentences: they divide only where
        // nothing is quoted.
        let plain = !text.contains(['"', '\'', '[', '(', '{', '`', '“', '«', '=']);
        let listed = if plain || text.contains("<li") {
            listed(text)
        } else {
            Vec::new()
        };
        if listed.len() > 1 {
            for piece in &listed {
                self.add(piece, true, whole);
            }
            return;
        }
        // Commas divide only where every piece is a statement.
        let pieces: Vec<&str> = text.split(", ").map(str::trim).collect();
        if plain && pieces.len() > 1 && pieces.iter().all(|piece| self.stands_alone(piece)) {
            for piece in pieces {
                self.add(piece, false, whole);
            }
        }
    }

    fn stands_alone(&self, piece: &str) -> bool {
        let words = piece.split_whitespace().count();
        let states = piece
            .split_whitespace()
            .any(|word| VERBS.contains(&word.to_lowercase().as_str()));
        words >= 2 && (states || !self.findings(piece, false).0.is_empty())
    }

    fn add(&self, piece: &str, is_listed: bool, whole: &mut Classified) {
        let (findings, _) = self.findings(piece, false);
        let words = piece
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic));
        let words: Vec<String> = words.map(str::to_lowercase).collect();
        if findings.is_empty() {
            let advice = ["please", "see", "row", "line", "check", "contact", "for"];
            let first = words.first().map_or("", String::as_str);
            let states = words.iter().any(|word| VERBS.contains(&word.as_str()));
            let problem = words.len() >= 2 && !advice.contains(&first) && (is_listed || states);
            if problem && whole.unrecognised_rest.is_none() {
                whole.unrecognised_rest = Some(piece.to_owned());
            }
        }
        for finding in findings {
            let failure = finding.failure;
            let kinds = whole.kinds();
            // A piece that names no column may only say the same in other words.
            let column = matches!(failure.target, Target::Column(_));
            let tells = is_listed || column || failure.kind.only_column().is_some();
            if !kinds.contains(&failure.kind) && tells {
                whole.failures.push(failure);
            }
        }
    }
}

/// The entries of a list that is marked as one: HTML, bars, numbers in brackets.
fn listed(text: &str) -> Vec<String> {
    let text = text
        .replace("</li>", "\n")
        .replace("<br>", "\n")
        .replace("<br/>", "\n")
        .replace("<br />", "\n")
        .replace(" | ", "\n");
    let mut entries = Vec::new();
    for line in text.lines() {
        let bare = without_tags(line);
        let mut rest = bare.as_str();
        while let Some(at) = rest.find(") ").filter(|at| is_numbered(rest, *at)) {
            let number = rest
                .get(..at)
                .unwrap_or_default()
                .trim_end_matches(|c: char| c.is_ascii_digit());
            entries.push(number.trim().to_owned());
            rest = rest.get(at + 2..).unwrap_or_default();
        }
        entries.push(rest.trim().to_owned());
    }
    entries.retain(|entry| !entry.is_empty());
    entries
}

/// Whether a closing bracket stands behind a number that begins a word.
fn is_numbered(text: &str, bracket: usize) -> bool {
    let before = text.get(..bracket).unwrap_or_default();
    let word = before.rsplit(' ').next().unwrap_or_default();
    (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn without_tags(line: &str) -> String {
    let mut bare = String::new();
    let mut inside = false;
    for c in line.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => bare.push(c),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use crate::failure::FailureKind::{self, BadDate, BadEmail, BadNumber, BadUrl};
    use crate::mediarails::reasons::Classifier;

    #[test]
    fn every_problem_of_a_list_is_heard() {
        let cases: [(&str, &[FailureKind], bool); 9] = [
            ("URL invalid, date invalid", &[BadUrl, BadDate], false),
            (
                "1) URL invalid 2) Email invalid",
                &[BadUrl, BadEmail],
                false,
            ),
            ("URL is invalid, ID is invalid", &[BadUrl, BadNumber], false),
            ("URL is invalid, partner exists", &[BadUrl], true),
            (
                "3 errors: URL invalid, date invalid, quota exceeded",
                &[BadUrl, BadDate],
                true,
            ),
            (
                "<ul><li>Media Property URLs is invalid</li><li>Frobnicator broke</li></ul>",
                &[BadUrl],
                true,
            ),
            (
                "Media Property URLs is invalid | Something strange happened",
                &[BadUrl],
                true,
            ),
            ("Media Property URLs is invalid", &[BadUrl], false),
            (
                "Media Property URLs is invalid, please correct it",
                &[BadUrl],
                false,
            ),
        ];
        for (text, kinds, rest) in cases {
            let classified = Classifier::new(&[], &[]).classify(text);
            let mut got = classified.kinds();
            got.sort_unstable();
            let mut wanted = kinds.to_vec();
            wanted.sort_unstable();
            let open = classified.unrecognised_rest.is_some();
            assert!(open || got == wanted, "{text}: {got:?}");
            assert!(!rest || open, "{text}: nothing is left over");
        }
    }
}
