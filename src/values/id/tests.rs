use super::*;
use proptest::prelude::*;

#[test]
fn plain_ids() {
    for (text, plain) in [
        ("4745711", true),
        ("0004745711", true),
        ("12345678901234567890", true),
        ("123456789012345678901", false),
        ("", false),
        ("-1", false),
        ("4745711 ", false),
        ("４７４５７１１", false),
    ] {
        assert_eq!(is_plain(text), plain, "{text}");
    }
}

#[test]
fn every_defect_is_mended_or_left() {
    use Defect::{Apostrophe, Decimal, Exponent, Formula, FullWidth, Grouped, Padding};
    for (text, defect) in [
        (" 4745711\t", Some(Padding)),
        ("\u{feff}4745711\u{200b}", Some(Padding)),
        ("474\u{200b}5711", Some(Padding)),
        ("\u{a0}4745711\u{a0}", Some(Padding)),
        ("\"4745711\"", Some(Padding)),
        ("4745711\0", Some(Padding)),
        ("\u{1a}4745711\u{7f}", Some(Padding)),
        ("'4745711\u{1}", Some(Apostrophe)),
        // Between digits a control character can stand between two numbers.
        ("474\u{1f}5711", None),
        ("'4745711", Some(Apostrophe)),
        ("\u{2019}4745711", Some(Apostrophe)),
        ("'4745711'", Some(Apostrophe)),
        ("=\"4745711\"", Some(Formula)),
        (" =\"4745711\" ", Some(Formula)),
        ("４７４５７１１", Some(FullWidth)),
        ("4,745,711", Some(Grouped)),
        ("4.745.711", Some(Grouped)),
        ("4 745 711", Some(Grouped)),
        ("4\u{a0}745\u{a0}711", Some(Grouped)),
        ("4\u{202f}745\u{202f}711", Some(Grouped)),
        ("4'745'711", Some(Grouped)),
        ("4\u{2019}745\u{2019}711", Some(Grouped)),
        ("4745711.0", Some(Decimal)),
        ("4745711,0", Some(Decimal)),
        ("4745711.00", Some(Decimal)),
        ("4745711.000", Some(Decimal)),
        ("4,745,711.00", Some(Decimal)),
        ("4.745.711,00", Some(Decimal)),
        ("4.745711E+06", Some(Exponent)),
        ("4,745711e6", Some(Exponent)),
        ("4.7457110E+06", Some(Exponent)),
        ("4745711", None),
        ("4.75E+06", None),
        ("4.7457112E+06", None),
        ("4.745711E-06", None),
        ("47.45711E+05", None),
        ("4,745,71", None),
        ("4,7457,11", None),
        ("4,745.711", None),
        ("0,745,711", None),
        ("4745,711", None),
        ("4745711.5", None),
        ("4745711.", None),
        ("-4745711", None),
        ("=4745711", None),
        ("4745711, 4745712", None),
        ("47 45711", None),
        ("", None),
        ("'", None),
    ] {
        let wanted = defect.map(|defect| ("4745711".to_owned(), defect));
        assert_eq!(mend(text), wanted, "{text:?}");
    }
}

#[test]
fn one_group_is_certain_only_with_a_mark_that_is_no_point() {
    let grouped = |digits: &str| Some((digits.to_owned(), Defect::Grouped));
    assert_eq!(mend("4,745"), grouped("4745"));
    assert_eq!(mend("745,000"), grouped("745000"));
    assert_eq!(mend("4\u{202f}745"), grouped("4745"));
    for text in ["4.745", "745.000", "4 745"] {
        assert_eq!(mend(text), None, "{text}");
        assert!(single_group(text).is_some(), "{text}");
    }
    for text in [
        "4,745",
        "4.7451",
        "4745.711",
        "0.745",
        "4 745 711",
        "4.745.711",
    ] {
        assert_eq!(single_group(text), None, "{text}");
    }
}

#[test]
fn digits_inside_words_are_one_long_run() {
    for (text, wanted) in [
        ("SID4745711", Some("4745711")),
        ("Site 4745711", Some("4745711")),
        ("ID: 0745711 (Acme)", Some("0745711")),
        ("Ｓ４７４５７１１", Some("4745711")),
        ("#4745711", Some("4745711")),
        ("# 0745711", Some("0745711")),
        ("(4745711)", Some("4745711")),
        ("[4745711]", Some("4745711")),
        ("*4745711*", Some("4745711")),
        ("ID 4745711", Some("4745711")),
        ("ID:4745711", Some("4745711")),
        ("No. 4745711", Some("4745711")),
        ("4745711,", Some("4745711")),
        ("4745711.", Some("4745711")),
        ("=4745711", Some("4745711")),
        ("474\u{1f}5711", Some("4745711")),
        ("#123", None),
        // A letter that was meant to be a digit.
        ("O745711", None),
        ("474571l", None),
        ("No4745711", Some("4745711")),
        ("4745711 #2", None),
        ("$4745711", None),
        ("4745711 €", None),
        ("4745711%", None),
        // In right notation but for what `mend` takes off.
        ("'4745711", None),
        (" 4745711 ", None),
        ("Site 123", None),
        ("Site 4745711 or 4745712", None),
        ("4.7457E+06", None),
        ("4745711", None),
        ("https://example.com/4745711", None),
        ("-4745711", None),
        ("Acme", None),
    ] {
        assert_eq!(digits_inside(text).as_deref(), wanted, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_mended_is_plain_and_keeps_its_digits(text in "[ '\"=0-9.,E+\u{a0}-]{0,16}") {
        if let Some((digits, defect)) = mend(&text) {
            prop_assert!(is_plain(&digits));
            prop_assert_eq!(mend(&digits), None);
            let all: String = text.chars().filter(char::is_ascii_digit).collect();
            prop_assert!(all.starts_with(&digits), "{all} {digits}");
            if !matches!(defect, Defect::Decimal | Defect::Exponent) {
                prop_assert_eq!(all, digits);
            }
        }
    }

    #[test]
    fn grouping_is_undone(number in 1000u64.., separator in "[,'\u{a0}\u{202f}]") {
        let digits = number.to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        prop_assert_eq!(mend(&grouped), Some((digits, Defect::Grouped)));
    }
}

#[test]
fn what_is_left_of_an_id_may_not_contradict_it() {
    for (cell, id, can_be) in [
        ("4.75E+06", "4745711", true),
        ("4,75E+06", "4745711", true),
        ("7.0E+06", "8123456", false),
        ("7E+06", "7123456", true),
        ("4.10009E+06", "4100099", true),
        ("41O0049", "4100049", true),
        ("4.1E+06", "4700000", false),
        ("", "8123456", true),
        ("#####", "8123456", true),
        ("SID4745711", "4745711", true),
        ("SID4745711", "8123456", false),
        ("47457", "4745711", true),
    ] {
        assert_eq!(can_be_left_of(cell, id), can_be, "{cell} of {id}");
    }
}
