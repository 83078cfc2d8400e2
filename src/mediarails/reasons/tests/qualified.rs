//! A reason that says more of a value than that it is not written as it should be keeps the row out.

use super::super::*;

/// Whether something beside a plain failure is told.
fn is_kept(text: &str) -> bool {
    let got = Classifier::new(&[], &[]).classify(text);
    !got.recognised()
        || got.unrecognised_rest.is_some()
        || !got.uncovered.is_empty()
        || got
            .failures
            .iter()
            .any(|failure| failure.unproven().is_some())
}

fn are_kept(texts: &[&str]) {
    for text in texts {
        assert!(is_kept(text), "{text}");
    }
}

fn are_plain(texts: &[&str]) {
    for text in texts {
        let got = Classifier::new(&[], &[]).classify(text);
        assert!(!is_kept(text), "{text}: {got:?}");
    }
}

#[test]
fn a_value_that_does_not_go_together_with_another_thing_is_no_matter_of_notation() {
    are_kept(&[
        "URL not found in LinkShare account",
        "URL does not belong to publisher",
        "Media property not listed with publisher",
        "Invalid media property: not registered with LinkShare",
        "URL not valid for this brand",
        "URL not on file",
        "URL introuvable",
        "URL no encontrada",
        "L'URL n'appartient pas à cet éditeur",
        "Email is not valid for this publisher",
        "Email not on file",
        "Network Publisher ID is not valid in this network",
        "Network Publisher ID does not exist",
        "Network not enabled for brand",
        "Publisher not in network",
        "Partner ist nicht im Netzwerk",
        "Brand relationship does not exist",
        "Brand no longer exists",
        "Network does not exist for brand Acme",
        "Brand not known to publisher",
        "Marque non autorisée",
        "Network does not match the brand's network",
        "Allowed values for Network do not include LinkShare",
        "Invalid combination of Media Property URLs and Network Date Accepted",
        "The combination of Brand and Network is not valid",
    ]);
    are_plain(&[
        "E-mail non valida: @gmail.com",
        "URL is invalid",
        "Invalid value for Network",
        "Brand 'Acne' not found",
        "Brand name does not match any brand in your account",
        "\"Acme\" is not a brand of your account",
        "Lookup of brand 'Acme' returned no result",
        "Network Publisher ID must be a number",
        "Invalid URL: no scheme found",
        "The URL of the partner is not valid",
        "Network \"LinkShare\" is not set up in ADMIN",
    ]);
}

#[test]
fn a_side_of_a_value_is_not_the_value() {
    are_kept(&[
        "Invalid URL status",
        "Invalid media property type",
        "Unsupported property type",
        "Invalid email domain",
        "Invalid email type",
        "Invalid brand status",
        "Invalid network credentials",
        "Network status required",
        "Network contact is required",
        "URL invalid: path",
        "URL invalid: port",
        "URL invalid: TLD",
        "Date invalid: year",
        "ID invalid: status",
    ]);
    are_plain(&[
        "URL scheme missing",
        "Invalid date format",
        "Wrong data type for network_publisher_id",
    ]);
}

#[test]
fn a_date_that_has_to_be_another_day_is_not_mended_by_its_notation() {
    are_kept(&[
        "Date accepted is older than 24 months",
        "Date accepted is over a year old",
        "Date accepted is less than 30 days old",
        "Only dates in 2023 are accepted",
        "Date must be in 2022",
        "Date is not valid in this period",
        "Date is not yet valid",
        "Date invalid, date too old",
        "Network Date Accepted cannot be in the future",
        "Date is not the date on file",
        "Date must be in format YYYY-MM",
        "Date must be 8 digits",
        "Date must have two-digit year",
        "Date should have month name",
        "Date invalid: no time",
        "Date invalid: timezone missing",
    ]);
    are_plain(&[
        "Date must not include time",
        "Date must have a year",
        "Network Date Accepted: month must be between 1 and 12",
        "Network Date Accepted is not a valid date",
    ]);
}

