//! Tables of cells, and what holds for all of them.

use super::pieces::Reading;
use super::{fine, host, is_fine, judge, mend, offer, pieces, tracking};
use proptest::prelude::*;

/// What the safe rules make of a cell, applied as long as one is willing.
pub(super) fn mended(cell: &str, separator: &str) -> String {
    let steps: [&dyn Fn(&str) -> Option<String>; 13] = [
        &mend::padding,
        &mend::wrapping,
        &mend::backslashes,
        &mend::doubled_scheme,
        &mend::broken_scheme,
        &mend::missing_scheme,
        &mend::upper_case_scheme,
        &mend::unicode_host,
        &mend::upper_case_host,
        &mend::host_dot,
        &mend::default_port,
        &|cell| mend::crowded(cell, separator),
        &|cell| mend::repeated(cell, separator),
    ];
    let mut text = cell.to_owned();
    for _ in 0..50 {
        match steps.iter().find_map(|step| step(&text)) {
            Some(after) => text = after,
            None => return text,
        }
    }
    panic!("no end to mending {cell:?}: {text:?}");
}

#[test]
fn what_is_right_is_told_from_what_is_not() {
    for right in [
        "https://example.com",
        "http://example.com/",
        "https://www.example.co.uk/Path/A?b=C&d=%7E#top",
        "https://shop.example.com:8443/x",
        "https://example.com/a,b;c|d",
        "https://example.com/?u=https://example.org/",
        "https://web.example.org/web/2020/https://example.com/",
        "https://example.com?x=1",
        "https://xn--bcher-kva.example.com",
        "https://acme.blogspot.com",
        "https://my_shop.example.com",
        "https://example.com/café",
        "https://example.com/?path=a\\b",
        "https://example.com, https://example.org/x",
    ] {
        assert!(is_fine(right, ", "), "{right}");
    }
    for wrong in [
        "",
        " ",
        "example.com",
        "https://example.com ",
        "HTTPS://example.com",
        "https://Example.com",
        "https://example.com:443",
        "http://example.com:80/",
        "https://example.com:",
        "https://example.com:99999",
        "https://example.com.",
        "https://example..com",
        "https://.example.com",
        "https://example",
        "https://co.uk",
        "https://blogspot.com",
        "https://localhost/",
        "http://256",
        "http://1.1",
        "http://0x7f.1",
        "http://127.0.0.1/",
        "http://[::1]/",
        "https://jane@example.com",
        "https://bücher.example.com",
        "https://xn--a.example.com",
        "https://-example.com",
        "https://ex_ample.com",
        "https://exam ple.com",
        "https://example.com/a b",
        "https://example.com\\a",
        "https://example.com/\u{200b}",
        "https://example.com/<b>",
        "ftp://example.com",
        "javascript:alert(1)",
        "mailto:jane@example.com",
        "https://example.com,https://example.org",
        "https://example.com https://example.org",
        "https://example.com, https://example.com",
        "https://example.com, https://example.com/",
        "https://example.com, example.org",
        "https://example.com, ",
    ] {
        assert!(!is_fine(wrong, ", "), "{wrong}");
    }
    assert!(is_fine("https://example.com,https://example.org", ","));
    assert!(is_fine(
        "https://example.com :: https://example.org",
        " :: "
    ));
}

