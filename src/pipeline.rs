//! Work on several threads, results in order: the only place that starts threads.
//!
//! Results are taken in the order in which their pieces were made, so that the bytes written do not depend
//! on the number of threads, nor which of two errors is told.

mod line;

use crate::error::{Error, Result};
use line::Line;
use std::fmt;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

/// The most threads that work at once; beyond that, reading and writing are what takes the time.
const MOST_THREADS: usize = 8;

/// How many pieces may be under way beside two for each thread.
const SPARE: u64 = 8;

/// Does two things at the same time.
pub fn both<T, U: Send>(
    here: impl FnOnce() -> Result<T>,
    beside: impl FnOnce() -> Result<U> + Send,
) -> (Result<T>, Result<U>) {
    thread::scope(|scope| {
        let beside = scope.spawn(beside);
        let here = here();
        (here, beside.join().unwrap_or_else(|_| Err(gone())))
    })
}

/// Work that is done beside other work, or when its result is asked for.
pub struct Later<T> {
    state: Mutex<State<T>>,
    result: OnceLock<T>,
}

enum State<T> {
    Waiting(Work<T>),
    Begun(JoinHandle<Result<T>>),
    Ended,
}

impl<T> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Later")
    }
}

type Work<T> = Box<dyn FnOnce() -> Result<T> + Send>;

impl<T: Send + 'static> Later<T> {
    /// Work that is not begun.
    pub fn new(work: impl FnOnce() -> Result<T> + Send + 'static) -> Self {
        Self {
            state: Mutex::new(State::Waiting(Box::new(work))),
            result: OnceLock::new(),
        }
    }

    /// Begins the work on a thread of its own, if nobody has begun it.
    pub fn start(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = match std::mem::replace(&mut *state, State::Ended) {
            State::Waiting(work) => State::Begun(thread::spawn(work)),
            other => other,
        };
    }

    /// The result, once it is there. An error is told to the first that asks.
    pub fn get(&self) -> Result<&T> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(result) = self.result.get() {
            return Ok(result);
        }
        let result = match std::mem::replace(&mut *state, State::Ended) {
            State::Waiting(work) => work(),
            State::Begun(thread) => thread.join().unwrap_or_else(|_| Err(gone())),
            State::Ended => Err(gone()),
        }?;
        Ok(self.result.get_or_init(|| result))
    }
}

/// Makes pieces, works on them, and takes the results in order. Stops at the first error.
pub fn in_order<T: Send, U: Send>(
    make: impl FnMut() -> Result<Option<T>> + Send,
    work: impl Fn(T) -> Result<U> + Sync,
    take: impl FnMut(U) -> Result<()> + Send,
) -> Result<()> {
    in_order_with(make, || (), |(), piece| work(piece), take)
}

/// The same where each thread keeps something for itself from one piece to the next, such as what it
/// remembers. Nothing may depend on it but time: which pieces a thread gets is chance.
pub fn in_order_with<T: Send, U: Send, S>(
    mut make: impl FnMut() -> Result<Option<T>> + Send,
    keep: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) -> Result<U> + Sync,
    mut take: impl FnMut(U) -> Result<()> + Send,
) -> Result<()> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    if processors == 1 {
        let mut kept = keep();
        while let Some(piece) = make()? {
            take(work(&mut kept, piece)?)?;
        }
        return Ok(());
    }
    let threads = processors.min(MOST_THREADS);
    let line = Line::new(make, take, 2 * threads as u64 + SPARE);
    let toil = || line.toil(&mut keep(), &work);
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(toil);
        }
        toil();
    });
    line.end()
}

type Errand = Box<dyn FnOnce() -> Result<()> + Send>;

/// A thread of its own for what need not be done at once, and not each time.
#[derive(Debug)]
pub struct Errands {
    to: SyncSender<Errand>,
    done: JoinHandle<Result<()>>,
}

impl Errands {
    /// A thread that waits for errands.
    pub fn new() -> Self {
        let (to, errands) = sync_channel::<Errand>(1);
        Self {
            to,
            done: thread::spawn(move || errands.into_iter().try_for_each(|errand| errand())),
        }
    }

