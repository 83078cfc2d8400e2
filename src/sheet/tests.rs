//! Reading is exact or refused.

use super::held::ReadBack;
use super::*;
use crate::error::Error;
use proptest::prelude::*;
use std::io::Write as _;
use std::path::Path;

fn open(bytes: &[u8]) -> crate::error::Result<(tempfile::NamedTempFile, Input)> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let input = Input::open(file.path())?;
    Ok((file, input))
}

fn header(cells: &[&str]) -> bool {
    cells.first() == Some(&"Site ID")
}

type Table = (Dialect, Vec<(u64, Vec<String>)>);

fn read(bytes: &[u8]) -> crate::error::Result<Table> {
    let (_file, input) = open(bytes)?;
    let dialect = sniff(&input, &header)?;
    let mut reader = Reader::new(&input, &dialect)?;
    let mut rows = vec![(dialect.header_line(), reader.header().titles.clone())];
    let mut row = Row::default();
    while reader.next(&mut row)? {
        let mut again = Row::default();
        let place = (row.offset(), row.line());
        assert!(Reader::row_at(&input, &dialect, place, &mut again)?);
        assert!(row.cells().eq(again.cells()));
        rows.push((row.line(), row.cells().map(str::to_owned).collect()));
    }
    Ok((dialect, rows))
}

fn refusal(bytes: &[u8]) -> (u64, String) {
    match read(bytes) {
        Err(Error::Input { place, what, .. }) => (place.line.unwrap_or(0), what),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn lines_are_true_whatever_their_ends() {
    let text = b"Site ID,Name\r\n\n1,\"a\r\nb\"\r2,c\n\r\n3,d";
    let (_, rows) = read(text).unwrap();
    let lines: Vec<u64> = rows.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 3, 5, 7]);
    assert_eq!(rows[1].1, ["1", "a\r\nb"]);
}

#[test]
fn a_stray_quotation_mark_is_refused_where_it_began() {
    let (line, what) = refusal(b"Site ID,Name\n1,\"open\n2,b\n3,c\n");
    assert_eq!((line, what.contains("never closed")), (2, true));
    let (line, what) = refusal(b"Site ID,Name\n1,\"a\"b\n");
    assert_eq!((line, what.contains("closing")), (2, true));
    let (line, what) = refusal(b"Site ID,Name\n1,x\n2,5\" disc\n");
    assert_eq!((line, what.contains("inside a cell")), (3, true));
    assert_eq!(refusal(b"Site ID,Name\n1, \"a\"\n").0, 2);
}

#[test]
fn a_formula_that_keeps_digits_is_a_cell() {
    let text = b"Site ID,Name\n=\"0012\",=\"06/14/2021\"\r\n\"=\"\"13\"\"\",a=\n2,=\"4\"";
    let (_, rows) = read(text).unwrap();
    let cells: Vec<&[String]> = rows.iter().map(|(_, cells)| cells.as_slice()).collect();
    assert_eq!(cells[1], ["=\"0012\"", "=\"06/14/2021\""]);
    assert_eq!(cells[2], ["=\"13\"", "a="]);
    assert_eq!(cells[3], ["2", "=\"4\""]);
    for cell in [
        "=\"12",
        "=\"1,2\"",
        "=\"1\"2",
        "=\"1\"\"2\"",
        "a=\"1\"",
        "==\"1\"",
        "=\"1\n2\"",
        " =\"1\"",
        "=\"\"",
        "=\"Shop 1\"",
    ] {
        let (line, what) = refusal(format!("Site ID,Name\n1,{cell}\n3,c\n").as_bytes());
        assert_eq!((line, what.contains("inside a cell")), (2, true), "{cell}");
    }
}

#[test]
fn limits_are_checked_while_reading() {
    let cell = |size: usize| [b"Site ID,Name\n1,", vec![b'x'; size].as_slice(), b"\n"].concat();
    assert!(read(&cell(1 << 20)).is_ok());
    assert!(refusal(&cell((1 << 20) + 1)).1.contains("1 MiB"));
    let columns = |count: usize| [b"Site ID", vec![b','; count - 1].as_slice(), b"\n"].concat();
    assert!(read(&columns(4_096)).is_ok());
    assert!(refusal(&columns(4_097)).1.contains("4096 columns"));
    let record = |cells: usize| {
        let row = vec!["y".repeat(1 << 20); cells].join(",");
        format!("Site ID,Name\n{row}\n").into_bytes()
    };
    assert!(read(&record(15)).is_ok());
    assert!(refusal(&record(17)).1.contains("16 MiB"));
}

