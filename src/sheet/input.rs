//! An opened input: proven to be text, hashed, and readable as UTF-8 at any offset.
//!
//! A UTF-8 file is read where it lies. Standard input, pipes and files in another encoding are
//! copied into a private temporary file that goes with the value, so that everything after works on
//! UTF-8 with byte offsets.

pub use super::decode::Encoding;
use super::decode::{Start, Transcoder, start};
use super::scan::Positioned;
use crate::error::{Error, Place, Result};
use crate::pipeline::both;
use sha2::{Digest, Sha256};
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const BUFFER: usize = 1 << 17;
const SAVE_AS: &str = "open it in the spreadsheet and save it as \"CSV UTF-8\", then run again";

/// An opened input.
#[derive(Debug)]
pub struct Input {
    path: PathBuf,
    /// Where the file lies, if that is not where the person named it.
    lies_at: Option<PathBuf>,
    bytes: u64,
    sha256: String,
    encoding: Encoding,
    text: File,
    before: Option<(u64, Option<SystemTime>)>,
}

impl Input {
    /// Opens a file, or standard input for `-`. Refuses folders, absent files, workbooks and other
    /// binary files, and text in an encoding that cannot be read without a loss.
    pub fn open(path: &Path) -> Result<Self> {
        if path.as_os_str() == "-" {
            let spool = spool(path, io::stdin().lock())?;
            return Self::examine(path, spool, None);
        }
        let file = File::open(path).map_err(|source| Error::reading(path, source))?;
        let facts = file
            .metadata()
            .map_err(|source| Error::reading(path, source))?;
        if facts.is_dir() {
            return Err(Error::input(
                Place::file(path),
                "this is a folder",
                "name the CSV file in it",
            ));
        }
        if facts.is_file() {
            Self::examine(path, file, Some(fingerprint(&facts)))
        } else {
            let spool = spool(path, file)?;
            Self::examine(path, spool, None)
        }
    }

    fn examine(
        path: &Path,
        mut file: File,
        before: Option<(u64, Option<SystemTime>)>,
    ) -> Result<Self> {
        let facts = Examination::of(path, &file)?;
        let text = if facts.encoding.is_utf8() {
            file
        } else {
            transcode(path, &mut file, facts.encoding)?
        };
        Ok(Self {
            path: path.to_owned(),
            lies_at: None,
            bytes: facts.bytes,
            sha256: facts.sha256,
            encoding: facts.encoding,
            text,
            before,
        })
    }

    /// The path as the person gave it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same input under the path that the person gave when it was read before. Nothing that is
    /// written then tells where it lies now.
    #[must_use]
    pub fn known_as(mut self, path: &Path) -> Self {
        let lies_at = std::mem::replace(&mut self.path, path.to_owned());
        self.lies_at.get_or_insert(lies_at);
        self
    }

    /// The same input once more, to be read on another thread: all readers of one input share its
    /// position in the file.
    pub fn once_more(&self) -> Result<Self> {
        let reading = |source| Error::reading(self.lies_at(), source);
        let is_copy = self.before.is_none() || !self.encoding.is_utf8();
        let text = if is_copy {
            let mut text = self.handle()?;
            text.seek(SeekFrom::Start(0)).map_err(reading)?;
            spool(&self.path, text)?
        } else {
            File::open(self.lies_at()).map_err(reading)?
        };
        Ok(Self {
            path: self.path.clone(),
            lies_at: self.lies_at.clone(),
            bytes: self.bytes,
            sha256: self.sha256.clone(),
            encoding: self.encoding,
            text,
            before: self.before,
        })
    }

    /// Where the file lies.
    pub fn lies_at(&self) -> &Path {
        self.lies_at.as_ref().unwrap_or(&self.path)
    }

    /// The size of the file as it came.
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// SHA-256 of the file as it came, in hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// What the file is written in.
    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The size of the text in UTF-8, for telling progress.
    pub fn text_bytes(&self) -> u64 {
        self.text.metadata().map_or(self.bytes, |facts| facts.len())
    }

    /// Where the text begins, after a byte-order mark.
    pub(super) const fn text_start(&self) -> u64 {
        match self.encoding {
            Encoding::Utf8Bom => 3,
            _ => 0,
        }
    }

    /// Another handle on the text; all share one position, so each reader seeks before it reads.
    pub(super) fn handle(&self) -> Result<File> {
        self.text
            .try_clone()
            .map_err(|source| Error::reading(&self.path, source))
    }

