//! Rules for publisher IDs: what spreadsheets make of a number that is a name.
//!
//! Every rule writes nothing but ASCII digits. None invents a digit; an ID that has lost some can only
//! come from a source file.

mod apostrophe_id;
mod decimal_id;
mod exponent_id;
mod formula_id;
mod full_width_id;
mod grouped_id;
mod id_inside_words;
mod id_padding;
mod single_group_id;

use super::{Case, Fix, Rule};
use crate::values::id::{self, Defect};

/// The rules of this folder. The safe ones exclude each other: a text has one defect that tells most.
pub(super) const RULES: &[Rule] = &[
    id_padding::RULE,
    apostrophe_id::RULE,
    formula_id::RULE,
    full_width_id::RULE,
    grouped_id::RULE,
    decimal_id::RULE,
    exponent_id::RULE,
    single_group_id::RULE,
    id_inside_words::RULE,
];

/// What the rules for IDs offer for a cell that they do not mend, each by its name.
pub fn offers(cell: &str) -> impl Iterator<Item = (&'static str, String)> {
    let offers = [
        (single_group_id::RULE.name, id::single_group(cell)),
        (id_inside_words::RULE.name, id::digits_inside(cell)),
    ];
    let offers = offers.into_iter();
    offers.filter_map(|(rule, digits)| Some((rule, digits?)))
}

/// The ID of a cell with this defect.
fn mended(case: &Case<'_>, defect: Defect) -> Option<Fix> {
    let (digits, found) = id::mend(case.cell)?;
    (found == defect).then(|| Fix::safe(digits))
}
