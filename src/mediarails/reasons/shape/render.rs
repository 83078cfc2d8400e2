//! Finds the messages in data and the names of the fields that they are about.

use super::super::{fold, vocabulary};
use super::data::Node;

/// Keys under which the message itself stands, best first.
const MESSAGES: [&str; 14] = [
    "message",
    "err",
    "errmsg",
    "msg",
    "detail",
    "description",
    "error_message",
    "errormessage",
    "reason",
    "text",
    "error",
    "title",
    "code",
    "type",
];
/// Keys under which the name of the rule stands that a value broke.
const RULES: [&str; 5] = ["rule", "keyword", "validation", "constraint", "validator"];
/// Keys under which the name of the field stands.
const FIELDS: [&str; 29] = [
    "propertypath",
    "path",
    "field",
    "loc",
    "property",
    "attribute",
    "param",
    "column",
    "pointer",
    "key",
    "instancepath",
    "propertyname",
    "fieldname",
    "fields",
    "source",
    "target",
    "api_name",
    "apiname",
    "field_name",
    "column_name",
    "columnname",
    "parameter",
    "parametername",
    "argument",
    "membernames",
    "fieldlabel",
    "missingproperty",
    "additionalproperty",
    "datapath",
];
/// Names of rules under which messages stand below the key of their field.
const RULE_KEYS: [&str; 26] = [
    "required",
    "empty",
    "notempty",
    "notblank",
    "notnull",
    "presence",
    "unique",
    "isunique",
    "inlist",
    "inclusion",
    "enum",
    "oneof",
    "isin",
    "maxlength",
    "minlength",
    "lengthbetween",
    "pattern",
    "regex",
    "format",
    "numeric",
    "integer",
    "naturalnumber",
    "isdate",
    "isemail",
    "isurl",
    "exists",
];
/// Keys that only hold messages together, or say nothing of the row.
const WRAPPERS: [&str; 25] = [
    "elements",
    "odata.error",
    "innererror",
    "_errors",
    "formerrors",
    "reasons",
    "failures",
    "problems",
    "results",
    "errors",
    "error",
    "detail",
    "details",
    "messages",
    "violations",
    "non_field_errors",
    "base",
    "data",
    "body",
    "issues",
    "validationerrors",
    "fielderrors",
    "invalid-params",
    "modelstate",
    "errormessages",
];

/// Keys under which a message tells more of what it is about.
const BESIDE: [&str; 5] = ["context", "params", "parameters", "meta", "extra"];

fn is_one_of(key: &str, keys: &[&str]) -> bool {
    keys.iter().any(|known| key.eq_ignore_ascii_case(known))
}

/// Whether a key only holds messages together, as one of "fields" does that has an object for each.
fn is_wrapper(key: &str, node: &Node<'_>) -> bool {
    let of_objects = match node {
        Node::List(items) => items.iter().all(|item| matches!(item, Node::Map(_))),
        _ => false,
    };
    is_one_of(key, &WRAPPERS) || of_objects && key.eq_ignore_ascii_case("fields")
}

