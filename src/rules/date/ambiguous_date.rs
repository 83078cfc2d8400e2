//! The rule `ambiguous-date`.

use super::wanted;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Order, Reading, read};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ambiguous-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Suggested,
    summary: "The date has two readings, and the column does not prove which is meant.",
    docs: "03/04/2021 can be 4 March or 3 April. Where nothing in the column proves the order, the \
           likelier reading is offered and the other one named; nothing is written until you accept \
           it.\n\nIf you know the order, --date-order mdy or dmy settles the whole column at once.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "03/04/2021", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "03.04.2021", "2021-04-03"),
        Example::leaves(Column::NetworkDateAccepted, "03/04/2021").in_order(Order::Mdy),
        Example::leaves(Column::NetworkDateAccepted, "06/26/2021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let context = case.context;
    let today = context.settings.today;
    if context.dates.resolve(case.cell, today).is_some() {
        return None;
    }
    let Reading::Either { mdy, dmy, .. } = read(case.cell, today) else {
        return None;
    };
    let (likelier, other) = match context.dates.likelier(case.cell) {
        Order::Dmy => (dmy, mdy),
        _ => (mdy, dmy),
    };
    let doubt = format!("it could also be {}", other.in_words());
    let after = wanted(case).write(likelier);
    (likelier <= today).then(|| Fix::suggested(after, doubt))
}
