//! Laying the sources of settings over each other.

use super::environment::Surroundings;
use super::file::{self, FileSettings};
use super::layer::Layer;
use super::text::{Color, Reading};
use crate::cli::nearest::did_you_mean;
use crate::error::{Error, Result};
use crate::rules;
use crate::settings::Settings;
use crate::summary::Diff;
use crate::values::date::Date;
use crate::values::text::fold_title;
use std::path::{Path, PathBuf};

/// What a run is told: its settings, and what is only for the display.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// The settings of the run.
    pub settings: Settings,
    /// The title of the column that holds the reasons, where an option names one: a file without it is refused.
    pub reason_column: Option<String>,
    /// How many changed rows are printed.
    pub diff: Diff,
    /// Whether colours are used.
    pub color: Color,
    /// The settings file that was read.
    pub file: Option<PathBuf>,
}

/// The settings of a run on the day `today`: `flags` over environment over file over defaults.
/// Refuses whatever has no meaning, with the place where it stands.
pub(in crate::cli) fn resolve(
    flags: Layer,
    config: Option<&Path>,
    around: &Surroundings,
    today: Date,
) -> Result<Resolved> {
    let environment = around.layer()?;
    let mut file = file::load(config, around)?;
    let reason_column = flags.reason_column.clone();
    let above = flags.over(environment);
    let layer = above.over(std::mem::take(&mut file.layer));
    let mut settings = settings(&layer, &file, today)?;
    settings.config = config.map(|config| config.display().to_string());
    Ok(Resolved {
        settings,
        reason_column,
        diff: layer.diff.unwrap_or_default(),
        color: layer.color.unwrap_or_default(),
        file: file.path,
    })
}

fn settings(layer: &Layer, file: &FileSettings, today: Date) -> Result<Settings> {
    let mut settings = Settings::on(today);
    settings.brands.clone_from(&file.brands);
    settings.brand_aliases.clone_from(&file.brand_aliases);
    settings.network_aliases.clone_from(&file.network_aliases);
    settings.header_aliases.clone_from(&file.header_aliases);
    settings.reasons.clone_from(&file.reasons);
    if let Some(brand) = &layer.brand {
        settings.brand = Some(brand_meant(brand, file)?);
    }
    if let Some(network) = &layer.network {
        settings.network.clone_from(network);
        settings.stated.network = true;
    }
    if let Some(format) = &layer.date_format {
        settings.date_format = format.clone();
        settings.date_format_is_set = true;
    }
    if let Some(Reading::In(order)) = layer.date_order {
        settings.date_order = Some(order);
    }
    if let Some(separator) = &layer.value_separator {
        settings.value_separator.clone_from(separator);
        settings.stated.value_separator = true;
    }
    settings.reason_column.clone_from(&layer.reason_column);
    settings.strip_tracking = layer.strip_tracking.unwrap_or(false);
    settings.accepted = if layer.accept_suggested == Some(true) {
        rules::all().map(|rule| rule.name).collect()
    } else {
        layer.accept.clone().unwrap_or_default()
    };
    settings.only = layer.only.clone().unwrap_or_default();
    settings.skipped = layer.skip.clone().unwrap_or_default();
    Ok(settings)
}

/// The brand as it is set up: an alias or another spelling counts for the brand it stands for.
fn brand_meant(brand: &str, file: &FileSettings) -> Result<String> {
    let same = |other: &str| other == brand || fold_title(other) == fold_title(brand);
    let exact = file.brands.iter().find(|known| *known == brand);
    if let Some(known) = exact.or_else(|| file.brands.iter().find(|known| same(known))) {
        return Ok(known.clone());
    }
    let alias = file.brand_aliases.iter().find(|(alias, _)| same(alias));
    if let Some((_, meant)) = alias {
        return Ok(meant.clone());
    }
    if file.brands.is_empty() {
        return Ok(brand.to_owned());
    }
    let place = file
        .path
        .as_deref()
        .unwrap_or_else(|| Path::new(file::NAME));
    Err(Error::usage(
        format!("\"{brand}\" is not among the brands in {}", place.display()),
        did_you_mean(
            brand,
            file.brands.iter().map(String::as_str),
            &format!("known are {}", file.brands.join(", ")),
        ),
    ))
}
