//! What the person has decided before the run: the options that reach the core, checked and typed.
//!
//! The command line, the environment and `rowmend.toml` are read in `cli`; from there on only these
//! plain values travel.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::date::{Date, Format, Order};
use std::collections::BTreeMap;

/// The network's name as Mediarails spells it for LinkShare exports (its help article).
pub const LINKSHARE: &str = "LinkShare";

/// A wording of the person's own: a pattern for reasons that the built-in ones do not know.
#[derive(Debug, Clone)]
pub struct OwnWording {
    /// The pattern, compiled with limits on its size.
    pub pattern: regex::Regex,
    /// What a text that matches means.
    pub kind: FailureKind,
    /// The column it speaks of, if it is always the same.
    pub column: Option<Column>,
}

impl OwnWording {
    /// The largest compiled pattern, in bytes, so that no pattern can make a run slow.
    const LARGEST: usize = 1 << 20;

    /// Compiles a pattern as all of them are.
    pub fn compile(pattern: &str) -> Result<regex::Regex, regex::Error> {
        regex::RegexBuilder::new(pattern)
            .case_insensitive(true)
            .size_limit(Self::LARGEST)
            .build()
    }
}

/// Which settings a person has stated: then what the round before had does not hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stated {
    /// The network.
    pub network: bool,
    /// The separator of values.
    pub value_separator: bool,
}

/// The settings of a run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The brand for rows that have none.
    pub brand: Option<String>,
    /// The network for rows that have none, and the only one that `check` accepts.
    pub network: String,
    /// The notation of dates that Mediarails gets.
    pub date_format: Format,
    /// Whether a person has set that notation: then no reason changes it.
    pub date_format_is_set: bool,
    /// The order in which day and month are read; nothing means that the column must prove it.
    pub date_order: Option<Order>,
    /// What stands between several URLs or categories in a cell.
    pub value_separator: String,
    /// Which of these a person has stated.
    pub stated: Stated,
    /// The brands set up in Mediarails; empty means that any is accepted.
    pub brands: Vec<String>,
    /// Other spellings of brands: spelling to brand.
    pub brand_aliases: BTreeMap<String, String>,
    /// Other spellings of the network: spelling to network.
    pub network_aliases: BTreeMap<String, String>,
    /// Other titles of columns: title to column.
    pub header_aliases: BTreeMap<String, Column>,
    /// Wordings of the person's own; they win over the built-in ones.
    pub reasons: Vec<OwnWording>,
    /// Whether tracking parameters are taken off URLs.
    pub strip_tracking: bool,
    /// Names of rules whose suggestions are written as if a person had accepted each.
    pub accepted: Vec<&'static str>,
    /// Names of the only rules that may fix; empty means all.
    pub only: Vec<&'static str>,
    /// Names of rules that may not fix.
    pub skipped: Vec<&'static str>,
    /// The title of the column of reasons, in reports that have a column of this title.
    pub reason_column: Option<String>,
    /// The settings file that a person has named, for the commands that are told.
    pub config: Option<String>,
    /// The day of the run: a date after it lies in the future.
    pub today: Date,
}

impl Settings {
    /// The settings of a run on which nobody has decided anything, on the day `today`.
    pub fn on(today: Date) -> Self {
        Self {
            brand: None,
            network: LINKSHARE.to_owned(),
            date_format: Format::iso(),
            date_format_is_set: false,
            date_order: None,
            value_separator: ", ".to_owned(),
            stated: Stated::default(),
            brands: Vec::new(),
            brand_aliases: BTreeMap::new(),
            network_aliases: BTreeMap::new(),
            header_aliases: BTreeMap::new(),
            reasons: Vec::new(),
            strip_tracking: false,
            accepted: Vec::new(),
            only: Vec::new(),
            skipped: Vec::new(),
            reason_column: None,
            config: None,
            today,
        }
    }

    /// Whether the rule of this name may fix anything in this run.
    pub fn allows(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.contains(&rule)) && !self.skipped.contains(&rule)
    }
}
