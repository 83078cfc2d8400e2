//! Which files a run leaves behind, and their names.

use std::path::{Path, PathBuf};

/// What the person has said about the outputs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutputPlan {
    /// Where the upload file goes; `-` is standard output; nothing means beside the input.
    pub output: Option<PathBuf>,
    /// Whether earlier outputs are replaced.
    pub force: bool,
    /// Whether nothing is published.
    pub dry_run: bool,
    /// Where the files of an earlier run lie, if they are to be written again: with `dry_run`. A run that comes
    /// to other bytes is refused.
    pub again: Option<FilesBefore>,
}

/// Two files of an earlier run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilesBefore {
    /// The file to upload.
    pub upload: PathBuf,
    /// The changed cells.
    pub changes: PathBuf,
}

/// The files of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The file to upload; nothing stands for standard output.
    pub upload: Option<PathBuf>,
    /// The rows that need a person.
    pub attention: PathBuf,
    /// The changed cells.
    pub changes: PathBuf,
    /// The receipt.
    pub receipt: PathBuf,
}

impl Paths {
    /// The names that follow from the input and the plan. `ending` is what the upload file is called
    /// after the stem: `import` or `corrected`.
    pub fn derive(input: &Path, plan: &OutputPlan, ending: &str) -> Self {
        let beside = stem_of_input(input);
        let (stem, upload) = match &plan.output {
            Some(path) if path.as_os_str() == "-" => (beside, None),
            Some(path) => (path.with_extension(""), Some(path.clone())),
            None => {
                let upload = with_ending(&beside, &format!("{ending}.csv"));
                (beside, Some(upload))
            }
        };
        Self {
            upload,
            attention: with_ending(&stem, "attention.csv"),
            changes: with_ending(&stem, "changes.csv"),
            receipt: with_ending(&stem, "receipt.json"),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Path> {
        let rest = [&self.attention, &self.changes, &self.receipt];
        self.upload.iter().chain(rest).map(PathBuf::as_path)
    }
}

/// The stem of the outputs of an input: `report.csv` gives `report`, and the attention file of a
/// round gives the number of the next: `report.attention.csv` gives `report.2`. A year is not a
/// round: only numbers below a thousand are.
fn stem_of_input(input: &Path) -> PathBuf {
    if input.as_os_str() == "-" {
        return PathBuf::from("stdin");
    }
    let stem = input.with_extension("");
    let name = stem.file_name().and_then(|name| name.to_str());
    let Some(earlier) = name.and_then(|name| name.strip_suffix(".attention")) else {
        return stem;
    };
    let next = match earlier.rsplit_once('.') {
        Some((base, round)) if !base.is_empty() => match round.parse::<u32>() {
            Ok(round) if (2..1_000).contains(&round) => {
                format!("{base}.{}", round.saturating_add(1))
            }
            _ => format!("{earlier}.2"),
        },
        _ => format!("{earlier}.2"),
    };
    stem.with_file_name(next)
}

fn with_ending(stem: &Path, ending: &str) -> PathBuf {
    let mut name = stem.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upload(input: &str, output: Option<&str>, ending: &str) -> (String, String) {
        let plan = OutputPlan {
            output: output.map(PathBuf::from),
            ..OutputPlan::default()
        };
        let paths = Paths::derive(Path::new(input), &plan, ending);
        let upload = paths
            .upload
            .map_or_else(|| "-".to_owned(), |path| path.display().to_string());
        (upload, paths.attention.display().to_string())
    }

    #[test]
    fn names_follow_from_the_stem() {
        let cases = [
            (
                "report.csv",
                None,
                "report.corrected.csv",
                "report.attention.csv",
            ),
            (
                "a/report.csv",
                None,
                "a/report.corrected.csv",
                "a/report.attention.csv",
            ),
            (
                "report.attention.csv",
                None,
                "report.2.corrected.csv",
                "report.2.attention.csv",
            ),
            (
                "report.2.attention.csv",
                None,
                "report.3.corrected.csv",
                "report.3.attention.csv",
            ),
            (
                "may.2026.attention.csv",
                None,
                "may.2026.2.corrected.csv",
                "may.2026.2.attention.csv",
            ),
            (
                "report.csv",
                Some("round2.csv"),
                "round2.csv",
                "round2.attention.csv",
            ),
            ("report.csv", Some("-"), "-", "report.attention.csv"),
            ("-", None, "stdin.corrected.csv", "stdin.attention.csv"),
        ];
        for (input, output, wanted, attention) in cases {
            let got = upload(input, output, "corrected");
            assert_eq!(got, (wanted.to_owned(), attention.to_owned()), "{input}");
        }
    }
}
