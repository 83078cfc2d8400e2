//! Whether an address is wanted *without* what a mended one has: "enter the URL without http://". A text that
//! says that this is not there tells what is wrong, and is no such wish.

/// Parts of an address that a mended one has.
const PARTS: [&str; 12] = [
    "http",
    "https",
    "www",
    "scheme",
    "protocol",
    "protokoll",
    "schéma",
    "protocole",
    "esquema",
    "protocolo",
    "protocollo",
    "schema",
];

const WITHOUT: [&str; 8] = [
    "without", "ohne", "sans", "sin", "senza", "sem", "zonder", "utan",
];

/// Words of a wish: a text that has none of them tells what is wrong.
const WISHES: [&str; 36] = [
    "please",
    "enter",
    "must",
    "should",
    "use",
    "provide",
    "supply",
    "give",
    "type",
    "write",
    "submit",
    "specify",
    "needs",
    "only",
    "bitte",
    "muss",
    "soll",
    "geben",
    "eingeben",
    "angeben",
    "veuillez",
    "saisir",
    "saisissez",
    "entrez",
    "doit",
    "debe",
    "introduzca",
    "ingrese",
    "deve",
    "inserire",
    "inserisci",
    "insira",
    "digite",
    "informe",
    "voer",
    "moet",
];

const REMOVE: [&str; 8] = [
    "remove", "omit", "exclude", "strip", "delete", "drop", "avoid", "skip",
];

/// What may stand before "not" where something is forbidden, and is not only said not to be there.
const FORBIDDING: [&str; 8] = [
    "do", "must", "should", "may", "shall", "can", "please", "need",
];

const HOLD: [&str; 14] = [
    "include", "contain", "use", "start", "begin", "add", "enter", "put", "have", "prefix", "type",
    "write", "specify", "prefixed",
];

/// The same abroad, where the verb may stand at the end.
const MAY_ABROAD: [&str; 9] = [
    "darf", "dürfen", "soll", "sollte", "doit", "debe", "deve", "mag", "puede",
];
const NOT_ABROAD: [&str; 7] = ["nicht", "pas", "no", "non", "não", "nao", "niet"];

/// Whether the words of a clause of `text` want an address without a part that a mended one has: "enter the
/// URL without http://".
pub(super) fn is_wanted_without(words: &[&str], text: &str) -> bool {
    let repeated = ["twice", "double", "doubled", "multiple", "repeated", "once"];
    let is_repeated = || words.iter().any(|word| repeated.contains(word));
    let before = |at: usize, back: usize| at.checked_sub(back).and_then(|at| words.get(at));
    let is_denied = |at: usize| {
        let not = ["not", "never", "t", "nicht", "pas"];
        let is_not = |back: usize| before(at, back).is_some_and(|word| not.contains(word));
        // "Must not be without", and not "must be without".
        is_not(1) || before(at, 1) == Some(&"be") && (is_not(2) || before(at, 2) == Some(&"cannot"))
    };
    let is_wish = || words.iter().any(|word| WISHES.contains(word));
    let is_unwanted = words.iter().enumerate().any(|(at, word)| {
        let after = words.get(at + 1..).unwrap_or_default();
        if WITHOUT.contains(word) {
            let is_either = || is_bare(words, at);
            return !is_denied(at) && leads_to_part(after) && (is_wish() || is_either());
        }
        if REMOVE.contains(word) {
            return !is_denied(at) && leads_to_part(after);
        }
        let forbids = match *word {
            "not" => before(at, 1).is_some_and(|word| FORBIDDING.contains(word)),
            // "don't", "mustn't"
            "t" => before(at, 1)
                .is_some_and(|word| matches!(*word, "don" | "mustn" | "shouldn" | "can")),
            "cannot" | "never" | "dont" | "mustnt" | "shouldnt" => true,
            _ => false,
        };
        forbids && holds_part(after) || NOT_ABROAD.contains(word) && is_barred_abroad(words, at)
    });
    let is_other = (is_host_only(words) || is_not_https(words)) && is_wish();
    (is_unwanted || is_other || is_told_no(words, text)) && !is_repeated()
}

/// Whether nothing but "URL without http://" is said: that may be what is wrong and what is wanted, and the
/// mend of the one is the opposite of the other.
fn is_bare(words: &[&str], at: usize) -> bool {
    let names = [
        "media", "property", "urls", "url", "website", "site", "web", "link", "homepage",
        "adresse", "the", "die", "l", "la", "le", "el", "il", "o",
    ];
    let (before, after) = words.split_at_checked(at).unwrap_or_default();
    let is_name = |word: &&str| names.contains(word) || word.starts_with('\u{1}');
    before.iter().all(is_name)
        && before.iter().any(|word| names.contains(word))
        && matches!(after, [_, "http" | "https" | "www", rest @ ..] if rest.iter().all(is_name))
}

/// Whether no more than the host is wanted: "enter the domain only".
fn is_host_only(words: &[&str]) -> bool {
    let hosts = ["domain", "hostname", "host"];
    let mut near = words.windows(3);
    near.any(|near| near.contains(&"only") && near.iter().any(|word| hosts.contains(word)))
}

/// Whether `https` is what is not wanted: "use http instead of https".
fn is_not_https(words: &[&str]) -> bool {
    let mut pairs = words.windows(2);
    pairs.any(|pair| matches!(pair, ["of" | "than", "https"]))
}

/// Whether it is asked for in few words: "no http:// please". The marks end the clause, so that what asks
/// stands at an end of the whole text.
fn is_told_no(words: &[&str], text: &str) -> bool {
    let no = ["no", "kein", "keine", "geen"];
    let Some(at) = words.iter().position(|word| no.contains(word)) else {
        return false;
    };
    let after = words.get(at + 1..).unwrap_or_default();
    let begins = at == 1 && matches!(words.first(), Some(&"please" | &"bitte"));
    let ends = || {
        let last = text.split_whitespace().next_back().unwrap_or_default();
        let last = last.trim_end_matches(['.', '!']);
        ["please", "bitte"]
            .iter()
            .any(|asks| last.eq_ignore_ascii_case(asks))
    };
    leads_to_part(after) && (begins || ends())
}

/// Whether the words after "not" say what must not be held: "include http://", "be prefixed with http".
fn holds_part(after: &[&str]) -> bool {
    let held = after.iter().take(2).position(|word| HOLD.contains(word));
    let behind = held.and_then(|at| after.get(at + 1..));
    behind.is_some_and(leads_to_part)
}

/// Whether a part of an address comes next, but for small words.
fn leads_to_part(after: &[&str]) -> bool {
    let small = [
        "the", "a", "an", "with", "any", "its", "leading", "url", "prefix", "das", "den", "le",
        "la", "el", "il", "o", "mit", "avec", "con", "com", "at", "out", "start",
    ];
    after
        .iter()
        .find(|word| !small.contains(word))
        .is_some_and(|word| PARTS.contains(word))
}

fn is_barred_abroad(words: &[&str], at: usize) -> bool {
    let near = words.get(at.saturating_sub(1)..=at + 1);
    let near = near.or_else(|| words.get(at.saturating_sub(1)..));
    let is_barred = near.is_some_and(|near| near.iter().any(|word| MAY_ABROAD.contains(word)));
    let after = words.get(at + 1..).unwrap_or_default();
    let part = after.iter().take(5).position(|word| PARTS.contains(word));
    let between = part.and_then(|part| after.get(..part));
    is_barred && between.is_some_and(|words| !words.iter().any(|word| WITHOUT.contains(word)))
}
