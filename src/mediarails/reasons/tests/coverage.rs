//! A failure that is understood does not hide another beside it, nor a condition that no change of
//! notation meets.

use super::super::*;
use crate::failure::Want;

/// What can be wrong besides, in words of which some or none are known.
const SECOND: &[&str] = &[
    "Partner must exist",
    "Base Terms must be signed",
    "contract unsigned",
    "the tax id field is required",
    "publisher is inactive",
    "account suspended",
    "you are not authorized",
    "quota exceeded",
    "commission rate must be greater than 0",
    "tier is closed",
    "Partner not found",
    "country is not supported",
    "affiliate terminated",
    "insufficient permissions",
    "campaign does not exist",
    "Publisher Group is closed",
    "brand is inactive",
    "name is reserved",
    "Name too short",
    "category limit reached",
    "owner missing",
    "payment details missing",
    "TIER_CLOSED",
    "der Vertrag fehlt",
    "le groupe est fermé",
    "el grupo está cerrado",
];

const JOINTS: &[&str] = &[
    ", ",
    ". ",
    "; ",
    "\n",
    " and ",
    " - ",
    " / ",
    " | ",
    " & ",
    " + ",
    ", also ",
    " because ",
    " (",
    ": ",
    "|",
    "/",
    " -- ",
    " ",
    "\t",
    "・",
    " ~",
    " #",
];

/// Whether something besides the first failure keeps the row out.
fn is_kept_out(classified: &Classified) -> bool {
    let kinds = [FailureKind::BadUrl];
    !classified.recognised()
        || classified.unrecognised_rest.is_some()
        || !classified.uncovered.is_empty()
        || classified.kinds() != kinds
        || classified
            .columns()
            .iter()
            .any(|c| *c != Column::MediaPropertyUrls)
        || classified
            .failures
            .iter()
            .any(|failure| failure.unproven().is_some())
}

#[test]
fn a_second_failure_is_never_swallowed() {
    let classifier = Classifier::new(&[], &[]);
    let mut swallowed = Vec::new();
    for second in SECOND {
        for joint in JOINTS {
            let first = "Media Property URLs is not a valid URL";
            let close = if joint.ends_with('(') { ")" } else { "" };
            for text in [
                format!("{first}{joint}{second}{close}"),
                format!("{second}{joint}{first}{close}"),
                format!("Row 5: {first}{joint}{second}{close}"),
            ] {
                if !is_kept_out(&classifier.classify(&text)) {
                    swallowed.push(text);
                }
            }
        }
    }
    assert!(swallowed.is_empty(), "{}", swallowed.join("\n"));
}

#[test]
fn more_failures_are_announced_than_told() {
    let classifier = Classifier::new(&[], &[]);
    for text in [
        "Media Property URLs is invalid (and 1 more error)",
        "2 errors: Media Property URLs is invalid",
        "This row failed for 2 reasons: Media Property URLs is invalid",
        "INVALID_URL TIER_CLOSED",
        "[INVALID_URL][TIER_CLOSED]",
        "E100 invalid url E200 tier closed",
        "url:invalid,tier:closed",
        "/media_property_urls must match format \"uri\", /name must NOT have fewer than 20 characters",
        "URL non valide et groupe fermé",
        "URLが無効です、グループが閉鎖されています",
        "Warning: url invalid. Error: terms unsigned",
        "url invalid. Brand \"Acme\" is not active.",
    ] {
        assert!(is_kept_out(&classifier.classify(text)), "{text}");
    }
}

