//! From text to value: pure functions that know no file, no row and no rule.

mod bytes;
pub mod date;
pub mod email;
pub mod id;
mod labels;
pub mod lost;
pub mod memory;
pub mod rewritten;
pub mod same_number;
mod signs;
pub mod text;
pub mod url;
