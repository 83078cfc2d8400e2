//! A row that an importer refuses: how it is damaged, and what must become of it.

use crate::damages::{Damage, Fault, Unreported, Verdict, Victim};
use crate::dice::Dice;
use crate::layout::Source;
use crate::partner::{BRAND, DATE, EMAIL, ID, NAME, NETWORK, OWN_BRAND, Partner, Row, URLS};
use crate::wording::{Complaint, Style};
use crate::world::World;

/// A line of a report with the truth about it.
pub(crate) struct Line {
    pub(crate) cells: Row,
    pub(crate) wanted: Row,
    /// The row as it was before anything happened to it.
    pub(crate) truth: Row,
    pub(crate) complaints: Vec<Complaint>,
    pub(crate) damages: Vec<&'static str>,
    pub(crate) verdict: Verdict,
}

/// Marks around a cell that is damaged already.
const WRAPPERS: &[(&str, usize, &str, &str)] = &[
    ("and in spaces", ID, " ", "  "),
    ("and in spaces", URLS, " ", "\u{a0}"),
    ("and in angle brackets", URLS, "<", ">"),
    ("and in quotes", URLS, "\"", "\""),
    ("and in spaces", EMAIL, " ", " "),
    ("and in spaces", DATE, " ", " "),
];

impl Line {
    pub(crate) fn sound(partner: &Partner) -> Self {
        Self {
            cells: partner.row.clone(),
            wanted: partner.row.clone(),
            truth: partner.row.clone(),
            complaints: Vec::new(),
            damages: Vec::new(),
            verdict: Verdict::Follows,
        }
    }

