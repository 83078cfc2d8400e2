//! The law of the proof in one pass: it says yes where the proof in its full length finds nothing, and only there.

use super::*;
use crate::convert;
use crate::fix_failed::{self, Options};
use crate::run::Caller;
use crate::run::outputs::OutputPlan;
use crate::run::trial::with_odd;
use crate::values::date::Date;
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const EXPORT: &str = "Site ID,Publisher Name,URL,Email,Join Date";
const EXPORT_ODD: [&str; 6] = [
    "4100001,Shop 1,https://shop-1.example.com,one@shop.example.com,06/14/2021",
    "4100001,Another,https://shop-1.example.com,one@shop.example.com,06/14/2021",
    "4700001,\"Shop, and more\",www.shop.example.com,one@SHOP.example.com,14.6.2021",
    "4700002,Shop",
    "4700003,,no address at all,,03/04/21",
    "Total,9",
];

const REPORT: &str =
    "Network Publisher ID,Name,Media Property URLs,Network Date Accepted,Brand,Reason";
const REPORT_ODD: [&str; 6] = [
    "4100001,Shop 1,www.shop-1.example.com,06/14/2021,Acme,URL is invalid",
    "4700001,Shop,www.shop.example.com,06/14/2021,Acme,\"URL is invalid\nBrand not found\"",
    "4700002,Shop,URL is invalid",
    "4700003,=Shop,https://shop.example.com,14/06/2021,Acme,Network Date Accepted is invalid",
    "4700004,Shop,https://shop.example.com,2021-06-14,Acme,what nobody understands",
    "Total,9,,,,",
];

/// A run, and the folder with its files.
struct Run {
    folder: TempDir,
    receipt: PathBuf,
}

impl Run {
    /// Converts exports with these odd rows.
    fn of_exports(exports: &[&[(usize, usize)]]) -> Self {
        let row = |number: usize| {
            let shop = format!("shop-{number}.example.com");
            format!(
                "{},Shop {number},{shop},a@{shop},06/14/2021",
                4_100_000 + number
            )
        };
        let folder = tempfile::tempdir().unwrap();
        let exports = exports.iter().enumerate().map(|(number, odd)| {
            let text = with_odd(EXPORT, (0..9).map(row), &EXPORT_ODD, odd);
            let path = folder.path().join(format!("a{number}.csv"));
            // The same publishers with other dates contradict each other.
            fs::write(
                &path,
                text.replace("06/14", &format!("06/1{}", 4 + number / 2)),
            )
            .unwrap();
            path
        });
        let exports: Vec<PathBuf> = exports.collect();
        let (plan, caller) = (OutputPlan::default(), caller());
        convert::run(&exports, &settings(), &plan, &caller).unwrap();
        Self {
            receipt: folder.path().join("a0.receipt.json"),
            folder,
        }
    }

    /// Mends a report with these odd rows, and with `round` what then needs a person once more.
    fn of_report(odd: &[(usize, usize)], round: bool) -> Self {
        let row = |number: usize| {
            let shop = format!("shop-{number}.example.com");
            format!(
                "{},Shop {number},{shop},06/14/2021,Acme,URL is invalid",
                4_100_000 + number
            )
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, with_odd(REPORT, (0..9).map(row), &REPORT_ODD, odd)).unwrap();
        let run = |path: &Path| {
            let (options, plan) = (Options::default(), OutputPlan::default());
            fix_failed::run(path, &options, &settings(), &plan, &caller()).unwrap()
        };
        run(&path);
        let attention = folder.path().join("a.attention.csv");
        let receipt = if round && attention.exists() {
            run(&attention);
            "a.2.receipt.json"
        } else {
            "a.receipt.json"
        };
        Self {
            receipt: folder.path().join(receipt),
            folder,
        }
    }

    /// What the proof in one pass says, and whether the one in its full length finds nothing.
    fn proven(&self) -> (bool, bool) {
        let Ok(mut claim) = Claim::read(&self.receipt) else {
            return (false, false);
        };
        let cells = std::mem::take(&mut claim.receipt.attention_cells);
        let Some(settings) = claim.receipt.told.settings(&claim.receipt.settings) else {
            return (false, false);
        };
        let at_once = holds(&claim, &cells, &settings, &|_| ()).unwrap_or_default();
        let in_full = claim.prove_in_full(&cells, &settings, &|_| ());
        (at_once, in_full.is_ok_and(|findings| findings.is_empty()))
    }

    /// Damages one of the files.
    fn damage(&self, (file, place, byte): (usize, usize, u8)) {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let path = &paths[file % paths.len()];
        let mut bytes = fs::read(path).unwrap();
        let place = place % bytes.len();
        match byte {
            0..32 => drop(bytes.remove(place)),
            32..64 => bytes.insert(place, b'0'),
            64..96 => bytes.truncate(place),
            _ => bytes[place] = byte & 127,
        }
        fs::write(path, bytes).unwrap();
    }
}

fn settings() -> Settings {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    settings
}

fn caller() -> Caller<'static> {
    Caller {
        watch: &|_| {},
        witness: None,
        deliver: &|_, _| Ok(()),
    }
}

#[test]
fn what_a_run_left_holds_at_once() {
    let all: Vec<(usize, usize)> = (0..EXPORT_ODD.len()).map(|which| (which, which)).collect();
    let runs = [
        Run::of_exports(&[&[]]),
        Run::of_exports(&[&all]),
        Run::of_exports(&[&[], &[(3, 2)]]),
        Run::of_exports(&[&all, &[], &all]),
        Run::of_report(&[], false),
        Run::of_report(&all, false),
        Run::of_report(&all, true),
    ];
    for (number, run) in runs.iter().enumerate() {
        assert_eq!(run.proven(), (true, true), "run {number}");
    }
}

#[test]
fn a_file_that_is_gone_or_exchanged_does_not_hold() {
    let all: Vec<(usize, usize)> = (0..REPORT_ODD.len()).map(|which| (which, which)).collect();
    for name in [
        "a.csv",
        "a.attention.csv",
        "a.changes.csv",
        "a.corrected.csv",
    ] {
        let run = Run::of_report(&all, false);
        let path = run.folder.path().join(name);
        fs::remove_file(&path).unwrap();
        assert_eq!(run.proven(), (false, false), "{name} is gone");
        fs::write(&path, "Name\r\n").unwrap();
        assert_eq!(run.proven(), (false, false), "{name} is another");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn both_proofs_come_to_the_same(
        odd in proptest::collection::vec((0..9_usize, 0..6_usize), 0..4),
        kind in 0..3_usize,
        damage in (0..9_usize, any::<usize>(), any::<u8>()),
    ) {
        let run = match kind {
            0 => Run::of_exports(&[&odd, &[]]),
            1 => Run::of_exports(&[&odd]),
            _ => Run::of_report(&odd, damage.1.is_multiple_of(2)),
        };
        prop_assert_eq!(run.proven(), (true, true));
        run.damage(damage);
        let (at_once, in_full) = run.proven();
        prop_assert_eq!(at_once, in_full);
    }
}
