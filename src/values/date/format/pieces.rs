//! The pieces of a format, and how its text is taken apart.

/// One piece of a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text that stands as it is.
    Literal(String),
    /// `%Y`: four digits.
    Year,
    /// `%y`: two digits, for 1996 to 2095.
    ShortYear,
    /// `%m`: two digits.
    Month,
    /// `%-m`: as many digits as needed.
    BareMonth,
    /// `%B`: the English name.
    MonthName,
    /// `%b`: the English name, three letters.
    ShortMonthName,
    /// `%d`: two digits.
    Day,
    /// `%-d`: as many digits as needed.
    BareDay,
    /// `%e`: two places, the first a space where a digit is missing.
    SpacedDay,
}

/// What a piece stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Year,
    Month,
    Day,
}

impl Piece {
    /// What the piece stands for; nothing for a literal.
    pub(super) const fn part(&self) -> Option<Part> {
        match self {
            Self::Literal(_) => None,
            Self::Year | Self::ShortYear => Some(Part::Year),
            Self::Month | Self::BareMonth | Self::MonthName | Self::ShortMonthName => {
                Some(Part::Month)
            }
            Self::Day | Self::BareDay | Self::SpacedDay => Some(Part::Day),
        }
    }

    /// The piece as people write it.
    pub(super) fn in_words(&self) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::Year => "YYYY",
            Self::ShortYear => "YY",
            Self::Month => "MM",
            Self::BareMonth => "M",
            Self::MonthName => "Month",
            Self::ShortMonthName => "Mon",
            Self::Day => "DD",
            Self::BareDay | Self::SpacedDay => "D",
        }
    }

    /// Whether what the piece writes can begin with a digit.
    pub(super) fn begins_with_digit(&self) -> bool {
        match self {
            Self::Literal(text) => text.starts_with(|first: char| first.is_ascii_digit()),
            Self::MonthName | Self::ShortMonthName => false,
            _ => true,
        }
    }
}

/// `%Y-%m-%d`.
pub(super) fn iso_pieces() -> Vec<Piece> {
    let dash = || Piece::Literal("-".to_owned());
    vec![Piece::Year, dash(), Piece::Month, dash(), Piece::Day]
}

/// Splits a format into its pieces.
pub(super) fn pieces_of(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character.is_control() {
            return Err("it has a control character".to_owned());
        }
        if character != '%' {
            push_literal(&mut pieces, character);
            continue;
        }
        match characters.next() {
            Some('Y') => pieces.push(Piece::Year),
            Some('y') => pieces.push(Piece::ShortYear),
            Some('m') => pieces.push(Piece::Month),
            Some('B') => pieces.push(Piece::MonthName),
            Some('b' | 'h') => pieces.push(Piece::ShortMonthName),
            Some('d') => pieces.push(Piece::Day),
            Some('e') => pieces.push(Piece::SpacedDay),
            Some('F') => pieces.extend(iso_pieces()),
            Some('D') => pieces.extend(pieces_of("%m/%d/%y")?),
            Some('%') => push_literal(&mut pieces, '%'),
            Some('-') => match characters.next() {
                Some('m') => pieces.push(Piece::BareMonth),
                Some('d' | 'e') => pieces.push(Piece::BareDay),
                other => return Err(refusal("%-", other)),
            },
            other => return Err(refusal("%", other)),
        }
    }
    Ok(pieces)
}

/// Adds a character to the literal at the end, so that neighbours are one piece.
fn push_literal(pieces: &mut Vec<Piece>, character: char) {
    if let Some(Piece::Literal(literal)) = pieces.last_mut() {
        literal.push(character);
    } else {
        pieces.push(Piece::Literal(character.to_string()));
    }
}

/// Why a directive is refused.
fn refusal(prefix: &str, directive: Option<char>) -> String {
    let Some(directive) = directive else {
        return format!("it ends in the middle of a {prefix} directive");
    };
    match directive {
        'H' | 'I' | 'k' | 'l' | 'M' | 'S' | 'p' | 'P' | 'T' | 'R' | 'r' | 'X' | 'f' | 'z' | 'Z'
        | 's' | 'c' | '+' | '.' | '3' | '6' | '9' => {
            format!("{prefix}{directive} is a time of day, and the dates have none")
        }
        _ => format!("{prefix}{directive} is not a directive for year, month or day"),
    }
}
