//! What an importer says of a row: its words, of one column or several, and a code beside them.
//!
//! All of it counts: a code that states another failure than the words, or says something that is not
//! understood, keeps the row out as words would.

use super::told_values;
use super::unmet;
use crate::column::Column;
use crate::failure::{Failure, Target};
use crate::fix_failed::Repair;
use crate::mediarails::reasons::Classified;
use crate::mediarails::upload::UploadRow;
use crate::report::field_column::names;
use crate::report::layout::Role;
use crate::report::reasons::together;
use crate::sheet::Row;
use std::borrow::Cow;
use std::sync::Arc;

/// The longest word of a code that is taken for an abbreviation: `ERR`, `VAL`.
const ABBREVIATION: usize = 3;

/// What a report says of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::fix_failed) struct Said<'r> {
    /// The words of each column, none of them blank.
    reasons: Vec<Cow<'r, str>>,
    /// What stands in the columns of codes.
    code: Cow<'r, str>,
    /// The name of the column that failed, from a column of its own.
    field: Cow<'r, str>,
}

impl Said<'_> {
    /// The same, kept longer than its row.
    pub(in crate::fix_failed) fn into_owned(self) -> Said<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Said {
            reasons: self.reasons.into_iter().map(owned).collect(),
            code: owned(self.code),
            field: owned(self.field),
        }
    }

    /// All words, as they stand in `Reason`.
    pub(in crate::fix_failed) fn text(&self) -> Cow<'_, str> {
        together(self.reasons.iter().map(AsRef::as_ref))
    }

    /// The words column by column.
    pub(in crate::fix_failed) fn texts(&self) -> impl Iterator<Item = &str> {
        self.reasons.iter().map(AsRef::as_ref)
    }

    /// Whether anything is said at all.
    pub(in crate::fix_failed) fn is_anything(&self) -> bool {
        !self.reasons.is_empty() || !self.code.is_empty()
    }
}

/// What was heard of a row.
pub(in crate::fix_failed) struct Heard {
    failures: Failures,
    /// The words that were not understood.
    pub(in crate::fix_failed) unrecognised: Option<String>,
}

enum Failures {
    OfOne(Arc<Classified>),
    OfSeveral(Vec<Failure>),
}

impl Heard {
    /// The failures, in the order in which they are said.
    pub(in crate::fix_failed) fn failures(&self) -> &[Failure] {
        match &self.failures {
            Failures::OfOne(classified) => &classified.failures,
            Failures::OfSeveral(failures) => failures,
        }
    }

    fn add(&mut self, failures: &[Failure], unrecognised: Option<String>) {
        let mut all = self.failures().to_vec();
        for failure in failures {
            if !all.contains(failure) {
                all.push(failure.clone());
            }
        }
        self.failures = Failures::OfSeveral(all);
        self.unrecognised = self.unrecognised.take().or(unrecognised);
    }
}

