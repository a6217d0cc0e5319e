//! The files of a compilation. Only this module reads descriptions from the disk.

mod files;
mod folder;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    ops::Range,
    path::{Component, Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use crate::{
    diagnostic::{Code, Diagnostics, Place, offset, second_key},
    parse::{
        openapi::{decoded, join},
        swagger,
        yaml::{self, SyntaxError},
    },
    pointer::Pointer,
    value::Value,
};

use files::Grown;
pub(crate) use folder::descriptions;

/// A file of the compilation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(pub(crate) usize);

/// A file that was read: its text, kept for diagnostics, and its value.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// Where it was read.
    pub(crate) path: PathBuf,
    /// How it is called in messages and printed files: relative to the root of the project.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) value: Value,
    /// The nodes that references call by a name, once they are looked for.
    pub(crate) names: OnceLock<BTreeMap<String, Pointer>>,
    /// How values of enums are written, once that is asked for.
    pub(crate) written: OnceLock<BTreeMap<Pointer, String>>,
}

/// All files, the Arazzo descriptions first, in the order in which they were named; those that references lead to
/// are read when they are followed.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    files: Grown<SourceFile>,
    /// How many of the files are Arazzo descriptions that the caller named.
    named: usize,
    /// The OpenAPI documents that the caller named.
    openapi: Vec<FileId>,
    /// What each URL of a file led to; nothing where that cannot be read.
    targets: Mutex<BTreeMap<(FileId, String), Option<FileId>>>,
    /// The files that could not be read, which may be there the next time.
    unread: Mutex<BTreeSet<PathBuf>>,
    root: PathBuf,
    /// Files in the place of absolute URLs.
    urls: BTreeMap<String, PathBuf>,
}

/// What is read: the descriptions, the root for names, and files in the place of absolute URLs.
pub(crate) struct Input<'a> {
    pub(crate) root: &'a Path,
    pub(crate) descriptions: &'a [PathBuf],
    /// OpenAPI documents whose operations are offered without a workflow.
    pub(crate) openapi: &'a [PathBuf],
    pub(crate) urls: &'a BTreeMap<String, PathBuf>,
    /// Only the descriptions themselves.
    pub(crate) alone: bool,
}

impl Sources {
    pub(crate) fn file(&self, id: FileId) -> &SourceFile {
        self.files.get(id.0).expect("ids are given when files are added")
    }

    /// The Arazzo descriptions that the caller named.
    pub(crate) fn named(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.named).map(FileId)
    }

    /// The OpenAPI documents that the caller named.
    pub(crate) fn openapi(&self) -> impl Iterator<Item = FileId> + use<> {
        self.openapi.clone().into_iter()
    }

    /// The files that have been read so far.
    pub(crate) fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.files.len()).map(FileId)
    }

    /// The Arazzo descriptions: those that the caller named, then those that are sources of others.
    pub(crate) fn descriptions(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len())
            .map(FileId)
            .filter(|id| id.0 < self.named || self.file(*id).value.get("arazzo").is_some())
    }

    /// The file that a URL of a description led to.
    pub(crate) fn target(&self, from: FileId, url: &str) -> Option<FileId> {
        *self.targets().get(&(from, url.to_owned()))?
    }

    /// The file that a URL leads to from a file, which is read if it is new and somebody
    /// hears what is wrong with it. `place` is where the URL is written.
    pub(crate) fn open(
        &self,
        from: FileId,
        url: &str,
        place: &Place,
        report: Option<(Code, &mut Diagnostics)>,
    ) -> Option<FileId> {
        let key = (from, url.to_owned());
        if let Some(known) = self.targets().get(&key) {
            return *known;
        }
        let (code, diagnostics) = report?;
        let target = match self.read(from, url, diagnostics) {
            Ok(target) => target,
            Err(message) => {
                diagnostics.report(code, place.clone(), message);
                None
            }
        };
        self.targets().insert(key, target);
        target
    }

    /// Whether the caller named a file in the place of an absolute URL.
    pub(crate) fn is_mapped(&self, url: &str) -> bool {
        self.urls.contains_key(url)
    }

    /// The absolute URL at which a file is known: what it says itself, else what the caller said.
    pub(crate) fn url_of(&self, file: FileId) -> Option<&str> {
        let file = self.file(file);
        let is_absolute = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
        let own = file.value.text("$self").filter(is_absolute);
        let mapped = || self.urls.iter().find(|(_, path)| normal(path) == file.path);
        own.or_else(|| mapped().map(|(url, _)| url.as_str()).filter(is_absolute))
    }

    fn targets(&self) -> std::sync::MutexGuard<'_, BTreeMap<(FileId, String), Option<FileId>>> {
        self.targets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the file that a URL leads to. `Err` with what is wrong with the URL; what is wrong in the file is reported.
    fn read(
        &self,
        from: FileId,
        url: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<FileId>, String> {
        let path = self.located(from, url)?;
        if let Some(known) = self.files.iter().position(|file| file.path == path) {
            return Ok(Some(FileId(known)));
        }
        match fs::read_to_string(&path) {
            Ok(text) => {
                let name = name(&self.root, &path);
                Ok(add(self, path, name, text, diagnostics))
            }
            Err(error) => {
                self.unread.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
                Err(format!("'{url}' cannot be read: {}", reason(&error)))
            }
        }
    }

    /// Where the document behind a URL is: by its identity, then by the caller's word, then beside the file
    /// (Arazzo 1.1.0, Establishing the Base URI).
    fn located(&self, from: FileId, url: &str) -> Result<PathBuf, String> {
        let file = self.file(from);
        let own = file.value.get("arazzo").and_then(|_| file.value.text("$self"));
        let absolute = match own {
            Some(own) if own.contains("://") => join(own, url),
            _ => url.to_owned(),
        };
        let identified = |file: &&SourceFile| file.value.text("$self") == Some(absolute.as_str());
        if let Some(known) = self.files.iter().find(identified) {
            return Ok(known.path.clone());
        }
        if self.is_mapped(&absolute) {
            return target_path(&absolute, &file.path, &self.urls);
        }
        // A relative identity moves the base; an absolute one is no place of files.
        match own.filter(|own| !own.contains("://")) {
            Some(own) => {
                let folder = file.path.parent().unwrap_or(Path::new(""));
                target_path(url, &folder.join(own), &self.urls)
            }
            None => target_path(url, &file.path, &self.urls),
        }
    }

    /// Every file that was read, or would have been.
    pub(crate) fn paths(&self) -> impl Iterator<Item = PathBuf> {
        let unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.files.iter().map(|file| file.path.clone()).chain(unread)
    }
}

