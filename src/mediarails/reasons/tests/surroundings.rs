//! What is said beside an understood failure: words that nobody understands keep the row out, and
//! what only surrounds the failure does not.

use crate::mediarails::reasons::Classifier;

/// Each states something of a column, or of nothing, in words that nobody understands.
const OPEN: &[&str] = &[
    "not permitted; Network Date Accepted is not a valid date",
    "[brand] E1043 [network_date_accepted] invalid_date",
    "brand: E1043 network_date_accepted: invalid_date",
    "[Network Date Accepted] invalid date [Brand] frobnicated",
    "brand: E1043\nnetwork_date_accepted: invalid_date",
    "brand: quota_full; network_date_accepted: invalid_date",
    "Brand frobnicated; Network Date Accepted is not a valid date",
    "Brand frobnicated, Network Date Accepted is not a valid date",
    "Brand frobnicated. Network Date Accepted is not a valid date.",
    "Brand frobnicated and Network Date Accepted is not a valid date",
    "Network Date Accepted is not a valid date; Brand frobnicated",
    "Network Date Accepted is not a valid date, Brand frobnicated",
    "Network Date Accepted is not a valid date. Brand frobnicated.",
    "Network Date Accepted is not a valid date and Brand frobnicated",
    "network_date_accepted: invalid_date, brand: E1043",
    "network_date_accepted: invalid_date\nbrand: E1043",
    "network_date_accepted: invalid_date | brand: E1043",
    "brand: frobnicated<br/>network_date_accepted: invalid date",
    "<ul><li>Brand frobnicated</li><li>Join Date invalid</li></ul>",
    "frobnicated; Network Date Accepted is not a valid date",
    "Frobnication reached; Network Date Accepted is not a valid date",
    "URL is fine but the partner is archived; Network Date Accepted is not a valid date",
    "Row 5 frobnicated; Network Date Accepted is not a valid date",
    "Row 5: brand frobnicated; Network Date Accepted is not a valid date",
    "In row 5 brand frobnicated; Network Date Accepted is not a valid date",
    "{\"errors\":[{\"field\":\"brand\",\"message\":\"quota_full\"},{\"field\":\"network_date_accepted\",\"message\":\"is not a valid date\"}]}",
    "{\"brand\":[\"frobnicated\"],\"network_date_accepted\":[\"is invalid\"]}",
    "{\"brand\":[\"E1043\"],\"network_date_accepted\":[\"is invalid\"]}",
    "Brand: 1043; Network Date Accepted: invalid date",
    "Brand (E1043); Network Date Accepted: invalid date",
    "Marke verknotet; Network Date Accepted ist kein gültiges Datum",
    "ブランド: 異常; Network Date Accepted: 日付が無効です",
    "Custom Field X frobnicated; Network Date Accepted is not a valid date",
    "custom_x: zap; network_date_accepted: invalid date",
    "Brand frobnicated - Network Date Accepted is not a valid date",
    "Brand frobnicated / Network Date Accepted is not a valid date",
    "1) Brand frobnicated 2) Network Date Accepted is not a valid date",
    "Brand is frobnicated; Email is invalid; Name is required",
    "network_date_accepted: invalid_date; see brand; brand: zonk",
    "Brand error; Network Date Accepted is not a valid date",
    "Brand: error; Network Date Accepted is not a valid date",
    "Brand: failed\nNetwork Date Accepted: invalid",
    "\"Brand\" frobnicated; \"Network Date Accepted\" is not a valid date",
    "Network must be one of: LinkShare; CJ; brand frobnicated",
    "Network must be one of: LinkShare; CJ; Brand frobnicated",
    "Network must be one of: LinkShare, CJ; Zonk",
];

