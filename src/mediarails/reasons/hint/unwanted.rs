//! Tells a notation of dates that a reason refuses, or says that it received, from the one that it asks for.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};

/// What is said of a notation that is not welcome, or was received.
const REFUSALS: M = M::NOT
    .or(M::CANNOT)
    .or(M::INVALID)
    .or(M::UNKNOWN)
    .or(M::MISMATCH)
    .or(M::BLOCKED)
    .or(M::DENIED)
    .or(M::FUTURE)
    .or(M::ORDER);
const REFUSED: &str = "ambiguous deprecated rejected unsupported refused given found received detected discouraged unclear unexpected forbidden";

/// What may stand between a notation and the word that leads to it.
const AROUND: M = M::LINK
    .or(M::DATE)
    .or(M::FORMAT)
    .or(M::FIELD)
    .or(M::VALUE)
    .or(M::COLUMN)
    .or(M::TEXT);

/// Whether the notation at a place is refused, or was received.
pub(super) fn is_refused(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let before = slice.get(..at).unwrap_or_default();
    // "MM/DD/YYYY or DD/MM/YYYY" is one and the same to what is said of it.
    if let [.., other, joins] = before
        && other.sort == Sort::DateFormat
        && joins.meaning.has_any(M::JOIN)
    {
        return is_refused(tokens, slice, at - 2);
    }
    let behind = slice.get(at + 1..).unwrap_or_default();
    let start = before.iter().rposition(parts).map_or(0, |place| place + 1);
    let before = behind_bracket(before.get(start..).unwrap_or_default());
    let closes = behind
        .iter()
        .take_while(|token| token.is_break(Break::Close))
        .count();
    let behind = behind.get(closes..).unwrap_or_default();
    let end = behind
        .iter()
        .position(|token| parts(token) || token.is_break(Break::Open));
    let behind = behind
        .get(..end.unwrap_or(behind.len()))
        .unwrap_or_default();
    let asks = M::MUST.or(M::REQUIRED);
    let says = |meaning: M| {
        behind
            .iter()
            .any(|token| token.is_word() && token.meaning.has_any(meaning))
    };
    if says(asks) && !says(M::NOT.or(M::CANNOT)) {
        return false;
    }
    let demand = before.iter().rposition(|token| demands(tokens, token));
    if let Some(instead) = before.iter().position(|token| is_instead(tokens, token)) {
        return demand.is_some_and(|demand| demand < instead);
    }
    let leads_to_other = behind
        .iter()
        .find(|token| !token.meaning.has_any(M::FORMAT));
    if leads_to_other.is_some_and(|token| is_instead(tokens, token)) {
        return demand.is_none();
    }
    match demand {
        Some(demand) => {
            let shows = before
                .get(demand)
                .is_some_and(|token| token.meaning.has_any(M::EXAMPLE));
            is_denied(tokens, before, demand) || shows && is_refused_behind(tokens, behind)
        }
        None => is_led_by_refusal(tokens, before) || is_refused_behind(tokens, behind),
    }
}

/// What a bracket holds that begins anew: "is not a valid date (format: YYYY-MM-DD)".
fn behind_bracket(before: &[Token]) -> &[Token] {
    let open = before.iter().rposition(|token| token.is_break(Break::Open));
    let inside = open
        .and_then(|open| before.get(open + 1..))
        .unwrap_or_default();
    let names = inside
        .iter()
        .any(|token| token.is_word() && token.meaning.has_any(M::FORMAT));
    if names { inside } else { before }
}

/// Whether a token parts clauses.
pub(super) fn parts(token: &Token) -> bool {
    let signs = [
        Break::Sentence,
        Break::Part,
        Break::Item,
        Break::Arrow,
        Break::Comma,
    ];
    signs.iter().any(|sign| token.is_break(*sign))
        || token.is_word() && token.meaning.has_any(M::TURN)
}

/// Whether a word asks for what follows.
pub(super) fn demands(tokens: Tokens<'_>, token: &Token) -> bool {
    let asks = M::MUST
        .or(M::PROVIDE)
        .or(M::MATCH)
        .or(M::EXAMPLE)
        .or(M::REQUIRED);
    let words = [
        "use",
        "using",
        "usar",
        "utilice",
        "utilisez",
        "utiliser",
        "verwenden",
        "usare",
        "conform",
        "accepted",
        "supported",
    ];
    let is_accepted = token.meaning.has_any(M::ALLOWED) && !token.meaning.has_any(M::NOT);
    token.is_word()
        && (token.meaning.has_any(asks) || is_accepted || words.contains(&tokens.folded_of(token)))
        && (token.meaning.has_any(M::MUST) || !token.meaning.has_any(M::CANNOT))
}

