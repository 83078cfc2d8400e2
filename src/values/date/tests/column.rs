use super::super::{DatePlan, Evidence, Order, Reading, read};
use super::{day, today};
use proptest::prelude::*;

/// The evidence of cells that stand from line 2 on.
fn evidence(cells: &[&str]) -> Evidence {
    let mut evidence = Evidence::default();
    for (line, cell) in (2..).zip(cells) {
        evidence.add(cell, line, today());
    }
    evidence
}

fn plan(cells: &[&str]) -> DatePlan {
    evidence(cells).decide(None, today())
}

#[test]
fn one_cell_decides_the_column() {
    let plan = plan(&[
        "03/04/2021",
        "2021-01-01",
        "06/26/2021",
        "06/27/2021",
        "1/2/21",
    ]);
    assert_eq!(plan.order_name(), "mdy");
    assert_eq!(plan.proof().as_deref(), Some("line 4 has 06/26/2021"));
    assert_eq!(plan.order_for("03/04/2021"), Some(Order::Mdy));
    assert_eq!(plan.order_for("1/2/21"), Some(Order::Mdy));
    assert_eq!(plan.undecided(), None);
    let (date, _) = plan.resolve("1/2/21", today()).expect("a day");
    assert_eq!(date, day(2021, 1, 2));
}

#[test]
fn what_speaks_against_a_stated_order_is_told() {
    let cells = evidence(&["03/04/2021", "06/25/2021"]);
    let words = cells.decide(Some(Order::Dmy), today()).against_setting();
    let words = words.expect("a remark");
    assert!(
        words.starts_with("Dates are read as D/M/Y, as set, but line 3 has 06/25/2021"),
        "{words}"
    );
    assert!(words.ends_with("--date-order mdy."), "{words}");
    assert_eq!(
        cells.decide(Some(Order::Mdy), today()).against_setting(),
        None
    );
    assert_eq!(cells.decide(None, today()).against_setting(), None);
}

#[test]
fn a_year_that_may_stand_first_is_told() {
    let cells = evidence(&["21/03/04", "19/05/20", "20/06/15"]);
    let plan = cells.decide(None, today());
    assert_eq!(plan.order_name(), "dmy");
    let words = plan.that_the_year_may_stand_first().expect("a remark");
    assert!(
        words.contains("line 2 has 21/03/04, read as 2004-03-21"),
        "{words}"
    );
    assert!(words.contains("it would be 2021-03-04"), "{words}");
    for (cells, stated) in [
        // No year ends in 28 yet.
        (vec!["21/03/04", "28/05/20"], None),
        (vec!["03/21/04", "05/19/20"], None),
        (vec!["21/03/2004", "19/05/2020"], None),
        (vec!["21/03/04", "19/05/20"], Some(Order::Dmy)),
        (vec!["21/03/04", "19/05/20"], Some(Order::Ymd)),
    ] {
        let plan = evidence(&cells).decide(stated, today());
        assert_eq!(plan.that_the_year_may_stand_first(), None, "{cells:?}");
    }
}

#[test]
fn without_evidence_nothing_is_decided() {
    let plan = plan(&[
        "2021-01-01",
        "05/05/2021",
        "03/04/2021",
        "04/05/2021",
        "6/7/2021",
    ]);
    assert_eq!(plan.order_name(), "auto");
    assert_eq!(plan.proof(), None);
    assert_eq!(plan.order_for("03/04/2021"), None);
    assert_eq!(plan.resolve("03/04/2021", today()), None);
    assert_eq!(plan.undecided(), Some((3, 4, "03/04/2021".to_owned())));
    // What has one reading is read all the same.
    assert_eq!(plan.order_for("26/06/2021"), Some(Order::Dmy));
    assert!(plan.resolve("05/05/2021", today()).is_some());
}

#[test]
fn the_default_plan_decides_nothing() {
    let plan = DatePlan::default();
    assert_eq!(plan.order_for("03/04/2021"), None);
    assert_eq!(plan.resolve("03/04/2021", today()), None);
    assert_eq!(plan.order_name(), "auto");
    let (date, _) = plan.resolve("06/26/2021", today()).expect("a day");
    assert_eq!(date, day(2021, 6, 26));
}

#[test]
fn a_day_in_the_future_proves_nothing() {
    // 1 December 2026 lies after the day of the run, 12 January does not: but the year may be a slip.
    let plan = plan(&["03/04/2021", "12/01/2026"]);
    for cell in ["03/04/2021", "12/01/2026"] {
        assert_eq!(plan.order_for(cell), None, "{cell}");
    }
    assert_eq!(plan.proof(), None);
    // What the column proves holds for such a date, too, and shows that it lies in the future.
    let plan = self::plan(&["06/26/2021", "12/01/2026"]);
    assert_eq!(plan.order_name(), "mdy");
    let (date, _) = plan.resolve("12/01/2026", today()).expect("a day");
    assert_eq!(date, day(2026, 12, 1));
}

