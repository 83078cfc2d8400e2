//! The page that the parts of the summary write on: wraps at the given width, indents, paints.
//!
//! It takes text that is fit to show and does not escape it.

use super::Style;
use super::mark;
use super::table::Table;
use super::wrap::wrap;
use std::io::{self, Write};

/// The least width that lines are wrapped to.
const LEAST: usize = 20;

/// A page that is being written.
pub(super) struct Page<'a> {
    out: &'a mut dyn Write,
    width: usize,
    color: bool,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub(super) fn new(out: &'a mut dyn Write, style: &Style) -> Self {
        Self {
            out,
            width: style.width.max(LEAST),
            color: style.color,
        }
    }

    /// A line of its own, wrapped with continuation lines indented by two.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.item(0, text)
    }

    /// A line that begins `indent` columns from the left.
    pub(super) fn item(&mut self, indent: usize, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width, indent, indent + 2) {
            writeln!(self.out, "{}", mark::paint(&line, self.color))?;
        }
        Ok(())
    }

    /// Sentences, all lines `indent` columns from the left.
    pub(super) fn prose(&mut self, indent: usize, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width, indent, indent) {
            writeln!(self.out, "{}", mark::paint(&line, self.color))?;
        }
        Ok(())
    }

    /// An empty line and a heading below it.
    pub(super) fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out)?;
        self.strong(text)
    }

    /// A line that stands out.
    pub(super) fn strong(&mut self, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width, 0, 2) {
            writeln!(self.out, "{}", mark::strong(&line, self.color))?;
        }
        Ok(())
    }

    /// A comment of a settings file, each line with its sign.
    pub(super) fn comment(&mut self, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width - "# ".len(), 0, 2) {
            writeln!(self.out, "# {line}")?;
        }
        Ok(())
    }

    /// A line exactly as it is: for what a person pastes.
    pub(super) fn verbatim(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A table, or a list where the page is too narrow for it.
    pub(super) fn table(&mut self, table: &Table) -> io::Result<()> {
        if let Some(lines) = table.lines(self.width) {
            for line in lines {
                writeln!(self.out, "{}", mark::paint(&line, self.color))?;
            }
            return Ok(());
        }
        for (indent, text) in table.list() {
            self.item(indent, &text)?;
        }
        Ok(())
    }
}
