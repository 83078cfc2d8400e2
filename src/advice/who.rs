//! Who can do something about a cell.

use super::Question;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::outcome::Who;

/// The one who can settle it: whoever has the value, or may set it up.
pub(super) fn who(kind: FailureKind, question: &Question<'_>) -> Who {
    // A header, what the settings say, and what is on offer can be settled without asking anybody.
    let is_set = kind == FailureKind::UnknownReference && question.fault.is_some();
    let is_answer = question.is_offered && question.failure.unproven().is_none();
    let is_offered = (is_answer || question.doubt.is_some())
        && !matches!(
            kind,
            FailureKind::Permission | FailureKind::Blocklisted | FailureKind::UnknownColumn
        );
    if question.came.is_none() || is_set || is_offered {
        return Who::You;
    }
    match (kind, question.column) {
        (FailureKind::UnknownReference, Column::Brand | Column::Network)
        | (FailureKind::Permission | FailureKind::UnknownColumn | FailureKind::MissingColumn, _) => {
            Who::MediarailsAdmin
        }
        (FailureKind::UnknownReference | FailureKind::Blocklisted, _)
        | (FailureKind::MissingValue, Column::PublisherGroup | Column::Categories) => {
            Who::BrandOwner
        }
        (
            FailureKind::MissingValue,
            Column::NetworkPublisherId
            | Column::Name
            | Column::PrimaryContactEmail
            | Column::MediaPropertyUrls
            | Column::NetworkDateAccepted,
        )
        | (FailureKind::BadNumber | FailureKind::BadEmail | FailureKind::BadUrl, _) => Who::Network,
        _ => Who::You,
    }
}