#[test]
fn dots_prove_nothing_about_other_separators() {
    let plan = plan(&["06/26/2021", "03/04/2021", "03.04.2021", "3.4.21"]);
    assert_eq!(plan.order_for("03/04/2021"), Some(Order::Mdy));
    assert_eq!(plan.order_for("03-04-2021"), Some(Order::Mdy));
    for cell in ["03.04.2021", "3.4.21", "03.04.21"] {
        assert_eq!(plan.order_for(cell), None, "{cell}");
    }
    assert_eq!(plan.order_name(), "mdy");
    assert_eq!(plan.undecided(), Some((2, 4, "03.04.2021".to_owned())));
    // The other way round, and for dates that the column does not have.
    let plan = self::plan(&["26.06.2021", "04/05/2021"]);
    assert_eq!(plan.order_for("04/05/2021"), None);
    assert_eq!(plan.order_for("4.5.2021"), Some(Order::Dmy));
    let plan = self::plan(&["26/06/2021"]);
    assert_eq!(plan.order_for("04.05.2021"), None);
    assert_eq!(plan.order_for("04/05/21"), Some(Order::Dmy));
}

#[test]
fn two_sources_are_told_apart_by_their_notation() {
    let plan = plan(&[
        "03/04/2021",
        "26/06/2021",
        "03/04/21",
        "06/26/21",
        "3.4.2021",
    ]);
    assert_eq!(plan.order_name(), "mixed");
    assert_eq!(plan.order_for("03/04/2021"), Some(Order::Dmy));
    assert_eq!(plan.order_for("03/04/21"), Some(Order::Mdy));
    assert_eq!(plan.order_for("3.4.2021"), None);
    assert_eq!(plan.undecided(), Some((1, 6, "3.4.2021".to_owned())));
    assert_eq!(
        plan.proof().as_deref(),
        Some("D/M/Y: line 3 has 26/06/2021; M/D/Y (two-digit years): line 5 has 06/26/21")
    );
}

#[test]
fn evidence_both_ways_in_one_notation_decides_nothing() {
    let plan = plan(&["03/04/2021", "26/06/2021", "06/26/2021", "06/27/2021"]);
    assert_eq!(plan.order_name(), "auto");
    assert_eq!(plan.order_for("03/04/2021"), None);
    assert_eq!(plan.proof(), None);
    assert_eq!(plan.undecided(), Some((1, 2, "03/04/2021".to_owned())));
    assert_eq!(plan.likelier("03/04/2021"), Order::Mdy);
    // What contradicts the others still has only one reading.
    let (date, _) = plan.resolve("26/06/2021", today()).expect("a day");
    assert_eq!(date, day(2021, 6, 26));
}

#[test]
fn padding_tells_sources_apart_and_its_absence_does_not() {
    let plan = plan(&["26/06/2021", "6/26/2021", "10/26/2021", "10/11/2021"]);
    assert_eq!(plan.order_for("03/04/2021"), Some(Order::Dmy));
    assert_eq!(plan.order_for("3/4/2021"), Some(Order::Mdy));
    // 10/26 is explained by the source without zeros; 10/11 could be of either.
    assert_eq!(plan.order_for("10/11/2021"), None);
    // Unexplained, it speaks against the padded source.
    let plan = self::plan(&["26/06/2021", "03/04/2021", "10/26/2021"]);
    assert_eq!(plan.order_for("03/04/2021"), None);
}

#[test]
fn a_stated_order_wins_where_it_gives_a_day() {
    let cells = ["03/04/2021", "26/06/2021"];
    let plan = evidence(&cells).decide(Some(Order::Mdy), today());
    assert_eq!(plan.order_name(), "mdy");
    assert_eq!(plan.proof(), None);
    assert_eq!(plan.undecided(), None);
    assert_eq!(plan.order_for("03/04/2021"), Some(Order::Mdy));
    assert_eq!(plan.order_for("26/06/2021"), Some(Order::Dmy));
    // Year first says nothing about day and month behind which the year stands.
    let plan = evidence(&["03/04/2021"]).decide(Some(Order::Ymd), today());
    assert_eq!(plan.order_for("03/04/2021"), None);
    assert_eq!(plan.order_for("21/03/04"), Some(Order::Ymd));
    assert!(plan.undecided().is_some());
    // A date that is read by it proves no other order.
    let cells = ["19/05/20", "05/06/2021"];
    let plan = evidence(&cells).decide(Some(Order::Ymd), today());
    assert_eq!(plan.order_for("19/05/20"), Some(Order::Ymd));
    assert_eq!(plan.order_for("05/06/2021"), None);
    assert!(plan.undecided().is_some());
    // One that cannot be does.
    let cells = ["19/05/20", "05/06/2021", "26/06/2021"];
    let plan = evidence(&cells).decide(Some(Order::Ymd), today());
    assert_eq!(plan.order_for("05/06/2021"), Some(Order::Dmy));
}

