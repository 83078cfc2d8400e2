//! The loop, judged with known truth.
//!
//! Partners are invented, damaged in ways of which it is known whether they can be undone, refused with
//! reasons in many wordings, and reported in many layouts. `fix-failed` is run over each report, and
//! every cell that it writes is held against the truth:
//!
//! - no row is lost, and none stands in two places;
//! - no row is corrected into anything but the truth, and none whose truth cannot be known;
//! - of the rows where everything follows, 99 in 100 are corrected;
//! - `verify` proves each receipt.
//!
//! The ordinary run takes some 3,000 rows. A long one:
//!
//! ```text
//! SIMULATION_ROWS=100000 cargo test --release --test simulation -- --nocapture
//! ```
//!
//! `SIMULATION_SEED` gives other partners, `SIMULATION_KEEP` names a folder in which the files stay.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    // Damages have one shape, whether or not one can fail to fit a partner.
    clippy::unnecessary_wraps
)]

mod damages;
mod dice;
mod judge;
mod layout;
mod line;
mod partner;
mod report;
mod tally;
mod wording;
mod world;
mod written;

use dice::Dice;
use report::Report;
use std::path::{Path, PathBuf};
use tally::{Ending, Tally};
use world::World;

const ROWS: usize = 3_000;
const THREADS: usize = 2;

fn number(variable: &str, otherwise: usize) -> usize {
    let value = std::env::var(variable).ok();
    value.map_or(otherwise, |text| {
        text.replace('_', "").parse().expect(variable)
    })
}

/// One report out of many, invented anew from its number.
fn round(number: usize, rows: usize, seed: usize, folder: &Path) -> Tally {
    let mut dice = Dice::new(((seed as u64) << 32) + number as u64);
    let world = World::new(number, &mut dice);
    let report = Report::invent(world, rows, &damages::all(), &mut dice);
    let folder = folder.join(format!("report-{number}"));
    std::fs::create_dir_all(&folder).unwrap();
    let tally = judge::judge(&report, &folder);
    if std::env::var_os("SIMULATION_KEEP").is_none() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    tally
}

fn simulate(rows: usize, seed: usize, folder: &Path) -> Tally {
    let each = (rows / 60).clamp(40, 1_000);
    let reports = rows.div_ceil(each);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|first| {
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    for number in (first..reports).step_by(THREADS) {
                        tally.add(round(number, each, seed, folder));
                    }
                    tally
                })
            })
            .collect();
        let mut tally = Tally::default();
        for thread in threads {
            tally.add(thread.join().unwrap());
        }
        tally
    })
}

#[test]
fn nothing_is_lost_nothing_is_guessed_and_little_is_left() {
    let temporary = tempfile::tempdir().unwrap();
    let kept = std::env::var_os("SIMULATION_KEEP").map(PathBuf::from);
    let folder = kept.as_deref().unwrap_or(temporary.path());
    let tally = simulate(
        number("SIMULATION_ROWS", ROWS),
        number("SIMULATION_SEED", 1),
        folder,
    );
    println!("{tally}");
    let show = number("SIMULATION_SHOW", 10);
    for note in tally.notes.iter().take(show) {
        println!("{note}\n");
    }
    let (mended, left) = (tally.of(Ending::Mended), tally.of(Ending::Left));
    println!(
        "{} rows, {} damages, {} notes",
        tally.rows(),
        tally.damages(),
        tally.notes.len()
    );
    assert_eq!(tally.breaches, 0, "the account does not hold");
    assert_eq!(tally.of(Ending::Lost), 0, "rows are lost");
    assert_eq!(tally.of(Ending::Wrong), 0, "rows are wrong");
    assert!(
        left * 100 <= mended + left,
        "{left} rows are left that follow, {mended} are mended"
    );
}
