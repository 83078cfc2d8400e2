//! Every problem of a list is heard: understood, or told to be left over.

use crate::failure::FailureKind::{
    self, BadDate, BadEmail, BadNumber, BadUrl, Duplicate, Encoding, MissingValue, UnknownReference,
};
use crate::mediarails::reasons::Classifier;

#[test]
fn every_problem_of_a_list_is_heard() {
    let cases: [(&str, &[FailureKind], bool); 10] = [
        ("URL invalid, date invalid", &[BadUrl, BadDate], false),
        (
            "URLが不正です: //shop.example.com/en/、Nameに不正なUTF-8文字が含まれています、日付が不正です: 2019/12/06",
            &[BadUrl, Encoding, BadDate],
            false,
        ),
        (
            "1) URL invalid 2) Email invalid",
            &[BadUrl, BadEmail],
            false,
        ),
        ("URL is invalid, ID is invalid", &[BadUrl, BadNumber], false),
        (
            "URL is invalid, partner exists",
            &[BadUrl, Duplicate],
            false,
        ),
        (
            "3 errors: URL invalid, date invalid, quota exceeded",
            &[BadUrl, BadDate],
            true,
        ),
        (
            "<ul><li>Media Property URLs is invalid</li><li>Frobnicator broke</li></ul>",
            &[BadUrl],
            true,
        ),
        (
            "Media Property URLs is invalid | Something strange happened",
            &[BadUrl],
            true,
        ),
        ("Media Property URLs is invalid", &[BadUrl], false),
        (
            "Media Property URLs is invalid, please correct it",
            &[BadUrl],
            false,
        ),
    ];
    are_heard(&cases);
}

fn are_heard(cases: &[(&str, &[FailureKind], bool)]) {
    for (text, kinds, rest) in cases {
        let classified = Classifier::new(&[], &[]).classify(text);
        let mut got = classified.kinds();
        got.sort_unstable();
        let mut wanted = kinds.to_vec();
        wanted.sort_unstable();
        let open = classified.unrecognised_rest.is_some();
        assert!(open || got == wanted, "{text}: {got:?}");
        assert!(!rest || open, "{text}: nothing is left over");
    }
}

#[test]
#[allow(clippy::too_many_lines)] // one table
fn what_is_said_of_values_is_heard_value_by_value() {
    let cases: [(&str, &[FailureKind], bool); 16] = [
        (
            "'31/12/2020' is not a date and 'kim@trail' is not an email",
            &[BadDate, BadEmail],
            false,
        ),
        (
            "'trail' is not a website, '31/12/2020' is not a date",
            &[BadUrl, BadDate],
            false,
        ),
        (
            "'31/12/2020' ist kein Datum, 'kim@trail' ist keine E-Mail-Adresse",
            &[BadDate, BadEmail],
            false,
        ),
        (
            "« 31/12/2020 » n'est pas une date et « kim@trail » n'est pas une adresse e-mail",
            &[BadDate, BadEmail],
            false,
        ),
        (
            "'31/12/2020' no es una fecha y 'kim@trail' no es un correo",
            &[BadDate, BadEmail],
            false,
        ),
        (
            "Join Date '31/12/2020' does not match the format Y-m-d, and 'kim@trail.org' is already taken",
            &[BadDate, Duplicate],
            false,
        ),
        (
            "Publisher ID has to be a number, got '2'204'518' | 'https://trail.org/a?b=1;c=2' is not a web address",
            &[BadNumber, BadUrl],
            false,
        ),
        (
            "Publisher ID '2'204'518' ist keine Zahl | 'trail' ist keine URL",
            &[BadNumber, BadUrl],
            false,
        ),
        (
            "\"trail\" non è un URL valido, \"kim@trail\" non è un indirizzo e-mail valido",
            &[BadUrl, BadEmail],
            false,
        ),
        (
            "「Trail」は存在しません、「2020/12/31」は有効な日付ではありません",
            &[UnknownReference, BadDate],
            false,
        ),
        (
            "'31/12/2020' is not a date and 'Trail' contains invalid characters",
            &[BadDate],
            true,
        ),
        (
            "Network: expected \"LinkShare\" | \"CJ\" but got \"Awin\"",
            &[UnknownReference],
            false,
        ),
        (
            "Bad URL: https://trail.org,Brand is required",
            &[BadUrl, MissingValue],
            false,
        ),
        (
            "Bad URL: https://trail.org;Brand is required",
            &[BadUrl, MissingValue],
            false,
        ),
        (
            "Bad URL: https://trail.org,https://trail.net",
            &[BadUrl],
            false,
        ),
        (
            "Partner with name 'Trail' and ID '2204518' already exists",
            &[Duplicate],
            false,
        ),
    ];
    are_heard(&cases);
}

