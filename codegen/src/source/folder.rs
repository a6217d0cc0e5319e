//! The descriptions of a folder, which may have other files beside them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::parse::yaml;

/// The Arazzo descriptions directly in a folder, by name.
pub(crate) fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    found.retain(|path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("yml" | "yaml" | "json")) && path.is_file() && is_arazzo(path)
    });
    found.sort();
    found
}

/// Whether a file is an Arazzo description, perhaps one with mistakes, which are told when it is read.
fn is_arazzo(path: &Path) -> bool {
    const FIELDS: [&str; 2] = ["arazzo", "sourceDescriptions"];
    let Ok(text) = fs::read_to_string(path) else { return true };
    // Most other files need not be understood.
    if !FIELDS.iter().any(|field| text.contains(field)) {
        return false;
    }
    match yaml::read(text.trim_start_matches('\u{feff}')) {
        Ok(value) => FIELDS.iter().any(|field| value.get(field).is_some()),
        Err(_) => true,
    }
}
