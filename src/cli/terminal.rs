//! Standard output and standard error: writing that may fail, width and colours.
//!
//! A closed pipe is not an error: whoever read has read enough. Any other failure to write is one.

use super::nearest::nearest;
use super::settings::{Color, Surroundings};
use crate::error::{Error, Place, Result};
use crate::summary::escape;
use anstream::AutoStream;
use anstream::stream::{AsLockedWrite, RawStream};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
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
            remedy: "check where it leads to and the space there".into(),
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

/// Refuses what [`standard_input_can_be_read`] refuses, and a file that is not there, with the nearest
/// name in its folder.
pub(super) fn inputs_can_be_read<'p>(paths: impl IntoIterator<Item = &'p Path>) -> Result<()> {
    let paths: Vec<&Path> = paths.into_iter().collect();
    standard_input_can_be_read(paths.iter().copied())?;
    let mut files = paths.into_iter().filter(|path| path.as_os_str() != "-");
    files.try_for_each(is_there)
}

/// Refuses `-` where a person sits at the keyboard, who would wait without knowing for what, and
/// where it stands more than once.
pub(super) fn standard_input_can_be_read<'p>(
    paths: impl IntoIterator<Item = &'p Path>,
) -> Result<()> {
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

/// Refuses a file that is not there. Whatever else may be wrong with it shows when it is read.
pub(super) fn is_there(path: &Path) -> Result<()> {
    let is_missing = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    if !path.metadata().as_ref().is_err_and(is_missing) {
        return Ok(());
    }
    Err(Error::input(
        Place::file(path),
        "there is no such file",
        near_file(path).map_or_else(
            || "check the name and the folder".to_owned(),
            |near| format!("did you mean {}?", near.display()),
        ),
    ))
}

/// The file in the same folder whose name is nearest.
fn near_file(path: &Path) -> Option<PathBuf> {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let entries = folder.unwrap_or(Path::new(".")).read_dir().ok()?;
    let files = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let is_file = entry.path().is_file();
        entry.file_name().into_string().ok().filter(|_| is_file)
    });
    let files: Vec<String> = files.collect();
    let wanted = path.file_name()?.to_str()?;
    let near = nearest(wanted, files.iter().map(String::as_str));
    Some(path.with_file_name(near.first()?))
}

/// An input as it is named in what is printed.
pub(super) fn name_of_input(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "standard input".to_owned();
    }
    path.display().to_string()
}
