//! The page of a kind of failure.

use super::kinds::about;
use super::{address, in_a_line};
use crate::cli::page::{Block, Page};
use crate::failure::FailureKind;
use crate::rules;

/// The page of a kind.
pub(in crate::cli) fn kind(kind: FailureKind) -> Page {
    let mut page = vec![Block::Title(kind.name().to_owned())];
    page.extend(parts(kind));
    page
}

/// The page without its title.
pub(super) fn parts(kind: FailureKind) -> Page {
    let about = about(kind);
    let repairs: Vec<_> = rules::all()
        .filter(|rule| rule.repairs.contains(&kind))
        .map(|rule| {
            let meaning = in_a_line(rule);
            (rule.name.to_owned(), meaning, Some(address(rule.name)))
        })
        .collect();
    let mut page = vec![Block::Paragraph(about.means.to_owned())];
    if !about.also.is_empty() {
        page.push(Block::Paragraph(about.also.to_owned()));
    }
    if !repairs.is_empty() {
        page.push(Block::Paragraph("Rules that mend it:".to_owned()));
        page.push(Block::Entries(repairs));
    } else if about.also.is_empty() {
        page.push(Block::Paragraph(
            "No rule mends it: the row is left for a person.".to_owned(),
        ));
    }
    page.push(Block::Paragraph(format!("Never done: {}", about.never)));
    page.push(Block::Paragraph(format!(
        "Who must act if it is left: {}",
        about.who
    )));
    page
}
