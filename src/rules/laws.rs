//! The laws that every rule keeps, tested once for all of them.

use super::{Example, Fix, Rule, Safety, all, by_name, trial};
use crate::failure::{Failure, FailureKind};
use crate::mediarails::reasons::Classifier;
use crate::values::date::Evidence;
use std::collections::BTreeSet;
use std::path::Path;

/// The failure that an example's words stand for; without words, the first that the rule repairs.
fn failure_of(rule: &Rule, example: &Example) -> Failure {
    let told = example.reason.and_then(|reason| {
        let classified = Classifier::new(&[], &[]).classify(reason);
        let mut failures = classified.failures.into_iter();
        failures.find(|failure| rule.repairs.contains(&failure.kind))
    });
    let kind = rule.repairs.first().copied();
    told.unwrap_or_else(|| Failure::of(kind.unwrap_or(FailureKind::BadDate), example.column))
}

/// What the rule proposes for a cell in the circumstances of an example.
fn propose(rule: &Rule, example: &Example, cell: &str) -> Option<Fix> {
    let mut context = trial::plain_context();
    let settings = &mut context.settings;
    settings.brand = Some("Acme".to_owned());
    settings.brands = vec!["Acme".to_owned(), "Acme Outdoor".to_owned()];
    settings.brand_aliases = [("Acme Inc".to_owned(), "Acme".to_owned())].into();
    settings.strip_tracking = true;
    context.dates = Evidence::default().decide(example.order, trial::today());
    let failure = failure_of(rule, example);
    trial::propose(rule, example.column, cell, &failure, &context)
}

/// Every rule with each of its examples.
fn examples() -> impl Iterator<Item = (&'static Rule, &'static Example)> {
    all().flat_map(|rule| rule.examples.iter().map(move |example| (rule, example)))
}

#[test]
fn examples_hold() {
    for (rule, example) in examples() {
        let after = propose(rule, example, example.before).map(|fix| fix.after);
        assert_eq!(
            after.as_deref(),
            example.after,
            "{}: {:?}",
            rule.name,
            example.before
        );
    }
}

#[test]
fn every_rule_shows_what_it_mends_and_what_it_leaves() {
    for rule in all() {
        let (mends, leaves): (Vec<&Example>, Vec<&Example>) = rule
            .examples
            .iter()
            .partition(|example| example.after.is_some());
        // Values from elsewhere have no cell that they are made of.
        let shows_nothing = super::elsewhere::is_one(rule);
        assert!(
            shows_nothing || !mends.is_empty(),
            "{} mends nothing",
            rule.name
        );
        assert!(
            shows_nothing || !leaves.is_empty(),
            "{} leaves nothing",
            rule.name
        );
        for example in rule.examples {
            assert!(rule.columns.contains(&example.column), "{}", rule.name);
        }
    }
}

/// Also of the cells in the examples of all other rules: a rule meets them in real files.
#[test]
fn fixing_twice_is_fixing_once_and_always_changes_something() {
    for (rule, example) in examples() {
        let same_column = examples().filter(|(_, other)| rule.columns.contains(&other.column));
        for (_, other) in same_column {
            let place = Example {
                column: other.column,
                ..*example
            };
            let Some(fix) = propose(rule, &place, other.before) else {
                continue;
            };
            assert_ne!(fix.after, other.before, "{}", rule.name);
            let again = propose(rule, &place, &fix.after);
            assert_eq!(again, None, "{}: {:?}", rule.name, other.before);
        }
    }
}

/// A suggestion says why it could be wrong; a safe fix has no doubt.
#[test]
fn no_fix_claims_more_safety_than_its_rule() {
    for (rule, example) in examples() {
        let Some(fix) = propose(rule, example, example.before) else {
            continue;
        };
        assert!(fix.safety <= rule.safety, "{}", rule.name);
        let is_suggestion = fix.safety == Safety::Suggested;
        assert_eq!(fix.doubt.is_some(), is_suggestion, "{}", rule.name);
    }
}

/// What a rule has written safely, no other rule undoes: another may go on with a further defect of
/// the cell, and where it does, the first finds nothing left to do.
#[test]
fn safe_fixes_are_not_undone_by_the_other_rules() {
    for (rule, example) in examples() {
        let fixed = propose(rule, example, example.before);
        let Some(fix) = fixed.filter(|fix| fix.safety == Safety::Safe) else {
            continue;
        };
        let rivals = all().filter(|other| {
            other.columns.contains(&example.column)
                && other.repairs.iter().any(|kind| rule.repairs.contains(kind))
                && other.safety == Safety::Safe
        });
        for rival in rivals {
            if let Some(next) = propose(rival, example, &fix.after) {
                assert_ne!(
                    next.after, example.before,
                    "{} after {}",
                    rival.name, rule.name
                );
                let again = propose(rule, example, &next.after);
                assert_eq!(again, None, "{} after {}", rule.name, rival.name);
            }
        }
    }
}

#[test]
fn names_are_unique_and_in_kebab_case() {
    let mut names = BTreeSet::new();
    for rule in all() {
        let words = rule.name.split('-');
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        assert!(words.clone().count() > 1, "{}", rule.name);
        assert!(words.clone().all(is_word), "{}", rule.name);
        assert!(names.insert(rule.name), "{} twice", rule.name);
        assert!(by_name(rule.name).is_some_and(|found| found.name == rule.name));
    }
}

#[test]
fn rules_say_what_they_do() {
    for rule in all() {
        let name = rule.name;
        assert!(
            !rule.columns.is_empty() && !rule.repairs.is_empty(),
            "{name}"
        );
        assert!(rule.summary.ends_with('.'), "{name}: one sentence");
        assert!(!rule.summary.contains('\n'), "{name}: one line");
        assert!(
            rule.docs.len() > rule.summary.len(),
            "{name}: documentation"
        );
        assert!(!rule.docs.contains("  "), "{name}: stray spaces");
    }
}

/// A rule is one file named after it, and every file is registered.
#[test]
fn every_file_is_a_registered_rule_of_the_same_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut files = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the folder of the rules") {
        let family = entry.expect("an entry").path();
        if !family.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(family).expect("the folder of a family") {
            let path = entry.expect("an entry").path();
            let stem = path.file_stem().expect("a name").to_string_lossy();
            if !matches!(stem.as_ref(), "mod" | "tests" | "common") {
                files.insert(stem.replace('_', "-"));
            }
        }
    }
    let rules: BTreeSet<_> = all().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(files, rules);
}
