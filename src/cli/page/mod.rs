//! A page of documentation, independent of where it is read: `explain` prints it, `docs/` holds it
//! as Markdown. Pages are made in [`super::manual`]; nothing here knows what they are about.

mod markdown;
mod text;

pub(super) use markdown::markdown;
pub(super) use text::{print, wrap};

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// The title of the page.
    Title(String),
    /// The title of a part of it.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// Names with their meaning; the third text is the address of the name's own page in `docs/`.
    Entries(Vec<(String, String, Option<String>)>),
    /// Lines to be shown letter for letter.
    Lines(Vec<String>),
    /// Lines to be shown letter for letter, each in parts between which it may be broken.
    Examples(Vec<Vec<String>>),
}

/// What stands between the parts of an example on one line.
const BETWEEN: &str = "  ";

/// A page.
pub(super) type Page = Vec<Block>;

/// Running text out of a text whose paragraphs are separated by blank lines.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| Block::Paragraph(paragraph.replace('\n', " ")))
}
