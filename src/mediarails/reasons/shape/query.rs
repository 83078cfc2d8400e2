//! Errors as a form sends them back in an address: `errors[brand]=required&errors[name][]=is+gone`.

/// What the pairs are called together.
const HEADS: [&str; 6] = [
    "errors",
    "error",
    "violations",
    "messages",
    "problems",
    "fields",
];

/// The lines of a text that consists of such pairs.
pub(super) fn told(text: &str) -> Option<String> {
    let lines: Option<Vec<String>> = text.split('&').map(line).collect();
    lines.map(|lines| lines.join("\n"))
}

/// The field and the message of one pair.
fn line(pair: &str) -> Option<String> {
    let (path, message) = pair.split_once("]=")?;
    let (head, keys) = path.split_once('[')?;
    let field = keys
        .split("][")
        .filter(|key| !key.bytes().all(|byte| byte.is_ascii_digit()))
        .last()?;
    let is_name = |name: &str| {
        name.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let plain = message.replace("%20", " ").replace('+', " ");
    (HEADS.contains(&head) && is_name(field) && !plain.trim().is_empty())
        .then(|| format!("{field}: {}", plain.replace("%27", "'")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_become_lines() {
        let cases = [
            ("errors[brand]=required", Some("brand: required")),
            ("errors[brand][]=is+gone", Some("brand: is gone")),
            ("error[rows][3][brand]=is%20gone", Some("brand: is gone")),
            (
                "errors[brand]=gone&errors[name]=too long",
                Some("brand: gone\nname: too long"),
            ),
            ("errors[brand]", None),
            ("row[brand]=Acme", None),
            ("errors[]=gone", None),
            ("Brand is gone", None),
        ];
        for (text, want) in cases {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
    }
}
