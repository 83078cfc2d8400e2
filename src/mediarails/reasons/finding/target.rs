//! Which column a failure is of: the one that its statement names, that of a heading before it, or the only
//! one whose values are of the type that is named.

use super::super::concept::Meaning as M;
use super::super::gathered::{Finding, Gathered};
use super::super::statement::{self, Statement, Tokens};
use super::super::token::Break;
use super::super::vocabulary::Named;
use super::super::wording::{self, Wording};
use super::super::{Classifier, Decision};
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};

impl Classifier {
    /// Lets the columns of a part that only names them share the failure before, where that named the
    /// first of them: "Missing fields: Name; Brand".
    pub(super) fn go_on_naming(&self, tokens: Tokens<'_>, gathered: &mut Gathered) {
        let Some(wording) = gathered.naming else {
            return;
        };
        let Some(place) = gathered.heading.take() else {
            return;
        };
        let names = tokens.slice(&place).iter().filter_map(|token| token.named);
        for target in names.filter_map(|named| self.target(Some(named))) {
            let Some(last) = gathered.findings.last() else {
                return;
            };
            let words = last.decision.as_ref().map(|last| last.words.clone());
            let more = at_target(&last.failure, target, wording, words);
            gathered.push(more);
        }
    }

    pub(super) fn target(&self, named: Option<Named>) -> Option<Target> {
        match named? {
            Named::Ours(column) => Some(Target::Column(column)),
            Named::Custom(place) => self
                .vocabulary
                .custom(place)
                .map(|title| Target::Other(title.to_owned())),
        }
    }

    /// Lets a failure without a column have the one that a later part names.
    pub(super) fn point(&self, named: Option<Named>, finding: &mut Finding) {
        if finding.failure.target == Target::Unnamed
            && let Some(target) = self.target(named)
        {
            finding.failure.target = target.clone();
            if let Some(decision) = &mut finding.decision {
                decision.target = target;
            }
        }
    }
}

/// Lets the heading before a part name the column of its first statement.
pub(super) fn take_heading(
    tokens: Tokens<'_>,
    statements: &mut [Statement],
    gathered: &mut Gathered,
) {
    if let (Some(place), Some(first)) = (gathered.heading.take(), statements.first_mut())
        && first.named.is_empty()
    {
        *first = statement::read(tokens, place.start..first.range.end);
    }
}

/// What a wording that says only that columns are faulty means for one of them.
fn kind_at(wording: &Wording, target: &Target) -> Option<FailureKind> {
    match wording.kind {
        None => wording::kind_of(target.column()?),
        told => told,
    }
}

/// The columns of the types of values that are named.
pub(in super::super) fn columns_of_types(said: M) -> impl Iterator<Item = Column> {
    [
        (M::DATE, Column::NetworkDateAccepted),
        (M::URL, Column::MediaPropertyUrls),
        (M::EMAIL, Column::PrimaryContactEmail),
    ]
    .into_iter()
    .filter(move |(of_type, _)| said.has_any(*of_type))
    .map(|(_, column)| column)
}

/// The column whose values are of the one type that is named: "a date is required".
pub(super) fn of_type(said: M) -> Target {
    let mut columns = columns_of_types(said);
    match (columns.next(), columns.next()) {
        (Some(column), None) if !said.has_any(M::PIECE) => Target::Column(column),
        _ => Target::Unnamed,
    }
}

/// The first column that a statement names.
pub(super) fn name_of(tokens: Tokens<'_>, statement: &Statement) -> Option<Named> {
    let first = tokens.all.get(*statement.named.first()?)?;
    first.named
}

/// Whether a statement ends with the name of a column behind a colon.
pub(super) fn ends_with_names(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let colon = statement
        .named
        .first()
        .and_then(|at| tokens.all.get(at.checked_sub(1)?))
        .is_some_and(|token| token.is_break(Break::Colon));
    colon
        && statement
            .named
            .last()
            .is_some_and(|at| at + 1 == statement.range.end)
}

/// The failure at one of the columns that a statement names; explained if the words that decided are
/// given.
pub(super) fn at_target(
    whole: &Failure,
    target: Target,
    wording: &'static Wording,
    words: Option<Vec<String>>,
) -> Finding {
    let kind = kind_at(wording, &target).unwrap_or(whole.kind);
    let decision = words.map(|words| Decision {
        kind,
        target: target.clone(),
        words,
        wording: wording.name,
    });
    let failure = Failure {
        kind,
        target,
        ..whole.clone()
    };
    Finding { failure, decision }
}
