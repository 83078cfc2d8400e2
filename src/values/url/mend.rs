//! Defects of addresses that can be undone without doubt, one function for each.
//!
//! Each takes a whole cell, and what stands between several addresses in it, and looks at every one.
//! It returns something only if the cell has the defect and would be right once everything is undone:
//! `javascript:`, IP addresses, hosts without a known public suffix, lists that the separator would
//! glue together and plain words are therefore never touched, not even their spaces.

use super::pieces::{self, Reading};
use super::{fine, notation, scheme};
use std::collections::HashSet;
use std::ops::Range;

/// Undoes one defect on one address.
type Step = fn(&str) -> Option<String>;

/// All steps, in an order in which each finds what it needs.
const STEPS: [Step; 11] = [
    notation::unpad,
    notation::unwrap,
    notation::straighten,
    scheme::undouble,
    scheme::repair,
    scheme::add,
    notation::lower_scheme,
    notation::host_to_ascii,
    notation::lower_host,
    notation::drop_root_dot,
    notation::drop_port,
];

/// Enough for any address that a person would still call one; bounds the work on hostile text.
const MOST_STEPS: usize = 24;

/// One address with everything undone; nothing if it is not right even then.
pub(super) fn whole(text: &str) -> Option<String> {
    // Beyond this length nothing is an address, and looking for one in a long text costs.
    if text.len() > 8192 {
        return None;
    }
    let mut mended = text.to_owned();
    for _ in 0..MOST_STEPS {
        if fine::is_normal(&mended) {
            return Some(mended);
        }
        mended = STEPS.iter().find_map(|step| step(&mended))?;
    }
    None
}

/// One address with everything undone that its notation allows, whatever is left wrong with it.
pub(super) fn cleaned(text: &str) -> String {
    let mut cleaned = text.to_owned();
    for _ in 0..MOST_STEPS {
        match STEPS.iter().find_map(|step| step(&cleaned)) {
            Some(after) => cleaned = after,
            None => break,
        }
    }
    cleaned
}

/// Applies a step to every address of the cell, if the whole cell is right in the end.
fn each(cell: &str, separator: &str, step: Step) -> Option<String> {
    every(cell, step).filter(|_| match pieces::read(cell) {
        Reading::Several(ranges) => list(cell, ranges, separator).is_some(),
        Reading::One | Reading::Doubtful(_) => true,
    })
}

/// Applies a step to every address of the cell, keeping what stands between them.
fn every(cell: &str, step: Step) -> Option<String> {
    let guarded = |piece: &str| step(piece).filter(|after| whole(after).is_some());
    let ranges = match pieces::read(cell) {
        Reading::One => return guarded(cell),
        Reading::Doubtful(_) if pieces::has_scheme(cell) => return guarded(cell),
        Reading::Doubtful(_) => return None,
        Reading::Several(ranges) => ranges,
    };
    let mut mended = String::with_capacity(cell.len() + 16);
    let mut copied = 0;
    let mut changed = false;
    for range in ranges {
        mended.push_str(cell.get(copied..range.start)?);
        let piece = cell.get(range.clone())?;
        let after = guarded(piece);
        changed |= after.is_some();
        mended.push_str(after.as_deref().unwrap_or(piece));
        copied = range.end;
    }
    mended.push_str(cell.get(copied..)?);
    changed.then_some(mended)
}

/// The cell with every address in it in lower-case scheme and host and without a port that goes
/// without saying; nothing if it is written so already.
pub(super) fn normal(cell: &str) -> Option<String> {
    every(cell, notation::normal)
}

/// The addresses of the cell with everything undone, each once and joined by the separator; nothing if
/// that is not a right cell: a separator that addresses can hold may glue them together.
pub(super) fn list(cell: &str, ranges: Vec<Range<usize>>, separator: &str) -> Option<String> {
    let parts: Option<Vec<String>> = ranges
        .into_iter()
        .map(|range| cell.get(range).and_then(whole))
        .collect();
    // They are joined first, and then those that are there twice are taken out.
    let all = parts?;
    let is_readable = reads_back(&all.join(separator), all.len());
    let once = unique(all);
    let joined = once.join(separator);
    let is_right = super::is_fine(&joined, separator) && reads_back(&joined, once.len());
    (is_readable && is_right).then_some(joined)
}

