//! A Japanese date.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "japanese-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is written in Japanese: 2021年3月4日, 令和3年3月4日, R3.3.4.",
    docs: "The marks say which number is year, month and day. Years of the eras Reiwa, Heisei and \
        Showa are counted from the first year of the era, and the day must lie in it. Reiwa and \
        Heisei are also read as spreadsheets shorten them (R3.3.4).\n\n\
        A year of two digits without an era is left: it could be one of a century or of an era. A \
        day that does not exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, "2021年3月4日", "2021-03-04"),
        Example::mends(DATE, "２０２１年３月４日", "2021-03-04"),
        Example::mends(DATE, "令和3年3月4日", "2021-03-04"),
        Example::mends(DATE, "平成31年4月30日", "2019-04-30"),
        Example::mends(DATE, "R3.3.4", "2021-03-04"),
        Example::leaves(DATE, "平成31年5月1日"),
        Example::leaves(DATE, "21年3月4日"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| notation.shape == Shape::Japanese)
}