#[test]
fn a_wish_that_a_mended_value_need_not_meet_keeps_the_row() {
    are_kept(&[
        "Network Publisher ID must be a valid UUID",
        "Network Publisher ID must match pattern ^LS[0-9]+$",
        "Network Publisher ID has invalid check digit",
        "Network Publisher ID must not have leading zeros",
        "Network Publisher ID must be a valid ID in format 999-999-999",
        "Network Publisher ID must be a number starting with 9",
        "Network Publisher ID must contain letters",
        "URL must begin with https://www.",
        "Invalid URL. Example: example.com",
        "Media Property URLs must be a valid URL (no www)",
        "Media Property URLs must be a valid URL on acme.com",
        "Media Property URLs must be a valid ftp URL",
        "Media Property URLs must be a valid URL including a port",
        "Media Property URLs must be valid URLs, at least 2",
        "Media Property URLs must match ^https://[a-z]+\\.de$",
        "Media Property URLs must be a valid http (not https) URL",
        "Only a single URL is supported",
        "Nur eine URL erlaubt",
        "Email must end with @acme.com",
        "Email must not contain digits",
        "Primary Contact Email local part must be 'info'",
        "Brand is required as a number",
        "Brand can't be blank (expected integer)",
        "Brand is missing, must be a valid UUID",
        "Brand is required; use brand code",
        "Brand can't be blank and must be at least 10 characters",
        "Network must be a numeric ID",
        "Name must contain only ASCII characters",
    ]);
    are_plain(&[
        "Network Publisher ID must match ^\\d+$",
        "URL does not match ^https?://",
        "Media Property URLs must start with http:// or https://",
        "La URL debe comenzar con http:// o https://",
        "L'URL doit commencer par http:// ou https://",
        "Email must include an @",
        "Row number 5: Brand is required",
        "Brand is too short (minimum is 1 character)",
    ]);
}

#[test]
fn what_stands_beside_a_failure_keeps_the_row() {
    are_kept(&[
        "Media Property URLs is invalid; Site returned 404",
        "Bad link (404)",
        "Media Property URLs is invalid; status 500",
        "Media Property URLs is invalid; host not found",
        "Media Property URLs is invalid; expired",
        "Media Property URLs is invalid; see publisher 4100",
        "Media Property URLs is invalid; account 77",
        "Media Property URLs is invalid; manual review required",
        "URL is invalid or the site is down",
        "URL invalid since 2020",
        "Network Date Accepted is not a valid date: HTTP 404",
        "Network Date Accepted is not a valid date: timeout",
        "Network Date Accepted is not a valid date: policy 12.3",
        "Network Date Accepted is not valid: partner left",
        "Errors (2): Media Property URLs is invalid",
        "3 problems found. First: Media Property URLs is invalid",
        "Media Property URLs is invalid (+1)",
        "Media Property URLs is invalid etc.",
        "Among others: Media Property URLs is invalid",
        "...; Media Property URLs is invalid",
        "1) URL invalid 2) Email invalid 3) unknown error",
        "{\"field\":\"media_property_urls\",\"message\":\"is invalid\",\"publisher_status\":\"suspended\"}",
        "Partner 'Deal Harbor': Media Property URLs is invalid",
        "URL is invalid for publisher 4100999",
    ]);
    are_plain(&[
        "Row 404: URL is invalid",
        "2 errors: URL is invalid; Primary Contact Email is invalid",
        "Media Property URLs is invalid [request 35999473acca]",
        "Media Property URLs is invalid (request id 7f3a-99b1)",
        "Media Property URLs is invalid [job 1234]",
        "URL is invalid as well as Brand is required",
        "URL is invalid\\nPrimary Contact Email is invalid",
        "{\"status\":422,\"field\":\"media_property_urls\",\"message\":\"is invalid\"}",
    ]);
}

#[test]
fn a_field_of_something_else_is_not_ours() {
    are_kept(&[
        "Website 2 is invalid",
        "Start date is invalid",
        "Date created is not a valid date",
        "Upload date is invalid",
        "User email is not valid",
        "Parent publisher ID is not a number",
        "Field 'Renewal' must be a valid URL",
        "Either the URL or the email is invalid",
        "No invalid URL found; record rejected",
    ]);
    are_plain(&[
        "Field 'url' must be a valid URL",
        "Invalid date received",
        "Contact email is invalid",
    ]);
}

#[test]
fn a_separator_that_is_refused_is_not_asked_for() {
    for text in [
        "Separator ';' not allowed in Media Property URLs",
        "URLs must not be separated by ;",
    ] {
        let got = Classifier::new(&[], &[]).classify(text);
        let wants = got.failures.iter().flat_map(|failure| &failure.wants);
        let mut separators =
            wants.filter(|want| matches!(want, crate::failure::Want::Separator(_)));
        assert!(
            separators.next().is_none() && is_kept(text),
            "{text}: {got:?}"
        );
    }
}

#[test]
fn fields_of_ours_that_are_called_invalid_are_known() {
    let got = Classifier::new(&[], &[]).classify("Invalid field(s): Media Property URLs");
    assert_eq!(got.kinds(), [FailureKind::BadUrl]);
    let got = Classifier::new(&[], &[]).classify(
        "Data truncation: Incorrect date value: '06/26/2021' for column 'network_date_accepted' at row 1",
    );
    assert_eq!(got.kinds(), [FailureKind::BadDate]);
}
