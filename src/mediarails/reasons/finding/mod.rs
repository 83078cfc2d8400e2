//! From a text to its failures: takes the parts in order, lets a heading name the column of what
//! follows and an arrow that of what stands before, and notes what was not understood.

mod detail;
mod note;
mod own;
mod target;

use super::concept::Meaning as M;
use super::coverage::{self, Uncovered};
use super::evidence::span;
use super::gathered::{Finding, Gathered, Lead, add_wants};
use super::statement::{Statement, Tokens};
use super::token::Break;
use super::{Classifier, cut, hint, part, unheard};
use crate::failure::{FailureKind, Want};
use detail::{contradicts, is_bound_of_last, lists_causes};
use std::ops::Range;
pub(super) use target::columns_of_types;
use target::{name_of, take_heading};

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
        let examined = self.examine(examined);
        let tokens = examined.tokens();
        let mut gathered = Gathered::default();
        let (parts, listed) = part::parts(tokens.all);
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
        if examined.is_inside {
            gathered.leave_over(|| "what stands around the message".to_owned());
        }
        if cut_off {
            // What was not looked at may state anything.
            gathered.leave_over(|| "...".to_owned());
        }
        if gathered.findings.is_empty() {
            gathered.findings.extend(self.own_of_whole(&examined.text));
            gathered.rest = None;
        }
        settle_formats(tokens, &mut gathered.findings);
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
            let conditions = coverage.conditions.into_iter();
            let conditions = conditions.map(|(kind, words)| (kind, Want::Unproven(words)));
            for (kind, want) in conditions.chain(coverage.demands) {
                let of_kind = |finding: &&mut Finding| finding.failure.kind == kind;
                for finding in found.findings.iter_mut().filter(of_kind) {
                    add_wants(&mut finding.failure, vec![want.clone()]);
                }
            }
        }
        found
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
}

/// Lets the failure of a date know which of several notations of the whole text is wanted: the one that came can
/// be named in a sentence of its own.
fn settle_formats(tokens: Tokens<'_>, findings: &mut [Finding]) {
    let is_of_date = |finding: &&mut Finding| finding.failure.kind == FailureKind::BadDate;
    let mut of_dates = findings.iter_mut().filter(is_of_date);
    let (Some(own), None) = (of_dates.next(), of_dates.next()) else {
        return;
    };
    if let Some(wants) = hint::several_formats(tokens) {
        let is_other = |want: &Want| !matches!(want, Want::DateFormat(_) | Want::Unproven(_));
        own.failure.wants.retain(is_other);
        add_wants(&mut own.failure, wants);
    }
}

/// The part of a text that is looked at.
fn shorten(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
