//! `init`: a commented settings file in the working folder.

use crate::cli::arguments::InitArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::{FILE_NAME, template};
use crate::cli::terminal::Stream;
use crate::error::{Error, Place, Result};
use std::io::Write;
use std::path::Path;
use tempfile::NamedTempFile;

pub(in crate::cli) fn run(arguments: &InitArguments) -> Result<Exit> {
    let path = Path::new(FILE_NAME);
    if path.symlink_metadata().is_ok() && !arguments.force {
        return Err(refuse_existing(path));
    }
    write(path, arguments.force)?;
    Stream::Out.print(false, |out| {
        writeln!(
            out,
            "Wrote {FILE_NAME}. Take the # away from a line to set it."
        )
    })?;
    Ok(Exit::Done)
}

/// Writes beside the place and renames, so that a file is never half there.
fn write(path: &Path, force: bool) -> Result<()> {
    let writing = |source| Error::writing(path, source);
    let mut file = NamedTempFile::new_in(".").map_err(writing)?;
    file.write_all(template().as_bytes()).map_err(writing)?;
    file.as_file().sync_all().map_err(writing)?;
    let placed = if force {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    match placed {
        Ok(_) => Ok(()),
        Err(refused) if refused.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(refuse_existing(path))
        }
        Err(refused) => Err(writing(refused.error)),
    }
}

fn refuse_existing(path: &Path) -> Error {
    Error::input(
        Place::file(path),
        "there is one already",
        "edit it, or add --force to replace it",
    )
}
