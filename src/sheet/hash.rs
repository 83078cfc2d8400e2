//! The hash of a file, taken while its rows are read for the first time, so that it need not be read
//! once more for that alone.

use super::examine::{BUFFER, hex};
use super::positioned::Positioned;
use crate::error::{Error, Result};
use crate::pipeline::Later;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The size and the SHA-256 of a file, once somebody has asked for them.
#[derive(Debug)]
pub(super) struct FileHash {
    found: Later<(u64, String)>,
    so_far: SoFar,
}

/// What is hashed so far; not here while somebody goes on with it.
type SoFar = Arc<Mutex<Option<Hashing>>>;

impl FileHash {
    /// Nothing is read yet. `path` is for the words of an error.
    pub(super) fn of(path: &Path, file: &File) -> Result<Self> {
        let so_far = Arc::new(Mutex::new(Some(Hashing::of(path, file)?)));
        let path = path.to_owned();
        let file = file.try_clone();
        let file = file.map_err(|source| Error::reading(&path, source))?;
        let taken = Arc::clone(&so_far);
        let found = Later::new(move || match take(&taken) {
            Some(begun) => begun.finish(),
            None => Hashing::of(&path, &file)?.finish(),
        });
        Ok(Self { found, so_far })
    }

    /// Begins on a thread of its own, which reads the file.
    pub(super) fn start(&self) {
        self.found.start();
    }

    /// Takes from a reader what that reads; nothing if somebody hashes already.
    pub(super) fn feed(&self) -> Option<Feed> {
        let hashing = take(&self.so_far)?;
        Some(Feed {
            hashing: Some(hashing),
            back: Arc::clone(&self.so_far),
        })
    }

    /// The size and the hash in hexadecimal. What no reader has brought is read for it: all of the file while
    /// the feed lives.
    pub(super) fn get(&self) -> Result<&(u64, String)> {
        self.found.get()
    }
}

fn take(so_far: &SoFar) -> Option<Hashing> {
    let mut so_far = so_far.lock().unwrap_or_else(PoisonError::into_inner);
    so_far.take()
}

/// Takes what a reader of the file reads, from the beginning to the end, and hashes it at once: it still lies
/// next to the processor then.
#[derive(Debug)]
pub(super) struct Feed {
    /// Nothing once reading has failed; the hash then tells why.
    hashing: Option<Hashing>,
    back: SoFar,
}

impl Feed {
    /// Takes the bytes that stand at `offset`.
    pub(super) fn add(&mut self, offset: u64, bytes: &[u8]) {
        let added = self
            .hashing
            .as_mut()
            .map(|so_far| so_far.add(offset, bytes));
        if added.is_some_and(|added| added.is_err()) {
            self.hashing = None;
        }
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        let mut so_far = self.back.lock().unwrap_or_else(PoisonError::into_inner);
        *so_far = self.hashing.take();
    }
}

/// Hashes a file; reads for itself what nobody brings.
#[derive(Debug)]
struct Hashing {
    path: PathBuf,
    from: Positioned,
    hash: Sha256,
}

impl Hashing {
    fn of(path: &Path, file: &File) -> Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            from: Positioned::start(path, file)?,
            hash: Sha256::new(),
        })
    }

    fn add(&mut self, offset: u64, bytes: &[u8]) -> Result<()> {
        if self.from.offset < offset {
            self.read_up_to(offset)?;
        }
        if self.from.offset == offset {
            self.hash.update(bytes);
            self.from.offset += bytes.len() as u64;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(u64, String)> {
        self.read_up_to(u64::MAX)?;
        Ok((self.from.offset, hex(&self.hash.finalize())))
    }

    /// Hashes what comes next in the file, up to an offset or its end.
    fn read_up_to(&mut self, offset: u64) -> Result<()> {
        let mut buffer = vec![0; BUFFER];
        loop {
            let left = usize::try_from(offset - self.from.offset).unwrap_or(usize::MAX);
            let part = buffer.get_mut(..left.min(BUFFER)).unwrap_or_default();
            let count = self
                .from
                .read(part)
                .map_err(|source| Error::reading(&self.path, source))?;
            if count == 0 {
                return Ok(());
            }
            self.hash.update(part.get(..count).unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write as _;

    proptest! {
        #[test]
        fn whatever_a_reader_brings_the_hash_is_that_of_the_file(
            bytes in proptest::collection::vec(any::<u8>(), 0..600),
            cuts in proptest::collection::vec((0_usize..90, any::<bool>()), 0..12),
            is_fed in any::<bool>(),
        ) {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(&bytes).unwrap();
            let hash = FileHash::of(Path::new("a.csv"), &file).unwrap();
            if is_fed {
                let mut feed = hash.feed().unwrap();
                let mut at = 0;
                for (size, is_brought) in cuts {
                    let end = bytes.len().min(at + size);
                    if is_brought {
                        feed.add(at as u64, &bytes[at..end]);
                    }
                    at = end;
                }
                prop_assert!(hash.feed().is_none());
            }
            let wanted = (bytes.len() as u64, hex(&Sha256::digest(&bytes)));
            prop_assert_eq!(hash.get().unwrap(), &wanted);
        }
    }
}
