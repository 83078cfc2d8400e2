//! What encoding a file is in, and its bytes as UTF-8, never with a loss.
//!
//! A byte-order mark decides; then the NUL pattern of UTF-16 without one; then strict UTF-8 of the
//! whole file; then Windows-1252, which spreadsheets on Windows write, if nothing speaks against it.
//! Everything else is refused by name.

use encoding_rs::{Decoder, DecoderResult, Encoding as Charset};

/// The encodings that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a byte-order mark.
    Utf8Bom,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The code page of Western Windows.
    Windows1252,
}

impl Encoding {
    /// The name in the receipt.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    pub(super) const fn is_utf8(self) -> bool {
        matches!(self, Self::Utf8 | Self::Utf8Bom)
    }

    pub(super) fn charset(self) -> &'static Charset {
        match self {
            Self::Utf8 | Self::Utf8Bom => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }
}

/// What the first bytes of a file say.
pub(super) enum Start {
    /// The encoding is certain.
    Known(Encoding),
    /// No mark: UTF-8 unless the bytes speak against it.
    Unmarked,
    /// The file is none that can be read; what it is.
    Refused(&'static str),
}

/// Looks at the first bytes.
pub(super) fn start(head: &[u8]) -> Start {
    const BINARY: [(&[u8], &str); 5] = [
        (b"PK\x03\x04", "an Excel workbook or a zip archive"),
        (b"\xD0\xCF\x11\xE0", "an old Excel workbook"),
        (b"%PDF", "a PDF"),
        (b"\x1F\x8B", "a compressed file"),
        (b"\xFF\xFE\x00\x00", "text in UTF-32"),
    ];
    if let Some((_, what)) = BINARY.iter().find(|(mark, _)| head.starts_with(mark)) {
        return Start::Refused(what);
    }
    if head.starts_with(b"\x00\x00\xFE\xFF") {
        return Start::Refused("text in UTF-32");
    }
    if head.starts_with(b"\xEF\xBB\xBF") {
        return Start::Known(Encoding::Utf8Bom);
    }
    if head.starts_with(b"\xFF\xFE") {
        return Start::Known(Encoding::Utf16Le);
    }
    if head.starts_with(b"\xFE\xFF") {
        return Start::Known(Encoding::Utf16Be);
    }
    utf16_without_mark(head).map_or(Start::Unmarked, Start::Known)
}

/// UTF-16 without a mark shows as a NUL in nearly every second byte of Western text.
fn utf16_without_mark(head: &[u8]) -> Option<Encoding> {
    let pairs = head.chunks_exact(2).take(256);
    let (mut all, mut low, mut high) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        all += 1;
        match pair {
            [first, 0] if *first != 0 => low += 1,
            [0, second] if *second != 0 => high += 1,
            _ => {}
        }
    }
    let most = |count: usize| all >= 4 && count * 10 >= all * 7;
    if most(low) {
        Some(Encoding::Utf16Le)
    } else if most(high) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Encodings in which spreadsheets save plain CSV on Macs and in Eastern Europe, Russia, Greece, Turkey and the
/// Baltic. Their bytes can be read as Windows-1252 and give other letters.
const LOOK_ALIKES: [&Charset; 6] = [
    encoding_rs::MACINTOSH,
    encoding_rs::WINDOWS_1250,
    encoding_rs::WINDOWS_1251,
    encoding_rs::WINDOWS_1253,
    encoding_rs::WINDOWS_1254,
    encoding_rs::WINDOWS_1257,
];

/// A text that was read as Windows-1252, as it reads in each encoding that looks alike, with the number of that:
/// `CafŽ` is `Café` on an old Mac. No byte tells one from the other.
pub fn other_readings(text: &str) -> impl Iterator<Item = (usize, String)> {
    let (bytes, _, is_lossy) = encoding_rs::WINDOWS_1252.encode(text);
    let bytes = (!is_lossy && !text.is_ascii()).then(|| bytes.into_owned());
    let pairs = LOOK_ALIKES.into_iter().enumerate();
    pairs.filter_map(move |(number, charset)| {
        let read =
            charset.decode_without_bom_handling_and_without_replacement(bytes.as_deref()?)?;
        Some((number, read.into_owned()))
    })
}

/// Turns bytes into UTF-8, chunk by chunk, and stops at the first that means nothing.
pub(super) struct Transcoder {
    decoder: Decoder,
    text: String,
}

/// The bytes mean nothing in the encoding they should be in.
pub(super) struct Malformed;

impl Transcoder {
    pub(super) fn new(encoding: Encoding) -> Self {
        Self {
            decoder: encoding.charset().new_decoder_with_bom_removal(),
            text: String::with_capacity(1 << 17),
        }
    }

    /// The text of the next bytes, valid until the next call.
    pub(super) fn feed(&mut self, mut bytes: &[u8], last: bool) -> Result<&str, Malformed> {
        self.text.clear();
        self.text
            .reserve(bytes.len().saturating_mul(3).saturating_add(16));
        loop {
            let (result, read) =
                self.decoder
                    .decode_to_string_without_replacement(bytes, &mut self.text, last);
            bytes = bytes.get(read..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => return Ok(&self.text),
                DecoderResult::OutputFull => self.text.reserve(bytes.len().saturating_mul(3) + 16),
                DecoderResult::Malformed(..) => return Err(Malformed),
            }
        }
    }
}
