//! The progress bar: on standard error, if that is a terminal and the run takes longer than a second.

use super::arguments::DisplayOptions;
use crate::run::headway::{Headway, Pass};
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A run that is shorter needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long what is shown stays as it is.
const PAUSE: Duration = Duration::from_millis(100);
/// Before that the pace says nothing of the time that is left.
const RUN_UP: Duration = Duration::from_millis(300);
/// How much longer a byte takes in the second pass than in the first, as measured.
const SECOND_TO_FIRST: u64 = 4;

/// Shows how far a run has come. The bar goes away with the value.
pub(super) struct Progress(Option<Mutex<Shown>>);

struct Shown {
    begin: Instant,
    first_told: Option<Instant>,
    last_told: Option<Instant>,
    pass: Option<(Pass, Instant)>,
    /// Whether a pass that was to be the only one is followed by another.
    begins_again: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// A bar, unless somebody else than a person sits there, or one who wants to see nothing.
    pub(super) fn new(display: &DisplayOptions) -> Self {
        Self::unless(display.quiet.quiet || display.json)
    }

    /// A bar, unless nothing is to be seen.
    pub(super) fn unless(is_hidden: bool) -> Self {
        let is_wanted = !is_hidden && io::stderr().is_terminal();
        Self(is_wanted.then(|| Mutex::new(Shown::new(Instant::now()))))
    }

    /// Takes note of how far the run has come.
    pub(super) fn tell(&self, headway: Headway) {
        if let Some(shown) = &self.0 {
            let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
            shown.tell(headway, Instant::now());
        }
    }
}

impl Shown {
    const fn new(begin: Instant) -> Self {
        Self {
            begin,
            first_told: None,
            last_told: None,
            pass: None,
            begins_again: false,
            bar: None,
        }
    }

    fn tell(&mut self, headway: Headway, now: Instant) {
        let paused = self.last_told.map(|told| now.duration_since(told));
        if paused.is_some_and(|paused| paused < PAUSE) {
            return;
        }
        self.last_told = Some(now);
        if headway.pass == Pass::Second && matches!(self.pass, Some((Pass::Only, _))) {
            self.begins_again = true;
            self.first_told = None;
        }
        let first_told = *self.first_told.get_or_insert(now);
        let pass_began = match self.pass {
            Some((pass, began)) if pass == headway.pass => began,
            _ => now,
        };
        self.pass = Some((headway.pass, pass_began));
        if now.duration_since(self.begin) < PATIENCE {
            return;
        }
        // Then nothing counts but the pass that goes on.
        let pass = if self.begins_again {
            Pass::Only
        } else {
            headway.pass
        };
        let work = Work::of(Headway { pass, ..headway });
        let rows = rows(headway, now.duration_since(pass_began));
        let words = match work.time_left(now.duration_since(first_told)) {
            Some(left) => format!("{rows}  {left:#} left"),
            None => rows,
        };
        let bar = self.bar.get_or_insert_with(|| new_bar(work.all));
        bar.set_length(work.all);
        bar.set_message(words);
        bar.set_position(work.done);
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn new_bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    // A template that cannot be read leaves the bar as it is by default.
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {msg}") {
        bar.set_style(style);
    }
    bar
}

/// Work in bytes of the quickest pass.
#[derive(Debug, PartialEq, Eq)]
struct Work {
    done: u64,
    all: u64,
}

impl Work {
    fn of(headway: Headway) -> Self {
        let total = headway.total;
        let read = headway.read.min(total);
        let both = total * (1 + SECOND_TO_FIRST);
        let (done, all) = match headway.pass {
            Pass::Only => (read, total),
            Pass::First => (read, both),
            Pass::Second => (total + read * SECOND_TO_FIRST, both),
        };
        Self { done, all }
    }

    /// The time that the rest takes at the pace so far, to the next second.
    fn time_left(&self, since: Duration) -> Option<HumanDuration> {
        if since < RUN_UP {
            return None;
        }
        let so_far = since.as_millis();
        let rest = u128::from(self.all - self.done) * so_far;
        let rest = rest.checked_div(u128::from(self.done))?.div_ceil(1_000);
        let seconds = u64::try_from(rest).ok()?;
        Some(HumanDuration(Duration::from_secs(seconds)))
    }
}

