//! Rows that may be the same publisher, in 16 bytes a row.

use super::{Spot, entry};
use crate::error::{Error, Result};
use std::sync::atomic::{AtomicU64, Ordering};

/// A row: the number of its stretch, where it stands there, and its group. So rows are ordered by where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Member {
    stretch: u32,
    near: u32,
    group: u32,
}

impl Member {
    /// Nothing if there are too many stretches or groups.
    pub(super) fn of(stretch: usize, near: u64, group: usize) -> Option<Self> {
        Some(Self {
            stretch: u32::try_from(stretch).ok()?,
            near: u32::try_from(near).ok()?,
            group: u32::try_from(group).ok()?,
        })
    }

    const fn group(self) -> usize {
        self.group as usize
    }

    /// The same in another group.
    fn in_group(self, group: usize) -> Option<Self> {
        let group = u32::try_from(group).ok()?;
        Some(Self { group, ..self })
    }
}

/// Rows that may be the same publisher.
#[derive(Debug, Default)]
pub struct Groups {
    /// The first row of each stretch, in the order of the files.
    firsts: Vec<Spot>,
    /// The rows, in the order of the files. The number of a group says where it begins in `places`.
    members: Vec<Member>,
    /// How many groups there are.
    count: usize,
    /// The places of the rows among `members`, group after group.
    places: Vec<u32>,
    /// For each group, at its number, whether it is marked.
    marks: Vec<AtomicU64>,
}

impl Groups {
    /// No groups yet of rows in stretches that begin with these.
    pub(super) fn in_stretches(firsts: Vec<Spot>) -> Self {
        Self {
            firsts,
            ..Self::default()
        }
    }

    /// Takes over a list in which the groups are numbered from 0. There are no more than `most` rows in all lists
    /// together.
    pub(super) fn add(&mut self, list: Vec<Member>, most: usize) -> Result<()> {
        if self.members.capacity() == 0 && !list.is_empty() {
            // A growing list would hold twice what it needs whenever it moves; room that is not used is none.
            self.members.reserve_exact(most);
        }
        let count = list.iter().map(|member| member.group() + 1).max();
        for member in list {
            let group = self.count + member.group();
            self.members
                .push(member.in_group(group).ok_or_else(too_many)?);
        }
        self.count += count.unwrap_or_default();
        Ok(())
    }

    /// The groups, once all lists are taken over.
    pub(super) fn arranged(mut self) -> Result<Self> {
        self.members.sort_unstable();
        self.arrange().ok_or_else(too_many)?;
        let words = self.members.len().div_ceil(u64::BITS as usize);
        self.marks.resize_with(words, AtomicU64::default);
        Ok(self)
    }

    /// Puts the groups one after the other.
    fn arrange(&mut self) -> Option<()> {
        let mut begins = vec![0_u32; self.count + 1];
        for member in &self.members {
            *begins.get_mut(member.group() + 1)? += 1;
        }
        let mut sum = 0;
        for begin in &mut begins {
            sum += *begin;
            *begin = sum;
        }
        let mut next = begins.clone();
        self.places.resize(self.members.len(), 0);
        for (place, member) in self.members.iter_mut().enumerate() {
            let free = next.get_mut(member.group())?;
            *self.places.get_mut(*free as usize)? = u32::try_from(place).ok()?;
            *free += 1;
            let begin = begins.get(member.group())?;
            *member = member.in_group(*begin as usize)?;
        }
        Some(())
    }

    /// Whether no row may share its key with another.
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether two rows that may share a key do, `key` giving that of the row at a spot.
    pub fn any_same<K: PartialEq>(&self, key: impl Fn(Spot) -> Result<K>) -> Result<bool> {
        let group = |place: &u32| Some(self.members.get(*place as usize)?.group());
        for places in self.places.chunk_by(|one, next| group(one) == group(next)) {
            let mut known = Vec::new();
            for spot in places.iter().filter_map(|place| self.spot(*place)) {
                let own = key(spot)?;
                if known.contains(&own) {
                    return Ok(true);
                }
                known.push(own);
            }
        }
        Ok(false)
    }