#[test]
fn years_of_two_digits_in_first_place() {
    // 98 can be nothing else, and all others can be years.
    let plan = plan(&["21/12/25", "98/12/25", "10/09/03"]);
    assert_eq!(plan.order_name(), "ymd");
    assert_eq!(plan.order_for("10/09/03"), Some(Order::Ymd));
    let (date, _) = plan.resolve("21/12/25", today()).expect("a day");
    assert_eq!(date, day(2021, 12, 25));
    assert_eq!(plan.proof().as_deref(), Some("line 3 has 98/12/25"));
    // Without such a cell the usual orders hold.
    let (date, _) = self::plan(&["21/12/25"])
        .resolve("21/12/25", today())
        .expect("a day");
    assert_eq!(date, day(2025, 12, 21));
    // With dashes it looks like ISO cut short, unless another cell speaks against that.
    assert_eq!(self::plan(&["19-12-03"]).resolve("19-12-03", today()), None);
    assert_eq!(DatePlan::default().resolve("19-12-03", today()), None);
    let (date, _) = self::plan(&["19-12-03", "30-06-21"])
        .resolve("19-12-03", today())
        .expect("a day");
    assert_eq!(date, day(2003, 12, 19));
    // A date that only a year in first place could save may as well be a slip.
    let plan = self::plan(&["22/05/30", "21/03/04"]);
    assert_eq!(plan.resolve("22/05/30", today()), None);
    assert_eq!(plan.resolve("21/03/04", today()), None);
    // With cells that cannot be years, nothing holds but what is certain.
    let plan = self::plan(&["21/12/25", "98/12/25", "12/26/19"]);
    assert_eq!(plan.resolve("21/12/25", today()), None);
    assert!(plan.resolve("98/12/25", today()).is_some());
    assert!(plan.resolve("12/26/19", today()).is_some());
    assert_eq!(plan.undecided(), Some((1, 2, "21/12/25".to_owned())));
}

#[test]
fn the_likelier_order_where_nothing_is_shown() {
    let plan = plan(&[]);
    for (text, order) in [
        ("03/04/2021", Order::Mdy),
        ("03/04/21", Order::Mdy),
        ("03-04-2021", Order::Mdy),
        ("03.04.2021", Order::Dmy),
        ("03 04 2021", Order::Dmy),
    ] {
        assert_eq!(plan.likelier(text), order, "{text}");
    }
}

fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![
        (1..=12u32, 1..=31u32, 2000..=2026u32).prop_map(|(a, b, y)| format!("{a:02}/{b:02}/{y}")),
        (1..=31u32, 1..=12u32, 0..=26u32).prop_map(|(a, b, y)| format!("{a}.{b}.{y:02}")),
        (90..=99u32, 1..=12u32, 1..=31u32).prop_map(|(y, m, d)| format!("{y}/{m:02}/{d:02}")),
        (30000..=47000u32).prop_map(|serial| serial.to_string()),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "\\PC{0,8}",
    ]
}

proptest! {
    /// A column that is read in parts shows the same as one read as a whole.
    #[test]
    fn parts_add_up(cells in prop::collection::vec(any_cell(), 0..40), cut in 0usize..40) {
        let cut = cut.min(cells.len());
        let mut whole = Evidence::default();
        let (mut front, mut back) = (Evidence::default(), Evidence::default());
        for (line, cell) in (2u64..).zip(&cells) {
            whole.add(cell, line, today());
            let part = if line < 2 + cut as u64 { &mut front } else { &mut back };
            part.add(cell, line, today());
        }
        // Threads may finish in any order.
        back.merge(front);
        let (one, other) = (whole.decide(None, today()), back.decide(None, today()));
        prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
    }

    /// A plan never makes another day of a cell that has one reading in the usual orders, unless
    /// the column proves that years stand first, and never chooses a day that is no reading.
    #[test]
    fn a_plan_only_chooses(cells in prop::collection::vec(any_cell(), 1..20), setting in prop::option::of(prop::sample::select(vec![Order::Mdy, Order::Dmy]))) {
        let mut evidence = Evidence::default();
        for (line, cell) in (2..).zip(&cells) {
            evidence.add(cell, line, today());
        }
        let plan = evidence.decide(setting, today());
        for cell in &cells {
            let Some((date, _)) = plan.resolve(cell, today()) else { continue };
            match read(cell, today()) {
                Reading::Either { mdy, dmy, .. } => {
                    let order = plan.order_for(cell).expect("a choice needs an order");
                    if order != Order::Ymd {
                        prop_assert_eq!(date, if order == Order::Mdy { mdy } else { dmy });
                    }
                }
                Reading::One(only, _) => {
                    prop_assert!(only == date || plan.order_for(cell) == Some(Order::Ymd), "{}", cell);
                }
                // Serials of the other system.
                _ => prop_assert!(cell.parse::<u32>().is_ok() || plan.order_for(cell) == Some(Order::Ymd), "{}", cell),
            }
        }
    }

    /// Cells in the right notation are passed over unread; reading them would have shown nothing.
    #[test]
    fn passing_over_right_cells_loses_nothing(cell in "[0-9]{4}-[0-9]{2}-[0-9]{2}") {
        let mut bare = Evidence::default();
        bare.add(&cell, 2, today());
        let mut dressed = Evidence::default();
        dressed.add(&format!(" {cell}"), 2, today());
        prop_assert_eq!(format!("{bare:?}"), format!("{dressed:?}"));
    }
}
