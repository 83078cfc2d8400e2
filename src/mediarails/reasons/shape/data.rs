//! A lenient reader of JSON and Python literals, as far as error messages need it.

/// The deepest nesting that is read.
const DEEPEST: u8 = 12;
/// Keys under which the message itself stands, best first.
const MESSAGES: [&str; 12] = [
    "message",
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
const WRAPPERS: [&str; 13] = [
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
];

enum Node<'a> {
    Map(Vec<(&'a str, Node<'a>)>),
    List(Vec<Node<'a>>),
    Text(&'a str),
    Other,
}

/// The messages of data, one a line; nothing if the text is no data or more than data.
pub(super) fn lines(text: &str) -> Option<String> {
    let mut parser = Parser { rest: text };
    let node = parser.node(0)?;
    if !parser.rest.trim().is_empty() {
        return None;
    }
    let mut lines = String::with_capacity(text.len());
    render(&node, "", &mut lines);
    (!lines.is_empty()).then_some(lines)
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn node(&mut self, depth: u8) -> Option<Node<'a>> {
        if depth > DEEPEST {
            return None;
        }
        self.rest = self.rest.trim_start();
        match self.rest.chars().next()? {
            '{' => self.map(depth),
            '[' => self.list(']', depth),
            '(' => self.list(')', depth),
            '"' | '\'' => self.string().map(Node::Text),
            _ => self.bare(),
        }
    }

    /// Moves behind a sign, if it comes next.
    fn eat(&mut self, sign: char) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn map(&mut self, depth: u8) -> Option<Node<'a>> {
        self.eat('{');
        let mut pairs = Vec::new();
        while !self.eat('}') {
            self.rest = self.rest.trim_start();
            let key = match self.node(depth + 1)? {
                Node::Text(key) => key,
                Node::Other => "",
                _ => return None,
            };
            if !self.eat(':') {
                return None;
            }
            pairs.push((key, self.node(depth + 1)?));
            if !self.eat(',') && !self.rest.starts_with('}') {
                return None;
            }
        }
        Some(Node::Map(pairs))
    }

    fn list(&mut self, close: char, depth: u8) -> Option<Node<'a>> {
        self.rest = self.rest.get(1..)?;
        let mut items = Vec::new();
        while !self.eat(close) {
            items.push(self.node(depth + 1)?);
            if !self.eat(',') && !self.rest.starts_with(close) {
                return None;
            }
        }
        Some(Node::List(items))
    }

    /// A string; what is escaped inside it stays so, which no wording minds.
    fn string(&mut self) -> Option<&'a str> {
        let open = self.rest.chars().next()?;
        let inner = self.rest.get(1..)?;
        let mut escaped = false;
        let end = inner.char_indices().find_map(|(at, letter)| {
            let ends = letter == open && !escaped;
            escaped = letter == '\\' && !escaped;
            ends.then_some(at)
        })?;
        self.rest = inner.get(end + 1..)?;
        inner.get(..end)
    }

    /// A number, `true`, `None`, or a string with a Python prefix such as `u'...'`.
    fn bare(&mut self) -> Option<Node<'a>> {
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '+' | '_')))?;
        if end == 0 {
            return None;
        }
        self.rest = self.rest.get(end..)?;
        if end == 1 && self.rest.starts_with(['"', '\'']) {
            return self.string().map(Node::Text);
        }
        Some(Node::Other)
    }
}

fn is_one_of(key: &str, keys: &[&str]) -> bool {
    keys.iter().any(|known| key.eq_ignore_ascii_case(known))
}

/// Writes the messages below a node, each with the name of its field.
fn render(node: &Node<'_>, field: &str, lines: &mut String) {
    match node {
        Node::Text(text) => line(field, text, lines),
        Node::Other => {}
        Node::List(items) => items.iter().for_each(|item| render(item, field, lines)),
        Node::Map(pairs) => {
            let own = pairs
                .iter()
                .find(|(key, _)| is_one_of(key, &FIELDS))
                .and_then(|(_, node)| name(node));
            let message = MESSAGES.iter().find_map(|known| {
                pairs.iter().find_map(|(key, node)| match node {
                    Node::Text(text) if key.eq_ignore_ascii_case(known) => Some(*text),
                    _ => None,
                })
            });
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
                    render(
                        node,
                        if is_one_of(key, &WRAPPERS) {
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

fn line(field: &str, message: &str, lines: &mut String) {
    if !lines.is_empty() {
        lines.push('\n');
    }
    if !field.is_empty() && !message.contains(field) {
        lines.push_str(field);
        lines.push_str(": ");
    }
    lines.push_str(message);
}
