//! What was found out about publishers with many rows.

use super::Around;
use crate::error::Result;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Publishers with no more rows are judged again at each of them: that is soon done, and there may be many.
const FEW: usize = 4;

/// How many rows the remembered publishers may have together, each publisher counting as so many more for the
/// words that are said of it.
const MOST_ROWS: usize = 1 << 21;
const WORDS: usize = 1 << 8;

/// Remembers what was found out about publishers with many rows, so that it is not found out again at each of
/// them. Forgotten when it grows large; nothing depends on it but time.
#[derive(Debug)]
pub struct Judgements<K, J>(Mutex<Known<K, J>>);

#[derive(Debug)]
struct Known<K, J> {
    /// By the number of the group and the key.
    known: HashMap<(usize, K), Arc<J>>,
    rows: usize,
}

impl<K, J> Default for Judgements<K, J> {
    fn default() -> Self {
        Self(Mutex::new(Known {
            known: HashMap::new(),
            rows: 0,
        }))
    }
}

impl<K: Clone + Eq + Hash, J> Judgements<K, J> {
    /// What is found out about the publisher with this key among the rows of a group.
    pub fn of(
        &self,
        group: &Around<'_>,
        key: &K,
        judge: impl FnOnce() -> Result<J>,
    ) -> Result<Arc<J>> {
        if group.len() <= FEW {
            return judge().map(Arc::new);
        }
        let key = (group.number(), key.clone());
        if let Some(judged) = self.lock().known.get(&key) {
            return Ok(Arc::clone(judged));
        }
        // Judging takes time, in which others need not wait.
        let judged = Arc::new(judge()?);
        let mut all = self.lock();
        if all.rows > MOST_ROWS {
            all.known.clear();
            all.rows = 0;
        }
        all.rows += group.len() + WORDS;
        all.known.insert(key, Arc::clone(&judged));
        Ok(judged)
    }

    fn lock(&self) -> MutexGuard<'_, Known<K, J>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::spot;
    use super::super::{Groups, Keys};
    use super::*;

    fn groups(publishers: u64, rows: u64) -> Groups {
        let mut keys = Keys::default();
        for line in 0..publishers * rows {
            let id = (line % publishers).to_string();
            keys.add_id(&id, spot(0, line + 2));
        }
        keys.groups().unwrap()
    }

    #[test]
    fn a_publisher_with_many_rows_is_judged_once_and_one_key_at_a_time() {
        let groups = groups(2, 9);
        let judgements = Judgements::default();
        let mut judged = Vec::new();
        for line in 2..20 {
            let group = groups.around(spot(0, line)).unwrap();
            for key in ["a", "b"] {
                let own = judgements.of(&group, &key, || {
                    judged.push((group.number(), key));
                    Ok((group.number(), key))
                });
                assert_eq!(*own.unwrap(), (group.number(), key));
            }
        }
        judged.sort_unstable();
        assert_eq!(judged, [(0, "a"), (0, "b"), (9, "a"), (9, "b")]);
    }

    #[test]
    fn what_is_forgotten_is_found_out_again() {
        let publishers = (MOST_ROWS / WORDS) as u64;
        let groups = groups(publishers, 5);
        let judgements = Judgements::default();
        for line in (2..publishers + 2).chain(2..4) {
            let group = groups.around(spot(0, line)).unwrap();
            let judged = judgements.of(&group, &(), || Ok(group.number()));
            assert_eq!(*judged.unwrap(), group.number());
        }
        assert!(judgements.lock().known.len() < publishers as usize);
    }
}
