use super::super::{Date, DatePlan, Evidence};
use super::{day, today};

fn plan(cells: &[&str]) -> DatePlan {
    let mut evidence = Evidence::default();
    for (line, cell) in (2..).zip(cells) {
        evidence.add(cell, line, today());
    }
    evidence.decide(None, today())
}

fn read(plan: &DatePlan, text: &str) -> Option<Date> {
    plan.resolve(text, today()).map(|(date, _)| date)
}

/// 36526 is 1 January 2000 in the usual system; 1462 days lie between the epochs.
#[test]
fn the_usual_system() {
    assert_eq!(
        read(&plan(&["36526", "44259"]), "36526"),
        Some(day(2000, 1, 1))
    );
    assert_eq!(read(&DatePlan::default(), "36526"), Some(day(2000, 1, 1)));
    assert_eq!(read(&plan(&["36526"]), "34000"), None);
}

#[test]
fn the_1904_system_only_if_no_serial_fits_the_usual_one() {
    let plan = plan(&["35064", "34000", "n/a"]);
    assert_eq!(read(&plan, "35064"), Some(day(2000, 1, 1)));
    assert_eq!(read(&plan, "34000"), Some(day(1997, 2, 1)));
}

#[test]
fn serials_of_both_kinds_are_not_read() {
    // All fit under 1904, some also in the usual system: nobody can tell.
    let contested = plan(&["35064", "36526"]);
    assert_eq!(read(&contested, "36526"), None);
    assert_eq!(read(&contested, "35064"), None);
    // 46000 would lie in the future under 1904, so that system is out.
    let usual = plan(&["35064", "36526", "46000"]);
    assert_eq!(read(&usual, "36526"), Some(day(2000, 1, 1)));
    assert_eq!(read(&usual, "35064"), None);
}
