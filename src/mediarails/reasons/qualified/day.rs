//! What a date is asked for that is no matter of how it is written: an age, a year, a part that is not written.

use super::super::concept::Meaning as M;
use super::super::token::Sort;
use super::Asked;
use super::phrases::{Phrases, is_number, table};
use crate::failure::FailureKind;

static OTHER_DAY: Phrases = Phrases::new(|| {
    table(
        "older|too old|years old|year old|months old|month old|days old|day old|weeks old|hours old|over # days|under # days|more than # days|less than # days|\
         over # months|over # years|over year|more than year|less than year|ago|in period|period|not yet|yet valid|too early|too late|too recent|too far|\
         another day|different day|other day|another date|different date|other date|dates in #|only dates|date range|\
         zu alt|trop ancienne|trop ancien|demasiado antigua|demasiado antiguo|alter als|plus ancienne|plus ancien|mas antigua",
    )
});

/// What only a time or a word would answer.
static OTHER_PARTS: Phrases = Phrases::new(|| {
    table(
        "month name|month names|name of month|monthname|two digit year|2 digit year|two digits year|short year|time missing|time is missing|missing time|\
         timezone missing|timezone is missing|missing timezone|no timezone|time zone missing|missing time zone|no time zone|timezone required|timezone is required|\
         utc offset|day name|day of week|weekday name|quarter",
    )
});

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    if !asked.finds(FailureKind::BadDate) {
        return false;
    }
    let said = asked.statement.said;
    let no_time = !said.has_any(M::MUST) && has_pair(asked, "no", "time");
    OTHER_DAY.stand_in(asked.words)
        || OTHER_PARTS.stand_in(asked.words)
        || no_time
        || is_in_year(asked)
        || counts_signs(asked)
        || is_part_of_date(asked)
        || said.has_any(M::FUTURE)
}

fn has_pair(asked: Asked<'_, '_>, first: &str, second: &str) -> bool {
    let mut pairs = asked.words.windows(2);
    pairs.any(|pair| matches!(pair, [one, two] if one.said == first && two.said == second))
}

/// Whether a year is named in which the date has to lie.
fn is_in_year(asked: Asked<'_, '_>) -> bool {
    let leads = [
        "in", "from", "since", "im", "en", "before", "after", "until",
    ];
    let is_year = |said: &str| {
        said.len() == 4 && is_number(said) && (said.starts_with("19") || said.starts_with("20"))
    };
    let mut pairs = asked.words.windows(2);
    pairs.any(
        |pair| matches!(pair, [lead, year] if leads.contains(&lead.said) && is_year(year.said)),
    )
}

/// Whether it is said how many signs a date has; that its year has four is met.
fn counts_signs(asked: Asked<'_, '_>) -> bool {
    let signs = [
        "digits",
        "digit",
        "characters",
        "chars",
        "character",
        "zeichen",
        "stellen",
        "ziffern",
    ];
    let mut pairs = asked.words.windows(2);
    let year = asked.says(&["year", "jahr", "annee", "ano"]);
    asked.statement.said.has_any(M::MUST)
        && pairs.any(|pair| {
            matches!(pair, [count, sign] if is_number(count.said) && signs.contains(&sign.said)
                && !(year && count.said == "4") && count.said != "10")
        })
}

/// Whether the notation that is shown has not all three parts of a date: `YYYY-MM`.
fn is_part_of_date(asked: Asked<'_, '_>) -> bool {
    let parts = ["yyyy", "yy", "mm", "dd", "jjjj", "tt", "aaaa"];
    let is_part =
        |token: &super::Token| token.is_word() && parts.contains(&asked.tokens.folded_of(token));
    let whole = asked
        .tokens
        .all
        .iter()
        .any(|token| token.sort == Sort::DateFormat);
    let shown = asked
        .slice
        .windows(2)
        .any(|pair| matches!(pair, [one, two] if is_part(one) && is_part(two)));
    !whole && shown
}
