//! What the scan hands out: whole records, where each begins, and where its cells lie.

/// Where a cell lies in its chunk, without the quotation marks round it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) to: u32,
    /// Whether quotation marks stand round it.
    pub(super) quoted: bool,
    /// Whether quotation marks in it are doubled, so that it does not stand there as it is meant.
    pub(super) doubled: bool,
}

impl Span {
    /// A cell that stands beside the text of its row.
    pub(super) fn beside(from: usize, to: usize) -> Self {
        Self {
            from: as_place(from),
            to: as_place(to),
            quoted: false,
            doubled: true,
        }
    }

    /// Where the cell begins, with its quotation mark.
    pub(super) const fn begin(self) -> usize {
        self.from as usize - self.quoted as usize
    }

    /// Where the cell ends, with its quotation mark.
    pub(super) const fn end(self) -> usize {
        self.to as usize + self.quoted as usize
    }
}

/// Where a record begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its byte offset in the text.
    pub(super) offset: u64,
    /// Its physical line.
    pub(super) line: u64,
}

/// Whole records.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    /// The records, each with the number of its first cell.
    pub(super) marks: Vec<(Mark, u32)>,
    pub(super) cells: Vec<Span>,
    pub(super) delimiter: u8,
}

/// A place in a chunk. A chunk is never larger than a record may be and one step, so that it fits.
pub(super) fn as_place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
