//! The settings as the documentation lists them.

use super::environment::variable;
use super::file::KEYS;
use super::text;

/// One setting.
pub(in crate::cli) struct Entry {
    /// Its key in the settings file.
    pub(in crate::cli) key: &'static str,
    /// What it decides.
    pub(in crate::cli) about: &'static str,
    /// Lines of the settings file.
    pub(in crate::cli) example: &'static str,
    /// The variable that can hold it, too.
    pub(in crate::cli) variable: Option<String>,
}

/// All settings.
pub(in crate::cli) fn reference() -> impl Iterator<Item = Entry> {
    KEYS.iter().map(|key| Entry {
        key: key.name,
        about: key.about,
        example: key.example,
        variable: text::by_key(key.name).map(|_| variable(key.name)),
    })
}
