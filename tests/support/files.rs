//! Files that tests make, change and compare.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    time::SystemTime,
};

/// A file at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What it holds.
    pub text: String,
    /// When it was written.
    pub modified: SystemTime,
}

/// Reads a text.
#[track_caller]
pub fn read(path: &Path) -> String {
    let text = fs::read_to_string(path);
    assert!(text.is_ok(), "{}: {text:?}", path.display());
    text.unwrap_or_default()
}

/// Writes a file and the folders above it, unless it is there with these bytes: Cargo goes by the time of writing.
#[track_caller]
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    if fs::read(path).is_ok_and(|found| found == bytes.as_ref()) {
        return;
    }
    let parent = path.parent().expect("a file is in a folder");
    let written = fs::create_dir_all(parent).and_then(|()| fs::write(path, bytes));
    assert!(written.is_ok(), "{}: {written:?}", path.display());
}

/// Replaces a text that is in a file exactly once.
#[track_caller]
pub fn edit(path: &Path, from: &str, to: &str) {
    let text = read(path);
    assert_eq!(text.matches(from).count(), 1, "{}: {from:?} is not there once", path.display());
    write(path, text.replacen(from, to, 1));
}

/// Deletes a folder, so that it can be made anew.
#[track_caller]
pub fn clear(folder: &Path) {
    if folder.exists() {
        let cleared = fs::remove_dir_all(folder);
        assert!(cleared.is_ok(), "{}: {cleared:?}", folder.display());
    }
}

/// The texts of all files below a folder, with the time at which each was written, by path with slashes.
pub fn states(folder: &Path) -> BTreeMap<String, State> {
    let state = |name: String| {
        let path = folder.join(&name);
        let modified = fs::metadata(&path).and_then(|file| file.modified());
        (name, State { text: read(&path), modified: modified.expect("files have a time") })
    };
    names(folder).into_iter().map(state).collect()
}

/// The texts of all files below a folder, by path with slashes.
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    states(folder).into_iter().map(|(name, state)| (name, state.text)).collect()
}

/// The files below a folder, by path with slashes.
pub fn names(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path);
                found.insert(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

/// Makes one folder hold what another one holds. Files that are alike are left alone.
#[track_caller]
pub fn mirror(from: &Path, to: &Path) {
    // An editor's file may be gone again when it is read.
    let read = |name: String| Some((fs::read(from.join(&name)).ok()?, name));
    let files = names(from).into_iter().filter_map(read);
    place(&files.map(|(bytes, name)| (name, bytes)).collect(), to);
}

/// Makes a folder hold these files, by path, and nothing else. Files that are alike are left alone.
#[track_caller]
pub fn place<T: AsRef<[u8]>>(files: &BTreeMap<String, T>, folder: &Path) {
    for name in names(folder).iter().filter(|name| !files.contains_key(*name)) {
        let deleted = fs::remove_file(folder.join(name));
        assert!(deleted.is_ok(), "{name}: {deleted:?}");
    }
    for (name, bytes) in files {
        write(&folder.join(name), bytes);
    }
}
