//! What a reason asks of an address and the mended cell of its row would not meet: no space between several, a path in
//! plain letters, `https`.

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Want};
use crate::mediarails::upload::UploadRow;

/// Whether a reason may ask of an address what its mended row would not meet.
pub(in crate::fix_failed) fn may_ask(reason: &str) -> bool {
    let reason = reason.to_lowercase();
    let words = [
        "space",
        "leerzeichen",
        "espace",
        "espacio",
        "ascii",
        "https",
    ];
    words.iter().any(|word| reason.contains(word))
}

/// The condition that the web addresses of a row would not meet, in words of the reason; nothing if they would.
fn unmet(reason: &str, cell: &str) -> Option<&'static str> {
    let reason = reason.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    let parts = cell.split(|letter: char| letter.is_whitespace() || ",;|".contains(letter));
    let several = parts.filter(|part| part.contains('.')).count() > 1;
    if several
        && says(&["space", "leerzeichen", "espace", "espacio"])
        && !says(&["separated", "between"])
    {
        return Some("no spaces");
    }
    let behind = cell.split_once("://").map_or(cell, |(_, behind)| behind);
    let path = behind.find(['/', '?', '#']).and_then(|at| behind.get(at..));
    if says(&["ascii"]) && !path.unwrap_or_default().is_ascii() {
        return Some("only ASCII characters");
    }
    let lower = cell.trim().to_lowercase();
    let is_plain = lower.starts_with("http:") || lower.starts_with("http/");
    let secure = [
        "must be https",
        "must use https",
        "must start with https",
        "must begin with https",
        "only https",
        "https required",
        "https is required",
    ];
    (is_plain && says(&secure) && !says(&["http or", "http:// or", "or http", "http/"]))
        .then_some("https")
}

/// The failures of a row with the condition that its web addresses would not meet; nothing if they would.
pub(in crate::fix_failed) fn noted(
    failures: &[Failure],
    reason: &str,
    row: &UploadRow<'_>,
) -> Option<Vec<Failure>> {
    let is_of_url = |failure: &Failure| failure.kind == FailureKind::BadUrl;
    if !failures.iter().any(is_of_url) {
        return None;
    }
    let condition = unmet(reason, row.get(Column::MediaPropertyUrls)?)?;
    let mut failures = failures.to_vec();
    for failure in failures.iter_mut().filter(|failure| is_of_url(failure)) {
        failure.wants.push(Want::Unproven(condition.to_owned()));
    }
    Some(failures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mended_address_is_held_against_what_is_asked() {
        for (reason, cell, held) in [
            ("URL must not contain spaces", "a.com, b.org", true),
            ("URL must not contain spaces", " a.com", false),
            ("URLs must be separated by spaces", "a.com, b.org", false),
            (
                "Only ASCII characters allowed in URL",
                "https://müller.de/ä",
                true,
            ),
            (
                "Only ASCII characters allowed in URL",
                "https://müller.de/a",
                false,
            ),
            ("URL must be https", "http:/a.com", true),
            ("URL must be https", "a.com", false),
            ("URL must be http or https", "http:/a.com", false),
            ("URL is invalid", "a.com, b.org", false),
        ] {
            assert_eq!(unmet(reason, cell).is_some(), held, "{reason}: {cell}");
        }
    }
}
