//! Runs the program over a report and holds what it wrote against the truth.

use crate::damages::{KNOWN_OPEN, Verdict};
use crate::partner::{BRAND, ID, TITLES};
use crate::report::{Report, Told};
use crate::tally::{Ending, Tally};
use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::process::{Command, Output};

fn rowmend(words: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(words)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .output()
        .unwrap()
}

/// The titles and the rows of a file that was written; nothing if it was not.
fn read(path: &Path) -> (Vec<String>, Vec<Vec<String>>) {
    let Ok(text) = std::fs::read_to_string(path) else {
        return Default::default();
    };
    let text = text.trim_start_matches('\u{feff}');
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = reader
        .into_records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect());
    let titles = rows.next().unwrap_or_default();
    (titles, rows.collect())
}

/// Takes off the apostrophe that keeps a spreadsheet from taking a cell for a formula.
fn unguarded(cell: &str) -> &str {
    let Some(rest) = cell.strip_prefix('\'') else {
        return cell;
    };
    let formula = rest
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula { rest } else { cell }
}

struct Judge<'a> {
    report: &'a Report,
    tally: Tally,
    /// What became of each row: nothing yet, or how often it was found.
    found: Vec<usize>,
}

pub(crate) fn judge(report: &Report, folder: &Path) -> Tally {
    let words = report.write(folder);
    let output = rowmend(&words, folder);
    let mut judge = Judge {
        report,
        tally: Tally::default(),
        found: vec![0; report.rows.len()],
    };
    let code = output.status.code();
    if code != Some(0) && code != Some(1) {
        let told = String::from_utf8_lossy(&output.stderr);
        judge.breach(&format!("refused with {code:?}: {told}"));
    }
    let left = judge.attention(folder);
    judge.corrected(folder);
    judge.what_is_in_no_file();
    judge.account(&output, left);
    let verified = rowmend(&["verify", "report.receipt.json"], folder);
    if !verified.status.success() {
        let told = [verified.stdout, verified.stderr].concat();
        judge.breach(&format!("verify: {}", String::from_utf8_lossy(&told)));
    }
    judge.tally
}

