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

/// The fast path of [`is_fine`], one scan over bytes.
fn is_plainly_fine(cell: &str) -> bool {
    let at = memchr::memchr(b'@', cell.as_bytes());
    let Some((local, domain)) = at.and_then(|at| Some((cell.get(..at)?, cell.get(at + 1..)?)))
    else {
        return false;
    };
    cell.len() <= 254
        && local.len() <= 64
        && Alphabet::LOCAL_PART.are_parts(local)
        && is_domain(domain)
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
