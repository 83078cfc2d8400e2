//! The order in which a numeric date names day, month and year.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The order of day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Month, day, year.
    Mdy,
    /// Day, month, year.
    Dmy,
    /// Year, month, day.
    Ymd,
}

impl Order {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Mdy, Self::Dmy, Self::Ymd];

    /// The orders between which a date with two readings leaves the choice.
    pub const OF_DAY_AND_MONTH: [Self; 2] = [Self::Mdy, Self::Dmy];

    /// The name in settings, options and receipts: `mdy`, `dmy`, `ymd`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mdy => "mdy",
            Self::Dmy => "dmy",
            Self::Ymd => "ymd",
        }
    }

    /// The order with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }

    /// The order as a person reads it: `M/D/Y`, `D/M/Y`, `Y/M/D`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Mdy => "M/D/Y",
            Self::Dmy => "D/M/Y",
            Self::Ymd => "Y/M/D",
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label())
    }
}
