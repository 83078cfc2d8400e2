//! What a file holds after something was written to it: it is read again at once, while it still lies next to
//! the processor, and hashed and counted as it stands there.

use super::examine::{BUFFER, hex};
use super::marks::RecordEnds;
use super::positioned::read_at;
use sha2::{Digest, Sha256};
use std::io;
use tempfile::NamedTempFile;

/// Gives back what was written to it.
pub trait ReadBack {
    /// Gives what stands at `offset`, at most as much as goes into the buffer unless it lies elsewhere already.
    fn read_back<'b>(&'b self, offset: u64, buffer: &'b mut [u8]) -> io::Result<&'b [u8]>;

    /// How many bytes it holds.
    fn length(&self) -> io::Result<u64>;
}

impl ReadBack for NamedTempFile {
    fn read_back<'b>(&'b self, offset: u64, buffer: &'b mut [u8]) -> io::Result<&'b [u8]> {
        let read = read_at(self.as_file(), buffer, offset)?;
        Ok(buffer.get(..read).unwrap_or_default())
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.as_file().metadata()?.len())
    }
}

/// What a file holds, as far as it was read again.
#[derive(Debug, Default)]
pub(super) struct Held {
    bytes: u64,
    hash: Sha256,
    ends: RecordEnds,
    last: Option<u8>,
    buffer: Vec<u8>,
}

impl Held {
    /// Reads the next `count` bytes, which were written last.
    pub(super) fn follow(&mut self, file: &impl ReadBack, count: usize) -> io::Result<()> {
        self.buffer.resize(BUFFER, 0);
        let mut left = count;
        while left > 0 {
            let part = self.buffer.get_mut(..left.min(BUFFER)).unwrap_or_default();
            let held = file.read_back(self.bytes, part)?;
            let held = held.get(..left).unwrap_or(held);
            if held.is_empty() {
                return Err(cut_off(self.bytes, self.bytes + left as u64));
            }
            self.hash.update(held);
            self.ends.add(held);
            self.last = held.last().copied();
            self.bytes += held.len() as u64;
            left -= held.len();
        }
        Ok(())
    }

    /// The SHA-256 of the file in hexadecimal, and how many rows stand below its header; no number for a file
    /// that breaks off in the middle of a row.
    pub(super) fn end(self, file: &impl ReadBack) -> io::Result<(String, Option<u64>)> {
        let length = file.length()?;
        if length != self.bytes {
            return Err(cut_off(length, self.bytes));
        }
        let is_whole = self.last == Some(b'\n') && !self.ends.is_open();
        let rows = is_whole.then(|| self.ends.found.saturating_sub(1));
        Ok((hex(&self.hash.finalize()), rows))
    }
}

fn cut_off(holds: u64, written: u64) -> io::Error {
    io::Error::other(format!(
        "the file holds {holds} bytes, and {written} were written to it"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    /// What a file holds that is written in pieces of this size.
    fn held(text: &str, piece: usize) -> (String, Option<u64>) {
        let mut file = NamedTempFile::new().unwrap();
        let mut held = Held::default();
        for piece in text.as_bytes().chunks(piece) {
            file.write_all(piece).unwrap();
            held.follow(&file, piece.len()).unwrap();
        }
        held.end(&file).unwrap()
    }

    #[test]
    fn rows_are_counted_across_pieces_and_a_cut_file_is_known() {
        // Line breaks in quotation marks, at other places in each piece.
        let row = "4745711,\"Acme\nDeals\",\"a \"\"b\"\"\"\r\n";
        let text = "Network Publisher ID,Name,Note\r\n".to_owned() + &row.repeat(10_000);
        assert!(text.len() > 2 * BUFFER);
        for piece in [1_000, BUFFER, text.len()] {
            let wanted = (hex(&Sha256::digest(text.as_bytes())), Some(10_000));
            assert_eq!(held(&text, piece), wanted);
        }
        let cut = text.strip_suffix("\r\n").unwrap();
        assert_eq!(held(cut, BUFFER).1, None);
        assert_eq!(held(&(text + "4745712,\"Acme\r\n"), BUFFER).1, None);
    }

    #[test]
    fn a_file_that_is_cut_or_grows_is_refused() {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(b"Name\r\nAcme\r\n").unwrap();
        let mut held = Held::default();
        held.follow(&file, 12).unwrap();
        file.as_file().set_len(9).unwrap();
        assert!(held.follow(&file, 3).is_err());
        assert!(held.end(&file).unwrap_err().to_string().contains("holds 9"));
    }
}
