//! Characters in a text that nobody sees and that mean nothing.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::text::without_invisible;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "invisible-characters",
    columns: &[
        Column::Name,
        Column::PublisherGroup,
        Column::Categories,
        Column::Brand,
    ],
    repairs: &[FailureKind::Encoding],
    safety: Safety::Safe,
    summary: "The text holds control characters or invisible ones.",
    docs: "Control characters (but not line breaks and tabs), byte-order marks, zero-width spaces, \
        word joiners and soft hyphens are removed: the text reads the same without them. Done \
        only when the reason speaks of encoding.\n\n\
        Control characters beyond ASCII stay: each is a letter or mark that was read wrongly. \
        Joiners and direction marks stay: Arabic, Hebrew and Indic text and emoji need them.",
    examples: &[
        Example::mends(Column::Name, "Ac\u{200b}me", "Acme"),
        Example::mends(Column::Name, "\u{feff}Acme", "Acme"),
        Example::leaves(Column::Name, "Joe\u{92}s"),
        Example::leaves(Column::Name, "Acme"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    without_invisible(case.cell).map(Fix::safe)
}
