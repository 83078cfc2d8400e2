//! The page of the wordings by which reasons are understood.

use crate::cli::page::{Block, Page};
use crate::failure::FailureKind;
use crate::mediarails::reasons::{Wording, wordings};

/// The page.
pub(in crate::cli) fn reasons() -> Page {
    let mut page = vec![
        Block::Title("Reasons".to_owned()),
        Block::Paragraph(
            "How the reasons of a failed-row report are understood: by what their words mean, not by \
             whole sentences. Each wording has a name and one example; rowmend explain --reason says \
             which wording a text has. A wording of your own goes into rowmend.toml under [[reasons]]."
                .to_owned(),
        ),
    ];
    for kind in FailureKind::ALL {
        let entries = entries(Some(kind));
        if !entries.is_empty() {
            page.push(Block::Heading(kind.name().to_owned()));
            page.push(Block::Entries(entries));
        }
    }
    let entries = entries(None);
    if !entries.is_empty() {
        page.push(Block::Heading("The column decides".to_owned()));
        page.push(Block::Entries(entries));
    }
    page
}

fn entries(kind: Option<FailureKind>) -> Vec<(String, String, Option<String>)> {
    wordings()
        .filter(|wording| wording.kind == kind)
        .map(|wording: &Wording| (wording.name.to_owned(), wording.example.to_owned(), None))
        .collect()
}
