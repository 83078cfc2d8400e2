//! What one source of settings says; nothing where it says nothing.

use super::Refusal;
use super::text::{Color, Reading};
use crate::cli::nearest::did_you_mean;
use crate::rules;
use crate::summary::Diff;
use crate::values::date::Format;

/// The settings that can stand in options as well as in the file.
#[derive(Debug, Clone, Default)]
pub(in crate::cli) struct Layer {
    pub(super) brand: Option<String>,
    pub(super) network: Option<String>,
    pub(super) date_format: Option<Format>,
    pub(super) date_order: Option<Reading>,
    pub(super) value_separator: Option<String>,
    pub(super) reason_column: Option<String>,
    pub(super) diff: Option<Diff>,
    pub(super) color: Option<Color>,
    pub(super) accept: Option<Vec<&'static str>>,
    pub(super) accept_suggested: Option<bool>,
    pub(super) only: Option<Vec<&'static str>>,
    pub(super) skip: Option<Vec<&'static str>>,
    pub(super) strip_tracking: Option<bool>,
}

impl Layer {
    /// This layer, and the lower one where this says nothing.
    pub(super) fn over(self, lower: Self) -> Self {
        Self {
            brand: self.brand.or(lower.brand),
            network: self.network.or(lower.network),
            date_format: self.date_format.or(lower.date_format),
            date_order: self.date_order.or(lower.date_order),
            value_separator: self.value_separator.or(lower.value_separator),
            reason_column: self.reason_column.or(lower.reason_column),
            diff: self.diff.or(lower.diff),
            color: self.color.or(lower.color),
            accept: self.accept.or(lower.accept),
            accept_suggested: self.accept_suggested.or(lower.accept_suggested),
            only: self.only.or(lower.only),
            skip: self.skip.or(lower.skip),
            strip_tracking: self.strip_tracking.or(lower.strip_tracking),
        }
    }
}

/// The rule of this name, as the catalogue spells it.
pub(super) fn rule(name: &str) -> Result<&'static str, Refusal> {
    let name = name.trim();
    rules::by_name(name).map(|rule| rule.name).ok_or_else(|| {
        Refusal::new(
            format!("there is no rule \"{name}\""),
            did_you_mean(
                name,
                rules::all().map(|rule| rule.name),
                "run rowmend explain for the list of rules",
            ),
        )
    })
}
