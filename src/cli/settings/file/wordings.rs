//! `[[reasons]]`: the person's own wordings. A pattern is bounded in length, number and compiled
//! size, so that no settings file can make a run slow.

use super::FileSettings;
use super::aliases::column;
use super::document::{Document, Value};
use crate::cli::nearest::did_you_mean;
use crate::cli::settings::Refusal;
use crate::error::Result;
use crate::failure::FailureKind;
use crate::settings::OwnWording;
use regex::Regex;
use std::ops::Range;
use toml::de::DeTable;

/// The longest pattern, in characters.
const LONGEST: usize = 1_000;
/// The most patterns.
const MOST: usize = 100;

const KEYS: [&str; 3] = ["pattern", "kind", "column"];

/// `[[reasons]]`.
pub(super) fn reasons<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    let entries = document.sections(key, value)?;
    if let Some((_, span)) = entries.get(MOST) {
        let what = format!("there are more than {MOST} of them");
        let refusal = Refusal::new(what, "join patterns with | or take some out");
        return Err(document.refuse(span, key, refusal));
    }
    for (entry, span) in entries {
        settings.reasons.push(wording(document, entry, &span)?);
    }
    Ok(())
}

fn wording<'t>(
    document: &Document<'t>,
    entry: &DeTable<'t>,
    span: &Range<usize>,
) -> Result<OwnWording> {
    for name in entry.keys() {
        if !KEYS.contains(&name.get_ref().as_ref()) {
            return Err(document.unknown_key(name, KEYS.into_iter()));
        }
    }
    let text = |key: &'static str| match entry.get(key) {
        Some(value) => document
            .string(key, value)
            .map(|text| Some((text, value.span()))),
        None => Ok(None),
    };
    let absent = |key: &str| {
        let refusal = Refusal::new(format!("there is no {key}"), "add the line");
        document.refuse(span, "reasons", refusal)
    };
    let (written, at) = text("pattern")?.ok_or_else(|| absent("pattern"))?;
    let pattern = pattern(written).map_err(|refusal| document.refuse(&at, "pattern", refusal))?;
    let (name, at) = text("kind")?.ok_or_else(|| absent("kind"))?;
    let kind = kind(name).map_err(|refusal| document.refuse(&at, "kind", refusal))?;
    let column = match text("column")? {
        None => None,
        Some((title, at)) => {
            Some(column(title).map_err(|refusal| document.refuse(&at, "column", refusal))?)
        }
    };
    Ok(OwnWording {
        pattern,
        kind,
        column,
    })
}

fn pattern(text: &str) -> std::result::Result<Regex, Refusal> {
    if text.chars().count() > LONGEST {
        let what = format!("it is longer than {LONGEST} characters");
        return Err(Refusal::new(what, "shorten it"));
    }
    let pattern = OwnWording::compile(text).map_err(|refused| {
        let what = match refused {
            regex::Error::CompiledTooBig(_) => "the pattern is too large".to_owned(),
            other => format!("this is no pattern: {}", last_line(&other.to_string())),
        };
        Refusal::new(
            what,
            "put a backslash before . ( ) [ ] { } ? * + | that are meant as such",
        )
    })?;
    if pattern.is_match("") {
        return Err(Refusal::new(
            "it fits every text",
            "name words that stand in the reason",
        ));
    }
    Ok(pattern)
}

/// What is wrong stands in the last line of what the regex crate says.
fn last_line(text: &str) -> String {
    let line = text.lines().last().unwrap_or_default();
    line.trim_start_matches("error: ").to_owned()
}

fn kind(name: &str) -> std::result::Result<FailureKind, Refusal> {
    FailureKind::from_name(name.trim()).ok_or_else(|| {
        let names = FailureKind::ALL.map(FailureKind::name);
        Refusal::new(
            format!("\"{name}\" is no kind of failure"),
            did_you_mean(name, names, &format!("known are {}", names.join(", "))),
        )
    })
}
