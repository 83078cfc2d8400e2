//! Which names are one, which are only near, and which are two.

use super::{brand, nearest, network};
use crate::rules::trial::today;
use crate::settings::Settings;

fn with_brands(names: &[&str]) -> Settings {
    let mut settings = Settings::on(today());
    settings.brands = names.iter().map(|name| (*name).to_owned()).collect();
    settings
}

#[test]
fn punctuation_tells_brands_apart() {
    let one = with_brands(&["C Store", "Acme Outdoor", "Café Noir"]);
    for (cell, meant) in [
        ("c store", Some("C Store")),
        (" C  STORE\u{a0}", Some("C Store")),
        ("CStore", Some("C Store")),
        ("acme outdoor", Some("Acme Outdoor")),
        // One letter with its accent, and a letter with an accent behind it.
        ("Cafe\u{301} noir", Some("Café Noir")),
        ("C++ Store", None),
        ("C# Store", None),
        ("C. Store", None),
        ("Acme & Outdoor", None),
        ("Acme/Outdoor", None),
        ("Cafe Noir", None),
    ] {
        assert_eq!(brand(cell, &one).as_deref(), meant, "{cell:?}");
    }
    let two = with_brands(&["C Store", "C++ Store"]);
    assert_eq!(brand("c++ store", &two).as_deref(), Some("C++ Store"));
    let spaced = with_brands(&["AcmeOutdoor", "Acme Outdoor"]);
    assert_eq!(brand("acme outdoor", &spaced), None);
}

#[test]
fn the_network_is_known_by_its_letters() {
    let settings = Settings::on(today());
    for (cell, is_linkshare) in [
        ("linkshare", true),
        ("Link Share", true),
        ("RAKUTEN  LINKSHARE", true),
        ("RakutenLinkShare", true),
        ("LinkShare Rakuten", true),
        ("rakuten advertising", true),
        ("Link-Share", false),
        ("LinkShare?", false),
        ("LinkShare/CJ", false),
        ("Rakuten", false),
    ] {
        assert_eq!(network(cell, &settings).is_some(), is_linkshare, "{cell:?}");
    }
}

#[test]
fn only_one_name_is_nearest() {
    let known = ["Acme A", "Acme B", "C Store", "C++ Store"].map(str::to_owned);
    for (cell, near) in [
        ("Acme C", None),
        ("Acme-A", Some("Acme A")),
        ("C Stor", Some("C Store")),
        ("C-Store", None),
        ("Zenith", None),
        ("", None),
    ] {
        assert_eq!(nearest(cell, known.iter()), near, "{cell:?}");
    }
}
