//! A scheme with a slip of typing.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "broken-scheme",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The scheme is misspelt, or the marks behind it are wrong.",
    docs: "Slashes too few or too many, a semicolon or nothing for the colon, a space behind it, \
        and a scheme with a letter lost, added, wrong or swapped are put right. `http` stays \
        `http` and `https` stays `https`: a misspelt word is read as the nearer of the two \
        (`htp` is http, `htps` is https); one that is equally near to both becomes https.\n\n\
        Other schemes are never read as a slip: `ftp:`, `mailto:` and `javascript:` are left.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "http:/example.com",
            "http://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https//example.com",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "htps://example.com",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "htp://example.com",
            "http://example.com",
        ),
        Example::leaves(Column::MediaPropertyUrls, "ftp://example.com"),
        Example::leaves(Column::MediaPropertyUrls, "javascript:alert(1)"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::broken_scheme(case.cell, super::separator(case)).map(Fix::safe)
}
