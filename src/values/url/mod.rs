//! Web addresses: whether a cell of them is right, and one function for each defect that can be
//! undone.
//!
//! A cell holds one address or several. [`is_fine`] is the check. The functions of [`mend`] undo one
//! defect each and return nothing if the cell does not have it, or if even after everything else is
//! undone the cell would not be right: so a cell is never half mended. The functions of [`offer`] do
//! the same for defects that leave a doubt; what they return is always a complete, right cell.
//!
//! An address that is right keeps its bytes: no slash is added, no path or query is re-encoded.
//! Nothing here looks an address up or follows it.

pub mod mend;
pub mod offer;
pub mod tracking;

mod address;
#[cfg(test)]
mod corpus;
mod damaged;
mod fine;
mod host_name;
mod notation;
mod pieces;
mod scheme;
mod script;
#[cfg(test)]
mod tests;

use address::Address;
pub(crate) use host_name::to_ascii as host_to_ascii;
use pieces::Reading;

/// Whether the cell is one right address, or several joined by exactly `separator`, none twice.
///
/// Right means: `http` or `https`, an ASCII domain below a known public suffix (the suffix alone is
/// not enough), no user name, no IP address in any notation, and nothing that cannot stand in an
/// address (white space, control and invisible characters, quotes, angle brackets, back-slashes in
/// the path). Capitals in scheme and host and a port that goes without saying are right, too: see
/// [`is_normal`]. An empty cell is not right: whether it may be empty is asked elsewhere.
pub fn is_fine(cell: &str, separator: &str) -> bool {
    fine::is_plainly_fine(cell)
        || begins_with_scheme(cell) && {
            fine::are_plainly_fine(cell, separator) || judge(cell, separator)
        }
}

/// Whether a cell begins as every right one does.
fn begins_with_scheme(cell: &str) -> bool {
    cell.get(..4)
        .is_some_and(|begin| begin.eq_ignore_ascii_case("http"))
}

/// `https://` and the cell, to stand behind it, if the cell certainly is one right address but for that;
/// nothing says nothing: see [`mend::missing_scheme`].
pub fn with_scheme(cell: &str) -> Option<[&str; 2]> {
    fine::with_scheme(cell)
}

/// Whether a right cell writes its addresses in the form that is the same for all: scheme and host in
/// lower case, no port that the scheme implies. Where an importer refuses a cell that is right, this
/// is what can still be mended.
pub fn is_normal(cell: &str, separator: &str) -> bool {
    fine::is_plainly_fine(cell) || (is_fine(cell, separator) && normal(cell).is_none())
}

/// The cell with every address in the form of [`is_normal`], for comparing; nothing if it is so
/// already.
pub fn normal(cell: &str) -> Option<String> {
    mend::normal(cell)
}

/// The first host in the cell that mixes scripts or imitates a Latin name: as it is written, and in
/// the ASCII form in which it would be looked up.
pub fn look_alike(cell: &str) -> Option<(String, String)> {
    let found = |word: &str| {
        let cleaned = mend::cleaned(word);
        let host = Address::read(&cleaned)?.host().to_owned();
        let ascii = host_name::of_look_alike(&host)?;
        Some((host, ascii))
    };
    let words = || cell.split([' ', ',', ';', '|', '\n', '\r', '\t']);
    (!cell.is_ascii())
        .then(|| words().find_map(found))
        .flatten()
}

/// The slow twin of the fast paths in [`is_fine`], and the last word.
fn judge(cell: &str, separator: &str) -> bool {
    if is_single(cell) {
        return true;
    }
    parts(cell, separator).is_some_and(|parts| !pieces::has_repeats(&parts))
}

/// The right addresses that the cell joins by exactly the separator; nothing if it holds anything
/// else.
fn parts<'a>(cell: &'a str, separator: &str) -> Option<Vec<&'a str>> {
    if separator.is_empty() {
        return None;
    }
    let split: Vec<&str> = cell.split(separator).collect();
    if split.iter().all(|part| is_single(part)) {
        return Some(split);
    }
    // An address can hold the separator as long as the boundaries are clear.
    let Reading::Several(ranges) = pieces::read(cell) else {
        return None;
    };
    let read: Vec<&str> = ranges
        .into_iter()
        .filter_map(|range| cell.get(range))
        .collect();
    (read.iter().all(|part| fine::is_one(part)) && read.join(separator) == cell).then_some(read)
}

/// Whether the text is one right address and does not read as several.
fn is_single(text: &str) -> bool {
    fine::is_one(text) && !matches!(pieces::read(text), Reading::Several(_))
}

/// The host of the first address in the cell, for comparing rows: ASCII, lower case, without
/// `www.`. More tolerant than [`is_fine`]: every defect that is undone without doubt is looked
/// through, and so is a user name.
///
/// Nothing if no host with a known public suffix can be read.
pub fn host(cell: &str) -> Option<String> {
    let first = match pieces::read(cell) {
        Reading::Several(ranges) | Reading::Doubtful(ranges) => {
            ranges.first().and_then(|range| cell.get(range.clone()))?
        }
        Reading::One => cell,
    };
    let mended = mend::whole(first).or_else(|| offer::without_user(first))?;
    let host = Address::read(&mended)?.host();
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}
