//! Tells the value that a list does not hold from the values that it holds: behind "bad value for the
//! picklist:" stands what was refused, behind "is not one of:" what is allowed.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};

/// Words for a list or for one entry of it. They open a list of what is allowed only with words that
/// say so.
const NOUNS: [&str; 28] = [
    "picklist",
    "list",
    "dropdown",
    "lookup",
    "enum",
    "enumeration",
    "choice",
    "option",
    "selection",
    "liste",
    "auswahl",
    "auswahlliste",
    "auswahlwert",
    "auswahlmoglichkeit",
    "choix",
    "lista",
    "opcion",
    "opcao",
    "opzione",
    "scelta",
    "seleccion",
    "selecao",
    "selezione",
    "リスト",
    "選択肢",
    "選択",
    "一覧",
    "候補",
];

/// Whether the clause around a word finds a value wanting, so that what stands behind it is that value.
pub(super) fn names_refused(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let bounds = |token: &Token| matches!(token.sort, Sort::Break(_));
    let before = slice.get(..at).unwrap_or_default();
    let start = before.iter().rposition(bounds).map_or(0, |place| place + 1);
    let rest = slice.get(start..).unwrap_or_default();
    let end = rest.iter().position(bounds).unwrap_or(rest.len());
    let (clause, behind) = rest.split_at_checked(end).unwrap_or_default();
    let says = |meaning: M| clause.iter().any(|token| token.meaning.has_any(meaning));
    let denies = M::INVALID
        .or(M::UNKNOWN)
        .or(M::UNRECOGNISED)
        .or(M::DISALLOWED)
        .or(M::OUTSIDE)
        .or(M::NOT)
        .or(M::CANNOT);
    let lists = M::LIST.or(M::WITHIN).or(M::ALLOWED);
    let mut lists = clause.iter().filter(|token| token.meaning.has_any(lists));
    let is_noun = |token: &Token| {
        let folded = tokens.folded_of(token);
        NOUNS.iter().any(|noun| folded.ends_with(noun)) || !token.meaning.has_any(M::LIST)
    };
    let of_one = !is_within(clause) || lists_one(behind);
    says(denies) && !says(M::MUST) && lists.all(is_noun) && of_one
}

/// Whether something is said to be in a list or not.
fn is_within(clause: &[Token]) -> bool {
    let within = M::WITHIN.or(M::OUTSIDE);
    clause.iter().any(|token| token.meaning.has_any(within))
}

/// Whether one value alone, and no bracket, stands behind the colon that comes next.
fn lists_one(behind: &[Token]) -> bool {
    let Some((colon, values)) = behind.split_first() else {
        return true;
    };
    let ends = |token: &Token| token.is_break(Break::Sentence) || token.is_break(Break::Colon);
    let end = values.iter().position(ends).unwrap_or(values.len());
    let values = values.get(..end).unwrap_or_default();
    let several = |token: &Token| {
        let parts = [Break::Comma, Break::Bar, Break::Open];
        parts.iter().any(|sign| token.is_break(*sign)) || token.meaning.has_any(M::JOIN)
    };
    let quoted = values.iter().filter(|token| token.sort == Sort::Quoted);
    !colon.is_break(Break::Open) && !values.iter().any(several) && quoted.count() < 2
}
