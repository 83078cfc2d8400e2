//! The rules at one cell: which of them is willing, and what becomes of a cell that safe ones make
//! right.

use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::check;
use crate::rules::date::KnownDates;
use crate::rules::{self, Case, Context, Fix, Rule, Safety};
use std::borrow::Cow;

/// How often the rules may go round on one cell; each round changes it, so a cell with this many
/// defects is not one that a tool should mend.
pub(super) const ROUNDS: usize = 12;

/// The first fix that a willing rule proposes for a cell and `takes` accepts.
pub(super) fn next_fix(
    cell: &str,
    column: Column,
    failure: &Failure,
    context: &Context,
    takes: impl Fn(&Rule, &Fix) -> bool,
) -> Option<(&'static Rule, Fix)> {
    let now = check::cell_fault(column, cell, &context.settings, &failure.wants);
    let concerns = |rule: &&&'static Rule| {
        (rule.repairs.contains(&failure.kind)
            || now.is_some_and(|kind| rule.repairs.contains(&kind)))
            && context.settings.allows(rule.name)
    };
    rules::for_column(column)
        .iter()
        .filter(concerns)
        .find_map(|rule| {
            let case = Case {
                failure,
                column,
                cell,
                context,
            };
            let fix = (rule.propose)(&case)?;
            (fix.after != cell && takes(rule, &fix)).then_some((*rule, fix))
        })
}

/// A cell that safe rules have made right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mended<'d> {
    pub(super) after: Cow<'d, str>,
    /// The rule that changed it first.
    pub(super) rule: &'static str,
    /// Those that changed it after that, in order.
    pub(super) later: Vec<&'static str>,
}

/// Makes a cell right that something is wrong with, if safe rules alone do so. Nothing is told of the
/// cell but its failure, if the importer has stated it: no wish, no decision, no source.
pub(super) fn mend<'d>(
    cell: &str,
    (column, kind): (Column, FailureKind),
    stated: Option<&Failure>,
    context: &'d Context,
    dates: &'d mut KnownDates,
) -> Option<Mended<'d>> {
    if let Some((after, rule)) = at_once(cell, column, kind, context, dates) {
        let later = Vec::new();
        return Some(Mended { after, rule, later });
    }
    let found = Failure::of(kind, column);
    let failure = stated.unwrap_or(&found);
    let mut after = cell.to_owned();
    let mut rules: Vec<&'static str> = Vec::new();
    for _ in 0..ROUNDS {
        let is_safe = |_: &Rule, fix: &Fix| fix.safety == Safety::Safe;
        let Some((rule, fix)) = next_fix(&after, column, failure, context, is_safe) else {
            break;
        };
        if !rules.contains(&rule.name) {
            rules.push(rule.name);
        }
        after = fix.after;
        if is_right(&after, cell, column, context)
            && check::is_normal(column, &after, &context.settings, &[])
        {
            break;
        }
    }
    let (rule, later) = rules.split_first()?;
    is_right(&after, cell, column, context).then(|| Mended {
        after: Cow::Owned(after),
        rule,
        later: later.to_vec(),
    })
}

fn is_right(after: &str, before: &str, column: Column, context: &Context) -> bool {
    after != before && check::cell_fault(column, after, &context.settings, &[]).is_none()
}

/// What the rules come to for the commonest defects, without asking one after the other; nothing
/// where that is not certain.
fn at_once<'d>(
    cell: &str,
    column: Column,
    kind: FailureKind,
    context: &'d Context,
    dates: &'d mut KnownDates,
) -> Option<(Cow<'d, str>, &'static str)> {
    match (column, kind) {
        (Column::NetworkDateAccepted, FailureKind::BadDate) => {
            let found = dates.renotated(cell, context);
            found.map(|date| (Cow::Borrowed(date.text.as_str()), date.rule))
        }
        (Column::MediaPropertyUrls, FailureKind::BadUrl) => {
            let found = rules::url::plain_host(cell, &context.settings);
            found.map(|(address, rule)| (Cow::Owned(address), rule))
        }
        (Column::Brand, FailureKind::MissingValue) => {
            let found = rules::reference::brand_of_settings(cell, &context.settings);
            let found = found.filter(|(brand, _)| is_right(brand, cell, column, context));
            found.map(|(brand, rule)| (Cow::Borrowed(brand), rule))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::trial::column_context;
    use proptest::prelude::*;

    fn context() -> Context {
        column_context(&["06/26/2021"], None)
    }

    /// What the rules come to, one after the other.
    fn slowly(
        cell: &str,
        column: Column,
        kind: FailureKind,
        context: &Context,
    ) -> Option<(Cow<'static, str>, &'static str)> {
        let failure = Failure::of(kind, column);
        let safe = |_: &Rule, fix: &Fix| fix.safety == Safety::Safe;
        let (rule, fix) = next_fix(cell, column, &failure, context, safe)?;
        let right = is_right(&fix.after, cell, column, context);
        right.then_some((Cow::Owned(fix.after), rule.name))
    }

    #[test]
    fn the_commonest_defects_are_mended_at_once() {
        for (column, kind, cell, after, rule) in [
            (
                Column::MediaPropertyUrls,
                FailureKind::BadUrl,
                "www.example.com/a?b=C",
                "https://www.example.com/a?b=C",
                "missing-scheme",
            ),
            (
                Column::NetworkDateAccepted,
                FailureKind::BadDate,
                "03/04/2021",
                "2021-03-04",
                "numeric-date",
            ),
        ] {
            let (context, mut dates) = (context(), KnownDates::default());
            let found = at_once(cell, column, kind, &context, &mut dates);
            assert_eq!(found, Some((Cow::Borrowed(after), rule)));
        }
    }

    proptest! {
        #[test]
        fn at_once_is_what_the_rules_come_to(
            url in "(https?|www|shop|//)?[.:/]{0,3}[a-z0-9-]{1,5}(\\.[a-z]{1,4}){0,2}(com|org)?[./?=&%a-zA-Z()~@:,;-]{0,9}",
            date in "[0-3]?[0-9][-./ ][0-3]?[0-9][-./ ](19|20)?[0-2][0-9]",
            brand in "[ a]?",
            of_settings in prop_oneof![Just(None), Just(Some("Acme")), Just(Some("")), Just(Some(" Acme"))],
            brands in prop_oneof![Just(vec![]), Just(vec!["Acme".to_owned()]), Just(vec!["Zenith".to_owned()])],
        ) {
            let (mut context, mut dates) = (context(), KnownDates::default());
            context.settings.brand = of_settings.map(str::to_owned);
            context.settings.brands = brands;
            for (column, kind, cell) in [
                (Column::MediaPropertyUrls, FailureKind::BadUrl, &url),
                (Column::NetworkDateAccepted, FailureKind::BadDate, &date),
                (Column::Brand, FailureKind::MissingValue, &brand),
            ] {
                if let Some(found) = at_once(cell, column, kind, &context, &mut dates) {
                    prop_assert_eq!(Some(found), slowly(cell, column, kind, &context), "{}", cell);
                }
            }
        }
    }
}
