//! Failures that are listed by the rule that was broken, with the fields behind it: `required: name, brand;
//! email: contact`.

/// Rules that are no names of fields.
const RULES: [&str; 10] = [
    "required",
    "unique",
    "integer",
    "numeric",
    "number",
    "enum",
    "exists",
    "presence",
    "inclusion",
    "mandatory",
];
/// Rules that may be names of fields as well.
const NAMES: [&str; 6] = ["email", "url", "uri", "date", "datetime", "in"];

/// The lines of a text that consists of rules and their fields.
pub(super) fn told(text: &str) -> Option<String> {
    let (first, _) = text.split_once(':')?;
    if !RULES.contains(&first) || !text.contains(';') {
        return None;
    }
    let mut lines = Vec::new();
    for entry in text.split(';') {
        let (rule, fields) = entry.trim().split_once(": ")?;
        if !(RULES.contains(&rule) || NAMES.contains(&rule)) {
            return None;
        }
        for field in fields.split(',').map(str::trim) {
            if !is_name(field) || RULES.contains(&field) {
                return None;
            }
            lines.push(line(rule, field));
        }
    }
    Some(lines.join("\n"))
}

fn line(rule: &str, field: &str) -> String {
    match rule {
        "required" | "mandatory" | "presence" => format!("{field}: is required"),
        _ => format!("{field}: check '{rule}' failed"),
    }
}

fn is_name(field: &str) -> bool {
    !field.is_empty()
        && field
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_become_lines_of_their_fields() {
        let cases = [
            (
                "required: name; email: contact",
                Some("name: is required\ncontact: check 'email' failed"),
            ),
            (
                "unique: site_id; required: name, brand",
                Some("site_id: check 'unique' failed\nname: is required\nbrand: is required"),
            ),
            ("required: name", None),
            ("name: required; email: gone", None),
            ("required: the name; email: contact", None),
        ];
        for (text, want) in cases {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
    }
}
