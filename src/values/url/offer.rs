//! Defects of addresses that can be undone only with a doubt, one function for each.
//!
//! Each returns the whole cell as it would be if the doubt were settled, right in every other way
//! too; nothing if the cell does not have the defect or would still not be right.

use super::address::{Address, split_authority};
use super::pieces::{self, Reading};
use super::{damaged, mend, notation, scheme};
use std::ops::Range;

/// Offers what a guess makes of the addresses that are otherwise beyond mending.
fn offered(cell: &str, separator: &str, guess: impl Fn(&str) -> Option<String>) -> Option<String> {
    if mend::is_mendable(cell, separator) {
        return None;
    }
    // Whatever else is wrong with the notation must not hide what the guess is about, and what the
    // guess is about must not be undone with the rest.
    let guessed = |piece: &str| {
        let clean = notation::unpad(piece);
        let raw = guess(clean.as_deref().unwrap_or(piece));
        let mend = |after: String| mend::whole(&after);
        raw.and_then(mend)
            .or_else(|| guess(&mend::cleaned(piece)).and_then(mend))
    };
    let best = |piece: &str| mend::whole(piece).or_else(|| guessed(piece));
    let offer = match pieces::read_with(cell, |piece| best(piece).is_some()) {
        // A space in a host would make two addresses of one.
        Reading::Several(ranges) if is_cut_by_space(cell, &ranges) => None,
        Reading::Several(ranges) => {
            let parts: Option<Vec<String>> = ranges
                .into_iter()
                .map(|range| cell.get(range).and_then(best))
                .collect();
            Some(mend::unique(parts?).join(separator))
        }
        Reading::One | Reading::Doubtful(_) => guessed(cell),
    };
    offer.filter(|after| super::is_fine(after, separator))
}

/// Whether only a space stands between an address that is not right by itself and what may be the rest of its host.
fn is_cut_by_space(cell: &str, pieces: &[Range<usize>]) -> bool {
    let text = |range: Range<usize>| cell.get(range).unwrap_or_default();
    pieces.windows(2).any(|pair| {
        let [before, after] = pair else { return false };
        let gap = text(before.end..after.start);
        let begins = ["http", "www."]
            .iter()
            .any(|start| text(after.clone()).starts_with(start));
        gap == " " && !begins && mend::whole(text(before.clone())).is_none()
    })
}

/// Perhaps several addresses, perhaps one that holds commas or spaces: the cell split.
pub fn crowded(cell: &str, separator: &str) -> Option<String> {
    if super::is_single(cell) {
        return None;
    }
    let Reading::Doubtful(ranges) = pieces::read(cell) else {
        return None;
    };
    mend::list(cell, ranges, separator)
}

/// Two schemes that differ: the inner one.
pub fn doubled_scheme(cell: &str, separator: &str) -> Option<String> {
    offered(cell, separator, scheme::undouble_differing)
}

/// A user name before the host: the address without it.
pub fn user(cell: &str, separator: &str) -> Option<String> {
    offered(cell, separator, drop_user)
}

/// One address, mended, without its user name.
pub(super) fn without_user(text: &str) -> Option<String> {
    mend::whole(&drop_user(&mend::cleaned(text))?)
}

/// Cuts the user name out.
fn drop_user(text: &str) -> Option<String> {
    let address = Address::read(text).filter(Address::has_user)?;
    let (_, place) = address.authority.rsplit_once('@')?;
    Some(format!("{}://{place}{}", address.scheme, address.rest))
}

/// A comma, point or the like behind the path of an address that is otherwise right: the address without
/// it. Several points are what is left of an address that was cut off.
pub fn trailing_mark(cell: &str) -> Option<String> {
    let bare = cell.trim_end_matches([',', ';', ':', '!', '.']);
    let marks = cell.get(bare.len()..)?;
    if marks.is_empty() || marks.contains("..") || !super::is_single(cell) {
        return None;
    }
    mend::whole(bare)
}

/// Spaces in the path or query: written as the standard encodes them. One in the host is never
/// touched.
pub fn space_in_path(cell: &str, separator: &str) -> Option<String> {
    if matches!(pieces::read(cell), Reading::Doubtful(_)) {
        return None;
    }
    offered(cell, separator, |text| {
        let address = Address::read(text)?;
        let is_alone = address.rest.contains(' ')
            && !address
                .rest
                .contains(|letter: char| letter.is_whitespace() && letter != ' ')
            && !address.rest.contains("://");
        is_alone.then(|| {
            let encoded = address.rest.replace(' ', "%20");
            format!("{}://{}{encoded}", address.scheme, address.authority)
        })
    })
}

/// An address inside a remnant of HTML or Markdown, if there is only one.
pub fn markup(cell: &str, separator: &str) -> Option<String> {
    const ENDS: [char; 6] = ['"', '\'', '<', '>', ')', ']'];
    if mend::is_mendable(cell, separator) || !(cell.contains("](") || cell.contains('<')) {
        return None;
    }
    let mut found: Vec<String> = Vec::new();
    for (at, _) in cell.match_indices("http") {
        let from = cell.get(at..)?;
        let end = from
            .find(|letter: char| letter.is_whitespace() || ENDS.contains(&letter))
            .unwrap_or(from.len());
        if let Some(address) = from.get(..end).and_then(mend::whole) {
            found.push(address);
        }
    }
    match mend::unique(found).as_slice() {
        [only] if super::is_single(only) => Some(only.clone()),
        _ => None,
    }
}

/// A host with a slip of typing: commas for dots, dots doubled, `www` misspelt or stuck to the
/// scheme, an ending mistyped or left out behind `www.`. A misspelt `www` makes a host that can
/// exist, so it is looked for in an address that is otherwise right, too.
pub fn damaged_host(cell: &str, separator: &str) -> Option<String> {
    if super::is_single(cell) {
        let address = Address::read(cell)?;
        let host = damaged::respelt_start(&address.host().to_ascii_lowercase())?;
        return mend::whole(&address.with_host(&host));
    }
    offered(cell, separator, |text| {
        let start = scheme::read(text).map_or(0, |(_, after)| text.len() - after.len());
        let (before, after) = text.split_at_checked(start)?;
        let (host, rest) = split_authority(after);
        let (host, port) = host.find(':').map_or((host, ""), |at| {
            host.split_at_checked(at).unwrap_or((host, ""))
        });
        let host = host.to_lowercase();
        // The scheme that is stuck to the host can be read.
        let stuck = if before.is_empty() && host.starts_with("httpwww.") {
            "http://"
        } else {
            before
        };
        damaged::candidates(&host, before.is_empty())
            .into_iter()
            .map(|host| format!("{stuck}{host}{port}{rest}"))
            .find(|text| mend::whole(text).is_some())
    })
}
