//! From a text to its failures: takes the parts in order, lets a heading name the column of what
//! follows and an arrow that of what stands before, and notes what was not understood.

use super::concept::Meaning as M;
use super::coverage::{self, Own, Uncovered};
use super::evidence::{deciding_words, other_name, span, words_of};
use super::gathered::{Finding, Gathered, Lead, add_wants};
use super::statement::{Statement, Tokens};
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use super::wording::{self, Wording};
use super::{
    Classifier, Decision, annotate, cut, hint, part, repeats, scan, shape, statement, stranger,
    unheard,
};
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use std::ops::Range;

/// The most of a text that is looked at, in bytes: more is no reason but a dump.
const LOOKED_AT: usize = 16 * 1024;
/// The most failures that are read from one text.
const MOST_FAILURES: usize = 64;

/// What a text was found to say.
pub(super) struct Found {
    pub(super) findings: Vec<Finding>,
    /// A part that states a problem and was not understood.
    pub(super) rest: Option<String>,
    /// Clauses with words that no table knows.
    pub(super) uncovered: Vec<Uncovered>,
}

impl Classifier {
    pub(super) fn findings(&self, text: &str, explained: bool) -> Found {
        let examined = shorten(text);
        let cut_off = examined.len() < text.len();
        let message = shape::message(examined);
        let text = shape::flat(message.as_deref().unwrap_or(examined));
        let scanned = scan::scan(&text);
        let all = annotate::annotate(&text, &scanned, &self.vocabulary);
        let tokens = Tokens {
            text: &text,
            folded: &scanned.folded,
            all: &all,
        };
        let mut gathered = Gathered::default();
        let (parts, listed) = part::parts(&all);
        let mut of_causes = false;
        for part in parts {
            let slice = tokens.slice(&part);
            // Which of the causes it was is not told.
            let caused = of_causes && !gathered.findings.is_empty();
            if caused || gathered.findings.len() >= MOST_FAILURES {
                gathered.leave_over(|| span(tokens, slice).to_owned());
                break;
            }
            of_causes = lists_causes(tokens, slice);
            self.read_part(tokens, part, listed, explained, &mut gathered);
        }
        self.go_on_naming(tokens, &mut gathered);
        if let (Some(place), Some(last)) = (gathered.heading.take(), gathered.findings.last_mut()) {
            let name = tokens.slice(&place).iter().find_map(|token| token.named);
            self.point(name, last);
        }
        gathered.end_claim(|_| false);
        if message.is_some() {
            gathered.leave_over(|| "what stands around the message".to_owned());
        }
        if cut_off {
            // What was not looked at may state anything.
            gathered.leave_over(|| "...".to_owned());
        }
        if gathered.findings.is_empty() {
            gathered.findings.extend(self.own_of_whole(&text));
            gathered.rest = None;
        }
        let mut found = Found {
            findings: gathered.findings,
            rest: gathered.rest,
            uncovered: Vec::new(),
        };
        if !found.findings.is_empty() && found.rest.is_none() {
            let own = self.own_ranges(tokens);
            let coverage = coverage::coverage(tokens, &found.findings, &own);
            found.rest = coverage.stated;
            found.uncovered = coverage.uncovered;
            for (kind, words) in coverage.conditions {
                let of_kind = |finding: &&mut Finding| finding.failure.kind == kind;
                for finding in found.findings.iter_mut().filter(of_kind) {
                    add_wants(&mut finding.failure, vec![Want::Unproven(words.clone())]);
                }
            }
        }
        found
    }

    /// Where in a text the person's own wordings stand, and the parts that they are read in place of.
    fn own_ranges(&self, tokens: Tokens<'_>) -> Own {
        let mut own = Own::default();
        if self.own.is_empty() {
            return own;
        }
        for part in part::parts(tokens.all).0 {
            let slice = tokens.slice(&part);
            let (text, start) = (
                span(tokens, slice),
                slice.first().map_or(0, |token| token.start),
            );
            if let Some(found) = self.own.iter().find_map(|own| own.pattern.find(text)) {
                own.words.push(start + found.start()..start + found.end());
                own.parts.push(start..start + text.len());
            }
        }
        if own.parts.is_empty()
            && let Some(found) = self
                .own
                .iter()
                .find_map(|own| own.pattern.find(tokens.text))
        {
            own.words.push(found.range());
        }
        own
    }

