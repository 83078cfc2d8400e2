//! The nearest known names to one that is not known, for messages. Nothing is ever taken for its
//! nearest name.

use std::fmt::Write as _;

/// How alike two names must be to be worth naming (1 = the same).
const NEAR: f64 = 0.6;
/// A name that is so much further off than the nearest one is only noise beside it.
const FAR_BEHIND: f64 = 0.15;
/// How many are named.
const NAMED: usize = 3;

/// The known names that are near to an unknown one, nearest first.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = plain(name);
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|candidate| (likeness(&wanted, &plain(candidate)), candidate))
        .filter(|(score, _)| *score >= NEAR)
        .collect();
    scored.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(right.1)));
    scored.dedup_by(|left, right| left.1 == right.1);
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    scored.retain(|(score, _)| best - score <= FAR_BEHIND);
    scored
        .into_iter()
        .take(NAMED)
        .map(|(_, name)| name)
        .collect()
}

/// The question to put behind a refusal: `did you mean a, b or c?`, or `otherwise` if no known name
/// is near.
pub(super) fn did_you_mean<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    let near = nearest(name, known);
    let Some((last, others)) = near.split_last() else {
        return otherwise.to_owned();
    };
    let mut text = "did you mean ".to_owned();
    for (number, other) in others.iter().enumerate() {
        let before = if number == 0 { "" } else { ", " };
        // Writing into a string cannot fail.
        let _ = write!(text, "{before}{other}");
    }
    let before = if others.is_empty() { "" } else { " or " };
    let _ = write!(text, "{before}{last}?");
    text
}

/// Names of keys, rules, kinds and titles differ by case and by what stands between their words.
fn plain(name: &str) -> String {
    name.trim()
        .chars()
        .map(|c| if matches!(c, '_' | ' ') { '-' } else { c })
        .flat_map(char::to_lowercase)
        .collect()
}

/// Slips of the keyboard count by their number; a whole name that is part of another is near, too.
fn likeness(left: &str, right: &str) -> f64 {
    const PART: f64 = 0.7;
    let slips = strsim::normalized_damerau_levenshtein(left, right);
    let shorter = left.len().min(right.len());
    let is_part = shorter >= 4 && (left.contains(right) || right.contains(left));
    if is_part { slips.max(PART) } else { slips }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: [&str; 4] = [
        "missing-scheme",
        "doubled-scheme",
        "missing-brand",
        "month-name-date",
    ];

    #[test]
    fn slips_find_their_name() {
        let cases = [
            ("mising-scheme", "missing-scheme"),
            ("Missing Scheme", "missing-scheme"),
            ("missing_scheme", "missing-scheme"),
            ("missing-brnad", "missing-brand"),
            ("month-name", "month-name-date"),
        ];
        for (typed, wanted) in cases {
            assert_eq!(nearest(typed, RULES).first(), Some(&wanted), "{typed}");
        }
    }

    #[test]
    fn what_is_near_to_nothing_names_nothing() {
        assert_eq!(did_you_mean("zebra", RULES, "see the list"), "see the list");
        assert_eq!(did_you_mean("", RULES, "see the list"), "see the list");
    }

    #[test]
    fn several_are_joined_as_in_a_sentence() {
        let question = did_you_mean("scheme", RULES, "");
        assert_eq!(question, "did you mean doubled-scheme or missing-scheme?");
        assert_eq!(did_you_mean("mdyy", ["mdy"], ""), "did you mean mdy?");
    }
}
