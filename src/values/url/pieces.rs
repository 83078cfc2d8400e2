//! A cell with several addresses: where each of them stands.
//!
//! Commas, semicolons and bars are legal inside an address, and bare hosts look like words. So a cell
//! is taken for several addresses only if *every* piece is a full address once it is mended, and the
//! boundaries are clear. Where they are not, the cell is doubtful: it is split only on request.

use super::address::{split_authority, split_path};
use super::{mend, notation, scheme};
use crate::values::text::is_invisible;
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

/// More words than this in one cell are prose or an attack, not a list of addresses.
const MOST_WORDS: usize = 512;

/// How a cell reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// One address, or no address at all.
    One,
    /// Several addresses, or one with separators left over round it: these ranges of the cell.
    Several(Vec<Range<usize>>),
    /// Perhaps several addresses.
    Doubtful(Vec<Range<usize>>),
}

/// Reads a cell, taking for an address what becomes right without doubt.
pub(super) fn read(cell: &str) -> Reading {
    // A mark that only comes to light by mending would be taken for a separator afterwards.
    read_with(cell, |piece| {
        mend::whole(piece).is_some_and(|mended| !mended.ends_with(is_mark))
    })
}

/// Reads a cell, taking for an address what `is_address` says.
pub(super) fn read_with(cell: &str, is_address: impl Fn(&str) -> bool) -> Reading {
    if !has_between(cell) {
        return Reading::One;
    }
    let Some(mut ranges) = find(cell, is_address) else {
        return Reading::One;
    };
    if let [only] = ranges.as_mut_slice() {
        // At the end of a path a mark is part of the address; a host cannot hold it.
        let piece = cell.get(only.clone()).unwrap_or_default();
        let tail = cell.get(only.end..).unwrap_or_default();
        if !is_bare(piece) {
            only.end += tail.find(|letter| !is_mark(letter)).unwrap_or(tail.len());
        }
        if cell.get(only.clone()) == Some(cell.trim()) {
            return Reading::One;
        }
    }
    let clear = ranges.windows(2).all(|pair| match pair {
        [before, after] => is_clear(cell, before, after),
        _ => true,
    });
    if clear {
        Reading::Several(ranges)
    } else {
        Reading::Doubtful(ranges)
    }
}

/// Whether two of the addresses are the same; a lone slash behind the host makes no difference.
pub(super) fn has_repeats(parts: &[&str]) -> bool {
    let mut seen = HashSet::with_capacity(if parts.len() > 1 { parts.len() } else { 0 });
    parts.len() > 1 && !parts.iter().all(|part| seen.insert(identity(part)))
}

/// What is compared when addresses are looked for twice.
pub(super) fn identity(address: &str) -> Cow<'_, str> {
    let mut identity = notation::normal(address).map_or(Cow::Borrowed(address), Cow::Owned);
    if is_bare(&identity) && identity.ends_with('/') {
        identity.to_mut().pop();
    }
    identity
}

/// The ranges of all addresses; nothing if the cell holds anything else.
fn find(cell: &str, is_address: impl Fn(&str) -> bool) -> Option<Vec<Range<usize>>> {
    let text = |range: &Range<usize>| cell.get(range.clone()).unwrap_or_default();
    let words = words(cell);
    if words.len() > MOST_WORDS {
        return None;
    }
    let is_joined = |one: usize, next: &Range<usize>| {
        let gap = words.get(one).map(|one| one.end..next.start);
        gap.is_some_and(|gap| !text(&gap).contains(char::is_whitespace))
    };
    let between = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        before
            .zip(words.get(at + 1))
            .is_some_and(|(before, after)| {
                // What stands before it may be the end of an address that holds a comma.
                let ends_one = || at.checked_sub(2).is_some_and(|one| is_joined(one, before));
                is_apart(cell, before, words.get(at), after)
                    && (is_address(text(before)) || ends_one())
                    && is_address(text(after))
            })
    };
    let last = words.iter().rposition(|word| !is_sign(text(word)));
    let ends_bare = || {
        let last = last.and_then(|last| words.get(last));
        last.is_some_and(|last| is_bare(text(last)))
    };
    let is_kept = |(at, word): &(usize, &Range<usize>)| {
        let word = text(word);
        // A word or a sign may be the end of an address: "https://a.com/x y", "https://a.com/x +".
        let stands_before = || last.is_some_and(|last| *at < last);
        let joins = || stands_before() || closes(word) || ends_bare();
        // Between two marks a sign stands in place of an address: "-, https://a.com".
        let is_entry = || is_between_marks(cell, &words, *at);
        !(is_sign(word) && joins() && !is_entry() || is_conjunction(word) && between(*at))
    };
    let mut kept = words.iter().enumerate().filter(is_kept);
    let mut current = kept.next()?.1.clone();
    let mut found = Vec::new();
    for (_, word) in kept {
        let gap = text(&(current.end..word.start));
        // A space behind a scheme is a slip and ends nothing.
        let is_cut_short = is_lone_scheme(text(&current));
        let is_boundary = (gap.contains(char::is_whitespace) && !is_cut_short)
            || (is_address(text(word)) && is_address(text(&current)));
        if !is_boundary {
            current.end = word.end;
            continue;
        }
        if !is_address(text(&current)) {
            return None;
        }
        found.push(std::mem::replace(&mut current, word.clone()));
    }
    is_address(text(&current)).then(|| {
        found.push(current);
        found
    })
}

