//! The names that the person's files use for brands, networks and columns.

use super::FileSettings;
use super::document::{Document, Value};
use crate::cli::nearest::did_you_mean;
use crate::cli::settings::{Refusal, text};
use crate::column::Column;
use crate::error::Result;
use crate::values::text::fold_title;
use std::collections::BTreeMap;

/// `brands`.
pub(super) fn brands<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    for (brand, span) in document.strings(key, value)? {
        let brand = text::name(brand).map_err(|refusal| document.refuse(&span, key, refusal))?;
        settings.brands.push(brand);
    }
    Ok(())
}

/// `[brand-aliases]`.
pub(super) fn brand_aliases<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    settings.brand_aliases = names(document, key, value)?;
    Ok(())
}

/// `[network-aliases]`.
pub(super) fn network_aliases<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    settings.network_aliases = names(document, key, value)?;
    Ok(())
}

/// `[header-aliases]`.
pub(super) fn header_aliases<'t>(
    document: &Document<'t>,
    settings: &mut FileSettings,
    key: &str,
    value: &Value<'t>,
) -> Result<()> {
    let mut folded = Folded::default();
    for (alias, meant) in document.section(key, value)? {
        let title = document.string(alias.get_ref(), meant)?;
        let refuse = |refusal| document.refuse(&meant.span(), key, refusal);
        let column = column(title).map_err(refuse)?;
        let own = Column::ALL
            .into_iter()
            .find(|own| fold_title(own.title()) == fold_title(alias.get_ref()));
        if own.is_some_and(|own| own != column) {
            let what = format!("\"{}\" is a title of Mediarails itself", alias.get_ref());
            return Err(refuse(Refusal::new(what, "take the line out")));
        }
        folded
            .add(alias.get_ref(), column.title())
            .map_err(refuse)?;
        settings
            .header_aliases
            .insert(alias.get_ref().to_string(), column);
    }
    Ok(())
}

/// The column with this title; nothing else stands for it here.
pub(super) fn column(title: &str) -> std::result::Result<Column, Refusal> {
    Column::from_title(title.trim()).ok_or_else(|| {
        let titles = Column::ALL.map(Column::title);
        let otherwise = format!("known are {}", titles.join(", "));
        Refusal::new(
            format!("\"{title}\" is no column of Mediarails"),
            did_you_mean(title, titles, &otherwise),
        )
    })
}

/// Refuses an alias of a brand that is not among the brands, if those are listed.
pub(super) fn brands_are_known(document: &Document<'_>, settings: &FileSettings) -> Result<()> {
    if settings.brands.is_empty() || settings.brand_aliases.is_empty() {
        return Ok(());
    }
    let key = "brand-aliases";
    let table = document.table()?;
    let Some(section) = table.get_ref().get(key) else {
        return Ok(());
    };
    for (_, meant) in document.section(key, section)? {
        let brand = document.string(key, meant)?.trim();
        if !settings.brands.iter().any(|known| known == brand) {
            let known = settings.brands.iter().map(String::as_str);
            let refusal = Refusal::new(
                format!("\"{brand}\" is not among the brands of this file"),
                did_you_mean(brand, known, "add it to brands or take the line out"),
            );
            return Err(document.refuse(&meant.span(), key, refusal));
        }
    }
    Ok(())
}

fn names<'t>(
    document: &Document<'t>,
    key: &str,
    value: &Value<'t>,
) -> Result<BTreeMap<String, String>> {
    let mut folded = Folded::default();
    let mut names = BTreeMap::new();
    for (alias, meant) in document.section(key, value)? {
        let refuse = |refusal| document.refuse(&meant.span(), key, refusal);
        let meant = document.string(alias.get_ref(), meant)?;
        let meant = text::name(meant).map_err(refuse)?;
        folded.add(alias.get_ref(), &meant).map_err(refuse)?;
        names.insert(alias.get_ref().to_string(), meant);
    }
    Ok(names)
}

/// Aliases are looked up without case and punctuation, so two that differ only there are one.
#[derive(Default)]
struct Folded {
    meant: BTreeMap<String, String>,
}

impl Folded {
    fn add(&mut self, alias: &str, meant: &str) -> std::result::Result<(), Refusal> {
        let folded = fold_title(alias);
        if folded.is_empty() {
            let what = format!("the alias \"{alias}\" holds no letter and no digit");
            return Err(Refusal::new(what, "take the line out"));
        }
        match self.meant.insert(folded, meant.to_owned()) {
            Some(other) if other != meant => Err(Refusal::new(
                format!("\"{alias}\" stands for \"{other}\" and for \"{meant}\""),
                "take one of the two lines out; case and punctuation do not tell them apart",
            )),
            _ => Ok(()),
        }
    }
}
