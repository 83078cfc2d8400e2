//! How far a run has come, for whoever shows it.

use crate::sheet::Rows;

/// One of the times that a run goes over its input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// What the whole file says is learnt; another pass follows.
    First,
    /// The rows are worked on; a first pass went before.
    Second,
    /// Mostly there is no other; where a file goes on otherwise than it begins, a second pass follows.
    Only,
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Headway {
    /// The pass that is under way.
    pub pass: Pass,
    /// The rows that it has read.
    pub rows: u64,
    /// The bytes of text that it has read.
    pub read: u64,
    /// The bytes of text that there are.
    pub total: u64,
}

/// Is told how far a run has come, by any thread: seldom enough that it may take its time.
pub type Watcher<'w> = dyn Fn(Headway) + Sync + 'w;

/// Tells a watcher of one pass.
pub struct Steps<'w> {
    watch: &'w Watcher<'w>,
    now: Headway,
}

impl<'w> Steps<'w> {
    /// Begins a pass over so many bytes of text.
    pub const fn new(watch: &'w Watcher<'w>, pass: Pass, total: u64) -> Self {
        let now = Headway {
            pass,
            rows: 0,
            read: 0,
            total,
        };
        Self { watch, now }
    }

    /// Counts rows that were read in one piece.
    pub fn piece(&mut self, rows: &Rows) {
        self.now.rows += rows.remaining() as u64;
        self.now.read += rows.bytes() as u64;
        (self.watch)(self.now);
    }
}
