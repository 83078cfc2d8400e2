//! E-mail addresses: whether a cell is one, and one function for each defect that can be undone.
//!
//! [`is_fine`] is the check. The functions of [`mend`] undo one defect each, and only if the cell is
//! right once everything is undone; those of [`offer`] need a person's word. The local part keeps its
//! case always: only its server knows what it means. No address is ever invented, and nothing asks
//! whether an address can be reached.

pub mod mend;
pub mod offer;

mod notation;
mod placeholder;

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;

use crate::values::bytes::Bytes;
use crate::values::labels::Alphabet;
use crate::values::signs::{MOST, below, bits, stand_apart};
use email_address::{EmailAddress, Options};

/// Whether the cell is one address of plain syntax: letters, digits and the usual signs before the
/// `@` (no quotes, no comments), behind it an ASCII domain with a top level that is no number
/// (Punycode for others), and nothing round it. The case of the domain has no meaning.
///
/// An empty cell is not an address: whether it may be empty is asked elsewhere.
pub fn is_fine(cell: &str) -> bool {
    is_plainly_fine(cell) || judge(cell)
}

/// Whether a right cell has its domain in lower case. Where an importer refuses a cell that is right,
/// this is what can still be mended.
pub fn is_normal(cell: &str) -> bool {
    is_fine(cell) && notation::lower_domain(cell).is_none()
}

/// A right cell with its domain in lower case, for comparing; nothing if it is so already.
pub fn normal(cell: &str) -> Option<String> {
    notation::lower_domain(cell).filter(|_| is_fine(cell))
}

/// The fast path of [`is_fine`], for short addresses of the signs that nearly all consist of; a `false` says
/// nothing.
fn is_plainly_fine(cell: &str) -> bool {
    let [letters, digits, before_at, dots, ats, joints] = bits(cell.as_bytes(), |bytes| {
        let (dots, ats) = (bytes.are(b'.'), bytes.are(b'@'));
        [
            bytes.small().are_within(b'a', b'z'),
            bytes.are_within(b'0', b'9'),
            bytes.are(b'_') | bytes.are(b'+'),
            dots,
            ats,
            dots | ats | bytes.are(b'-'),
        ]
    });
    let all = below(cell.len());
    let top = dots.checked_ilog2().map_or(MOST, |dot| dot as usize + 1);
    letters | digits | before_at | joints == all
        && stand_apart(joints, cell.len())
        && ats.is_power_of_two()
        && before_at < ats
        // The last dot stands behind the `@`, and behind it at least two letters and nothing else.
        && ats < dots
        && top + 1 < cell.len()
        && letters | below(top) == all
}

static LETTERS: Bytes = Bytes::of(&[(b'a', b'z'), (b'A', b'Z')]);

/// Whether a domain has at least two labels that a registry hands out, in ASCII of any case.
fn is_domain(domain: &str) -> bool {
    let dot = memchr::memrchr(b'.', domain.as_bytes());
    let Some(top) = dot.and_then(|dot| domain.get(dot + 1..)) else {
        return false;
    };
    top.len() > 1
        && (LETTERS.has_all(top)
            || top
                .get(..4)
                .is_some_and(|start| start.eq_ignore_ascii_case("xn--")))
        && Alphabet::ANY_CASE.are_labels(domain)
}

/// The slow twin of the fast path: the standard's syntax by a parser, and what it still lets pass.
fn judge(cell: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    EmailAddress::parse_with_options(cell, options).is_ok_and(|address| {
        cell.is_ascii() && cell.len() <= 254 && !cell.contains('"') && is_domain(address.domain())
    })
}
