//! One statement of a text: which columns it names and which wording it has.

use super::concept::Meaning as M;
use super::hearing::heard;
use super::reading::quoted::broken_rule;
use super::token::{Sort, Token};
use super::vocabulary::Named;
use super::wording::{self, Wording};
use super::{barred, explained, hint, listed, naming, nothing, shared, stray, thing};
use super::{bracket, of_program, rule, stranger, turned};
use crate::failure::FailureKind;
use std::ops::Range;

/// What one statement was taken for.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    /// Its tokens.
    pub(super) range: Range<usize>,
    /// The wording and kind, if it is a failure.
    pub(super) found: Option<(&'static Wording, FailureKind)>,
    /// The columns it names, as places of tokens.
    pub(super) named: Vec<usize>,
    /// Everything it says.
    pub(super) said: M,
    /// Whether only a code in it says so, which the words of another statement outweigh.
    pub(super) by_code: bool,
    /// Whether it states a problem, understood or not.
    pub(super) other: bool,
}

/// The text with its tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tokens<'a> {
    pub(super) text: &'a str,
    pub(super) folded: &'a str,
    pub(super) all: &'a [Token],
}

impl<'a> Tokens<'a> {
    pub(super) fn slice(&self, range: &Range<usize>) -> &'a [Token] {
        self.all.get(range.clone()).unwrap_or_default()
    }

    /// The text that a token stands for.
    pub(super) fn text_of(&self, token: &Token) -> &'a str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// Whether a token is the name of a function, as empty brackets behind it show: `save()`.
    pub(super) fn is_called(&self, token: &Token) -> bool {
        let behind = self.text.get(token.end..);
        behind.is_some_and(|behind| behind.starts_with("()"))
    }

    pub(super) fn folded_of(&self, token: &Token) -> &'a str {
        self.folded
            .get(token.fold_start..token.fold_end)
            .unwrap_or_default()
    }
}

/// Whether the first word is the name of a column in a program that is none of ours: `joined_at`.
fn begins_with_identifier(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let lower = |token: &Token| {
        token.is_word() && token.named.is_none() && tokens.text_of(token) == tokens.folded_of(token)
    };
    matches!(slice, [first, second, ..] if second.tied && lower(first) && lower(second))
}

/// Whether a number is the code of an error or the place of a row and counts nothing: `#100`.
pub(super) fn is_ordinal(tokens: Tokens<'_>, token: &Token) -> bool {
    token.sort == Sort::Number
        && tokens
            .text
            .get(..token.start)
            .is_some_and(|before| before.ends_with('#'))
}

/// Whether the reader is told what can be done, which is no complaint: "you can set it to null".
fn is_offer(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let denied = M::NOT.or(M::CANNOT).or(M::MUST).or(M::REQUIRED);
    matches!(slice, [you, can, ..]
        if tokens.folded_of(you) == "you" && matches!(tokens.folded_of(can), "can" | "could" | "may"))
        && !said.has_any(denied)
}

/// Whether a value has to be a multiple of something.
fn divides(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let words = ["multiple", "divisible"];
    slice.iter().any(|token| {
        let folded = tokens.folded_of(token);
        token.meaning.has_any(M::NUMBER) && words.iter().any(|word| folded.contains(word))
    })
}

/// What a statement says as a whole, beside the meanings of its words.
fn as_a_whole(tokens: Tokens<'_>, slice: &[Token], said: M) -> M {
    let mut whole = as_built(tokens, slice, said);
    let sought = M::NOT_FOUND.or(M::UNKNOWN).or(M::FOUND).or(M::MISMATCH);
    let of_thing = said.has_any(sought) && thing::speaks_of_thing(tokens, slice);
    // "The partner must be removed first" speaks of no column.
    if of_thing || said.has_any(M::LEFT_OUT) && thing::thing(tokens, slice).is_some() {
        whole = whole.or(M::THING);
    }
    if of_program::is_of_program(tokens, slice, said) {
        whole = whole.or(M::MACHINE);
    }
    if said.has_all(M::ROW.or(M::DIGITS)) && turned::is_on_two_rows(tokens, slice) {
        whole = whole.or(M::ON_TWO_ROWS);
    }
    if said.has_all(M::MUST.or(M::LACKS).or(M::FIELD)) && bracket::bars_columns(slice) {
        whole = whole.or(M::LEFT_OUT);
    }
    if said.has_any(M::LENGTH) && bracket::is_over_limit(tokens, slice) {
        whole = whole.or(M::LONG);
    }
    if said.has_any(M::NOT_FOUND) && stranger::is_missed(tokens, slice) {
        // A name that no table knows is a value, as though it were quoted.
        whole = whole.or(M::QUOTED);
    }
    if turned::denies_behind(tokens, slice) {
        whole = whole.or(M::INVALID);
    }
    if said.has_any(M::NOT_FOUND) && turned::misses_column(tokens, slice) {
        whole = whole.or(M::FILE);
    }
    if said.has_all(M::NOT_FOUND.or(M::PIECE).or(M::QUOTED)) && stranger::is_domain(tokens, slice) {
        whole = whole.or(M::THING);
    }
    if let Some(rule) = rule::bare(tokens, slice).or_else(|| rule::failed(tokens, slice)) {
        whole = whole.or(broken_rule(rule));
    }
    if barred::is_barred(tokens, slice, said) {
        whole = whole.or(M::EXCLUDED);
    }
    if begins_with_identifier(tokens, slice) {
        whole = whole.or(M::QUOTED_NAME);
    }
    whole
}

