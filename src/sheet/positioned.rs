//! Reading text from a place of one's own, whoever else reads the same file.

use crate::error::{Error, Result};
use std::fs::File;
use std::io;
use std::path::Path;

/// Reads text from a place of its own, whoever else reads the same file.
#[derive(Debug)]
pub(super) struct Positioned {
    pub(super) file: File,
    pub(super) offset: u64,
}

impl Positioned {
    /// The beginning of a file that others may read, too.
    pub(super) fn start(path: &Path, file: &File) -> Result<Self> {
        let file = file.try_clone();
        let file = file.map_err(|source| Error::reading(path, source))?;
        Ok(Self { file, offset: 0 })
    }

    /// Reads what comes next.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = read_at(&self.file, buffer, self.offset)?;
        self.offset += count as u64;
        Ok(count)
    }

    /// Reads until a buffer is full or the file ends; gives how much was read.
    pub(super) fn fill(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while let Some(free) = buffer.get_mut(filled..).filter(|free| !free.is_empty()) {
            let count = self.read(free)?;
            if count == 0 {
                break;
            }
            filled += count;
        }
        Ok(filled)
    }
}

/// Reads what stands at `offset`; an interrupted call is made again.
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    loop {
        match read_once(file, buffer, offset) {
            Err(refused) if refused.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

#[cfg(unix)]
fn read_once(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_once(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}
