//! A report as it lies in the folder, with the files around it.

use crate::damages::{Damage, Verdict, proves_an_order};
use crate::dice::Dice;
use crate::layout::{Encoding, Extra, Source};
use crate::line::Line;
use crate::partner::{BRAND, DATE, EMAIL, NAME, OTHER_BRAND, OWN_BRAND, Partner, Row, TITLES};
use crate::wording::reason;
use crate::world::World;
use crate::written::{self, encoded, text, titles, us_date};
use encoding_rs::WINDOWS_1252;
use std::path::Path;

/// A line as it is written.
pub(crate) struct Told {
    pub(crate) line: Line,
    pub(crate) reason: String,
    pub(crate) record: Vec<String>,
    pub(crate) region: &'static str,
}

pub(crate) struct Report {
    pub(crate) world: World,
    pub(crate) titles: Vec<&'static str>,
    pub(crate) rows: Vec<Told>,
    /// What was uploaded: the rows of the report and some that went in.
    uploaded: Vec<Row>,
    /// The rows before anything happened to them.
    exported: Vec<Row>,
}

impl Report {
    pub(crate) fn invent(
        world: World,
        count: usize,
        damages: &[&'static Damage],
        dice: &mut Dice,
    ) -> Self {
        let layout = world.layout;
        let titles = titles(layout);
        let mut report = Self {
            world,
            titles,
            rows: Vec::new(),
            uploaded: Vec::new(),
            exported: Vec::new(),
        };
        let mut serial = 0;
        while report.rows.len() < count {
            serial += 1 + dice.below(5);
            let partner = report.partner(serial, dice);
            report.happens_to(&partner, damages, dice);
        }
        report
    }

    fn partner(&self, serial: usize, dice: &mut Dice) -> Partner {
        let mut partner = Partner::new(serial, dice);
        // Where neither the report nor what was uploaded shows a brand, it is that of the settings.
        if !self.world.layout.shows(BRAND) {
            OWN_BRAND.clone_into(&mut partner.row[BRAND]);
        }
        partner
    }

    /// What the importer does with a partner, in most cases refuse it.
    fn happens_to(&mut self, partner: &Partner, damages: &[&'static Damage], dice: &mut Dice) {
        let layout = self.world.layout;
        if self.rows.len() < self.world.proof.rows() {
            self.prove(partner, damages, dice);
        } else if dice.percent(10) {
            self.went_in(partner, dice);
        } else {
            let line = Line::damaged(partner, &self.world, damages, dice);
            let repeats = layout.source == Source::None && !layout.numbers_its_rows();
            if repeats && line.cells[0] == partner.row[0] && dice.percent(3) {
                self.tell_twice(line, dice);
            } else if self.can_be_written(&line) {
                self.tell(line, dice);
            }
        }
    }

    /// Tells the rows that prove the order of the dates: the first ones, each damaged in nothing else.
    fn prove(&mut self, partner: &Partner, damages: &[&'static Damage], dice: &mut Dice) {
        if !proves_an_order(partner.date) || partner.row[BRAND] != OWN_BRAND {
            return;
        }
        let order = self.world.order;
        if self.rows.len() == 1 {
            self.world.order = order.other();
        }
        let mut all = damages.iter();
        let damage = all.find(|damage| damage.name == "date 03/04/2021");
        let mut line = Line::sound(partner);
        assert!(line.damage(partner, &self.world, damage.unwrap(), dice));
        self.world.order = order;
        self.tell(line, dice);
    }

    fn went_in(&mut self, partner: &Partner, dice: &mut Dice) {
        let mut line = Line::sound(partner);
        line.verdict = Verdict::Aside;
        line.damages.push("row that went in");
        if self.lists_what_went_in() {
            self.tell(line, dice);
        } else {
            self.exported.push(line.truth);
            self.uploaded.push(line.cells);
        }
    }

    fn lists_what_went_in(&self) -> bool {
        self.world.layout.before.contains(&Extra::Status)
    }

    /// The same row again, as it was, or with something else in it, or under another brand.
    fn tell_twice(&mut self, line: Line, dice: &mut Dice) {
        let mut again = Line {
            cells: line.cells.clone(),
            wanted: line.wanted.clone(),
            truth: line.truth.clone(),
            complaints: line.complaints.clone(),
            damages: line.damages.clone(),
            verdict: Verdict::Aside,
        };
        let mut line = line;
        if dice.percent(50) {
            again.damages.push("row that stands there twice");
        } else if line.wanted[BRAND] == OWN_BRAND
            && line.cells[BRAND] == OWN_BRAND
            && self.world.layout.shows(BRAND)
            && dice.percent(50)
        {
            OTHER_BRAND.clone_into(&mut again.cells[BRAND]);
            OTHER_BRAND.clone_into(&mut again.wanted[BRAND]);
            again.verdict = line.verdict;
            again.damages.push("row under another brand, too");
        } else {
            again.cells[NAME].push_str(" Ltd");
            for row in [&mut line, &mut again] {
                row.verdict = Verdict::Hidden;
                row.damages.push("row that contradicts another");
            }
        }
        if self.can_be_written(&line) && self.can_be_written(&again) {
            let region = self.tell(line, dice);
            self.tell(again, dice);
            self.rows.last_mut().unwrap().region = region;
            let told = self.rows.len() - 1;
            self.rows[told].record = self.record(told);
        }
    }

    fn can_be_written(&self, line: &Line) -> bool {
        let text =
            line.cells.join("") + &reason(self.world.style, self.world.joiner, &line.complaints);
        self.world.layout.encoding != Encoding::Windows1252 || !WINDOWS_1252.encode(&text).2
    }

    fn tell(&mut self, line: Line, dice: &mut Dice) -> &'static str {
        let region = dice.pick(&["North", "South", "", "=North"]);
        let reason = reason(self.world.style, self.world.joiner, &line.complaints);
        self.uploaded.push(line.cells.clone());
        self.exported.push(line.truth.clone());
        self.rows.push(Told {
            line,
            reason,
            record: Vec::new(),
            region,
        });
        let told = self.rows.len() - 1;
        self.rows[told].record = self.record(told);
        region
    }

    fn record(&self, told: usize) -> Vec<String> {
        let layout = self.world.layout;
        let row = &self.rows[told];
        let mut record: Vec<String> = Vec::new();
        let extra = |extra: &Extra| self.extra(*extra, row);
        record.extend(layout.before.iter().map(extra));
        for (place, column) in layout.columns.iter().enumerate() {
            if place == 3 {
                record.extend(layout.between.iter().map(extra));
            }
            let hidden = layout.is_redacted && (*column == NAME || *column == EMAIL);
            record.push(if hidden {
                "[REDACTED]".to_owned()
            } else {
                row.line.cells[*column].clone()
            });
        }
        record.extend(layout.after.iter().map(extra));
        record
    }

    fn extra(&self, extra: Extra, row: &Told) -> String {
        let line = &row.line;
        // Importers count from 0, from 1, or as a spreadsheet does.
        let number = self.uploaded.len() - 1 + self.world.number % 3;
        match extra {
            Extra::Reason(_) => row.reason.clone(),
            Extra::Number(_) => number.to_string(),
            Extra::RecordId => format!("rec_{number}"),
            Extra::Time => "2024-09-01T10:00:00Z".to_owned(),
            Extra::Code => line
                .complaints
                .first()
                .map_or_else(String::new, |said| format!("E10{}", said.column)),
            Extra::Status if line.verdict == Verdict::Aside && line.complaints.is_empty() => {
                "Imported".to_owned()
            }
            Extra::Status => "Failed".to_owned(),
            Extra::Region => row.region.to_owned(),
            Extra::Packed => {
                let pairs = TITLES.iter().zip(&line.cells);
                let pairs: serde_json::Map<_, _> = pairs
                    .map(|(title, cell)| ((*title).to_owned(), cell.clone().into()))
                    .collect();
                serde_json::Value::Object(pairs).to_string()
            }
        }
    }

    /// Writes the report and its companions; gives the words that `fix-failed` is called with.
    pub(crate) fn write(&self, folder: &Path) -> Vec<&'static str> {
        let layout = self.world.layout;
        let mut records = Vec::new();
        if layout.has_header {
            records.push(
                self.titles
                    .iter()
                    .map(|title| (*title).to_owned())
                    .collect(),
            );
        }
        records.extend(self.rows.iter().map(|row| row.record.clone()));
        let text = text(&records, layout.delimiter);
        let text = if layout.says_delimiter {
            format!("sep={}\r\n{text}", char::from(layout.delimiter))
        } else {
            text
        };
        std::fs::write(folder.join("report.csv"), encoded(&text, layout.encoding)).unwrap();
        std::fs::write(folder.join("rowmend.toml"), self.settings()).unwrap();
        let mut words = vec!["fix-failed", "report.csv", "--diff", "none", "--json"];
        let source = match layout.source {
            Source::None => return words,
            Source::Upload => {
                let mut records = vec![TITLES.map(str::to_owned).to_vec()];
                records.extend(self.uploaded.iter().map(|row| row.to_vec()));
                records
            }
            Source::Export => self.export(),
        };
        std::fs::write(folder.join("source.csv"), written::text(&source, b',')).unwrap();
        words.extend(["--source", "source.csv"]);
        words
    }

    fn settings(&self) -> String {
        let brands = if self.world.brands_listed {
            format!("brands = [\"{OWN_BRAND}\", \"{OTHER_BRAND}\"]\n")
        } else {
            String::new()
        };
        format!(
            "brand = \"{OWN_BRAND}\"\n{brands}[brand-aliases]\n\"{OWN_BRAND} Inc\" = \"{OWN_BRAND}\"\n\
             [network-aliases]\n\"RAN\" = \"LinkShare\"\n"
        )
    }

    fn export(&self) -> Vec<Vec<String>> {
        let titles = [
            "Site ID",
            "Publisher Name",
            "URL",
            "Email",
            "Group",
            "Publisher Categories",
            "Join Date",
        ];
        let mut records = vec![titles.map(str::to_owned).to_vec()];
        for row in &self.exported {
            let mut record = row[..6].to_vec();
            record.push(us_date(&row[DATE]));
            records.push(record);
        }
        records
    }
}
