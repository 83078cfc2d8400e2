//! Makes plain lines of reasons that are data: dictionaries and lists as JSON or Python write them,
//! and HTML entities. Each message becomes a line, with the name of its field before it.

use std::borrow::Cow;

mod by_rule;
mod checks;
mod data;
mod entity;
mod object;
mod pairs;
mod predicate;
mod program;
mod query;
mod render;

/// The text as plain lines; untouched where it is plain already.
pub(super) fn flat(text: &str) -> Cow<'_, str> {
    if let Some(line) = program::told(text)
        .or_else(|| object::told(text))
        .or_else(|| pairs::told(text))
        .or_else(|| checks::told(text))
        .or_else(|| predicate::told(text))
        .or_else(|| query::told(text))
        .or_else(|| by_rule::told(text))
    {
        return Cow::Owned(line);
    }
    let plain = entity::resolved(text).map_or(Cow::Borrowed(text), Cow::Owned);
    match begin(&plain).and_then(|at| Some((at, data::lines(plain.get(at..)?)?))) {
        // The name before a list heads its lines.
        Some((at, lines)) => match plain.get(..at).map(str::trim_end) {
            Some(head) if head.ends_with(':') && !head.contains(char::is_whitespace) => {
                Cow::Owned(format!("{head}\n{lines}"))
            }
            _ => Cow::Owned(lines),
        },
        // What a program quotes as it was printed.
        None if plain.contains("(\"") && plain.contains("\\\"") => {
            Cow::Owned(plain.replace("\\\"", "\""))
        }
        None => plain,
    }
}

/// The message in a text to which a program has added what it was doing or what it had at hand; nothing
/// if the text is the message. What is left out may say anything, so such a row is for a person.
pub(super) fn message(text: &str) -> Option<Cow<'_, str>> {
    if let Some(message) = program::first_argument(text) {
        return Some(Cow::Borrowed(message));
    }
    if let Some(message) = program::of_record(text) {
        return Some(Cow::Borrowed(message));
    }
    if text.contains("ConstraintViolationImpl{")
        && let Some(lines) = program::violations(text)
    {
        return Some(Cow::Owned(lines));
    }
    if text.starts_with("#Ecto.Changeset<")
        && let Some(errors) = program::changeset(text)
    {
        return Some(Cow::Borrowed(errors));
    }
    if let Some(line) = pairs::message(text) {
        return Some(Cow::Owned(line));
    }
    program::without_context(text).map(Cow::Borrowed)
}

/// Where data begins, if the text ends with it: at the front or behind a colon (`Bad request: {...}`).
fn begin(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    if !trimmed.ends_with(['}', ']']) {
        return None;
    }
    let at = text.find(['{', '['])?;
    // Elixir: `%{name: ["is invalid"]}`.
    let head = text.get(..at)?.trim_end_matches('%').trim_end();
    let inside = text.get(at + 1..)?.trim_start();
    let opens = inside.starts_with(['{', '"', '\''])
        || inside.starts_with("[\"")
        || inside.starts_with("u'")
        || inside.starts_with("u\"")
        || inside.starts_with("%{")
        || head.is_empty() && text.get(at..)?.starts_with('{') && opens_with_key(inside);
    // `name: ["can't be blank"]` is data, `must be one of: ["a", "b"]` is not.
    if is_search(head) {
        return None;
    }
    let list_of_one_name = head.ends_with(':') && !head.contains(char::is_whitespace);
    let data = head.is_empty()
        || head.ends_with(':') && (text.get(at..)?.starts_with('{') || inside.starts_with('{'))
        || list_of_one_name;
    (data && opens).then_some(at)
}

/// Whether a text leads to what was looked for and not to what was said: `no brand matching: {"name": "x"}`.
pub(super) fn is_search(head: &str) -> bool {
    const LEADS: [&str; 9] = [
        "matching",
        "where",
        "criteria",
        "filter",
        "query",
        "condition",
        "conditions",
        "lookup",
        "with",
    ];
    let last = head
        .trim_end_matches(':')
        .rsplit(char::is_whitespace)
        .next();
    head.contains(' ') && last.is_some_and(|last| LEADS.contains(&last.to_lowercase().as_str()))
}

/// Whether data begins with a key that stands without quotation marks: `:name=>`, `name: [`.
fn opens_with_key(inside: &str) -> bool {
    let name = inside.strip_prefix(':').unwrap_or(inside);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let (name, behind) = name.split_at(end.unwrap_or(name.len()));
    let arrow = behind.trim_start().starts_with("=>")
        || inside.starts_with(':') && behind.starts_with(" [");
    let value = behind.strip_prefix(": ").map(str::trim_start);
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && (arrow || value.is_some_and(|value| value.starts_with(['[', '{', '"', '\'', ':', '%'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_become_lines() {
        let cases = [
            ("{'name': ['required field']}", "name: required field"),
            (
                r#"{"errors":[{"field":"brand","message":"is unknown","code":7}]}"#,
                "brand: is unknown",
            ),
            (
                r#"["Name can't be blank", "Brand is invalid"]"#,
                "Name can't be blank\nBrand is invalid",
            ),
            (
                "Bad request: {\"email\": \"is invalid\"}",
                "email: is invalid",
            ),
            ("{'a': {'b': ('x', None)}}", "b: x"),
            (
                r#"{:name=>["must be filled"], :brand=>[{:error=>:taken}]}"#,
                "name: must be filled\nbrand: taken",
            ),
            (r#"%{brand: ["is invalid"]}"#, "brand: is invalid"),
            (r#"%{errors: %{brand: ["is old"]}}"#, "brand: is old"),
            (
                "{'brand': [ErrorDetail(string='Needed.', code='required')]}",
                "brand: Needed.",
            ),
            (
                r#"{"message":"not an option","context":{"propertyName":["network"]}}"#,
                "network: not an option",
            ),
            (r#"{"name":{"_errors":["is long"]}}"#, "name: is long"),
            (
                r#"{"path":["network"],"message":"Expected \"A\" | \"B\""}"#,
                "network: Expected \"A\" | \"B\"",
            ),
            (
                r#"{"message":"invalid data","details":{"api_name":"Name","maximum_length":30}}"#,
                "Name: invalid data, maximum length 30",
            ),
            (
                r#"{"odata.error":{"code":"No","message":{"lang":"en","value":"brand is unknown"}}}"#,
                "brand is unknown",
            ),
            (
                r#"{"Message":"No luck","Elements":[{"Errors":[{"Message":"Brand is gone"}]}]}"#,
                "Brand is gone",
            ),
            ("can&#39;t be blank", "can't be blank"),
        ];
        for (text, want) in cases {
            assert_eq!(flat(text), want, "{text}");
        }
    }

    #[test]
    fn plain_texts_stay() {
        for text in [
            "['a', 'a'] has non-unique elements",
            "Name [x]",
            "not in {a}",
            "{",
            "[\"a",
            "{\"a\": }",
        ] {
            assert_eq!(flat(text), text);
        }
    }
}
