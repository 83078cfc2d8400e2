use super::super::Diff;
use super::*;
use crate::failure::FailureKind;
use crate::outcome::Problem;
use crate::outcome::Suggestion;

const STYLE: Style = Style {
    width: 100,
    color: false,
    diff: Diff::Brief,
};

fn finding(line: u64, kind: FailureKind, column: &str, words: &str) -> Finding {
    Finding {
        line,
        publisher: "4745711".to_owned(),
        kind,
        problem: Problem {
            column: Some(column.to_owned()),
            words: words.to_owned(),
            suggestion: None,
            who: Who::You,
        },
    }
}

fn printed(rows: u64, failing_rows: u64, total: u64, kept: &[Finding]) -> String {
    let mut groups: BTreeMap<Group, u64> = BTreeMap::new();
    for finding in kept {
        let group = (finding.kind, finding.problem.column.clone());
        *groups.entry(group).or_default() += 1;
    }
    // What is not kept is of the commonest group.
    if let Some(most) = groups.values_mut().max() {
        *most += total - kept.len() as u64;
    }
    let findings = Findings {
        path: "acme.import.csv",
        kind: Kind::Import,
        rows,
        failing_rows,
        total,
        groups: &groups,
        kept,
    };
    let mut out = Vec::new();
    write(&mut out, &findings, &STYLE).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn nothing_found_leads_to_the_upload() {
    assert_eq!(
        printed(120, 0, 0, &[]),
        "acme.import.csv: 120 rows, none of them would fail\n\n\
             Next: upload acme.import.csv: Partners by Brand > Tools > Import CSV\n"
    );
    assert!(printed(0, 0, 0, &[]).contains("Next: nothing to upload"));
}

#[test]
fn findings_are_grouped_with_what_helps() {
    let mut date = finding(
        4,
        FailureKind::BadDate,
        "Network Date Accepted",
        "no such day",
    );
    date.problem.suggestion = Some(Suggestion {
        value: "2021-02-28".to_owned(),
        rule: "some-rule",
    });
    let mut brand = finding(9, FailureKind::UnknownReference, "Brand", "not set up");
    brand.problem.who = Who::MediarailsAdmin;
    brand.publisher = String::new();
    let second = finding(
        5,
        FailureKind::BadDate,
        "Network Date Accepted",
        "not a date",
    );
    assert_eq!(
        printed(120, 3, 3, &[brand, date, second]),
        "acme.import.csv: 120 rows, 3 would fail (3 findings)\n\
             \n\
             date not accepted: Network Date Accepted (2 findings)\n  \
               line 4, publisher 4745711: no such day; on offer: 2021-02-28\n  \
               line 5, publisher 4745711: not a date\n\
             \n\
             name not known to Mediarails: Brand (1 finding)\n  \
               line 9: not set up; ask the Mediarails admin\n\
             \n\
             Next: mend these cells in acme.import.csv, save it, and run rowmend check acme.import.csv until it\n  \
                            finds nothing; then upload it: Partners by Brand > Tools > Import CSV\n"
    );
}

#[test]
fn many_findings_are_counted_and_rare_ones_stay_in_sight() {
    let mut kept: Vec<Finding> = (2..902)
        .map(|line| finding(line, FailureKind::BadUrl, "Media Property URLs", "not one"))
        .collect();
    kept.push(finding(
        3_000,
        FailureKind::BadDate,
        "Network Date Accepted",
        "rare",
    ));
    let text = printed(5_000, 4_000, 4_321, &kept);
    assert!(text.contains("rare"), "{text}");
    assert!(text.contains(" (4,320 findings)\n"), "{text}");
    assert!(text.contains("\n  and 4,295 more\n"), "{text}");
    assert_eq!(text.matches("\n  line ").count(), 26);
}

#[test]
fn nothing_from_the_file_controls_the_terminal() {
    let evil = "\x1b[2J\u{202e}";
    let mut finding = finding(2, FailureKind::BadUrl, evil, evil);
    finding.publisher = evil.to_owned();
    let text = printed(1, 1, 1, &[finding]);
    assert!(!text.contains(['\x1b', '\u{202e}']), "{text}");
}
