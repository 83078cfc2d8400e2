//! Where a list of failures between commas and full stops is to be cut.

use super::concept::Meaning as M;
use super::statement::{Statement, Tokens, read};
use super::subject::has_subject;
use super::token::{Break, Sort, Token};
use super::unheard;
use crate::failure::FailureKind;
use std::ops::Range;

/// Cuts a part at commas, full stops and "and" wherever both sides stand on their own: each is a
/// failure, and the right one names a column of its own.
pub(super) fn cut(tokens: Tokens<'_>, part: Range<usize>) -> Vec<Statement> {
    let mut cuts = part
        .clone()
        .filter(|at| is_cut_at(tokens, &part, *at))
        .filter(|at| !is_behind_heading(tokens, &part, *at))
        .peekable();
    if cuts.peek().is_none() {
        return vec![read(tokens, part)];
    }
    let mut statements: Vec<Statement> = Vec::new();
    let mut start = part.start;
    let places: Vec<usize> = cuts.take(64).collect();
    for (index, place) in places.iter().enumerate() {
        let end = places.get(index + 1).copied().unwrap_or(part.end);
        // The name before a colon is no sign that falls away.
        let named = tokens.all.get(*place).is_some_and(|t| t.named.is_some());
        let begin = place + usize::from(!named);
        let mut right = read(tokens, begin..end);
        let cut = tokens.all.get(*place);
        let turn = cut.is_some_and(|token| token.meaning.has_any(M::TURN));
        let comma = cut.is_some_and(|token| token.is_break(Break::Comma));
        let alone = stands_alone(tokens, &right)
            || comma && begins_alike(tokens, part.start, begin) && right.found.is_some();
        let joins = cut.is_some_and(Token::is_word) && has_subject(tokens, &right);
        let lone = (comma || turn || joins) && is_of_lone_type(tokens, &right);
        right.other |= is_other(tokens, &right, comma);
        if !(alone || lone || right.other) {
            continue;
        }
        let mut left = read(tokens, start..*place);
        let sentence = cut.is_some_and(|token| token.is_break(Break::Sentence));
        left.other |= is_other(tokens, &left, comma)
            || sentence && alone && demands_of_another(tokens, &left, &right);
        // What comes before "but" is well, or told by what it says.
        let well = turn || unheard::is_well(left.said);
        if left.found.is_none() && !well && !(left.other && (alone || lone))
            // The same failure in other words is a detail of it.
            || lone && !alone && kind_of(&left) == kind_of(&right)
        {
            continue;
        }
        statements.push(left);
        start = begin;
    }
    if statements.is_empty() {
        return vec![read(tokens, part)];
    }
    let mut last = read(tokens, start..part.end);
    last.other |= is_other(tokens, &last, true);
    statements.push(last);
    statements
}

/// Whether a clause begins with the same two words as the first: "data must have ..., data must not ...".
fn begins_alike(tokens: Tokens<'_>, first: usize, second: usize) -> bool {
    let words = |at: usize| match tokens.slice(&(at..at + 2)) {
        [one, two] if one.is_word() && two.is_word() => {
            Some((tokens.folded_of(one), tokens.folded_of(two)))
        }
        _ => None,
    };
    let head = |(_, verb): &(&str, &str)| verb.starts_with("must");
    words(first).filter(head).is_some_and(|(subject, _)| {
        words(second)
            .filter(head)
            .is_some_and(|(other, _)| subject == other)
    })
}

/// Whether a clause that was not understood states another problem than those beside it.
fn is_other(tokens: Tokens<'_>, clause: &Statement, comma: bool) -> bool {
    clause.found.is_none()
        && (comma
            && (unheard::is_other_clause(tokens, &clause.range, clause.said)
                || unheard::calls_name_faulty(tokens, clause))
            || calls_value_faulty(tokens, clause)
            || unheard::is_claim(tokens, clause))
}

/// Whether a sentence that was not understood demands something of another column than the next.
fn demands_of_another(tokens: Tokens<'_>, left: &Statement, right: &Statement) -> bool {
    let name = |statement: &Statement| {
        let first = statement.named.first().and_then(|at| tokens.all.get(*at));
        first
            .filter(|token| token.strong)
            .and_then(|token| token.named)
    };
    let names = name(left).zip(name(right));
    left.found.is_none()
        && left.said.has_any(M::MUST)
        && names.is_some_and(|(left, right)| left != right)
}

/// Whether a clause begins with a value in quotation marks and finds it wanting.
fn calls_value_faulty(tokens: Tokens<'_>, clause: &Statement) -> bool {
    let wrong = M::UNFIT
        .or(M::LONG)
        .or(M::SHORT)
        .or(M::BLOCKED)
        .or(M::UNKNOWN)
        .or(M::NOT_FOUND);
    let first = tokens.slice(&clause.range).first();
    first.is_some_and(|token| token.sort == Sort::Quoted)
        && clause.said.has_any(wrong)
        && has_subject(tokens, clause)
}

fn kind_of(statement: &Statement) -> Option<FailureKind> {
    statement.found.map(|(_, kind)| kind)
}

