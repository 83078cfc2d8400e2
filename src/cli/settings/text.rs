//! The settings that are one text, and what each may be. Options, environment and file share these
//! checks; a setting is one line of [`TEXT`].

use super::Refusal;
use super::layer::Layer;
use crate::summary::Diff;
use crate::values::date::{Format, Order};

/// How dates are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// The column must prove it.
    Proven,
    /// In this order.
    In(Order),
}

/// Whether colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A setting that is one text.
pub(super) struct TextSetting {
    /// Its key in the file; the option and the variable are named after it.
    pub(super) key: &'static str,
    /// Checks a text and puts the value into a layer.
    pub(super) set: fn(&mut Layer, &str) -> Result<(), Refusal>,
}

/// All settings that are one text.
pub(super) const TEXT: [TextSetting; 8] = [
    TextSetting {
        key: "brand",
        set: |layer, text| name(text).map(|value| layer.brand = Some(value)),
    },
    TextSetting {
        key: "network",
        set: |layer, text| name(text).map(|value| layer.network = Some(value)),
    },
    TextSetting {
        key: "date-format",
        set: |layer, text| date_format(text).map(|value| layer.date_format = Some(value)),
    },
    TextSetting {
        key: "date-order",
        set: |layer, text| date_order(text).map(|value| layer.date_order = Some(value)),
    },
    TextSetting {
        key: "value-separator",
        set: |layer, text| separator(text).map(|value| layer.value_separator = Some(value)),
    },
    TextSetting {
        key: "reason-column",
        set: |layer, text| name(text).map(|value| layer.reason_column = Some(value)),
    },
    TextSetting {
        key: "diff",
        set: |layer, text| {
            let known = [
                ("full", Diff::Full),
                ("brief", Diff::Brief),
                ("none", Diff::None),
            ];
            one_of(text, &known).map(|value| layer.diff = Some(value))
        },
    },
    TextSetting {
        key: "color",
        set: |layer, text| color(text).map(|value| layer.color = Some(value)),
    },
];

/// The setting with this key.
pub(super) fn by_key(key: &str) -> Option<&'static TextSetting> {
    TEXT.iter().find(|setting| setting.key == key)
}

/// Whether colours are used, by name.
pub(super) fn color(text: &str) -> Result<Color, Refusal> {
    let known = [
        ("auto", Color::Auto),
        ("always", Color::Always),
        ("never", Color::Never),
    ];
    one_of(text, &known)
}

/// A name that goes into a cell: spaces around it are none of it.
pub(super) fn name(text: &str) -> Result<String, Refusal> {
    let name = text.trim();
    if name.is_empty() {
        return Err(Refusal::new("it is empty", "give a name or leave it out"));
    }
    if name.chars().any(char::is_control) {
        return Err(Refusal::new(
            "it holds a line break or another control character",
            "type it again without",
        ));
    }
    Ok(name.to_owned())
}

fn date_format(text: &str) -> Result<Format, Refusal> {
    Format::new(text).map_err(|why| {
        Refusal::new(
            format!("\"{text}\" is no date format: {why}"),
            "use for example %Y-%m-%d, %m/%d/%Y or %d.%m.%Y",
        )
    })
}

fn date_order(text: &str) -> Result<Reading, Refusal> {
    let known = [
        ("auto", Reading::Proven),
        ("mdy", Reading::In(Order::Mdy)),
        ("dmy", Reading::In(Order::Dmy)),
        ("ymd", Reading::In(Order::Ymd)),
    ];
    one_of(text, &known)
}

/// What stands between two values must not be able to be a part of one.
fn separator(text: &str) -> Result<String, Refusal> {
    let is_part_of_values = |c: char| c.is_alphanumeric() || "/:.@-_?&=#%".contains(c);
    if text.is_empty() {
        return Err(Refusal::new(
            "it is empty",
            "use for example \", \" or \"|\"",
        ));
    }
    if text.trim().is_empty() && !text.contains('\n') || text.contains(is_part_of_values) {
        return Err(Refusal::new(
            format!("\"{text}\" could be a part of a URL or of a category"),
            "use for example \", \" or \"|\"",
        ));
    }
    Ok(text.to_owned())
}

fn one_of<T: Copy>(text: &str, known: &[(&str, T)]) -> Result<T, Refusal> {
    let found = known.iter().find(|(name, _)| *name == text);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let wanted = format!("use {}", names.join(", "));
        Refusal::new(format!("\"{text}\" is none of its values"), wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(key: &str, text: &str) -> bool {
        (by_key(key).unwrap().set)(&mut Layer::default(), text).is_err()
    }

    #[test]
    fn values_are_checked() {
        let cases = [
            ("brand", "Acme", false),
            ("brand", "  ", true),
            ("brand", "Ac\nme", true),
            ("date-order", "mdy", false),
            ("date-order", "MDY", true),
            ("value-separator", " | ", false),
            ("value-separator", "\n", false),
            ("value-separator", "", true),
            ("value-separator", " ", true),
            ("value-separator", " and ", true),
            ("value-separator", "/", true),
            ("diff", "full", false),
            ("diff", "all", true),
            ("color", "never", false),
            ("color", "no", true),
        ];
        for (key, text, wanted) in cases {
            assert_eq!(refused(key, text), wanted, "{key} = {text:?}");
        }
    }

    #[test]
    fn spaces_around_a_name_go() {
        assert_eq!(name(" Acme Outdoor ").unwrap(), "Acme Outdoor");
    }
}