impl Repair<'_> {
    /// What the report says of a row.
    pub(in crate::fix_failed) fn said<'r>(&self, row: &'r Row) -> Said<'r> {
        let cells = self.layout.reason_places().into_iter();
        let cells = cells.map(|place| self.layout.meant(row, place));
        let words = cells.filter(|cell| !cell.trim().is_empty());
        Said {
            reasons: words.map(Cow::Borrowed).collect(),
            code: self.layout.code_of(row),
            field: together(self.layout.cells_of(row, Role::Field)),
        }
    }

    /// What several texts about one row mean together.
    pub(in crate::fix_failed) fn hear(&self, said: &[Said<'_>], row: &UploadRow<'_>) -> Heard {
        let mut all = said.iter().filter(|said| said.is_anything());
        let mut heard = all.next().map_or_else(
            || Heard {
                failures: Failures::OfSeveral(Vec::new()),
                unrecognised: None,
            },
            |first| self.hear_one(first, row),
        );
        for said in all {
            let more = self.hear_one(said, row);
            heard.add(more.failures(), more.unrecognised.clone());
        }
        heard
    }

    fn hear_one(&self, said: &Said<'_>, row: &UploadRow<'_>) -> Heard {
        let text = self.telling(said);
        let cells = || row.cells().iter().map(AsRef::as_ref);
        let text = told_values::quoted(&text, cells());
        let email = row.get(Column::PrimaryContactEmail).unwrap_or_default();
        let mut text = told_values::quoted_none(text, email);
        let mut classified = self.remembered.classify(&text);
        if not_understood(&classified, &text, row).is_some() {
            let told = told_values::quoted_all(&text, cells());
            let whole = told.as_deref().unwrap_or(&text);
            if let Some(told) = self.with_name_quoted(whole, row).or(told) {
                classified = self.remembered.classify(&told);
                text = Cow::Owned(told);
            }
        }
        let mut code_is_read = false;
        if !classified.recognised() && !said.code.is_empty() {
            // A code beside the text may say what the text does not.
            let both = match text.trim() {
                "" => said.code.clone(),
                text => Cow::Owned(format!("{}: {text}", said.code)),
            };
            classified = self.remembered.classify(&both);
            code_is_read = text.trim().is_empty();
        }
        let whole = if text.trim().is_empty() {
            &said.code
        } else {
            &text
        };
        let unrecognised = not_understood(&classified, whole, row);
        let failures = match unmet::noted(&classified.failures, whole, row) {
            Some(noted) => Failures::OfSeveral(noted),
            None => Failures::OfOne(classified),
        };
        let mut heard = Heard {
            failures,
            unrecognised,
        };
        if !said.field.is_empty() {
            self.hear_field(&said.field, whole, &mut heard, row);
        }
        if !code_is_read && !said.code.is_empty() && heard.unrecognised.is_none() {
            self.hear_code(&said.code, &mut heard);
        }
        heard
    }

    /// The words with the brand or network in quotation marks that they name and the report does not
    /// show.
    fn with_name_quoted(&self, text: &str, row: &UploadRow<'_>) -> Option<String> {
        let settings = &self.context.settings;
        let is_shown = |column| row.get(column).is_some_and(|cell| !cell.trim().is_empty());
        let brands = settings.brands.iter().chain(settings.brand_aliases.keys());
        let brands = brands.chain(&settings.brand).map(String::as_str);
        let networks = settings.network_aliases.keys().chain([&settings.network]);
        let networks = networks.map(String::as_str);
        told_values::quoted_name(text, brands.filter(|_| !is_shown(Column::Brand))).or_else(|| {
            told_values::quoted_name(text, networks.filter(|_| !is_shown(Column::Network)))
        })
    }

    /// Lets the words be about the columns that the report names beside them ("is invalid"). Words that
    /// name others themselves contradict them, and several failures cannot be told apart.
    fn hear_field(&self, field: &str, text: &str, heard: &mut Heard, row: &UploadRow<'_>) {
        let told: Vec<&Target> = heard
            .failures()
            .iter()
            .map(|failure| &failure.target)
            .collect();
        let names: Vec<&str> = names(field).collect();
        if heard.unrecognised.is_none() && !told.contains(&&Target::Unnamed) {
            let is_told = |name: &&str| {
                let target = self.column_called(name);
                target.is_none_or(|target| told.contains(&&target))
            };
            if !names.iter().all(is_told) {
                heard.unrecognised = Some(format!("{field}: {text}"));
            }
            return;
        }
        if heard.failures().len() > 1 {
            heard
                .unrecognised
                .get_or_insert_with(|| format!("{field}: {text}"));
            return;
        }
        let mut about = Heard {
            failures: Failures::OfSeveral(Vec::new()),
            unrecognised: None,
        };
        for name in names {
            let said = format!("{name}: {text}");
            let classified = self.remembered.classify(&said);
            about.add(
                &classified.failures,
                not_understood(&classified, &said, row),
            );
        }
        *heard = about;
    }

    /// The column that goes by this name in reasons, if one does.
    fn column_called(&self, name: &str) -> Option<Target> {
        let sentence = format!("{name} is required");
        let classified = self.remembered.classify(&sentence);
        let target = classified
            .failures
            .first()
            .map(|failure| failure.target.clone());
        target.filter(|target| *target != Target::Unnamed)
    }

    /// The words that are to be read: where one column tells what is wrong, those of another that
    /// only say that something is ("Validation error") add nothing.
    fn telling<'s>(&self, said: &'s Said<'_>) -> Cow<'s, str> {
        if said.reasons.len() < 2 {
            return said.text();
        }
        let tells = |text: &str| {
            let classified = self.remembered.classify(text);
            classified.recognised() || !self.remembered.unknown_words(text).is_empty()
        };
        let texts = said.reasons.iter().map(AsRef::as_ref);
        let telling: Vec<&str> = texts.filter(|text| tells(text)).collect();
        if telling.is_empty() {
            return said.text();
        }
        together(telling.into_iter())
    }

    /// Adds what a code says more than the words beside it.
    fn hear_code(&self, code: &str, heard: &mut Heard) {
        let words = words_of_code(code);
        let classified = self.remembered.classify(&words);
        let is_told = |new: &Failure| {
            let mut told = heard.failures().iter();
            told.any(|told| told.kind == new.kind && same_target(&told.target, &new.target))
        };
        let new: Vec<Failure> = classified
            .failures
            .iter()
            .filter(|new| !is_told(new))
            .cloned()
            .collect();
        let unknown = self.remembered.unknown_words(&words);
        let is_word = |word: &String| word.chars().count() > ABBREVIATION;
        let open = unknown.iter().any(is_word).then(|| code.to_owned());
        if !new.is_empty() || open.is_some() {
            heard.add(&new, open);
        }
    }
}

