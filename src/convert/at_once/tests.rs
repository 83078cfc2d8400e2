//! The law of the single pass: what it writes is what two passes write.

use super::*;
use crate::convert::output;
use crate::run::outputs::Paths;
use crate::run::trial::{first_difference, left_by, with_odd};
use crate::sheet::Input;
use crate::values::date::Date;
use proptest::prelude::*;

/// More rows than are read in one piece.
const ROWS: usize = 3_000;

/// What makes a row other than the first ones.
const ODD: [&str; 9] = [
    "4100001,Shop 1,https://shop-1.example.com/long/enough/to/be/a/page,06/14/2021",
    "4100001,Another,https://shop-1.example.com/long/enough/to/be/a/page,06/14/2021",
    "4700001,Shop,https://shop.example.com,06/14/2021,more,and more",
    "4700002,Shop",
    "4700003,Shop,https://shop.example.com,14/06/2021",
    "4700004,Shop,https://shop.example.com,14.6.2021",
    "4700005,Shop,no address at all,03/04/2021",
    "4700006,,https://shop.example.com,03/04/21",
    "Total,9",
];

fn export(is_proven: bool, odd: &[(usize, usize)]) -> String {
    let date = if is_proven {
        "06/14/2021"
    } else {
        "06/04/2021"
    };
    let plain = |number: usize| {
        format!(
            "{},Shop {number},https://shop-{number}.example.com/long/enough/to/be/a/page,{date}",
            4_100_000 + number
        )
    };
    let titles = "Site ID,Publisher Name,URL,Join Date";
    with_odd(titles, (0..ROWS).map(plain), &ODD, odd)
}

/// All files that come of an export.
fn written(text: &str, is_at_once: bool) -> Vec<(String, String)> {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    let plan = OutputPlan::default();
    let caller = Caller {
        watch: &|_| {},
        witness: None,
        deliver: &|_, _| Ok(()),
    };
    left_by(text, |path| {
        if is_at_once {
            crate::convert::run(&[path.to_owned()], &settings, &plan, &caller).unwrap();
        } else {
            let files = vec![Export::of(Input::open(path).unwrap(), &settings).unwrap()];
            let workshop =
                Workshop::open(Paths::derive(path, &plan, "import"), &plan, &[]).unwrap();
            let conversion = Conversion::survey(files, &settings, &caller).unwrap();
            output::write(&conversion, workshop, &plan, &caller).unwrap();
        }
    })
}

#[test]
fn an_export_as_it_begins_and_each_odd_row_at_its_end_come_to_the_same() {
    let odd = (0..ODD.len()).map(|which| vec![(ROWS - 1, which)]);
    for odd in odd.chain([Vec::new()]) {
        let text = export(true, &odd);
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
        let text = export(is_proven, &odd);
        let difference = first_difference(&written(&text, true), &written(&text, false));
        prop_assert_eq!(difference, None);
    }
}
