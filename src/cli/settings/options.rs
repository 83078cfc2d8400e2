//! The settings that stand in options of the command line.

use super::environment::Surroundings;
use super::layer::{Layer, rule};
use super::text::{Color, by_key};
use crate::cli::arguments::{ColorOption, DiffOption, RuleOptions, SettingsOptions};
use crate::error::Result;

/// The options of a command; those that it does not have are left at their default.
pub(in crate::cli) fn flags(
    settings: &SettingsOptions,
    rules: &RuleOptions,
    reason_column: Option<&str>,
    diff: &DiffOption,
    color: &ColorOption,
) -> Result<Layer> {
    let mut layer = Layer::default();
    let texts = [
        ("brand", settings.brand.as_deref()),
        ("network", settings.network.as_deref()),
        ("date-format", settings.date_format.as_deref()),
        ("date-order", settings.date_order.as_deref()),
        ("value-separator", settings.value_separator.as_deref()),
        ("reason-column", reason_column),
        ("diff", diff.diff.as_deref()),
        ("color", color.color.as_deref()),
    ];
    for (key, text) in texts {
        set(&mut layer, key, text)?;
    }
    layer.accept = names("--accept", &rules.accept)?;
    layer.only = names("--only", &rules.only)?;
    layer.skip = names("--skip", &rules.skip)?;
    layer.accept_suggested = rules.accept_suggested.then_some(true);
    Ok(layer)
}

/// Whether colours are used in a command that has no other settings and reads no settings file.
pub(in crate::cli) fn color_of(color: &ColorOption, around: &Surroundings) -> Result<Color> {
    let mut layer = Layer::default();
    set(&mut layer, "color", color.color.as_deref())?;
    let wish = match layer.color {
        Some(color) => Some(color),
        None => around.color()?,
    };
    Ok(wish.unwrap_or_default())
}

fn set(layer: &mut Layer, key: &str, text: Option<&str>) -> Result<()> {
    let (Some(setting), Some(text)) = (by_key(key), text) else {
        return Ok(());
    };
    (setting.set)(layer, text).map_err(|refusal| refusal.of(&format!("--{key}")))
}

/// The rules that an option names; nothing if it was not given.
fn names(option: &str, given: &[String]) -> Result<Option<Vec<&'static str>>> {
    if given.is_empty() {
        return Ok(None);
    }
    let rules: Result<Vec<&'static str>> = given
        .iter()
        .map(|name| rule(name).map_err(|refusal| refusal.of(option)))
        .collect();
    rules.map(Some)
}
