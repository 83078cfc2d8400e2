//! Where the rows of a file go while a run goes on.

use crate::error::{Error, Result};
use crate::sheet::ReadBack;
use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// A hidden file, or a file of an earlier run that says the same.
#[derive(Debug)]
pub enum Target {
    /// A file that is published or looked at later.
    File(NamedTempFile),
    /// Nothing is written: what would be must stand in a file already.
    Before(Before),
}

/// A file of an earlier run, as far as it was written again.
#[derive(Debug)]
pub struct Before {
    file: File,
    /// How many of its bytes were written again.
    bytes: u64,
    /// What stands there of what was written last.
    last: Vec<u8>,
}

impl Target {
    /// The file of an earlier run that lies there.
    pub fn before(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|source| Error::reading(path, source))?;
        Ok(Self::Before(Before {
            file,
            bytes: 0,
            last: Vec::new(),
        }))
    }

    /// The file, if it is a new one.
    pub fn into_file(self) -> Option<NamedTempFile> {
        match self {
            Self::File(file) => Some(file),
            Self::Before(_) => None,
        }
    }
}

impl Write for Target {
    fn write(&mut self, written: &[u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.write(written),
            Self::Before(before) => before.write_again(written),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::File(file) => file.flush(),
            Self::Before(_) => Ok(()),
        }
    }
}

impl Before {
    fn write_again(&mut self, written: &[u8]) -> io::Result<usize> {
        self.last.resize(written.len(), 0);
        self.file.read_exact(&mut self.last)?;
        if self.last != written {
            return Err(io::Error::other("the file of the earlier run differs"));
        }
        self.bytes += written.len() as u64;
        Ok(written.len())
    }
}

impl ReadBack for Target {
    fn read_back<'b>(&'b self, offset: u64, buffer: &'b mut [u8]) -> io::Result<&'b [u8]> {
        match self {
            Self::File(file) => file.read_back(offset, buffer),
            Self::Before(before) => {
                let behind = usize::try_from(before.bytes - offset).unwrap_or(usize::MAX);
                let begin = before.last.len().saturating_sub(behind);
                Ok(before.last.get(begin..).unwrap_or_default())
            }
        }
    }

    fn length(&self) -> io::Result<u64> {
        match self {
            Self::File(file) => file.length(),
            Self::Before(before) => Ok(before.file.metadata()?.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether this can be written to the file of an earlier run that holds `held`.
    fn is_written(held: &str, pieces: &[&str]) -> bool {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(held.as_bytes()).unwrap();
        let mut target = Target::before(file.path()).unwrap();
        let mut pieces = pieces.iter();
        pieces.all(|piece| target.write_all(piece.as_bytes()).is_ok())
    }

    #[test]
    fn only_what_stands_in_the_file_is_written_again() {
        assert!(is_written("Name\r\nAcme\r\n", &["Name\r\n", "Acme\r\n"]));
        assert!(!is_written("Name\r\nAcme\r\n", &["Name\r\n", "Acne\r\n"]));
        assert!(!is_written("Name\r\n", &["Name\r\n", "Acme\r\n"]));
    }

    #[test]
    fn what_was_written_last_is_read_back_and_more_in_the_file_shows_in_its_length() {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(b"Name\r\nAcme\r\nrest").unwrap();
        let mut target = Target::before(file.path()).unwrap();
        target.write_all(b"Name\r\n").unwrap();
        target.write_all(b"Acme\r\n").unwrap();
        assert_eq!(target.read_back(8, &mut []).unwrap(), b"me\r\n");
        assert_eq!(target.length().unwrap(), 16);
    }
}
