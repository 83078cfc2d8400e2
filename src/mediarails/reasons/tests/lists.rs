//! Every problem of a list is heard: understood, or told to be left over.

use crate::failure::FailureKind::{self, BadDate, BadEmail, BadNumber, BadUrl, Duplicate};
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
        (
            "URL is invalid, partner exists",
            &[BadUrl, Duplicate],
            false,
        ),
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
