//! Hosts with a slip of typing, and what could be meant.

/// Endings that are mistyped often, and what is meant.
const ENDINGS: [(&str, &str); 17] = [
    (".con", ".com"),
    (".cmo", ".com"),
    (".ocm", ".com"),
    (".comm", ".com"),
    (".coom", ".com"),
    (".ccom", ".com"),
    (".cpm", ".com"),
    (".vom", ".com"),
    (".xom", ".com"),
    (".c0m", ".com"),
    (".dom", ".com"),
    (".nte", ".net"),
    (".ner", ".net"),
    (".ogr", ".org"),
    (".orgg", ".org"),
    (".couk", ".co.uk"),
    (".comau", ".com.au"),
];

/// What could be meant by a host, the likeliest first. Without a scheme a lone word is a word.
pub(super) fn candidates(host: &str, has_no_scheme: bool) -> Vec<String> {
    let whole = host;
    let host = host.trim_matches(|letter: char| matches!(letter, '.' | ',' | ';'));
    if host.contains(char::is_whitespace) || host.contains('@') {
        return Vec::new();
    }
    let mut dotted = host.replace([',', ';'], ".");
    while dotted.contains("..") {
        dotted = dotted.replace("..", ".");
    }
    let spelt = respelt_start(&dotted).unwrap_or(dotted);
    let mended = ENDINGS.iter().find_map(|(wrong, right)| {
        let stem = spelt.strip_suffix(wrong)?;
        Some(format!("{stem}{right}"))
    });
    let completed = spelt
        .strip_prefix("www.")
        .filter(|name| !name.contains('.') && name.len() > 1)
        .map(|name| format!("www.{name}.com"));
    let is_word = has_no_scheme && !host.contains(['.', ',']);
    [Some(spelt), mended, completed]
        .into_iter()
        .flatten()
        .filter(|candidate| candidate != whole && !is_word)
        .collect()
}

/// The host with `www.` where that is misspelt or stuck to a scheme.
pub(super) fn respelt_start(host: &str) -> Option<String> {
    behind_misspelt_start(host).map(|rest| format!("www.{rest}"))
}

/// Whether a host in lower case may be another one: it begins as a slip of typing does, or as the name of a program
/// (`com.example.app`), which is a domain turned round.
pub(super) fn may_be_another(host: &str) -> bool {
    const TURNED: [&str; 3] = ["com.", "org.", "net."];
    let is_turned = TURNED
        .iter()
        .filter_map(|start| host.strip_prefix(start))
        .any(|rest| rest.contains('.'));
    is_turned || behind_misspelt_start(host).is_some()
}

fn behind_misspelt_start(host: &str) -> Option<&str> {
    const STARTS: [&str; 7] = [
        "httpswww.",
        "httpwww.",
        "wwwww.",
        "wwww.",
        "ww.",
        "www.www.",
        "vvww.",
    ];
    STARTS.iter().find_map(|start| host.strip_prefix(start))
}
