//! What the scan hands out: whole records, where each begins, and where its cells lie.

use std::ops::Range;

/// Where a cell begins in its chunk, with its quotation mark, and what was seen of the cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Begin(u32);

/// Quotation marks stand round the cell.
const QUOTED: u32 = 1 << QUOTED_BIT;
const QUOTED_BIT: u32 = 31;
/// Quotation marks in the cell are doubled, so that it does not stand there as it is meant.
const DOUBLED: u32 = 1 << 30;
/// The cell is written otherwise than it stands there: quotation marks stand round it without need, or in it
/// without others round it.
const OTHERWISE: u32 = 1 << 29;
/// The cell lies beside the text of its row.
const BESIDE: u32 = 1 << 28;
/// The bits for a place. A chunk is never larger than a record may be and one step, so that all places fit.
const PLACE: u32 = BESIDE - 1;

impl Begin {
    /// A cell that begins there.
    pub(super) const fn at(place: usize) -> Self {
        Self(as_place(place))
    }

    pub(super) const fn place(self) -> usize {
        (self.0 & PLACE) as usize
    }

    /// Quotation marks stand round the cell, so far without need.
    pub(super) const fn quote(&mut self) {
        self.0 |= QUOTED | OTHERWISE;
    }

    /// Something stands in the cell that needs the quotation marks.
    pub(super) const fn need(&mut self) {
        self.0 &= !OTHERWISE;
    }

    /// The cell needs quotation marks and has none round it.
    pub(super) const fn rewrite(&mut self) {
        self.0 |= OTHERWISE;
    }

    /// Quotation marks in the cell are doubled.
    pub(super) const fn double(&mut self) {
        self.0 = self.0 & !OTHERWISE | DOUBLED;
    }

    pub(super) const fn is_quoted(self) -> bool {
        self.0 & QUOTED != 0
    }

    /// The same counted from a place before it.
    pub(super) const fn counted_from(self, place: usize) -> Self {
        let own = self.place().saturating_sub(place);
        Self(self.0 & !PLACE | as_place(own))
    }

    /// The cell, if it ends there with its quotation mark.
    pub(super) const fn cell(self, end: usize) -> Span {
        let quote = self.0 >> QUOTED_BIT;
        Span {
            from: self.0 + quote,
            to: as_place(end) - quote,
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "only bits that fit are left, and a place has no others"
)]
const fn as_place(place: usize) -> u32 {
    (place & PLACE as usize) as u32
}

/// Where a cell lies without the quotation marks round it, and what was seen of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    from: u32,
    to: u32,
}

impl Span {
    /// A cell that lies beside the text of its row.
    pub(super) const fn beside(from: usize, to: usize) -> Self {
        Self {
            from: as_place(from) | BESIDE,
            to: as_place(to),
        }
    }

    pub(super) const fn is_beside(self) -> bool {
        self.from & BESIDE != 0
    }

    /// Whether it stands in a file with commas as it does here.
    pub(super) const fn is_verbatim(self) -> bool {
        self.from & (BESIDE | OTHERWISE) == 0
    }

    pub(super) const fn is_doubled(self) -> bool {
        self.from & DOUBLED != 0
    }

    /// Whether any of the cells is doubled.
    pub(super) fn has_doubled(cells: &[Self]) -> bool {
        cells.iter().fold(0, |seen, cell| seen | cell.from) & DOUBLED != 0
    }

    pub(super) const fn range(self) -> Range<usize> {
        (self.from & PLACE) as usize..self.to as usize
    }

    /// From this cell to that, with all signs between and the quotation marks round them.
    pub(super) const fn through(self, last: Self) -> Range<usize> {
        let from = (self.from & PLACE) - (self.from >> QUOTED_BIT);
        let to = last.to + (last.from >> QUOTED_BIT);
        from as usize..to as usize
    }

    /// The same counted from a place before it.
    pub(super) const fn counted_from(self, place: usize) -> Self {
        Self {
            from: Begin(self.from).counted_from(place).0,
            to: self.to.saturating_sub(as_place(place)),
        }
    }
}

/// Where a record begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
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
    pub(super) marks: Vec<(Mark, usize)>,
    pub(super) cells: Vec<Span>,
    pub(super) delimiter: u8,
}
