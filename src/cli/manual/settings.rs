//! The page of the settings file.

use crate::cli::page::{Block, Page};
use crate::cli::settings::reference;

/// The page.
pub(in crate::cli) fn settings() -> Page {
    let mut page = vec![
        Block::Title("rowmend.toml".to_owned()),
        Block::Paragraph(
            "Settings that hold for every run. The file is looked for in the working folder, then in \
             the folders above it, then as rowmend/rowmend.toml in your configuration folder \
             (~/.config, or APPDATA on Windows); --config or ROWMEND_CONFIG names another one. rowmend \
             init writes one with every setting explained."
                .to_owned(),
        ),
        Block::Paragraph(
            "An option on the command line wins over the environment, the environment over the file. A \
             variable without a value counts as not set; one that begins with ROWMEND_ and is not listed here \
             is told and ignored. A key that is not listed here is refused with \
             its line."
                .to_owned(),
        ),
    ];
    for entry in reference() {
        page.push(Block::Heading(entry.key.to_owned()));
        page.push(Block::Paragraph(entry.about.to_owned()));
        if let Some(variable) = entry.variable {
            page.push(Block::Paragraph(format!("Variable: {variable}")));
        }
        page.push(Block::Lines(
            entry.example.lines().map(str::to_owned).collect(),
        ));
    }
    page
}
