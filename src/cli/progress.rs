//! The progress bar: on standard error, if that is a terminal and the run takes longer than a second.

use indicatif::{ProgressBar, ProgressStyle};
use std::cell::{Cell, OnceCell};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// A run that is shorter needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// So many bytes must have been read before the clock is asked again.
const STEP: u64 = 1 << 16;

/// Shows how far a run has come. The bar goes away with the value.
pub(super) struct Progress {
    begin: Option<Instant>,
    seen: Cell<u64>,
    bar: OnceCell<ProgressBar>,
}

impl Progress {
    /// A bar, unless nothing may be shown.
    pub(super) fn new(quiet: bool) -> Self {
        let is_shown = !quiet && io::stderr().is_terminal();
        Self {
            begin: is_shown.then(Instant::now),
            seen: Cell::new(0),
            bar: OnceCell::new(),
        }
    }

    /// Takes note of the bytes that were read, out of how many. May be called for every row: it costs
    /// a subtraction.
    pub(super) fn tell(&self, done: u64, total: u64) {
        let Some(begin) = self.begin else {
            return;
        };
        // A second pass begins anew, with fewer bytes than were seen before.
        if done.abs_diff(self.seen.get()) < STEP {
            return;
        }
        self.seen.set(done);
        if begin.elapsed() >= PATIENCE {
            let bar = self.bar.get_or_init(|| new_bar(total));
            bar.set_length(total);
            bar.set_position(done.min(total));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

fn new_bar(total: u64) -> ProgressBar {
    let bar = ProgressBar::new(total);
    // A template that cannot be read leaves the bar as it is by default.
    if let Ok(style) =
        ProgressStyle::with_template("{bar:40} {percent:>3} %  {bytes}/{total_bytes}")
    {
        bar.set_style(style);
    }
    bar
}