    /// The rows that may share a key with the row at `spot`, itself among them; nothing for a row that is
    /// alone.
    pub fn around(&self, spot: Spot) -> Option<Around<'_>> {
        if self.members.is_empty() {
            return None;
        }
        let (stretch, near) = self.place_of(spot)?;
        let own = Member::of(stretch, near, 0)?;
        let place = self.members.partition_point(|member| *member < own);
        let member = self.members.get(place)?;
        if (member.stretch, member.near) != (own.stretch, own.near) {
            return None;
        }
        let number = member.group();
        let rest = self.places.get(number..)?;
        let is_of = |place: &u32| {
            let member = self.members.get(*place as usize);
            member.is_some_and(|member| member.group() == number)
        };
        // Most groups are small.
        let mut reach = 2;
        while rest.get(reach).is_some_and(is_of) {
            reach *= 2;
        }
        let near = rest.get(..=reach).unwrap_or(rest);
        let end = near.partition_point(is_of);
        Some(Around {
            groups: self,
            number,
            place: u32::try_from(place).ok()?,
            places: rest.get(..end)?,
        })
    }

    fn spot(&self, place: u32) -> Option<Spot> {
        let member = self.members.get(place as usize)?;
        let first = self.firsts.get(member.stretch as usize)?;
        Some(entry::spot(*first, member.near.into()))
    }

    /// The stretch in which a row stands, and where there.
    fn place_of(&self, spot: Spot) -> Option<(usize, u64)> {
        let behind = self.firsts.partition_point(|first| *first <= spot);
        let stretch = behind.checked_sub(1)?;
        let near = entry::near(*self.firsts.get(stretch)?, spot)?;
        Some((stretch, near))
    }
}

pub(super) fn too_many() -> Error {
    Error::Unbalanced("more rows are the same publisher than can be counted".to_owned())
}

/// The rows that may be the same publisher as one of them, which is the present row.
#[derive(Debug, Clone, Copy)]
pub struct Around<'g> {
    groups: &'g Groups,
    /// No other group has this number.
    number: usize,
    /// The place of the present row.
    place: u32,
    places: &'g [u32],
}

impl<'g> Around<'g> {
    /// A number that no other group has.
    pub const fn number(&self) -> usize {
        self.number
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none: there are always some.
    pub const fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The rows, in the order of the files.
    pub fn spots(&self) -> impl Iterator<Item = Spot> + use<'g> {
        let groups = self.groups;
        let places = self.places.iter();
        places.filter_map(|place| groups.spot(*place))
    }

    /// One of the rows, counted from 0.
    pub fn spot(&self, number: usize) -> Option<Spot> {
        self.groups.spot(*self.places.get(number)?)
    }

    /// Which of the rows the present one is, counted from 0.
    pub fn own(&self) -> usize {
        self.places.partition_point(|place| *place < self.place)
    }

    /// Whether somebody has marked the group.
    pub fn is_marked(&self) -> bool {
        let (word, bit) = self.mark_at();
        word.is_some_and(|word| word.load(Ordering::Relaxed) & bit != 0)
    }

    /// Marks the group.
    pub fn mark(&self) {
        if let (Some(word), bit) = self.mark_at() {
            word.fetch_or(bit, Ordering::Relaxed);
        }
    }

    fn mark_at(&self) -> (Option<&'g AtomicU64>, u64) {
        let bits = u64::BITS as usize;
        let word = self.groups.marks.get(self.number / bits);
        (word, 1 << (self.number % bits))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::spot;
    use super::*;

    #[test]
    fn a_mark_is_of_one_group() {
        // In both files one publisher on each line.
        let stretches = [spot(0, 100), spot(0, 200), spot(1, 100), spot(1, 200)];
        let pair = |group: usize, line: u64| {
            let at = usize::from(line >= 200);
            [at, at + 2].map(|stretch| {
                let near = entry::near(stretches[stretch], spot(stretch / 2, line)).unwrap();
                Member::of(stretch, near, group).unwrap()
            })
        };
        let list = |from: u64| {
            (0..70)
                .flat_map(|group| pair(group, from + group as u64))
                .collect()
        };
        let mut groups = Groups::in_stretches(stretches.to_vec());
        groups.add(list(100), 280).unwrap();
        groups.add(list(200), 280).unwrap();
        let groups = groups.arranged().unwrap();
        groups.around(spot(1, 205)).unwrap().mark();
        for line in (100..170).chain(200..270) {
            for input in 0..2 {
                let group = groups.around(spot(input, line)).unwrap();
                assert_eq!(group.is_marked(), line == 205);
                assert_eq!((group.own(), group.spot(0)), (input, Some(spot(0, line))));
            }
        }
    }
}
