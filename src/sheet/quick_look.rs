//! Quick looks at a large file: whether it seems to be UTF-8, from its beginning, and whether it is UTF-8
//! without NUL bytes from end to end, on all threads. What they cannot say yes to is looked at from first
//! to last, which also tells where it fails and what it may be instead.

use super::decode::{Encoding, Start, start};
use super::positioned::Positioned;
use crate::error::{Error, Result};
use crate::pipeline::in_order_with;
use std::fs::File;
use std::path::Path;

/// From which size on it pays.
const LARGE: u64 = 1 << 22;
/// How much is looked at at once.
const PIECE: usize = 1 << 20;
/// How much of the beginning tells that it is a text, and not a blank one.
const HEAD: usize = 1 << 10;
/// How much of it must be UTF-8 for the rest to be taken for it: more than lies above any header.
const TRUSTED: usize = 1 << 20;
/// The most bytes of a character behind its first.
const MORE: usize = 3;

/// The size and the encoding of a large file in UTF-8; nothing says nothing.
pub(super) fn utf8(path: &Path, file: &File) -> Result<Option<(u64, Encoding)>> {
    let begins = begins_as_utf8(path, file)?;
    Ok(match begins {
        Some((size, _)) if is_text(path, file, size, PIECE)? => begins,
        _ => None,
    })
}

/// The size and the encoding of a large file that begins in UTF-8. Who relies on it must look at every
/// piece when it is read.
pub(super) fn seems_utf8(path: &Path, file: &File) -> Result<Option<(u64, Encoding)>> {
    let begins = begins_as_utf8(path, file)?;
    Ok(match begins {
        Some((size, _)) if is_text_at(path, file, (0, size), (TRUSTED, &mut Vec::new()))? => begins,
        _ => None,
    })
}

/// The same, from its first characters.
fn begins_as_utf8(path: &Path, file: &File) -> Result<Option<(u64, Encoding)>> {
    let reading = |source| Error::reading(path, source);
    let facts = file.metadata().map_err(reading)?;
    let mut head = [0; HEAD];
    let count = Positioned::start(path, file)?
        .read(&mut head)
        .map_err(reading)?;
    let head = head.get(..count).unwrap_or_default();
    let encoding = match start(head) {
        Start::Known(known) if known.is_utf8() => known,
        Start::Unmarked => Encoding::Utf8,
        Start::Known(_) | Start::Refused(_) => return Ok(None),
    };
    let is_text = facts.len() >= LARGE && head.iter().any(u8::is_ascii_alphanumeric);
    Ok(is_text.then_some((facts.len(), encoding)))
}

/// Whether a file is so large that a thorough look at it takes time.
pub(super) fn is_large(path: &Path) -> bool {
    path.metadata().is_ok_and(|facts| facts.len() >= LARGE)
}

/// Whether a file of this size is UTF-8 without NUL bytes, piece by piece.
fn is_text(path: &Path, file: &File, size: u64, piece: usize) -> Result<bool> {
    let mut next = 0;
    let mut all = true;
    in_order_with(
        || {
            let offset = next;
            next += piece as u64;
            Ok((offset < size).then_some(offset))
        },
        Vec::new,
        |buffer, offset| is_text_at(path, file, (offset, size), (piece, buffer)),
        |is_text| {
            all &= is_text;
            Ok(())
        },
    )?;
    Ok(all)
}

/// Whether a piece of a file of this size is text, from an offset on.
fn is_text_at(
    path: &Path,
    file: &File,
    (offset, size): (u64, u64),
    (piece, buffer): (usize, &mut Vec<u8>),
) -> Result<bool> {
    let mut from = Positioned::start(path, file)?;
    from.offset = offset;
    let wanted = (size - offset).min((piece + MORE) as u64);
    buffer.resize(usize::try_from(wanted).unwrap_or_default(), 0);
    let filled = from
        .fill(buffer)
        .map_err(|source| Error::reading(path, source))?;
    Ok(filled == buffer.len() && is_text_between(buffer, offset > 0, piece))
}

/// Whether the characters that begin in a piece are text. A character that the piece before has begun is
/// its own; one that ends behind this piece is looked at here.
fn is_text_between(bytes: &[u8], is_behind_another: bool, piece: usize) -> bool {
    let goes_on = |bytes: &[u8]| {
        let more = bytes.iter().take(MORE);
        more.take_while(|byte| **byte & 0xC0 == 0x80).count()
    };
    let begin = if is_behind_another { goes_on(bytes) } else { 0 };
    let end = match bytes.get(piece..) {
        Some(behind) => piece + goes_on(behind),
        None => bytes.len(),
    };
    let text = bytes.get(begin..end).unwrap_or_default();
    memchr::memchr(0, text).is_none() && std::str::from_utf8(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write as _;

    proptest! {
        #[test]
        fn pieces_tell_what_the_whole_does(
            text in "([a-c]|é|日|😀|\\x00){0,40}",
            spoilt in proptest::option::of((0_usize..60, any::<u8>())),
            piece in 4_usize..12,
        ) {
            let mut bytes = text.into_bytes();
            if let Some((at, byte)) = spoilt && let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
            let mut file = tempfile::NamedTempFile::new().unwrap();
            file.write_all(&bytes).unwrap();
            let whole = std::str::from_utf8(&bytes).is_ok() && !bytes.contains(&0);
            let found = is_text(file.path(), file.as_file(), bytes.len() as u64, piece).unwrap();
            prop_assert_eq!(found, whole);
        }
    }
}
