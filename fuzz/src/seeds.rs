//! What the fuzzer begins with: the descriptions of the tests, and what they are made of.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_yaml::Value;

/// A description and the files it names, by their names.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    /// The name of the file that is compiled.
    pub(crate) main: String,
    pub(crate) files: Vec<(String, Value)>,
}

/// Everything to begin with.
#[derive(Debug, Default)]
pub(crate) struct Seeds {
    pub(crate) documents: Vec<Seed>,
    /// What is written below a key somewhere, so that it can be put below that key elsewhere.
    pub(crate) entries: BTreeMap<String, Vec<(String, Value)>>,
    /// Texts in which there is an expression, or a condition.
    pub(crate) texts: Vec<String>,
}

/// No larger files: there are enough small ones, and they say as much.
const LARGEST: u64 = 60_000;

impl Seeds {
    /// Reads all folders in which there is a description, below the given ones.
    pub(crate) fn of(folders: &[PathBuf]) -> Self {
        let mut seeds = Self::default();
        let mut open = folders.to_vec();
        while let Some(folder) = open.pop() {
            let mut found: Vec<PathBuf> =
                fs::read_dir(&folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
            found.sort();
            let files: Vec<(String, Value)> = found.iter().filter_map(|path| read(path)).collect();
            let is_arazzo = |value: &Value| value.get("arazzo").is_some();
            for (name, _) in files.iter().filter(|(_, value)| is_arazzo(value)) {
                let others = |(other, value): &&(String, Value)| {
                    other == name || !is_arazzo(value) || files.len() < 6
                };
                let files = files.iter().filter(others).cloned().collect();
                seeds.documents.push(Seed { main: name.clone(), files });
            }
            open.extend(found.into_iter().filter(|path| path.is_dir()));
        }
        let documents = std::mem::take(&mut seeds.documents);
        for (_, value) in documents.iter().flat_map(|seed| &seed.files) {
            seeds.collect("", value);
        }
        seeds.documents = documents;
        seeds.texts.sort();
        seeds.texts.dedup();
        seeds
    }

    fn collect(&mut self, key: &str, value: &Value) {
        match value {
            Value::Mapping(entries) => {
                for (name, value) in entries {
                    let Some(name) = name.as_str() else { continue };
                    let known = self.entries.entry(key.to_owned()).or_default();
                    if known.len() < 2_000 {
                        known.push((name.to_owned(), value.clone()));
                    }
                    self.collect(name, value);
                }
            }
            Value::Sequence(items) => items.iter().for_each(|item| self.collect(key, item)),
            Value::String(text) if text.contains('$') || key == "condition" => {
                self.texts.push(text.clone());
            }
            _ => {}
        }
    }
}

fn read(path: &Path) -> Option<(String, Value)> {
    let name = path.file_name()?.to_str()?;
    let fits = [".yml", ".yaml", ".json"].iter().any(|end| name.ends_with(end))
        && !name.ends_with(".case.yml")
        && fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() < LARGEST);
    let value = fits.then(|| serde_yaml::from_str(&fs::read_to_string(path).ok()?).ok())??;
    Some((name.to_owned(), value))
}