/// The longest stretches without white space and marks.
fn words(cell: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in cell.char_indices() {
        if is_between(letter) {
            words.extend(start.take().map(|start| start..at));
        } else {
            start = start.or(Some(at));
        }
    }
    words.extend(start.map(|start| start..cell.len()));
    words
}

fn has_between(cell: &str) -> bool {
    let may_be = |byte: u8| !byte.is_ascii() || is_between(char::from(byte));
    cell.bytes().any(may_be) && cell.contains(is_between)
}

/// Marks and spaces that can stand between two addresses.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || is_mark(letter)
}

/// Marks that can stand between two addresses, and also inside one.
const fn is_mark(letter: char) -> bool {
    matches!(letter, ',' | ';' | '|' | '，' | '；' | '、' | '｜')
}

/// Whether white space stands on both sides of a word.
fn is_apart(
    cell: &str,
    before: &Range<usize>,
    word: Option<&Range<usize>>,
    after: &Range<usize>,
) -> bool {
    let has_space = |range: Range<usize>| {
        cell.get(range)
            .is_some_and(|gap| gap.contains(char::is_whitespace))
    };
    word.is_some_and(|word| has_space(before.end..word.start) && has_space(word.end..after.start))
}

/// Whether marks, or the ends of the cell, stand on both sides of a word.
fn is_between_marks(cell: &str, words: &[Range<usize>], at: usize) -> bool {
    let is_marked = |before: Option<usize>, after: usize| {
        let before = before.and_then(|before| words.get(before));
        let pair = before.zip(words.get(after));
        let gap = pair.and_then(|(before, after)| cell.get(before.end..after.start));
        gap.is_none_or(|gap| gap.contains(is_mark))
    };
    is_marked(at.checked_sub(1), at) && is_marked(Some(at), at + 1)
}

/// Whether a word is `and` in a common language. `or` leaves a choice, which is a person's.
fn is_conjunction(word: &str) -> bool {
    const WORDS: [&str; 5] = ["and", "und", "et", "e", "y"];
    WORDS
        .iter()
        .any(|joining| word.eq_ignore_ascii_case(joining))
}

/// Whether a word consists of signs, as a bullet or a dash does.
fn is_sign(word: &str) -> bool {
    word.chars()
        .all(|letter| !letter.is_alphanumeric() && !is_invisible(letter))
}

/// Whether a sign only closes what was opened before an address.
fn closes(word: &str) -> bool {
    word.chars()
        .all(|letter| matches!(letter, '>' | ')' | ']' | '}' | '"' | '\'' | '»' | '”' | '’'))
}

/// Whether the boundary between two pieces can be nothing else.
fn is_clear(cell: &str, before: &Range<usize>, after: &Range<usize>) -> bool {
    let text = |range: Range<usize>| cell.get(range).unwrap_or_default();
    let previous = text(before.clone());
    let gap = text(before.end..after.start);
    let starts = is_bare(previous) || begins_address(text(after.clone()));
    if gap.contains(char::is_whitespace) {
        return starts || gap.contains(|letter| letter != ' ' && letter != '\u{a0}');
    }
    // An address can hold a list of addresses in its query.
    starts && !split_path(previous).1.contains("://")
}

/// Whether the text begins with a scheme, behind any marks.
pub(super) fn has_scheme(text: &str) -> bool {
    scheme::read(text.trim_start_matches(|letter: char| !letter.is_alphanumeric())).is_some()
}

/// Whether nothing follows the scheme and its slashes, which may lean either way; nor a second scheme.
fn is_lone_scheme(text: &str) -> bool {
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let word = text.trim_end_matches(['/', '\\']);
    let after = |text| scheme::read(text).map(|(_, after)| after);
    let ends = |after: &str| {
        after.is_empty() || scheme::read(after).is_some_and(|(_, last)| last.is_empty())
    };
    word.len() < text.len() && after(word).is_some_and(ends)
}

/// Whether the text begins as only an address does: with a scheme, or with `www.`.
fn begins_address(text: &str) -> bool {
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    has_scheme(text)
        || text
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// Whether nothing stands behind the host but at most a slash.
pub(super) fn is_bare(piece: &str) -> bool {
    let after = scheme::read(piece).map_or(piece, |(_, after)| after);
    let after = after.trim_start_matches([':', '/']);
    matches!(split_authority(after).1, "" | "/")
}
