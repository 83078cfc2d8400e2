//! Damages of names, groups, categories, network and brand.

use super::Fault::{Blank, Encoding, NotOneOf, Strange, TooLong, Unknown};
use super::Unreported::{Found, Passes, Unsaid};
use super::Verdict::{self, Follows, Hidden, Open};
use super::{Damage, Victim, damage};
use crate::partner::{BRAND, CATEGORIES, GROUP, GROUPS, NAME, NETWORK, OWN_BRAND};
use encoding_rs::WINDOWS_1252;

/// UTF-8 read as Windows-1252; nothing if that loses a byte or changes nothing.
fn misread(text: &str) -> Option<String> {
    let (read, _) = WINDOWS_1252.decode_without_bom_handling(text.as_bytes());
    let whole = read != text && !read.chars().any(char::is_control);
    whole.then(|| read.into_owned())
}

fn misread_name(victim: &mut Victim<'_>, layers: usize) -> Option<Verdict> {
    let mut name = victim.partner.row[NAME].clone();
    for _ in 0..layers {
        name = misread(&name)?;
    }
    victim.cells[NAME] = name;
    Some(Follows)
}

/// Letters that are gone for good.
fn lost_letters(victim: &mut Victim<'_>, mark: &str) -> Option<Verdict> {
    let name = &victim.partner.row[NAME];
    if name.is_ascii() {
        return None;
    }
    let letters = name.chars().map(|letter| match letter {
        letter if letter.is_ascii() => letter.to_string(),
        _ => mark.to_owned(),
    });
    victim.cells[NAME] = letters.collect();
    Some(Hidden)
}

fn misread_category(victim: &mut Victim<'_>) -> Option<Verdict> {
    victim.cells[CATEGORIES] = misread("Voyages, Café & Thé")?;
    "Voyages, Café & Thé".clone_into(&mut victim.wanted[CATEGORIES]);
    Some(Follows)
}

fn set(victim: &mut Victim<'_>, column: usize, text: &str, verdict: Verdict) -> Option<Verdict> {
    let fits = column != BRAND || victim.partner.row[BRAND] == OWN_BRAND;
    fits.then(|| text.clone_into(&mut victim.cells[column]))?;
    Some(verdict)
}

fn brand(victim: &mut Victim<'_>, change: fn(&str) -> String) -> Option<Verdict> {
    set(victim, BRAND, &change(OWN_BRAND), Follows)
}

fn network(victim: &mut Victim<'_>, text: &str) -> Option<Verdict> {
    set(victim, NETWORK, text, Follows)
}

/// Allowed values that differ from the cell in case alone.
fn group_in_other_case(victim: &mut Victim<'_>) -> Option<Verdict> {
    victim.cells[GROUP] = victim.partner.row[GROUP].to_lowercase();
    Some(Follows)
}

pub(crate) const DAMAGES: &[Damage] = &[
    damage("name misread", NAME, Encoding, Passes, |v| {
        misread_name(v, 1)
    }),
    damage("name misread twice", NAME, Encoding, Passes, |v| {
        misread_name(v, 2)
    }),
    damage("name with question marks", NAME, Encoding, Passes, |v| {
        lost_letters(v, "?")
    }),
    damage("name with lost letters", NAME, Encoding, Passes, |v| {
        lost_letters(v, "\u{fffd}")
    }),
    damage("name lost", NAME, Blank, Found, |v| {
        set(v, NAME, "", Hidden)
    }),
    damage(
        "name longer than allowed",
        NAME,
        TooLong(10),
        Passes,
        |_| Some(Hidden),
    ),
    damage(
        "categories misread",
        CATEGORIES,
        Encoding,
        Passes,
        misread_category,
    ),
    damage("category unknown", CATEGORIES, Unknown, Passes, |v| {
        set(v, CATEGORIES, "Deals, Mystery", Hidden)
    }),
    damage(
        "group in other case, list stated",
        GROUP,
        NotOneOf(&GROUPS),
        Passes,
        group_in_other_case,
    ),
    damage(
        "group not in stated list",
        GROUP,
        NotOneOf(&GROUPS),
        Passes,
        |v| set(v, GROUP, "Mystery", Hidden),
    ),
    damage("group unknown", GROUP, Unknown, Passes, |v| {
        set(v, GROUP, "Mystery", Hidden)
    }),
    damage("network lost", NETWORK, Blank, Found, |v| network(v, "")),
    damage("network linkshare", NETWORK, Unknown, Found, |v| {
        network(v, "linkshare")
    }),
    damage("network LINK SHARE", NETWORK, Unknown, Found, |v| {
        network(v, "LINK SHARE")
    }),
    damage("network in spaces", NETWORK, Unknown, Found, |v| {
        network(v, " LinkShare ")
    }),
    damage("network Rakuten LinkShare", NETWORK, Unknown, Found, |v| {
        network(v, "Rakuten LinkShare")
    }),
    damage("network rakuten link share", NETWORK, Unknown, Found, |v| {
        network(v, "rakuten link share")
    }),
    damage(
        "network Rakuten Advertising",
        NETWORK,
        Unknown,
        Found,
        |v| network(v, "Rakuten Advertising"),
    ),
    damage("network under an alias", NETWORK, Unknown, Found, |v| {
        network(v, "RAN")
    }),
    damage("network Rakuten", NETWORK, Unknown, Found, |v| {
        set(v, NETWORK, "Rakuten", Open)
    }),
    damage("network unknown", NETWORK, Unknown, Found, |v| {
        set(v, NETWORK, "Awin", Hidden)
    }),
    damage(
        "sound network called unknown",
        NETWORK,
        Unknown,
        Passes,
        |_| Some(Hidden),
    ),
    damage("brand lost", BRAND, Blank, Found, |v| {
        brand(v, |_| String::new())
    }),
    damage("brand in capitals", BRAND, Unknown, Unsaid, |v| {
        brand(v, str::to_uppercase)
    }),
    damage("brand without space", BRAND, Unknown, Unsaid, |v| {
        brand(v, |name| name.replace(' ', ""))
    }),
    damage("brand in spaces", BRAND, Unknown, Unsaid, |v| {
        brand(v, |name| format!(" {name} "))
    }),
    damage("brand under an alias", BRAND, Unknown, Unsaid, |v| {
        brand(v, |name| format!("{name} Inc"))
    }),
    damage("brand misspelt", BRAND, Unknown, Unsaid, |v| {
        set(v, BRAND, "Acme Trial", Hidden)
    }),
    damage("brand unknown", BRAND, Unknown, Unsaid, |v| {
        set(v, BRAND, "Zenith", Hidden)
    }),
    damage(
        "brand refused in strange words",
        BRAND,
        Strange,
        Passes,
        |_| Some(Hidden),
    ),
    damage("sound brand called unknown", BRAND, Unknown, Passes, |_| {
        Some(Hidden)
    }),
];