impl Judge<'_> {
    fn note(&mut self, text: &str) {
        self.tally
            .notes
            .push(format!("{}\n  {text}", self.report.world.name()));
    }

    /// Notes that a law was broken which is no single row's ending.
    fn breach(&mut self, text: &str) {
        self.tally.breaches += 1;
        self.note(text);
    }

    fn note_row(&mut self, place: usize, text: &str) {
        let row = &self.report.rows[place];
        let text = format!(
            "{text}\n  damages {:?}, {:?}\n  reason {:?}\n  came   {:?}\n  wanted {:?}",
            row.line.damages, row.line.verdict, row.reason, row.line.cells, row.line.wanted
        );
        self.note(&text);
    }

    fn end(&mut self, place: usize, ending: Ending) {
        let damages = &self.report.rows[place].line.damages;
        let known = KNOWN_OPEN.iter().any(|(name, _)| damages.contains(name));
        let ending = match ending {
            Ending::Left | Ending::Wrong if known => Ending::Known,
            ending => ending,
        };
        self.tally.count(damages, ending);
    }

    /// Finds the rows of the attention file, which must stand there as they came.
    fn attention(&mut self, folder: &Path) -> usize {
        let (titles, rows) = read(&folder.join("report.attention.csv"));
        let report = self.report;
        let shared: Vec<(usize, usize)> = titles
            .iter()
            .enumerate()
            .filter(|(_, title)| *title != "Reason")
            .filter_map(|(place, title)| {
                let own = report
                    .titles
                    .iter()
                    .position(|own| own.trim() == title.trim())?;
                Some((place, own))
            })
            .collect();
        let mut places: HashMap<Vec<&str>, VecDeque<usize>> = HashMap::new();
        for (place, row) in report.rows.iter().enumerate() {
            let key = shared
                .iter()
                .map(|(_, own)| row.record[*own].as_str())
                .collect();
            places.entry(key).or_default().push_back(place);
        }
        let count = rows.len();
        for row in &rows {
            let key: Vec<&str> = shared
                .iter()
                .map(|(place, _)| unguarded(&row[*place]))
                .collect();
            let Some(place) = places.get_mut(&key).and_then(VecDeque::pop_front) else {
                self.breach(&format!("no such row came, but it is left: {row:?}"));
                continue;
            };
            self.left(place, &titles, row);
        }
        count
    }

    fn left(&mut self, place: usize, titles: &[String], row: &[String]) {
        let told = &self.report.rows[place];
        self.found[place] += 1;
        let reason = titles.iter().position(|title| title == "Reason").unwrap();
        if !row[reason].contains(&told.reason) {
            self.tally.breaches += 1;
            self.note_row(place, &format!("the reason was lost: {:?}", row[reason]));
        }
        let problem = titles.iter().position(|title| title == "Problem").unwrap();
        match told.line.verdict {
            Verdict::Hidden | Verdict::Open => self.end(place, Ending::Kept),
            Verdict::Follows | Verdict::Aside => {
                self.note_row(place, &format!("left: {:?}", row[problem]));
                self.end(place, Ending::Left);
            }
        }
    }

    /// Holds every cell that is to be uploaded against the truth.
    fn corrected(&mut self, folder: &Path) {
        let (titles, rows) = read(&folder.join("report.corrected.csv"));
        let mut places: HashMap<(&str, &str), VecDeque<usize>> = HashMap::new();
        for (place, row) in self.report.rows.iter().enumerate() {
            let wanted = &row.line.wanted;
            if row.line.verdict != Verdict::Aside {
                places
                    .entry((&wanted[ID], &wanted[BRAND]))
                    .or_default()
                    .push_back(place);
            }
        }
        let at = |title: &str| titles.iter().position(|own| own == title);
        for row in &rows {
            let cell = |title: &str| at(title).map_or("", |place| row[place].as_str());
            let key = (cell(TITLES[ID]), cell(TITLES[BRAND]));
            let Some(place) = places.get_mut(&key).and_then(VecDeque::pop_front) else {
                self.note(&format!("nobody is this: {row:?}"));
                self.tally.count(&["row of nobody"], Ending::Wrong);
                continue;
            };
            self.found[place] += 1;
            let told = &self.report.rows[place];
            let wrong = wrong_cells(told, &titles, row);
            if !wrong.is_empty() {
                self.note_row(place, &format!("wrong: {wrong:?}"));
                self.end(place, Ending::Wrong);
            } else if told.line.verdict == Verdict::Hidden {
                self.note_row(place, "guessed");
                self.end(place, Ending::Wrong);
            } else {
                self.end(place, Ending::Mended);
            }
        }
    }

    fn what_is_in_no_file(&mut self) {
        for place in 0..self.found.len() {
            let aside = self.report.rows[place].line.verdict == Verdict::Aside;
            match self.found[place] {
                0 if aside => self.end(place, Ending::Kept),
                0 => {
                    self.note_row(place, "lost");
                    self.end(place, Ending::Lost);
                }
                1 => {}
                times => {
                    self.tally.breaches += 1;
                    self.note_row(place, &format!("stands there {times} times"));
                }
            }
        }
    }

    /// The receipt's own counts must be those of the files.
    fn account(&mut self, output: &Output, left: usize) {
        let receipt: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let count = |name: &str| receipt["rows"][name].as_u64();
        let verdicts = self.report.rows.iter().map(|row| row.line.verdict);
        let aside = verdicts
            .filter(|verdict| *verdict == Verdict::Aside)
            .count();
        let wanted = [
            ("in", self.found.len()),
            ("attention", left),
            ("set_aside", aside),
        ];
        for (name, number) in wanted {
            if count(name) != Some(number as u64) {
                self.breach(&format!(
                    "rows.{name} is {:?} and should be {number}",
                    count(name)
                ));
            }
        }
    }
}

/// Titles with what stands there and what should.
fn wrong_cells(told: &Told, titles: &[String], row: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (title, cell) in titles.iter().zip(row) {
        let wanted = match TITLES.iter().position(|own| own == title) {
            Some(column) => told.line.wanted[column].as_str(),
            None if title == "Region" => told.region,
            None => {
                wrong.push(format!("a strange column {title}"));
                continue;
            }
        };
        if cell != wanted {
            wrong.push(format!("{title}: {cell:?} and not {wanted:?}"));
        }
    }
    let missing = TITLES
        .iter()
        .filter(|title| !titles.iter().any(|own| own == *title));
    wrong.extend(missing.map(|title| format!("{title} is not there")));
    wrong
}
