//! What a reason demands of the form of a value, and which value it names as the right one.

use super::super::*;
use crate::failure::{Form, Want};

fn wants(text: &str) -> Vec<Want> {
    let got = Classifier::new(&[], &[]).classify(text);
    let wants = got.failures.into_iter().flat_map(|own| own.wants);
    wants.collect()
}

fn forms(text: &str) -> Vec<Form> {
    let wants = wants(text).into_iter();
    let forms = wants.filter_map(|want| match want {
        Want::Form(demand) => Some(demand.form),
        _ => None,
    });
    forms.collect()
}

fn named(text: &str) -> Vec<String> {
    let wants = wants(text).into_iter();
    let named = wants.filter_map(|want| match want {
        Want::Guessed(value) => Some(value),
        _ => None,
    });
    named.collect()
}

#[test]
fn the_length_that_is_demanded_is_read_in_any_wording() {
    let most = usize::MAX;
    for (text, least, longest) in [
        ("URL invalid: max 10 characters", 0, 10),
        ("URL invalid: length <= 15", 0, 15),
        ("URL is invalid, 15 characters allowed", 0, 15),
        ("URL invalide : 15 caractères maximum", 0, 15),
        ("URL no válida: máximo 15 caracteres", 0, 15),
        ("URL non valido: massimo 15 caratteri", 0, 15),
        ("URL too short (minimum 40)", 40, most),
        ("URL invalid, at least 40 characters", 40, most),
        ("URL zu kurz (mindestens 40 Zeichen)", 40, most),
        ("invalid ID, length must be 8", 8, 8),
        ("URL is invalid: 5 to 20 characters", 5, 20),
    ] {
        assert_eq!(forms(text), [Form::Length(least, longest)], "{text}");
    }
}

#[test]
fn what_came_and_what_is_no_length_demands_nothing() {
    for text in [
        "URL is invalid",
        "Row 12: URL is invalid",
        "URL is invalid (error 400)",
        "URL must start with http:// or https://",
        "URL must start with http",
        "URL must start with https",
    ] {
        assert_eq!(wants(text), [], "{text}");
    }
}

#[test]
fn a_beginning_that_a_mended_address_has_not_is_demanded() {
    for text in ["URL must start with http:", "Expected URL prefix: http:"] {
        assert_eq!(
            forms(text),
            [Form::Begins(vec!["http:".to_owned()])],
            "{text}"
        );
    }
}

#[test]
fn a_pattern_belongs_to_the_failure_beside_it() {
    let got = Classifier::new(&[], &[]);
    let got = got.classify(r"Email is invalid; URL must match ^http://");
    let has_form: Vec<bool> = got
        .failures
        .iter()
        .map(|own| own.wants.iter().any(|want| matches!(want, Want::Form(_))))
        .collect();
    assert_eq!(has_form, [false, true]);
}

#[test]
fn the_value_that_is_named_as_right_is_taken_up_in_any_wording() {
    for (text, value) in [
        ("Publisher ID is invalid, use 4745999 instead", "4745999"),
        ("Publisher ID invalid; correct value is 4745999", "4745999"),
        ("Publisher ID invalid. Suggestion: 4745999", "4745999"),
        ("Publisher ID invalid: 4745999 expected", "4745999"),
        ("Publisher ID invalid -> 4745999", "4745999"),
        ("Publisher ID invalid, change to 4745999", "4745999"),
        ("Publisher ID ungültig, richtig wäre 4745999", "4745999"),
        (
            "Publisher ID est invalide, il devrait être 4745999",
            "4745999",
        ),
        ("Publisher ID no válido, debería ser 4745999", "4745999"),
        (
            "Publisher ID non valido, dovrebbe essere 4745999",
            "4745999",
        ),
        ("Publisher ID inválido, deveria ser 4745999", "4745999"),
        ("URL is invalid, did you mean acme.com?", "acme.com"),
        (
            "URL is invalid, meinten Sie https://acme.com?",
            "https://acme.com",
        ),
        ("Email invalid. Try bob@acme.com", "bob@acme.com"),
        ("Invalid date, use 2021-06-27 instead", "2021-06-27"),
        ("Brand should be Zenith", "Zenith"),
        (
            "Brand is missing, expected Zenith Outdoor",
            "Zenith Outdoor",
        ),
        ("Network must be Rakuten", "Rakuten"),
        ("Marke fehlt, richtig wäre Zenith", "Zenith"),
    ] {
        assert_eq!(named(text), [value], "{text}");
    }
}

#[test]
fn what_is_refused_or_shown_is_not_named_as_right() {
    for text in [
        "Publisher ID 4745999 is invalid",
        "invalid publisher ID: 4745999",
        "Publisher ID must not be 4745999",
        "Publisher ID must have 10000 characters at most",
        "invalid URL: acme.com",
        "acme.com is not a valid URL",
        "Please enter a valid URL (e.g. https://www.shop.com)",
        "Invalid date: 2021-06-27",
        "Network must be one of: LinkShare, CJ",
        "Network must be LinkShare or CJ",
        "Brand is required",
        "Brand must be filled",
    ] {
        assert_eq!(named(text), [""; 0], "{text}");
    }
}

#[test]
fn a_value_that_is_only_named_is_noted_and_help_and_examples_are_not() {
    let noted = |text: &str| -> Vec<String> {
        let wants = wants(text).into_iter();
        let noted = wants.filter_map(|want| match want {
            Want::Named(value) => Some(value),
            _ => None,
        });
        noted.collect()
    };
    for (text, value) in [
        (
            "URL is invalid. Our records: https://acme.com",
            "https://acme.com",
        ),
        (
            "URL is invalid. Known: https://acme.com:Website__c",
            "https://acme.com",
        ),
        ("Publisher ID is invalid. Known: 4745712", "4745712"),
        ("Email is invalid; on file: bob@acme.com", "bob@acme.com"),
    ] {
        assert!(
            noted(text).contains(&value.to_owned()),
            "{text}: {:?}",
            wants(text)
        );
    }
    for text in [
        "invalid URL: acme.com",
        "acme.com is not a valid URL",
        "URL is invalid, see https://help.crm.com/urls",
        "URL is invalid (e.g. https://acme.com)",
        "Row 10023: Publisher ID is invalid",
        "Publisher ID must be between 1 and 9999999",
        "Email is invalid, contact support@crm.com",
    ] {
        assert_eq!(noted(text), [""; 0], "{text}");
    }
}