/// Reads the descriptions and the files that their `sourceDescriptions` name.
pub(crate) fn load(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Sources {
    let mut sources =
        Sources { root: input.root.to_owned(), urls: input.urls.clone(), ..Sources::default() };
    for path in input.descriptions {
        read_named(&sources, path, diagnostics);
    }
    sources.named = sources.files.len();
    for path in input.openapi {
        let known = sources.files.iter().position(|file| file.path == *path).map(FileId);
        let file = known.or_else(|| read_named(&sources, path, diagnostics));
        sources.openapi.extend(file);
    }
    // Descriptions that are named by others name sources as well.
    let mut next = 0;
    while next < sources.files.len() && !input.alone {
        let id = FileId(next);
        if next < sources.named || sources.file(id).value.get("arazzo").is_some() {
            follow(&sources, id, diagnostics);
        }
        next += 1;
    }
    sources
}

/// Reads a file that the caller named.
fn read_named(sources: &Sources, path: &Path, diagnostics: &mut Diagnostics) -> Option<FileId> {
    let name = name(&sources.root, path);
    match fs::read_to_string(path) {
        Ok(text) => add(sources, path.to_owned(), name, text, diagnostics),
        Err(error) => {
            let message = format!("the file cannot be read: {}", reason(&error));
            diagnostics.report(Code::UnreadableFile, Place::Path(name), message);
            None
        }
    }
}

/// Reads the files that the `sourceDescriptions` of a file name.
fn follow(sources: &Sources, from: FileId, diagnostics: &mut Diagnostics) {
    let list = sources.file(from).value.get("sourceDescriptions").and_then(Value::as_list);
    for (index, source) in list.unwrap_or_default().iter().enumerate() {
        let Some(url) = source.text("url") else { continue };
        let place = Place::root(from).key("sourceDescriptions").key(index).key("url");
        sources.open(from, url, &place, Some((Code::UnreadableSource, diagnostics)));
    }
}

fn add(
    sources: &Sources,
    path: PathBuf,
    name: String,
    text: String,
    diagnostics: &mut Diagnostics,
) -> Option<FileId> {
    let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
    let (value, error) = match yaml::read(&text) {
        Ok(value) if value.get("swagger").is_some() => (swagger::adapt(value), None),
        Ok(value) => (value, None),
        Err(error) => (Value::Null, Some(error)),
    };
    // Kept all the same: the diagnostic shows its lines.
    let (names, written) = (OnceLock::new(), OnceLock::new());
    let id = FileId(sources.files.push(SourceFile { path, name, text, value, names, written }));
    let Some(error) = error else { return Some(id) };
    let place = match syntax_place(&sources.file(id).text, &error) {
        Some(range) => Place::Text { file: id, range },
        None => Place::root(id),
    };
    diagnostics.report(Code::Syntax, place, error.message);
    None
}

/// The bytes that a syntax error is about: the second of two keys, else what follows the place that the reader gave.
fn syntax_place(text: &str, error: &SyntaxError) -> Option<Range<usize>> {
    if error.message.ends_with(yaml::TWICE) {
        return second_key(text);
    }
    let (line, column) = error.at?;
    // The end of a text is behind its last line; what is meant is at the end of that.
    let start = offset(text, line, column).min(text.trim_end().len().saturating_sub(1));
    let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    Some(start..start + text[start..].chars().next().map_or(0, char::len_utf8))
}

/// The file behind the URL of a source description (Arazzo 1.0.1, Relative References in URLs) or of a reference.
fn target_path(
    url: &str,
    from: &Path,
    urls: &BTreeMap<String, PathBuf>,
) -> Result<PathBuf, String> {
    let url = url.split('#').next().unwrap_or_default();
    if let Some(path) = urls.get(url) {
        return Ok(normal(path));
    }
    if let Some(path) = url.strip_prefix("file://") {
        return Ok(named(Path::new(""), path));
    }
    if url.contains("://") {
        return Err(format!(
            "'{url}' is not a file, and nothing is fetched from the network; name a local copy of it (Config::map_url, or --map-url URL=FILE)"
        ));
    }
    let folder = from.parent().unwrap_or(Path::new(""));
    Ok(named(folder, url))
}

/// The file that a path of a URL names. What is percent-encoded there may be called so on the disk, too.
fn named(folder: &Path, path: &str) -> PathBuf {
    let literal = normal(&folder.join(path));
    if path.contains('%') && !literal.exists() {
        return normal(&folder.join(decoded(path)));
    }
    literal
}

/// The path without `.` and, where a name precedes it, without `..`.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.iter().collect()
}

/// How a path is called in messages: relative to the root if it is below it, with slashes.
fn name(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

/// The system's reason without its number.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
        _ => error.to_string(),
    }
}