/// Whether two failures can be about the same column.
fn same_target(told: &Target, new: &Target) -> bool {
    told == new || *new == Target::Unnamed || *told == Target::Unnamed
}

/// The words that a code is made of: `TIER_CLOSED` and `TierClosed` are two, and a number is none.
fn words_of_code(code: &str) -> String {
    let mut words = String::new();
    let mut was_lower = false;
    for letter in code.chars() {
        let parts = was_lower && letter.is_uppercase() || !(letter.is_alphanumeric());
        if parts && !words.ends_with(' ') {
            words.push(' ');
        }
        if letter.is_alphanumeric() {
            words.extend(letter.to_lowercase());
        } else if letter == '\n' {
            words.push('\n');
        }
        was_lower = letter.is_lowercase();
    }
    let lines = words.lines().map(|line| {
        let words = line.split(' ');
        let words = words.filter(|word| !word.bytes().any(|byte| byte.is_ascii_digit()));
        words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The words of a reason that were not understood. Words that no table knows may be values of the row.
fn not_understood(classified: &Classified, reason: &str, row: &UploadRow<'_>) -> Option<String> {
    let uncovered = || {
        let mut clauses = classified.uncovered.iter();
        let open = clauses.find(|clause| !clause.is_of_values(row.cells()));
        open.map(|open| open.clause.clone())
    };
    let rest = classified.unrecognised_rest.clone().or_else(uncovered);
    rest.or_else(|| (!classified.recognised()).then(|| reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_word_by_word() {
        for (code, words) in [
            ("TIER_CLOSED", "tier closed"),
            ("TierClosed", "tier closed"),
            ("tier-closed", "tier closed"),
            ("E1043", ""),
            ("VAL-002", "val"),
            ("INVALID_URL\nTIER_CLOSED", "invalid url\ntier closed"),
        ] {
            assert_eq!(words_of_code(code), words, "{code}");
        }
    }
}
