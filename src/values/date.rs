//! Dates: placeholder signatures, see the plan.

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(chrono::NaiveDate);

/// The order of day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// Month, day, year.
    Mdy,
    /// Day, month, year.
    Dmy,
    /// Year, month, day.
    Ymd,
}

/// A notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {}

impl Format {
    /// ISO 8601.
    pub fn iso() -> Self {
        Self {}
    }
}

/// A plan.
#[derive(Debug, Clone, Default)]
pub struct DatePlan {}
