//! `rowmend.toml`: where it is found, and what may stand in it.
//!
//! Every value keeps its line, so that whatever is refused is refused with file and line. A key is
//! one line of [`keys::KEYS`].

mod aliases;
mod document;
mod keys;
mod wordings;

pub(super) use keys::KEYS;

use super::environment::Surroundings;
use super::layer::Layer;
use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::settings::OwnWording;
use document::Document;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the settings file.
pub(in crate::cli) const NAME: &str = "rowmend.toml";

/// A settings file of people is some kilobytes; beyond this it is another file.
const LONGEST: u64 = 1 << 20;

/// What a settings file says.
#[derive(Debug, Clone, Default)]
pub(super) struct FileSettings {
    pub(super) path: Option<PathBuf>,
    pub(super) layer: Layer,
    pub(super) brands: Vec<String>,
    pub(super) brand_aliases: BTreeMap<String, String>,
    pub(super) network_aliases: BTreeMap<String, String>,
    pub(super) header_aliases: BTreeMap<String, Column>,
    pub(super) reasons: Vec<OwnWording>,
}

/// Reads the settings file: the one that was named, or the one that is found, or none.
pub(super) fn load(named: Option<&Path>, around: &Surroundings) -> Result<FileSettings> {
    let from_variable = || around.path("ROWMEND_CONFIG");
    let Some(path) = named.map(Path::to_owned).or_else(from_variable) else {
        return find(around).map_or_else(|| Ok(FileSettings::default()), |path| read(&path));
    };
    read(&path)
}

/// The file in the working folder or the nearest folder above, or else in the user's own.
fn find(around: &Surroundings) -> Option<PathBuf> {
    let above = around.folder().ancestors().map(|folder| folder.join(NAME));
    let own = [around.config_folder(), around.library_folder()];
    let own = own
        .into_iter()
        .flatten()
        .map(|folder| folder.join("rowmend").join(NAME));
    above.chain(own).find(|path| path.is_file())
}

fn read(path: &Path) -> Result<FileSettings> {
    let reading = |source| Error::reading(path, source);
    if fs::metadata(path).map_err(reading)?.len() > LONGEST {
        return Err(Error::input(
            Place::file(path),
            "this is too long for a settings file",
            "name the right file with --config",
        ));
    }
    let bytes = fs::read(path).map_err(reading)?;
    let text = String::from_utf8(bytes).map_err(|refused| {
        let (before, _) = refused
            .as_bytes()
            .split_at_checked(refused.utf8_error().valid_up_to())
            .unwrap_or_default();
        let line = 1 + memchr::memchr_iter(b'\n', before).count() as u64;
        Error::input(
            Place::line(path, line),
            "this line is no UTF-8 text",
            "save the file as UTF-8",
        )
    })?;
    parse(path, &text)
}

/// Reads the text of a settings file.
pub(super) fn parse(path: &Path, text: &str) -> Result<FileSettings> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document = Document::new(path, text);
    let mut settings = FileSettings {
        path: Some(path.to_owned()),
        ..FileSettings::default()
    };
    for (key, value) in document.table()?.get_ref() {
        let name = key.get_ref().as_ref();
        let known = KEYS.iter().find(|known| known.name == name);
        let known =
            known.ok_or_else(|| document.unknown_key(key, KEYS.iter().map(|known| known.name)))?;
        (known.take)(&document, &mut settings, name, value)?;
    }
    aliases::brands_are_known(&document, &settings)?;
    Ok(settings)
}
