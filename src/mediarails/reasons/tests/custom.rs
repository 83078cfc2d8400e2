//! Titles of a file that are names of one of the nine as well.

use crate::column::Column;
use crate::failure::Target;
use crate::mediarails::reasons::Classifier;

/// What a reason speaks of in a file with the nine and this custom title; nothing if it is not
/// understood.
fn target(custom: &str, reason: &str) -> Option<Target> {
    let own = Column::ALL.map(|column| column.title().to_owned());
    let mut titles = own.to_vec();
    titles.push(custom.to_owned());
    let is_custom: Vec<bool> = (0..titles.len()).map(|at| at >= own.len()).collect();
    let classifier = Classifier::of_file(&[], &titles, &is_custom);
    let mut failures = classifier.classify(reason).failures.into_iter();
    let target = failures.next().map(|failure| failure.target);
    assert_eq!(failures.next(), None, "{reason}");
    target
}

#[test]
fn a_title_that_stands_in_the_file_means_its_column() {
    for (custom, reason) in [
        ("Contact Email", "Contact Email is invalid"),
        ("Contact Email", "contact_email: is invalid"),
        ("Contact Email", "\"Contact Email\" is not valid"),
        ("Contact Email", "Contact email address is invalid"),
        ("Website", "Website is invalid"),
        ("Website", "Website is not a valid URL"),
        ("Website", "Website URL is not a valid URL"),
        ("Email", "Email is required"),
        ("Category", "Category can't be blank"),
    ] {
        // That it is not understood keeps the row out as well.
        let wanted = Target::Other(custom.to_owned());
        let found = target(custom, reason);
        assert!(found.is_none_or(|found| found == wanted), "{reason}");
    }
    let understood = target("Website", "Website is invalid");
    assert_eq!(understood, Some(Target::Other("Website".to_owned())));
    for reason in ["Website is invalid", "Contact Email is not a valid email"] {
        let ours = target("Region", reason);
        assert!(
            matches!(ours, Some(Target::Column(_))),
            "{reason}: {ours:?}"
        );
    }
}

#[test]
fn the_nine_keep_their_other_names() {
    for (custom, reason, column) in [
        (
            "Contact Email",
            "Primary Contact Email is invalid",
            Column::PrimaryContactEmail,
        ),
        (
            "Contact Email",
            "Email is invalid",
            Column::PrimaryContactEmail,
        ),
        (
            "Website",
            "Media property urls is invalid",
            Column::MediaPropertyUrls,
        ),
        ("Website", "URL is invalid", Column::MediaPropertyUrls),
        (
            "Region",
            "Network publisher is invalid",
            Column::NetworkPublisherId,
        ),
        (
            "Email",
            "Primary Contact Email is not a valid email",
            Column::PrimaryContactEmail,
        ),
    ] {
        assert_eq!(
            target(custom, reason),
            Some(Target::Column(column)),
            "{reason}"
        );
    }
}

#[test]
fn a_column_without_a_title_is_never_spoken_of() {
    for reason in [
        "URL no válida: https://trail.org\thttp://trail.net",
        "URL invalide : https://trail.org\thttp://trail.net",
        "network: Object with name=trail tips does not exist.",
    ] {
        let named = target("", reason);
        assert!(
            !matches!(named, Some(Target::Other(_))),
            "{reason}: {named:?}"
        );
    }
}