/// Rows and rate. The rows of the first pass are only looked at.
fn rows(headway: Headway, since: Duration) -> String {
    let rows = HumanCount(headway.rows);
    let done = match headway.pass {
        Pass::First => "looked through",
        Pass::Second | Pass::Only => "done",
    };
    match per_second(headway.rows, since) {
        Some(rate) => format!("{rows} rows {done}, {} a second", HumanCount(rate)),
        None => format!("{rows} rows {done}"),
    }
}

/// Rows in a second; nothing before the time is long enough to say.
fn per_second(rows: u64, since: Duration) -> Option<u64> {
    let millis = u64::try_from(since.as_millis()).ok()?;
    rows.checked_mul(1_000)?.checked_div(millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(pass: Pass, rows: u64, read: u64) -> Headway {
        Headway {
            pass,
            rows,
            read,
            total: 1_000,
        }
    }

    fn done(pass: Pass, read: u64) -> u64 {
        Work::of(at(pass, 0, read)).done
    }

    #[test]
    fn the_passes_make_one_way() {
        let all = Work::of(at(Pass::First, 0, 0)).all;
        assert_eq!(done(Pass::First, 0), 0);
        assert_eq!(done(Pass::First, 1_000), done(Pass::Second, 0));
        assert_eq!(done(Pass::Second, 1_000), all);
        let first = done(Pass::First, 500);
        let second = done(Pass::Second, 500) - done(Pass::Second, 0);
        assert_eq!(second, first * SECOND_TO_FIRST);
        assert_eq!(done(Pass::Only, 500), 500);
    }

    #[test]
    fn a_file_that_grows_while_it_is_read_does_not_overrun() {
        let Work { done, all } = Work::of(at(Pass::Second, 20, 2_000));
        assert_eq!(done, all);
    }

    #[test]
    fn the_time_left_follows_from_the_pace() {
        let quarter = Work {
            done: 250,
            all: 1_000,
        };
        let left = |work: &Work, millis| {
            let left = work.time_left(Duration::from_millis(millis));
            left.map(|left| left.0.as_secs())
        };
        assert_eq!(left(&quarter, 2_000), Some(6));
        assert_eq!(left(&quarter, 2_100), Some(7), "6.3 seconds");
        assert_eq!(left(&quarter, 100), None, "too early to say");
        let nothing = Work {
            done: 0,
            all: 1_000,
        };
        assert_eq!(left(&nothing, 2_000), None);
        let everything = Work { done: 9, all: 9 };
        assert_eq!(left(&everything, 2_000), Some(0));
    }

    #[test]
    fn the_rate_is_rows_in_a_second() {
        let second = at(Pass::Second, 1_204_000, 0);
        assert_eq!(
            rows(second, Duration::from_secs(2)),
            "1,204,000 rows done, 602,000 a second"
        );
        let first = at(Pass::First, 4_096, 0);
        assert_eq!(rows(first, Duration::ZERO), "4,096 rows looked through");
    }

    #[test]
    fn nothing_is_drawn_in_the_first_second() {
        let begin = Instant::now();
        let mut shown = Shown::new(begin);
        let mut drawn_after = |millis, headway| {
            shown.tell(headway, begin + Duration::from_millis(millis));
            shown.bar.as_ref().map(ProgressBar::position)
        };
        assert_eq!(drawn_after(900, at(Pass::Only, 5, 500)), None);
        assert_eq!(drawn_after(1_100, at(Pass::Only, 6, 600)), Some(600));
        // What comes so soon is not worth a stroke.
        assert_eq!(drawn_after(1_150, at(Pass::Only, 7, 700)), Some(600));
    }

    #[test]
    fn a_pass_after_the_only_one_begins_the_bar_again() {
        let begin = Instant::now();
        let mut shown = Shown::new(begin);
        let mut drawn_after = |millis, headway| {
            shown.tell(headway, begin + Duration::from_millis(millis));
            let bar = shown.bar.as_ref();
            bar.map(|bar| (bar.position(), bar.length()))
        };
        let wanted = |done| Some((done, Some(1_000)));
        assert_eq!(drawn_after(1_200, at(Pass::Only, 9, 900)), wanted(900));
        assert_eq!(drawn_after(1_400, at(Pass::Second, 1, 100)), wanted(100));
    }
}
