//! The notation of dates that the reasons of a report ask for.
//!
//! One importer takes one notation. Where all reasons that ask for one can be met by the same, all
//! dates that have to be mended are written so; where they cannot, the notation that is set stays,
//! and rows that ask for another are for a person. A date that no reason speaks of stays as it came.

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::mediarails::reasons::Classified;
use crate::outcome::{Problem, Who};
use crate::values::date::Format;
use std::sync::Arc;

/// What the reasons of a report ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::fix_failed) struct Asked {
    /// The notations that meet all reasons so far; nothing if no reason asks for one.
    formats: Option<Vec<String>>,
}

impl Asked {
    /// Takes up what the reason of a row asks for. Its `meaning` is asked for only if it can ask for
    /// anything.
    pub(in crate::fix_failed) fn hear(
        &mut self,
        reason: &str,
        meaning: impl FnOnce() -> Arc<Classified>,
    ) {
        if may_ask(reason) {
            let meaning = meaning();
            let failures = meaning.failures.iter();
            for failure in failures.filter(|_| !leaves_open(&meaning)) {
                let formats = asked_by(failure);
                if !formats.is_empty() {
                    self.narrow(&formats);
                }
            }
        }
    }

    /// Takes up what later rows ask for.
    pub(in crate::fix_failed) fn merge(&mut self, later: Self) {
        if let Some(formats) = later.formats {
            self.narrow(&formats);
        }
    }

    fn narrow(&mut self, formats: &[String]) {
        match &mut self.formats {
            Some(known) => known.retain(|known| formats.contains(known)),
            None => self.formats = Some(formats.to_vec()),
        }
    }

    /// The notation that all these reasons ask for, if that is not the one that is set.
    pub(in crate::fix_failed) fn another_than(&self, set: &Format) -> Option<Format> {
        let formats = self.formats.as_ref()?;
        let is_set = formats.iter().any(|format| format == set.as_str());
        let first = formats.first().filter(|_| !is_set)?;
        Format::new(first).ok()
    }

    /// Whether a notation is asked for and that is met by this one.
    pub(in crate::fix_failed) fn is_met_by(&self, set: &Format) -> bool {
        let mut formats = self.formats.iter().flatten();
        formats.any(|format| format == set.as_str())
    }
}

/// Whether a reason says more than is understood, or of something else than cells: then what it asks for need not be
/// meant of the dates of this file.
fn leaves_open(meaning: &Classified) -> bool {
    let is_of_cell = |failure: &Failure| {
        let is_thing = failure.kind == FailureKind::UnknownReference;
        match failure.target {
            Target::Column(_) => true,
            Target::Unnamed => !is_thing,
            Target::Other(_) => false,
        }
    };
    meaning.unrecognised_rest.is_some()
        || !meaning.uncovered.is_empty()
        || meaning.failures.iter().any(|failure| {
            failure.unproven().is_some() || failure.kind.is_of_the_row() || !is_of_cell(failure)
        })
}

/// The notations of which a failure asks for one, as far as they can be written from a day alone.
fn asked_by(failure: &Failure) -> Vec<String> {
    let of_date = match failure.target {
        Target::Column(column) => column == Column::NetworkDateAccepted,
        Target::Unnamed => failure.kind == FailureKind::BadDate,
        Target::Other(_) => false,
    };
    let wants = failure.wants.iter().filter(|_| of_date);
    wants
        .filter_map(|want| match want {
            Want::DateFormat(format) => Format::new(format).ok(),
            _ => None,
        })
        .map(|format| format.as_str().to_owned())
        .collect()
}

/// The problem of a row that asks for another notation of dates than the one that is written.
pub(in crate::fix_failed) fn asks_for_another(
    failures: &[Failure],
    set: &Format,
) -> Option<Problem> {
    let asked = failures.iter().map(asked_by);
    let asked = asked
        .filter(|asked| !asked.is_empty() && !asked.iter().any(|format| format == set.as_str()))
        .find_map(|asked| asked.into_iter().next())?;
    let shown = Format::new(&asked).map_or_else(|_| asked.clone(), |asked| asked.in_words());
    Some(Problem {
        column: Some(Column::NetworkDateAccepted.title().to_owned()),
        words: format!(
            "the reason asks for dates as {shown}; a file has one notation, and this run writes {}: ask \
             the Mediarails admin which is right, and if it is {shown}, run again with --date-format \
             \"{asked}\"",
            set.in_words()
        ),
        suggestion: None,
        who: Who::You,
    })
}

