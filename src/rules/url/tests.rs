//! What depends on settings and reasons.

use super::RULES;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Want};
use crate::rules::{Fix, Rule, trial};

/// What a rule proposes for a cell.
fn propose(rule: &Rule, cell: &str, wants: Vec<Want>, strip_tracking: bool) -> Option<Fix> {
    let column = Column::MediaPropertyUrls;
    let mut context = trial::plain_context();
    context.settings.strip_tracking = strip_tracking;
    let mut failure = Failure::of(FailureKind::BadUrl, column);
    failure.wants = wants;
    trial::propose(rule, column, cell, &failure, &context)
}

fn rule(name: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.name == name).unwrap()
}

#[test]
fn a_reason_can_ask_for_another_separator() {
    let wants = vec![Want::Separator("; ".to_owned())];
    let fix = propose(
        rule("crowded-urls"),
        "example.com, example.org",
        wants,
        false,
    );
    assert_eq!(fix, Some(Fix::safe("example.com; example.org".to_owned())));
}

#[test]
fn tracking_goes_only_on_request_and_never_from_a_right_cell() {
    let rule = rule("tracking-parameters");
    let cell = "example.com/?a=1&utm_source=mail";
    assert_eq!(propose(rule, cell, Vec::new(), false), None);
    assert_eq!(
        propose(rule, cell, Vec::new(), true),
        Some(Fix::safe("example.com/?a=1".to_owned()))
    );
    let right = "https://example.com/?utm_source=mail";
    assert_eq!(propose(rule, right, Vec::new(), true), None);
}