#[test]
fn lists_without_spaces_are_heard() {
    let cases: [(&str, &[FailureKind], bool); 10] = [
        (
            "Media Property URLsは有効なURLではありません",
            &[BadUrl],
            false,
        ),
        (
            "Network「Trail」が見つかりません、Media Property URLsは有効なURLではありません",
            &[UnknownReference, BadUrl],
            false,
        ),
        (
            "Media Property URLsは有効なURLではありません、Network Publisher IDは数字ではありません",
            &[BadUrl, BadNumber],
            false,
        ),
        (
            "URLが不正です: https://trail.org、Brandは必須です",
            &[BadUrl, MissingValue],
            false,
        ),
        (
            "kim@trail.orgは有効なメールアドレスではありません、Brandは必須です",
            &[BadEmail, MissingValue],
            false,
        ),
        (
            "https://trail.orgは有効なURLではありません",
            &[BadUrl],
            false,
        ),
        ("Brandは有効な値ではありません", &[UnknownReference], false),
        ("Nameは不正な値です、Brandは必須です", &[MissingValue], true),
        (
            "グループは有効な値ではありません、Brandは必須です",
            &[UnknownReference, MissingValue],
            false,
        ),
        (
            "12行目: Media Property URLsは有効なURLではありません; 日付が不正です: 2020/12/31",
            &[BadUrl, BadDate],
            false,
        ),
    ];
    are_heard(&cases);
}

/// What is wrong with a name that is only called faulty cannot be told, and is never dropped.
#[test]
fn a_column_that_is_only_called_faulty_is_left_over() {
    for text in [
        "Validation failed: Name is invalid, Join date must be a valid date",
        "Validation failed: Name is invalid\nJoin date must be a valid date",
        "Join date must be a valid date, Name is invalid",
        "The name format is invalid., The join date must be a valid date.",
        "The name format is invalid. The join date must be a valid date.",
        "name: Enter a valid value.; join_date: Enter a valid date.",
        "join_date: Enter a valid date.; name: Enter a valid value.",
        "Name ist ungültig, Join Date ist kein gültiges Datum",
        "Name n'est pas valide, Join Date n'est pas une date valide",
        "Nombre del editor no es válido, Join Date no es una fecha válida",
        "Nom invalide, date invalide",
        "Título no válido, fecha no válida",
        "ERR_UNKNOWN_NETWORK_PUBLISHER_ID; [422] JOIN_DATE: invalid date",
        "[422] JOIN_DATE: invalid date\nERR_UNKNOWN_NETWORK_PUBLISHER_ID",
        "ERR_INVALID_NAME; Join Date is not a valid date",
        "Row 3: Name is invalid. Join date is not a valid date",
        "Join date must be a valid date, Network publisher must exist",
        "Join date ist kein gültiges Datum, Network Publisher ID existiert nicht",
        "Join date n'est pas une date valide, Network Publisher ID inconnu",
        "Join Dateは有効な日付ではありません、Network Publisher IDは存在しません",
        "Join date is not a date, Primary Contact Email does not exist",
        "Join date is not a date, Media property urls should be checked",
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert!(classified.unrecognised_rest.is_some(), "{text}");
        assert_eq!(classified.kinds(), [BadDate], "{text}");
    }
}

#[test]
fn what_was_said_before_of_another_column_is_not_its_date() {
    for (text, open) in [
        ("URL is fine, but the date is not a valid date", false),
        (
            "Media Property URLs refused; Invalid date: 2020/12/31",
            true,
        ),
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert!(classified.columns().is_empty(), "{text}");
        assert_eq!(classified.unrecognised_rest.is_some(), open, "{text}");
    }
}
