//! Standard output and standard error: writing that may fail, width and colours.
//!
//! A closed pipe is not an error: whoever read has read enough. Any other failure to write is one.

use super::settings::{Color, Surroundings};
use crate::error::{Error, Place, Result};
use crate::summary::escape;
use anstream::AutoStream;
use anstream::stream::{AsLockedWrite, RawStream};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use terminal_size::{Width, terminal_size_of};

/// The width of text that goes into a file or a pipe.
const PIPED_WIDTH: usize = 100;

/// Where text is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

impl Stream {
    fn is_terminal(self) -> bool {
        match self {
            Self::Out => io::stdout().is_terminal(),
            Self::Err => io::stderr().is_terminal(),
        }
    }

    /// Whether colours are used here. Variables have had their say in `wish`, except for terminals
    /// that can do nothing.
    pub(super) fn color(self, wish: Color, around: &Surroundings) -> bool {
        match wish {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let is_dumb = matches!(around.text("TERM"), Ok(Some("dumb")));
                self.is_terminal() && !is_dumb
            }
        }
    }

    /// How wide the text may be: as wide as the terminal, or as `COLUMNS` says.
    pub(super) fn width(self, around: &Surroundings) -> usize {
        let said = around.text("COLUMNS").ok().flatten();
        let said = said.and_then(|text| text.parse().ok());
        self.terminal_width()
            .or(said)
            .filter(|width| *width > 0)
            .unwrap_or(PIPED_WIDTH)
    }

    /// Nothing if this is no terminal, or one that says it has no columns at all.
    fn terminal_width(self) -> Option<usize> {
        let size = match self {
            Self::Out => terminal_size_of(io::stdout()),
            Self::Err => terminal_size_of(io::stderr()),
        };
        let (Width(width), _) = size?;
        Some(usize::from(width)).filter(|width| *width > 0)
    }

    /// Prints what `write` writes.
    pub(super) fn print(
        self,
        color: bool,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<()> {
        written(match self {
            Self::Out => through(io::stdout(), color, write),
            Self::Err => through(io::stderr(), color, write),
        })
    }
}

/// Only a console that must be told of colours in its own way needs the stream of anstream; it would
/// look at every byte.
fn through(
    stream: impl RawStream + AsLockedWrite,
    color: bool,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if color {
        let mut out = BufWriter::new(AutoStream::always(stream));
        write(&mut out).and_then(|()| out.flush())
    } else {
        let mut out = BufWriter::new(stream);
        write(&mut out).and_then(|()| out.flush())
    }
}

/// Copies a file to standard output, byte by byte.
pub(super) fn copy_to_stdout(path: &Path) -> Result<()> {
    let mut file = std::fs::File::open(path).map_err(|source| Error::reading(path, source))?;
    let mut out = io::stdout().lock();
    written(io::copy(&mut file, &mut out).and_then(|_| out.flush()))
}

/// What came of printing.
pub(super) fn written(result: io::Result<()>) -> Result<()> {
    match result {
        Err(refused) if refused.kind() != io::ErrorKind::BrokenPipe => Err(Error::Io {
            place: Place::file("standard output"),
            action: "write to it",
            remedy: "check where it leads to and the space there",
            source: refused,
        }),
        _ => Ok(()),
    }
}

/// Prints an error in one line.
pub(super) fn complain(error: &Error) {
    warn(&format!("rowmend: {}", escape(&error.to_string())));
}

/// Prints lines on standard error. Where that is closed, nobody wants to know.
pub(super) fn warn(lines: &str) {
    let _ = writeln!(io::stderr(), "{lines}");
}

/// Refuses `-` where a person sits at the keyboard, who would wait without knowing for what, and
/// where it stands more than once.
pub(super) fn inputs_can_be_read<'p>(paths: impl IntoIterator<Item = &'p Path>) -> Result<()> {
    let dashes = paths
        .into_iter()
        .filter(|path| path.as_os_str() == "-")
        .count();
    if dashes > 1 {
        return Err(Error::usage(
            "- is named twice, and standard input can be read only once",
            "name one of the files",
        ));
    }
    if dashes == 1 && io::stdin().is_terminal() {
        return Err(Error::usage(
            "- is standard input, and nothing comes in there",
            "name a file, or put < file behind the command",
        ));
    }
    Ok(())
}

/// An input as it is named in what is printed.
pub(super) fn name_of_input(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "standard input".to_owned();
    }
    path.display().to_string()
}
