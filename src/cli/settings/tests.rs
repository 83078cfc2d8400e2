//! Settings from three places, and what the file refuses.

use super::environment::Surroundings;
use super::file;
use super::layer::Layer;
use super::options::flags;
use super::resolve::{Resolved, resolve};
use super::template::template;
use super::text::Color;
use crate::cli::arguments::{ColorOption, DiffOption, RuleOptions, SettingsOptions};
use crate::column::Column;
use crate::error::Result;
use crate::failure::FailureKind;
use crate::rules;
use crate::summary::Diff;
use crate::values::date::{Date, Order};
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn today() -> Date {
    Date::from_ymd(2026, 1, 31).unwrap()
}

fn around(folder: &Path, variables: &[(&str, &str)]) -> Surroundings {
    let variables = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), OsString::from(value)));
    Surroundings::new(variables, folder)
}

fn with_brand(brand: Option<&str>) -> Layer {
    let settings = SettingsOptions {
        brand: brand.map(str::to_owned),
        ..SettingsOptions::default()
    };
    layer(&settings, &RuleOptions::default()).unwrap()
}

fn layer(settings: &SettingsOptions, rules: &RuleOptions) -> Result<Layer> {
    let (diff, color) = (DiffOption::default(), ColorOption::default());
    flags(settings, rules, None, &diff, &color)
}

fn resolved(file: &str) -> Result<Resolved> {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("rowmend.toml"), file).unwrap();
    resolve(Layer::default(), None, &around(folder.path(), &[]), today())
}

#[test]
fn option_wins_over_variable_over_file_over_default() {
    // option, variable, file, wanted
    let cases = [
        (
            Some("Option"),
            Some("Variable"),
            Some("File"),
            Some("Option"),
        ),
        (None, Some("Variable"), Some("File"), Some("Variable")),
        (None, Some(""), Some("File"), Some("File")),
        (None, None, Some("File"), Some("File")),
        (Some("Option"), None, None, Some("Option")),
        (None, Some("Variable"), None, Some("Variable")),
        (None, None, None, None),
    ];
    for (option, variable, file, wanted) in cases {
        let folder = TempDir::new().unwrap();
        if let Some(brand) = file {
            fs::write(
                folder.path().join("rowmend.toml"),
                format!("brand = \"{brand}\""),
            )
            .unwrap();
        }
        let variables: Vec<_> = variable
            .iter()
            .map(|brand| ("ROWMEND_BRAND", *brand))
            .collect();
        let around = around(folder.path(), &variables);
        let got = resolve(with_brand(option), None, &around, today()).unwrap();
        let brand = got.settings.brand.as_deref();
        assert_eq!(brand, wanted, "{option:?} {variable:?} {file:?}");
    }
}

#[test]
fn auto_in_an_option_takes_back_an_order_of_the_file() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("rowmend.toml"), "date-order = \"dmy\"").unwrap();
    let around = around(folder.path(), &[]);
    let of = |order: Option<&str>| {
        let settings = SettingsOptions {
            date_order: order.map(str::to_owned),
            ..SettingsOptions::default()
        };
        let flags = layer(&settings, &RuleOptions::default()).unwrap();
        resolve(flags, None, &around, today())
            .unwrap()
            .settings
            .date_order
    };
    assert_eq!(of(None), Some(Order::Dmy));
    assert_eq!(of(Some("mdy")), Some(Order::Mdy));
    assert_eq!(of(Some("auto")), None);
}

#[test]
fn no_color_yields_to_what_says_more() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("rowmend.toml"), "color = \"always\"").unwrap();
    let cases = [
        (&[][..], Color::Always),
        (&[("NO_COLOR", "1")], Color::Never),
        (&[("NO_COLOR", "")], Color::Always),
        (&[("NO_COLOR", "1"), ("ROWMEND_COLOR", "auto")], Color::Auto),
    ];
    for (variables, wanted) in cases {
        let around = around(folder.path(), variables);
        let got = resolve(Layer::default(), None, &around, today()).unwrap();
        assert_eq!(got.color, wanted, "{variables:?}");
    }
}

