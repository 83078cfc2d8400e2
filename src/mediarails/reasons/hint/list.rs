//! The values that a statement lists as allowed.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::refusal;

/// The allowed values: those quoted, else those behind the last colon or bracket, else those that
/// stand plainly behind "must be one of".
pub(super) fn allowed(tokens: Tokens<'_>, slice: &[Token]) -> Option<Vec<String>> {
    let demands = M::LIST.or(M::MUST).or(M::ALLOWED).or(M::WITHIN);
    let refuses = |at: usize| refusal::names_refused(tokens, slice, at);
    let start = slice
        .iter()
        .enumerate()
        .position(|(at, token)| token.meaning.has_any(demands) && !refuses(at))?;
    let rest = slice.get(start..)?;
    quoted(tokens, rest).or_else(|| {
        let opens = |token: &Token| token.is_break(Break::Colon) || token.is_break(Break::Open);
        match rest.iter().rposition(opens) {
            Some(at) => {
                let one_of = rest.iter().any(|token| token.meaning.has_any(M::LIST));
                listed(tokens, rest.get(at + 1..)?, one_of)
            }
            None => plain(tokens, rest),
        }
    })
}

/// The quoted values, up to the bracket that closes their list or the end of the sentence: what the next
/// one quotes is rather what was refused.
fn quoted(tokens: Tokens<'_>, rest: &[Token]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for token in rest {
        if token.is_break(Break::Sentence) {
            break;
        }
        if token.sort == Sort::Quoted {
            values.push(tokens.text_of(token).to_owned());
        } else if token.is_break(Break::Close) && !values.is_empty() {
            break;
        }
    }
    (!values.is_empty()).then_some(values)
}

/// The values of a list that a colon or bracket begins.
fn listed(tokens: Tokens<'_>, list: &[Token], one_of: bool) -> Option<Vec<String>> {
    let bracket = list.iter().any(|token| token.is_break(Break::Close));
    let values = values(tokens, list)?;
    match values.as_slice() {
        // In brackets some programs put nothing but a space between values.
        [one] if bracket && one.contains(' ') => one_of.then(|| parted_by_spaces(one))?,
        _ => Some(values),
    }
}

/// Values between spaces. A word that comes twice shows that values have several words, and then they
/// cannot be told apart.
fn parted_by_spaces(list: &str) -> Option<Vec<String>> {
    let values: Vec<String> = list.split_whitespace().map(str::to_owned).collect();
    let unlike = |at: usize, value: &String| !values.iter().skip(at + 1).any(|v| v == value);
    let single = values.len() <= 64
        && values
            .iter()
            .enumerate()
            .all(|(at, value)| unlike(at, value) && is_name(value));
    single.then_some(values)
}

/// At least two values that stand plainly in the sentence. They begin like names, or anything could
/// be taken for one.
fn plain(tokens: Tokens<'_>, rest: &[Token]) -> Option<Vec<String>> {
    let leads = M::LIST
        .or(M::MUST)
        .or(M::ALLOWED)
        .or(M::WITHIN)
        .or(M::LINK)
        .or(M::VALUE);
    let first = rest
        .iter()
        .position(|token| !token.meaning.has_any(leads) || token.sort != Sort::Word)?;
    let values = values(tokens, rest.get(first..)?)?;
    (values.len() > 1 && values.iter().all(|value| is_name(value))).then_some(values)
}

/// What stands between commas, bars and "or" up to the end of the sentence or bracket.
fn values(tokens: Tokens<'_>, list: &[Token]) -> Option<Vec<String>> {
    let ends = |token: &Token| token.is_break(Break::Close) || token.is_break(Break::Sentence);
    let end = list.iter().position(ends).unwrap_or(list.len());
    let list = list.get(..end)?;
    let text = tokens.text.get(list.first()?.start..list.last()?.end)?;
    let values: Vec<String> = text
        .split([',', '|'])
        .flat_map(|value| [" or ", " oder ", " ou "].iter().fold(vec![value], parted))
        .map(|value| value.trim().trim_start_matches("or ").to_owned())
        .filter(|value| !value.is_empty())
        .collect();
    (!values.is_empty()).then_some(values)
}

/// One more value of a list that semicolons part: a quoted one, or a few words that begin like a name, and what is said
/// in brackets of what was received.
pub(super) fn one_more(tokens: Tokens<'_>, slice: &[Token]) -> Option<String> {
    let begins = |token: &&Token| token.meaning.is_none() && token.named.is_none();
    if let [one, rest @ ..] = slice
        && one.sort == Sort::Quoted
        && rest.first().is_none_or(|next| next.is_break(Break::Close))
    {
        return Some(tokens.text_of(one).to_owned());
    }
    slice.first().filter(begins)?;
    let open = slice.iter().position(|token| token.is_break(Break::Open));
    let value = slice.get(..open.unwrap_or(slice.len()))?;
    let value = values(tokens, value)?;
    match <[String; 1]>::try_from(value) {
        Ok([value]) if is_name(&value) => Some(value),
        _ => None,
    }
}

/// Whether a value begins like a name and is no sentence.
fn is_name(value: &str) -> bool {
    value.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && value.split(' ').count() <= 4
}

fn parted<'a>(values: Vec<&'a str>, by: &&str) -> Vec<&'a str> {
    values
        .into_iter()
        .flat_map(|value| value.split(*by))
        .collect()
}
