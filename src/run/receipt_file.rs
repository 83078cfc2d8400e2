//! The place where a receipt is looked for: nothing may lie there, or something that tells nothing.

use super::receipt::Receipt;
use super::told::{FileFacts, FileRole};
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::Path;

/// What lies in the place of a receipt.
#[derive(Debug)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// Something that cannot be read as a receipt, and why.
    Unreadable(String),
    /// A receipt, and the facts of its file.
    Receipt(Box<Receipt>, FileFacts),
}

impl Found {
    /// Looks there, and reads what lies there once.
    pub fn at(path: &Path) -> Self {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(source) if source.kind() == io::ErrorKind::NotFound => return Self::Nothing,
            Err(source) => return Self::Unreadable(source.to_string()),
        };
        match serde_json::from_slice(&bytes) {
            Ok(receipt) => {
                let facts = FileFacts {
                    path: path.display().to_string(),
                    sha256: format!("{:x}", Sha256::digest(&bytes)),
                    role: FileRole::Receipt,
                };
                Self::Receipt(Box::new(receipt), facts)
            }
            Err(error) => Self::Unreadable(format!("it is damaged or no receipt: {error}")),
        }
    }

    /// The receipt, if one lies there.
    pub fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Receipt(receipt, _) => Some(receipt),
            Self::Nothing | Self::Unreadable(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_told_from_what_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("may.receipt.json");
        assert!(matches!(Found::at(&path), Found::Nothing));
        for damaged in ["", "{\"schema\": 1, \"tool\": \"rowm", "[]"] {
            fs::write(&path, damaged).unwrap();
            let found = Found::at(&path);
            assert!(matches!(found, Found::Unreadable(_)), "{damaged}");
            assert!(found.receipt().is_none());
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(matches!(Found::at(&path), Found::Unreadable(_)));
    }
}