#[test]
fn the_nearest_file_is_read() {
    let folder = TempDir::new().unwrap();
    let below = folder.path().join("a/b");
    let own = folder.path().join("config/rowmend");
    fs::create_dir_all(&below).unwrap();
    fs::create_dir_all(&own).unwrap();
    let config = folder.path().join("config");
    let variables = [("XDG_CONFIG_HOME", config.to_str().unwrap())];
    let brand = || {
        let around = around(&below, &variables);
        let got = resolve(Layer::default(), None, &around, today()).unwrap();
        got.settings.brand
    };
    assert_eq!(brand(), None);
    if cfg!(not(windows)) {
        fs::write(own.join("rowmend.toml"), "brand = \"Own\"").unwrap();
        assert_eq!(brand().as_deref(), Some("Own"));
    }
    fs::write(folder.path().join("rowmend.toml"), "brand = \"Above\"").unwrap();
    assert_eq!(brand().as_deref(), Some("Above"));
    fs::write(below.join("rowmend.toml"), "brand = \"Here\"").unwrap();
    assert_eq!(brand().as_deref(), Some("Here"));
}

#[test]
fn a_named_file_must_be_there() {
    let folder = TempDir::new().unwrap();
    let absent = folder.path().join("absent.toml");
    let around = around(folder.path(), &[]);
    let refused = resolve(Layer::default(), Some(&absent), &around, today()).unwrap_err();
    assert!(refused.to_string().contains("absent.toml"), "{refused}");
}

#[test]
fn everything_that_a_file_can_say_arrives() {
    let got = resolved(
        "\u{feff}network = \"Rakuten\"\r\n\
         date-format = \"%m/%d/%Y\"\r\n\
         date-order = \"ymd\"\r\n\
         value-separator = \"|\"\r\n\
         reason-column = \"Why\"\r\n\
         diff = \"full\"\r\n\
         strip-tracking = true\r\n\
         accept-suggested = true\r\n\
         brands = [\"Acme\"]\r\n\
         [brand-aliases]\r\n\"Acme Inc\" = \"Acme\"\r\n\
         [network-aliases]\r\n\"LS\" = \"LinkShare\"\r\n\
         [header-aliases]\r\n\"Partner\" = \"Name\"\r\n\
         [[reasons]]\r\npattern = \"tier .* closed\"\r\nkind = \"permission\"\r\ncolumn = \"Brand\"\r\n",
    )
    .unwrap();
    let settings = &got.settings;
    assert_eq!(settings.network, "Rakuten");
    assert_eq!(settings.date_format.as_str(), "%m/%d/%Y");
    assert_eq!(settings.date_order, Some(Order::Ymd));
    assert_eq!(settings.value_separator, "|");
    assert_eq!(settings.reason_column.as_deref(), Some("Why"));
    assert_eq!(got.diff, Diff::Full);
    assert!(settings.strip_tracking);
    assert_eq!(settings.accepted.len(), rules::all().count());
    assert_eq!(settings.brands, ["Acme"]);
    assert_eq!(settings.brand_aliases["Acme Inc"], "Acme");
    assert_eq!(settings.network_aliases["LS"], "LinkShare");
    assert_eq!(settings.header_aliases["Partner"], Column::Name);
    let own = &settings.reasons[0];
    assert!(own.pattern.is_match("The TIER gold is closed"));
    assert_eq!(own.kind, FailureKind::Permission);
    assert_eq!(own.column, Some(Column::Brand));
}

