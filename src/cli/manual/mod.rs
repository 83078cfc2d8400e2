//! The pages that explain rules and kinds of failure, made from the catalogues.

mod commands;
mod kind;
mod kinds;
mod list;
mod reasons;
mod rule;
mod settings;
mod unrecognised;

pub(super) use commands::commands;
pub(super) use kind::kind;
pub(super) use list::{kinds_page, list};
pub(super) use reasons::reasons;
pub(super) use rule::rule;
pub(super) use settings::settings;
use unrecognised::NAME as UNRECOGNISED;

use super::nearest::did_you_mean;
use super::page::Page;
use crate::error::{Error, Result};
use crate::failure::FailureKind;
use crate::rules::{self, Rule};

/// The page of a rule or a kind. Refuses a name that is neither, with the nearest.
pub(super) fn page_of(name: &str) -> Result<Page> {
    let plain = name.trim();
    if let Some(found) = rules::by_name(plain) {
        return Ok(rule(found));
    }
    if let Some(found) = FailureKind::from_name(plain) {
        return Ok(kind(found));
    }
    if matches!(plain, UNRECOGNISED | "unrecognized") {
        return Ok(unrecognised::unrecognised());
    }
    let known = rules::all().map(|rule| rule.name);
    let known = known.chain(FailureKind::ALL.map(FailureKind::name));
    let known = known.chain([UNRECOGNISED]);
    Err(Error::usage(
        format!("there is no rule and no kind of failure \"{plain}\""),
        did_you_mean(plain, known, "run rowmend explain for the list"),
    ))
}

/// A rule in half a line: what is wrong, and how safe the fix is.
fn in_a_line(rule: &Rule) -> String {
    let summary = rule.summary.trim_end_matches('.');
    format!("{summary} ({})", rule.safety)
}

/// The address of a rule's page in `docs/`.
fn address(rule: &str) -> String {
    format!("rules/{rule}.md")
}
