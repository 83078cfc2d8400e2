//! The rules at one cell: which of them is willing, and what becomes of a cell that safe ones make
//! right.

use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::check;
use crate::rules::date::KnownDates;
use crate::rules::{self, Case, Context, Fix, Rule, Safety};
use crate::sheet::Lent;
use crate::values::date::PastDate;

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
#[derive(Debug, Clone, Copy)]
pub(super) struct Mended<'d> {
    /// The cell as it is written, in two parts, one behind the other.
    pub(super) after: [&'d str; 2],
    /// The rules that changed it, in order.
    pub(super) rules: Rules<'d>,
    /// Whether it, as it came and as it is written, is known to need no quotation marks and no guard.
    pub(super) is_bare: bool,
}

/// The rules that changed a cell, in order: nearly always one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules<'d> {
    One(&'static str),
    All(&'d [&'static str]),
}

impl Mended<'_> {
    /// Whether nothing is written, or white space.
    pub(super) fn is_blank(&self) -> bool {
        self.after.iter().all(|part| part.trim().is_empty())
    }
}

/// A cell that safe rules have made right one after the other, and those rules.
#[derive(Debug)]
pub(super) struct OfRules {
    after: String,
    rules: Vec<&'static str>,
}

impl OfRules {
    pub(super) fn into_text(self) -> String {
        self.after
    }

    pub(super) fn lent(&self) -> Mended<'_> {
        Mended {
            after: [&self.after, ""],
            rules: Rules::All(&self.rules),
            is_bare: false,
        }
    }
}

/// Makes a cell right that something is wrong with, if safe rules alone do so. Nothing is told of the
/// cell but its failure, which is `stated` if the importer has told it: no wish, no decision, no source.
pub(super) fn mend(
    cell: &str,
    (column, kind): (Column, FailureKind),
    stated: Option<&Failure>,
    context: &Context,
) -> Option<OfRules> {
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
    let is_mended = !rules.is_empty() && is_right(&after, cell, column, context);
    is_mended.then_some(OfRules { after, rules })
}

fn is_right(after: &str, before: &str, column: Column, context: &Context) -> bool {
    after != before && check::cell_fault(column, after, &context.settings, &[]).is_none()
}

/// What a thread keeps of the cells that it has mended at once. All must be of the same context.
#[derive(Debug, Default)]
pub(super) struct Usual {
    /// What becomes of dates.
    dates: KnownDates,
    /// Whether the brand that is filled in needs nothing round it, once that was looked at.
    is_brand_bare: Option<bool>,
}

/// What [`mend`] comes to for the commonest defects, without asking one rule after the other; nothing
/// where that is not certain. `date` is what a date is, if it is known to be one that is told by its digits.
pub(super) fn at_once<'d>(
    (cell, date): (&'d str, Option<&PastDate>),
    (column, kind): (Column, FailureKind),
    context: &'d Context,
    usual: &'d mut Usual,
) -> Option<Mended<'d>> {
    // Dates of nothing but digits and separators, which are in the ISO notation here, and addresses of plain
    // signs need nothing round them.
    let mended = |after, rule, is_bare| Mended {
        after,
        rules: Rules::One(rule),
        is_bare,
    };
    match (column, kind) {
        (Column::NetworkDateAccepted, FailureKind::BadDate) => {
            let found = match date {
                Some(_) => usual.dates.renotated_past(date, cell, context),
                None => usual.dates.renotated(cell, context),
            };
            let found = found?;
            let is_bare = cell
                .bytes()
                .next()
                .is_some_and(|first| first.is_ascii_digit());
            Some(mended([&found.text, ""], found.rule, is_bare))
        }
        (Column::MediaPropertyUrls, FailureKind::BadUrl) => {
            let (parts, rule) = rules::url::plain_host(cell, &context.settings)?;
            Some(mended(parts, rule, true))
        }
        (Column::Brand, FailureKind::MissingValue) => {
            let (brand, rule) = rules::reference::brand_of_settings(cell, &context.settings)?;
            let is_bare = usual.is_brand_bare;
            let is_bare = is_bare.unwrap_or_else(|| Lent::often(brand) == Lent::Bare(brand));
            usual.is_brand_bare = Some(is_bare);
            is_right(brand, cell, column, context).then(|| mended([brand, ""], rule, is_bare))
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
            let (context, mut usual) = (context(), Usual::default());
            let found = at_once((cell, None), (column, kind), &context, &mut usual).unwrap();
            assert_eq!(found.after.concat(), after);
            assert_eq!(found.rules, Rules::One(rule));
        }
    }

    proptest! {
        #[test]
        fn at_once_is_what_the_rules_come_to(
            url in "(https?|www|wwww?w?|https?www|com|shop|//)?[.:/]{0,3}[a-z0-9-]{1,5}(\\.[a-z]{1,4}){0,2}(com|org)?[./?=&%a-zA-Z()~@:,;-]{0,9}",
            date in "-?[0-3]?[0-9][-./ ][0-3]?[0-9][-./ ](19|20)?[0-2][0-9]",
            brand in "[ a]?",
            of_settings in prop_oneof![
                Just(None), Just(Some("Acme")), Just(Some("")), Just(Some(" Acme")), Just(Some("=Acme, \"A\"")),
            ],
            is_known in any::<bool>(),
            brands in prop_oneof![Just(vec![]), Just(vec!["Acme".to_owned()]), Just(vec!["Zenith".to_owned()])],
        ) {
            let (mut context, mut usual) = (context(), Usual::default());
            context.settings.brand = of_settings.map(str::to_owned);
            context.settings.brands = brands;
            for (column, kind, cell) in [
                (Column::MediaPropertyUrls, FailureKind::BadUrl, &url),
                (Column::NetworkDateAccepted, FailureKind::BadDate, &date),
                (Column::Brand, FailureKind::MissingValue, &brand),
            ] {
                let fault = (column, kind);
                let past = PastDate::of(cell, context.settings.today).filter(|_| is_known);
                let known = (cell.as_str(), past.as_ref());
                let Some(quick) = at_once(known, fault, &context, &mut usual) else { continue };
                let after = quick.after.concat();
                let is_bare = |cell| Lent::often(cell) == Lent::Bare(cell);
                prop_assert!(!quick.is_bare || is_bare(cell) && is_bare(&after), "{}", cell);
                let slow = mend(cell, fault, None, &context).unwrap();
                let rules = match quick.rules {
                    Rules::One(rule) => vec![rule],
                    Rules::All(rules) => rules.to_vec(),
                };
                prop_assert_eq!((after, rules), (slow.after, slow.rules), "{}", cell);
            }
        }
    }
}
