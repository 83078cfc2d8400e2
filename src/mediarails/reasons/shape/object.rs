//! Errors as programs show their objects: `FieldError{field='name', message='is too long'}`. The name of
//! the field and the message become a plain line; what else the object holds says nothing.

/// Keys under which the field stands.
const FIELDS: [&str; 5] = ["field", "path", "property", "attribute", "column"];
/// Keys under which the message stands.
const MESSAGES: [&str; 3] = ["message", "msg", "reason"];

/// The field and the message of the one error that a text shows.
pub(super) fn told(text: &str) -> Option<String> {
    let class = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let inner = text.get(class..)?.trim_start();
    let is_class = class > 0 && text.starts_with(|c: char| c.is_ascii_uppercase());
    let inner = [('(', ')'), ('{', '}'), ('[', ']')]
        .iter()
        .find_map(|(open, close)| inner.strip_prefix(*open)?.strip_suffix(*close))
        .filter(|_| is_class)?;
    let field = value(inner, &FIELDS)?;
    let message = value(inner, &MESSAGES)?;
    let is_name = !field.is_empty() && !field.contains([' ', '=']);
    let is_word = message.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_name && (message.contains(' ') || is_word && !message.is_empty()))
        .then(|| format!("{field}: {message}"))
}

/// The value of the first of these keys, unless the text holds one of them twice.
fn value<'a>(inner: &'a str, keys: &[&str]) -> Option<&'a str> {
    let mut found = None;
    for (at, _) in inner.match_indices(['=', ':']) {
        let before = inner.get(..at)?;
        let key = before.rsplit([' ', ',']).next()?;
        if !keys.iter().any(|known| key.eq_ignore_ascii_case(known)) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        found = Some(content(inner.get(at + 1..)?)?);
    }
    found
}

/// What stands behind an equals sign: in quotation marks, perhaps in a list, or up to the next key.
fn content(behind: &str) -> Option<&str> {
    let behind = behind.trim_start();
    let open = behind.strip_prefix('[').unwrap_or(behind);
    if let Some(mark) = open
        .chars()
        .next()
        .filter(|mark| matches!(mark, '\'' | '"'))
    {
        let inner = open.get(1..)?;
        let end = inner.match_indices(mark).map(|(at, _)| at).find(|at| {
            let behind = inner.get(at + 1..).unwrap_or_default();
            behind.trim_end().is_empty() || behind.starts_with([',', ']'])
        })?;
        return inner.get(..end);
    }
    let is_key = |rest: &str| {
        let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        name > 0 && rest.get(name..).is_some_and(|rest| rest.starts_with('='))
    };
    let ends = behind.match_indices(", ").map(|(at, _)| at);
    let end = ends
        .filter(|at| behind.get(at + 2..).is_some_and(is_key))
        .min();
    behind.get(..end.unwrap_or(behind.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_that_is_shown_as_an_object_becomes_a_line() {
        let cases = [
            (
                "FieldError{field='name', message='at most 4, no more', code=7}",
                Some("name: at most 4, no more"),
            ),
            (
                "Violation[field=brand, message=must not be empty]",
                Some("brand: must not be empty"),
            ),
            (
                "BadRow(path=['brand'], message=\"no such brand\")",
                Some("brand: no such brand"),
            ),
            (
                "Two(field=a, message=is bad, field=b, message=is old)",
                None,
            ),
            (
                "Trouble { field: \"brand\", message: \"is gone\" }",
                Some("brand: is gone"),
            ),
            ("call(field=a, message=is bad)", None),
            ("Brand (field=a) is bad", None),
        ];
        for (text, want) in cases {
            assert_eq!(told(text).as_deref(), want, "{text}");
        }
    }
}
