//! What is printed: renderings of one finished run for a person, as text, or for a script, as JSON.
//!
//! Nothing here computes a result; it only words it. Every text that comes from a file (cells,
//! titles, reasons, file names) passes through [`escape()`], so that no file controls the terminal.
//! The width and the wish for colour come from the caller: this module asks neither terminal nor
//! environment, and it writes only to the writer that it is given.

mod changes;
mod command;
mod cut;
mod diff;
pub mod escape;
pub mod findings;
pub mod json;
mod mark;
mod page;
pub mod reasons;
mod table;
pub mod text;
mod words;
mod wrap;

#[cfg(test)]
mod sample;

pub use escape::escape;

/// How many of the changed rows are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Diff {
    /// Every one.
    Full,
    /// The first twenty.
    #[default]
    Brief,
    /// None.
    None,
}

/// What the printed text may look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The widest line, in terminal columns. Below 50 tables become lists; less than 20 counts as 20.
    pub width: usize,
    /// Whether colours may be used. Without them no escape character is written at all.
    pub color: bool,
    /// How many of the changed rows are printed.
    pub diff: Diff,
}