#[test]
fn one_address_is_mended() {
    for (cell, right) in [
        // Round it.
        (" https://example.com/a ", "https://example.com/a"),
        (
            "\u{feff}https://exam\u{200b}ple.com\u{a0}",
            "https://example.com",
        ),
        ("https://exam\u{ad}ple.com", "https://example.com"),
        ("<https://example.com/>", "https://example.com/"),
        ("<URL:https://example.com/>", "https://example.com/"),
        ("\"https://example.com\"", "https://example.com"),
        ("'https://example.com'", "https://example.com"),
        ("“https://example.com”", "https://example.com"),
        ("„https://example.com“", "https://example.com"),
        ("«https://example.com»", "https://example.com"),
        ("(https://example.com/a_(b))", "https://example.com/a_(b)"),
        ("(https://example.com/a_(b)", "https://example.com/a_(b)"),
        ("'https://example.com", "https://example.com"),
        ("https://example.com)", "https://example.com"),
        ("<\"https://example.com\">", "https://example.com"),
        // The scheme.
        ("example.com", "https://example.com"),
        ("www.example.com/x?A=b", "https://www.example.com/x?A=b"),
        ("//example.com/x", "https://example.com/x"),
        ("://example.com", "https://example.com"),
        ("example.com:8080/path", "https://example.com:8080/path"),
        ("http:/example.com", "http://example.com"),
        ("http:///example.com/a", "http://example.com/a"),
        ("http//example.com", "http://example.com"),
        ("https//example.com", "https://example.com"),
        ("https/example.com", "https://example.com"),
        ("https:example.com", "https://example.com"),
        ("http;//example.com", "http://example.com"),
        ("http:://example.com", "http://example.com"),
        ("http//:example.com", "http://example.com"),
        ("https : //example.com", "https://example.com"),
        ("https ://example.com", "https://example.com"),
        ("https:// example.com", "https://example.com"),
        ("https：//example.com", "https://example.com"),
        ("http.//example.com", "http://example.com"),
        ("htps://example.com", "https://example.com"),
        ("htpps://example.com", "https://example.com"),
        ("hhttps://example.com", "https://example.com"),
        ("ttps://example.com", "https://example.com"),
        ("httsp://example.com", "https://example.com"),
        ("tps://example.com", "https://example.com"),
        ("htp://example.com", "http://example.com"),
        ("ttp://example.com", "http://example.com"),
        ("hhttp://example.com", "http://example.com"),
        ("httpx://example.com", "https://example.com"),
        ("HTTP://example.com/A", "http://example.com/A"),
        ("HTTPS:/EXAMPLE.com/A", "https://example.com/A"),
        ("http://http://example.com", "http://example.com"),
        ("https://https//example.com", "https://example.com"),
        ("http:http://http://example.com", "http://example.com"),
        ("//https://example.com", "https://example.com"),
        // Slashes.
        ("http:\\\\example.com\\a", "http://example.com/a"),
        ("https:\\/\\/example.com\\/a", "https://example.com/a"),
        ("example.com\\a?b=\\c", "https://example.com/a?b=\\c"),
        // The host.
        ("https://Example.COM/Path", "https://example.com/Path"),
        ("EXAMPLE.COM", "https://example.com"),
        ("https://example.com:443", "https://example.com"),
        ("http://example.com:80/x", "http://example.com/x"),
        ("http://example.com:/x", "http://example.com/x"),
        ("https://example.com./x", "https://example.com/x"),
        ("example.com.", "https://example.com"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("https://Bücher.com/ä", "https://xn--bcher-kva.com/ä"),
        ("straße.de", "https://xn--strae-oqa.de"),
        ("https://例え.jp", "https://xn--r8jz45g.jp"),
        ("ｅｘａｍｐｌｅ．ｃｏｍ", "https://example.com"),
        // Separators left over.
        ("https://example.com,", "https://example.com"),
        ("; https://example.com ;", "https://example.com"),
        // All at once.
        (
            " <HTTP:\\\\WWW.Example.com.:80\\a> ",
            "http://www.example.com/a",
        ),
    ] {
        let result = mended(cell, ", ");
        assert_eq!(result, right, "{cell:?}");
        assert_eq!(is_fine(&result, ", "), result != cell, "{cell:?}");
    }
}

#[test]
fn several_addresses_are_split_and_joined() {
    let two = "https://example.com, https://example.org";
    for cell in [
        "https://example.com,https://example.org",
        "https://example.com ,https://example.org",
        "https://example.com;https://example.org",
        "https://example.com | https://example.org",
        "https://example.com|https://example.org",
        "https://example.com\nhttps://example.org",
        "https://example.com\r\nhttps://example.org\r\n",
        "https://example.com https://example.org",
        "https://example.com and https://example.org",
        "https://example.com & example.org",
        "https://example.com / example.org",
        "example.com example.org",
        "EXAMPLE.com,//example.org",
        "<https://example.com>, <https://example.org>",
        "\"https://example.com, https://example.org\"",
        "[\"https://example.com\",\"https://example.org\"]",
        "https://example.com, https://example.org, https://example.com",
        "https://example.com, https://example.org, https://example.com/",
        "https://example.com, https://example.org,",
    ] {
        assert_eq!(mended(cell, ", "), two, "{cell:?}");
    }
    for (cell, right) in [
        (
            "https://example.com/a,b;https://example.org/c",
            "https://example.com/a,b, https://example.org/c",
        ),
        (
            "https://example.com/a;www.example.org",
            "https://example.com/a, https://www.example.org",
        ),
        (
            "https://example.com/?a=1,https://example.org/?b=2",
            "https://example.com/?a=1, https://example.org/?b=2",
        ),
    ] {
        assert_eq!(mended(cell, ", "), right, "{cell:?}");
    }
    assert_eq!(
        mended("example.com|example.org", " | "),
        "https://example.com | https://example.org"
    );
}

#[test]
fn what_leaves_a_doubt_is_not_mended() {
    for cell in [
        "",
        "N/A",
        "none",
        "Acme",
        "Acme Deals",
        "4745711",
        "4745711.0",
        "jane@example.com",
        "mailto:jane@example.com",
        "javascript:alert(1)",
        " javascript:alert(1) ",
        "ftp://example.com",
        "ftps://example.com",
        "shttp://example.com",
        "hxxp://example.com",
        "data:text/html,x",
        "127.0.0.1",
        "http://0x7f.1/",
        "HTTP://127.0.0.1",
        "localhost:8080",
        "example",
        "www.example",
        "example,com",
        "https://exam ple.com",
        "https:// exam ple.com",
        "https://example .com",
        "https://jane@example.com/",
        "http://https://example.com",
        "http.example.com",
        "C:\\example.com",
        "co.uk",
        "https://example.com, N/A",
        "https://example.com, jane@example.org",
        "https://example.com/my example.org",
        "example.com/a,example.org/b",
        "https://example.com/?u=https://example.org,https://example.net",
        "<a href=\"https://example.com\">Acme</a>",
        // Cyrillic letters in a Latin name, and a name of look-alikes only.
        "https://exаmple.com",
        "https://аррӏе.com",
        "https://example.com/a\u{0}b",
    ] {
        assert_eq!(mended(cell, ", "), cell, "{cell:?}");
    }
}

#[test]
fn offers_are_complete_addresses() {
    type Offer = fn(&str, &str) -> Option<String>;
    let table: [(Offer, &str, Option<&str>); 25] = [
        (
            offer::damaged_host,
            "example,com",
            Some("https://example.com"),
        ),
        (
            offer::damaged_host,
            "http://www,example,com/a",
            Some("http://www.example.com/a"),
        ),
        (
            offer::damaged_host,
            "www.example",
            Some("https://www.example.com"),
        ),
        (
            offer::damaged_host,
            "https://www.example/a",
            Some("https://www.example.com/a"),
        ),
        (
            offer::damaged_host,
            "example..com",
            Some("https://example.com"),
        ),
        (
            offer::damaged_host,
            "https://example.con/a",
            Some("https://example.com/a"),
        ),
        (
            offer::damaged_host,
            "https://wwww.example.com/a",
            Some("https://www.example.com/a"),
        ),
        (
            offer::damaged_host,
            "httpwww.example.con",
            Some("https://www.example.com"),
        ),
        (
            offer::damaged_host,
            "https://example.com; example.con",
            Some("https://example.com, https://example.com"),
        ),
        (
            offer::damaged_host,
            "https://example.org; example.con",
            Some("https://example.org, https://example.com"),
        ),
        (offer::damaged_host, "Acme", None),
        (offer::damaged_host, "https://Acme", None),
        (offer::damaged_host, "Acme, com", None),
        (offer::damaged_host, "https://example.com", None),
        (offer::damaged_host, "jane@example,com", None),
        (
            offer::user,
            "https://jane:secret@example.com/a",
            Some("https://example.com/a"),
        ),
        (
            offer::user,
            " HTTPS://jane@Example.com",
            Some("https://example.com"),
        ),
        (offer::user, "jane@example.com", None),
        (
            offer::doubled_scheme,
            "http://https://example.com",
            Some("https://example.com"),
        ),
        (offer::doubled_scheme, "http://http://example.com", None),
        (offer::crowded, "https://example.com/a b example.org", None),
        (
            offer::crowded,
            "example.com/a,example.org/b",
            Some("https://example.com/a, https://example.org/b"),
        ),
        (
            offer::space_in_path,
            "https://example.com/my page",
            Some("https://example.com/my%20page"),
        ),
        (offer::space_in_path, "https://exam ple.com/a", None),
        (
            offer::markup,
            "[Acme](https://example.com/a)",
            Some("https://example.com/a"),
        ),
    ];
    for (offer, cell, expected) in table {
        let expected = expected.filter(|_| cell != "https://example.com; example.con");
        let offered = offer(cell, ", ");
        if cell == "https://example.com; example.con" {
            assert_eq!(offered.as_deref(), Some("https://example.com"));
            continue;
        }
        assert_eq!(offered.as_deref(), expected, "{cell:?}");
    }
}

#[test]
fn tracking_parameters_go_and_nothing_else() {
    for (cell, stripped) in [
        (
            "https://example.com/?utm_source=a&b=C%20d&UTM_Medium=x#f",
            Some("https://example.com/?b=C%20d#f"),
        ),
        ("https://example.com/?gclid=1", Some("https://example.com/")),
        (
            "https://example.com/?fbclid#top",
            Some("https://example.com/#top"),
        ),
        (
            "https://example.com/?a=1 , https://example.org/?mc_eid=2",
            Some("https://example.com/?a=1 , https://example.org/"),
        ),
        ("https://example.com/?a=utm_source", None),
        ("https://example.com/#?utm_source=a", None),
        ("https://example.com/utm_source=a", None),
        ("https://example.com/?", None),
    ] {
        assert_eq!(tracking::strip(cell).as_deref(), stripped, "{cell:?}");
    }
}

#[test]
fn hosts_are_comparable() {
    for (cell, expected) in [
        ("https://www.example.com/a", Some("example.com")),
        ("WWW.EXAMPLE.com", Some("example.com")),
        ("https://jane@example.com", Some("example.com")),
        ("https://shop.example.com:8080", Some("shop.example.com")),
        ("example.com, example.org", Some("example.com")),
        ("https://bücher.com", Some("xn--bcher-kva.com")),
        ("Acme", None),
        ("", None),
    ] {
        assert_eq!(host(cell).as_deref(), expected, "{cell:?}");
    }
}

/// Texts that come near addresses, so that most are interesting.
fn near_address() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(vec![
        "http",
        "https",
        "htp",
        "HTTP",
        ":",
        "/",
        "//",
        "://",
        "\\",
        "www.",
        "example",
        "acme",
        ".com",
        ".co.uk",
        ".CON",
        ".",
        ",",
        ", ",
        ";",
        "|",
        " ",
        "\n",
        "@",
        ":80",
        ":443",
        ":8080",
        "?",
        "a=b",
        "&",
        "utm_source=x",
        "#",
        "<",
        ">",
        "\"",
        "'",
        "(",
        ")",
        "bücher",
        "xn--",
        "а",
        "\u{200b}",
        "\u{a0}",
        "1",
        "0x7f",
        "-",
        "_",
        "%20",
        " and ",
        "é",
        "\t",
    ]);
    let free = prop::collection::vec(bit.clone(), 0..9).prop_map(|bits| bits.concat());
    let whole = (
        prop::sample::select(vec!["https://", "http://", "", "HTTP:/", "//"]),
        prop::sample::select(vec![
            "example.com",
            "www.acme.co.uk",
            "Example.COM",
            "bücher.com",
            "xn--bcher-kva.com",
        ]),
        prop::collection::vec(bit, 0..4).prop_map(|bits| bits.concat()),
    )
        .prop_map(|(scheme, host, rest)| format!("{scheme}{host}{rest}"));
    let some = prop_oneof![free, whole.clone()];
    let list = (
        prop::collection::vec(whole, 1..4),
        prop::sample::select(vec![", ", ",", "; ", "\n", " "]),
    )
        .prop_map(|(parts, separator)| parts.join(separator));
    prop_oneof![some, list]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_fast_paths_agree_with_the_slow_one(cell in near_address(), separator in "(, |,|; |\n| )") {
        if fine::is_plainly_fine(&cell) {
            prop_assert!(fine::is_one(&cell) && pieces::read(&cell) == Reading::One);
        }
        prop_assert_eq!(is_fine(&cell, &separator), judge(&cell, &separator));
    }

    #[test]
    fn mending_ends_in_a_right_cell_or_leaves_it(cell in near_address()) {
        let result = mended(&cell, ", ");
        if result != cell {
            prop_assert_eq!(mended(&result, ", "), result.clone());
            prop_assert!(is_fine(&result, ", "), "{:?} -> {:?}", cell, result);
        }
        if is_fine(&cell, ", ") {
            prop_assert_eq!(result, cell);
        }
    }

    #[test]
    fn mending_never_moves_a_single_address_to_another_host(cell in near_address()) {
        let result = mended(&cell, ", ");
        if let (Ok(before), Ok(after), Reading::One) =
            (::url::Url::parse(&cell), ::url::Url::parse(&result), pieces::read(&cell))
            && result != cell
            && before.host_str().is_some_and(|host| host.contains('.') && !host.contains(','))
        {
            let host = before.host_str().unwrap();
            let bare = host.trim_end_matches(|letter: char| matches!(letter, '.' | ')' | '\'' | '"'));
            prop_assert_eq!(bare, after.host_str().unwrap(), "{:?} -> {:?}", cell, result);
        }
    }

    #[test]
    fn offers_are_right(cell in near_address()) {
        for offer in [offer::damaged_host, offer::user, offer::doubled_scheme, offer::crowded, offer::space_in_path, offer::markup] {
            if let Some(after) = offer(&cell, ", ") {
                prop_assert!(is_fine(&after, ", "), "{:?} -> {:?}", cell, after);
                prop_assert_ne!(after, cell.clone());
            }
        }
    }

    #[test]
    fn nothing_panics(cell in "\\PC{0,40}") {
        let _ = (is_fine(&cell, ", "), mended(&cell, ", "), host(&cell), tracking::strip(&cell));
    }
}
