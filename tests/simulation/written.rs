//! Cells as they stand in a file.

use crate::layout::{Encoding, Layout};
use encoding_rs::WINDOWS_1252;

pub(crate) fn us_date(iso: &str) -> String {
    format!("{}/{}/{}", &iso[5..7], &iso[8..10], &iso[..4])
}

pub(crate) fn titles(layout: &Layout) -> Vec<&'static str> {
    let mut titles: Vec<&str> = layout.before.iter().map(|extra| extra.title()).collect();
    for (place, column) in layout.columns.iter().enumerate() {
        if place == 3 {
            titles.extend(layout.between.iter().map(|extra| extra.title()));
        }
        titles.push(layout.titles[*column]);
    }
    titles.extend(layout.after.iter().map(|extra| extra.title()));
    titles
}

pub(crate) fn text(records: &[Vec<String>], delimiter: u8) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for record in records {
        writer.write_record(record).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

pub(crate) fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf16 => {
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        }
        Encoding::Windows1252 => {
            let (bytes, _, lossy) = WINDOWS_1252.encode(text);
            assert!(!lossy);
            bytes.into_owned()
        }
    }
}
