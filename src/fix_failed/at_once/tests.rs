//! The law of the single pass: what it writes is what two passes write.

use crate::fix_failed::{Options, with_opened};
use crate::run::Caller;
use crate::run::outputs::OutputPlan;
use crate::run::trial::{first_difference, left_by, with_odd};
use crate::settings::Settings;
use crate::sheet::Input;
use crate::values::date::Date;
use proptest::prelude::*;

/// More rows than are read in one piece.
const ROWS: usize = 2_000;

/// What makes a row other than the first ones.
const ODD: [&str; 18] = [
    "4100001,Shop 1,www.shop-1.example.com/long/enough/to/be/a/page,06/14/2021,Acme,gold,Failed,URL is invalid",
    "4100001,Shop 1,www.another.example.com,06/14/2021,Acme,gold,Failed,URL is invalid",
    "4700001,Shop,www.shop.example.com,06/14/2021,Acme,gold,Failed,URL is invalid,more",
    "4700002,Shop,URL is invalid",
    "4700003,Shop,https://shop.example.com,14/06/2021,Acme,gold,Failed,Network Date Accepted is invalid",
    "4700004,Shop,https://shop.example.com,14.6.2021,Acme,gold,Failed,Network Date Accepted is invalid",
    "4700005,Shop,https://shop.example.com,2021-06-14,Zenith,gold,Failed,Brand not found",
    "4700006,Shop,https://shop.example.com,2021-06-14,acme,gold,Failed,Brand not found",
    "4700007,Shop,https://shop.example.com,06/14/2021,Acme,gold,Failed,Network Date Accepted must be DD/MM/YYYY",
    "4700008,Shop,https://shop.example.com,2021-06-14,Acme,gold,Failed,Tier is not a known column",
    "4700009,Shop,https://shop.example.com,2021-06-14,Acme,gold,Failed,what nobody understands",
    "4700010,Shop,https://shop.example.com,2021-06-14,Acme,gold,Imported,",
    "4700011,Shop,www.shop.example.com,06/14/2021,Acme,gold,Imported,URL is invalid",
    "4700012,Shop,www.shop.example.com,06/14/2021,Acme,gold,OK,URL is invalid",
    "4700013,Shop,www.shop.example.com,06/14/2021,Acme,gold,Failed,4700099: URL is invalid",
    "4700014,Shop,www.shop.example.com,06/14/2021,Acme,gold,Failed,1000234: URL is invalid",
    "4700015,Shop,www.shop.example.com,06/14/2021,Acme,gold,Failed,1000234: URL is invalid",
    "Total,9,,,,,,",
];

fn report(is_proven: bool, odd: &[(usize, usize)]) -> String {
    let date = if is_proven {
        "06/14/2021"
    } else {
        "06/04/2021"
    };
    let plain = |number: usize| {
        format!(
            "{},Shop {number},www.shop-{number}.example.com/long/enough/to/be/a/page,{date},Acme,gold,Failed,\
             URL is invalid",
            4_100_000 + number
        )
    };
    let titles = "Network Publisher ID,Name,Media Property URLs,Network Date Accepted,Brand,Tier,Status,Reason";
    with_odd(titles, (0..ROWS).map(plain), &ODD, odd)
}

/// All files that come of a report.
fn written(text: &str, is_at_once: bool) -> Vec<(String, String)> {
    let settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    let (options, plan) = (Options::default(), OutputPlan::default());
    let caller = Caller {
        watch: &|_| {},
        witness: None,
        deliver: &|_, _| Ok(()),
    };
    left_by(text, |path| {
        let input = Input::open(path).unwrap();
        let run = with_opened(
            &input,
            &options,
            &settings,
            &plan,
            |opened, ground, workshop| {
                if is_at_once {
                    opened.repair(ground, (workshop, &plan), &caller)
                } else {
                    opened.in_two_passes(ground, (workshop, &plan), &caller)
                }
            },
        );
        run.unwrap();
    })
}

#[test]
fn a_report_as_it_begins_and_each_odd_row_at_its_end_come_to_the_same() {
    let odd = (0..ODD.len()).map(|which| vec![(ROWS - 1, which)]);
    for odd in odd.chain([Vec::new()]) {
        let text = report(true, &odd);
        let difference = first_difference(&written(&text, true), &written(&text, false));
        assert_eq!(difference, None, "{odd:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn a_single_pass_writes_what_two_passes_write(
        is_proven in any::<bool>(),
        odd in proptest::collection::vec((0..ROWS, 0..ODD.len()), 0..5),
    ) {
        let text = report(is_proven, &odd);
        let difference = first_difference(&written(&text, true), &written(&text, false));
        prop_assert_eq!(difference, None);
    }
}