/// What no other notation can be shown to meet.
const OF_NO_NOTATION: &[&str] = &[
    "Network Date Accepted must be before 2020-01-01",
    "Network Date Accepted must be a weekday",
    "Network Date Accepted cannot be changed",
    "Network Date Accepted should be 2021-06-27",
    "Network Date Accepted is out of range",
    "Network Date Accepted must not be in the past",
    "Network Publisher ID must be at most 6 digits",
    "Network Publisher ID must have at least 8 digits",
    "Network Publisher ID must be less than 1000000",
    "Media Property URLs must contain www",
    "Media Property URLs must not contain a scheme",
    "Media Property URLs: invalid, only one url is allowed",
    "Media Property URLs: domain does not resolve",
    "Primary Contact Email: this domain is not allowed",
    "Primary Contact Email must not be a role account",
    "Brand: not permitted",
    "Enter URL without http://",
    "Do not include http:// in the URL",
    "Please don't add http:// to the URL",
    "Please enter the website without http:// or www",
    "Media Property URLs must not start with 'http://'",
    "Bitte die URL ohne http:// eingeben",
    "Die URL darf nicht mit http beginnen",
    "Veuillez saisir l'URL sans http://",
    "La URL no debe contener http://",
    "Insira a URL sem http://",
    "Website content violates our policy",
    "URL does not match the network's record",
    "Website must match the e-mail domain",
    "URL bad: returned HTTP 404",
    "URL invalid: it redirects to another site",
    "Email domain has no MX record",
    "Email must belong to domain a.example.com",
    "Email domain does not match the website",
    "Email is undeliverable",
    "Email domain does not exist",
    "Please enter a business email",
    "Please provide only the domain name",
    "Use http instead of https in the URL",
    "No http:// in URL please",
    "Bitte kein http:// in der URL",
    "Invalid email: domain not found",
    "Email must be a company email",
    "Email is not verified",
    "URL differs from the one registered",
    "URL is invalid because it does not match our records",
    "ID does not match URL",
    "URL does not match ID",
    "URL does not match the one on file",
    "URL inconsistent with ID",
    "Mismatch between ID and URL",
    "L'ID ne correspond pas à l'URL",
    "Die URL stimmt nicht mit der ID überein",
    "Email does not match URL",
    "Ambiguous URL",
    "URL is a short link",
    "URL no longer valid",
    "Email no longer exists",
    "Only one email allowed",
    "URL must be one of: https://b.shop.com, https://c.shop.com",
    "URL should be https://b.shop.com or https://c.shop.com",
    "URL must be the homepage",
    "URL must be the root domain",
    "URL must be a .com domain",
    "URL must be the same as the name",
    "URL muss mit http:// beginnen",
    "URLはhttp://で始まる必要があります",
    "URL ohne http:// angeben",
    "URL sans http://",
    "URL sin http://",
    "Date must be in US format",
    "Date expected as 20210403",
    "Date must be ISO 8601 with time",
    "Date must include time",
    "Date must be a number",
    "Date must be the first of the month",
    "Date no longer valid",
    "Die E-Mail-Domain existiert nicht",
];

#[test]
fn a_condition_of_no_notation_is_told_as_one() {
    let classifier = Classifier::new(&[], &[]);
    for text in OF_NO_NOTATION {
        let got = classifier.classify(text);
        let unproven = got
            .failures
            .iter()
            .any(|failure| failure.unproven().is_some());
        let open = got.unrecognised_rest.is_some() || !got.uncovered.is_empty();
        assert!(!got.recognised() || unproven || open, "{text}: {got:?}");
    }
}