/// Each states failures in known words, and around them only places, counts, codes, consequences,
/// advice and values.
const HARMLESS: &[&str] = &[
    "Row 5: Network Date Accepted is not a valid date",
    "Validation failed: Network Date Accepted is not a valid date",
    "2 errors: Brand can't be blank, Network Date Accepted is invalid",
    "2 errors prohibited this partner from being saved: Brand can't be blank; Network Date Accepted is invalid",
    "E1043: Brand can't be blank",
    "E1043; Brand can't be blank",
    "E1043 | Brand can't be blank",
    "E1043\nBrand can't be blank",
    "[E1043] Brand can't be blank",
    "Brand can't be blank (E1043)",
    "Brand can't be blank; E1043",
    "Brand can't be blank. Code: E1043",
    "Error 422 | Brand can't be blank",
    "HTTP 422 Unprocessable Entity; Brand can't be blank",
    "422 Unprocessable Entity\nBrand can't be blank",
    "Row 5; Brand can't be blank",
    "Line 12 | Brand can't be blank",
    "Row 5 | Error | Brand can't be blank",
    "Row 5 skipped; Brand can't be blank",
    "Import failed; Brand can't be blank",
    "The record could not be saved; Brand can't be blank",
    "Partner was not created; Brand can't be blank",
    "Partner not imported: Brand can't be blank",
    "Network Date Accepted is not a valid date; please use MM/DD/YYYY",
    "Network Date Accepted is not a valid date. Please correct the value and try again.",
    "Network Date Accepted is not a valid date. Allowed formats: MM/DD/YYYY",
    "Network Date Accepted is not a valid date; expected MM/DD/YYYY, got 27.3.2019",
    "Network Date Accepted is not a valid date; value: 27.3.2019",
    "Network Date Accepted is not a valid date; received \"27.3.2019\"",
    "Network Date Accepted is not a valid date. You can fix this by changing the column.",
    "Network Date Accepted is not a valid date. Contact support for help.",
    "Network Date Accepted is not a valid date. The row was skipped.",
    "Network Date Accepted is not a valid date, so the row was skipped.",
    "Network Date Accepted is not a valid date, row skipped",
    "Brand can't be blank; hint: use your account's brand",
    "Brand can't be blank; Brand can't be blank",
    "Severity: error; Brand can't be blank",
    "Status: failed | Reason: Brand can't be blank",
    "Field: brand | Message: can't be blank",
    "Zeile 5: Brand darf nicht leer sein",
    "Zeile 5; Brand darf nicht leer sein",
    "Ligne 5 : Brand doit être rempli",
    "Bitte korrigieren Sie die Zeile; Brand darf nicht leer sein",
    "行 5: ブランドは必須です",
    "5行目; ブランドは必須です",
    "VALIDATION_ERROR; Brand can't be blank",
    "Import error in row 7\nBrand can't be blank",
    "Errors:\n- Brand can't be blank\n- Network Date Accepted is invalid",
    "The following errors occurred:\n* Brand can't be blank\n* Network Date Accepted is invalid",
    "Name 'Acme' is too long (maximum is 3 characters); 'Acme'",
    "See https://example.com/help\nBrand can't be blank",
    "Brand can't be blank\nFor more information see https://example.com/help",
    "Brand can't be blank\nNeed help? Visit our docs.",
    "Brand can't be blank\nTip: the brand is shown in the settings.",
    "Network must be one of: LinkShare; CJ; Rakuten Advertising",
    "network must be one of 'LinkShare'; 'CJ'; 'Awin'",
];

#[test]
fn words_that_are_not_understood_are_left_over() {
    let classifier = Classifier::new(&[], &[]);
    for text in OPEN {
        let got = classifier.classify(text);
        assert!(got.recognised(), "{text}: nothing is understood");
        assert!(got.unrecognised_rest.is_some(), "{text}: {got:?}");
    }
}

#[test]
fn what_surrounds_a_failure_is_no_other() {
    let classifier = Classifier::new(&[], &[]);
    for text in HARMLESS {
        let got = classifier.classify(text);
        assert!(got.recognised(), "{text}: nothing is understood");
        assert_eq!(got.unrecognised_rest, None, "{text}");
    }
}

#[test]
fn an_unknown_claim_is_explained_by_what_is_said_of_no_other_column() {
    let classifier = Classifier::new(&[], &[]);
    for (text, is_open) in [
        (
            "Publisher ID \"4.7E+06\" frobnicates; a whole number is expected",
            false,
        ),
        ("network_date_accepted: E17; invalid date", false),
        ("brand: E17; invalid date", true),
        ("brand: E17; value missing", true),
        ("network_date_accepted: E17; Brand is required", true),
    ] {
        let rest = classifier.classify(text).unrecognised_rest;
        assert_eq!(rest.is_some(), is_open, "{text}: {rest:?}");
    }
}