#[test]
fn delimiter_preamble_and_separator_line_are_found() {
    let (dialect, rows) = read(b"Report for May\n\nSite ID;Name\n1;a,b\n").unwrap();
    assert_eq!((dialect.delimiter, dialect.first_line), (b';', 3));
    assert_eq!(dialect.preamble.len(), 1);
    assert_eq!(rows[1].1, ["1", "a,b"]);
    let (dialect, rows) = read(b"sep=|\r\nSite ID|Name\r\n1|a\r\n").unwrap();
    assert_eq!((dialect.delimiter, dialect.first_line), (b'|', 2));
    assert_eq!(rows[1], (3, vec!["1".to_owned(), "a".to_owned()]));
}

#[test]
fn encodings_are_read_without_a_loss_or_refused() {
    let text = "Site ID,Name\r\n1,Café 東京\r\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, name) in [
        ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), "utf-8-bom"),
        (text.as_bytes().to_vec(), "utf-8"),
        ([b"\xFF\xFE".as_slice(), &utf16].concat(), "utf-16le"),
        ([b"\xFE\xFF".as_slice(), &big].concat(), "utf-16be"),
        (utf16.clone(), "utf-16le"),
    ] {
        let (_file, input) = open(&bytes).unwrap();
        assert_eq!(input.encoding().name(), name);
        assert_eq!(read(&bytes).unwrap().1[1].1, ["1", "Café 東京"], "{name}");
    }
    let western = b"Site ID,Name\n1,Caf\xE9 \x80\n";
    assert_eq!(read(western).unwrap().1[1].1[1], "Café €");
    let (line, what) = refusal(b"Site ID,Name\n1,a\n2,\x83\x8A\x83\x93\x83N\x81A\n");
    assert_eq!((line, what.contains("neither")), (3, true));
    assert!(refusal(b"PK\x03\x04rest").1.contains("Excel"));
    assert_eq!(refusal(b"Site ID,Name\n1,a\x00b\n").0, 2);
    assert!(refusal(b"").1.contains("empty"));
    let unpaired = [b"\xFF\xFE".as_slice(), &[0x00, 0xD8, b'a', 0]].concat();
    assert!(refusal(&unpaired).1.contains("utf-16le"));
}

#[test]
fn a_folder_and_an_absent_file_are_refused() {
    assert!(Input::open(Path::new(env!("CARGO_MANIFEST_DIR"))).is_err());
    assert!(Input::open(Path::new("no such file.csv")).is_err());
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = prop_oneof![
        "[a-z0-9é東]{0,6}",
        "[a-z,;|\t\"\u{feff}]{0,5}",
        "[a-z\r\n]{1,4}",
        "=\"[0-9]{1,3}\"",
    ];
    proptest::collection::vec(proptest::collection::vec(cell, 3), 1..20)
}

impl ReadBack for Vec<u8> {
    fn read_back<'b>(&'b self, offset: u64, _: &'b mut [u8]) -> std::io::Result<&'b [u8]> {
        Ok(&self[usize::try_from(offset).unwrap()..])
    }

