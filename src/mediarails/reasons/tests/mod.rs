//! What holds for all reasons.

mod corpus;
mod elsewhere;
#[test]
fn debug_one() {
    let Ok(text) = std::env::var("REASON") else {
        return;
    };
    for text in text.split("##") {
        let classifier = super::Classifier::new(&[], &[]);
        let scanned = super::scan::scan(text);
        for token in super::annotate::annotate(text, &scanned, &classifier.vocabulary) {
            println!(
                "{:?} {:?} {:?} {}",
                token.sort,
                &text[token.start..token.end],
                token.meaning.names().collect::<Vec<_>>(),
                token.named.is_some()
            );
        }
        println!("{:?}", classifier.explain(text));
    }
}
