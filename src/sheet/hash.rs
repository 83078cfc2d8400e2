//! The hash of a file, taken while its rows are read for the first time, so that it need not be read
//! once more for that alone.

use super::examine::{BUFFER, hex};
use super::positioned::Positioned;
use crate::error::{Error, Result};
use crate::pipeline::Later;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// How many blocks may lie ready; beyond that the reader waits.
const BLOCKS: usize = 4;

/// Bytes of the file, and where they stand.
type Block = (u64, Vec<u8>);

/// The size and the SHA-256 of a file, once somebody has asked for them.
#[derive(Debug)]
pub(super) struct FileHash {
    found: Later<(u64, String)>,
    /// Where a reader of the file puts what it reads, until one does.
    blocks: Mutex<Option<SyncSender<Block>>>,
}

impl FileHash {
    /// Nothing is read yet. `path` is for the words of an error.
    pub(super) fn of(path: &Path, file: &File) -> Result<Self> {
        let from = Positioned::start(path, file)?;
        let (to_hash, blocks) = sync_channel(BLOCKS);
        let path = path.to_owned();
        Ok(Self {
            found: Later::new(move || hash(&path, from, &blocks)),
            blocks: Mutex::new(Some(to_hash)),
        })
    }

    /// Begins on a thread of its own, which reads the file.
    pub(super) fn start(&self) {
        drop(self.start_fed());
    }

    /// Begins on a thread of its own, which takes from the reader what that reads; nothing if it has begun
    /// already. The hash is there only when the feed is dropped.
    pub(super) fn start_fed(&self) -> Option<Feed> {
        // First begun, then parted from the feed: whoever asks in between finds a thread to wait for.
        self.found.start();
        self.take_feed().map(Feed)
    }

    /// The size and the hash in hexadecimal; waits for a thread that has begun, and so for the reader that
    /// feeds it.
    pub(super) fn get(&self) -> Result<&(u64, String)> {
        self.take_feed();
        self.found.get()
    }

    fn take_feed(&self) -> Option<SyncSender<Block>> {
        let mut feed = self.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        feed.take()
    }
}

/// Takes what a reader of the file reads, from the beginning to the end.
#[derive(Debug)]
pub(super) struct Feed(SyncSender<Block>);

impl Feed {
    /// Takes the bytes that stand at `offset`.
    pub(super) fn add(&self, offset: u64, bytes: &[u8]) {
        // Where the thread has ended the hash tells why.
        let _ = self.0.send((offset, bytes.to_vec()));
    }
}

/// Hashes a file; reads for itself what no block brings.
fn hash(path: &Path, mut from: Positioned, blocks: &Receiver<Block>) -> Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; BUFFER];
    for (offset, block) in blocks {
        while from.offset < offset && read(path, &mut from, offset, &mut buffer, &mut hash)? {}
        if from.offset == offset {
            hash.update(&block);
            from.offset += block.len() as u64;
        }
    }
    while read(path, &mut from, u64::MAX, &mut buffer, &mut hash)? {}
    Ok((from.offset, hex(&hash.finalize())))
}

/// Hashes what comes next in the file, up to an offset; false at its end.
fn read(
    path: &Path,
    from: &mut Positioned,
    to: u64,
    buffer: &mut [u8],
    hash: &mut Sha256,
) -> Result<bool> {
    let left = usize::try_from(to - from.offset).unwrap_or(usize::MAX);
    let size = buffer.len().min(left);
    let part = buffer.get_mut(..size).unwrap_or_default();
    let count = from
        .read(part)
        .map_err(|source| Error::reading(path, source))?;
    hash.update(part.get(..count).unwrap_or_default());
    Ok(count > 0)
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
                let feed = hash.start_fed().unwrap();
                let mut at = 0;
                for (size, is_brought) in cuts {
                    let end = bytes.len().min(at + size);
                    if is_brought {
                        feed.add(at as u64, &bytes[at..end]);
                    }
                    at = end;
                }
                prop_assert!(hash.start_fed().is_none());
            }
            let wanted = (bytes.len() as u64, hex(&Sha256::digest(&bytes)));
            prop_assert_eq!(hash.get().unwrap(), &wanted);
        }
    }
}
