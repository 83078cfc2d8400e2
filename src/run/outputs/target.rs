//! Where the rows of a file go while a run goes on.

use crate::sheet::ReadBack;
use std::io::{self, Write};
use tempfile::NamedTempFile;

/// A hidden file, or nothing.
#[derive(Debug)]
pub enum Target {
    /// A file that is published or looked at later.
    File(NamedTempFile),
    /// Nobody looks at the rows: only what was written last is held, to be hashed.
    Thrown {
        /// What was written last.
        last: Vec<u8>,
        /// How many bytes were written in all.
        bytes: u64,
    },
}

impl Target {
    /// The file, if it is one.
    pub fn into_file(self) -> Option<NamedTempFile> {
        match self {
            Self::File(file) => Some(file),
            Self::Thrown { .. } => None,
        }
    }
}

impl Write for Target {
    fn write(&mut self, written: &[u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.write(written),
            Self::Thrown { last, bytes } => {
                last.clear();
                last.extend_from_slice(written);
                *bytes += written.len() as u64;
                Ok(written.len())
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::File(file) => file.flush(),
            Self::Thrown { .. } => Ok(()),
        }
    }
}

impl ReadBack for Target {
    fn read_back(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read_back(offset, buffer),
            Self::Thrown { last, bytes } => {
                let behind = usize::try_from(bytes - offset).unwrap_or(usize::MAX);
                let begin = last.len().saturating_sub(behind);
                let mut rest = last.get(begin..).unwrap_or_default();
                io::Read::read(&mut rest, buffer)
            }
        }
    }

    fn length(&self) -> io::Result<u64> {
        match self {
            Self::File(file) => file.length(),
            Self::Thrown { bytes, .. } => Ok(*bytes),
        }
    }
}