/// Whether a clause without the name of a column says by itself what is wrong with which sort of
/// value: "date invalid", "invalid e-mail".
fn is_of_lone_type(tokens: Tokens<'_>, right: &Statement) -> bool {
    let words = || {
        tokens
            .slice(&right.range)
            .iter()
            .filter(|token| token.is_word())
    };
    let subject = has_subject(tokens, right);
    let begins = words()
        .find(|token| !leads(tokens, token))
        .is_some_and(|token| {
            token.meaning.has_any(M::TYPE) && !token.meaning.has_any(M::PIECE.or(M::MUST))
        });
    // "'jane' is not an e-mail" names what a value should be, and with it the column.
    let names_type = |at: &usize| {
        let token = tokens.all.get(*at);
        token.is_some_and(|token| !token.strong && token.meaning.has_any(M::TYPE))
    };
    (right.named.is_empty() || subject && right.named.iter().all(names_type))
        && kind_of(right).is_some_and(|kind| subject || kind.only_column().is_some())
        && (begins || subject)
        && !right.said.has_any(M::MUST.or(M::GOT).or(M::PIECE))
}

/// Whether a word only leads to what is wrong: "Enter a valid e-mail address".
fn leads(tokens: Tokens<'_>, token: &Token) -> bool {
    let orders = [
        "enter", "provide", "supply", "give", "type", "please", "a", "an",
    ];
    token.meaning.has_any(M::LINK.or(M::INVALID).or(M::VALID))
        || orders.contains(&tokens.folded_of(token))
}

/// Whether a part may be cut at a token: at a sign or word that joins, or where the next failure begins
/// as the first did, with the name of its column in brackets or before a colon: `[email] invalid
/// [brand] required`.
fn is_cut_at(tokens: Tokens<'_>, part: &Range<usize>, at: usize) -> bool {
    let rest = tokens.slice(&(at..part.end));
    let whole = tokens.slice(part);
    if begins_with_bracket(rest) {
        return begins_with_bracket(whole);
    }
    if begins_with_colon(rest) {
        let before = at.checked_sub(1).and_then(|before| tokens.all.get(before));
        let leads = M::LINK.or(M::JOIN).or(M::FIELD).or(M::COLUMN).or(M::VALUE);
        return at > part.start
            && begins_with_colon(whole)
            && before.is_some_and(|token| token.is_word() && !token.meaning.has_any(leads));
    }
    rest.first().is_some_and(|token| is_cut(tokens, token))
}

/// Whether a dash stands behind the name of a column that begins a clause: "Brand - not found".
fn is_behind_heading(tokens: Tokens<'_>, part: &Range<usize>, at: usize) -> bool {
    let before = tokens.slice(&(part.start..at)).iter().rev();
    let mut clause = before.skip_while(|token| token.named.is_some());
    let is_dash = tokens
        .all
        .get(at)
        .is_some_and(|token| token.is_break(Break::Dash));
    let is_named = at
        .checked_sub(1)
        .filter(|before| *before >= part.start)
        .and_then(|before| tokens.all.get(before))
        .is_some_and(|token| token.named.is_some());
    is_dash && is_named && clause.next().is_none_or(|token| is_cut(tokens, token))
}

fn begins_with_bracket(slice: &[Token]) -> bool {
    matches!(slice, [open, name, close, ..]
        if open.is_break(Break::Open) && name.named.is_some() && close.is_break(Break::Close))
}

fn begins_with_colon(slice: &[Token]) -> bool {
    matches!(slice, [name, colon, ..] if name.named.is_some() && colon.is_break(Break::Colon))
}

fn is_cut(tokens: Tokens<'_>, token: &Token) -> bool {
    matches!(
        token.sort,
        Sort::Break(Break::Comma | Break::Sentence | Break::Dash)
    ) || token.is_word() && token.meaning.has_any(M::TURN)
        || token.is_word() && is_joining(tokens, token)
}

/// Whether a word joins clauses. Italian "è" is no "e".
fn is_joining(tokens: Tokens<'_>, token: &Token) -> bool {
    let joins = matches!(tokens.folded_of(token), "and" | "und" | "et" | "y" | "e");
    joins && tokens.text_of(token).is_ascii()
}

/// Whether a name ends a clause behind a colon: "missing required field: brand".
fn is_last_behind_colon(slice: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| slice.get(before));
    before.is_some_and(|token| token.is_break(Break::Colon))
        && !slice.iter().skip(at + 1).any(Token::is_word)
}

/// Whether what follows a cut is a failure of its own and no detail of the one before.
fn stands_alone(tokens: Tokens<'_>, right: &Statement) -> bool {
    // Without a name it cannot stand alone; most details end here.
    if right.found.is_none() || right.named.is_empty() {
        return false;
    }
    let slice = tokens.slice(&right.range);
    let first_word = slice
        .iter()
        .position(|token| matches!(token.sort, Sort::Word | Sort::Quoted));
    let continues = first_word
        .and_then(|at| slice.get(at))
        .is_some_and(|token| {
            token.named.is_none() && token.meaning.has_any(M::MUST.or(M::RECEIVED).or(M::GOT))
        });
    let first_name = slice
        .iter()
        .position(|token| token.is_word() && !leads(tokens, token));
    !continues
        && right.named.iter().any(|at| {
            let Some(token) = tokens.all.get(*at) else {
                return false;
            };
            let at = at - right.range.start;
            // "Name: missing", "brand is blank", "The Brand field ...", "invalid brand", "missing Email".
            token.strong
                || first_word.is_some_and(|first| at <= first + 2)
                || first_name == Some(at)
                || kind_of(right) == Some(FailureKind::MissingValue)
                    && is_last_behind_colon(slice, at)
        })
}