    /// Refuses the run if the file has changed since it was opened.
    pub fn unchanged(&self) -> Result<()> {
        let Some(before) = self.before else {
            return Ok(());
        };
        let lies_at = self.lies_at();
        let facts = std::fs::metadata(lies_at).map_err(|source| Error::reading(lies_at, source))?;
        if fingerprint(&facts) == before {
            return Ok(());
        }
        Err(Error::input(
            Place::file(lies_at),
            "the file was changed while it was read",
            "wait until nothing writes to it, then run again",
        ))
    }
}

fn fingerprint(facts: &Metadata) -> (u64, Option<SystemTime>) {
    (facts.len(), facts.modified().ok())
}

/// Copies a stream into a private temporary file without a name.
fn spool(path: &Path, mut from: impl Read) -> Result<File> {
    let mut file = tempfile::tempfile().map_err(|source| Error::writing(path, source))?;
    io::copy(&mut from, &mut file).map_err(|source| Error::reading(path, source))?;
    file.flush()
        .map_err(|source| Error::writing(path, source))?;
    Ok(file)
}

fn transcode(path: &Path, file: &mut File, encoding: Encoding) -> Result<File> {
    let reading = |source| Error::reading(path, source);
    let mut text = tempfile::tempfile().map_err(|source| Error::writing(path, source))?;
    let mut transcoder = Transcoder::new(encoding);
    let mut lines = LineCount::default();
    file.seek(SeekFrom::Start(0)).map_err(reading)?;
    let mut buffer = vec![0; BUFFER];
    loop {
        let count = read_some(file, &mut buffer).map_err(reading)?;
        let bytes = buffer.get(..count).unwrap_or_default();
        let decoded = transcoder.feed(bytes, count == 0).map_err(|_| {
            Error::input(
                Place::line(path, lines.line()),
                format!(
                    "there are bytes here that mean nothing in {}",
                    encoding.name()
                ),
                SAVE_AS,
            )
        })?;
        lines.add(decoded.as_bytes());
        if decoded.contains('\0') {
            return Err(binary(path, lines.line()));
        }
        text.write_all(decoded.as_bytes())
            .map_err(|source| Error::writing(path, source))?;
        if count == 0 {
            return Ok(text);
        }
    }
}

fn binary(path: &Path, line: u64) -> Error {
    Error::input(
        Place::line(path, line),
        "this is no text file (it holds NUL bytes)",
        SAVE_AS,
    )
}

/// Reads until something came or the end; an interrupted call is made again.
fn read_some(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(buffer) {
            Err(refused) if refused.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// Counts line ends, whichever kind, across chunks.
#[derive(Default)]
struct LineCount {
    ends: u64,
    after_cr: bool,
}

impl LineCount {
    fn add(&mut self, bytes: &[u8]) {
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

    const fn line(&self) -> u64 {
        self.ends + 1
    }
}

/// The bytes that Windows-1252 leaves undefined.
const UNDEFINED: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// What the bytes tell, read from first to last.
struct Examination {
    bytes: u64,
    sha256: String,
    encoding: Encoding,
}

impl Examination {
    /// Reads the bytes, and beside that hashes them: the hash takes as long as all else.
    fn of(path: &Path, file: &File) -> Result<Self> {
        let (scanned, hashed) = both(|| scan(path, file), || hash(path, file));
        let (bytes, encoding) = scanned?;
        let (hashed_bytes, sha256) = hashed?;
        if bytes == hashed_bytes {
            return Ok(Self {
                bytes,
                sha256,
                encoding,
            });
        }
        Err(Error::input(
            Place::file(path),
            "the file was changed while it was read",
            "wait until nothing writes to it, then run again",
        ))
    }
}

/// The size and the encoding of a text.
fn scan(path: &Path, file: &File) -> Result<(u64, Encoding)> {
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

/// The size of a file and its SHA-256.
fn hash(path: &Path, file: &File) -> Result<(u64, String)> {
    let mut from = Positioned::start(path, file)?;
    let mut buffer = vec![0; BUFFER];
    let mut hash = Sha256::new();
    loop {
        let count = from
            .read(&mut buffer)
            .map_err(|source| Error::reading(path, source))?;
        if count == 0 {
            return Ok((from.offset, hex(&hash.finalize())));
        }
        hash.update(buffer.get(..count).unwrap_or_default());
    }
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
