//! What a reason says is wanted.

use super::super::*;
use crate::failure::Want;

fn wants(text: &str) -> Vec<Want> {
    let mut got = Classifier::new(&[], &[]).classify(text);
    if got.failures.is_empty() {
        Vec::new()
    } else {
        got.failures.remove(0).wants
    }
}

fn format(text: &str) -> Want {
    Want::DateFormat(text.to_owned())
}

fn one_of(values: &[&str]) -> Want {
    Want::OneOf(values.iter().map(|&value| value.to_owned()).collect())
}

#[test]
fn what_the_next_sentence_quotes_is_no_list_of_what_is_allowed() {
    for text in [
        "brand: Select a valid choice. 'zephyr' is not one of the available choices.",
        "Please choose a valid brand. «zephyr» does not exist.",
    ] {
        assert_eq!(wants(text), [], "{text}");
    }
}

#[test]
#[allow(clippy::too_many_lines)] // one table
fn what_is_wanted_is_read() {
    let cases = [
        ("Join Date must be MM/DD/YYYY", format("%m/%d/%Y")),
        (
            "The join date does not match the format Y-m-d.",
            format("%Y-%m-%d"),
        ),
        (
            "time data '27/03/2019' does not match format '%d.%m.%Y'",
            format("%d.%m.%Y"),
        ),
        (
            "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
            format("%Y-%m-%d"),
        ),
        (
            "Expected date format MM/DD/YYYY but got 2019-03-27",
            format("%m/%d/%Y"),
        ),
        (
            "Invalid date: expected DD.MM.YYYY, got 03/04/2021",
            format("%d.%m.%Y"),
        ),
        ("Date must be ISO 8601", format("%Y-%m-%d")),
        ("Invalid date (e.g. 2021-03-04)", format("%Y-%m-%d")),
        (
            "Datumsformat ungültig (erwartet TT.MM.JJJJ)",
            format("%d.%m.%Y"),
        ),
        (
            "Network must be one of: LinkShare, CJ",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "Category 'Coupon' does not exist. Valid categories: Coupons, Deals",
            one_of(&["Coupons", "Deals"]),
        ),
        (
            "Invalid category. Valid categories are: Coupons, Deals",
            one_of(&["Coupons", "Deals"]),
        ),
        (
            "network: Input should be 'LinkShare' or 'CJ'",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "Invalid option: expected one of \"LinkShare\"|\"CJ\"",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "'Rakuten' is not one of ['LinkShare', 'CJ']",
            one_of(&["LinkShare", "CJ"]),
        ),
        (
            "Name is too long (maximum is 30 characters)",
            Want::MaxLength(30),
        ),
        (
            "The name may not be greater than 255 characters.",
            Want::MaxLength(255),
        ),
        (
            "name: String should have at most 30 characters",
            Want::MaxLength(30),
        ),
        (
            "value too long for type character varying(30)",
            Want::MaxLength(30),
        ),
        (
            "'Name' must be 255 characters or fewer. You entered 300 characters.",
            Want::MaxLength(255),
        ),
        (
            "Network Publisher ID must be greater than or equal to 1",
            Want::AtLeast(1),
        ),
        (
            "Network Publisher ID must be greater than 0",
            Want::AtLeast(1),
        ),
        (
            "Categories is invalid: values must be separated by semicolons",
            Want::Separator(";".to_owned()),
        ),
        (
            "Media Property URLs must be valid URLs separated by ','",
            Want::Separator(",".to_owned()),
        ),
    ];
    for (text, want) in cases {
        assert_eq!(wants(text), [want], "{text}");
    }
}

#[test]
fn allowed_values_are_told_apart_where_they_can_be() {
    for text in [
        "Network must be one of: LinkShare; CJ",
        "Network must be one of [LinkShare CJ]",
        "Network must be one of 'LinkShare'; 'CJ'",
        "Network must be in {LinkShare, CJ}",
    ] {
        assert_eq!(wants(text), [one_of(&["LinkShare", "CJ"])], "{text}");
    }
    // Values of several words cannot be told from several values.
    assert_eq!(wants("Brand must be one of [Acme Trail Acme Outdoor]"), []);
    assert_eq!(wants("Network must exist (Rakuten Advertising)"), []);
    // A guess of the importer is no list.
    assert_eq!(
        wants("Network 'Linkshar' is unknown, did you mean 'LinkShare'?"),
        [Want::Guessed("LinkShare".to_owned())]
    );
}

