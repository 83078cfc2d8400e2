//! Rows that are read again one by one.
//!
//! Whoever wants one row again mostly wants its neighbours next: exports that are joined are in nearly the same
//! order. So each thread keeps some stretches of text as they were parsed, and reads more at once the
//! nearer the rows lie that are wanted.

use super::dialect::Dialect;
use super::input::Input;
use super::pieces::Mark;
use super::reader::Reader;
use super::row::{Row, Rows};
use crate::error::Result;
use std::cell::RefCell;

/// How much is read at once where rows are wanted here and there.
const SMALL_STEP: usize = 1 << 12;
/// How much is read at once where one row after the other is wanted.
const LARGE_STEP: usize = 1 << 16;
/// How many stretches a thread keeps.
const KEPT: usize = 8;

thread_local! {
    /// What this thread has read last, the latest at the end.
    static STRETCHES: RefCell<Vec<Stretch>> = const { RefCell::new(Vec::new()) };
}

/// Rows that follow each other.
#[derive(Debug)]
struct Stretch {
    /// Of which input.
    input: u64,
    /// Where they begin and end in its text.
    begin: u64,
    end: u64,
    rows: Rows,
}

impl Reader<'_> {
    /// Reads a single row again that was read before; false if the text ends before it.
    pub fn row_at(
        input: &Input,
        dialect: &Dialect,
        (offset, line): (u64, u64),
        row: &mut Row,
    ) -> Result<bool> {
        let mark = Mark { offset, line };
        let is_there = STRETCHES.with_borrow_mut(|stretches| {
            let is_it = |own: &Stretch| {
                own.input == input.number() && (own.begin..own.end).contains(&offset)
            };
            if let Some(at) = stretches.iter().rposition(is_it) {
                let stretch = stretches.remove(at);
                let is_there = stretch.rows.at(mark, row);
                stretches.push(stretch);
                if is_there {
                    return Ok(true);
                }
            }
            let step = step(stretches, input, offset);
            let Some(rows) =
                Reader::from_mark(input, dialect.delimiter, mark, step)?.next_rows()?
            else {
                return Ok(false);
            };
            let is_there = rows.at(mark, row);
            keep(stretches, input, offset, rows);
            Ok(is_there)
        })?;
        // Many such rows may be kept, each for itself.
        row.part();
        Ok(is_there)
    }
}

/// How much is read at once for the row at `offset`: more if it lies where the last stretch of its input
/// ends, and no more than up to where one begins.
fn step(stretches: &[Stretch], input: &Input, offset: u64) -> usize {
    let size = |from: u64, to: u64| usize::try_from(to - from).unwrap_or(usize::MAX);
    let own = stretches.iter().rev();
    let mut own = own.filter(|stretch| stretch.input == input.number());
    let near = own.find_map(|stretch| {
        let own = size(stretch.begin, stretch.end);
        if offset >= stretch.end {
            return (size(stretch.end, offset) <= own).then_some(own * 2);
        }
        let before = size(offset, stretch.begin);
        (before <= LARGE_STEP).then_some(before)
    });
    near.unwrap_or_default().clamp(SMALL_STEP, LARGE_STEP)
}

fn keep(stretches: &mut Vec<Stretch>, input: &Input, begin: u64, rows: Rows) {
    // A single long row is no stretch worth the memory.
    if rows.bytes() > 2 * LARGE_STEP {
        return;
    }
    if stretches.len() >= KEPT {
        stretches.remove(0);
    }
    stretches.push(Stretch {
        input: input.number(),
        begin,
        end: begin + rows.bytes() as u64,
        rows,
    });
}