/// Whether a text can hold a notation of dates, or a date as an example; most cannot, and need no
/// reading. A notation has a year, and an example has eight digits.
fn may_ask(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_year = |pair: &[u8]| match pair {
        [b'%', _] => true,
        [one, two] => {
            one.eq_ignore_ascii_case(two) && b"yYjJaA".contains(one)
                || b"yY".contains(one) && !two.is_ascii_alphabetic()
                || b"yY".contains(two) && !one.is_ascii_alphabetic()
        }
        _ => false,
    };
    let is_standard = |part: &[u8]| {
        matches!(part, [b'-' | b'/' | b' ' | b'.', b'R', b'R'])
            || [b"iso", b"rfc", b"xml"]
                .iter()
                .any(|name| part.eq_ignore_ascii_case(*name))
    };
    // A layout of Go programs has the year 2006.
    let is_layout_year = |pair: &[u8]| pair == b"06";
    digits >= 8
        || bytes.windows(2).any(is_layout_year)
        || bytes.windows(2).any(is_year)
        || bytes.windows(3).any(is_standard)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mediarails::reasons::Classifier;

    fn asked(reasons: &[&str]) -> Asked {
        let classifier = Classifier::new(&[], &[]);
        let mut asked = Asked::default();
        for reason in reasons {
            asked.hear(reason, || Arc::new(classifier.classify(reason)));
        }
        asked
    }

    fn format(text: &str) -> Format {
        Format::new(text).unwrap()
    }

    #[test]
    fn what_all_reasons_ask_for_is_written() {
        let (iso, us) = (Format::iso(), format("%m/%d/%Y"));
        for (reasons, another) in [
            (&["Date must be MM/DD/YYYY", "URL is invalid"][..], true),
            (
                &[
                    "Date must be MM/DD/YYYY",
                    "Date must be in the format m/d/Y",
                ],
                true,
            ),
            (&["Date must be YYYY-MM-DD"], false),
            (&["Date is invalid"], false),
            (&[], false),
            // Nothing meets both.
            (
                &["Date must be MM/DD/YYYY", "Date must be YYYY-MM-DD"],
                false,
            ),
            (
                &["Date must be MM/DD/YYYY", "Date must be DD/MM/YYYY"],
                false,
            ),
            // What a day does not give, and what is no date of ours.
            (&["Date must be MM/DD/YYYY hh:mm"], false),
            (&["Region: '2021-03-04' is too long"], false),
            (&["Contract Start must be MM/DD/YYYY"], false),
            (&["Birth date does not match the format m/d/Y"], false),
            (&["Start date must be in MM/DD/YYYY format"], false),
            (&["File date format: MM/DD/YYYY. Partner not found."], false),
            (
                &["Network Date Accepted (MM/DD/YYYY) is before contract start"],
                false,
            ),
            (&["MM/DD/YYYY is not supported"], false),
            (&["Date must be MM/DD/YYYY; URL is invalid"], true),
        ] {
            let found = asked(reasons).another_than(&iso);
            assert_eq!(found, another.then(|| us.clone()), "{reasons:?}");
        }
        assert!(asked(&["Date must be MM/DD/YYYY"]).is_met_by(&us));
        assert!(!asked(&["Date must be MM/DD/YYYY"]).is_met_by(&iso));
        assert!(!asked(&[]).is_met_by(&iso));
    }

    #[test]
    fn pieces_of_a_report_are_put_together_in_any_cut() {
        let reasons = [
            "Date must be MM/DD/YYYY",
            "URL is invalid",
            "Date must be YYYY-MM-DD",
        ];
        let whole = asked(&reasons);
        for cut in 0..=reasons.len() {
            let (before, behind) = reasons.split_at(cut);
            let mut put_together = asked(before);
            put_together.merge(asked(behind));
            assert_eq!(put_together, whole, "{cut}");
        }
    }

    #[test]
    fn a_row_that_asks_for_another_notation_is_told_how_to_set_it() {
        let classifier = Classifier::new(&[], &[]);
        let failures = classifier.classify("Date must be MM/DD/YYYY").failures;
        let problem = asks_for_another(&failures, &Format::iso());
        let words = problem.map(|problem| problem.words);
        assert!(words.is_some_and(|words| words.contains("--date-format \"%m/%d/%Y\"")));
        assert_eq!(asks_for_another(&failures, &format("%m/%d/%Y")), None);
    }

    #[test]
    fn no_text_that_asks_is_passed_over() {
        let classifier = Classifier::new(&[], &[]);
        for notation in [
            "MM/DD/YYYY",
            "d/m/Y",
            "%d.%m.%y",
            "yyyy-MM-dd",
            "TT.MM.JJJJ",
            "JJ/MM/AAAA",
            "j. n. Y",
            "ISO 8601",
            "RFC3339",
            "yymmdd",
            "DD MMM YYYY",
            "DD-MON-RR",
            "02/01/06",
            "Jan 2, 2006",
        ] {
            let reason = format!("Network Date Accepted must be in the format {notation}");
            let asks = classifier
                .classify(&reason)
                .failures
                .iter()
                .any(|failure| !asked_by(failure).is_empty());
            assert!(!asks || may_ask(&reason), "{notation}");
            assert!(may_ask(&reason), "{notation}");
        }
        assert!(!may_ask("URL is invalid in row 14"));
    }
}
