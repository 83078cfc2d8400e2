//! The laws that hold for every rule, tested once for all.

use super::*;
use crate::failure::Failure;
use crate::mediarails::reasons::Classifier;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::values::date::{Date, Evidence};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The settings under which the examples hold.
fn settings() -> Settings {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    settings.brands = vec!["Acme".to_owned(), "Acme Outdoor".to_owned()];
    settings.brand_aliases = [("Acme Inc".to_owned(), "Acme".to_owned())].into();
    settings
}

fn context(order: Option<Order>) -> Context {
    let settings = settings();
    Context {
        dates: Evidence::default().decide(order, settings.today),
        settings,
    }
}

/// What an example's reason says about its column; without words, the first kind of the rule.
fn failure(rule: &Rule, example: &Example) -> Failure {
    let told = example.reason.and_then(|reason| {
        let classified = Classifier::new(&[], &[]).classify(reason);
        classified
            .failures
            .into_iter()
            .find(|failure| rule.repairs.contains(&failure.kind))
    });
    told.unwrap_or_else(|| Failure::of(rule.repairs[0], example.column))
}

fn propose(rule: &Rule, example: &Example, cell: &str) -> Option<Fix> {
    let header = UploadHeader::new(Column::ALL.map(|column| column.title().to_owned()).to_vec());
    let mut row = UploadRow::new(&header, vec![Cow::Borrowed(""); Column::ALL.len()]);
    row.set(example.column, cell.to_owned());
    let context = context(example.order);
    let case = Case {
        failure: &failure(rule, example),
        column: example.column,
        cell,
        row: &row,
        context: &context,
    };
    (rule.propose)(&case)
}

#[test]
fn examples_hold() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.examples {
            let got = propose(rule, example, example.before).map(|fix| fix.after);
            if got.as_deref() != example.after {
                wrong.push(format!(
                    "{}: {:?} gives {got:?}, not {:?}",
                    rule.name, example.before, example.after
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fixing_twice_is_fixing_once_and_always_changes_something() {
    for rule in all() {
        for example in rule.examples {
            let Some(fix) = propose(rule, example, example.before) else {
                continue;
            };
            assert_ne!(fix.after, example.before, "{}", rule.name);
            let again = propose(rule, example, &fix.after);
            assert!(
                again.is_none_or(|again| again.after == fix.after),
                "{}: {:?}",
                rule.name,
                example.before
            );
        }
    }
}

#[test]
fn no_fix_is_trusted_more_than_its_rule() {
    for rule in all() {
        for example in rule.examples {
            if let Some(fix) = propose(rule, example, example.before) {
                assert!(fix.safety <= rule.safety, "{}", rule.name);
                assert_eq!(
                    fix.doubt.is_some(),
                    fix.safety == Safety::Suggested,
                    "{}",
                    rule.name
                );
            }
        }
    }
}

#[test]
fn every_rule_is_described() {
    let mut names = BTreeSet::new();
    for rule in all() {
        assert!(names.insert(rule.name), "{} is there twice", rule.name);
        let kebab = rule
            .name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(kebab, "{} is not in kebab-case", rule.name);
        assert!(
            rule.summary.ends_with('.') && rule.docs.len() > 60,
            "{} lacks words",
            rule.name
        );
        assert!(
            !rule.columns.is_empty() && !rule.repairs.is_empty(),
            "{}",
            rule.name
        );
        assert!(!rule.examples.is_empty(), "{} has no example", rule.name);
    }
}

#[test]
fn every_file_is_a_rule_and_every_rule_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut files = BTreeSet::new();
    for family in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if !family.is_dir() {
            continue;
        }
        for file in fs::read_dir(family)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            let stem = file.file_stem().unwrap().to_str().unwrap().to_owned();
            if stem != "mod" && stem != "tests" {
                files.insert(stem.replace('_', "-"));
            }
        }
    }
    let rules: BTreeSet<String> = all().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(files, rules);
}
