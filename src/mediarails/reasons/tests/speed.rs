//! What a typical text costs; printed, since a machine under load must fail no test.

use super::super::*;

#[test]
fn cost_of_a_text_is_printed() {
    let classifier = Classifier::new(&[], &[]);
    let texts: Vec<String> = (0..20_000)
        .map(|row| match row % 4 {
            0 => format!("Row {row}: Brand 'Acme {row}' does not exist"),
            1 => "Primary contact email is invalid".to_owned(),
            2 => format!(
                "Name is too long (maximum is 30 characters), Join Date '{row}' is not a valid date"
            ),
            _ => "network_publisher_id has already been taken".to_owned(),
        })
        .collect();
    let started = std::time::Instant::now();
    let understood = texts
        .iter()
        .filter(|text| classifier.classify(text).recognised())
        .count();
    println!(
        "{} ns a text",
        started.elapsed().as_nanos() / texts.len() as u128
    );
    assert_eq!(understood, texts.len());
}
