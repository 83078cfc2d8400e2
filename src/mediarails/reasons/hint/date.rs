//! The notation of dates that a statement asks for: as a format, as an example, or as a layout of a Go
//! program.

use super::super::concept::Meaning as M;
use super::super::date_format::{self, layout};
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::unwanted;

/// What a statement says of the notation that is wanted.
pub(super) enum Asked {
    /// Nothing, or of several notations.
    Nothing,
    /// This one, as `strftime` writes it.
    For(String),
    /// One that is shown and cannot be read: `03/04/2021` as an example, a layout with a weekday; or of which it
    /// is only told that it is not welcome.
    Unclear,
}

/// What is said of the notation that is wanted; with several, none is said to be.
pub(super) fn asked(tokens: Tokens<'_>, slice: &[Token]) -> Asked {
    let mut formats: Vec<String> = Vec::new();
    let mut unclear = false;
    let mut example = false;
    let mut read_from = false;
    for (at, token) in slice.iter().enumerate() {
        let is_model = is_layout(tokens, slice, at);
        let is_shown = is_model || example && is_date(tokens, token);
        let format = match token.sort {
            Sort::DateFormat => {
                date_format::at_start(tokens.text_of(token)).map(|(_, format)| format)
            }
            _ if is_model => read_layout(tokens, token),
            Sort::Date | Sort::Quoted if example => date_format::of_example(tokens.text_of(token)),
            Sort::Word => {
                let iso = matches!(
                    tokens.folded_of(token),
                    "iso8601" | "iso" | "isodate" | "rfc3339" | "xmlschema" | "isoformat"
                );
                iso.then(|| "%Y-%m-%d".to_owned())
            }
            _ => None,
        };
        unclear |= is_shown && format.is_none();
        let is_notation = token.sort == Sort::DateFormat && format.is_some();
        let refused = is_notation && unwanted::is_refused(tokens, slice, at);
        let of_reading = is_notation && is_read_from(tokens, slice, at);
        read_from |= of_reading;
        unclear |= refused || of_reading;
        let format = format.filter(|_| !refused && !of_reading);
        let opens = matches!(
            token.sort,
            Sort::Break(Break::Sentence | Break::Open | Break::Close | Break::Colon | Break::Comma)
        );
        example = token.meaning.has_any(M::EXAMPLE) || example && opens;
        formats.extend(format.filter(|format| !formats.contains(format)));
    }
    let several = formats.len() + usize::from(read_from) > 1;
    match formats.into_iter().next() {
        Some(format) if !several => Asked::For(format),
        None if unclear => Asked::Unclear,
        _ => Asked::Nothing,
    }
}

/// Whether the notation at a place is the one that something could not be read from: "could not convert from
/// MM/DD/YYYY". Whether that is the one that is wanted or the one that came is not told.
fn is_read_from(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let between = M::DATE.or(M::FORMAT).or(M::VALUE).or(M::TEXT);
    let folded = |token: &Token| tokens.folded_of(token);
    // "Converted from" is one piece.
    let leads = |token: &Token| {
        let words = ["aus", "depuis", "desde"];
        folded(token).ends_with("from") || words.contains(&folded(token))
    };
    let stands_between =
        |token: &Token| matches!(folded(token), "the" | "a") || token.meaning.has_any(between);
    let before = slice.get(..at).unwrap_or_default().iter().rev();
    let mut words = before.take_while(|token| token.is_word());
    let lead = words.find(|token| leads(token) || !stands_between(token));
    lead.is_some_and(leads)
}

/// Whether a token shows, by a date, the notation that is wanted: behind "expected layout", "must be in
/// the format", and where a Go program says `parsing time "..." as "..."`.
pub(in super::super) fn is_layout(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let Some(token) = slice.get(at).filter(|token| is_date_like(tokens, token)) else {
        return false;
    };
    let before = slice.get(..at).unwrap_or_default();
    is_behind_format(tokens, before) || is_of_parsing(tokens, before, token)
}

/// Whether a format is demanded right before a date.
fn is_behind_format(tokens: Tokens<'_>, before: &[Token]) -> bool {
    let is_link = |token: &&Token| {
        token.is_break(Break::Colon)
            || token.is_break(Break::Open)
            || token.is_word()
                && matches!(
                    tokens.folded_of(token),
                    "is" | "of" | "the" | "a" | "like" | "as"
                )
    };
    let Some(last) = before.iter().rev().find(|token| !is_link(token)) else {
        return false;
    };
    let folded = tokens.folded_of(last);
    let is_format = last.is_word()
        && last.meaning.has_any(M::FORMAT)
        && ["layout", "format", "notation"]
            .iter()
            .any(|name| folded.contains(name));
    let says = |meaning: M| before.iter().any(|token| token.meaning.has_any(meaning));
    let demands = M::MUST
        .or(M::MATCH)
        .or(M::MISMATCH)
        .or(M::PROVIDE)
        .or(M::NOT);
    // "Not a valid format: 03/04/2021" shows what was received.
    is_format && says(demands) && !says(M::VALID.or(M::INVALID).or(M::GOT))
}

/// Whether a quoted text is what Go's `time.Parse` reads by: `parsing time "..." as "..."`.
fn is_of_parsing(tokens: Tokens<'_>, before: &[Token], token: &Token) -> bool {
    let [.., value, by] = before else {
        return false;
    };
    let head = tokens.text.get(..value.start).unwrap_or_default();
    let head = head.trim_end_matches(['"', '\\', ' ']);
    token.sort == Sort::Quoted
        && tokens.folded_of(by) == "as"
        && value.sort == Sort::Quoted
        && head.ends_with("parsing time")
}

/// Whether a token can begin a date or a layout.
fn is_date_like(tokens: Tokens<'_>, token: &Token) -> bool {
    match token.sort {
        Sort::Date | Sort::Number => true,
        Sort::Quoted => has_digits(tokens.text_of(token), 3),
        Sort::Word => matches!(
            tokens.text_of(token),
            "Jan" | "January" | "Mon" | "Monday" | "_2"
        ),
        _ => false,
    }
}

/// Whether a token is a date in digits.
fn is_date(tokens: Tokens<'_>, token: &Token) -> bool {
    let is_value = token.sort == Sort::Quoted && token.meaning.has_any(M::DATE_VALUE);
    (token.sort == Sort::Date || is_value) && has_digits(tokens.text_of(token), 6)
}

fn has_digits(text: &str, least: usize) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= least
}

/// The format that a layout is, or a date that is written like ISO.
fn read_layout(tokens: Tokens<'_>, token: &Token) -> Option<String> {
    let text = match token.sort {
        Sort::Quoted => tokens.text_of(token),
        _ => tokens.text.get(token.start..)?,
    };
    layout::at_start(text).or_else(|| {
        date_format::of_example(tokens.text_of(token)).filter(|format| format == "%Y-%m-%d")
    })
}
