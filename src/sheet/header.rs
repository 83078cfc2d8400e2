//! The header of a file: titles as they came.

/// The titles of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The titles, in order, as they came.
    pub titles: Vec<String>,
}

impl Header {
    /// How many columns there are.
    pub const fn width(&self) -> usize {
        self.titles.len()
    }
}
