//! What stops a run, with its place as data.
//!
//! A row that cannot be mended is never an error: it is an outcome. An error means that nothing is
//! published; its text is one line that says where, what, and what to do.

use std::fmt;
use std::path::PathBuf;

/// Where in a file something stands. Line and column count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The file as the person named it, or `-` for standard input.
    pub path: PathBuf,
    /// The physical line.
    pub line: Option<u64>,
    /// The column of the table (not of the text), with its title where there is one.
    pub column: Option<(usize, String)>,
}

impl Place {
    /// A whole file.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            line: None,
            column: None,
        }
    }

    /// A line of a file.
    pub fn line(path: impl Into<PathBuf>, line: u64) -> Self {
        Self {
            path: path.into(),
            line: Some(line),
            column: None,
        }
    }

    /// The same place, narrowed to a column of the table.
    #[must_use]
    pub fn in_column(mut self, number: usize, title: impl Into<String>) -> Self {
        self.column = Some((number, title.into()));
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        match &self.column {
            Some((number, title)) if title.is_empty() => write!(f, ", column {number}"),
            Some((number, title)) => write!(f, ", column {number} ({title})"),
            None => Ok(()),
        }
    }
}

/// What stopped a run. Every kind ends it with exit code 2 and nothing published.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Something in an input file is refused.
    #[error("{place}: {what}; {remedy}")]
    Input {
        /// Where it stands.
        place: Place,
        /// What is wrong, in lower case, without a full stop.
        what: String,
        /// What the person can do.
        remedy: String,
    },
    /// Reading, writing, syncing or renaming failed.
    #[error("{place}: cannot {action}: {source}; {remedy}")]
    Io {
        /// The file or folder.
        place: Place,
        /// What was tried: "read it", "create it".
        action: &'static str,
        /// What the person can do.
        remedy: Box<str>,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// An option or a setting is refused.
    #[error("{what}; {remedy}")]
    Usage {
        /// What is wrong.
        what: String,
        /// What the person can do.
        remedy: String,
    },
    /// The program's own account does not balance; nothing is published.
    #[error("the account does not balance: {0}; nothing was written, please report this")]
    Unbalanced(String),
    /// The program has come into a state that it holds impossible; nothing is published.
    #[error(
        "{0}: this is a fault of rowmend itself, and nothing that you can mend; nothing was written, please \
         report it with the command that you typed"
    )]
    Fault(String),
}

impl Error {
    /// An input that is refused.
    pub fn input(place: Place, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Input {
            place,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// An option or setting that is refused.
    pub fn usage(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Usage {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// Reading `path` failed.
    pub fn reading(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        if source.kind() == std::io::ErrorKind::NotFound {
            return Self::input(
                Place::file(path),
                "there is no such file",
                "check the name and the folder",
            );
        }
        Self::Io {
            place: Place::file(path),
            action: "read it",
            remedy: "check that the file exists, is a file and may be read".into(),
            source,
        }
    }

    /// `path` is no longer what it was when it was opened.
    pub fn changed(path: impl Into<PathBuf>) -> Self {
        Self::input(
            Place::file(path),
            "the file was changed while it was read",
            "wait until nothing writes to it, then run again",
        )
    }

    /// Writing beside or to `path` failed.
    pub fn writing(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Io {
            place: Place::file(path),
            action: "write it",
            remedy:
                "nothing was published; check the folder, its permissions and the space on the disk"
                    .into(),
            source,
        }
    }

    /// Making a file in `folder` failed.
    pub fn making_in(folder: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Io {
            place: Place::file(folder),
            action: "make files in this folder",
            remedy: "nothing was published; check that it exists, its permissions and the space on the disk, or \
                     name another place with -o".into(),
            source,
        }
    }

    /// The same with another remedy, made of its own, where it has one.
    #[must_use]
    pub fn with_remedy(mut self, other: impl FnOnce(&str) -> String) -> Self {
        match &mut self {
            Self::Io { remedy, .. } => *remedy = other(remedy).into(),
            Self::Input { remedy, .. } | Self::Usage { remedy, .. } => *remedy = other(remedy),
            Self::Unbalanced(_) | Self::Fault(_) => {}
        }
        self
    }

    /// Where the error stands, if it is about a place.
    pub const fn place(&self) -> Option<&Place> {
        match self {
            Self::Input { place, .. } | Self::Io { place, .. } => Some(place),
            Self::Usage { .. } | Self::Unbalanced(_) | Self::Fault(_) => None,
        }
    }
}

/// The result of everything that can stop a run.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_account_is_told_as_one() {
        let unbalanced = Error::Unbalanced("rows in: 3 is not 4".to_owned()).to_string();
        assert!(unbalanced.starts_with("the account does not balance: rows in: 3 is not 4"));
        let fault = Error::Fault("a thread ended before its work".to_owned()).to_string();
        assert!(!fault.contains("account"), "{fault}");
        assert!(fault.contains("a fault of rowmend itself"), "{fault}");
        assert!(fault.contains("please report it"), "{fault}");
    }
}