#[test]
fn what_a_notation_can_meet_is_no_such_condition() {
    let classifier = Classifier::new(&[], &[]);
    for text in [
        "Network Date Accepted must be a date in the format MM/DD/YYYY",
        "Network Date Accepted: month must be between 1 and 12",
        "date/time field value out of range: \"26/13/2021\"",
        "Network Publisher ID must be a positive integer",
        "Network Publisher ID must be greater than 0",
        "Media Property URLs must start with http:// or https://",
        "Media Property URLs must include a scheme",
        "Media Property URLs must not contain spaces",
        "URL is without scheme",
        "URL ohne Protokoll",
        "Invalid URL: no scheme supplied",
        "URL must not be without a scheme",
        "URL cannot be without http://",
        "URL does not start with http",
        "URL doesn't contain http://",
        "URL is not https",
        "Invalid URL: no http:// found",
        "URL does not contain http:// or https://",
        "URL does not match the required format",
        "URL does not match ^https?://",
        "URL must include http:// or https://",
        "URL must be https",
        "URL muss mit http beginnen",
        "URL should be the full address",
        "URL must have a domain",
        "URL must look like https://www.example.com",
        "Media Property URLs: bad component (expected host component)",
        "Die URL muss das Protokoll enthalten",
        "L'URL doit être complète",
        "URLはhttp://またはhttps://で始まる必要があります",
        "URL fehlt http://",
        "Email must include an @",
        "An email must contain a single @",
        "Date must not include time",
        "Date must be in ISO 8601",
        "Date must be in US format (MM/DD/YYYY)",
        "Date must include the year",
        "Please enter a valid web address including http://",
        "Email does not match the expected pattern",
        "Email '404@bounce.example' is not a valid email address",
        "Primary Contact Email must not contain spaces",
        "Primary Contact Email must be a valid email address",
    ] {
        let got = classifier.classify(text);
        assert!(got.recognised(), "{text}");
        assert_eq!(got.unrecognised_rest, None, "{text}");
        assert_eq!(got.uncovered, [], "{text}");
        for failure in &got.failures {
            assert_eq!(failure.unproven(), None, "{text}");
        }
    }
}

#[test]
fn words_of_programs_and_places_are_accounted_for() {
    let classifier = Classifier::new(&[], &[]);
    for text in [
        "java.net.MalformedURLException: no protocol: Media Property URLs",
        "ActiveRecord::RecordInvalid: Validation failed: Media Property URLs is invalid",
        "Import of partner in row 7 failed: Media Property URLs is not a valid URL",
        "Record 12 was skipped, Media Property URLs is not a valid URL.",
        "Bitte geben Sie eine gültige URL ein.",
        "Veuillez saisir une URL valide.",
    ] {
        let got = classifier.classify(text);
        assert!(got.recognised(), "{text}");
        assert_eq!(
            (&got.unrecognised_rest, got.uncovered.as_slice()),
            (&None, &[][..]),
            "{text}"
        );
    }
}

#[test]
fn a_required_address_is_not_emptied() {
    let classifier = Classifier::new(&[], &[]);
    for text in [
        "Primary Contact Email is invalid (required)",
        "E-Mail ist ungültig: Pflichtfeld",
        "Primary Contact Email: adresse invalide, champ obligatoire",
        "Correo no válido: campo obligatorio",
        "Primary Contact Email must be a non-empty valid address",
        "Primary Contact Email is invalid, NOT NULL constraint",
    ] {
        let got = classifier.classify(text);
        let filled = got.failures.iter().any(|failure| {
            failure.wants.contains(&Want::Filled) || failure.kind == FailureKind::MissingValue
        });
        let open = got.unrecognised_rest.is_some() || !got.uncovered.is_empty();
        assert!(filled || open, "{text}: {got:?}");
    }
}

#[test]
fn an_own_wording_answers_for_its_clause_alone() {
    let own = [crate::settings::OwnWording {
        pattern: regex::Regex::new("ZZ17").unwrap(),
        kind: FailureKind::BadUrl,
        column: Some(Column::MediaPropertyUrls),
    }];
    let classifier = Classifier::new(&own, &[]);
    for text in ["ZZ17", "ZZ17 kaputt", "Row 5: ZZ17 kaputt", "E5 ZZ17."] {
        assert!(!is_kept_out(&classifier.classify(text)), "{text}");
    }
    for text in [
        "ZZ17: tier closed",
        "not ZZ17: tier closed",
        "ZZ17 kaputt, and Name is invalid",
        "ZZ17. Primary Contact Email is invalid",
        "ZZ17; tier closed",
    ] {
        assert!(is_kept_out(&classifier.classify(text)), "{text}");
    }
}
