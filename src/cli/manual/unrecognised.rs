//! The page on texts that are no kind of failure.

use crate::cli::page::{Block, Page};

/// What such a text is called in receipts.
pub(super) const NAME: &str = "unrecognised";

/// What it is, in half a line.
pub(super) const BRIEF: &str = "the text says none of these; its row is left as it came";

/// The page.
pub(super) fn unrecognised() -> Page {
    let mut page = vec![Block::Title(NAME.to_owned())];
    page.extend(parts());
    page
}

/// The page without its title.
pub(super) fn parts() -> Page {
    [
        "A text that says none of the kinds of failure, or says more than is understood. It is no kind \
         itself: the receipt and classify list such texts with their number of rows.",
        "rowmend classify REPORT shows them all, and rowmend explain --reason TEXT which words of a text \
         decide. A text whose meaning you know is added to rowmend.toml under [[reasons]], with its \
         pattern, kind and column (rowmend init writes an example); then run again.",
        "Never done: a row with such a text is never changed and never uploaded by itself.",
        "Who must act if it is left: you: find out what the text means (a Mediarails admin can look up a \
         code), correct the row and write upload in Decision.",
    ]
    .map(|words| Block::Paragraph(words.to_owned()))
    .to_vec()
}
