//! Counting the rows of files that this tool has written, without parsing them.

use super::marks::RecordEnds;
use super::positioned::Positioned;
use crate::error::{Error, Result};
use crate::pipeline::in_order_with;
use std::fs::File;
use std::path::Path;

/// How much is counted at once.
const PIECE: usize = 1 << 18;

/// A piece of a file, counted as if it began outside quotation marks.
#[derive(Debug, Default)]
struct Piece {
    file: usize,
    ends: RecordEnds,
    last: Option<u8>,
}

/// Counts the rows below the header of each file, all files beside each other; nothing for a file that breaks
/// off in the middle of a row.
pub fn count_rows(paths: &[&Path]) -> Result<Vec<Option<u64>>> {
    let opened = paths.iter().map(|path| open(path));
    let files: Vec<(File, u64)> = opened.collect::<Result<_>>()?;
    let mut sums: Vec<Piece> = paths.iter().map(|_| Piece::default()).collect();
    let mut pieces = files.iter().enumerate().flat_map(|(number, (_, bytes))| {
        let begins = (0..*bytes).step_by(PIECE);
        begins.map(move |begin| (number, begin))
    });
    in_order_with(
        || Ok(pieces.next()),
        || vec![0; PIECE],
        |buffer, (number, begin)| {
            let file = files.get(number).zip(paths.get(number));
            file.map(|((file, _), path)| piece(path, (number, file), begin, buffer))
                .transpose()
        },
        |piece| {
            let found = piece.and_then(|piece| Some((sums.get_mut(piece.file)?, piece)));
            if let Some((sum, piece)) = found {
                sum.ends.append(&piece.ends);
                sum.last = piece.last;
            }
            Ok(())
        },
    )?;
    let rows = |sum: &Piece| {
        let is_whole = sum.last == Some(b'\n') && !sum.ends.is_open();
        is_whole.then(|| sum.ends.found.saturating_sub(1))
    };
    Ok(sums.iter().map(rows).collect())
}

fn open(path: &Path) -> Result<(File, u64)> {
    let opened = File::open(path).and_then(|file| {
        let bytes = file.metadata()?.len();
        Ok((file, bytes))
    });
    opened.map_err(|source| Error::reading(path, source))
}

/// Counts the piece of a file that begins there.
fn piece(
    path: &Path,
    (number, file): (usize, &File),
    begin: u64,
    buffer: &mut [u8],
) -> Result<Piece> {
    let mut from = Positioned::start(path, file)?;
    from.offset = begin;
    let filled = from
        .fill(buffer)
        .map_err(|source| Error::reading(path, source))?;
    let bytes = buffer.get(..filled).unwrap_or_default();
    let mut ends = RecordEnds::default();
    ends.add(bytes);
    Ok(Piece {
        file: number,
        ends,
        last: bytes.last().copied(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_across_pieces_and_a_cut_file_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let whole = folder.path().join("whole.csv");
        let cut = folder.path().join("cut.csv");
        let open = folder.path().join("open.csv");
        // Line breaks in quotation marks, at other places in each piece.
        let row = "4745711,\"Acme\nDeals\",\"a \"\"b\"\"\"\r\n";
        let text = "Network Publisher ID,Name,Note\r\n".to_owned() + &row.repeat(40_000);
        assert!(text.len() > 3 * PIECE);
        std::fs::write(&whole, &text).unwrap();
        std::fs::write(&cut, &text[..text.len() - 2]).unwrap();
        std::fs::write(&open, text + "4745712,\"Acme\r\n").unwrap();
        let counted = count_rows(&[&whole, &cut, &open]).unwrap();
        assert_eq!(counted, [Some(40_000), None, None]);
    }

    #[test]
    fn a_file_that_is_gone_is_told() {
        assert!(count_rows(&[Path::new("no-such-file.csv")]).is_err());
    }
}
