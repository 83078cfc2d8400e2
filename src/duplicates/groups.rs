//! Rows that may be the same publisher, in 20 bytes a row.

use super::Spot;
use crate::error::{Error, Result};
use std::sync::atomic::{AtomicU64, Ordering};

/// How many bits the parts of a place have: the number of its file, its offset, its line.
const INPUT_BITS: u32 = 10;
const OFFSET_BITS: u32 = 44;
const LINE_BITS: u32 = 42;
/// How many bits tell the group.
const GROUP_BITS: u32 = u128::BITS - INPUT_BITS - OFFSET_BITS - LINE_BITS;

/// A row and its group, from the highest bit down: its file, its offset, its line, its group. So they are
/// ordered by where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Member(u128);

impl Member {
    /// Nothing if it stands farther from the beginning than any file is long.
    pub(super) fn of(spot: Spot, group: usize) -> Option<Self> {
        let parts = [
            (spot.input as u128, INPUT_BITS),
            (u128::from(spot.offset), OFFSET_BITS),
            (u128::from(spot.line), LINE_BITS),
            (group as u128, GROUP_BITS),
        ];
        parts.into_iter().try_fold(Self(0), |so_far, (part, bits)| {
            (part >> bits == 0).then_some(Self(so_far.0 << bits | part))
        })
    }

    fn part(self, above: u32, bits: u32) -> u64 {
        let part = self.0 >> above & ((1 << bits) - 1);
        u64::try_from(part).unwrap_or_default()
    }

    fn group(self) -> usize {
        usize::try_from(self.part(0, GROUP_BITS)).unwrap_or_default()
    }

    fn spot(self) -> Spot {
        let input = self.part(GROUP_BITS + LINE_BITS + OFFSET_BITS, INPUT_BITS);
        Spot {
            input: usize::try_from(input).unwrap_or_default(),
            offset: self.part(GROUP_BITS + LINE_BITS, OFFSET_BITS),
            line: self.part(GROUP_BITS, LINE_BITS),
        }
    }

    /// The same in another group.
    fn in_group(self, group: usize) -> Option<Self> {
        let others = self.0 >> GROUP_BITS << GROUP_BITS;
        let fits = group as u128 >> GROUP_BITS == 0;
        fits.then_some(Self(others | group as u128))
    }
}

/// Rows that may be the same publisher.
#[derive(Debug, Default)]
pub struct Groups {
    /// The rows, in the order of the files. The number of a group says where it begins in `places`.
    members: Vec<Member>,
    /// The places of the rows among `members`, group after group.
    places: Vec<u32>,
    /// For each group, at its number, whether it is marked.
    marks: Vec<AtomicU64>,
}

impl Groups {
    /// The groups of several lists, in each of which they are numbered from 0.
    pub(super) fn of(lists: Vec<Vec<Member>>) -> Result<Self> {
        let mut members = Vec::with_capacity(lists.iter().map(Vec::len).sum());
        let mut before = 0;
        for list in lists {
            let count = list.iter().map(|member| member.group() + 1).max();
            for member in list {
                let group = before + member.group();
                members.push(member.in_group(group).ok_or_else(too_many)?);
            }
            before += count.unwrap_or_default();
        }
        members.sort_unstable();
        let mut groups = Self {
            marks: Vec::new(),
            places: Vec::new(),
            members,
        };
        groups.arrange(before).ok_or_else(too_many)?;
        let words = groups.members.len().div_ceil(u64::BITS as usize);
        groups.marks.resize_with(words, AtomicU64::default);
        Ok(groups)
    }

    /// Puts the groups, of which there are so many, one after the other.
    fn arrange(&mut self, count: usize) -> Option<()> {
        let mut begins = vec![0_u32; count + 1];
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
        let own = Member::of(spot, 0)?;
        let place = self.members.partition_point(|member| *member < own);
        let member = self.members.get(place)?;
        if member.spot() != spot {
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
        Some(member.spot())
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
    fn a_row_and_its_group_are_packed_and_found_again() {
        let last = |bits: u32| (1_u64 << bits) - 1;
        let far = Spot {
            input: usize::try_from(last(INPUT_BITS)).unwrap(),
            offset: last(OFFSET_BITS),
            line: last(LINE_BITS),
        };
        for own in [Spot::default(), spot(3, 70_000), far] {
            for group in [0, 7, u32::MAX as usize] {
                let member = Member::of(own, group).unwrap();
                assert_eq!((member.spot(), member.group()), (own, group));
                assert_eq!(member.in_group(5).unwrap().spot(), own);
            }
        }
        let beyond = Spot {
            offset: far.offset + 1,
            ..far
        };
        assert!(Member::of(beyond, 0).is_none());
        assert!(Member::of(far, 1 << GROUP_BITS).is_none());
    }

    #[test]
    fn a_mark_is_of_one_group() {
        let pair = |group: usize, line: u64| {
            [spot(0, line), spot(1, line)].map(|spot| Member::of(spot, group).unwrap())
        };
        let list = |from: u64| {
            (0..70)
                .flat_map(|group| pair(group, from + group as u64))
                .collect()
        };
        let groups = Groups::of(vec![list(100), list(200)]).unwrap();
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