/// The file, the line that is named, and a part of what is said.
const REFUSED: &[(&str, u64, &str)] = &[
    (
        "brnad = \"Acme\"",
        1,
        "unknown key \"brnad\"; did you mean brand",
    ),
    (
        "brand = \"A\"\n\ndate_order = \"mdy\"",
        3,
        "did you mean date-order",
    ),
    ("zebra = 1", 1, "known are brand, network"),
    ("brand = 5", 1, "brand: this is a number; it wants a text"),
    ("\nbrand = [\"Acme\"]", 2, "brand: this is a list"),
    ("strip-tracking = \"yes\"", 1, "it wants true or false"),
    ("brands = \"Acme\"", 1, "it wants a list of texts"),
    ("brands = [\n\"Acme\",\n7]", 3, "brands: this is a number"),
    (
        "brand-aliases = \"Acme\"",
        1,
        "it wants a section: [brand-aliases]",
    ),
    (
        "[reasons]\npattern = \"x\"",
        1,
        "it wants a repeated section: [[reasons]]",
    ),
    (
        "date-format = \"%Y-%m\"",
        1,
        "date-format: \"%Y-%m\" is no date format",
    ),
    ("date-order = \"usa\"", 1, "use auto, mdy, dmy, ymd"),
    ("diff = \"all\"", 1, "use full, brief, none"),
    ("value-separator = \"\"", 1, "value-separator: it is empty"),
    ("brand = \" \"", 1, "brand: it is empty"),
    ("skip = [\"mising-brand\"]", 1, "did you mean missing-brand"),
    ("only = [\n  \"zzzzzzzz\",\n]", 2, "run rowmend explain"),
    (
        "[header-aliases]\n\"Partner\" = \"Publisher Nam\"",
        2,
        "header-aliases: \"Publisher Nam\" is no column of Mediarails",
    ),
    (
        "[header-aliases]\n\"ID\" = \"Network Publisher Id\"",
        2,
        "did you mean Network Publisher ID",
    ),
    (
        "[header-aliases]\n\"Brand\" = \"Name\"",
        2,
        "\"Brand\" is a title of Mediarails itself",
    ),
    (
        "[header-aliases]\n\"Web Site\" = \"Name\"\nwebsite = \"Brand\"",
        3,
        "stands for \"Name\" and for \"Brand\"",
    ),
    (
        "brands = [\"Acme\"]\n[brand-aliases]\n\"Old\" = \"Acmee\"",
        3,
        "did you mean Acme?",
    ),
    ("[[reasons]]\nkind = \"bad_date\"", 1, "there is no pattern"),
    ("[[reasons]]\npattern = \"x\"", 1, "there is no kind"),
    (
        "[[reasons]]\npattern = \"x\"\nkind = \"baddate\"",
        3,
        "did you mean bad_date",
    ),
    (
        "[[reasons]]\npattern = \"x\"\nkind = \"bad_date\"\ncolumm = \"Brand\"",
        4,
        "did you mean column",
    ),
    (
        "[[reasons]]\npattern = \"x\"\nkind = \"bad_date\"\ncolumn = \"Site\"",
        4,
        "is no column of Mediarails",
    ),
    (
        "[[reasons]]\npattern = \"(\"\nkind = \"bad_date\"",
        2,
        "this is no pattern",
    ),
    (
        "[[reasons]]\npattern = \".*\"\nkind = \"bad_date\"",
        2,
        "it fits every text",
    ),
    (
        "[[reasons]]\npattern = \"(a{1000}){1000}\"\nkind = \"bad_date\"",
        2,
        "too large",
    ),
    ("brand = Acme", 1, "texts stand in quotation marks"),
    ("brand = \"A\"\nbrand = \"B\"", 2, "duplicate key"),
];

#[test]
fn what_a_file_may_not_say_is_refused_with_its_line() {
    for (text, line, said) in REFUSED {
        let refused = resolved(text).expect_err(text).to_string();
        assert!(
            refused.contains(&format!("rowmend.toml, line {line}: ")),
            "{text}: {refused}"
        );
        assert!(refused.contains(said), "{text}: {refused}");
        assert!(!refused.contains('\n'), "{refused}");
    }
}

#[test]
fn patterns_are_bounded_in_length_and_number() {
    let long = format!(
        "[[reasons]]\npattern = \"{}\"\nkind = \"bad_date\"",
        "a".repeat(1_001)
    );
    assert!(
        resolved(&long)
            .unwrap_err()
            .to_string()
            .contains("longer than 1000")
    );
    let entry = "[[reasons]]\npattern = \"a\"\nkind = \"bad_date\"\n";
    assert!(resolved(&entry.repeat(100)).is_ok());
    let refused = resolved(&entry.repeat(101)).unwrap_err().to_string();
    assert!(refused.contains("line 301: "), "{refused}");
}

#[test]
fn a_file_that_is_no_text_is_refused_with_its_line() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("rowmend.toml");
    fs::write(&path, b"# one\nbrand = \"Caf\xe9\"\n").unwrap();
    let around = around(folder.path(), &[]);
    let refused = resolve(Layer::default(), None, &around, today()).unwrap_err();
    assert!(refused.to_string().contains("line 2"), "{refused}");
}

