//! Damages of the ID.

use super::Fault::{Blank, NotANumber};
use super::Unreported::{Found, Passes};
use super::Verdict::{self, Follows, Hidden, Open};
use super::{Damage, Victim, damage};
use crate::partner::ID;

fn follows(victim: &mut Victim<'_>, text: impl Fn(&str) -> String) -> Option<Verdict> {
    victim.cells[ID] = text(victim.partner.id());
    Some(Follows)
}

fn hidden(victim: &mut Victim<'_>, text: impl Fn(&str) -> String) -> Option<Verdict> {
    follows(victim, text)?;
    Some(Hidden)
}

fn grouped(id: &str, mark: &str) -> String {
    format!("{}{mark}{}{mark}{}", &id[..1], &id[1..4], &id[4..])
}

/// With as many digits behind the point as are asked for.
fn exponent(id: &str, digits: usize, point: char) -> String {
    format!("{}{point}{}E+06", &id[..1], &id[1..=digits])
}

pub(crate) const DAMAGES: &[Damage] = &[
    damage("id in spaces", ID, NotANumber, Found, |v| {
        follows(v, |id| format!(" {id} "))
    }),
    damage("id with hard space", ID, NotANumber, Found, |v| {
        follows(v, |id| format!("\u{a0}{id}"))
    }),
    damage("id behind an apostrophe", ID, NotANumber, Found, |v| {
        follows(v, |id| format!("'{id}"))
    }),
    damage("id as a formula", ID, NotANumber, Found, |v| {
        follows(v, |id| format!("=\"{id}\""))
    }),
    damage("id 4,745,711", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, ","))
    }),
    damage("id 4.745.711", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, "."))
    }),
    damage("id 4 745 711", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, " "))
    }),
    damage("id with hard spaces inside", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, "\u{a0}"))
    }),
    damage("id 4'745'711", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, "'"))
    }),
    damage("id 4745711.0", ID, NotANumber, Found, |v| {
        follows(v, |id| format!("{id}.0"))
    }),
    damage("id 4745711.00", ID, NotANumber, Found, |v| {
        follows(v, |id| format!("{id}.00"))
    }),
    damage("id 4,745,711.00", ID, NotANumber, Found, |v| {
        follows(v, |id| grouped(id, ",") + ".00")
    }),
    damage("id 4.745711E+06", ID, NotANumber, Found, |v| {
        follows(v, |id| exponent(id, 6, '.'))
    }),
    damage("id 4,745711E+06", ID, NotANumber, Found, |v| {
        follows(v, |id| exponent(id, 6, ','))
    }),
    damage("id 4.74571E+06", ID, NotANumber, Found, |v| {
        hidden(v, |id| exponent(id, 5, '.'))
    }),
    damage("id 4.75E+06", ID, NotANumber, Found, |v| {
        hidden(v, |id| exponent(id, 2, '.'))
    }),
    damage("id inside words", ID, NotANumber, Found, |v| {
        hidden(v, |id| format!("SID {id}"))
    }),
    damage("id with a letter in it", ID, NotANumber, Found, |v| {
        hidden(v, |id| id.replacen('0', "O", 1))
    }),
    damage("id ####", ID, NotANumber, Found, |v| {
        hidden(v, |_| "#######".to_owned())
    }),
    damage("id with point once", ID, NotANumber, Found, |v| {
        // With nothing but zeros behind the point it would be another ID.
        let is_other = v.partner.id().ends_with("000");
        hidden(v, |id| format!("{}.{}", &id[..4], &id[4..])).filter(|_| !is_other)
    }),
    damage("id lost", ID, Blank, Found, |v| {
        hidden(v, |_| String::new())
    }),
    damage("id in full-width digits", ID, NotANumber, Found, |v| {
        follows(v, |id| {
            let wide = |digit: char| char::from_u32(digit as u32 + 0xFEE0).unwrap();
            id.chars().map(wide).collect()
        })?;
        Some(Open)
    }),
    damage("sound id called bad", ID, NotANumber, Passes, |_| {
        Some(Hidden)
    }),
];
