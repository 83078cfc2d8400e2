//! The keys of the settings file. What is unknown is refused, what is documented is known, and the
//! commented file of `init` is made from the same list.

use super::document::{Document, Value};
use super::{FileSettings, aliases, wordings};
use crate::cli::settings::layer::rule;
use crate::cli::settings::text;
use crate::error::Result;

/// A key of the settings file.
pub(in crate::cli::settings) struct SettingKey {
    /// The key.
    pub(in crate::cli::settings) name: &'static str,
    /// What it decides, in full sentences.
    pub(in crate::cli::settings) about: &'static str,
    /// A line, or lines, as they could stand in the file.
    pub(in crate::cli::settings) example: &'static str,
    /// Reads its value.
    pub(super) take: Take,
}

/// Reads the value of the key into the settings.
type Take = for<'t> fn(&Document<'t>, &mut FileSettings, &str, &Value<'t>) -> Result<()>;

/// All keys, in the order in which they are explained: single values before sections.
pub(in crate::cli::settings) const KEYS: &[SettingKey] = &[
    SettingKey {
        name: "brand",
        about: "The brand for rows that have none, exactly as it is set up in Mediarails.",
        example: "brand = \"Acme\"",
        take: text_setting,
    },
    SettingKey {
        name: "network",
        about: "The network, as Mediarails spells it.",
        example: "network = \"LinkShare\"",
        take: text_setting,
    },
    SettingKey {
        name: "date-format",
        about: "How dates are written for Mediarails: %Y is the year, %m the month, %d the day.",
        example: "date-format = \"%Y-%m-%d\"",
        take: text_setting,
    },
    SettingKey {
        name: "date-order",
        about: "How dates such as 03/04/2021 are read: mdy (4 March), dmy (3 April), ymd (years of \
                two digits come first: 21/03/04 is 4 March 2021) or auto. With auto the file itself must \
                prove it; if it does not, no such date is touched.",
        example: "date-order = \"auto\"",
        take: text_setting,
    },
    SettingKey {
        name: "value-separator",
        about: "What stands between several URLs or categories in a cell.",
        example: "value-separator = \", \"",
        take: text_setting,
    },
    SettingKey {
        name: "brands",
        about: "The brands that are set up in Mediarails. If any stand here, every other one is \
                refused before it is uploaded.",
        example: "brands = [\"Acme\", \"Acme Outdoor\"]",
        take: aliases::brands,
    },
    SettingKey {
        name: "strip-tracking",
        about: "Whether tracking parameters (utm_source and the like) and places on a page (#top) are \
                taken off URLs: by convert off every one, by fix-failed off those that it mends.",
        example: "strip-tracking = false",
        take: |document, settings, key, value| {
            settings.layer.strip_tracking = Some(document.boolean(key, value)?);
            Ok(())
        },
    },
    SettingKey {
        name: "accept",
        about: "Rules whose suggestions are written as if you had accepted each.",
        example: "accept = []",
        take: |document, settings, key, value| {
            settings.layer.accept = Some(rules(document, key, value)?);
            Ok(())
        },
    },
    SettingKey {
        name: "accept-suggested",
        about: "Whether the suggestions of all rules are written.",
        example: "accept-suggested = false",
        take: |document, settings, key, value| {
            settings.layer.accept_suggested = Some(document.boolean(key, value)?);
            Ok(())
        },
    },
    SettingKey {
        name: "only",
        about: "The only rules that may mend; an empty list means all.",
        example: "only = []",
        take: |document, settings, key, value| {
            settings.layer.only = Some(rules(document, key, value)?);
            Ok(())
        },
    },
    SettingKey {
        name: "skip",
        about: "Rules that may not mend. The list of rules: rowmend explain",
        example: "skip = []",
        take: |document, settings, key, value| {
            settings.layer.skip = Some(rules(document, key, value)?);
            Ok(())
        },
    },
    SettingKey {
        name: "reason-column",
        about: "The title of the column that holds the reasons, in the reports that have a column of this title; in \
                others it is looked for.",
        example: "reason-column = \"Reason\"",
        take: text_setting,
    },
    SettingKey {
        name: "diff",
        about: "How many changed rows are printed: full, brief (20) or none.",
        example: "diff = \"brief\"",
        take: text_setting,
    },
    SettingKey {
        name: "color",
        about: "Whether colours are used: auto, always or never.",
        example: "color = \"auto\"",
        take: text_setting,
    },
    SettingKey {
        name: "brand-aliases",
        about: "Other names under which a brand stands in your files.",
        example: "[brand-aliases]\n\"Acme Inc\" = \"Acme\"",
        take: aliases::brand_aliases,
    },
    SettingKey {
        name: "network-aliases",
        about: "Other names under which the network stands in your files.",
        example: "[network-aliases]\n\"Rakuten US\" = \"LinkShare\"",
        take: aliases::network_aliases,
    },
    SettingKey {
        name: "header-aliases",
        about: "Other titles of columns in your files, each with the title that Mediarails knows.",
        example: "[header-aliases]\n\"Affiliate Number\" = \"Network Publisher ID\"",
        take: aliases::header_aliases,
    },
    SettingKey {
        name: "reasons",
        about: "Reasons that rowmend does not understand by itself: a pattern (a regular expression; \
                capitals do not matter), the kind of failure, and the column if it is always the same. \
                The list of kinds: rowmend explain",
        example: "[[reasons]]\npattern = \"partner tier .* is closed\"\nkind = \"unknown_reference\"\n\
                  column = \"Publisher Group\"",
        take: wordings::reasons,
    },
];

fn text_setting<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    let text = document.string(key, value)?;
    if let Some(setting) = text::by_key(key) {
        let set = (setting.set)(&mut settings.layer, text);
        set.map_err(|refusal| document.refuse(&value.span(), key, refusal))?;
    }
    Ok(())
}

fn rules(document: &Document<'_>, key: &str, value: &Value<'_>) -> Result<Vec<&'static str>> {
    document
        .strings(key, value)?
        .into_iter()
        .map(|(name, span)| rule(name).map_err(|refusal| document.refuse(&span, key, refusal)))
        .collect()
}
