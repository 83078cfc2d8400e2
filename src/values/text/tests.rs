//! Tables of texts, and what holds for all of them.

use super::{
    fold_title, has_control_or_invisible, has_lost_letters, looks_damaged, marks_of_windows,
    of_formula, trim_invisible, undo_wrong_decoding, without_invisible,
};
use proptest::prelude::*;

#[test]
fn titles_fold_to_letters_and_digits() {
    for (title, folded) in [
        ("Site ID", "siteid"),
        ("site_id", "siteid"),
        ("\u{feff} Site-Id*", "siteid"),
        ("ＳＩＴＥ　ＩＤ", "siteid"),
        ("Catégories", "catégories"),
        ("Cate\u{301}gories", "catégories"),
        ("Groupe 2 (nouveau)", "groupe2nouveau"),
        ("", ""),
        ("---", ""),
    ] {
        assert_eq!(fold_title(title), folded, "{title:?}");
    }
}

#[test]
fn ends_are_trimmed_of_what_nobody_sees() {
    for (text, trimmed) in [
        ("a", "a"),
        (" a b ", "a b"),
        ("\u{a0}a\u{a0}", "a"),
        ("\u{feff}a\u{200b}", "a"),
        ("\u{202a}a\u{202c}\r\n", "a"),
        ("\u{200b}", ""),
    ] {
        assert_eq!(trim_invisible(text), trimmed, "{text:?}");
    }
}

#[test]
fn control_and_invisible_characters_are_seen() {
    for (text, seen) in [
        ("Acme", false),
        ("Café ☕", false),
        ("Ac\u{0}me", true),
        ("Ac\tme", true),
        ("Ac\u{200b}me", true),
        ("Caf\u{ad}é", true),
    ] {
        assert_eq!(has_control_or_invisible(text), seen, "{text:?}");
    }
}

#[test]
fn only_meaningless_characters_are_removed() {
    assert_eq!(
        without_invisible("\u{feff}Ac\u{200b}me\u{7}").as_deref(),
        Some("Acme")
    );
    for kept in ["Acme", "two\nlines", "می\u{200c}خواهم", "👩\u{200d}🍳"] {
        assert_eq!(without_invisible(kept), None, "{kept:?}");
    }
}

#[test]
fn what_may_be_half_a_letter_is_not_removed() {
    for damaged in [
        "Garc\u{c3}\u{ad}a",
        "花 Garc\u{c3}\u{ad}a",
        "\u{fffd}ƒ–ãƒ\u{ad}ã‚°",
        "Ac\u{200b}me \u{fffd}",
    ] {
        assert_eq!(without_invisible(damaged), None, "{damaged:?}");
    }
    // What is left can be undone.
    assert_eq!(without_invisible("\u{feff}CafÃ©").as_deref(), Some("CafÃ©"));
}

#[test]
fn wrong_decoding_is_undone_when_nothing_remains() {
    for (wrong, right) in [
        ("CafÃ©", "Café"),
        ("CafÃƒÂ©", "Café"),
        ("MÃ¼ller & SÃ¶hne", "Müller & Söhne"),
        ("Itâ€™s", "It’s"),
        ("Ã\u{a0} la carte", "à la carte"),
        ("Ã\u{81}vila", "Ávila"),
        ("æ\u{9d}±äº¬", "東京"),
        ("Ð\u{90}Ð±Ð²", "Абв"),
        ("Â£5", "£5"),
        // The same bytes read as Latin-1: C1 control characters in place of quotes.
        ("It\u{e2}\u{80}\u{99}s", "It’s"),
        ("ðŸ˜€", "😀"),
    ] {
        assert_eq!(
            undo_wrong_decoding(wrong).as_deref(),
            Some(right),
            "{wrong}"
        );
    }
}

#[test]
fn right_text_is_left_alone() {
    for right in [
        "",
        "Acme",
        "Café",
        "Müller",
        "São Paulo",
        "ÃO",
        "Æsir",
        "東京",
        "naïve Ã",
        "It’s",
        // One right character means that the text was not wrong as a whole.
        "CafÃ© 東京",
        "Café CafÃ©",
        // Would bring a control character to light.
        "Â\u{85}",
        "Â\u{90}",
    ] {
        assert_eq!(undo_wrong_decoding(right), None, "{right}");
    }
}

