//! What a run was told besides the settings that head its receipt, so that it can be made again.
//!
//! `verify` makes the run once more from the inputs. What came from flags, environment, `rowmend.toml`
//! or the clock is not to be had then, so the receipt keeps it.

use super::receipt::SettingsFacts;
use crate::column::Column;
use crate::error::Result;
use crate::failure::FailureKind;
use crate::rules;
use crate::settings::{OwnWording, Settings, Stated};
use crate::sheet::Input;
use crate::values::date::{Date, Format, Order};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a run was told, as the receipt keeps it. The keys are those of `rowmend.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Told {
    /// The day of the run, `2026-05-31`: a date after it lies in the future.
    pub today: String,
    /// The order of dates that was stated, not the one that was proven.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<String>,
    /// Whether a person has set the notation of dates, so that no reason changes it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub date_format_is_set: bool,
    /// The settings file that was named, so that the next run can be told of it; what stood in it is below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<String>,
    /// The title of the column of reasons that was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_column: Option<String>,
    /// Whether the input was an upload file that rowmend had written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_our_upload: bool,
    /// The brands set up in Mediarails.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
    /// Other spellings of brands.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub brand_aliases: BTreeMap<String, String>,
    /// Other spellings of the network.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub network_aliases: BTreeMap<String, String>,
    /// Other titles of columns.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub header_aliases: BTreeMap<String, String>,
    /// Wordings of the person's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<WordingFacts>,
    /// Whether tracking parameters are taken off URLs.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strip_tracking: bool,
    /// Rules whose suggestions were written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accept: Vec<String>,
    /// The only rules that were allowed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Rules that were not allowed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<String>,
    /// Further files that were read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileFacts>,
}

/// A wording of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordingFacts {
    /// The pattern.
    pub pattern: String,
    /// The name of the kind.
    pub kind: String,
    /// The title of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// A file that was read besides the inputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// The path as it was given.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// What it was read for.
    pub role: FileRole,
}

/// What a further file was read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileRole {
    /// It was uploaded before; what a report has lost is looked up in it.
    Source,
    /// The receipt of the round before, which lies beside the input.
    Receipt,
    /// The input of the round before; what cells of an attention file have lost is looked up in it.
    Earlier,
}

impl FileFacts {
    /// The facts of an opened file.
    pub fn of(input: &Input, role: FileRole) -> Result<Self> {
        Ok(Self {
            path: input.path().display().to_string(),
            sha256: input.sha256()?.to_owned(),
            role,
        })
    }
}

impl Told {
    /// What settings say besides [`SettingsFacts`].
    pub fn of(settings: &Settings) -> Self {
        let names = |rules: &[&str]| rules.iter().map(|name| (*name).to_owned()).collect();
        let header_aliases = settings.header_aliases.iter();
        Self {
            today: Format::iso().write(settings.today),
            date_order: settings.date_order.map(|order| order.name().to_owned()),
            date_format_is_set: settings.date_format_is_set,
            config: settings.config.clone(),
            reason_column: None,
            is_our_upload: false,
            brands: settings.brands.clone(),
            brand_aliases: settings.brand_aliases.clone(),
            network_aliases: settings.network_aliases.clone(),
            header_aliases: header_aliases
                .map(|(title, column)| (title.clone(), column.title().to_owned()))
                .collect(),
            reasons: settings.reasons.iter().map(WordingFacts::of).collect(),
            strip_tracking: settings.strip_tracking,
            accept: names(&settings.accepted),
            only: names(&settings.only),
            skip: names(&settings.skipped),
            files: Vec::new(),
        }
    }

    /// The settings of the run; nothing if a name or a notation in them means nothing.
    pub fn settings(&self, facts: &SettingsFacts) -> Option<Settings> {
        let rules = |names: &[String]| -> Option<Vec<&'static str>> {
            let known = names.iter().map(|name| rules::by_name(name));
            known.map(|rule| Some(rule?.name)).collect()
        };
        let order = |name: &String| Order::from_name(name);
        let titles = self.header_aliases.iter();
        Some(Settings {
            brand: facts.brand.clone(),
            network: facts.network.clone(),
            date_format: Format::new(&facts.date_format).ok()?,
            date_format_is_set: self.date_format_is_set,
            date_order: match &self.date_order {
                Some(name) => Some(order(name)?),
                None => None,
            },
            value_separator: facts.value_separator.clone(),
            // Those of the receipt are the ones that held.
            stated: Stated {
                network: true,
                value_separator: true,
            },
            brands: self.brands.clone(),
            brand_aliases: self.brand_aliases.clone(),
            network_aliases: self.network_aliases.clone(),
            header_aliases: titles
                .map(|(title, column)| Some((title.clone(), Column::from_title(column)?)))
                .collect::<Option<_>>()?,
            reasons: self
                .reasons
                .iter()
                .map(WordingFacts::wording)
                .collect::<Option<_>>()?,
            strip_tracking: self.strip_tracking,
            accepted: rules(&self.accept)?,
            only: rules(&self.only)?,
            skipped: rules(&self.skip)?,
            // The one that was found counts, and is named by itself.
            reason_column: None,
            config: self.config.clone(),
            today: self.today()?,
        })
    }

    fn today(&self) -> Option<Date> {
        Format::iso().read(&self.today)
    }
}

impl WordingFacts {
    fn of(wording: &OwnWording) -> Self {
        Self {
            pattern: wording.pattern.as_str().to_owned(),
            kind: wording.kind.name().to_owned(),
            column: wording.column.map(|column| column.title().to_owned()),
        }
    }

    fn wording(&self) -> Option<OwnWording> {
        Some(OwnWording {
            pattern: OwnWording::compile(&self.pattern).ok()?,
            kind: FailureKind::from_name(&self.kind)?,
            column: match &self.column {
                Some(title) => Some(Column::from_title(title)?),
                None => None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were() {
        let mut settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        settings.brand = Some("Acme".to_owned());
        settings.date_format = Format::new("%m/%d/%Y").unwrap();
        settings.date_format_is_set = true;
        settings.date_order = Some(Order::Dmy);
        settings.brands = vec!["Acme".to_owned()];
        settings
            .header_aliases
            .insert("Partner No".to_owned(), Column::NetworkPublisherId);
        settings.reasons = vec![OwnWording {
            pattern: OwnWording::compile("frozen +partner").unwrap(),
            kind: FailureKind::Blocklisted,
            column: Some(Column::Name),
        }];
        settings.skipped = vec!["missing-scheme"];
        settings.config = Some("acme.toml".to_owned());
        // What a receipt tells holds as if a person had stated it.
        settings.stated = Stated {
            network: true,
            value_separator: true,
        };
        let told = Told::of(&settings);
        let facts = SettingsFacts::of(&settings, "dmy", None);
        let again = told.settings(&facts).unwrap();
        assert_eq!(format!("{again:?}"), format!("{settings:?}"));
    }

    #[test]
    fn a_name_that_means_nothing_gives_no_settings() {
        let settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        let facts = SettingsFacts::of(&settings, "auto", None);
        let mut told = Told::of(&settings);
        told.only = vec!["no-such-rule".to_owned()];
        assert!(told.settings(&facts).is_none());
    }
}
