//! What the bytes of a file tell, read from first to last: whether it is text, and in which encoding.

use super::damaged::Sequences;
use super::decode::{Encoding, Start, start};
use super::positioned::Positioned;
use super::quick_look;
use crate::error::{Error, Place, Result};
use std::fs::File;
use std::path::Path;

pub(super) const BUFFER: usize = 1 << 17;
pub(super) const SAVE_AS: &str =
    "open it in the spreadsheet and save it as \"CSV UTF-8\", then run again";
/// A spreadsheet that opens the file would damage it further.
const MEND_LINE: &str =
    "export it again, or correct the line in a text editor and save as UTF-8, then run again";

/// The refusal of a file that holds NUL bytes.
pub(super) fn binary(path: &Path, line: u64) -> Error {
    Error::input(
        Place::line(path, line),
        "this is no text file (it holds NUL bytes)",
        SAVE_AS,
    )
}

/// Counts line ends, whichever kind, across chunks.
#[derive(Default)]
pub(super) struct LineCount {
    ends: u64,
    after_cr: bool,
}

impl LineCount {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        for place in memchr::memchr2_iter(b'\r', b'\n', bytes) {
            let is_lf = bytes.get(place) == Some(&b'\n');
            let before = match place.checked_sub(1) {
                Some(before) => bytes.get(before) == Some(&b'\r'),
                None => self.after_cr,
            };
            self.ends += u64::from(!(is_lf && before));
        }
        if let Some(last) = bytes.last() {
            self.after_cr = *last == b'\r';
        }
    }

    pub(super) const fn line(&self) -> u64 {
        self.ends + 1
    }
}

/// The bytes that Windows-1252 leaves undefined.
const UNDEFINED: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// The size and the encoding of a text.
pub(super) fn scan(path: &Path, file: &File) -> Result<(u64, Encoding)> {
    if let Some(found) = quick_look::utf8(path, file)? {
        return Ok(found);
    }
    let mut from = Positioned::start(path, file)?;
    let mut buffer = vec![0; BUFFER];
    let mut scan = Scan::default();
    let mut is_blank = true;
    loop {
        let begins = from.offset == 0;
        let count = from
            .read(&mut buffer)
            .map_err(|source| Error::reading(path, source))?;
        let chunk = buffer.get(..count).unwrap_or_default();
        if begins {
            scan.begin(path, chunk)?;
        }
        if count == 0 {
            break;
        }
        let mark: &[u8] = if begins { b"\xEF\xBB\xBF\xFF\xFE" } else { b"" };
        is_blank = is_blank
            && chunk
                .iter()
                .all(|byte| b" \t\r\n\0".contains(byte) || mark.contains(byte));
        scan.add(path, chunk)?;
    }
    if is_blank {
        return Err(Error::input(
            Place::file(path),
            "the file is empty",
            "export it again",
        ));
    }
    Ok((from.offset, scan.finish(path)?))
}

/// Bytes as lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Looks for the encoding while the bytes go by.
#[derive(Default)]
struct Scan {
    known: Option<Encoding>,
    /// The bytes of a character that the last chunk cut.
    cut: Vec<u8>,
    not_utf8: bool,
    undefined: bool,
    lines: LineCount,
    first_bad_line: u64,
    detector: Option<chardetng::EncodingDetector>,
    sequences: Sequences,
}

impl Scan {
    fn begin(&mut self, path: &Path, head: &[u8]) -> Result<()> {
        match start(head) {
            Start::Known(encoding) => self.known = Some(encoding),
            Start::Unmarked => {}
            Start::Refused(what) => {
                return Err(Error::input(
                    Place::file(path),
                    format!("this is {what}, not a CSV file"),
                    SAVE_AS,
                ));
            }
        }
        Ok(())
    }

