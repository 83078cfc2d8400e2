//! What became of a row: the one result that files, summary and JSON are renderings of.

mod lent;

pub use lent::ChangedCell;

use crate::failure::{Failure, Target};
use crate::rules::Safety;
use std::borrow::Cow;
use std::fmt;

/// Where a row ended. Every row that comes in ends in exactly one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// In the file to upload.
    Corrected,
    /// In the file for a person, exactly as it came.
    Attention,
    /// In no file, for a stated cause.
    SetAside(Cause),
}

/// Why a row is in no output file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Every cell equals that of an earlier row with the same key.
    IdenticalDuplicate,
    /// Its cells went into the row of the same publisher from another export.
    Joined,
    /// The report says that the row went in.
    Imported,
    /// A line of totals below the rows.
    Totals,
    /// The header again, further down.
    RepeatedHeader,
    /// A person decided so.
    Dropped,
}

impl Cause {
    /// All causes, in the order in which they are told.
    pub const ALL: [Self; 6] = [
        Self::IdenticalDuplicate,
        Self::Joined,
        Self::Imported,
        Self::Totals,
        Self::RepeatedHeader,
        Self::Dropped,
    ];

    /// The name in the receipt.
    pub const fn name(self) -> &'static str {
        match self {
            Self::IdenticalDuplicate => "identical_duplicate",
            Self::Joined => "joined",
            Self::Imported => "imported",
            Self::Totals => "totals",
            Self::RepeatedHeader => "repeated_header",
            Self::Dropped => "dropped",
        }
    }

    /// The cause in words for a person.
    pub const fn words(self) -> &'static str {
        match self {
            Self::IdenticalDuplicate => "the same row stands further up",
            Self::Joined => "joined with the row of the same publisher",
            Self::Imported => "the report says that the row went in",
            Self::Totals => "a line of totals, not a publisher",
            Self::RepeatedHeader => "the header again, not a publisher",
            Self::Dropped => "left out by decision",
        }
    }

    /// The cause with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.name() == name)
    }
}

/// Why a cell was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// The importer named the failure.
    Reported,
    /// Our own check found it.
    Found,
    /// A person decided so.
    Decision,
}

impl Because {
    /// The word for it in the changes file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Found => "found",
            Self::Decision => "decision",
        }
    }
}

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Who can do something about a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The person who runs rowmend.
    You,
    /// Whoever knows what the brand wants: its publishers, groups, categories.
    BrandOwner,
    /// The affiliate network, or the publisher through it.
    Network,
    /// Whoever sets up brands, fields and rights in Mediarails.
    MediarailsAdmin,
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::You => "you",
            Self::BrandOwner => "brand owner",
            Self::Network => "network",
            Self::MediarailsAdmin => "Mediarails admin",
        })
    }
}

/// A value that is offered for a cell and not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The value on offer.
    pub value: String,
    /// The rule that offers it.
    pub rule: &'static str,
}

/// Something that keeps a row from being uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The title of the cell, where one can be named.
    pub column: Option<String>,
    /// What is wrong and what can be done, in plain words, without the column's title.
    pub words: String,
    /// The value on offer, if there is one.
    pub suggestion: Option<Suggestion>,
    /// Who can do something about it.
    pub who: Who,
}

impl Problem {
    /// The words for a cell that is mended as soon as the rest of its row is settled: whoever sends the row as
    /// it stands sends a fault.
    pub(crate) const MENDED: &str = "would be refused as it stands here; it is written as under Suggestion once the rest of the \
                          row is settled, and upload in Decision would send it as it stands";

    /// That a cell is mended as soon as the rest of its row is settled; `who` is to settle that.
    pub fn mended(column: String, suggestion: Suggestion, who: Who) -> Self {
        Self {
            column: Some(column),
            words: Self::MENDED.to_owned(),
            suggestion: Some(suggestion),
            who,
        }
    }

    /// Whether the words are those of a cell that is mended as soon as the rest of its row is settled.
    pub fn are_of_mended(words: &str) -> bool {
        words == Self::MENDED
    }
}

/// A cell that was changed; several rules that worked on one cell make one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where the cell stands in the row that is uploaded.
    pub place: usize,
    /// The title of the cell.
    pub column: Cow<'static, str>,
    /// The cell as it came; empty if the file did not have the column.
    pub before: String,
    /// The cell as it is written.
    pub after: String,
    /// The rules that changed it, in the order in which they did.
    pub rules: Vec<&'static str>,
    /// The safety of the least safe of them.
    pub safety: Safety,
    /// Why the cell was looked at.
    pub because: Because,
}

/// A failure of a row and whether anything answered it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The failure, with its target resolved to a column where that could be done.
    pub failure: Failure,
    /// Whether the importer named it or our check found it.
    pub because: Because,
    /// Whether a change, a repaired header or a decision answered it.
    pub answered: bool,
}

impl Judged {
    /// Whether the cell is sent as it stands all the same, because a person decided so.
    pub fn is_sent(&self) -> bool {
        self.because == Because::Decision
    }

    /// The title of the column the failure speaks of, to be kept.
    pub fn title(&self) -> Option<Cow<'static, str>> {
        match &self.failure.target {
            Target::Column(column) => Some(Cow::Borrowed(column.title())),
            Target::Other(name) => Some(Cow::Owned(name.clone())),
            Target::Unnamed => None,
        }
    }

    /// The title of the column the failure speaks of, if that is known.
    pub fn column(&self) -> Option<&str> {
        match &self.failure.target {
            Target::Column(column) => Some(column.title()),
            Target::Other(name) => Some(name),
            Target::Unnamed => None,
        }
    }
}

/// What became of a row and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Where the row ended.
    pub fate: Fate,
    /// What was changed; empty unless the row is corrected.
    pub changes: Vec<Change>,
    /// What was wrong with it, reported first.
    pub failures: Vec<Judged>,
    /// What still stands in the way; empty unless the row needs a person.
    pub problems: Vec<Problem>,
    /// Whether the importer's words, or a part of them, were not understood.
    pub unrecognised: bool,
}

impl Outcome {
    /// A row in which nothing is wrong.
    pub const fn as_it_came() -> Self {
        Self {
            fate: Fate::Corrected,
            changes: Vec::new(),
            failures: Vec::new(),
            problems: Vec::new(),
            unrecognised: false,
        }
    }

    /// What is written at a place of the upload, if that is not the cell as it came.
    pub fn written(&self, place: usize) -> Option<&str> {
        let mut changes = self.changes.iter();
        let change = changes.find(|change| change.place == place)?;
        Some(&change.after)
    }

    /// A row that is in no output file.
    pub const fn set_aside(cause: Cause) -> Self {
        Self {
            fate: Fate::SetAside(cause),
            changes: Vec::new(),
            failures: Vec::new(),
            problems: Vec::new(),
            unrecognised: false,
        }
    }
}