#[test]
fn a_notation_that_is_refused_is_not_asked_for() {
    for text in [
        "MM/DD/YYYY dates are not supported",
        "Unsupported date format: MM/DD/YYYY",
        "Unknown date format (MM/DD/YYYY)",
        "Invalid date format MM/DD/YYYY",
        "Date format MM/DD/YYYY not accepted",
        "Date must not be in MM/DD/YYYY format",
        "Network Date Accepted: MM/DD/YYYY not allowed",
        "Date in MM/DD/YYYY cannot be read",
        "Detected date format MM/DD/YYYY does not match",
        "Dates like MM/DD/YYYY are ambiguous",
        "Date format %m/%d/%Y not recognised",
        "Date expected in something other than MM/DD/YYYY",
        "Datumsformat MM/TT/JJJJ wird nicht unterstützt",
        "Le format de date MM/JJ/AAAA n'est pas accepté",
        "El formato de fecha MM/DD/AAAA no es válido",
        "Cannot accept MM/DD/YYYY for Network Date Accepted",
        "Network Date Accepted read as MM/DD/YYYY is in the future",
        "Network Date Accepted is ambiguous: MM/DD/YYYY or DD/MM/YYYY",
    ] {
        let wants = wants(text);
        let asks = wants.iter().any(|want| matches!(want, Want::DateFormat(_)));
        assert!(!asks, "{text}: {wants:?}");
    }
    for (text, want) in [
        ("Date is not in the expected format MM/DD/YYYY", "%m/%d/%Y"),
        ("Date does not match the format MM/DD/YYYY", "%m/%d/%Y"),
    ] {
        let wants = wants(text);
        assert!(wants.contains(&format(want)), "{text}: {wants:?}");
    }
}

