//! An opened input: proven to be text, and readable as UTF-8 at any offset.
//!
//! A UTF-8 file is read where it lies. Standard input, pipes and files in another encoding are
//! copied into a private temporary file that goes with the value, so that everything after works on
//! UTF-8 with byte offsets.

pub use super::decode::Encoding;
use super::decode::Transcoder;
use super::examine::{BUFFER, LineCount, SAVE_AS, binary, scan};
use super::hash::{Feed, FileHash};
use super::look::Look;
use super::quick_look;
use crate::error::{Error, Place, Result};
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// An opened input.
#[derive(Debug)]
pub struct Input {
    /// No other input of the run has this number.
    number: u64,
    path: PathBuf,
    /// Where the file lies, if that is not where the person named it.
    lies_at: Option<PathBuf>,
    bytes: u64,
    /// The size and the SHA-256, once somebody has asked for it.
    hash: Arc<FileHash>,
    encoding: Encoding,
    text: File,
    before: Option<Fingerprint>,
}

impl Input {
    /// Opens a file, or standard input for `-`. Refuses folders, absent files, workbooks and other
    /// binary files, and text in an encoding that cannot be read without a loss.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_looking(path, Look::Thorough)
    }

    /// The same after a look of this kind.
    pub fn open_looking(path: &Path, look: Look) -> Result<Self> {
        Self::examine(Opened::of(path)?, look, false)
    }

    /// The same, and the file is hashed beside whatever comes next.
    pub fn open_hashed(path: &Path, look: Look) -> Result<Self> {
        Self::examine(Opened::of(path)?, look, true)
    }

    fn examine(opened: Opened, look: Look, begin_to_hash: bool) -> Result<Self> {
        let path = &opened.path;
        let mut file = opened.file;
        let hash = Arc::new(FileHash::of(path, &file)?);
        if begin_to_hash {
            hash.start();
        }
        let trusted = match look {
            Look::Trusting => quick_look::seems_utf8(path, &file)?,
            Look::Thorough => None,
        };
        let (bytes, encoding) = trusted.map_or_else(|| scan(path, &file), Ok)?;
        let text = if encoding.is_utf8() {
            file
        } else {
            transcode(path, &mut file, encoding)?
        };
        Ok(Self {
            number: next_number(),
            path: path.clone(),
            lies_at: None,
            bytes,
            hash,
            encoding,
            text,
            before: opened.before,
        })
    }

    /// A number that no other input has.
    pub(super) const fn number(&self) -> u64 {
        self.number
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
            number: next_number(),
            path: self.path.clone(),
            lies_at: self.lies_at.clone(),
            bytes: self.bytes,
            hash: Arc::clone(&self.hash),
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

    /// SHA-256 of the file as it came, in hexadecimal. Refuses the run if the file has changed since it was
    /// opened.
    pub fn sha256(&self) -> Result<&str> {
        let (bytes, sha256) = self.hash.get()?;
        if *bytes == self.bytes {
            Ok(sha256)
        } else {
            Err(Error::changed(self.lies_at()))
        }
    }

    /// Lets a reader of the text bring what it reads to the hash, if the text is the file; else the file is
    /// hashed beside. Nothing if that has begun already.
    pub(super) fn hash_while_reading(&self) -> Option<Feed> {
        if self.encoding.is_utf8() {
            return self.hash.feed();
        }
        self.hash.start();
        None
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
        Err(Error::changed(lies_at))
    }
}

fn next_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A file whose bytes were not looked at.
struct Opened {
    path: PathBuf,
    file: File,
    /// What tells whether the file is changed; nothing for a copy of a stream.
    before: Option<Fingerprint>,
}

/// The size of a file and when it was changed.
type Fingerprint = (u64, Option<SystemTime>);

impl Opened {
    fn of(path: &Path) -> Result<Self> {
        let opened = |file, before| {
            let path = path.to_owned();
            Ok(Self { path, file, before })
        };
        if path.as_os_str() == "-" {
            return opened(spool(path, io::stdin().lock())?, None);
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
            opened(file, Some(fingerprint(&facts)))
        } else {
            opened(spool(path, file)?, None)
        }
    }
}

fn fingerprint(facts: &Metadata) -> Fingerprint {
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

/// Reads until something came or the end; an interrupted call is made again.
fn read_some(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(buffer) {
            Err(refused) if refused.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}
