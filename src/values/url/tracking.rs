//! Tracking parameters: what advertising tools append to an address, and places on a page.

use super::address::split_path;
use super::pieces::{self, Reading};

/// Names of parameters that only count visits (documented by Google, Meta, Microsoft, Mailchimp,
/// `HubSpot`, `TikTok`, X, Yandex, Matomo and others). Parameters of affiliate networks are not
/// among them: they say who is paid.
const NAMES: [&str; 24] = [
    "gclid",
    "gclsrc",
    "gbraid",
    "wbraid",
    "dclid",
    "fbclid",
    "msclkid",
    "mc_cid",
    "mc_eid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igshid",
    "igsh",
    "yclid",
    "ysclid",
    "_hsenc",
    "_hsmi",
    "hsctatracking",
    "mkt_tok",
    "vero_id",
    "srsltid",
    "_ga",
    "_gl",
];

/// Whether a parameter `name=value` only counts visits.
fn is_tracking(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default();
    let name = name.to_ascii_lowercase();
    name.starts_with("utm_") || NAMES.contains(&name.as_str())
}

/// The cell without tracking parameters and places on a page; everything else stays byte for byte.
/// Nothing if there are none.
pub fn strip(cell: &str) -> Option<String> {
    let ranges = match pieces::read(cell) {
        Reading::Several(ranges) => ranges,
        Reading::One | Reading::Doubtful(_) => std::iter::once(0..cell.len()).collect(),
    };
    let mut stripped = String::with_capacity(cell.len());
    let mut copied = 0;
    for range in ranges {
        stripped.push_str(cell.get(copied..range.start)?);
        stripped.push_str(&strip_one(cell.get(range.clone())?));
        copied = range.end;
    }
    stripped.push_str(cell.get(copied..)?);
    (stripped.len() < cell.len()).then_some(stripped)
}

/// One address without tracking parameters. What something stands round is left: its other half could
/// go with the parameters.
fn strip_one(address: &str) -> String {
    let begins = |letter: char| letter.is_alphanumeric() || letter == '/';
    if !address.starts_with(begins) {
        return address.to_owned();
    }
    let (before, after) = split_path(address);
    let (query, fragment) = split_fragment(after);
    let fragment = if chooses_page(fragment) { fragment } else { "" };
    let parameters = query.strip_prefix('?').unwrap_or_default();
    if !parameters.split('&').any(is_tracking) {
        return format!("{before}{query}{fragment}");
    }
    let parameters = parameters.split('&');
    let kept: Vec<&str> = parameters.filter(|part| !is_tracking(part)).collect();
    if kept.is_empty() {
        format!("{before}{fragment}")
    } else {
        format!("{before}?{}{fragment}", kept.join("&"))
    }
}

fn split_fragment(query: &str) -> (&str, &str) {
    let end = query.find('#').unwrap_or(query.len());
    query.split_at_checked(end).unwrap_or((query, ""))
}

/// Whether a fragment says which page is shown (`#/shop`, `#!shop`, `#id=7`) and not only where on it
/// (`#top`, `#:~:text=deals`) or who has sent the visitor (`#utm_source=mail`).
fn chooses_page(fragment: &str) -> bool {
    let text = fragment.trim_start_matches(['#', '?']);
    let is_place = text.starts_with(":~:") || text.split('&').all(is_tracking);
    !is_place && (text.starts_with('!') || text.contains(['/', '=']))
}