#[test]
fn date_formats_are_read_in_every_usual_notation() {
    let cases = [
        ("Join Date must be in the format dd/mm/yyyy", "%d/%m/%Y"),
        ("Invalid date, use dd.MM.yyyy", "%d.%m.%Y"),
        ("Join Date: expected format yyyy-MM-dd", "%Y-%m-%d"),
        ("Dates must be formatted as M/D/YYYY", "%-m/%-d/%Y"),
        ("The date must look like 2021-03-31", "%Y-%m-%d"),
        ("Invalid date. Example: 31/12/2021", "%d/%m/%Y"),
        ("Invalid date format (expected: %m-%d-%Y)", "%m-%d-%Y"),
        ("Please enter a date (mm/dd/yy)", "%m/%d/%y"),
        (
            "network_date_accepted must match the format 'd/m/Y'",
            "%d/%m/%Y",
        ),
        (
            "Invalid date; the required format is DD-MMM-YYYY",
            "%d-%b-%Y",
        ),
        ("Date must be DD-MON-YYYY", "%d-%b-%Y"),
        ("Date should be YYYYMMDD", "%Y%m%d"),
        ("Join Date: expected layout 02/01/2006", "%d/%m/%Y"),
        ("Join Date must be in the format 01/02/2006", "%m/%d/%Y"),
        ("Join Date: does not match layout \"2 Jan 06\"", "%-d %b %y"),
        (
            "parsing time \"4 Mar 2021\" as \"2006-01-02\": cannot parse \"4 Mar 2021\" as \"2006\"",
            "%Y-%m-%d",
        ),
        ("Date is invalid: ISO-8601 expected", "%Y-%m-%d"),
        ("Date must be a valid ISO date", "%Y-%m-%d"),
        ("Formato de fecha incorrecto, use DD/MM/AAAA", "%d/%m/%Y"),
        ("La data deve essere nel formato GG/MM/AAAA", "%d/%m/%Y"),
        ("日付はYYYY/MM/DD形式で入力してください", "%Y/%m/%d"),
        ("Date must be like '12/31/2021'", "%m/%d/%Y"),
        // A day alone cannot be written so; that a time is wanted is told.
        (
            "Join Date must be YYYY-MM-DDThh:mm:ssZ",
            "%Y-%m-%dT%H:%M:%SZ",
        ),
        (
            "Invalid date, expected yyyy-MM-dd HH:mm:ss",
            "%Y-%m-%d %H:%M:%S",
        ),
        (
            "Date does not match format '%Y-%m-%d %H:%M'",
            "%Y-%m-%d %H:%M",
        ),
        (
            "network_date_accepted must match the format Y-m-d H:i:s",
            "%Y-%m-%d %H:%M:%S",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(wants(text), [format(want)], "{text}");
    }
}

#[test]
fn allowed_values_are_read_in_every_usual_notation() {
    let both = &["LinkShare", "CJ"];
    let cases: [(&str, &[&str]); 16] = [
        (
            "Network must be one of [Rakuten LinkShare, CJ]",
            &["Rakuten LinkShare", "CJ"],
        ),
        ("Network must be one of [LinkShare, CJ].", both),
        ("Network must be one of LinkShare, CJ", both),
        ("Network must be LinkShare or CJ", both),
        ("Network must be either LinkShare or CJ", both),
        ("Network is invalid. Allowed values: LinkShare|CJ", both),
        ("Network is invalid (allowed: LinkShare, CJ)", both),
        (
            "Invalid network. Valid options are: LinkShare, CJ or Awin.",
            &["LinkShare", "CJ", "Awin"],
        ),
        ("Network must be one of {LinkShare, CJ}", both),
        (
            "Value must be one of ['LinkShare', 'CJ']: ['network']",
            both,
        ),
        (
            "Rakuten was not one of the allowed options: [LinkShare, CJ]",
            both,
        ),
        (
            "network must be \"CJ\" or \"LinkShare\" (was \"Rakuten\")",
            &["CJ", "LinkShare"],
        ),
        (
            "Invalid type: Expected (\"LinkShare\" | \"CJ\") but received \"Rakuten\"",
            both,
        ),
        ("\"Rakuten\" is not one of LinkShare, CJ", both),
        (
            "Expecting \"LinkShare\" | \"CJ\" at network but instead got: \"trail\"",
            both,
        ),
        (
            "Invalid network: Rakuten. Valid values are: LinkShare, CJ",
            both,
        ),
    ];
    for (text, want) in cases {
        assert_eq!(wants(text), [one_of(want)], "{text}");
    }
}

#[test]
#[allow(clippy::too_many_lines)] // one table
fn lengths_bounds_and_separators_are_read_in_every_usual_notation() {
    let cases = [
        ("Name must be at most 255 characters", Want::MaxLength(255)),
        ("Name: max length is 64", Want::MaxLength(64)),
        (
            "Name is too long (maximum is 80 characters)",
            Want::MaxLength(80),
        ),
        ("Name is too long (max. 80)", Want::MaxLength(80)),
        ("Name is too long. Limit: 80", Want::MaxLength(80)),
        ("Name must be 80 characters or less", Want::MaxLength(80)),
        ("Name must not exceed 80 chars", Want::MaxLength(80)),
        (
            "Name has 95 characters, but only 80 are allowed",
            Want::MaxLength(80),
        ),
        (
            "Name is limited to 80 characters (it has 95)",
            Want::MaxLength(80),
        ),
        (
            "Name: length 95 exceeds the limit of 80",
            Want::MaxLength(80),
        ),
        (
            "Name: data value too large: The Best (max length=80)",
            Want::MaxLength(80),
        ),
        ("Name too long (95 > 80)", Want::MaxLength(80)),
        ("Name is too long (95/80)", Want::MaxLength(80)),
        (
            "Name: String should have between 1 and 80 characters: too long",
            Want::MaxLength(80),
        ),
        (
            "Name darf maximal 80 Zeichen lang sein",
            Want::MaxLength(80),
        ),
        ("Name: 80文字以内で入力してください", Want::MaxLength(80)),
        (
            "Name may not be greater than 1,000 characters",
            Want::MaxLength(1000),
        ),
        (
            "The field Name must be a string with a minimum length of 3 and a maximum length of 80.",
            Want::MaxLength(80),
        ),
        ("Network Publisher ID must be 7 digits", Want::Digits(7)),
        ("Publisher ID must be exactly 7 digits", Want::Digits(7)),
        (
            "Network Publisher ID must match /^[0-9]{7}$/",
            Want::Digits(7),
        ),
        (
            "The publisher id must be between 5 and 20 digits.",
            Want::DigitsWithin(5, 20),
        ),
        (
            "There was an error on row 9. The publisher id must be between 5 and 20 digits.",
            Want::DigitsWithin(5, 20),
        ),
        (
            "Die Publisher ID muss zwischen 5 und 20 Ziffern haben",
            Want::DigitsWithin(5, 20),
        ),
        ("Name has leading or trailing spaces", Want::Trimmed),
        ("Brand must not end with a space", Want::Trimmed),
        ("Publisher Group contains whitespace", Want::Unspaced),
        (
            "Network Publisher ID must be at least 1000",
            Want::AtLeast(1000),
        ),
        (
            "Network Publisher ID must be a number >= 5",
            Want::AtLeast(5),
        ),
        (
            "Network Publisher ID must be between 5 and 10",
            Want::AtLeast(5),
        ),
        (
            "Media Property URLs is invalid: separate with a semicolon",
            Want::Separator(";".to_owned()),
        ),
        (
            "Media Property URLs must be a comma separated list of valid URLs",
            Want::Separator(",".to_owned()),
        ),
        (
            "Media Property URLs is not a valid URL; separate multiple URLs with '|'",
            Want::Separator("|".to_owned()),
        ),
    ];
    for (text, want) in cases {
        assert!(wants(text).contains(&want), "{text}");
    }
}

#[test]
fn what_was_received_is_not_wanted() {
    for text in [
        "Invalid date, got 03/04/2021",
        "Invalid date: received '2021-03-04'",
        "Not a valid date format: 02/01/2006",
        "Wrong date format '02/01/2006'",
        "Brand 'Acme' does not exist",
        "'Rakuten' is not a valid choice",
        "Name is too long: got 40 characters",
        "Invalid date: yyyy-MM-dd or dd.MM.yyyy expected",
        "Brand is required",
    ] {
        assert_eq!(wants(text), [], "{text}");
    }
}

#[test]
fn a_notation_that_is_shown_and_cannot_be_read_is_a_condition() {
    for text in [
        "Invalid date, e.g. 02/01/2006",
        "Join Date must be in the format 31.12.2021",
        "Join Date: expected layout Mon, 02 Jan 2006",
        "Join Date: expected layout 02/01/2006 03:04 PM",
    ] {
        let wants = wants(text);
        let unclear = matches!(wants.as_slice(), [Want::Unproven(_)]);
        assert!(unclear, "{text}: {wants:?}");
    }
}

#[test]
fn a_notation_that_nothing_could_be_read_from_is_not_asked_for() {
    for text in [
        "Could not convert from MM/DD/YYYY",
        "Network Date Accepted: could not be converted from format MM/DD/YYYY",
        "Could not parse date from the format DD/MM/YYYY",
    ] {
        let wants = wants(text);
        let unclear = matches!(wants.as_slice(), [Want::Unproven(_)]);
        assert!(unclear, "{text}: {wants:?}");
    }
    assert_eq!(wants("Could not convert from MM/DD/YYYY to YYYY-MM-DD"), []);
    // By what it is read, the importer wants it.
    assert_eq!(
        wants("Could not parse date with format MM/DD/YYYY"),
        [format("%m/%d/%Y")]
    );
}

#[test]
fn the_value_that_a_list_refuses_is_none_of_those_it_allows() {
    for text in [
        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST:Brand: bad value for restricted picklist field: «TRAIL TIPS»:Brand --",
        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST:Brand: bad value for restricted picklist field: TRAIL TIPS:Brand --",
        "Categories: bad value for restricted picklist field: Hiking, Nonsense:Categories --",
        "Network: invalid option 'trail'",
        "Network: not in list: trail",
        "Network: Not a valid choice: trail",
        "Network: value not allowed for picklist field: trail",
        "Network: Ungültiger Wert für Auswahlliste: trail",
        "Network : valeur non valide pour la liste : trail",
        "Network: valor no válido para la lista: trail",
        "Brand: Wert ist in der Auswahlliste nicht enthalten: TRAIL",
        "invalid input value for enum brand: \"TRAIL\"",
    ] {
        assert_eq!(wants(text), [], "{text}");
    }
    for text in [
        "Network: invalid choice: 'trail' (choose from 'LinkShare', 'CJ')",
        "Invalid selection \"trail\" for Network; valid options are \"LinkShare\", \"CJ\"",
        "Unknown option for Network: trail. Valid options: LinkShare, CJ",
        "Network not in list: LinkShare, CJ",
        "Network is not one of the allowed values: LinkShare, CJ",
        "Network: trail is not one of [LinkShare, CJ]",
    ] {
        assert_eq!(wants(text), [one_of(&["LinkShare", "CJ"])], "{text}");
    }
}

#[test]
fn no_value_is_demanded_where_a_word_for_none_is_the_value() {
    for text in [
        "Bad e-mail: NULL",
        "Adresse e-mail invalide : NULL",
        "Ungültige E-Mail-Adresse: null",
        "E-Mail ungültig: NULL, Brand fehlt",
        "INVALID_EMAIL_ADDRESS:Primary Contact Email: invalid email address: none:Primary_Contact_Email__c --; \
         REQUIRED_FIELD_MISSING:Required fields are missing: [Network Publisher ID]:Network Publisher ID --",
    ] {
        assert!(!wants(text).contains(&Want::Filled), "{text}");
    }
    for text in [
        "REQUIRED_FIELD: invalid email",
        "Invalid email: null value not allowed",
    ] {
        assert!(wants(text).contains(&Want::Filled), "{text}");
    }
}

#[test]
fn the_one_address_that_is_demanded_is_offered() {
    let guessed = |value: &str| Want::Guessed(value.to_owned());
    for (text, value) in [
        ("URL should be https://b.shop.com", "https://b.shop.com"),
        ("URL: expected https://b.shop.com", "https://b.shop.com"),
        ("URL must equal https://b.shop.com", "https://b.shop.com"),
        ("Email should be jane@shop.com", "jane@shop.com"),
    ] {
        assert_eq!(wants(text), [guessed(value)], "{text}");
    }
    for text in [
        "URL must look like https://www.shop.com",
        "URL should be https://www.example.com",
        "URL must be valid: https://www.shop.com",
        "URL should be https://b.shop.com or https://c.shop.com",
    ] {
        let is_guess = |want: &Want| matches!(want, Want::Guessed(_));
        assert!(!wants(text).iter().any(is_guess), "{text}");
    }
}

#[test]
fn a_sign_that_parts_addresses_is_read_without_quotation_marks() {
    for (text, sign) in [
        ("URLs must be separated by ;", ";"),
        ("URLs must be separated by |.", "|"),
        ("URLs must be separated by ';'", ";"),
    ] {
        assert_eq!(wants(text), [Want::Separator(sign.to_owned())], "{text}");
    }
    assert_eq!(wants("URLs must be separated; Name is invalid"), []);
}

#[test]
fn a_value_is_refused_without_quotation_marks_as_well() {
    let quoted = |text: &str| {
        let got = Classifier::new(&[], &[]).classify(text).failures;
        got.into_iter().next().map(|failure| failure.quoted)
    };
    for (text, value) in [
        ("Invalid URL: www.shop.com", "www.shop.com"),
        ("Invalid URL www.shop.com", "www.shop.com"),
        ("www.shop.com is not a valid URL", "www.shop.com"),
        ("Invalid email: jane@shop.com", "jane@shop.com"),
        ("Invalid date: 27/03/2019", "27/03/2019"),
    ] {
        assert_eq!(quoted(text), Some(vec![value.to_owned()]), "{text}");
    }
    for text in [
        "Invalid URL, e.g. https://www.shop.com",
        "Invalid URL. See https://docs.shop.com/urls",
        "Invalid URL: see https://docs.shop.com/urls",
        "URL must be valid: https://www.shop.com",
    ] {
        assert_eq!(quoted(text), Some(Vec::new()), "{text}");
    }
}
