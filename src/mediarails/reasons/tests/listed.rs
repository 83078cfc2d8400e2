//! Columns that a text joins before one verdict: each has its own failure, as though it stood alone.

use crate::column::Column::{
    self, Brand, MediaPropertyUrls as Url, NetworkDateAccepted as Date, NetworkPublisherId as Id,
    PrimaryContactEmail as Email,
};
use crate::failure::FailureKind::{
    self, BadDate, BadEmail, BadNumber, BadUrl, MissingValue, UnknownReference,
};
use crate::failure::Target;
use crate::mediarails::reasons::{Classified, Classifier};

fn failures(classified: &Classified) -> Vec<(FailureKind, Column)> {
    let of_column = |target: &Target| target.column().expect("a column is named");
    let failures = classified.failures.iter();
    failures
        .map(|failure| (failure.kind, of_column(&failure.target)))
        .collect()
}

fn are_listed(cases: &[(&str, &[(FailureKind, Column)])]) {
    for (text, wanted) in cases {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert_eq!(failures(&classified), *wanted, "{text}");
        assert_eq!(classified.unrecognised_rest, None, "{text}");
        assert!(classified.uncovered.is_empty(), "{text}");
    }
}

#[test]
fn each_column_before_one_verdict_has_its_own_failure() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("URL and date are invalid", &url_and_date),
        ("URL & date are invalid", &url_and_date),
        ("URL, date are invalid", &url_and_date),
        ("the URL and the date are invalid", &url_and_date),
        ("Both URL and date are invalid", &url_and_date),
        ("Invalid URL and date", &url_and_date),
        ("'URL' and 'Date' are invalid", &url_and_date),
        ("Website und Datum sind ungültig", &url_and_date),
        ("URL y fecha no son válidas", &url_and_date),
        (
            "Date and URL are invalid",
            &[(BadDate, Date), (BadUrl, Url)],
        ),
        (
            "Email and URL are invalid",
            &[(BadEmail, Email), (BadUrl, Url)],
        ),
        ("URL and ID are invalid", &[(BadUrl, Url), (BadNumber, Id)]),
        (
            "Brand and date are invalid",
            &[(UnknownReference, Brand), (BadDate, Date)],
        ),
        (
            "Brand, URL and date can't be blank",
            &[
                (MissingValue, Brand),
                (MissingValue, Url),
                (MissingValue, Date),
            ],
        ),
    ]);
}

#[test]
fn fields_that_are_called_invalid_and_then_listed_have_their_own_failures() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("Invalid field(s): Media Property URLs", &[(BadUrl, Url)]),
        ("Invalid field: Media Property URLs", &[(BadUrl, Url)]),
        ("Invalid fields: URL, Date", &url_and_date),
        ("Invalid fields: 'URL', 'Date'", &url_and_date),
        ("Invalid fields (URL, Date)", &url_and_date),
        ("Invalid fields: [URL, Date]", &url_and_date),
        ("The following fields are invalid: URL, Date", &url_and_date),
    ]);
}

#[test]
fn of_a_choice_all_are_heard_so_that_the_cells_decide() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("URL or date is invalid", &url_and_date),
        ("Either the URL or the date is invalid", &url_and_date),
        ("Neither URL nor date is valid", &url_and_date),
        ("Cannot parse URL or date", &url_and_date),
        ("Né URL né data sono validi", &url_and_date),
        ("Weder URL noch Datum sind gültig", &url_and_date),
    ]);
}

#[test]
fn words_of_every_language_name_a_column_beside_another() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    let url_and_mail = [(BadUrl, Url), (BadEmail, Email)];
    are_listed(&[
        ("URL und E-Mail-Adresse ungültig", &url_and_mail),
        ("URL und Mail ungültig", &url_and_mail),
        ("URL und Mailadresse ungültig", &url_and_mail),
        ("URL et courriel invalides", &url_and_mail),
        ("l'URL/adresse e-mail ne sont pas valides", &url_and_mail),
        ("URL y correo electrónico no válidos", &url_and_mail),
        ("URL e posta elettronica non valide", &url_and_mail),
        ("URL e data inválidas", &url_and_date),
        ("URL e a data devem ser válidas", &url_and_date),
        ("URL e data inválida", &url_and_date),
        ("I campi URL e data non sono validi", &url_and_date),
        ("L'URL et la date sont invalides", &url_and_date),
        ("Die URL und das Datum sind ungültig", &url_and_date),
        ("URL en datum zijn ongeldig", &url_and_date),
        ("Data e URL inválidas", &[(BadDate, Date), (BadUrl, Url)]),
        (
            "E-Mail-Adresse und Marke fehlen",
            &[(MissingValue, Email), (MissingValue, Brand)],
        ),
        (
            "Web address and Brand are missing",
            &[(MissingValue, Url), (MissingValue, Brand)],
        ),
    ]);
}