/// What a statement says by how its words stand to each other.
fn as_built(tokens: Tokens<'_>, slice: &[Token], said: M) -> M {
    let mut built = M::NONE;
    if turned::compares_dates(slice)
        || said.has_all(M::DATE.or(M::REQUIRED)) && turned::bounds_date(tokens, slice)
    {
        built = built.or(M::DATE).or(M::RANGE);
    }
    if said.has_any(M::MUST) && turned::speaks_of_mail(tokens, slice) {
        built = built.or(M::EMAIL);
    }
    if said.has_any(M::EXTRA) && turned::counts_extra_columns(tokens, slice) {
        built = built.or(M::COUNT).or(M::COLUMN).or(M::UNEVEN);
    }
    if said.has_any(M::LIST) && bracket::asks_for_columns(tokens, slice) {
        // This weighs more than that one of a list is asked for.
        built = built.or(M::GOT_NULL);
    }
    if bracket::caps_length(tokens, slice) {
        built = built.or(M::LONG);
    }
    if nothing::is_converted(tokens, slice)
        || nothing::holds_nothing(tokens, slice)
        || nothing::quotes_nothing(tokens, slice)
    {
        built = built.or(M::GOT_NULL);
    }
    if nothing::names_no_day(tokens, slice) {
        built = built.or(M::DATE).or(M::INVALID);
    }
    if shared::is_shared(tokens, slice, said) {
        built = built.or(M::DUPLICATE);
    }
    if said.has_all(M::MUST.or(M::DIGITS)) && hint::states_id(tokens, slice) {
        built = built.or(M::INVALID);
    }
    built
}

/// Reads the statement in `range`.
pub(super) fn read(tokens: Tokens<'_>, range: Range<usize>) -> Statement {
    let named = naming::named(tokens, &range);
    let listed = listed::as_names(tokens, &range, &named);
    let slice = listed.as_deref().unwrap_or_else(|| tokens.slice(&range));
    let column = named
        .first()
        .and_then(|at| tokens.all.get(*at))
        .and_then(|token| token.named);
    let on = column.map_or(M::NONE, naming::meaning_of);
    let ours = match column {
        Some(Named::Ours(column)) => Some(column),
        _ => None,
    };
    let (mut reader, mut found) = heard(tokens, slice, on, ours);
    reader.settle(M::NONE);
    reader.plain = reader.plain.or(as_a_whole(tokens, slice, reader.plain));
    if reader.plain.has_any(M::GOT_NULL) && !reader.plain.has_any(M::MACHINE) {
        // Only that nothing was received weighs more than what was said first.
        found = wording::find(M::GOT_NULL, ours);
    }
    let said = reader.plain.or(on);
    let found = found.or_else(|| wording::find(said, ours));
    let found = explained::explained(tokens, &range, found).or(found);
    let by_code = found.is_none() && !reader.coded.is_none();
    let found = found.or_else(|| {
        // "ERR_DATE" names what is wrong by its type alone.
        let wrong = reader.coded.has_any(M::TROUBLE.or(M::FORMAT)) && reader.coded.has_any(M::TYPE);
        let coded = said.or(reader.coded);
        if of_program::is_of_program(tokens, slice, coded) {
            return None;
        }
        let coded = if wrong { coded.or(M::INVALID) } else { coded };
        let coded = Some(coded).filter(|_| by_code)?;
        wording::find(coded, ours)
    });
    let found = found.filter(|_| !is_offer(tokens, slice, said));
    // What a field that is none of ours may be at most tells nothing of an ID.
    let bounds_other = || named.is_empty() && stray::unknown_name(tokens, &range).is_some();
    let is_bound = |wording: &Wording| wording.is_bound() || divides(tokens, slice);
    let found = found.filter(|(wording, _)| !(is_bound(wording) && bounds_other()));
    let of_machine = named.is_empty() && reader.coded.has_any(M::MACHINE);
    let found = found.filter(|(_, kind)| !of_machine || kind.is_of_the_row());
    // A code that claims something of a column in words that make no wording says it all the same.
    let claimed = M::COMPLAINT.without(M::TROUBLE).or(M::NOT_FOUND);
    let faulty = wording::calls_faulty(said.or(reader.coded)) || reader.coded.has_any(claimed);
    let other = found.is_none() && !named.is_empty() && faulty;
    Statement {
        range,
        found,
        named,
        said,
        by_code,
        other,
    }
}
