//! Text that was written as UTF-8 and read in another encoding.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::text::{marks_of_windows, undo_wrong_decoding};

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "wrong-decoding",
    columns: &[
        Column::Name,
        Column::PublisherGroup,
        Column::Categories,
        Column::Brand,
    ],
    repairs: &[FailureKind::Encoding],
    safety: Safety::Safe,
    summary: "The text was read in the wrong encoding.",
    docs: "UTF-8 that was read as Windows-1252 or Latin-1 (`CafÃ©`) is read again as what it is, \
        also when that happened twice. Only if the whole text goes back to bytes, these are \
        valid UTF-8, and no control character comes to light; one character that does not fit \
        leaves the text as it is. Where that fails, the same is tried for the encoding of old \
        Macs (`Caf√©`), and believed only if it brings Latin letters to light.\n\n\
        A control character at the place where Windows-1252 has a quote or a dash is offered as \
        that: other encodings have letters there.\n\n\
        Done only when the reason speaks of encoding: without that, odd letters are the \
        publisher's own. A brand is mended in the same way, since only its bytes are read again; \
        lost characters (`Caf?`, `Caf�`) cannot be brought back.",
    examples: &[
        Example::mends(Column::Name, "CafÃ© Acme", "Café Acme"),
        Example::mends(Column::Name, "CafÃƒÂ©", "Café"),
        Example::mends(Column::Name, "Caf√© Joe‚Äôs", "Café Joe’s"),
        Example::mends(Column::Name, "Joe\u{92}s", "Joe’s"),
        Example::leaves(Column::Name, "Café"),
        Example::leaves(Column::Name, "Caf?"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let undone = undo_wrong_decoding(case.cell).map(Fix::safe);
    undone.or_else(|| {
        let doubt = "the character that was lost could be another one";
        marks_of_windows(case.cell).map(|after| Fix::suggested(after, doubt))
    })
}