/// Whether the demand at a place is denied: "must not be", "do not use", "does not accept", "something other than".
fn is_denied(tokens: Tokens<'_>, before: &[Token], demand: usize) -> bool {
    let says_not = |token: &Token| {
        let is_not = token.meaning.has_any(M::NOT.or(M::CANNOT));
        token.is_word() && (is_not || tokens.folded_of(token).starts_with("notbe"))
    };
    let (head, rest) = before.split_at(demand);
    let Some((asks, behind)) = rest.split_first() else {
        return false;
    };
    let must = asks.meaning.has_any(M::MUST);
    let excepts = |token: &Token| {
        ["otherthan", "than", "except", "but", "avoid"].contains(&tokens.folded_of(token))
    };
    if behind.iter().any(says_not) || behind.iter().any(excepts) || must && says_not(asks) {
        return true;
    }
    // "Does not match the format" asks for it; "expected" behind "not" does as well.
    let by_not = !must
        && !asks
            .meaning
            .has_any(M::MATCH.or(M::EXAMPLE).or(M::REQUIRED));
    let near = head
        .iter()
        .rev()
        .take_while(|token| token.is_word())
        .take(2);
    let not = near.into_iter().any(says_not);
    by_not && not
}

/// Whether a word only stands between a notation and what leads to it.
fn is_around(tokens: Tokens<'_>, token: &Token) -> bool {
    let small = "in im au en of as like with the a el le is us was";
    match token.sort {
        Sort::Break(sign) => matches!(sign, Break::Colon | Break::Open | Break::Dash),
        Sort::Word => {
            let said = token.meaning;
            let folded = tokens.folded_of(token);
            !said.is_none() && said.only(AROUND) == said
                || small.split(' ').any(|one| one == folded)
        }
        _ => false,
    }
}

/// Whether the word before a notation refuses it, or says that it was received: "unknown date format", "read as".
fn is_led_by_refusal(tokens: Tokens<'_>, before: &[Token]) -> bool {
    let folded = |token: &Token| tokens.folded_of(token);
    if before.iter().any(|token| folded(token) == "avoid") {
        return true;
    }
    let Some(at) = before.iter().rposition(|token| !is_around(tokens, token)) else {
        return false;
    };
    let (head, rest) = before.split_at(at);
    let Some((lead, behind)) = rest.split_first().filter(|(lead, _)| lead.is_word()) else {
        return false;
    };
    let word = folded(lead);
    if ["please", "enter"].iter().any(|order| word.contains(order)) {
        return false;
    }
    let not = M::NOT.or(M::CANNOT);
    let denied = head.iter().any(|token| token.meaning.has_any(not));
    let leads_in = |token: &Token| matches!(folded(token), "in" | "im" | "au" | "en" | "as");
    let inside = behind.iter().any(leads_in);
    let calls =
        "unsupported unknown wrong invalid unexpected unrecogni bad incorrect illegal ambiguous";
    let is_called = calls.split(' ').any(|call| word.starts_with(call));
    let refuses = is_called || lead.meaning.has_any(M::INVALID.or(M::UNKNOWN));
    let was = "detected found got received given saw seen has had";
    let is_turned = denied && lead.meaning.has_any(M::VALID.or(M::RECOGNISED));
    (refuses || is_turned) && !inside
        || was.split(' ').any(|one| one == word)
        || lead.meaning.has_any(M::PARSE) && !denied
}

/// Whether what is said behind a notation refuses it: "is not supported", "cannot be read".
fn is_refused_behind(tokens: Tokens<'_>, behind: &[Token]) -> bool {
    let says = |meaning: M| {
        behind
            .iter()
            .any(|token| token.is_word() && token.meaning.has_any(meaning))
    };
    let refuses = |token: &Token| {
        token.is_word() && REFUSED.split(' ').any(|one| one == tokens.folded_of(token))
    };
    let asks = M::MUST.or(M::REQUIRED).or(M::PROVIDE).or(M::EXAMPLE);
    (says(REFUSALS) || behind.iter().any(refuses)) && !says(asks)
}

/// Whether what follows stands where something else was, or the other way round.
pub(super) fn is_instead(tokens: Tokens<'_>, token: &Token) -> bool {
    let words = [
        "insteadof",
        "ratherthan",
        "inplaceof",
        "statt",
        "anstatt",
        "anstelle",
        "aulieu",
        "aulieude",
        "enlugarde",
        "enlugar",
        "envezde",
        "invecedi",
        "invece",
        "instead",
    ];
    token.is_word() && words.contains(&tokens.folded_of(token))
}
