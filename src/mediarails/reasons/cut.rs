//! Where a list of failures between commas and full stops is to be cut.

use super::concept::Meaning as M;
use super::joint::{Joint, is_behind_heading, joint_at};
use super::statement::{Statement, Tokens, read};
use super::subject::has_subject;
use super::token::{Break, Sort, Token};
use super::{abut, unheard};
use crate::failure::FailureKind;
use std::ops::Range;

/// Cuts a part at commas, full stops and "and" wherever both sides stand on their own: each is a
/// failure, and the right one names a column of its own.
pub(super) fn cut(tokens: Tokens<'_>, part: Range<usize>) -> Vec<Statement> {
    let mut cuts = part
        .clone()
        .filter(|at| joint_at(tokens, &part, *at).is_some())
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
        let joint = joint_at(tokens, &part, *place);
        let begin = place + usize::from(matches!(joint, Some(Joint::Sign | Joint::Tight)));
        let abuts = matches!(joint, Some(Joint::Tight | Joint::Nothing));
        let mut right = read(tokens, begin..end);
        let cut = tokens.all.get(*place);
        let turn = cut.is_some_and(|token| token.meaning.has_any(M::TURN));
        let comma = cut.is_some_and(|token| token.is_break(Break::Comma));
        let sentence = cut.is_some_and(|token| token.is_break(Break::Sentence));
        let alone = stands_alone(tokens, &right)
            || comma && begins_alike(tokens, part.start, begin) && right.found.is_some();
        let word = cut.is_some_and(Token::is_word);
        let subject = word && has_subject(tokens, &right);
        // "group is unknown and invalid date"
        let begins = word && abut::begins_any(tokens, tokens.slice(&right.range));
        let parts = cut.is_some_and(|token| matches!(token.sort, Sort::Break(_)));
        let lone = (parts || turn || subject || begins || abuts) && is_of_lone_type(tokens, &right);
        right.other |= !abuts && is_other(tokens, &right, comma);
        if !(alone || lone || right.other) {
            continue;
        }
        let mut left = read(tokens, start..*place);
        let strict = abuts || begins && !alone && !subject;
        if strict && (!is_whole(tokens, &left) || tells_the_same(tokens, &left, &right)) {
            continue;
        }
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

/// Whether two statements say the same of the same column, or one of them of none.
fn tells_the_same(tokens: Tokens<'_>, left: &Statement, right: &Statement) -> bool {
    let name = |statement: &Statement| {
        let first = statement.named.first().and_then(|at| tokens.all.get(*at));
        first.and_then(|token| token.named)
    };
    let names = name(left).zip(name(right));
    kind_of(left) == kind_of(right) && names.is_none_or(|(left, right)| left == right)
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
    let first = words().next();
    let is_type = |token: &Token| {
        token.meaning.has_any(M::TYPE) && !token.meaning.has_any(M::PIECE.or(M::MUST))
    };
    let begins = words()
        .find(|token| !leads(tokens, token))
        .is_some_and(is_type)
        || abut::code(tokens.slice(&right.range)).iter().any(is_type);
    // "'jane' is not an e-mail" names what a value should be, and with it the column.
    let names_type = |at: &usize| {
        let token = tokens.all.get(*at);
        token.is_some_and(|token| !token.strong && token.meaning.has_any(M::TYPE))
    };
    (right.named.is_empty() || subject && right.named.iter().all(names_type))
        && kind_of(right).is_some_and(|kind| subject || kind.only_column().is_some())
        && (begins || subject)
        && !right.said.has_any(M::GOT.or(M::PIECE))
        // "must be a date" goes on with what was begun, "date must be a date" begins.
        && (!right.said.has_any(M::MUST) || first.is_some_and(abut::is_thing))
}

/// Whether a word only leads to what is wrong: "Enter a valid e-mail address".
fn leads(tokens: Tokens<'_>, token: &Token) -> bool {
    let orders = [
        "enter", "provide", "supply", "give", "type", "please", "a", "an",
    ];
    token.meaning.has_any(M::LINK.or(M::INVALID).or(M::VALID))
        || orders.contains(&tokens.folded_of(token))
}

/// Whether a statement is understood and names what it is about.
fn is_whole(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let names = |token: &Token| token.meaning.has_any(M::TYPE) || !token.is_word();
    statement.found.is_some()
        && (!statement.named.is_empty() || tokens.slice(&statement.range).iter().any(names))
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
