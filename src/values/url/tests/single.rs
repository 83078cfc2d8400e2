//! Cells with one address, mended or left.

use super::super::is_normal;
use super::mended;

const MENDED: &[(&str, &str)] = &[
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
    (
        "https:\\\\\\\\example.com\\\\a\\\\b",
        "https://example.com/a/b",
    ),
    ("https:\\\\/\\\\/example.com\\\\/a", "https://example.com/a"),
    ("https\\\\example.com\\a", "https://example.com/a"),
    ("https:\\\\example.com\\@jane", "https://example.com/@jane"),
    (
        "https:\\/\\/example.com\\/@jane",
        "https://example.com/@jane",
    ),
    // The host.
    ("https://Example.COM/Path", "https://example.com/Path"),
    ("EXAMPLE.COM", "https://example.com"),
    ("https://example.com:443", "https://example.com"),
    ("http://example.com:80/x", "http://example.com/x"),
    ("http://example.com:/x", "http://example.com/x"),
    ("https://example.com./x", "https://example.com/x"),
    ("example.com.", "https://example.com"),
    ("example.com:/x", "https://example.com/x"),
    ("https://bücher．com．", "https://xn--bcher-kva.com"),
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
];

const LEFT: &[&str] = &[
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
    // The scheme is stuck to the host, or the host is misspelt: it may be another one.
    "httpwww.example.com",
    "httpswww.example.com/a",
    "wwww.example.com",
    "com.example.app",
    "C:\\example.com",
    // The path of a machine in an office.
    "\\\\example.com\\a",
    "https://example.com\\@example.org/",
    "example.com\\@example.org",
    // Slashes twice, or back-slashes that were escaped.
    "https:\\\\example.com\\\\a",
    "https://-a.example.com",
    "a-.example.com",
    "co.uk",
    "https://example.com, N/A",
    "-, https://example.com",
    "https://example.com, -, https://example.org",
    "https://example.com, jane@example.org",
    "https://example.com/my example.org",
    "example.com/a,example.org/b",
    "https://example.com/?u=https://example.org,https://example.net",
    "<a href=\"https://example.com\">Acme</a>",
    // Cyrillic letters in a Latin name, and a name of look-alikes only.
    "https://exаmple.com",
    "https://аррӏе.com",
    "https://example.com/a\u{0}b",
];

#[test]
fn one_address_is_mended() {
    for &(cell, right) in MENDED {
        let result = mended(cell, ", ");
        assert_eq!(result, right, "{cell:?}");
        assert_eq!(is_normal(&result, ", "), result != cell, "{cell:?}");
    }
}

#[test]
fn what_leaves_a_doubt_is_not_mended() {
    for &cell in LEFT {
        assert_eq!(mended(cell, ", "), cell, "{cell:?}");
    }
}
