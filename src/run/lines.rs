//! Sets of line numbers, kept and written as ranges: `2-5,9`.

use std::fmt;

/// A growing list of lines in ascending order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    ranges: Vec<(u64, u64)>,
}

impl Lines {
    /// Adds a line. Lines come in ascending order; a line further back starts a range of its own.
    pub fn push(&mut self, line: u64) {
        match self.ranges.last_mut() {
            Some((_, last)) if *last + 1 == line => *last = line,
            _ => self.ranges.push((line, line)),
        }
    }

    /// Adds the lines that follow.
    pub fn append(&mut self, later: &Self) {
        for (first, last) in &later.ranges {
            match self.ranges.last_mut() {
                Some((_, end)) if *end + 1 == *first => *end = *last,
                _ => self.ranges.push((*first, *last)),
            }
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Reads what [`Lines`] writes; nothing if the text is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut ranges = Vec::new();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let range = (first.parse().ok()?, last.parse().ok()?);
            ranges.push(range);
        }
        ranges.sort_unstable();
        Some(Self { ranges })
    }

    /// The lines one by one.
    pub fn iter(&self) -> impl Iterator<Item = u64> + '_ {
        let ranges = self.ranges.iter();
        ranges.flat_map(|(first, last)| *first..=*last)
    }

    /// Whether a line is among them; needs ascending order, which [`Lines::parse`] ensures.
    pub fn contains(&self, line: u64) -> bool {
        let after = self.ranges.partition_point(|(first, _)| *first <= line);
        after
            .checked_sub(1)
            .and_then(|place| self.ranges.get(place))
            .is_some_and(|(_, last)| line <= *last)
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (first, last)) in self.ranges.iter().enumerate() {
            if number > 0 {
                f.write_str(",")?;
            }
            if first == last {
                write!(f, "{first}")?;
            } else {
                write!(f, "{first}-{last}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_become_a_range() {
        let mut lines = Lines::default();
        for line in [2, 3, 4, 9, 11, 12] {
            lines.push(line);
        }
        assert_eq!(lines.to_string(), "2-4,9,11-12");
        let later = Lines::parse("13,15-16").unwrap();
        lines.append(&later);
        assert_eq!(lines.to_string(), "2-4,9,11-13,15-16");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let lines = Lines::parse("2-4,9,11-12").unwrap();
        let inside: Vec<u64> = (0..15).filter(|line| lines.contains(*line)).collect();
        assert_eq!(inside, [2, 3, 4, 9, 11, 12]);
        assert_eq!(lines.iter().collect::<Vec<_>>(), inside);
        assert_eq!(Lines::parse("2-x"), None);
        assert!(Lines::parse("").unwrap().is_empty());
    }
}
