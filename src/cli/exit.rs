//! How the program ends.

use std::process::ExitCode;

/// The exit codes; scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: nothing is left for a person.
    Done,
    /// 1: done, but rows are left for a person, or a check found something.
    Left,
    /// 2: could not run; nothing was published.
    Refused,
}

impl Exit {
    /// The end of a run that left something or nothing.
    pub const fn left_if(left: bool) -> Self {
        if left { Self::Left } else { Self::Done }
    }

    /// The number.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Left => 1,
            Self::Refused => 2,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
