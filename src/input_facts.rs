//! What a receipt tells of a file that was read. Whoever opens a file of a kind fills it in.

use serde::{Deserialize, Serialize};

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputFacts {
    /// The path as it was given.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// Its rows, without header and lines above it.
    pub rows: u64,
    /// `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be` or `windows-1252`.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: String,
    /// The line of its header; 0 if it has none.
    pub header_line: u64,
    /// The title of the column that holds the reasons, if there is one.
    pub reason_column: Option<String>,
    /// The titles of other columns whose cells are read below those of that one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_reason_columns: Vec<String>,
    /// `failed-row-report`, `attention-file`, `import-file`, `publisher-overview`, `my-publishers`
    /// or `mixed-export`.
    pub kind: String,
}

/// A line that is no row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedFacts {
    /// The number of the input, from 0.
    pub input: usize,
    /// The line.
    pub line: u64,
    /// Its text, cut to a readable length.
    pub text: String,
}