    fn read_part(
        &self,
        tokens: Tokens<'_>,
        part: Range<usize>,
        listed: bool,
        explained: bool,
        gathered: &mut Gathered,
    ) {
        gathered.begin_part();
        let slice = tokens.slice(&part);
        if let Some(own) = self.own(tokens, slice) {
            gathered.push(own);
            return;
        }
        let points = slice
            .first()
            .is_some_and(|token| token.is_break(Break::Arrow));
        if part::is_heading(slice) && !points {
            self.go_on_naming(tokens, gathered);
            gathered.heading = Some(part);
            return;
        }
        let mut statements = cut::cut(tokens, part);
        if statements
            .first()
            .is_some_and(|first| !first.named.is_empty())
        {
            self.go_on_naming(tokens, gathered);
        }
        gathered.naming = None;
        take_heading(tokens, &mut statements, gathered);
        let in_words = |statement: &Statement| statement.found.is_some() && !statement.by_code;
        let told = statements.iter().any(in_words);
        for mut statement in statements {
            if told && statement.by_code && statement.named.is_empty() {
                statement.found = None;
            }
            let had = gathered.findings.len();
            // "Month 13 is invalid; must be between 1 and 12"
            let detail = had > 0 && is_bound_of_last(tokens, &statement);
            statement.found = statement.found.filter(|_| !detail);
            statement.other |= !detail
                && statement.found.is_none()
                && unheard::is_open(tokens, &statement.range, statement.said, listed);
            self.note(tokens, &statement, explained, gathered);
            // "At brand: the value was refused; it does not exist".
            match gathered.findings.get_mut(had) {
                Some(first) => {
                    let lead = gathered.lead.take();
                    match lead.filter(|lead| contradicts(lead.column, first)) {
                        // What was said of another column is still open.
                        Some(lead) if lead.complains => {
                            gathered.leave_over(|| span(tokens, slice).to_owned());
                        }
                        Some(_) => {}
                        None => self.point(lead.map(|lead| lead.column), first),
                    }
                }
                None if had == 0 => {
                    let lead = name_of(tokens, &statement).map(|column| Lead {
                        column,
                        complains: statement.said.has_any(M::COMPLAINT),
                    });
                    gathered.lead = lead.or(gathered.lead);
                }
                None => {}
            }
        }
    }

    /// Adds the failures of a statement, or what it adds to the failure before it.
    fn note(
        &self,
        tokens: Tokens<'_>,
        statement: &Statement,
        explained: bool,
        gathered: &mut Gathered,
    ) {
        let Some((wording, kind)) = statement.found else {
            let last = gathered.findings.last_mut();
            let listing = gathered.listing
                && last
                    .is_some_and(|last| hint::continue_list(tokens, statement, &mut last.failure));
            gathered.listing = listing;
            let name = name_of(tokens, statement);
            if listing {
                // One more of the allowed values.
            } else if statement.other {
                gathered.leave_open(name, || words_of(tokens, statement));
            } else if let Some(last) = gathered.findings.last_mut() {
                self.point(name, last);
                let wants = hint::wants(tokens, statement, last.failure.kind);
                add_wants(&mut last.failure, wants);
            }
            return;
        };
        gathered.naming = ends_with_names(tokens, statement).then_some(wording);
        let claimed = gathered
            .end_claim(|column| unheard::is_explained(tokens, column, statement, kind))
            .and_then(|column| self.target(Some(column)));
        let slice = tokens.slice(&statement.range);
        let mut quoted = quoted_values(tokens, slice);
        let wants = hint::wants(tokens, statement, kind);
        gathered.listing = matches!(wants.as_slice(), [Want::OneOf(values)] if values.len() == 1);
        let mut targets: Vec<Target> = statement
            .named
            .iter()
            .filter_map(|at| self.target(tokens.all.get(*at)?.named))
            .collect();
        if targets.is_empty() {
            let other = claimed.unwrap_or_else(|| other_name(tokens, statement, wording, kind));
            targets.push(match other {
                // "gold is not one of [Gold, Silver]", "Acme does not exist" begin with the value.
                Target::Other(value)
                    if lists(&wants, &value) || stranger::is_missed(tokens, slice) =>
                {
                    quoted.push(value);
                    Target::Unnamed
                }
                Target::Unnamed if kind == FailureKind::MissingValue => of_type(statement.said),
                other => other,
            });
        }
        let is_unnamed = targets == [Target::Unnamed];
        let times = is_unnamed.then(|| repeats::times(tokens, statement, kind));
        let whole = Failure {
            kind,
            target: Target::Unnamed,
            quoted,
            wants,
            times: times.unwrap_or(1),
        };
        for target in targets {
            let decide = || deciding_words(tokens, statement, wording);
            gathered.push(at_target(&whole, target, wording, explained.then(decide)));
        }
    }