#[test]
fn a_brand_must_be_one_of_the_brands() {
    let folder = TempDir::new().unwrap();
    let file = "brands = [\"Acme\", \"Acme Outdoor\"]\n[brand-aliases]\n\"Acme Inc\" = \"Acme\"";
    fs::write(folder.path().join("rowmend.toml"), file).unwrap();
    let around = around(folder.path(), &[]);
    let brand = |brand| {
        let got = resolve(with_brand(Some(brand)), None, &around, today());
        got.map(|got| got.settings.brand.unwrap())
            .map_err(|refused| refused.to_string())
    };
    for (typed, wanted) in [
        ("Acme", "Acme"),
        ("acme outdoor", "Acme Outdoor"),
        ("ACME INC", "Acme"),
    ] {
        assert_eq!(brand(typed).unwrap(), wanted);
    }
    let refused = brand("Acme Outdor").unwrap_err();
    assert!(
        refused.contains("\"Acme Outdor\" is not among the brands"),
        "{refused}"
    );
    assert!(refused.contains("did you mean Acme Outdoor"), "{refused}");
    assert!(
        brand("Zenith")
            .unwrap_err()
            .contains("known are Acme, Acme Outdoor")
    );
}

#[test]
fn a_variable_that_is_no_setting_is_told_with_the_nearest() {
    let folder = TempDir::new().unwrap();
    let told = |name: &str| around(folder.path(), &[(name, "x")]).unknown();
    for (name, remedy) in [
        ("ROWMEND_BRNAD", "did you mean ROWMEND_BRAND?"),
        ("ROWMEND_DATEFORMAT", "did you mean ROWMEND_DATE_FORMAT?"),
        (
            "ROWMEND_STRIP_TRACKING",
            "put strip-tracking into rowmend.toml",
        ),
        (
            "ROWMEND_ZEBRA",
            "docs/settings.md lists those that it knows",
        ),
    ] {
        let wanted = format!("{name} is no variable that rowmend knows, and is ignored; {remedy}");
        assert_eq!(told(name), [wanted]);
    }
    for known in [
        "ROWMEND_BRAND",
        "ROWMEND_COLOR",
        "ROWMEND_CONFIG",
        "BRAND",
        "NO_COLOR",
    ] {
        assert!(told(known).is_empty(), "{known}");
    }
}

#[test]
fn variables_are_checked_like_options() {
    let folder = TempDir::new().unwrap();
    let around = around(folder.path(), &[("ROWMEND_DATE_ORDER", "usa")]);
    let refused = resolve(Layer::default(), None, &around, today()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "ROWMEND_DATE_ORDER: \"usa\" is none of its values; use auto, mdy, dmy, ymd"
    );
}

#[test]
fn rules_are_known_by_name() {
    let name = rules::all().next().unwrap().name;
    let rules = |names: &[&str]| RuleOptions {
        only: names.iter().map(|name| (*name).to_owned()).collect(),
        ..RuleOptions::default()
    };
    let around = around(Path::new(""), &[]);
    let spaced = format!(" {name}");
    let flags = layer(&SettingsOptions::default(), &rules(&[&spaced])).unwrap();
    let got = resolve(flags, None, &around, today()).unwrap();
    assert_eq!(got.settings.only, [name]);
    let refused = layer(&SettingsOptions::default(), &rules(&["missing-brnd"])).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "--only: there is no rule \"missing-brnd\"; did you mean missing-brand?"
    );
}

#[test]
fn the_written_file_loads_and_decides_nothing() {
    let path = Path::new("rowmend.toml");
    let got = file::parse(path, &template()).unwrap();
    assert!(got.brands.is_empty() && got.reasons.is_empty());
    assert!(got.layer.brand.is_none() && got.layer.network.is_none());
}

#[test]
fn every_line_of_the_written_file_can_be_set() {
    let set: String = template()
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with(' ') => format!("{setting}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let got = file::parse(Path::new("rowmend.toml"), &set).unwrap();
    assert_eq!(got.layer.brand.as_deref(), Some("Acme"));
    assert_eq!(got.brands, ["Acme", "Acme Outdoor"]);
    assert_eq!(got.reasons.len(), 1);
    for key in file::KEYS {
        assert!(set.contains(key.name), "{}", key.name);
    }
}
