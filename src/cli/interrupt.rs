//! What happens when a run is stopped from outside: Ctrl-C, the end of a session, a request to end.

use super::terminal;
use crate::run::outputs::take_away_unfinished;

/// The exit code of a program that a signal has ended, as shells tell it of Ctrl-C.
const INTERRUPTED: i32 = 130;

/// From now on a run that is stopped from outside takes away what it has begun, and says so in one line. What holds
/// addresses of people is not to lie about until the next run finds it.
pub(super) fn watch() {
    // Where the system does not allow it, a stopped run is swept up by the next one.
    let _ = ctrlc::set_handler(|| {
        take_away_unfinished();
        terminal::warn(
            "rowmend: stopped before the end; what was begun is taken away: run the command again",
        );
        std::process::exit(INTERRUPTED)
    });
}
