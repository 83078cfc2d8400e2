//! By what a row is found: its ID, or its name and the host of its URL together.

use crate::column::Column;
use crate::values::text::fold_title;
use crate::values::{id, url};
use foldhash::quality::FixedState;
use std::hash::{BuildHasher as _, Hash};

/// How a row of a source can be found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Id(String),
    NameAndHost(String, String),
}

impl Key {
    /// The ID of a row, if it is one. An ID in another notation is the same ID.
    pub(super) fn id<'c>(cell: &dyn Fn(Column) -> &'c str) -> Option<Self> {
        let own = id::folded(cell(Column::NetworkPublisherId));
        id::is_plain(&own).then(|| Self::Id(own.into_owned()))
    }

    /// The name of a row and the host of its URL, if it has both.
    pub(super) fn name_and_host<'c>(cell: &dyn Fn(Column) -> &'c str) -> Option<Self> {
        let name = fold_title(cell(Column::Name));
        if name.is_empty() {
            return None;
        }
        let host = url::host(cell(Column::MediaPropertyUrls))?;
        Some(Self::NameAndHost(name, host))
    }

    /// The best key of a row: its name and host only where the ID is no key, for an ID that is not damaged
    /// either matches or does not, and name and host must not overrule it.
    pub(super) fn best<'c>(cell: &dyn Fn(Column) -> &'c str) -> Option<Self> {
        Self::id(cell).or_else(|| Self::name_and_host(cell))
    }

    /// Whether a row has this key.
    pub(super) fn is_of<'c>(&self, cell: &dyn Fn(Column) -> &'c str) -> bool {
        let own = match self {
            Self::Id(_) => Self::id(cell),
            Self::NameAndHost(..) => Self::name_and_host(cell),
        };
        own.as_ref() == Some(self)
    }

    /// The upper half of its hash.
    pub(super) fn hash(&self) -> u32 {
        let hash = FixedState::default().hash_one(self);
        u32::try_from(hash >> u32::BITS).unwrap_or_default()
    }
}
