//! The names of checks as programs print them in place of a sentence: `brand.blank`, `assertNotNull(brand)`,
//! `does not validate as maxlength(40)`, `KeyError: 'Categories'`. Each becomes a plain line; a name that
//! tells no failure leaves the text as it is.

/// Checks whose name alone tells what is wrong, as keys of translations end with them.
const TELLING: [&str; 28] = [
    "blank",
    "empty",
    "required",
    "presence",
    "missing",
    "taken",
    "unique",
    "uniqueness",
    "notunique",
    "duplicate",
    "inclusion",
    "exclusion",
    "invalid",
    "invalidformat",
    "toolong",
    "maxlength",
    "notfound",
    "notanumber",
    "notinteger",
    "notnull",
    "notblank",
    "notempty",
    "enum",
    "unknown",
    "notvalid",
    "blacklisted",
    "blocklisted",
    "forbidden",
];
/// What the names of functions begin with that check a value.
const HEADS: [&str; 8] = [
    "assert", "check", "validate", "ensure", "require", "expect", "verify", "is",
];
/// What stands before the name of a check with its arguments.
const LEADS: [&str; 6] = [
    " as ",
    " rule ",
    " check ",
    " validator ",
    " validation ",
    " on ",
];

/// What functional languages put around a message.
const WRAPPERS: [&str; 7] = [
    "Left",
    "Err",
    "Invalid",
    "Failure",
    "NonEmptyList",
    "Chain",
    "List",
];

/// The line that a text consisting of the name of a check says.
pub(super) fn told(text: &str) -> Option<String> {
    of_key(text)
        .or_else(|| of_call(text))
        .or_else(|| of_arguments(text))
        .or_else(|| of_mapping(text))
        .or_else(|| of_error(text))
        .or_else(|| of_pair(text))
        .or_else(|| of_element(text))
        .or_else(|| of_wrapper(text))
        .or_else(|| of_class(text))
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// A key of a translation: the name of a column and that of a check behind a full stop.
fn of_key(text: &str) -> Option<String> {
    let (path, check) = text.rsplit_once('.')?;
    let column = path.rsplit('.').next()?;
    let folded: String = check
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    let is_key = path.split('.').all(is_identifier) && is_identifier(check);
    (is_key && TELLING.contains(&folded.as_str()))
        .then(|| format!("{column}: {}", check.replace('_', " ")))
}

/// A call of a function that checks a column: `assertNotNull(brand)`.
fn of_call(text: &str) -> Option<String> {
    let (function, behind) = text.split_once('(')?;
    let (column, rest) = behind.split_once(')')?;
    let fails = matches!(rest, "" | " failed" | " is false" | " returned false");
    let head = HEADS
        .iter()
        .find(|head| function.to_ascii_lowercase().starts_with(**head))?;
    let check = function.get(head.len()..)?;
    if !(fails && is_identifier(function) && is_identifier(column)) || check.is_empty() {
        return None;
    }
    let words = words(check);
    Some(if words.contains(' ') {
        format!("{column}: {words} failed")
    } else {
        format!("{column}: check '{words}' failed")
    })
}

/// The words in a name: `NotNull` and `not_null` hold "not null".
fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for letter in name.trim_matches('_').chars() {
        if (letter.is_ascii_uppercase() || letter == '_') && !words.is_empty() {
            words.push(' ');
        }
        if letter != '_' {
            words.push(letter.to_ascii_lowercase());
        }
    }
    words
}

/// A check with its arguments at the end of a text: `... does not validate as maxlength(40)`.
fn of_arguments(text: &str) -> Option<String> {
    let (head, arguments) = text.strip_suffix(')')?.rsplit_once('(')?;
    let (head, check, lead) = LEADS.iter().find_map(|lead| {
        let (head, check) = head.rsplit_once(lead)?;
        is_identifier(check).then_some((head, check, lead))
    })?;
    let column = head.split(": ").next().filter(|name| !name.is_empty())?;
    let value = head.get(column.len() + 2..).and_then(|behind| {
        let end = behind
            .rfind(" does not ")
            .or_else(|| behind.rfind(" failed"))?;
        behind.get(..end)
    });
    let folded = check.to_ascii_lowercase();
    let says = match folded.as_str() {
        "in" | "oneof" | "enum" | "inclusion" => "is not in the list",
        "matches" | "match" | "regex" | "regexp" | "pattern" => "does not match the pattern",
        "range" | "between" => "is out of range",
        _ if folded.contains("length") && is_over(&folded, value, arguments) => "is too long",
        _ => return None,
    };
    (*lead == " as ").then(|| format!("{column}: {says}"))
}