/// What a reader with the wrong encoding makes of a text.
fn misread(text: &str) -> String {
    encoding_rs::WINDOWS_1252
        .decode_without_bom_handling(text.as_bytes())
        .0
        .into_owned()
}

proptest! {
    #[test]
    fn one_layer_comes_back(text in "[a-zA-Zü東“ ]{0,12}é[a-z ]{0,6}") {
        let wrong = misread(&text);
        prop_assert_eq!(undo_wrong_decoding(&wrong), Some(text.clone()));
        prop_assert_eq!(undo_wrong_decoding(&misread(&wrong)), Some(text));
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,12}") {
        let folded = fold_title(&text);
        prop_assert_eq!(fold_title(&folded), folded);
    }
}

#[test]
fn marks_that_follow_each_other_after_folding_are_in_their_order() {
    // Two marks of different classes; the space between them goes.
    let folded = fold_title("\u{1e023} \u{16ff0}");
    assert_eq!(folded, "\u{16ff0}\u{1e023}");
    assert_eq!(fold_title(&folded), folded);
}

#[test]
fn what_a_mac_has_read_wrongly_is_undone() {
    for (text, right) in [
        ("Caf√©", Some("Café")),
        ("M√ºller & S√∂hne", Some("Müller & Söhne")),
        ("Joe‚Äôs ‚Äì ‚ÄúDeals‚Äù", Some("Joe’s – “Deals”")),
        ("ƒåesk√Ω", Some("Český")),
        ("¬© Acme‚Ñ¢", Some("© Acme™")),
        // Cyrillic would come to light: that could be chance.
        ("–ü—Ä", None),
        // A right letter among them, or a root that is one.
        ("Caf√© é", None),
        ("√9 Deals", None),
        ("√", None),
        ("Ωmega", None),
    ] {
        assert_eq!(undo_wrong_decoding(text).as_deref(), right, "{text}");
    }
}

#[test]
fn what_was_lost_to_a_control_character_is_never_dropped() {
    for (text, marks) in [
        ("Joe\u{92}s", Some("Joe’s")),
        ("\u{93}Deals\u{94} \u{96} 5\u{80}", Some("“Deals” – 5€")),
        // Windows-1252 has a letter, or nothing, there.
        ("Caf\u{8e}", None),
        ("Joe\u{92}s\u{81}", None),
        ("Joe’s", None),
        ("Joe", None),
    ] {
        assert_eq!(without_invisible(text), None, "{text:?}");
        assert_eq!(marks_of_windows(text).as_deref(), marks, "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_read_wrongly_is_no_text() {
    assert_eq!(undo_wrong_decoding("ï»¿Acme").as_deref(), Some("Acme"));
    assert_eq!(undo_wrong_decoding("ï»¿CafÃ©").as_deref(), Some("Café"));
}

#[test]
fn damage_is_seen_where_it_cannot_be_undone() {
    for text in [
        "Caf\u{fffd}",
        "CafÃ©",
        "CafÃ© für alle",
        "â€œAcme",
        "BÃƒÂ¼cher",
    ] {
        assert!(looks_damaged(text), "{text}");
    }
    for text in ["Café", "Größe & Söhne", "Caf?", "Acme", "日本", ""] {
        assert!(!looks_damaged(text), "{text}");
    }
}

#[test]
fn question_marks_in_place_of_letters_are_told() {
    for (text, whole) in [("B?cher", "Bücher"), ("Cora??o", "Coração")] {
        assert!(has_lost_letters(text, whole), "{text}");
    }
    for (text, whole) in [
        ("Bücher", "Bücher"),
        ("B?cher", "Backer"),
        ("B?cher", "Büchern"),
        ("B?ch", "Bücher"),
        ("Why?", "Why?"),
        ("", ""),
    ] {
        assert!(!has_lost_letters(text, whole), "{text}");
    }
}

#[test]
fn a_formula_that_is_nothing_but_a_text_yields_it() {
    for (cell, text) in [
        ("=\"Acme\"", Some("Acme")),
        (" =\"Acme\" ", Some("Acme")),
        ("=\"The \"\"Best\"\"\"", Some("The \"Best\"")),
        ("=\"\"", Some("")),
        ("=\"", None),
        ("=\"A\"&\"B\"", None),
        ("=SUM(A1)", None),
        ("\"Acme\"", None),
    ] {
        assert_eq!(of_formula(cell).as_deref(), text, "{cell}");
    }
}
