//! What a reason can speak of that is none of the columns: what a row stands for, and who uses it.

use super::statement::Tokens;
use super::token::{Break, Token};
use super::{unheard, vocabulary};

/// What a reason can speak of that is none of the columns: what a row stands for, and who uses it.
const THINGS: [&str; 84] = [
    "partner",
    "publisher",
    "affiliate",
    "advertiser",
    "merchant",
    "vendor",
    "customer",
    "client",
    "contact",
    "account",
    "user",
    "company",
    "member",
    "campaign",
    "program",
    "programme",
    "offer",
    "product",
    "order",
    "lead",
    "deal",
    "owner",
    "manager",
    "agency",
    "benutzer",
    "kunde",
    "konto",
    "utilisateur",
    "compte",
    "usuario",
    "cliente",
    "cuenta",
    "conta",
    "utente",
    "socio",
    "location",
    "locations",
    "organisation",
    "organization",
    "unit",
    "department",
    "team",
    "region",
    "country",
    "currency",
    "language",
    "tag",
    "label",
    "stage",
    "role",
    "channel",
    "project",
    "course",
    "supplier",
    "employee",
    "person",
    "seller",
    "buyer",
    "subscriber",
    "donor",
    "household",
    "opportunity",
    "ticket",
    "warehouse",
    "store",
    "shop",
    "branch",
    "influencer",
    "creator",
    "subnetwork",
    "seat",
    "operator",
    "editor",
    "agent",
    "reseller",
    "username",
    "staff",
    "contributor",
    "colleague",
    "parent",
    "territory",
    "sponsor",
    "venue",
    "student",
];

/// Whether a folded word is such a thing, or several.
fn is_thing(folded: &str) -> bool {
    let one = folded.strip_suffix('s').unwrap_or(folded);
    THINGS.contains(&folded) || THINGS.contains(&one)
}

/// The first word for such a thing.
pub(super) fn thing<'a>(tokens: Tokens<'a>, slice: &[Token]) -> Option<&'a str> {
    let is_thing = |token: &&Token| is_thing(tokens.folded_of(token));
    slice
        .iter()
        .find(is_thing)
        .map(|token| tokens.text_of(token))
}

/// Whether a statement names such a thing and has no word besides that no table knows.
pub(super) fn speaks_of_thing(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    // What a thing is looked for by, and what tells which.
    let keys = [
        "address",
        "addresses",
        "adresse",
        "direccion",
        "endereco",
        "indirizzo",
        "following",
        "specified",
        "requested",
    ];
    let is_plain = |token: &Token| {
        keys.contains(&tokens.folded_of(token))
            || !unheard::is_unknown(tokens, token)
            || vocabulary::is_place(tokens.folded_of(token))
    };
    let is_thing = |token: &Token| is_thing(tokens.folded_of(token));
    // What stands behind the thing in capitals is which one: "the location Berlin".
    let mut before = false;
    let mut inside = false;
    let mut is_said = |token: &Token| {
        inside = !token.is_break(Break::Close) && (inside || token.is_break(Break::Open));
        if inside && token.named.is_none() && token.meaning.is_none() {
            // "No shop exists with ID [Mill Road]".
            return true;
        }
        let which = before && tokens.text_of(token).starts_with(char::is_uppercase);
        let said = is_plain(token) || is_thing(token) || which;
        before |= is_thing(token);
        said
    };
    slice.iter().any(is_thing) && slice.iter().all(&mut is_said)
}
