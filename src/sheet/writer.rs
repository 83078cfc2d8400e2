//! Rows to a file, in blocks of one size; what it then holds is counted and hashed while it is written.

use super::buffer::{RowBuffer, Variant};
use super::held::{Held, ReadBack};
use std::io::{self, Write};

/// What was written, and what the file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// SHA-256 of the bytes that the file holds, in hexadecimal.
    pub sha256: String,
    /// The rows that were written below the header.
    pub rows: u64,
    /// The rows that the file holds; nothing if it breaks off in the middle of one.
    pub counted: Option<u64>,
}

/// How much is written at once, in bytes. A system keeps a file in pages, several of them as one where they are
/// written as one: in pieces as they come a file takes up to twice the time.
const BLOCK: usize = 1 << 18;

/// Writes rows under a header, and reads again what it has written.
#[derive(Debug)]
pub struct SheetWriter<W> {
    to: W,
    held: Held,
    /// What is not written yet: less than a block.
    waiting: Vec<u8>,
    width: usize,
    rows: u64,
}

impl<W: Write + ReadBack> SheetWriter<W> {
    /// Begins a file with these titles.
    pub fn new<S: AsRef<str>>(to: W, variant: Variant, titles: &[S]) -> io::Result<Self> {
        let header = RowBuffer::header(variant, titles)?;
        let mut writer = Self {
            to,
            held: Held::default(),
            waiting: Vec::new(),
            width: titles.len(),
            rows: 0,
        };
        writer.write(header.bytes())?;
        Ok(writer)
    }

    /// How many cells a row has.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Where the rows go.
    pub const fn get_ref(&self) -> &W {
        &self.to
    }

    /// Writes the rows of a buffer.
    pub fn append(&mut self, rows: &RowBuffer) -> io::Result<()> {
        self.rows += rows.rows();
        self.write(rows.bytes())
    }

    fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let room = BLOCK - self.waiting.len();
            let (next, rest) = bytes.split_at(bytes.len().min(room));
            self.waiting.extend_from_slice(next);
            if self.waiting.len() == BLOCK {
                self.write_waiting()?;
            }
            bytes = rest;
        }
        Ok(())
    }

    fn write_waiting(&mut self) -> io::Result<()> {
        self.to.write_all(&self.waiting)?;
        self.held.follow(&self.to, self.waiting.len())?;
        self.waiting.clear();
        Ok(())
    }

    /// Ends the file; what could not be written shows here at the latest.
    pub fn finish(mut self) -> io::Result<(W, Written)> {
        self.write_waiting()?;
        self.to.flush()?;
        let (sha256, counted) = self.held.end(&self.to)?;
        let written = Written {
            sha256,
            rows: self.rows,
            counted,
        };
        Ok((self.to, written))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps what is written to it, and the size of each part.
    #[derive(Default)]
    struct Parts {
        bytes: Vec<u8>,
        sizes: Vec<usize>,
    }

    impl Write for Parts {
        fn write(&mut self, part: &[u8]) -> io::Result<usize> {
            self.sizes.push(part.len());
            self.bytes.write(part)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl ReadBack for Parts {
        fn read_back<'b>(&'b self, offset: u64, buffer: &'b mut [u8]) -> io::Result<&'b [u8]> {
            self.bytes.read_back(offset, buffer)
        }

        fn length(&self) -> io::Result<u64> {
            self.bytes.length()
        }
    }

    #[test]
    fn a_file_is_written_in_blocks_however_its_rows_come() {
        let row = ["4745711", "Acme Deals"];
        for rows_at_once in [1, 7_000, 60_000] {
            let mut writer =
                SheetWriter::new(Parts::default(), Variant::Upload, &["ID", "Name"]).unwrap();
            let mut wanted = b"ID,Name\r\n".to_vec();
            for _ in 0..120_000 / rows_at_once {
                let mut rows = RowBuffer::new(Variant::Upload, 2, 0);
                for _ in 0..rows_at_once {
                    rows.write_row(row).unwrap();
                    wanted.extend_from_slice(b"4745711,Acme Deals\r\n");
                }
                writer.append(&rows).unwrap();
            }
            let (parts, written) = writer.finish().unwrap();
            assert_eq!(written.counted, Some(written.rows));
            assert!(parts.bytes == wanted, "{rows_at_once}");
            let (last, blocks) = parts.sizes.split_last().unwrap();
            assert!(*last < BLOCK && blocks.len() > 1);
            assert!(blocks.iter().all(|size| *size == BLOCK));
        }
    }
}
