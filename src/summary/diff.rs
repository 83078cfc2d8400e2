//! A cell before and after, with the changed characters marked.
//!
//! Works on one cell at a time, in characters as people count them. Marks stand only where they
//! help: where most of a value is new (a date in another notation), the two values stand side by
//! side unmarked. Very long values are shown cut, without a comparison.

use super::cut::{shown, width};
use super::mark::{
    CLOSE_NEW, CLOSE_OLD, OPEN_NEW, OPEN_OLD, WHOLE_END, WHOLE_NEW, WHOLE_OLD, glue,
};
use similar::{Algorithm, DiffTag, TextDiff};
use std::time::Duration;

/// Above this many bytes two values are not compared.
const COMPARED: usize = 4 * 1024;
/// The longest time that one comparison may take.
const TIMEOUT: Duration = Duration::from_millis(100);
/// More changed parts than this on one side are no help to a reader.
const PARTS: usize = 4;
/// How much of an unchanged part stays beside a change in a value that is cut.
const BESIDE: usize = 12;

/// Where a change is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a cell of a table.
    Table,
    /// On a line of its own.
    Line,
}

/// `before -> after`, each at most about `limit` columns wide.
pub(super) fn arrow(before: &str, after: &str, limit: usize, place: Place) -> String {
    let (before, after) = match parts(before, after) {
        Some((old, new)) => (
            bracketed(&old, limit, OPEN_OLD, CLOSE_OLD),
            bracketed(&new, limit, OPEN_NEW, CLOSE_NEW),
        ),
        None => (
            whole(before, limit, WHOLE_OLD, place),
            whole(after, limit, WHOLE_NEW, place),
        ),
    };
    format!("{before} -> {after}")
}

/// A part of a value.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    changed: bool,
    text: String,
}

/// Both values in parts, if marking them helps.
fn parts(before: &str, after: &str) -> Option<(Vec<Part>, Vec<Part>)> {
    if before.is_empty() || after.is_empty() || before.len().max(after.len()) > COMPARED {
        return None;
    }
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Myers)
        .timeout(TIMEOUT)
        .diff_graphemes(before, after);
    let (mut old, mut new, mut same) = (Vec::new(), Vec::new(), 0);
    for operation in diff.ops() {
        let (tag, old_range, new_range) = operation.as_tag_tuple();
        let changed = tag != DiffTag::Equal;
        if !changed {
            same += old_range.len();
        }
        let text: String = old_range
            .filter_map(|index| diff.old_slice(index))
            .collect();
        push(&mut old, changed, text);
        let text: String = new_range
            .filter_map(|index| diff.new_slice(index))
            .collect();
        push(&mut new, changed, text);
    }
    let shorter = diff.old_len().min(diff.new_len());
    let few = |parts: &[Part]| parts.iter().filter(|part| part.changed).count() <= PARTS;
    (same * 3 >= shorter * 2 && few(&old) && few(&new)).then_some((old, new))
}

fn push(parts: &mut Vec<Part>, changed: bool, text: String) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.changed == changed => last.text.push_str(&text),
        _ => parts.push(Part { changed, text }),
    }
}

/// A value with its changed parts in brackets; where it is too long, what lies away from the changes
/// is left out.
fn bracketed(parts: &[Part], limit: usize, open: char, close: char) -> String {
    let fits = parts.iter().map(|part| width(&part.text)).sum::<usize>() <= limit;
    let last = parts.len().saturating_sub(1);
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if part.changed {
            // A space that came or went must not disappear at the end of a line.
            let inner = glue(&shown(&part.text, limit));
            text.extend([open]);
            text.push_str(&inner);
            text.extend([close]);
        } else if fits {
            text.push_str(&shown(&part.text, usize::MAX));
        } else {
            text.push_str(&beside(&part.text, index == 0, index == last));
        }
    }
    text
}

