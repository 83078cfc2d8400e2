//! Finds the messages in data and the names of the fields that they are about.

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
/// Keys under which the name of the field stands.
const FIELDS: [&str; 15] = [
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
];
/// Keys that only hold messages together, or say nothing of the row.
const WRAPPERS: [&str; 20] = [
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

fn is_one_of(key: &str, keys: &[&str]) -> bool {
    keys.iter().any(|known| key.eq_ignore_ascii_case(known))
}

/// Writes the messages below a node, each with the name of its field.
pub(super) fn messages(node: &Node<'_>, field: &str, lines: &mut String) {
    match node {
        Node::Text(text) => line(field, text, lines),
        Node::Other => {}
        Node::List(items) => items.iter().for_each(|item| messages(item, field, lines)),
        Node::Map(pairs) => {
            let message = MESSAGES.iter().find_map(|known| {
                pairs.iter().find_map(|(key, node)| match node {
                    Node::Text(text) if key.eq_ignore_ascii_case(known) => Some(*text),
                    _ => None,
                })
            });
            // Beside a message, "name" holds the name of a field; without one it is a field itself.
            let own = pairs
                .iter()
                .find(|(key, _)| is_one_of(key, &FIELDS))
                .or_else(|| {
                    message.and_then(|_| pairs.iter().find(|(key, _)| is_one_of(key, &["name"])))
                })
                .and_then(|(_, node)| name(node));
            let field = own.unwrap_or(field);
            let nested = pairs.iter().any(|(key, node)| {
                is_one_of(key, &WRAPPERS) && matches!(node, Node::Map(_) | Node::List(_))
            });
            if let Some(message) = message.filter(|_| !nested) {
                return line(field, message, lines);
            }
            for (key, node) in pairs {
                let holds = matches!(node, Node::Map(_) | Node::List(_)) || !nested;
                if holds {
                    messages(
                        node,
                        if key.is_empty() || is_one_of(key, &WRAPPERS) {
                            field
                        } else {
                            key
                        },
                        lines,
                    );
                }
            }
        }
    }
}

/// The name in a path: the last piece that is a text.
fn name<'a>(node: &Node<'a>) -> Option<&'a str> {
    match node {
        Node::Text(text) => Some(text),
        Node::List(items) => items.iter().rev().find_map(name),
        Node::Map(pairs) => pairs.iter().find_map(|(_, node)| name(node)),
        Node::Other => None,
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
    lines.push_str(message);
}