/// Writes the messages below a node, each with the name of its field.
pub(super) fn messages<'a>(node: &Node<'a>, field: &str, lines: &mut String) {
    match node {
        Node::Text(text) => line(field, text, lines),
        Node::Other(_) => {}
        Node::List(items) => match items.as_slice() {
            // `["name", "is blank"]`
            [Node::Text(name), Node::Text(text)] if is_field(name) && text.contains(' ') => {
                line(name, text, lines);
            }
            items => items.iter().for_each(|item| messages(item, field, lines)),
        },
        Node::Map(pairs) => {
            let message = best_message(pairs);
            let pointer = pairs.iter().find_map(|(key, node)| match node {
                Node::Map(inner)
                    if (is_wrapper(key, node) || is_one_of(key, &BESIDE)) && !speaks(node) =>
                {
                    Some(inner)
                }
                _ => None,
            });
            // Beside a message, "name" holds the name of a field; without one it is a field itself.
            let named = |pairs: &[(&str, Node<'a>)], keys: &[&str]| {
                let mut pairs = pairs.iter();
                let pair = pairs.find(|(key, node)| is_one_of(key, keys) && !is_wrapper(key, node));
                pair.and_then(|(_, node)| name(node))
            };
            let own = named(pairs, &FIELDS)
                .or_else(|| message.and_then(|_| named(pairs, &["name"])))
                .or_else(|| pointer.and_then(|inner| named(inner, &FIELDS)));
            let field = own.unwrap_or(field);
            let nested = pairs
                .iter()
                .any(|(key, node)| is_wrapper(key, node) && holds(node) && speaks(node));
            if message.is_none()
                && !nested
                && !field.is_empty()
                && let Some(rule) = named(pairs, &RULES)
            {
                return line(field, &format!("check '{rule}' failed"), lines);
            }
            if let Some(message) = message.filter(|_| !nested) {
                let told = of_rule(message, field, pairs);
                line(field, told.as_deref().unwrap_or(message), lines);
                if let Some(inner) = pointer {
                    bounds(inner, lines);
                }
                return states(pairs, lines);
            }
            for (key, node) in pairs {
                if holds(node) || !nested {
                    let own = key.is_empty() || is_wrapper(key, node);
                    let of_field = own || names_rule(key, node, field);
                    messages(node, if of_field { field } else { key }, lines);
                }
            }
        }
    }
}

/// Whether a key below that of a field is the name of the rule which its value broke: `{"brand": {"inList":
/// "..."}}`.
fn names_rule(key: &str, node: &Node<'_>, field: &str) -> bool {
    let of_type = ["date", "email", "url"].contains(&key) && field.to_lowercase().contains(key);
    !field.is_empty()
        && matches!(node, Node::Text(_))
        && (key.starts_with('_') || is_one_of(key, &RULE_KEYS) || of_type)
}

/// What a message says that is no more than the name of a rule, where the field alone does not tell it.
fn of_rule(message: &str, field: &str, pairs: &[(&str, Node<'_>)]) -> Option<String> {
    let number = |keys: &[&str]| {
        let pair = pairs.iter().find(|(key, _)| is_one_of(key, keys));
        pair.and_then(|(_, node)| match node {
            Node::Text(text) | Node::Other(text) => text.parse::<u64>().ok(),
            _ => None,
        })
    };
    let most = number(&["max", "maximum", "maxlength", "max_length", "limit"]);
    let least = number(&["min", "minimum", "minlength", "min_length"]);
    let over = match (most, number(&["actual", "length", "got"])) {
        (Some(most), Some(actual)) => actual > most,
        (Some(_), None) => least.is_none(),
        _ => false,
    };
    match message {
        "length" if over => Some("is too long".to_owned()),
        "unique" if field.is_empty() => Some("check 'unique' failed".to_owned()),
        "url" | "uri" | "email" | "date" | "datetime" => Some(format!("check '{message}' failed")),
        _ => of_type(message, pairs),
    }
}

/// What a code says of a type: `int_parsing`, or `wrong_type` beside what was expected and received.
fn of_type(code: &str, pairs: &[(&str, Node<'_>)]) -> Option<String> {
    let is_code = !code.is_empty() && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let told = |key: &str| {
        let pair = pairs.iter().find(|(own, _)| own.eq_ignore_ascii_case(key));
        pair.and_then(|(_, node)| match node {
            Node::Text(text) | Node::Other(text) => Some(*text),
            _ => None,
        })
    };
    if !is_code {
        return None;
    }
    if let Some(kind) = code.strip_suffix("_parsing") {
        return Some(format!("cannot be parsed as {}", kind.replace('_', " ")));
    }
    let (expected, received) = told("expected").zip(told("received"))?;
    let code = code.replace('_', " ");
    Some(format!("{code}, expected {expected}, received {received}"))
}

/// Whether a text is written as the name of a field in a program.
fn is_field(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

const fn holds(node: &Node<'_>) -> bool {
    matches!(node, Node::Map(_) | Node::List(_))
}

/// Whether data holds messages, and does not only tell which field the message beside it is about:
/// `"details": {"api_name": "Brand"}`.
fn speaks(node: &Node<'_>) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Other(_) => false,
        Node::List(items) => items.iter().any(speaks),
        Node::Map(pairs) => {
            let points = pairs.iter().any(|(key, _)| is_one_of(key, &FIELDS));
            let says = |(key, node): &(&str, Node<'_>)| {
                is_one_of(key, &MESSAGES) && matches!(node, Node::Text(_))
                    || holds(node) && !is_one_of(key, &FIELDS)
            };
            !pairs.is_empty() && (!points || pairs.iter().any(says))
        }
    }
}

/// The text that says most of what is wrong: the first under a key of messages that does not only call
/// it an error, else the first of all.
fn best_message<'a>(pairs: &[(&str, Node<'a>)]) -> Option<&'a str> {
    let mut messages = MESSAGES.iter().filter_map(|known| {
        let of_key = |(key, _): &&(&str, Node<'a>)| key.eq_ignore_ascii_case(known);
        pairs
            .iter()
            .filter(of_key)
            .find_map(|(_, node)| text_of(node))
    });
    let first = messages.next()?;
    let only_calls = [
        "validation failed",
        "validation error",
        "bad request",
        "invalid request",
    ]
    .iter()
    .any(|call| first.trim_end_matches('.').eq_ignore_ascii_case(call));
    let told = if only_calls { messages.next() } else { None };
    Some(told.filter(|told| told.contains(' ')).unwrap_or(first))
}

/// The text of a message, which may stand beside its language: `{"lang": "en", "value": "..."}`.
fn text_of<'a>(node: &Node<'a>) -> Option<&'a str> {
    match node {
        Node::Text(text) => Some(text),
        Node::Map(pairs) => match pairs.as_slice() {
            [("lang", _), ("value", Node::Text(text))] => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Appends what data beside a message tells of the value that is wanted: `"maximum_length": 30`.
fn bounds(pairs: &[(&str, Node<'_>)], lines: &mut String) {
    for (key, node) in pairs {
        let tells = ["max", "min", "expected", "allowed"];
        if let Node::Text(value) | Node::Other(value) = node
            && tells.iter().any(|head| key.starts_with(head))
        {
            lines.push_str(", ");
            lines.extend(key.chars().map(|c| if c == '_' { ' ' } else { c }));
            lines.push(' ');
            lines.push_str(value);
        }
    }
}

/// Adds what data beside a message tells of a state that no cell mends: `"publisher_status": "suspended"`.
fn states(pairs: &[(&str, Node<'_>)], lines: &mut String) {
    for (key, node) in pairs {
        if let Node::Text(value) = node
            && !is_one_of(key, &MESSAGES)
            && !is_one_of(key, &FIELDS)
            && vocabulary::is_state(&fold::folded(value))
        {
            lines.push('\n');
            lines.extend(key.chars().map(|c| if c == '_' { ' ' } else { c }));
            lines.push(' ');
            lines.push_str(value);
        }
    }
}

/// The name in a path: the last piece that is a text.
fn name<'a>(node: &Node<'a>) -> Option<&'a str> {
    match node {
        Node::Text(text) => Some(last_segment(text)).filter(|name| !name.is_empty()),
        Node::List(items) => items.iter().rev().find_map(name),
        Node::Map(pairs) => pairs.iter().find_map(|(_, node)| name(node)),
        Node::Other(_) => None,
    }
}

/// The last piece of a pointer that is no number: `/data/3/brand`; all else as it is.
fn last_segment(path: &str) -> &str {
    let is_name = |piece: &&str| !piece.bytes().all(|byte| byte.is_ascii_digit());
    match path.strip_prefix('/') {
        Some(pieces) => pieces.rsplit('/').find(is_name).unwrap_or_default(),
        None => path,
    }
}

/// Whether a message names the field itself, as a word of its own.
fn names(message: &str, field: &str) -> bool {
    message.match_indices(field).any(|(at, _)| {
        let before = message.get(..at).unwrap_or_default();
        let behind = message.get(at + field.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
    })
}

fn line(field: &str, message: &str, lines: &mut String) {
    if !lines.is_empty() {
        lines.push('\n');
    }
    if !field.is_empty() && !names(message, field) {
        lines.push_str(field);
        lines.push_str(": ");
    }
    unescaped(message, lines);
}

/// Appends a message without the back-slashes before its quotation marks.
fn unescaped(message: &str, lines: &mut String) {
    let mut pieces = message.split('\\');
    lines.extend(pieces.next());
    for piece in pieces {
        if !piece.starts_with(['"', '\'', '/']) {
            lines.push('\\');
        }
        lines.push_str(piece);
    }
}