/// The ends of an unchanged part that lie beside a change.
fn beside(text: &str, first: bool, last: bool) -> String {
    let length = text.chars().count();
    let all = |keep: usize| length <= keep + 1;
    let head = || shown(&text.chars().take(BESIDE).collect::<String>(), usize::MAX);
    let tail = || {
        let skipped = length.saturating_sub(BESIDE);
        shown(&text.chars().skip(skipped).collect::<String>(), usize::MAX)
    };
    match (first, last) {
        (true, false) if !all(BESIDE) => format!("…{}", tail()),
        (false, true) if !all(BESIDE) => format!("{}…", head()),
        (false, false) if !all(2 * BESIDE) => format!("{}…{}", head(), tail()),
        // A value without any change is all one part.
        (true, true) => shown(text, 2 * BESIDE),
        _ => shown(text, usize::MAX),
    }
}

fn whole(value: &str, limit: usize, mark: char, place: Place) -> String {
    if value.is_empty() {
        return "(empty)".to_owned();
    }
    let text = shown(value, limit);
    match place {
        Place::Table => text,
        Place::Line => format!("{mark}{text}{WHOLE_END}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::mark::paint;
    use super::*;
    use proptest::prelude::*;

    fn painted(before: &str, after: &str) -> String {
        paint(&arrow(before, after, 60, Place::Line), false)
    }

    #[test]
    fn changed_characters_stand_in_brackets() {
        for (before, after, expected) in [
            (
                "example.com",
                "https://example.com",
                "example.com -> [https://]example.com",
            ),
            ("4,745,711", "4745711", "4[,]745[,]711 -> 4745711"),
            ("Acme ", "Acme", "Acme[ ] -> Acme"),
            (
                "mailto:a@example.com",
                "a@example.com",
                "[mailto:]a@example.com -> a@example.com",
            ),
            (
                "2021-03-04 00:00:00",
                "2021-03-04",
                "2021-03-04[ 00:00:00] -> 2021-03-04",
            ),
            ("20210304", "2021-03-04", "20210304 -> 2021[-]03[-]04"),
            ("Ac\u{200b}me", "Acme", r"Ac[\u{200b}]me -> Acme"),
            ("a\u{1b}b@x.com", "ab@x.com", r"a[\x1b]b@x.com -> ab@x.com"),
        ] {
            assert_eq!(painted(before, after), expected);
        }
    }

    #[test]
    fn a_new_notation_stands_side_by_side() {
        for (before, after, expected) in [
            ("03/26/2021", "2021-03-26", "03/26/2021 -> 2021-03-26"),
            ("44259", "2021-03-04", "44259 -> 2021-03-04"),
            ("", "Acme", "(empty) -> Acme"),
            ("n/a", "", "n/a -> (empty)"),
        ] {
            assert_eq!(painted(before, after), expected);
        }
    }

    #[test]
    fn a_long_value_keeps_what_stands_beside_the_change() {
        let before = format!("{},example", "a".repeat(80));
        let after = format!("{}.example", "a".repeat(80));
        assert_eq!(
            painted(&before, &after),
            "…aaaaaaaaaaaa[,]example -> …aaaaaaaaaaaa[.]example"
        );
    }

    #[test]
    fn very_long_values_are_not_compared() {
        let before = "x".repeat(COMPARED + 1);
        let text = painted(&before, "y");
        assert!(
            text.starts_with("xxx") && text.contains('…') && text.ends_with(" -> y"),
            "{text}"
        );
        assert!(text.len() < 100);
    }

    proptest! {
        #[test]
        fn the_parts_make_up_the_values(before in "[ab/. é]{0,12}", after in "[ab/. é]{0,12}") {
            if let Some((old, new)) = parts(&before, &after) {
                let join = |parts: &[Part]| parts.iter().map(|p| p.text.as_str()).collect::<String>();
                let same = |parts: &[Part]| {
                    parts.iter().filter(|p| !p.changed).map(|p| p.text.as_str()).collect::<String>()
                };
                prop_assert_eq!(join(&old), before);
                prop_assert_eq!(join(&new), after);
                prop_assert_eq!(same(&old), same(&new));
            }
        }
    }
}