    /// Lets the columns of a part that only names them share the failure before, where that named the
    /// first of them: "Missing fields: Name; Brand".
    fn go_on_naming(&self, tokens: Tokens<'_>, gathered: &mut Gathered) {
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

    fn target(&self, named: Option<Named>) -> Option<Target> {
        match named? {
            Named::Ours(column) => Some(Target::Column(column)),
            Named::Custom(place) => self
                .vocabulary
                .custom(place)
                .map(|title| Target::Other(title.to_owned())),
        }
    }

    /// Lets a failure without a column have the one that a later part names.
    fn point(&self, named: Option<Named>, finding: &mut Finding) {
        if finding.failure.target == Target::Unnamed
            && let Some(target) = self.target(named)
        {
            finding.failure.target = target.clone();
            if let Some(decision) = &mut finding.decision {
                decision.target = target;
            }
        }
    }

    /// The failure that one of the person's own wordings makes of a part.
    fn own(&self, tokens: Tokens<'_>, slice: &[Token]) -> Option<Finding> {
        if self.own.is_empty() {
            return None;
        }
        self.own_of_whole(span(tokens, slice))
    }

    fn own_of_whole(&self, text: &str) -> Option<Finding> {
        let own = self.own.iter().find(|own| own.pattern.is_match(text))?;
        let failure = own.column.map_or_else(
            || Failure::unnamed(own.kind),
            |column| Failure::of(own.kind, column),
        );
        let decision = Decision {
            kind: own.kind,
            target: failure.target.clone(),
            words: own
                .pattern
                .find(text)
                .map(|found| found.as_str().to_owned())
                .into_iter()
                .collect(),
            wording: "own",
        };
        Some(Finding {
            failure,
            decision: Some(decision),
        })
    }
}

/// Lets the heading before a part name the column of its first statement.
fn take_heading(tokens: Tokens<'_>, statements: &mut [Statement], gathered: &mut Gathered) {
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

/// The column whose values are of the one type that is named: "a date is required".
fn of_type(said: M) -> Target {
    let columns = [
        (M::DATE, Column::NetworkDateAccepted),
        (M::URL, Column::MediaPropertyUrls),
        (M::EMAIL, Column::PrimaryContactEmail),
    ];
    let mut of_type = columns.iter().filter(|(meaning, _)| said.has_any(*meaning));
    match (of_type.next(), of_type.next()) {
        (Some((_, column)), None) if !said.has_any(M::PIECE) => Target::Column(*column),
        _ => Target::Unnamed,
    }
}

/// Whether a part announces what may be the cause of what it states: "for one of the following reasons:".
fn lists_causes(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let causes = ["reasons", "causes", "grounds"];
    slice.windows(2).any(|pair| {
        matches!(pair, [one, cause]
            if tokens.folded_of(one).starts_with("oneof")
                && causes.contains(&tokens.folded_of(cause)))
    })
}

/// Whether a statement without a subject only tells the bounds that the value of the one before it broke.
fn is_bound_of_last(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let first = tokens.slice(&statement.range).first();
    let begins = first.is_some_and(|token| token.is_word() && token.meaning.has_any(M::MUST));
    let bounds = statement
        .found
        .is_some_and(|(wording, _)| wording.is_bound());
    begins && bounds && statement.named.is_empty()
}

/// Whether a failure without a column can be none of the column that was named before it.
fn contradicts(lead: Named, finding: &Finding) -> bool {
    let only = finding.failure.kind.only_column().map(Named::Ours);
    let is_ours = matches!(lead, Named::Ours(_));
    is_ours && finding.failure.target == Target::Unnamed && only.is_some_and(|only| only != lead)
}

/// Whether a value is one of those that are allowed, but for its case.
fn lists(wants: &[Want], value: &str) -> bool {
    wants.iter().any(|want| match want {
        Want::OneOf(values) => values.iter().any(|one| one.eq_ignore_ascii_case(value)),
        _ => false,
    })
}

/// The values that a statement quotes, but for examples and layouts of dates.
fn quoted_values(tokens: Tokens<'_>, slice: &[Token]) -> Vec<String> {
    slice
        .iter()
        .enumerate()
        .filter(|(_, token)| token.sort == Sort::Quoted && token.named.is_none())
        .filter(|(at, _)| !is_example(slice.get(..*at).unwrap_or_default()))
        .filter(|(at, _)| !hint::is_layout(tokens, slice, *at))
        .map(|(_, token)| tokens.text_of(token).to_owned())
        .collect()
}

/// Whether the words before a value say that it is an example.
fn is_example(before: &[Token]) -> bool {
    before
        .iter()
        .rev()
        .take(4)
        .any(|token| token.meaning.has_any(M::EXAMPLE))
}

/// The first column that a statement names.
fn name_of(tokens: Tokens<'_>, statement: &Statement) -> Option<Named> {
    let first = tokens.all.get(*statement.named.first()?)?;
    first.named
}

/// The part of a text that is looked at.
fn shorten(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Whether a statement ends with the name of a column behind a colon.
fn ends_with_names(tokens: Tokens<'_>, statement: &Statement) -> bool {
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
fn at_target(
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
