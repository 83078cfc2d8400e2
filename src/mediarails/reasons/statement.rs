//! One statement of a text: which columns it names, which wording it has, and where a list of
//! statements between commas and full stops is to be cut.

use super::concept::Meaning as M;
use super::reading::Reader;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use super::wording::{self, Wording};
use crate::column::Column;
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

    pub(super) fn folded_of(&self, token: &Token) -> &'a str {
        self.folded
            .get(token.fold_start..token.fold_end)
            .unwrap_or_default()
    }
}

/// Reads the statement in `range`.
pub(super) fn read(tokens: Tokens<'_>, range: Range<usize>) -> Statement {
    let slice = tokens.slice(&range);
    let named = named(slice, range.start);
    let column = named
        .first()
        .and_then(|at| tokens.all.get(*at))
        .and_then(|token| token.named);
    let on = column.map_or(M::NONE, meaning_of);
    let ours = match column {
        Some(Named::Ours(column)) => Some(column),
        _ => None,
    };
    let mut reader = Reader::default();
    let mut found = None;
    for (at, token) in slice.iter().enumerate() {
        let tied = slice.get(at + 1).is_some_and(|next| next.tied);
        // What follows a colon or full stop explains: it may complete, but not overrule.
        let pause = matches!(
            token.sort,
            Sort::Break(Break::Colon | Break::Sentence | Break::Comma)
        );
        if pause && at > 0 {
            let said = reader.reading.plain.or(on);
            found = wording::find(said, ours).filter(|(wording, _)| wording.kind.is_some());
            if found.is_some() {
                break;
            }
        }
        let rule_follows = slice.get(at + 1).is_some_and(|next| {
            matches!(
                tokens.folded_of(next),
                "tag" | "rule" | "validator" | "check"
            )
        });
        reader.read(token, tied, rule_follows, tokens.folded_of(token));
    }
    let said = reader.reading.plain.or(on);
    let found = found
        .or_else(|| wording::find(said, ours))
        .or_else(|| wording::find(said.or(reader.reading.coded), ours));
    Statement {
        range,
        found,
        named,
        said,
    }
}

/// The columns that a statement speaks of: the first that is certainly one, else the first ordinary
/// word that can be one, and those listed beside it.
fn named(slice: &[Token], offset: usize) -> Vec<usize> {
    let is_name = |token: &Token| {
        token.named.is_some() && !(token.sort == Sort::Quoted && token.meaning.has_any(M::TYPE))
    };
    let bracketed = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| slice.get(before));
        before.is_some_and(|token| token.is_break(Break::Open))
    };
    let first = slice
        .iter()
        .enumerate()
        .position(|(at, token)| is_name(token) && (token.strong || bracketed(at)))
        .or_else(|| slice.iter().position(is_name));
    let Some(first) = first else {
        return Vec::new();
    };
    let mut named = vec![offset + first];
    let mut joined = false;
    for (at, token) in slice.iter().enumerate().skip(first + 1) {
        if is_name(token) && joined {
            named.push(offset + at);
            joined = false;
        } else if token.is_break(Break::Comma) || token.is_word() && token.meaning.has_any(M::JOIN)
        {
            joined = true;
        } else {
            break;
        }
    }
    named
}

const fn meaning_of(named: Named) -> M {
    match named {
        Named::Custom(_) => M::ON_OTHER,
        Named::Ours(column) => match column {
            Column::NetworkPublisherId => M::ON_ID,
            Column::Name => M::ON_NAME,
            Column::MediaPropertyUrls => M::ON_URL,
            Column::PrimaryContactEmail => M::ON_EMAIL,
            Column::NetworkDateAccepted => M::ON_DATE,
            Column::PublisherGroup | Column::Categories | Column::Network | Column::Brand => {
                M::ON_REFERENCE
            }
        },
    }
}

/// Cuts a part at commas, full stops and "and" wherever both sides stand on their own: each is a
/// failure, and the right one names a column of its own.
pub(super) fn cut(tokens: Tokens<'_>, part: Range<usize>) -> Vec<Statement> {
    let whole = read(tokens, part.clone());
    let mut cuts = part
        .clone()
        .filter(|at| {
            tokens
                .all
                .get(*at)
                .is_some_and(|token| is_cut(tokens, token))
        })
        .peekable();
    if whole.found.is_none() && whole.named.is_empty() || cuts.peek().is_none() {
        return vec![whole];
    }
    let mut statements: Vec<Statement> = Vec::new();
    let mut start = part.start;
    let places: Vec<usize> = cuts.take(64).collect();
    for (index, place) in places.iter().enumerate() {
        let end = places.get(index + 1).copied().unwrap_or(part.end);
        let right = read(tokens, place + 1..end);
        if !stands_alone(tokens, &right) {
            continue;
        }
        let left = read(tokens, start..*place);
        if left.found.is_none() {
            continue;
        }
        statements.push(left);
        start = place + 1;
    }
    if statements.is_empty() {
        return vec![whole];
    }
    statements.push(read(tokens, start..part.end));
    statements
}

fn is_cut(tokens: Tokens<'_>, token: &Token) -> bool {
    matches!(
        token.sort,
        Sort::Break(Break::Comma | Break::Sentence | Break::Dash)
    ) || token.is_word() && matches!(tokens.folded_of(token), "and" | "und" | "et" | "y" | "e")
}

/// Whether what follows a cut is a failure of its own and no detail of the one before.
fn stands_alone(tokens: Tokens<'_>, right: &Statement) -> bool {
    if right.found.is_none() {
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
    !continues
        && right.named.iter().any(|at| {
            let Some(token) = tokens.all.get(*at) else {
                return false;
            };
            let at = at - right.range.start;
            // "Name: missing", "brand is blank", "The Brand field ...", "invalid brand", "missing Email".
            token.strong || first_word.is_some_and(|first| at <= first + 2)
        })
}

/// The unknown word or two with which a statement begins and of which it then says that it must be
/// something.
pub(super) fn unknown_name<'a>(tokens: Tokens<'a>, range: &Range<usize>) -> Option<&'a str> {
    let slice = tokens.slice(range);
    let skipped = slice
        .iter()
        .take_while(|token| {
            token
                .meaning
                .has_any(M::LINK.or(M::FIELD).or(M::COLUMN).or(M::ROW))
                && !token.meaning.has_any(M::MUST)
                || matches!(
                    token.sort,
                    Sort::Number | Sort::Break(Break::Colon | Break::Part | Break::Open)
                )
        })
        .count();
    let rest = slice.get(skipped..)?;
    let name = rest
        .iter()
        .take_while(|token| {
            token.is_word() && token.meaning.is_none() && tokens.folded_of(token).len() > 1
        })
        .count();
    let next = rest.get(name)?;
    let (first, last) = (rest.first()?, rest.get(name.checked_sub(1)?)?);
    let says = next
        .meaning
        .has_any(M::MUST.or(M::LINK).or(M::NOT).or(M::CANNOT).or(M::FIELD))
        || next.is_break(Break::Colon);
    let ordinary = [
        "this",
        "it",
        "that",
        "there",
        "these",
        "you",
        "we",
        "sorry",
        "please",
        "import",
        "validation",
    ]
    .contains(&tokens.folded_of(first));
    (name <= 3 && says && !ordinary).then(|| tokens.text.get(first.start..last.end))?
}
