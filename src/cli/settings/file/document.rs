//! A parsed settings file whose values know their lines.

use crate::cli::nearest::did_you_mean;
use crate::cli::settings::Refusal;
use crate::error::{Error, Place, Result};
use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place.
pub(super) type Value<'t> = Spanned<DeValue<'t>>;
/// A key with its place.
pub(super) type Key<'t> = Spanned<Cow<'t, str>>;

/// The text of a settings file and where it stands.
pub(super) struct Document<'t> {
    path: &'t Path,
    text: &'t str,
}

impl<'t> Document<'t> {
    pub(super) const fn new(path: &'t Path, text: &'t str) -> Self {
        Self { path, text }
    }

    /// The whole file as a table; refused with its line if it is no TOML.
    pub(super) fn table(&self) -> Result<Spanned<DeTable<'t>>> {
        DeTable::parse(self.text).map_err(|refused| {
            let what = refused.message().replace('\n', ", ");
            let span = refused.span().unwrap_or_default();
            Error::input(
                Place::line(self.path, self.line(&span)),
                what,
                "correct the line; texts stand in quotation marks: brand = \"Acme\"",
            )
        })
    }

    /// The line in which something begins, from 1.
    pub(super) fn line(&self, span: &Range<usize>) -> u64 {
        let before = self.text.as_bytes().get(..span.start).unwrap_or_default();
        1 + memchr::memchr_iter(b'\n', before).count() as u64
    }

    /// The refusal of a value.
    pub(super) fn refuse(&self, span: &Range<usize>, key: &str, refusal: Refusal) -> Error {
        refusal.at(self.path, self.line(span), key)
    }

    /// The refusal of a key that is none of the known ones.
    pub(super) fn unknown_key<'k>(
        &self,
        key: &Key<'_>,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> Error {
        let name = key.get_ref();
        let all: Vec<&str> = known.clone().collect();
        let otherwise = format!("known are {}", all.join(", "));
        Error::input(
            Place::line(self.path, self.line(&key.span())),
            format!("unknown key \"{name}\""),
            did_you_mean(name, known, &otherwise),
        )
    }

    /// The refusal of a value of another type.
    fn wrong_type(&self, key: &str, value: &Value<'_>, wanted: &str) -> Error {
        let what = format!("this is a {}", plain_type(value.get_ref()));
        self.refuse(
            &value.span(),
            key,
            Refusal::new(what, format!("it wants {wanted}")),
        )
    }

    pub(super) fn string<'v>(&self, key: &str, value: &'v Value<'_>) -> Result<&'v str> {
        let text = value.get_ref().as_str();
        text.ok_or_else(|| self.wrong_type(key, value, "a text: \"...\""))
    }

    pub(super) fn boolean(&self, key: &str, value: &Value<'_>) -> Result<bool> {
        let truth = value.get_ref().as_bool();
        truth.ok_or_else(|| self.wrong_type(key, value, "true or false"))
    }

    /// A list of texts, each with its place.
    pub(super) fn strings<'v>(
        &self,
        key: &str,
        value: &'v Value<'_>,
    ) -> Result<Vec<(&'v str, Range<usize>)>> {
        let wanted = "a list of texts: [\"...\", \"...\"]";
        let Some(list) = value.get_ref().as_array() else {
            return Err(self.wrong_type(key, value, wanted));
        };
        list.iter()
            .map(|item| match item.get_ref().as_str() {
                Some(text) => Ok((text, item.span())),
                None => Err(self.wrong_type(key, item, wanted)),
            })
            .collect()
    }

    pub(super) fn section<'v>(&self, key: &str, value: &'v Value<'t>) -> Result<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.wrong_type(key, value, &format!("a section: [{key}]")))
    }

    /// The tables of a repeated section, each with its place.
    pub(super) fn sections<'v>(
        &self,
        key: &str,
        value: &'v Value<'t>,
    ) -> Result<Vec<(&'v DeTable<'t>, Range<usize>)>> {
        let wanted = format!("a repeated section: [[{key}]]");
        let Some(list) = value.get_ref().as_array() else {
            return Err(self.wrong_type(key, value, &wanted));
        };
        list.iter()
            .map(|item| match item.get_ref().as_table() {
                Some(table) => Ok((table, item.span())),
                None => Err(self.wrong_type(key, item, &wanted)),
            })
            .collect()
    }
}

/// The type of a value in words that follow "a".
const fn plain_type(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "section",
    }
}
