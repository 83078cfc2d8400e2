//! Repair: one file per defect, each rule named after the defect and never after its remedy.
//!
//! A rule looks at one cell that something is wrong with and proposes what it should be. It says how
//! safe that is, never prints, never looks at other files, and never touches another cell. Adding a
//! rule is one new file and one line in the list of its folder; the order of the list is the order
//! in which rules are asked. Argument values, `explain`, the pages under `docs/rules` and the tests
//! of the laws all derive from these lists.

pub mod date;
pub mod elsewhere;
pub mod email;
pub mod id;
pub mod reference;
pub mod text;
pub mod url;

#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod trial;

use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::settings::Settings;
use crate::values::date::{DatePlan, Order};
use std::fmt;
use std::sync::LazyLock;

/// All rules, folder by folder, in the order in which they are asked.
pub const FAMILIES: &[&[Rule]] = &[
    id::RULES,
    date::RULES,
    url::RULES,
    email::RULES,
    reference::RULES,
    text::RULES,
    elsewhere::RULES,
];

/// How the doubt of an offer ends that is an empty cell.
pub const ACCEPT_EMPTIES: &str = "accept empties the cell";

/// Every rule, in the order in which they are asked.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rules for the cells of a column, in the order in which they are asked.
pub fn for_column(column: Column) -> &'static [&'static Rule] {
    static BY_COLUMN: LazyLock<[Vec<&'static Rule>; Column::ALL.len()]> = LazyLock::new(|| {
        Column::ALL.map(|column| {
            all()
                .filter(|rule| rule.columns.contains(&column))
                .collect()
        })
    });
    BY_COLUMN.get(column as usize).map_or(&[], Vec::as_slice)
}

/// The rule with this name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

/// How far a fix can be trusted; ordered, so that one comparison decides what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// Likely, but could be wrong: offered, and written only when a person accepts it.
    Suggested,
    /// The same value in another notation, or one that follows from settings, source or column.
    Safe,
}

impl Safety {
    /// The word for it, in files and on the screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Safe => "safe",
        }
    }
}

impl fmt::Display for Safety {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What all rows of a run have in common, as far as a rule may know it.
#[derive(Debug, Clone)]
pub struct Context {
    /// The person's settings.
    pub settings: Settings,
    /// What the whole date column proves about the order of day and month.
    pub dates: DatePlan,
    /// Brands that cells of the file hold, each once and as it stands there; only the first few.
    pub brands: Vec<String>,
    /// Whether the rows are those of an export, as LinkShare wrote them.
    pub is_export: bool,
}

/// One cell that something is wrong with, and what may be known about it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// What is wrong.
    pub failure: &'a Failure,
    /// The column of the cell.
    pub column: Column,
    /// The cell as it stands now, after the rules before this one.
    pub cell: &'a str,
    /// What all rows have in common.
    pub context: &'a Context,
}

/// What a rule proposes for a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The new value of the cell.
    pub after: String,
    /// How far it can be trusted; never above the safety of the rule.
    pub safety: Safety,
    /// For a suggestion: why it could be wrong, in words for the person ("could also be 4 March").
    pub doubt: Option<String>,
}

impl Fix {
    /// A fix that is written.
    pub const fn safe(after: String) -> Self {
        Self {
            after,
            safety: Safety::Safe,
            doubt: None,
        }
    }

    /// A fix that is offered, with the reason for the doubt.
    pub fn suggested(after: String, doubt: impl Into<String>) -> Self {
        Self {
            after,
            safety: Safety::Suggested,
            doubt: Some(doubt.into()),
        }
    }
}

/// A cell before and after a rule: printed by `explain`, rendered into `docs/rules`, run as a test.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The column of the cell.
    pub column: Column,
    /// The cell as it came.
    pub before: &'static str,
    /// What the rule proposes; nothing where it keeps its hands off.
    pub after: Option<&'static str>,
    /// The order of day and month that the column proves, where that matters.
    pub order: Option<Order>,
    /// The importer's words, where the rule needs to hear them.
    pub reason: Option<&'static str>,
}

impl Example {
    /// A cell that the rule mends.
    pub const fn mends(column: Column, before: &'static str, after: &'static str) -> Self {
        Self {
            column,
            before,
            after: Some(after),
            order: None,
            reason: None,
        }
    }

    /// A cell that looks like the defect and is left alone.
    pub const fn leaves(column: Column, before: &'static str) -> Self {
        Self {
            column,
            before,
            after: None,
            order: None,
            reason: None,
        }
    }

    /// The same example in a column that proves this order.
    #[must_use]
    pub const fn in_order(mut self, order: Order) -> Self {
        self.order = Some(order);
        self
    }

    /// The same example with these words of the importer.
    #[must_use]
    pub const fn said(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }
}

/// A rule of repair: one defect, what it looks like, and the fix.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The defect, in kebab-case; file name, documentation page and argument value alike.
    pub name: &'static str,
    /// The columns in whose cells the defect occurs.
    pub columns: &'static [Column],
    /// The kinds of failure that the defect can cause.
    pub repairs: &'static [FailureKind],
    /// The most that a fix of this rule can be trusted.
    pub safety: Safety,
    /// The defect in one sentence.
    pub summary: &'static str,
    /// What is fixed, why that cannot be wrong (or could be), and what is never done; plain text in
    /// paragraphs, written for the person who reads the result.
    pub docs: &'static str,
    /// Cells before and after.
    pub examples: &'static [Example],
    /// Proposes a fix for the cell, or nothing if the cell does not have the defect.
    pub propose: fn(&Case<'_>) -> Option<Fix>,
}
