//! Rules for web addresses, one file per defect. A cell may hold several addresses.
//!
//! Tracking parameters come first because a rule takes them off only while something is wrong with the
//! cell (off right ones `repair` takes them where it may); then what stands round an address, its beginning, its host, and lists. Suggestions are last:
//! they are only for what the safe rules leave.

mod broken_scheme;
mod crowded_urls;
mod damaged_host;
mod default_port;
mod differing_schemes;
mod doubled_scheme;
mod host_trailing_dot;
mod markup_in_url;
mod missing_scheme;
mod repeated_url;
mod space_in_path;
mod tracking_parameters;
mod unclear_url_list;
mod unicode_host;
mod upper_case_host;
mod upper_case_scheme;
mod url_backslashes;
mod url_padding;
mod url_trailing_mark;
mod url_wrapping;
mod user_in_url;

use super::{Case, Rule};
use crate::mediarails::check;
use crate::settings::Settings;
use crate::values::url;

/// The name of the rule that takes tracking parameters off.
pub const TRACKING_PARAMETERS: &str = tracking_parameters::RULE.name;

/// The rules of this folder, in the order in which they are asked.
pub(super) const RULES: &[Rule] = &[
    tracking_parameters::RULE,
    url_padding::RULE,
    url_wrapping::RULE,
    url_backslashes::RULE,
    doubled_scheme::RULE,
    broken_scheme::RULE,
    missing_scheme::RULE,
    upper_case_scheme::RULE,
    unicode_host::RULE,
    upper_case_host::RULE,
    host_trailing_dot::RULE,
    default_port::RULE,
    crowded_urls::RULE,
    repeated_url::RULE,
    unclear_url_list::RULE,
    differing_schemes::RULE,
    user_in_url::RULE,
    damaged_host::RULE,
    space_in_path::RULE,
    markup_in_url::RULE,
    url_trailing_mark::RULE,
];

/// What the rule `missing-scheme` makes of a cell that is a plain host, perhaps with a path, without the
/// way over all rules: two parts, one behind the other.
pub fn plain_host<'c>(cell: &'c str, settings: &Settings) -> Option<([&'c str; 2], &'static str)> {
    let rule = missing_scheme::RULE.name;
    // Whoever lets only some rules work, or wants parameters cut, has asked for more than this.
    let is_usual =
        settings.only.is_empty() && settings.skipped.is_empty() && !settings.strip_tracking;
    let address = is_usual.then(|| url::with_scheme(cell)).flatten()?;
    Some((address, rule))
}

/// What stands between several addresses: what the reason asks for, or else the settings.
fn separator<'a>(case: &Case<'a>) -> &'a str {
    check::separator(&case.context.settings, &case.failure.wants)
}

#[cfg(test)]
mod tests;