    /// Sends an errand, unless another waits already: then this one is left out.
    pub fn send(&self, errand: impl FnOnce() -> Result<()> + Send + 'static) {
        // Of a thread that has ended the end tells why.
        let _ = self.to.try_send(Box::new(errand));
    }

    /// Waits for the last errand; the first that failed ended them all.
    pub fn end(self) -> Result<()> {
        drop(self.to);
        self.done.join().unwrap_or_else(|_| Err(gone()))
    }
}

impl Default for Errands {
    fn default() -> Self {
        Self::new()
    }
}

fn gone() -> Error {
    Error::Fault("a thread ended before its work".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn results_come_in_order_whoever_is_faster() {
        let mut next = 0_u64;
        let mut seen = Vec::new();
        let make = || {
            next += 1;
            Ok((next <= 200).then_some(next))
        };
        let work = |number: u64| {
            if number.is_multiple_of(7) {
                thread::yield_now();
            }
            Ok(number * 2)
        };
        in_order(make, work, |result| {
            seen.push(result);
            Ok(())
        })
        .unwrap();
        assert_eq!(
            seen,
            (1..=200).map(|number| number * 2).collect::<Vec<u64>>()
        );
    }

    #[test]
    fn both_results_come_back() {
        let (here, beside) = both(|| Ok(1), || Err::<(), _>(gone()));
        assert_eq!(here.ok(), Some(1));
        assert!(beside.is_err());
    }

    #[test]
    fn a_result_comes_whether_it_was_begun_or_not() {
        for begun in [false, true] {
            let later = Later::new(|| Ok(7));
            if begun {
                later.start();
            }
            assert_eq!((later.get().ok(), later.get().ok()), (Some(&7), Some(&7)));
            let failing = Later::<u8>::new(|| Err(Error::Fault("fifty".to_owned())));
            if begun {
                failing.start();
            }
            assert!(failing.get().is_err() && failing.get().is_err());
        }
    }

    #[test]
    fn errands_are_run_and_the_first_that_fails_is_told() {
        let (to, told) = channel();
        let errands = Errands::new();
        errands.send(move || to.send(1).map_err(|_| gone()));
        assert_eq!(told.recv(), Ok(1));
        assert!(errands.end().is_ok());
        let errands = Errands::new();
        errands.send(|| Err(Error::Fault("fifty".to_owned())));
        assert!(errands.end().is_err());
    }

    #[test]
    fn the_first_error_ends_it() {
        let mut next = 0_u64;
        let make = || {
            next += 1;
            Ok(Some(next))
        };
        let work = |number: u64| match number {
            50 => Err(Error::Fault("fifty".to_owned())),
            _ => Ok(number),
        };
        let mut seen = 0;
        let ended = in_order(make, work, |_| {
            seen += 1;
            Ok(())
        });
        assert!(ended.is_err());
        assert_eq!(seen, 49);
    }

    #[test]
    fn the_error_of_an_earlier_piece_is_told_rather_than_a_later_one() {
        let mut next = 0_u64;
        let make = || {
            next += 1;
            match next {
                4 => Err(Error::Fault("made".to_owned())),
                _ => Ok(Some(next)),
            }
        };
        let work = |number: u64| {
            thread::sleep(std::time::Duration::from_millis(20));
            match number {
                2 => Err(Error::Fault("worked".to_owned())),
                _ => Ok(number),
            }
        };
        let ended = in_order(make, work, |_| Ok(()));
        assert!(ended.unwrap_err().to_string().contains("worked"));
    }

    #[test]
    fn a_thread_that_dies_is_an_error_and_leaves_nobody_waiting() {
        let mut next = 0_u64;
        let make = || {
            next += 1;
            Ok((next <= 200).then_some(next))
        };
        let work = |number: u64| {
            assert_ne!(number, 20, "as a fault of this program would");
            Ok(number)
        };
        let ended = in_order(make, work, |_| Ok(()));
        assert!(matches!(ended, Err(Error::Fault(_))), "{ended:?}");
    }
}
