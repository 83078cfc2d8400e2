//! Predicates with their arguments, as functional checks print those that failed: `"" violates constraints
//! (filled?("") failed)`.

/// The line that a text says which ends with a predicate that failed.
pub(super) fn told(text: &str) -> Option<String> {
    let inner = text
        .strip_suffix(" failed)")
        .or_else(|| text.strip_suffix(" failed"))?;
    let (before, arguments) = inner.strip_suffix(')')?.rsplit_once("?(")?;
    let start = before
        .rfind(|letter: char| !(letter.is_ascii_lowercase() || letter == '_'))
        .map_or(0, |at| at + 1);
    let (head, name) = before.split_at_checked(start)?;
    let says = of_predicate(name, arguments)?;
    Some(match column(head) {
        Some(column) => format!("{column}: {says}"),
        None => format!("value {says}"),
    })
}

/// What it means that a predicate does not hold.
fn of_predicate(name: &str, arguments: &str) -> Option<&'static str> {
    let value = arguments.rsplit(',').next().map(str::trim);
    let is_nothing = matches!(value, Some("" | "nil" | "\"\""));
    Some(match name {
        _ if value == Some("nil") => "is required",
        "filled" => "is required",
        "str" | "type" | "min_size" if is_nothing => "is required",
        "included_in" | "in" => "is not in the list",
        "max_size" | "max_bytesize" => "is too long",
        "int" | "float" | "decimal" | "number" | "integer" => "is not a number",
        "date" | "date_time" | "time" => "is not a date",
        "uri" | "url" => "is not a URL",
        "email" => "is not an email address",
        "format" | "matches" => "does not match the pattern",
        _ => return None,
    })
}

/// The column that is told by its symbol: `has invalid type for :brand`.
fn column(head: &str) -> Option<&str> {
    let (_, behind) = head
        .rsplit_once(" for :")
        .or_else(|| head.rsplit_once("at :"))?;
    let end = behind.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
    behind
        .get(..end.unwrap_or(behind.len()))
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn predicates_become_lines() {
        let cases = [
            (
                "\"\" breaks rules (filled?(\"\") failed)",
                Some("value is required"),
            ),
            (
                "nil is odd for :brand (str?(nil) failed)",
                Some("brand: is required"),
            ),
            (
                "\"Tip\" (max_size?(2, \"Tip\") failed)",
                Some("value is too long"),
            ),
            ("int?(\"x\") failed", Some("value is not a number")),
            ("\"x\" (odd?(\"x\") failed)", None),
            ("the import failed", None),
            ("(is it?) failed", None),
        ];
        for (text, want) in cases {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
    }
}
