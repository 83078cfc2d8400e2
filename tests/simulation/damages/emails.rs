//! Damages of the e-mail address.

use super::Fault::{Blank, NotAnEmail};
use super::Unreported::{Found, Passes, Unsaid};
use super::Verdict::{self, Follows, Hidden, Open};
use super::{Damage, Victim, damage};
use crate::partner::EMAIL;

fn change(victim: &mut Victim<'_>, change: impl Fn(&str) -> String) -> Option<Verdict> {
    let before = &victim.partner.row[EMAIL];
    (!before.is_empty()).then(|| victim.cells[EMAIL] = change(before))?;
    Some(Follows)
}

fn hidden(victim: &mut Victim<'_>, text: impl Fn(&str) -> String) -> Option<Verdict> {
    change(victim, text)?;
    Some(Hidden)
}

/// A word where there is no address: publishers may opt out, so that none is the truth.
fn placeholder(victim: &mut Victim<'_>) -> Option<Verdict> {
    let word = victim.dice.pick(&["n/a", "N/A", "none", "-", "null"]);
    victim.partner.row[EMAIL]
        .is_empty()
        .then(|| word.clone_into(&mut victim.cells[EMAIL]))?;
    Some(Follows)
}

fn upper_domain(address: &str) -> String {
    let (local, domain) = address.split_once('@').unwrap();
    format!("{local}@{}", domain.to_uppercase())
}

pub(crate) const DAMAGES: &[Damage] = &[
    damage("email in spaces", EMAIL, NotAnEmail, Unsaid, |v| {
        change(v, |a| format!(" {a}  "))
    }),
    damage("email with hard space", EMAIL, NotAnEmail, Unsaid, |v| {
        change(v, |a| format!("{a}\u{a0}"))
    }),
    damage("email mailto:", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("mailto:{a}"))
    }),
    damage("email MAILTO:", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("MAILTO: {a}"))
    }),
    damage("email with name", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("Ann Lee <{a}>"))
    }),
    damage("email with quoted name", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("\"Lee, Ann\" <{a}>"))
    }),
    damage("email with dot at the end", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("{a}."))
    }),
    damage(
        "email with comma at the end",
        EMAIL,
        NotAnEmail,
        Found,
        |v| change(v, |a| format!("{a},")),
    ),
    damage("email with spaces round @", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| a.replacen('@', " @ ", 1))
    }),
    damage(
        "email with domain in capitals",
        EMAIL,
        NotAnEmail,
        Passes,
        |v| change(v, upper_domain),
    ),
    damage("email placeholder", EMAIL, NotAnEmail, Found, placeholder),
    damage("email twice", EMAIL, NotAnEmail, Found, |v| {
        change(v, |a| format!("{a}; {a}"))?;
        Some(Open)
    }),
    damage("email among several", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| format!("{a}; sales@example.com"))
    }),
    damage("email gmial.com", EMAIL, NotAnEmail, Passes, |v| {
        hidden(v, |_| "ann.lee@gmial.com".to_owned())
    }),
    damage("email with at spelt out", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.replacen('@', " at ", 1))
    }),
    damage("email with dots spelt out", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.replacen('@', " at ", 1).replace('.', " dot "))
    }),
    damage("email without @", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.replacen('@', "", 1))
    }),
    damage("email with two @", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.replacen('@', "@@", 1))
    }),
    damage("email without domain", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.split_inclusive('@').next().unwrap().to_owned())
    }),
    damage("email with two dots", EMAIL, NotAnEmail, Found, |v| {
        hidden(v, |a| a.replacen('@', "@mail..", 1))
    }),
    damage("email lost", EMAIL, Blank, Passes, |v| {
        hidden(v, |_| String::new())
    }),
    damage("sound email called bad", EMAIL, NotAnEmail, Passes, |v| {
        hidden(v, str::to_owned)
    }),
];
