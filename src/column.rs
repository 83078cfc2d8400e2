//! The nine columns of a publisher row, the words that every other module shares.
//!
//! Titles and order are those of Mediarails' import ("Column Title Changes" in its help article on
//! LinkShare exports). Other columns of a report are custom fields: they travel along under their
//! own title and are never repaired.

use std::fmt;

/// How alike a folded title must be to a known one to be a slip in writing it, from 0 to 1: three letters of four
/// right, so that one slip counts in the shortest of the nine as well (`Nmae`). With less, words that mean something
/// else come near (`Date` and `Name` share half of their letters).
pub const ALIKE: f64 = 0.75;

/// One of the columns that Mediarails' CSV import accepts for a publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The network's number of the publisher; digits. LinkShare calls it Site ID.
    NetworkPublisherId,
    /// The publisher's name.
    Name,
    /// One or several web addresses.
    MediaPropertyUrls,
    /// One e-mail address, or nothing: publishers may opt out of being listed.
    PrimaryContactEmail,
    /// The publisher group that the brand put the publisher in.
    PublisherGroup,
    /// Promotional categories, a list of tags.
    Categories,
    /// The day on which the publisher joined the program.
    NetworkDateAccepted,
    /// The affiliate network; `LinkShare` for these exports.
    Network,
    /// The company's brand; must exist in Mediarails under exactly this name.
    Brand,
}

impl Column {
    /// All columns, in the order in which an import file has them.
    pub const ALL: [Self; 9] = [
        Self::NetworkPublisherId,
        Self::Name,
        Self::MediaPropertyUrls,
        Self::PrimaryContactEmail,
        Self::PublisherGroup,
        Self::Categories,
        Self::NetworkDateAccepted,
        Self::Network,
        Self::Brand,
    ];

    /// The title that Mediarails expects, letter for letter.
    pub const fn title(self) -> &'static str {
        match self {
            Self::NetworkPublisherId => "Network Publisher ID",
            Self::Name => "Name",
            Self::MediaPropertyUrls => "Media Property URLs",
            Self::PrimaryContactEmail => "Primary Contact Email",
            Self::PublisherGroup => "Publisher Group",
            Self::Categories => "Categories",
            Self::NetworkDateAccepted => "Network Date Accepted",
            Self::Network => "Network",
            Self::Brand => "Brand",
        }
    }

    /// The column with exactly this title.
    pub fn from_title(title: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.title() == title)
    }

    /// Whether a row without a value here cannot be imported (an assumption: Mediarails' list of
    /// required columns is not public; these four make up or name the partner entry).
    pub const fn is_required(self) -> bool {
        matches!(
            self,
            Self::NetworkPublisherId | Self::Name | Self::Network | Self::Brand
        )
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title())
    }
}
