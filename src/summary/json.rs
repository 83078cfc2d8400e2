//! The receipt as JSON: what `--json` prints.
//!
//! The same object as in the receipt file. Characters that could control a terminal are written as
//! `\u....` escapes, which every reader of JSON turns back into the same text.

use super::escape::is_unsafe;
use crate::run::Finished;
use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};
use std::io;

/// Writes the receipt of a finished run as one object and a line end. Errors are those of `out`.
pub fn write(out: &mut dyn io::Write, finished: &Finished) -> io::Result<()> {
    let mut serializer =
        serde_json::Serializer::with_formatter(&mut *out, Safe(PrettyFormatter::new()));
    finished
        .receipt
        .serialize(&mut serializer)
        .map_err(io::Error::from)?;
    writeln!(out)
}

/// The usual layout, with nothing in a string that controls a terminal.
struct Safe(PrettyFormatter<'static>);

impl Formatter for Safe {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, character)) = rest.char_indices().find(|(_, c)| is_unsafe(*c)) {
            let (safe, tail) = rest.split_at(at);
            writer.write_all(safe.as_bytes())?;
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = tail.split_at(character.len_utf8()).1;
        }
        writer.write_all(rest.as_bytes())
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::run::receipt::Receipt;

    #[test]
    fn the_receipt_comes_out_whole_and_harmless() {
        let mut finished = sample::fix_failed();
        let hostile = "a\u{202e}b\x1b[2J\u{9b}\u{e0041}é\"\\".to_owned();
        finished.receipt.settings.brand = Some(hostile);
        let mut out = Vec::new();
        write(&mut out, &finished).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("{\n  \"schema\": 1,\n") && text.ends_with("}\n"));
        assert!(!text.chars().any(|c| c != '\n' && is_unsafe(c)));
        let read: Receipt = serde_json::from_str(&text).unwrap();
        assert_eq!(read, finished.receipt);
    }
}