/// Whether the length that a check allows is exceeded, as its name or the value itself shows.
fn is_over(check: &str, value: Option<&str>, arguments: &str) -> bool {
    let most = arguments
        .rsplit(['|', ','])
        .next()
        .and_then(|most| most.trim().parse::<usize>().ok());
    let is_longer = |(value, most): (&str, usize)| value.chars().count() > most;
    check.starts_with("max") || !check.starts_with("min") && value.zip(most).is_some_and(is_longer)
}

/// The column that a program looked for in a row by its title: `KeyError: 'Categories'`.
fn of_mapping(text: &str) -> Option<String> {
    let key = text.strip_prefix("KeyError: ")?;
    let mark = key.chars().next().filter(|mark| "'\"".contains(*mark))?;
    let title = key.get(1..)?.strip_suffix(mark)?;
    (!title.contains(mark)).then(|| format!("No '{title}' column"))
}

/// An error as Python shows it between angle brackets, with the place behind the message: `<RowError:
/// 'brand is blank'; column: Brand; row: 7>`.
fn of_error(text: &str) -> Option<String> {
    let inner = text.strip_prefix('<')?.strip_suffix('>')?;
    let (class, behind) = inner.split_once(": ")?;
    let is_class = is_identifier(class) && (class.ends_with("Error") || class.ends_with("Warning"));
    let mark = behind.chars().next().filter(|mark| "'\"".contains(*mark))?;
    let (message, place) = behind.get(1..)?.rsplit_once(mark)?;
    let column = place
        .split("; ")
        .find_map(|piece| piece.trim().strip_prefix("column: "));
    let line = match column {
        Some(column) => format!("{column}: {message}"),
        None => message.to_owned(),
    };
    is_class.then_some(line)
}

/// A field and its message, each in quotation marks: `"brand" : "is unknown"`.
fn of_pair(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let (field, behind) = inner.split_once('"')?;
    let message = behind.trim_start().strip_prefix(':')?.trim_start();
    let message = message.strip_prefix('"')?;
    (is_identifier(field) && !message.contains('"')).then(|| format!("{field}: {message}"))
}

/// A message in an element of XML whose attribute names the field: `<error field="brand">is
/// unknown</error>`.
fn of_element(text: &str) -> Option<String> {
    let (tag, behind) = text.strip_prefix('<')?.split_once('>')?;
    let (message, _) = behind.split_once("</")?;
    let (_, field) = tag.split_once(" field=\"")?;
    let (field, _) = field.split_once('"')?;
    let is_all = text.matches("</").count() == 1 && !message.contains('<');
    (is_all && !field.is_empty()).then(|| format!("{field}: {message}"))
}

/// The message in the wrappers that functional languages show around it: `Left(brand is unknown)`.
fn of_wrapper(text: &str) -> Option<String> {
    let mut inner = text;
    for _ in 0..4 {
        let wrapped = WRAPPERS.iter().find_map(|wrapper| {
            let behind = inner.strip_prefix(wrapper)?.strip_prefix('(')?;
            behind.strip_suffix(')')
        });
        let Some(wrapped) = wrapped else { break };
        inner = wrapped;
    }
    (inner.len() < text.len() && inner.contains(' ') && !inner.starts_with(['"', '\'']))
        .then(|| inner.to_owned())
}

/// The name of an error whose class is shown in place of its message: `[<class 'acme.BadRow'>]`.
fn of_class(text: &str) -> Option<String> {
    let inner = text
        .strip_prefix('[')
        .and_then(|inner| inner.strip_suffix(']'))
        .unwrap_or(text);
    let name = inner.strip_prefix("<class '")?.strip_suffix("'>")?;
    name.split('.').all(is_identifier).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_checks_become_lines() {
        let cases = [
            ("brand.blank", Some("brand: blank")),
            ("errors.row.brand.not_found", Some("brand: not found")),
            ("acme.example", None),
            ("assertNotNull(brand)", Some("brand: not null failed")),
            (
                "validate_email(contact) returned false",
                Some("contact: check 'email' failed"),
            ),
            ("call(brand)", None),
            (
                "name: Trail Tips does not validate as textlength(2|5)",
                Some("name: is too long"),
            ),
            ("name: Tip does not validate as textlength(4|9)", None),
            (
                "network: Acme does not validate as oneof(Awin|CJ)",
                Some("network: is not in the list"),
            ),
            ("KeyError: 'Categories'", Some("No 'Categories' column")),
            (
                "<RowError: 'nobody there'; column: Brand; row: 7>",
                Some("Brand: nobody there"),
            ),
            ("<b>Brand</b>", None),
            ("\"brand\" : \"is gone\"", Some("brand: is gone")),
            (
                "<trouble code=\"7\" field=\"brand\">is gone</trouble>",
                Some("brand: is gone"),
            ),
            ("Err(List(brand is gone))", Some("brand is gone")),
            ("Find(brand is gone)", None),
            ("[<class 'acme.BadRow'>]", Some("acme.BadRow")),
            ("<class 'bad row'>", None),
        ];
        for (text, want) in cases {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
    }
}