    fn length(&self) -> std::io::Result<u64> {
        Ok(self.len() as u64)
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(rows in table(), spreadsheet in any::<bool>()) {
        let variant = if spreadsheet { Variant::Spreadsheet } else { Variant::Upload };
        let mut writer = SheetWriter::new(Vec::new(), variant, &["Site ID", "b", "c"]).unwrap();
        let mut buffer = RowBuffer::new(variant, 3, 0);
        for row in &rows {
            buffer.write_row(row.iter().map(String::as_str)).unwrap();
        }
        writer.append(&buffer).unwrap();
        let (bytes, written) = writer.finish().unwrap();
        prop_assert_eq!(written.rows, rows.len() as u64);
        if !spreadsheet {
            let mut theirs = csv::WriterBuilder::new()
                .terminator(csv::Terminator::CRLF)
                .from_writer(b"Site ID,b,c\r\n".to_vec());
            for row in &rows {
                theirs.write_record(row).unwrap();
            }
            prop_assert_eq!(&theirs.into_inner().unwrap(), &bytes);
        }
        let (_, back) = read(&bytes).unwrap();
        let back: Vec<Vec<String>> = back.into_iter().skip(1).map(|(_, row)| {
            if spreadsheet { row.iter().map(|cell| unguard(cell).to_owned()).collect() } else { row }
        }).collect();
        prop_assert_eq!(back, rows);
    }

    #[test]
    fn cells_copied_in_one_piece_are_those_written_one_by_one(
        rows in table(),
        (quoted, is_formula) in any::<(bool, bool)>(),
        delimiter in prop_oneof![Just(b','), Just(b';')],
        from in proptest::collection::vec(proptest::option::of(0_usize..3), 1..6),
        changed in 0_usize..6,
        are_few in any::<bool>(),
    ) {
        let style = if quoted { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let mut text = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(style)
            .from_writer(Vec::new());
        text.write_record(["Site ID", "b", "c"]).unwrap();
        for row in &rows {
            text.write_record(row).unwrap();
        }
        let mut text = String::from_utf8(text.into_inner().unwrap()).unwrap();
        // A formula may stand without quotation marks round it.
        for formula in rows.iter().flatten().filter(|cell| is_formula && cell.starts_with('=')) {
            text = text.replace(&format!("\"{}\"", formula.replace('"', "\"\"")), formula);
        }
        let (_file, input) = open(text.as_bytes()).unwrap();
        let dialect = sniff(&input, &header).unwrap();
        let mut reader = Reader::new(&input, &dialect).unwrap();
        let mut row = Row::default();
        let other = |place| (place == changed).then_some("x,y");
        while reader.next(&mut row).unwrap() {
            let mut slow = SheetWriter::new(Vec::new(), Variant::Upload, &vec!["t"; from.len()]).unwrap();
            let mut quick = SheetWriter::new(Vec::new(), Variant::Upload, &vec!["t"; from.len()]).unwrap();
            let mut buffer = RowBuffer::new(Variant::Upload, from.len(), 0);
            buffer.write_row(from.iter().enumerate().map(|(place, from)| {
                let own = from.and_then(|from| row.get(from)).unwrap_or_default();
                other(place).unwrap_or(own)
            })).unwrap();
            slow.append(&buffer).unwrap();
            let mut buffer = RowBuffer::new(Variant::Upload, from.len(), 0);
            let lent = |place| other(place).map(Lent::Any);
            let few: OtherPlaces = (0..from.len()).filter(|place| other(*place).is_some()).collect();
            let places = if are_few { few } else { OtherPlaces::ALL };
            buffer.write_from((&row, &Arranged::of(&from)), places, lent).unwrap();
            quick.append(&buffer).unwrap();
            prop_assert_eq!(slow.finish().unwrap().0, quick.finish().unwrap().0);
        }
    }

    #[test]
    fn a_stray_mark_anywhere_is_refused(at in 0_usize..400) {
        let rows: Vec<String> = (0..40).map(|row| format!("{row},ab\n")).collect();
        let mut text = format!("Site ID,Name\n{}", rows.concat());
        let at = 13 + at % (text.len() - 13);
        let line = text[..at].matches('\n').count() as u64 + 1;
        text.insert(at, '"');
        prop_assert_eq!(refusal(text.as_bytes()).0, line);
    }
}

#[test]
fn a_line_in_a_cell_is_one_record_or_none() {
    let cells = cells_of_line(b',', "4100001,\"Alpha, Inc\",https://a.example.com");
    assert_eq!(
        cells.unwrap(),
        ["4100001", "Alpha, Inc", "https://a.example.com"]
    );
    assert_eq!(cells_of_line(b',', "a,b\nc,d"), None);
    assert_eq!(cells_of_line(b',', "a,\"b"), None);
}

/// The rows of a text with their lines, read so many bytes at once.
fn read_in_steps(input: &Input, step: usize) -> crate::error::Result<Vec<(u64, Vec<String>)>> {
    let start = super::pieces::Mark { offset: 0, line: 1 };
    let mut reader = Reader::from_mark(input, b',', start, step)?;
    let mut row = Row::default();
    let mut rows = Vec::new();
    while reader.next(&mut row)? {
        rows.push((row.line(), row.cells().map(str::to_owned).collect()));
    }
    Ok(rows)
}

/// The cells of a column that stand in the file as they are meant.
fn column(input: &Input, place: usize) -> Vec<Option<String>> {
    let start = super::pieces::Mark { offset: 0, line: 1 };
    let mut reader = Reader::from_mark(input, b',', start, 64).unwrap();
    let mut cells = Vec::new();
    while let Some(mut rows) = reader.next_rows().unwrap() {
        // The first row is taken as usual, the cells of the others are looked up together.
        let mut row = Row::default();
        rows.next(&mut row);
        cells.push(
            row.get(place)
                .filter(|cell| !cell.contains('"'))
                .map(str::to_owned),
        );
        cells.extend(rows.column(place).map(|cell| cell.map(str::to_owned)));
    }
    cells
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn what_is_not_refused_is_read_as_the_csv_crate_reads_it(
        text in "(a|é|東|\"|\"\"|,\"|\",|,\"a,b\"|,=\"1\"|=\"|=|,|;|\r|\n|\r\n| ){0,60}",
    ) {
        let text = format!("Site ID,Name\n{text}");
        let (_file, input) = open(text.as_bytes()).unwrap();
        let read = [1, 7, 4096].map(|step| read_in_steps(&input, step));
        let [ours, others @ ..] = read.map(|rows| rows.map_err(|refused| refused.to_string()));
        for other in others {
            prop_assert_eq!(&other, &ours);
        }
        if let Ok(ours) = ours {
            let mut theirs = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> = theirs
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            let ours: Vec<Vec<String>> = ours.into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}

/// A text as it stands in a file, with quotation marks round cells that need them and others.
fn written(rows: &[Vec<String>], ends: &[&str], quoted: &[bool]) -> String {
    let mut quoted = quoted.iter().cycle();
    let mut text = String::new();
    for (row, end) in rows.iter().zip(ends.iter().cycle()) {
        let cells = row.iter().map(|cell| {
            if *quoted.next().unwrap() || cell.contains([',', '"', '\r', '\n']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.clone()
            }
        });
        text += &cells.collect::<Vec<_>>().join(",");
        text += end;
    }
    text
}

proptest! {
    #[test]
    fn whole_rows_of_many_blocks_are_read_with_their_lines(
        rows in table(),
        ends in proptest::collection::vec(
            prop_oneof![Just("\n"), Just("\r\n"), Just("\r"), Just("\n\n"), Just("\r\n\r\n")], 1..5,
        ),
        quoted in proptest::collection::vec(any::<bool>(), 1..7),
    ) {
        let rows = [vec![vec!["Site ID".to_owned()]], rows].concat();
        let text = written(&rows, &ends, &quoted);
        let mut line = 1;
        let mut wanted = Vec::new();
        for (row, end) in rows.iter().zip(ends.iter().cycle()) {
            wanted.push((line, row.clone()));
            let breaks = row.join(" ") + " " + end;
            line += breaks.replace("\r\n", "\n").matches(['\r', '\n']).count() as u64;
        }
        let (_file, input) = open(text.as_bytes()).unwrap();
        for step in [1, 7, 64, 100, 4096] {
            prop_assert_eq!(&read_in_steps(&input, step).unwrap(), &wanted);
        }
        for place in 0..3 {
            let cells = column(&input, place).into_iter().zip(&wanted);
            for (cell, (_, row)) in cells {
                let is_quoted = |cell: &&String| cell.contains('"');
                prop_assert_eq!(cell.as_ref(), row.get(place).filter(|cell| !is_quoted(cell)));
            }
        }
    }
}

proptest! {
    #[test]
    fn a_row_of_numbers_and_names_is_written_as_any_row(
        cells in proptest::collection::vec("[0-9]{0,3}|[-=+@']{1,2}[0-9]|[a,\"\n]{0,3}", 1..6),
    ) {
        let titles = vec!["t"; cells.len() + 1];
        let write = |buffer: &RowBuffer| {
            let mut sheet = SheetWriter::new(Vec::new(), Variant::Spreadsheet, &titles).unwrap();
            sheet.append(buffer).unwrap();
            sheet.finish().unwrap().0
        };
        let (mut quick, mut slow) = [(); 2].map(|()| RowBuffer::new(Variant::Spreadsheet, titles.len(), 0)).into();
        let mut row = quick.begin_row();
        for cell in &cells {
            row.lent(&Lent::number(cell));
        }
        row.bare("safe");
        row.end().unwrap();
        slow.write_row(cells.iter().map(String::as_str).chain(["safe"])).unwrap();
        prop_assert_eq!(write(&quick), write(&slow));
    }
}

#[test]
fn what_is_lent_to_a_spreadsheet_is_guarded_like_all_else() {
    let (_file, input) = open(b"Site ID,b,c\n=1+1,plain,-x\n").unwrap();
    let mut reader = Reader::new(&input, &sniff(&input, &header).unwrap()).unwrap();
    let mut row = Row::default();
    assert!(reader.next(&mut row).unwrap());
    let arranged = Arranged::of(&[Some(0), Some(1), Some(2), None]);
    let lent = |place| (place == 3).then_some(Lent::Any("@sum"));
    for variant in [Variant::Upload, Variant::Spreadsheet] {
        let (mut quick, mut slow) = [(); 2].map(|()| RowBuffer::new(variant, 4, 0)).into();
        quick
            .write_from((&row, &arranged), OtherPlaces::ALL, lent)
            .unwrap();
        slow.write_row(["=1+1", "plain", "-x", "@sum"]).unwrap();
        assert_eq!(quick.bytes(), slow.bytes(), "{variant:?}");
    }
}
