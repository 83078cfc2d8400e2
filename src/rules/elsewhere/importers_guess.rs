//! The rule `importers-guess`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "importers-guess",
    columns: &Column::ALL,
    repairs: &[
        FailureKind::UnknownReference,
        FailureKind::BadUrl,
        FailureKind::BadEmail,
        FailureKind::BadDate,
        FailureKind::BadNumber,
    ],
    safety: Safety::Suggested,
    summary: "The reason guesses which value was meant.",
    docs: "Some importers ask \"did you mean ...?\", or say which address or ID the cell should \
           hold. Where nothing else mends it, that value is offered.\n\nIt is never written by itself: the importer goes by the letters alone and \
           cannot know which brand, address or ID is the publisher's.",
    examples: &[
        Example::mends(Column::PublisherGroup, "Godl", "Gold")
            .said("Publisher Group 'Godl' not found, did you mean 'Gold'?"),
        Example::mends(Column::NetworkPublisherId, "4745711", "4745999")
            .said("Network Publisher ID should be 4745999"),
        Example::leaves(Column::PublisherGroup, "Gold")
            .said("Publisher Group 'Godl' not found, did you mean 'Gold'?"),
        Example::leaves(Column::PublisherGroup, "Godl").said("Publisher Group 'Godl' not found"),
    ],
    propose,
};

/// Why a guess can be wrong.
pub(super) const DOUBT: &str =
    "the value on offer is what Mediarails names; another could be meant";

fn propose(case: &Case<'_>) -> Option<Fix> {
    let guess = case.failure.guessed()?;
    (guess != case.cell).then(|| Fix::suggested(guess.to_owned(), DOUBT))
}
