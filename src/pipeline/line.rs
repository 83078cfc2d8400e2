//! The line along which pieces pass, and the threads that stand at it.
//!
//! Every thread does all there is to do with a piece: it makes the next one, works on it, and lays the
//! result down, so that a piece stays in the memory next to one processor. Making and taking are done by
//! one thread at a time: whoever finds results that are next in order takes them, and nobody
//! waits for that. A thread waits only while another makes a piece, or while too many results lie
//! ready behind one that is late.

use super::gone;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Where pieces are made, and where their results are laid down and taken.
pub(super) struct Line<Make, U, Take> {
    source: Mutex<Source<Make>>,
    results: Mutex<Results<U, Take>>,
    /// Told when results were taken, and when the work ends early.
    room: Condvar,
    /// How many pieces may be under way.
    window: u64,
}

/// Makes the pieces.
struct Source<Make> {
    /// Not here any more once it has made the last one.
    make: Option<Make>,
    made: u64,
}

/// What lies ready to be taken.
struct Results<U, Take> {
    /// Those that came before the ones that are taken first.
    early: BTreeMap<u64, Result<U>>,
    /// The number of the next that is taken.
    next: u64,
    /// Takes them; not here while a thread does so.
    take: Option<Take>,
    /// Whether the work ends early, and what went wrong.
    failed: Option<Error>,
}

impl<Make, U, Take, T> Line<Make, U, Take>
where
    Make: FnMut() -> Result<Option<T>>,
    Take: FnMut(U) -> Result<()>,
{
    pub(super) const fn new(make: Make, take: Take, window: u64) -> Self {
        let make = Some(make);
        let results = Results {
            early: BTreeMap::new(),
            next: 0,
            take: Some(take),
            failed: None,
        };
        Self {
            source: Mutex::new(Source { make, made: 0 }),
            results: Mutex::new(results),
            room: Condvar::new(),
            window,
        }
    }

    /// Works on pieces until there are no more. `kept` is what the thread keeps for itself.
    pub(super) fn toil<S>(&self, kept: &mut S, work: &impl Fn(&mut S, T) -> Result<U>) {
        // A thread that dies without a word would leave the others waiting for its piece.
        let toiled = catch_unwind(AssertUnwindSafe(|| {
            while let Some((number, piece)) = self.next() {
                self.lay_down(number, piece.and_then(|piece| work(kept, piece)));
            }
        }));
        if toiled.is_err() {
            self.fail(&mut lock(&self.results), gone());
        }
    }

    /// How the work has ended, once all threads have.
    pub(super) fn end(self) -> Result<()> {
        let results = self.results.into_inner();
        let results = results.unwrap_or_else(PoisonError::into_inner);
        results.failed.map_or(Ok(()), Err)
    }

    /// The next piece with its number, or what went wrong in making it; nothing when the work is at its end.
    fn next(&self) -> Option<(u64, Result<T>)> {
        let mut source = lock(&self.source);
        let number = source.made;
        if !self.has_room(number) {
            return None;
        }
        let piece = source.make.as_mut()?().transpose();
        source.made += 1;
        if !matches!(piece, Some(Ok(_))) {
            source.make = None;
        }
        Some((number, piece?))
    }

    /// Waits until a piece may be made; false if none is needed any more.
    fn has_room(&self, number: u64) -> bool {
        let results = lock(&self.results);
        let is_full = |results: &mut Results<U, Take>| {
            results.failed.is_none() && number >= results.next + self.window
        };
        let results = self.room.wait_while(results, is_full);
        let results = results.unwrap_or_else(PoisonError::into_inner);
        results.failed.is_none()
    }

    /// Lays a result down, and takes those that are next in order unless another thread is about it.
    fn lay_down(&self, number: u64, result: Result<U>) {
        let mut results = lock(&self.results);
        results.early.insert(number, result);
        let Some(mut take) = results.take.take() else {
            return;
        };
        while let Some(result) = results.next_in_order() {
            drop(results);
            let taken = result.and_then(&mut take);
            results = lock(&self.results);
            results.next += 1;
            self.room.notify_one();
            if let Err(failed) = taken {
                return self.fail(&mut results, failed);
            }
        }
        results.take = Some(take);
    }

    /// Ends the work early.
    fn fail(&self, results: &mut Results<U, Take>, failed: Error) {
        results.failed.get_or_insert(failed);
        self.room.notify_all();
    }
}

impl<U, Take> Results<U, Take> {
    fn next_in_order(&mut self) -> Option<Result<U>> {
        let next = self.next;
        self.early.remove(&next)
    }
}

fn lock<V>(mutex: &Mutex<V>) -> MutexGuard<'_, V> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
