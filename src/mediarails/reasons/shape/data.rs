//! A lenient reader of JSON and of the literals of Python, Ruby, Elixir and JavaScript, as far as
//! error messages need it.

use super::render;

/// The deepest nesting that is read.
const DEEPEST: u8 = 12;
/// A piece of data.
pub(super) enum Node<'a> {
    Map(Vec<(&'a str, Node<'a>)>),
    List(Vec<Node<'a>>),
    Text(&'a str),
    /// A number, a word without quotation marks.
    Other(&'a str),
}

/// The messages of data, one a line; nothing if the text is no data or more than data.
pub(super) fn lines(text: &str) -> Option<String> {
    let mut parser = Parser { rest: text };
    let node = parser.node(0)?;
    if !parser.rest.trim().is_empty() {
        return None;
    }
    let mut lines = String::with_capacity(text.len());
    render::messages(&node, "", &mut lines);
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
            ':' => self.symbol(),
            '%' => {
                self.rest = self.rest.get(1..)?;
                self.map(depth)
            }
            _ => match self.bare()? {
                Node::Other(_) if self.rest.starts_with('(') => self.call(depth),
                node => Some(node),
            },
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
            let symbol = self.rest.starts_with(':');
            let key = match self.node(depth + 1)? {
                Node::Text(key) => key,
                Node::Other(key) if key.starts_with(|c: char| c.is_ascii_lowercase()) => key,
                Node::Other(_) => "",
                _ => return None,
            };
            // Clojure sets a key and its value apart by a space alone: `{:name ["is blank"]}`.
            let spaced = symbol && self.rest.starts_with(" [");
            if !(spaced || self.eat(':') || self.eat('=') && self.eat('>')) {
                return None;
            }
            pairs.push((key, self.node(depth + 1)?));
            if !self.eat(',') && !self.rest.starts_with('}') && !symbol {
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

    /// The arguments of an object as Python shows it: `ErrorDetail(string='x', code='y')`.
    fn call(&mut self, depth: u8) -> Option<Node<'a>> {
        self.rest = self.rest.get(1..)?;
        let mut pairs = Vec::new();
        while !self.eat(')') {
            let node = self.node(depth + 1)?;
            match node {
                Node::Other(name) if self.eat('=') => pairs.push((name, self.node(depth + 1)?)),
                node => pairs.push(("", node)),
            }
            if !self.eat(',') && !self.rest.starts_with(')') {
                return None;
            }
        }
        let is_message = |key: &str| matches!(key, "" | "string" | "message" | "msg");
        let message = pairs.iter().find_map(|(key, node)| match node {
            Node::Text(text) if is_message(key) => Some(*text),
            _ => None,
        });
        Some(message.map_or(Node::Map(pairs), Node::Text))
    }

    /// A symbol as Ruby writes it: `:name`, `:"first name"`.
    fn symbol(&mut self) -> Option<Node<'a>> {
        self.rest = self.rest.get(1..)?;
        if self.rest.starts_with('"') {
            return self.string().map(Node::Text);
        }
        match self.bare()? {
            Node::Other(name) => Some(Node::Text(name)),
            node => Some(node),
        }
    }

    /// A number, `true`, `None`, or a string with a Python prefix such as `u'...'`.
    fn bare(&mut self) -> Option<Node<'a>> {
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '+' | '_')))?;
        if end == 0 {
            return None;
        }
        let word = self.rest.get(..end)?;
        self.rest = self.rest.get(end..)?;
        if end == 1 && self.rest.starts_with(['"', '\'']) {
            return self.string().map(Node::Text);
        }
        Some(Node::Other(word))
    }
}
