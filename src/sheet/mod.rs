//! Bytes to rows and rows to bytes; the only user of the csv crate and of the encodings.
//!
//! Reading is strict: what cannot be read in exactly one way is refused with the line where it
//! begins, before anything is written. An [`Input`] is opened and proven to be text, [`sniff`] finds
//! delimiter and header, a [`Reader`] gives the rows with their true lines. Nothing is kept longer
//! than a chunk.

mod again;
mod arranged;
mod buffer;
mod damaged;
mod decode;
mod dialect;
mod escape;
mod examine;
mod hash;
mod header;
mod held;
mod input;
mod look;
mod marks;
mod pieces;
mod positioned;
mod quick_look;
mod reader;
mod row;
mod scan;
mod spare;
mod writer;

#[cfg(test)]
mod tests;

pub use arranged::{Arranged, Lent, OtherPlaces};
pub use buffer::{RowBuffer, Variant};
pub use decode::other_readings;
pub use dialect::{Dialect, Skipped, sniff};
pub use escape::{guard, unguard};
pub use header::Header;
pub use held::ReadBack;
pub use input::{Encoding, Input};
pub use look::{Look, looking};
pub use reader::{Reader, cells_of_line};
pub use row::{Row, Rows};
pub use writer::{SheetWriter, Written};
