//! What single cells cost: `cargo bench --bench values`.
//!
//! A cell that is right must cost almost nothing, since most are. One that is damaged may cost more.

use criterion::{BenchmarkId, Criterion};
use rowmend::values::date::{Date, DatePlan, Evidence, Order};
use rowmend::values::{date, email, id, url};
use std::hint::black_box;

/// Times a function over cells that each have a name.
fn cells<T>(
    criterion: &mut Criterion,
    group: &str,
    cells: &[(&str, &str)],
    work: impl Fn(&str) -> T,
) {
    let mut group = criterion.benchmark_group(group);
    for (name, cell) in cells {
        group.bench_with_input(BenchmarkId::from_parameter(name), cell, |bencher, cell| {
            bencher.iter(|| work(black_box(cell)));
        });
    }
    group.finish();
}

fn month_first(today: Date) -> DatePlan {
    Evidence::default().decide(Some(Order::Mdy), today)
}

fn dates(criterion: &mut Criterion, today: Date) {
    let plan = month_first(today);
    let right = [
        ("iso", "2021-03-04"),
        ("padded", "03/04/2021"),
        ("unpadded", "3/4/2021"),
    ];
    let damaged = [
        ("two-digit-year", "03/04/21"),
        ("with-time", "2021-03-04 10:15:00"),
        ("month-name", "4 March 2021"),
        ("abroad", "4. März 2021"),
        ("serial-day", "44259"),
        ("no-such-day", "02/30/2021"),
        ("words", "not a date"),
    ];
    let resolve = |cell: &str| plan.resolve(cell, today);
    cells(criterion, "date/right", &right, resolve);
    cells(criterion, "date/damaged", &damaged, resolve);
    cells(criterion, "date/read", &right, |cell| {
        date::read(cell, today)
    });
}

fn urls(criterion: &mut Criterion) {
    let right = [
        ("host", "https://www.example.com"),
        ("path", "https://www.example.com/offers?src=partner"),
        ("two", "https://www.example.com,https://shop.example.org"),
        ("capitals", "HTTPS://WWW.Example.com/Offers"),
    ];
    let damaged = [
        ("scheme-less", "www.example.com"),
        ("broken-scheme", "https//www.example.com"),
        ("words", "see my channel"),
    ];
    cells(criterion, "url/right", &right, |cell| {
        url::is_fine(cell, ",")
    });
    cells(criterion, "url/told-damaged", &damaged, |cell| {
        url::is_fine(cell, ",")
    });
    cells(criterion, "url/missing-scheme", &damaged, |cell| {
        url::mend::missing_scheme(cell, ",")
    });
    cells(criterion, "url/broken-scheme", &damaged, |cell| {
        url::mend::broken_scheme(cell, ",")
    });
}

fn emails(criterion: &mut Criterion) {
    let right = [
        ("plain", "partners@example.com"),
        ("long", "first.last+coupons@mail.shop.example.co.uk"),
        ("quoted", "\"first last\"@example.com"),
    ];
    let damaged = [
        ("named", "First Last <partners@example.com>"),
        ("capitals", "partners@EXAMPLE.com"),
        ("placeholder", "n/a"),
        ("words", "ask at the desk"),
    ];
    cells(criterion, "email/right", &right, email::is_fine);
    cells(criterion, "email/told-damaged", &damaged, email::is_fine);
    cells(criterion, "email/display-name", &damaged, |cell| {
        email::mend::display_name(cell)
    });
    cells(criterion, "email/upper-case-domain", &damaged, |cell| {
        email::mend::upper_case_domain(cell)
    });
}

fn ids(criterion: &mut Criterion) {
    let right = [("plain", "4100385")];
    let damaged = [("grouped", "4,100,385"), ("exponent", "4.100385E+06")];
    cells(criterion, "id/right", &right, id::is_plain);
    cells(criterion, "id/damaged", &damaged, id::mend);
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    // A day that stays, so that the figures can be compared from year to year.
    if let Some(today) = Date::from_ymd(2026, 1, 31) {
        dates(&mut criterion, today);
    }
    urls(&mut criterion);
    emails(&mut criterion);
    ids(&mut criterion);
    criterion.final_summary();
}
