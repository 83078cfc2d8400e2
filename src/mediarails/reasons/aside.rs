//! What programs put into a text and that says nothing of the row: the number of the request in brackets, and the
//! signs for the end of a line written out.

use std::borrow::Cow;

/// What can have a number of its own that only the people of the program need.
const NUMBERED: [&str; 16] = [
    "request",
    "req",
    "job",
    "trace",
    "correlation",
    "ref",
    "reference",
    "batch",
    "incident",
    "event",
    "transaction",
    "txn",
    "session",
    "rid",
    "span",
    "ticket",
];

/// The text without these.
pub(super) fn without(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = if text.contains("\\n") || text.contains("\\r") {
        Cow::Owned(lines(&text))
    } else {
        text
    };
    let Some((start, end)) = number(&text) else {
        return text;
    };
    let before = text.get(..start).unwrap_or_default().trim_end();
    let behind = text.get(end..).unwrap_or_default();
    Cow::Owned(format!("{before}{behind}"))
}

/// The text with new lines where the signs for one are written out between two messages.
fn lines(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, sign) = rest.split_at_checked(at).unwrap_or((rest, ""));
        plain.push_str(before);
        let behind = ["\\r\\n", "\\n", "\\r"]
            .iter()
            .find_map(|end| sign.strip_prefix(end));
        let ends = before.is_empty() && plain.ends_with('\n')
            || before.ends_with(|c: char| c.is_alphanumeric() || ".)]'\"!".contains(c));
        let begins = |behind: &str| {
            let next = behind.trim_start();
            next.is_empty() || next.starts_with(|c: char| c.is_uppercase() || c == '\\')
        };
        if let Some(behind) = behind.filter(|behind| ends && begins(behind)) {
            plain.push('\n');
            rest = behind;
        } else {
            plain.push('\\');
            rest = sign.get(1..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    plain
}

/// Where a bracket stands that holds nothing but such a number: `[request 35999473acca]`, `(request id 7f3a-99b1)`.
fn number(text: &str) -> Option<(usize, usize)> {
    let opens = text.match_indices(['[', '(']);
    opens.into_iter().find_map(|(start, open)| {
        let close = if open == "[" { ']' } else { ')' };
        let inner = text.get(start + 1..)?;
        let length = inner.find(close).filter(|length| *length < 80)?;
        is_number(inner.get(..length)?).then_some((start, start + length + 2))
    })
}

fn is_number(inner: &str) -> bool {
    let mut words = inner
        .split([' ', ':', '#', '='])
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_ascii_lowercase();
    let Some(mut number) = words.next() else {
        return false;
    };
    if matches!(
        number.to_ascii_lowercase().as_str(),
        "id" | "no" | "number" | "nr"
    ) {
        number = words.next().unwrap_or_default();
    }
    let signs = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    NUMBERED.contains(&first.as_str())
        && words.next().is_none()
        && number.chars().all(signs)
        && number.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_requests_and_signs_of_lines_are_taken_out() {
        for (text, plain) in [
            ("URL is invalid [request 35999473acca]", "URL is invalid"),
            ("URL is invalid (request id 7f3a-99b1)", "URL is invalid"),
            ("[job 1234] URL is invalid", " URL is invalid"),
            (
                "URL is invalid (job title missing)",
                "URL is invalid (job title missing)",
            ),
            ("URL is invalid [row 4]", "URL is invalid [row 4]"),
            (
                "URL invalid\\r\\nEmail invalid",
                "URL invalid\nEmail invalid",
            ),
            (
                "URL invalid\\nEmail invalid\\n",
                "URL invalid\nEmail invalid\n",
            ),
            ("C:\\new\\raw is invalid", "C:\\new\\raw is invalid"),
        ] {
            assert_eq!(without(Cow::Borrowed(text)), plain, "{text}");
        }
    }
}