#[test]
fn data_is_a_date_in_italian_and_portuguese_and_every_cell_in_english() {
    let classifier = Classifier::new(&[], &[]);
    let url_and_date = [BadUrl, BadDate];
    for text in [
        "URL inválida, data inválida",
        "URL non valido e data non valida",
        "URL o data non sono validi",
        "URL ou a data não são válidos",
    ] {
        assert_eq!(classifier.classify(text).kinds(), url_and_date, "{text}");
    }
    let english = classifier.classify("URL and data are invalid");
    assert_eq!(english.kinds(), [BadUrl]);
    assert!(english.unrecognised_rest.is_some());
}

#[test]
fn whatever_joins_two_names_both_are_heard() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("URL, and date are invalid", &url_and_date),
        ("URL, as well as date, is invalid", &url_and_date),
        ("URL along with date is invalid", &url_and_date),
        ("URL together with the date is invalid", &url_and_date),
        ("URL and/or date invalid", &url_and_date),
        ("URL plus date invalid", &url_and_date),
        ("[URL] and [date] are invalid", &url_and_date),
        ("[URL]/[date] invalid", &url_and_date),
        ("URL(s) and date(s) are invalid", &url_and_date),
        ("Validation failed for URL and date", &url_and_date),
        ("Error in fields URL and date", &url_and_date),
        ("Validation failed for URL", &[(BadUrl, Url)]),
    ]);
}

#[test]
fn what_only_goes_on_about_one_column_is_no_second_name() {
    for text in [
        "Invalid URL, skipped",
        "Invalid URL, row skipped",
        "Missing brand, import failed",
        "URL, as given, is invalid",
        "URL, row 4, is invalid",
        "Row 3, URL is invalid",
        "Date and time are invalid",
        "Invalid URL and try again",
        "Invalid URL or path",
        "Unknown brand, contact support",
        "Invalid email, please check the address",
        "Email is invalid, address must contain @",
        "Enter a valid URL",
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert_eq!(classified.failures.len(), 1, "{text}");
        assert_eq!(classified.unrecognised_rest, None, "{text}");
        assert!(classified.uncovered.is_empty(), "{text}");
    }
}

#[test]
fn a_field_that_no_column_is_called_by_stays_unknown() {
    for text in ["Invalid fields: foo", "Invalid fields: [foo]"] {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert_eq!(classified.kinds(), [FailureKind::UnknownColumn], "{text}");
    }
}

#[test]
fn a_date_that_is_a_column_of_the_file_is_not_that_of_acceptance() {
    let titles = ["Date".to_owned()];
    let classified = Classifier::new(&[], &titles).classify("URL and date are invalid");
    assert!(!failures(&classified).contains(&(BadDate, Date)));
    assert!(classified.unrecognised_rest.is_some());
}

#[test]
fn what_is_joined_to_a_column_and_is_none_keeps_the_row_out() {
    let classifier = Classifier::new(&[], &[]);
    let is_open = |text: &str| {
        let meaning = classifier.classify(text);
        meaning.unrecognised_rest.is_some() || !meaning.uncovered.is_empty()
    };
    for text in [
        "URL and phone are invalid",
        "URL and 2 other fields are invalid",
        "URL and password must be valid",
        "Brand and phone can't be blank",
        "Network and password are required",
        "Media Property URLs and others are invalid",
        "URL und Telefon sind ungültig",
        "URL/Phone invalid",
        "URL and IBAN invalid",
        "URL and state are invalid",
        "phone and URL are invalid",
        "Invalid URL, phone",
        "Invalid URL and phone in row 3",
        "Invalid fields: URL, Phone",
        "Invalid fields: phone, URL",
        "Invalid fields: 'URL', 'Phone'",
        "Invalid fields: URL, foo",
        "Missing: brand, phone",
        "URL, date etc. invalid",
        "Several fields, including URL, are invalid",
        "Fields such as URL are invalid",
        "URL is invalid. Phone is invalid.",
        "url: invalid, phone: invalid",
        "Missing brand, missing phone",
        "Enter a valid URL and phone",
        "URL|Phone invalid",
        "URL (and phone) invalid",
        "URL is invalid and so is date",
        "URL is invalid, same for date",
        "URL is invalid and date too",
        "URL invalid (also date)",
        "URL invalid, also phone",
        "Not only the URL but also the phone is invalid",
        "URL (https://shop.com) and date (3/4) are invalid",
    ] {
        assert!(is_open(text), "{text}");
    }
    for text in [
        "URL and Email are invalid",
        "URL and Email fields are invalid",
        "URL and its value are invalid",
        "Enter a valid URL and try again",
    ] {
        assert!(!is_open(text), "{text}");
    }
}