    /// A row with one damage, or two, or one inside another, or one that nobody reports.
    pub(crate) fn damaged(
        partner: &Partner,
        world: &World,
        damages: &[&'static Damage],
        dice: &mut Dice,
    ) -> Self {
        let mut line = Self::sound(partner);
        while !line.damage(partner, world, damages[dice.below(damages.len())], dice) {}
        let is_silent = line.complaints[0].fault == Fault::Silence;
        match dice.below(100) {
            _ if is_silent => {}
            0..65 => {}
            65..82 => {
                while !line.damage(partner, world, damages[dice.below(damages.len())], dice) {}
            }
            82..90 => line.wrap(dice),
            _ => {
                while !line.damage_silently(
                    partner,
                    world,
                    damages[dice.below(damages.len())],
                    dice,
                ) {}
            }
        }
        line.settle(partner, world);
        line
    }

    /// Does a damage to a column that is whole yet, and has the importer speak of it.
    pub(crate) fn damage(
        &mut self,
        partner: &Partner,
        world: &World,
        damage: &'static Damage,
        dice: &mut Dice,
    ) -> bool {
        let Some(verdict) = self.hurt(partner, world, damage, dice) else {
            return false;
        };
        self.verdict = self.verdict.max(verdict);
        self.complaints.push(Complaint {
            fault: damage.fault,
            column: damage.column,
            value: self.cells[damage.column].clone(),
        });
        self.damages.push(damage.name);
        true
    }

    /// Does a damage of which the importer says nothing.
    fn damage_silently(
        &mut self,
        partner: &Partner,
        world: &World,
        damage: &'static Damage,
        dice: &mut Dice,
    ) -> bool {
        let before = self.cells.clone();
        if damage.unreported == Unreported::Unsaid {
            return false;
        }
        let Some(verdict) = self.hurt(partner, world, damage, dice) else {
            return false;
        };
        if self.cells == before {
            return false;
        }
        if damage.unreported == Unreported::Passes {
            self.wanted[damage.column].clone_from(&self.cells[damage.column]);
        } else {
            self.verdict = self.verdict.max(verdict);
        }
        self.damages.push(damage.name);
        self.damages.push("one of them unreported");
        true
    }

    fn hurt(
        &mut self,
        partner: &Partner,
        world: &World,
        damage: &Damage,
        dice: &mut Dice,
    ) -> Option<Verdict> {
        let column = damage.column;
        let is_whole = self.cells[column] == partner.row[column]
            && self
                .complaints
                .iter()
                .all(|complaint| complaint.column != column);
        let added = damage.fault == Fault::Blank && (column == BRAND || column == NETWORK);
        let joins_another = damage.fault == Fault::Silence && !self.complaints.is_empty();
        if !is_whole || joins_another || !(world.layout.shows(column) || added) {
            return None;
        }
        let (mut cells, mut wanted) = (self.cells.clone(), self.wanted.clone());
        let verdict = (damage.apply)(&mut Victim {
            partner,
            world,
            dice,
            cells: &mut cells,
            wanted: &mut wanted,
        })?;
        // Some damages are done to a value of their own.
        self.truth[column].clone_from(&wanted[column]);
        (self.cells, self.wanted) = (cells, wanted);
        let open_from_source =
            matches!(damage.fault, Fault::Unknown | Fault::NotOneOf(_)) && column != BRAND;
        // An export is one brand's; of others it says nothing for certain. An address that looks right
        // need not be the faulty one.
        let unsure = partner.row[BRAND] != OWN_BRAND || damage.name == "email gmial.com";
        Some(match verdict {
            _ if world.layout.source != Source::Export => verdict,
            Verdict::Hidden if open_from_source => Verdict::Open,
            verdict if damage.is_cured_by_a_source() && unsure => match verdict {
                Verdict::Hidden => Verdict::Open,
                verdict => verdict,
            },
            _ if damage.is_cured_by_a_source() => Verdict::Follows,
            verdict => verdict,
        })
    }

    fn wrap(&mut self, dice: &mut Dice) {
        let (name, column, before, after) = WRAPPERS[dice.below(WRAPPERS.len())];
        let is_list = self.cells[column].contains([',', ';', '|', '\n', '\t', ' ']);
        let is_ours = self
            .complaints
            .iter()
            .any(|said| said.column == column && said.fault != Fault::Blank);
        let is_damaged =
            self.cells[column] != self.wanted[column] && !self.cells[column].is_empty();
        // Without the spaces this one is an address that nothing speaks against.
        let is_plain = self.damages.contains(&"email gmial.com");
        if is_ours && !is_plain && is_damaged && !(is_list && before != " ") {
            self.cells[column] = format!("{before}{}{after}", self.cells[column]);
            for said in &mut self.complaints {
                said.value.clone_from(&self.cells[said.column]);
            }
            self.damages.push(name);
        }
    }

    /// What only the whole row can tell.
    fn settle(&mut self, partner: &Partner, world: &World) {
        let blanks = self
            .complaints
            .iter()
            .filter(|said| said.fault == Fault::Blank)
            .count();
        let empty = self.cells.iter().filter(|cell| cell.is_empty()).count();
        // Which value is missing, if several are?
        if world.style == Style::Terse && blanks > 0 && empty > 1 {
            self.verdict = self.verdict.max(Verdict::Open);
        }
        if world.style == Style::Terse && blanks > 1 {
            self.damages.push("two values missing in the same words");
        }
        // Which cell is meant, if only the values that there are stand in the reason?
        let only_values = |said: &Complaint| matches!(said.fault, Fault::NotOneOf(_));
        if world.style == Style::Terse && self.complaints.iter().any(only_values) {
            self.verdict = self.verdict.max(Verdict::Open);
        }
        // The brand of a row is not taken from a source, so that of another brand cannot be told.
        let of_another = partner.row[BRAND] != OWN_BRAND && !world.layout.columns.contains(&BRAND);
        if of_another && world.layout.source == Source::Upload {
            self.verdict = self.verdict.max(Verdict::Open);
        }
        // Without its ID a row is found in a source by its name and its host, if both are whole.
        let id_is_damaged = self.cells[ID] != partner.row[ID];
        let is_whole = |column: usize| self.cells[column] == partner.row[column];
        if world.layout.source == Source::Export
            && id_is_damaged
            && !(is_whole(NAME) && is_whole(URLS))
        {
            self.verdict = self.verdict.max(Verdict::Open);
        }
    }
}
