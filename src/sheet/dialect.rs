//! How a file is written: its delimiter, its header, and the lines above that.

use super::input::Input;
use super::pieces::Mark;
use super::reader::Reader;
use super::row::Row;
use crate::error::Result;
use std::collections::BTreeMap;

/// The delimiters that occur, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// In how many records a header is looked for.
const HEADER_WITHIN: usize = 50;
/// How many records are looked at to tell the delimiter.
const SAMPLE: usize = 500;
/// How many rows below a header tell whether it is as wide as they are.
const ROWS_BELOW: usize = 40;
/// How much is read at once while looking.
const STEP: usize = 1 << 16;
/// How much of a skipped line is kept.
const KEPT: usize = 120;

/// A line that is no row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Its physical line.
    pub line: u64,
    /// Its text, cut to a readable length.
    pub text: String,
    /// Its cells.
    pub cells: Vec<String>,
}

/// How a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between cells.
    pub delimiter: u8,
    /// Whether the first record is a header.
    pub has_header: bool,
    /// The physical line of the first record, which is the header if there is one.
    pub first_line: u64,
    /// Where the first record begins in the text.
    pub first_offset: u64,
    /// The lines above the header.
    pub preamble: Vec<Skipped>,
    /// How many cells the rows have, where the header has more or fewer and what one of them has beyond the other
    /// is empty: a program has ended every row with a delimiter, or only the header.
    pub width: Option<usize>,
}

/// What the first records look like under one delimiter.
struct Sample {
    delimiter: u8,
    records: Vec<(Mark, Vec<String>)>,
    /// The position of the header among them, if one was recognised.
    header: Option<usize>,
    /// How many records agree on a number of cells above one.
    agreeing: usize,
}

/// Tells how a file is written. `is_header` says whether cells are a header; the delimiter under
/// which one of the first records is one wins, else that on which most records agree. A `sep=` line
/// is obeyed. Where no record is a header, the file is taken to have none.
pub fn sniff(input: &Input, is_header: &dyn Fn(&[&str]) -> bool) -> Result<Dialect> {
    let start = Mark {
        offset: input.text_start(),
        line: 1,
    };
    let (start, told, mut preamble) = separator_line(input, start)?;
    let candidates = told.map_or_else(|| DELIMITERS.to_vec(), |delimiter| vec![delimiter]);
    let mut best: Option<Sample> = None;
    for delimiter in candidates {
        let sample = look(input, delimiter, start, is_header)?;
        let rank = |sample: &Sample| (sample.header.is_some(), sample.agreeing);
        if best.as_ref().is_none_or(|best| rank(&sample) > rank(best)) {
            best = Some(sample);
        }
    }
    let Some(sample) = best else {
        return Ok(Dialect {
            delimiter: b',',
            has_header: false,
            first_line: start.line,
            first_offset: start.offset,
            preamble,
            width: None,
        });
    };
    let header = sample.header.unwrap_or_default();
    for (mark, cells) in sample.records.iter().take(header) {
        preamble.push(Skipped {
            line: mark.line,
            text: cut(&cells.join(" ")),
            cells: cells.clone(),
        });
    }
    let mark = sample.records.get(header).map_or(start, |(mark, _)| *mark);
    let width = match sample.header {
        Some(_) => width_of_rows(input, sample.delimiter, mark)?,
        None => None,
    };
    Ok(Dialect {
        delimiter: sample.delimiter,
        has_header: sample.header.is_some(),
        first_line: mark.line,
        first_offset: mark.offset,
        preamble,
        width,
    })
}

/// How wide the rows below a header are, where it has another width and what is beyond is empty. One row alone may be
/// cut in the wrong places: two at least must agree, and none be as wide as the header.
fn width_of_rows(input: &Input, delimiter: u8, header: Mark) -> Result<Option<usize>> {
    let mut reader = Reader::from_mark(input, delimiter, header, STEP)?;
    let mut row = Row::default();
    if !reader.next(&mut row).unwrap_or(false) {
        return Ok(None);
    }
    let titled = row.len();
    let last_named = row
        .cells()
        .enumerate()
        .filter(|(_, title)| !title.trim().is_empty());
    let named = last_named.last().map_or(0, |(place, _)| place + 1);
    let mut widths = BTreeMap::new();
    let mut seen = 0;
    while seen < ROWS_BELOW && reader.next(&mut row).unwrap_or(false) {
        seen += 1;
        if row.is_blank() {
            continue;
        }
        let is_idle = row.cells().skip(titled).all(|cell| cell.trim().is_empty());
        let (rows, all_idle) = widths.entry(row.len()).or_insert((0, true));
        *rows += 1;
        *all_idle &= is_idle;
    }
    // Narrower rows, such as one of totals, are ragged either way.
    let Some((width, (rows, all_idle))) = widths.pop_last() else {
        return Ok(None);
    };
    let is_wider = width > titled && all_idle && !widths.keys().any(|other| *other >= titled);
    let is_narrower = width < titled && width >= named;
    Ok((rows > 1 && (is_wider || is_narrower)).then_some(width))
}

