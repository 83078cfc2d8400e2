//! Makes large test files of invented publishers: `generate export|groups|report|same ROWS [SEED]`.
//!
//! `export` and `groups` are both exports of the same publishers; in `same` all rows of a report have one ID.
//! The same seed gives the same bytes. Every row of a report fails for one of the causes that
//! rowmend mends, so that a run over it does all of its work.

use std::io::{self, BufWriter, Write};

/// A small generator of numbers; speed and sameness matter here, quality does not.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

const WORDS: [&str; 16] = [
    "harbour", "garden", "coupon", "trail", "budget", "pixel", "runway", "velvet", "copper",
    "maple", "lantern", "meadow", "orbit", "pepper", "quartz", "willow",
];

struct Publisher {
    id: u64,
    name: String,
    host: String,
    month: u64,
    day: u64,
    year: u64,
}

impl Publisher {
    fn new(number: u64, dice: &mut Dice) -> Self {
        let mut word = || {
            let place = usize::try_from(dice.roll(16)).unwrap_or_default();
            WORDS.get(place).copied().unwrap_or_default()
        };
        let (first, second) = (word(), word());
        Self {
            id: 1_000_000 + number,
            name: format!("{first} {second} {number}"),
            host: format!("www.{first}-{second}-{number}.example.com"),
            month: 1 + dice.roll(12),
            day: 1 + dice.roll(28),
            year: 2010 + dice.roll(15),
        }
    }
}

fn export(out: &mut impl Write, rows: u64, dice: &mut Dice) -> io::Result<()> {
    write!(out, "Site ID,Publisher Name,URL,Email,Join Date\r\n")?;
    for number in 0..rows {
        let p = Publisher::new(number, dice);
        let url = if dice.roll(10) == 0 {
            p.host.clone()
        } else {
            format!("https://{}/offers", p.host)
        };
        write!(
            out,
            "{},{},{url},partners@{},{:02}/{:02}/{}\r\n",
            p.id, p.name, p.host, p.month, p.day, p.year
        )?;
    }
    Ok(())
}

/// The other export of the same publishers.
fn groups(out: &mut impl Write, rows: u64, dice: &mut Dice) -> io::Result<()> {
    write!(
        out,
        "Site ID,Publisher Name,URL,Group,Publisher Categories,Join Date\r\n"
    )?;
    for number in 0..rows {
        let p = Publisher::new(number, dice);
        let url = if dice.roll(10) == 0 {
            p.host
        } else {
            format!("https://{}/offers", p.host)
        };
        write!(
            out,
            "{},{},{url},Top Partners,\"Deals, Coupons\",{:02}/{:02}/{}\r\n",
            p.id, p.name, p.month, p.day, p.year
        )?;
    }
    Ok(())
}

/// A report in which all rows have one ID, as where a placeholder stands for it.
fn same(out: &mut impl Write, rows: u64, dice: &mut Dice) -> io::Result<()> {
    write!(
        out,
        "Network Publisher ID,Name,Media Property URLs,Network,Brand,Failure Reason\r\n"
    )?;
    for number in 0..rows {
        let p = Publisher::new(number, dice);
        write!(
            out,
            "0,{},https://{},LinkShare,,Brand can't be blank\r\n",
            p.name, p.host
        )?;
    }
    Ok(())
}

fn report(out: &mut impl Write, rows: u64, dice: &mut Dice) -> io::Result<()> {
    write!(
        out,
        "Row,Network Publisher ID,Name,Media Property URLs,Primary Contact Email,Publisher \
         Group,Categories,Network Date Accepted,Network,Brand,Failure Reason\r\n"
    )?;
    for number in 0..rows {
        let p = Publisher::new(number, dice);
        let iso = format!("{}-{:02}-{:02}", p.year, p.month, p.day);
        let us = format!("{:02}/{:02}/{}", p.month, p.day, p.year);
        let https = format!("https://{}/offers?src=partner", p.host);
        let (url, date, brand, reason) = match dice.roll(4) {
            0 => (
                https,
                us,
                "Acme",
                "Network Date Accepted is not a valid date".to_owned(),
            ),
            1 => (
                p.host.clone(),
                iso,
                "Acme",
                "Media property urls is not a valid URL".to_owned(),
            ),
            2 => (https, iso, "", "Brand can't be blank".to_owned()),
            _ => (
                p.host.clone(),
                us.clone(),
                "Acme",
                format!(
                    "Media Property URLs is invalid, Network Date Accepted '{us}' is not a valid date"
                ),
            ),
        };
        write!(
            out,
            "{},{},{},{url},partners@{},Top Partners,\"Deals, Coupons\",{date},LinkShare,{brand},\"{reason}\"\r\n",
            number + 2,
            p.id,
            p.name,
            p.host
        )?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let usage = || io::Error::other("usage: generate export|groups|report|same ROWS [SEED]");
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let number = |at: usize, otherwise: u64| {
        words
            .get(at)
            .and_then(|word| word.parse().ok())
            .unwrap_or(otherwise)
    };
    let mut dice = Dice(number(2, 7).wrapping_mul(2).wrapping_add(1));
    let mut out = BufWriter::new(io::stdout().lock());
    match words.first().map(String::as_str) {
        Some("export") => export(&mut out, number(1, 1_000), &mut dice)?,
        Some("groups") => groups(&mut out, number(1, 1_000), &mut dice)?,
        Some("same") => same(&mut out, number(1, 1_000), &mut dice)?,
        Some("report") => report(&mut out, number(1, 1_000), &mut dice)?,
        _ => return Err(usage()),
    }
    out.flush()
}
