//! Tracking parameters: what advertising tools append to an address.

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

/// The cell without tracking parameters; everything else stays byte for byte. Nothing if there are
/// none.
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

/// One address without tracking parameters.
fn strip_one(address: &str) -> String {
    let (before, after) = split_path(address);
    let Some(query) = after.strip_prefix('?') else {
        return address.to_owned();
    };
    let (query, fragment) = query.find('#').map_or((query, ""), |at| {
        query.split_at_checked(at).unwrap_or((query, ""))
    });
    if !query.split('&').any(is_tracking) {
        return address.to_owned();
    }
    let kept: Vec<&str> = query.split('&').filter(|part| !is_tracking(part)).collect();
    if kept.is_empty() {
        format!("{before}{fragment}")
    } else {
        format!("{before}?{}{fragment}", kept.join("&"))
    }
}