impl Dialect {
    /// The line of the header, 0 where there is none.
    pub const fn header_line(&self) -> u64 {
        if self.has_header { self.first_line } else { 0 }
    }

    /// The dialect of a file whose delimiter and header line are known, 0 standing for none; nothing if
    /// no record begins on that line.
    pub fn located(input: &Input, delimiter: u8, header_line: u64) -> Result<Option<Self>> {
        let start = Mark {
            offset: input.text_start(),
            line: 1,
        };
        if header_line == 0 {
            let (start, _, preamble) = separator_line(input, start)?;
            return Ok(Some(Self {
                delimiter,
                has_header: false,
                first_line: start.line,
                first_offset: start.offset,
                preamble,
                width: None,
            }));
        }
        let mut reader = Reader::from_mark(input, delimiter, start, STEP)?;
        let mut row = Row::default();
        while reader.next(&mut row)? && row.line() <= header_line {
            if row.line() == header_line {
                let header = Mark {
                    offset: row.offset(),
                    line: header_line,
                };
                return Ok(Some(Self {
                    delimiter,
                    has_header: true,
                    first_line: header_line,
                    first_offset: row.offset(),
                    preamble: Vec::new(),
                    width: width_of_rows(input, delimiter, header)?,
                }));
            }
        }
        Ok(None)
    }
}

fn cut(text: &str) -> String {
    text.trim().chars().take(KEPT).collect()
}

/// A `sep=;` line at the top, as spreadsheets write it: what it says, and where the text goes on.
fn separator_line(input: &Input, start: Mark) -> Result<(Mark, Option<u8>, Vec<Skipped>)> {
    let mut reader = Reader::from_mark(input, b'\0', start, STEP)?;
    let mut row = Row::default();
    let none = (start, None, Vec::new());
    // A first line that cannot be read is refused later, with the right delimiter.
    let Ok(true) = reader.next(&mut row) else {
        return Ok(none);
    };
    let line = row.get(0).unwrap_or_default().to_owned();
    let told = line.trim().to_ascii_lowercase();
    let Some(separator) = told.strip_prefix("sep=") else {
        return Ok(none);
    };
    let delimiter = match separator.as_bytes() {
        [] => b'\t',
        [only] => *only,
        _ => return Ok(none),
    };
    let skipped = Skipped {
        line: start.line,
        text: cut(&line),
        cells: vec![line],
    };
    let after = if reader.next(&mut row).unwrap_or(false) {
        Mark {
            offset: row.offset(),
            line: row.line(),
        }
    } else {
        start
    };
    Ok((after, Some(delimiter), vec![skipped]))
}

fn look(
    input: &Input,
    delimiter: u8,
    start: Mark,
    is_header: &dyn Fn(&[&str]) -> bool,
) -> Result<Sample> {
    let mut reader = Reader::from_mark(input, delimiter, start, STEP)?;
    let mut row = Row::default();
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut sample = Sample {
        delimiter,
        records: Vec::new(),
        header: None,
        agreeing: 0,
    };
    let mut seen = 0;
    // What cannot be read under this delimiter ends the look; the reading proper will refuse it.
    while seen < SAMPLE && reader.next(&mut row).unwrap_or(false) {
        if row.len() > 1 {
            *widths.entry(row.len()).or_default() += 1;
        }
        if seen < HEADER_WITHIN {
            let cells: Vec<&str> = row.cells().collect();
            if sample.header.is_none() && is_header(&cells) {
                sample.header = Some(seen);
            }
            let mark = Mark {
                offset: row.offset(),
                line: row.line(),
            };
            let cells = cells.into_iter().map(str::to_owned).collect();
            sample.records.push((mark, cells));
        }
        seen += 1;
    }
    sample.agreeing = widths.values().copied().max().unwrap_or_default();
    Ok(sample)
}