    fn add(&mut self, path: &Path, chunk: &[u8]) -> Result<()> {
        if self.known.is_some_and(|known| !known.is_utf8()) {
            return Ok(());
        }
        if let Some(nul) = memchr::memchr(0, chunk) {
            self.lines.add(chunk.get(..nul).unwrap_or_default());
            return Err(binary(path, self.lines.line()));
        }
        self.sequences.add(chunk);
        if !self.not_utf8 && !self.continues_utf8(chunk) {
            self.not_utf8 = true;
            self.detector = Some(chardetng::EncodingDetector::new(
                chardetng::Iso2022JpDetection::Deny,
            ));
        }
        if let Some(detector) = &mut self.detector {
            detector.feed(chunk, false);
            self.undefined |= chunk.iter().any(|byte| UNDEFINED.contains(byte));
        } else {
            self.lines.add(chunk);
        }
        Ok(())
    }

    /// Whether the chunk goes on in valid UTF-8; keeps what it cuts.
    fn continues_utf8(&mut self, chunk: &[u8]) -> bool {
        let mut rest = chunk;
        if !self.cut.is_empty() {
            let needed = match self.cut.first() {
                Some(0xF0..) => 4_usize,
                Some(0xE0..) => 3,
                _ => 2,
            };
            let (add, after) = rest.split_at(rest.len().min(needed.saturating_sub(self.cut.len())));
            self.cut.extend_from_slice(add);
            rest = after;
            if self.cut.len() == needed {
                if std::str::from_utf8(&self.cut).is_err() {
                    self.first_bad_line = self.lines.line();
                    return false;
                }
                self.cut.clear();
            }
        }
        match std::str::from_utf8(rest) {
            Ok(_) => true,
            Err(bad) => {
                let (good, tail) = rest.split_at(bad.valid_up_to());
                if bad.error_len().is_none() {
                    self.cut = tail.to_vec();
                    return true;
                }
                let mut lines = LineCount {
                    ends: self.lines.ends,
                    after_cr: self.lines.after_cr,
                };
                lines.add(good);
                self.first_bad_line = lines.line();
                false
            }
        }
    }

    fn finish(self, path: &Path) -> Result<Encoding> {
        if let Some(known) = self.known.filter(|known| !known.is_utf8()) {
            return Ok(known);
        }
        let cut = !self.cut.is_empty();
        if !self.not_utf8 && !cut {
            return Ok(self.known.unwrap_or(Encoding::Utf8));
        }
        let line = if self.not_utf8 {
            self.first_bad_line
        } else {
            self.lines.line()
        };
        if self.known.is_none() && self.sequences.are_mostly_utf8() {
            let what = "the text is UTF-8 for the most part, and is not here";
            return Err(Error::input(Place::line(path, line), what, MEND_LINE));
        }
        let looks_like = self.detector.and_then(|mut detector| {
            detector.feed(b"", true);
            let guess = detector.guess(None, chardetng::Utf8Detection::Deny);
            (!is_western(guess)).then_some(guess.name())
        });
        let what = match (self.known, looks_like, self.undefined) {
            (Some(_), ..) => "the file says that it is UTF-8 and is not".to_owned(),
            (None, Some(name), _) => {
                format!("the text is neither UTF-8 nor Windows-1252 (it looks like {name})")
            }
            (None, None, true) => "the text is neither UTF-8 nor Windows-1252".to_owned(),
            (None, None, false) => return Ok(Encoding::Windows1252),
        };
        Err(Error::input(Place::line(path, line), what, SAVE_AS))
    }
}

/// Whether an encoding is that of Western Europe or so near that a short text can pass for it.
fn is_western(charset: &encoding_rs::Encoding) -> bool {
    [
        encoding_rs::WINDOWS_1252,
        encoding_rs::WINDOWS_1254,
        encoding_rs::WINDOWS_1257,
        encoding_rs::WINDOWS_1258,
        encoding_rs::ISO_8859_4,
        encoding_rs::ISO_8859_10,
        encoding_rs::ISO_8859_13,
        encoding_rs::ISO_8859_15,
    ]
    .iter()
    .any(|western| std::ptr::eq(*western, charset))
}
