//! The surroundings of a run: variables and folders, read once at the start, and the settings that
//! stand in variables.

use super::file::KEYS;
use super::layer::Layer;
use super::text::{Color, TEXT, color};
use crate::cli::nearest::nearest;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// How the variables of settings begin.
const PREFIX: &str = "ROWMEND_";
/// Variables that are no settings: where the file is, and what the tests of the documentation read.
const OTHERS: [&str; 2] = ["ROWMEND_CONFIG", "ROWMEND_WRITE_DOCS"];

/// What the program finds when it starts. A variable without a value counts as not set.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    variables: BTreeMap<String, OsString>,
    folder: PathBuf,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_this_process() -> Self {
        let variables =
            std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        // Without a working folder no settings file is found beside or above it, and no more.
        Self::new(variables, std::env::current_dir().unwrap_or_default())
    }

    /// These variables and this working folder.
    pub fn new(
        variables: impl IntoIterator<Item = (String, OsString)>,
        folder: impl Into<PathBuf>,
    ) -> Self {
        Self {
            variables: variables
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            folder: folder.into(),
        }
    }

    /// The working folder.
    pub(super) const fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// A variable that holds a path.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        self.variables.get(name).map(PathBuf::from)
    }

    /// A variable that holds text; refused if it is none.
    pub(in crate::cli) fn text(&self, name: &str) -> Result<Option<&str>> {
        let Some(value) = self.variables.get(name) else {
            return Ok(None);
        };
        value.to_str().map(Some).ok_or_else(|| {
            Error::usage(
                format!("the variable {name} is no UTF-8 text"),
                "set it again, or unset it",
            )
        })
    }

    /// What is to be told of variables that look like settings and are none, each in a line. They
    /// change nothing, so they are no error: another version may know them.
    pub(in crate::cli) fn unknown(&self) -> Vec<String> {
        let known: Vec<String> = TEXT.iter().map(|setting| variable(setting.key)).collect();
        let begins = |name: &&String| name.starts_with(PREFIX);
        self.variables
            .keys()
            .filter(begins)
            .filter(|name| !known.contains(name) && !OTHERS.contains(&name.as_str()))
            .map(|name| unknown(name))
            .collect()
    }

    /// The user's folder for configuration files.
    pub(super) fn config_folder(&self) -> Option<PathBuf> {
        if cfg!(windows) {
            return self.path("APPDATA");
        }
        // The XDG base directory specification wants relative paths to be ignored.
        let named = self
            .path("XDG_CONFIG_HOME")
            .filter(|path| path.is_absolute());
        named.or_else(|| Some(self.path("HOME")?.join(".config")))
    }

    /// Where macOS programs keep their configuration, if this is one.
    pub(super) fn library_folder(&self) -> Option<PathBuf> {
        if !cfg!(target_os = "macos") {
            return None;
        }
        Some(self.path("HOME")?.join("Library/Application Support"))
    }

    /// What variables say about colours.
    pub(super) fn color(&self) -> Result<Option<Color>> {
        let name = variable("color");
        if let Some(text) = self.text(&name)? {
            return color(text).map(Some).map_err(|refusal| refusal.of(&name));
        }
        // By its convention NO_COLOR counts whatever it holds.
        Ok(self
            .variables
            .contains_key("NO_COLOR")
            .then_some(Color::Never))
    }

    /// The settings that stand in variables.
    pub(super) fn layer(&self) -> Result<Layer> {
        let mut layer = Layer::default();
        for setting in &TEXT {
            let name = variable(setting.key);
            if let Some(text) = self.text(&name)? {
                (setting.set)(&mut layer, text).map_err(|refusal| refusal.of(&name))?;
            }
        }
        layer.color = self.color()?;
        Ok(layer)
    }
}

/// What is told of a variable that is no setting.
fn unknown(name: &str) -> String {
    let own = name.strip_prefix(PREFIX).unwrap_or(name);
    let in_file = KEYS.iter().find(|key| variable(key.name) == name);
    let remedy = in_file.map_or_else(
        || {
            // The prefix is the same in all, so only what follows it tells them apart.
            let known = TEXT.iter().map(|setting| setting.key).chain(["config"]);
            let near = nearest(own, known);
            near.first().map_or_else(
                || "docs/settings.md lists those that it knows".to_owned(),
                |near| format!("did you mean {}?", variable(near)),
            )
        },
        |key| format!("put {} into {}", key.name, super::FILE_NAME),
    );
    format!("{name} is no variable that rowmend knows, and is ignored; {remedy}")
}

/// The variable of a setting: `ROWMEND_DATE_FORMAT` for `date-format`.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('-', "_").to_uppercase())
}
