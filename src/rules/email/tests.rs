//! The examples as tests.

use super::RULES;
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::rules::{Case, Context, Fix, Rule};
use crate::settings::Settings;
use crate::values::date::{Date, DatePlan};

/// What a rule proposes for a cell.
fn propose(rule: &Rule, cell: &str) -> Option<Fix> {
    let column = Column::PrimaryContactEmail;
    let context = Context {
        settings: Settings::on(Date::from_ymd(2026, 1, 31).unwrap()),
        dates: DatePlan::default(),
    };
    let failure = Failure::of(FailureKind::BadEmail, column);
    let header = UploadHeader::new(vec![column.title().to_owned()]);
    let row = UploadRow::new(&header, vec![cell.into()]);
    (rule.propose)(&Case {
        failure: &failure,
        column,
        cell,
        row: &row,
        context: &context,
    })
}

#[test]
fn examples_hold() {
    for rule in RULES {
        for example in rule.examples {
            let fix = propose(rule, example.before);
            assert_eq!(
                fix.as_ref().map(|fix| fix.after.as_str()),
                example.after,
                "{} on {:?}",
                rule.name,
                example.before
            );
            assert!(fix.is_none_or(|fix| fix.safety <= rule.safety));
        }
    }
}
