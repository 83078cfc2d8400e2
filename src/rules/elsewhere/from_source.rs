//! The rule `from-source`.

use super::nothing;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "from-source",
    columns: &[
        Column::NetworkPublisherId,
        Column::Name,
        Column::MediaPropertyUrls,
        Column::PrimaryContactEmail,
        Column::PublisherGroup,
        Column::Categories,
        Column::NetworkDateAccepted,
        Column::Network,
    ],
    repairs: &[
        FailureKind::MissingValue,
        FailureKind::BadDate,
        FailureKind::BadUrl,
        FailureKind::BadEmail,
        FailureKind::BadNumber,
        FailureKind::Encoding,
    ],
    safety: Safety::Safe,
    summary: "The cell is lost or damaged, and the file that was uploaded has it.",
    docs: "With --source the exports or import files that were uploaded are looked up. A row is found \
           by its Network Publisher ID; where that is damaged, by name and URL host together; where the \
           report has neither, by the number of the row, if cells of both files show how rows are \
           counted. The brand must be the same. Several rows of that publisher, in one file or in \
           several, are one witness where they agree: a value counts after mending, and an empty cell \
           says nothing against a filled one. Where they hold different values, none is taken.\n\nOnly cells that are \
           faulty, hidden (REDACTED) or not in the report at all are taken, as convert would write \
           them. A brand is never taken from a source.\n\n\
        A web address, an e-mail address or a date that looks right and is refused for its form is \
        taken, too, if the source has another: then it is not the publisher's (gmial.com).\n\n\
        Where the report does not show the cell that was refused, the right cell of an export answers \
        it. That of an import file does not: it may be the very cell that was refused.",
    examples: &[],
    propose: nothing,
};
