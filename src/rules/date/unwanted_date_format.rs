//! A right date in a notation that is not the one wanted.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

pub(super) const RULE: Rule = Rule {
    name: "unwanted-date-format",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is right and written in another notation than the one that is asked for.",
    docs: "The notation of dates is set by --date-format, and a reason can ask for another one (\"must \
        be MM/DD/YYYY\"): then that is used for every date that has to be mended, where all reasons that ask for \
        one ask for the same. A date in the usual notation that no reason speaks of stays as it is. \
        The day stays the same; only its notation changes.\n\n\
        Nothing happens if the cell already is in the wanted notation: then the reason must mean \
        something else, and a person has to look. The same holds if the wanted notation has parts \
        that a day does not give: a time of day is at most offered.",
    examples: &[
        Example::mends(DATE, "2021-03-04", "03/04/2021").said("must be MM/DD/YYYY"),
        Example::leaves(DATE, "2021-03-04"),
        Example::leaves(DATE, "03/04/2021").said("must be MM/DD/YYYY"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::in_wanted_format(case)
}