/// Whether so many addresses are read in what they were joined to.
fn reads_back(joined: &str, count: usize) -> bool {
    count < 2 || matches!(pieces::read(joined), Reading::Several(ranges) if ranges.len() == count)
}

/// The addresses, each once.
pub(super) fn unique(mut parts: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    parts.retain(|part| seen.insert(pieces::identity(part).into_owned()));
    parts
}

/// Whether the cell is right once everything is undone.
pub(super) fn is_mendable(cell: &str, separator: &str) -> bool {
    match pieces::read(cell) {
        Reading::One => whole(cell).is_some(),
        Reading::Several(ranges) => list(cell, ranges, separator).is_some(),
        // To give a scheme to the first of what may be two hosts would decide that it is one.
        Reading::Doubtful(_) => pieces::has_scheme(cell) && whole(cell).is_some(),
    }
}

/// Spaces round the cell, and characters in it that nobody sees. A space inside is never removed.
pub fn padding(cell: &str, separator: &str) -> Option<String> {
    notation::unpad(cell).filter(|after| is_mendable(after, separator))
}

/// Angle brackets, quotation marks and brackets round an address, or round the whole cell.
pub fn wrapping(cell: &str, separator: &str) -> Option<String> {
    if !notation::may_be_wrapped(cell) {
        return None;
    }
    let whole_cell = || notation::unwrap(cell).filter(|after| is_mendable(after, separator));
    // Of a wrapped list the last mark would be taken for the end of the last address.
    let is_list = matches!(pieces::read(cell), Reading::Several(_));
    let wrapped_list = (is_list && notation::is_wrapped(cell))
        .then(whole_cell)
        .flatten();
    wrapped_list
        .or_else(|| each(cell, separator, notation::unwrap))
        .or_else(whole_cell)
}

/// Back-slashes in place of slashes, or before them.
pub fn backslashes(cell: &str, separator: &str) -> Option<String> {
    if !cell.contains('\\') {
        return None;
    }
    each(cell, separator, notation::straighten)
}

/// A scheme that stands there twice, both times the same.
pub fn doubled_scheme(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, scheme::undouble)
}

/// A scheme with a slip of typing, or with the wrong marks behind it. `http` stays `http`; one that
/// cannot be read becomes `https`.
pub fn broken_scheme(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, scheme::repair)
}

/// No scheme before a host: `https` is added. Not where a list of hosts could be one address.
pub fn missing_scheme(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, scheme::add)
}

/// A scheme in capitals.
pub fn upper_case_scheme(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, notation::lower_scheme)
}

/// A host in capitals. Path and query keep theirs: there they make a difference.
pub fn upper_case_host(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, notation::lower_host)
}

/// A host that ends with a dot.
pub fn host_dot(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, notation::drop_root_dot)
}

/// The port that the scheme implies, or a colon without a port.
pub fn default_port(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, notation::drop_port)
}

/// A host in letters beyond ASCII, which is written in Punycode. Not one that mixes scripts or
/// imitates a Latin name.
pub fn unicode_host(cell: &str, separator: &str) -> Option<String> {
    each(cell, separator, notation::host_to_ascii)
}

/// Several addresses that are not joined by exactly the separator, or separators left over at the
/// ends of the cell.
pub fn crowded(cell: &str, separator: &str) -> Option<String> {
    // A mark at the end of a path can be part of it: then the cell is right as it is.
    if super::is_fine(cell, separator) {
        return None;
    }
    let Reading::Several(ranges) = pieces::read(cell) else {
        return None;
    };
    list(cell, ranges.clone(), separator)?;
    joined(cell, ranges, separator)
}

/// The pieces joined by the separator, if that changes the cell and can be read back: a separator
/// that addresses can hold would glue them together.
fn joined(cell: &str, ranges: Vec<Range<usize>>, separator: &str) -> Option<String> {
    let parts: Vec<&str> = ranges
        .into_iter()
        .filter_map(|range| cell.get(range))
        .collect();
    let joined = parts.join(separator);
    (joined != cell && reads_back(&joined, parts.len())).then_some(joined)
}

/// The same address twice in a cell: the first stays.
pub fn repeated(cell: &str, separator: &str) -> Option<String> {
    if super::is_single(cell) {
        return None;
    }
    let parts = super::parts(cell, separator)?;
    let mut seen = HashSet::new();
    let kept: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| seen.insert(pieces::identity(part)))
        .collect();
    (kept.len() < parts.len()).then(|| kept.join(separator))
}
