//! Scores against public test data, where that lies beside the project.

use super::super::{Reading, read};
use super::{Date, today};
use std::path::Path;

/// The records of a file of the public data; nothing, with a word, where it is absent.
fn records(path: &str) -> Option<Vec<csv::StringRecord>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: no public test data beside the project");
        return None;
    }
    let mut reader = csv::Reader::from_path(corpus.join(path)).expect("a file of the data");
    Some(reader.records().map(|r| r.expect("a record")).collect())
}

/// The day of an expectation such as `2003-09-25T10:36:28`.
fn expected_day(text: &str) -> Option<Date> {
    match read(text.get(..10)?, today()) {
        Reading::One(date, _) => Some(date),
        _ => None,
    }
}

/// Another library's expectations: what is read as one day is the day expected, and of the two days
/// of an ambiguous text one is.
#[test]
fn dates_of_dateutil() {
    let Some(records) = records("dates/dateutil.csv") else {
        return;
    };
    let (mut read_right, mut either, mut refused) = (0, 0, Vec::new());
    for record in &records {
        let (text, expected) = (&record[1], &record[2]);
        let wanted = expected_day(expected);
        match read(text, today()) {
            Reading::One(date, _) => {
                assert_eq!(Some(date), wanted, "{text}");
                read_right += 1;
            }
            Reading::Either { mdy, dmy, .. } => {
                let is_one = wanted == Some(mdy) || wanted == Some(dmy);
                assert!(is_one, "{text}: {mdy} or {dmy}, not {expected}");
                either += 1;
            }
            Reading::Impossible | Reading::NotADate => {
                refused.push(format!("{text} ({})", &record[3]));
            }
        }
    }
    println!(
        "dateutil: {read_right} read, {either} with two readings, {} refused of {}",
        refused.len(),
        records.len()
    );
    println!("{}", refused.join("\n"));
    // Looked through by hand. What is refused has no year or no day, a year before 1900, a two-digit
    // year or bare digits before 1996, an order that nobody uses (`03 25 Sep`, `2004 10 Apr`), or
    // words round it (`AD`, a time in front).
    assert_eq!((read_right, either), (81, 13));
}

#[test]
fn cells_of_clevercsv() {
    let Some(records) = records("clevercsv/type_cases.csv") else {
        return;
    };
    let mut counts = [0; 4];
    for record in &records {
        let (kind, is_one, text) = (&record[0], &record[1] == "yes", &record[2]);
        if !matches!(kind, "date" | "datetime") {
            continue;
        }
        let reading = read(text, today());
        let place = match reading {
            Reading::One(..) => 0,
            Reading::Either { .. } => 1,
            Reading::Impossible => 2,
            Reading::NotADate => 3,
        };
        counts[place] += 1;
        if !is_one {
            assert_eq!(reading, Reading::NotADate, "{text}");
        }
    }
    println!("clevercsv: one, two, impossible, no date: {counts:?}");
    // No date are six or eight digits with the year last, Korean dates and years of two digits before
    // a mark; impossible are 19-12-3 and 19-2-3, which only a whole column could explain.
    assert_eq!(counts, [15, 14, 2, 23]);
}
