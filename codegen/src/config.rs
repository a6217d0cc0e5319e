//! What to compile, and how.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use crate::{
    compile::{Options, compile, judge},
    diagnostic::{Code, Diagnostic, Diagnostics, Place},
    emit::Root,
    output::{Output, Written},
    resolve::Selection,
    secret::SecretNames,
    source::{self, Input},
    summary::Summary,
};

/// What to compile, and how.
///
/// ```no_run
/// let compilation = arazzo_codegen::Config::new()
///     .description("specs/arazzo/onboarding.yml")
///     .map_url("https://example.com/openapi.yml", "specs/openapi.yml")
///     .compile();
/// for diagnostic in compilation.diagnostics() {
///     eprintln!("{diagnostic}");
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Config {
    pub(crate) root: PathBuf,
    pub(crate) descriptions: Vec<PathBuf>,
    pub(crate) folders: Vec<PathBuf>,
    openapi: Vec<PathBuf>,
    offered: Selection,
    urls: BTreeMap<String, PathBuf>,
    secrets: SecretNames,
    strict: bool,
    serde: bool,
    no_sources: bool,
    pub(crate) as_crate: bool,
    pub(crate) crate_name: Option<String>,
    pub(crate) into: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

impl Config {
    /// Nothing to compile yet. Paths start at the folder of the package that is built, or at the current one.
    pub fn new() -> Self {
        let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        Self {
            root: root.or_else(|| std::env::current_dir().ok()).unwrap_or_default(),
            descriptions: Vec::new(),
            folders: Vec::new(),
            openapi: Vec::new(),
            offered: Selection::default(),
            urls: BTreeMap::new(),
            secrets: SecretNames::default(),
            strict: false,
            serde: false,
            no_sources: false,
            as_crate: false,
            crate_name: None,
            into: None,
        }
    }

    /// The folder at which paths start; files are named relative to it in messages.
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = folder.into();
        self
    }

    /// Adds an Arazzo description.
    pub fn description(mut self, file: impl Into<PathBuf>) -> Self {
        self.descriptions.push(file.into());
        self
    }

    /// Adds all Arazzo descriptions (`.yml`, `.yaml`, `.json`) directly in a folder, by name. Other files may be beside them, such as
    /// OpenAPI descriptions.
    pub fn descriptions(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(folder.into());
        self
    }

    /// Adds an OpenAPI description whose operations the client offers by themselves, with all their parameters: all of them, or
    /// those that [`tag`](Self::tag) and [`operation`](Self::operation) name.
    ///
    /// ```no_run
    /// let pets = arazzo_codegen::Config::new().openapi("specs/pets.yml").tag("pets").compile();
    /// ```
    pub fn openapi(mut self, file: impl Into<PathBuf>) -> Self {
        self.openapi.push(file.into());
        self
    }

    /// Offers the operations of this tag (OpenAPI, Operation Object, `tags`), and no others that nothing names.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.offered.tags.push(tag.into());
        self
    }

    /// Offers the operation of this `operationId`, or of this method and path, `get /pets/{id}`, and no others that nothing names.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.offered.operations.push(id.into());
        self
    }

    /// Reads `file` where a description says `url`. Nothing is fetched from the network.
    pub fn map_url(mut self, url: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.urls.insert(url.into(), file.into());
        self
    }

    /// Inputs, properties, parameters and headers of answers of this name are secrets.
    pub fn secret(mut self, name: impl Into<String>) -> Self {
        self.secrets.secret.push(name.into());
        self
    }

    /// Inputs, properties, parameters and headers of answers of this name are no secrets, though they sound like it, or are cookies.
    pub fn not_secret(mut self, name: impl Into<String>) -> Self {
        self.secrets.not_secret.push(name.into());
        self
    }

    /// Makes every warning an error.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Prints inputs that can be read from JSON (`Deserialize`) and outputs that can be written as JSON (`Serialize`), under the
    /// names of the description. It is off by default: it costs an application time to compile.
    pub fn serde(mut self, serde: bool) -> Self {
        self.serde = serde;
        self
    }

    /// Judges the descriptions alone: the files of their sources are not read, and nothing is printed.
    pub fn no_sources(mut self, no_sources: bool) -> Self {
        self.no_sources = no_sources;
        self
    }

    /// Prints `lib.rs`, the root of a crate, instead of `mod.rs`.
    pub fn as_crate(mut self) -> Self {
        self.as_crate = true;
        self
    }

    /// The same, of a crate that is known by this name and read by others: every public item is documented, also where descriptions
    /// say nothing, and has an example, which `cargo test` compiles. A quarter of the printed lines are that.
    ///
    /// ```
    /// let config = arazzo_codegen::Config::new().crate_name("soracom_sim").descriptions("specs/arazzo");
    /// ```
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(name.into());
        self.as_crate()
    }

    /// Prints into this folder instead of `arazzo` in `OUT_DIR`; see [`build`](Self::build).
    pub fn into(mut self, folder: impl Into<PathBuf>) -> Self {
        self.into = Some(folder.into());
        self
    }

    /// Compiles. Nothing is written.
    pub fn compile(&self) -> Compilation {
        let mut diagnostics = Diagnostics::new(self.strict);
        let descriptions = self.files(&mut diagnostics);
        let openapi: Vec<PathBuf> =
            self.openapi.iter().map(|file| source::normal(&self.root.join(file))).collect();
        let urls =
            self.urls.iter().map(|(url, file)| (url.clone(), self.root.join(file))).collect();
        let input = Input {
            root: &self.root,
            descriptions: &descriptions,
            openapi: &openapi,
            urls: &urls,
            alone: self.no_sources,
        };
        let sources = source::load(&input, &mut diagnostics);
        let options = Options {
            root: if self.as_crate { Root::Crate } else { Root::Module },
            serde: self.serde,
            crate_name: self.crate_name.as_deref(),
        };
        let compiled = match diagnostics.stop_on_error() {
            Ok(()) if self.no_sources => {
                judge(&sources, &mut diagnostics);
                None
            }
            Ok(()) => {
                let (offered, secrets) = (&self.offered, &self.secrets);
                compile(&sources, offered, secrets, &options, &mut diagnostics).ok()
            }
            Err(_) => None,
        };
        let named = descriptions.into_iter().chain(openapi);
        let read = named.chain(sources.paths());
        let mut read: Vec<PathBuf> = read.collect();
        read.sort();
        read.dedup();
        let (output, summary) = compiled.unzip();
        Compilation {
            output,
            summary,
            alone: self.no_sources,
            read,
            root: self.root.clone(),
            diagnostics: diagnostics.finish(&sources),
        }
    }

    /// The descriptions that were named, then those of the folders; each once.
    fn files(&self, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> =
            self.descriptions.iter().map(|file| source::normal(&self.root.join(file))).collect();
        for folder in &self.folders {
            let mut found = source::descriptions(&self.root.join(folder));
            if found.is_empty() {
                let place = Place::Path(folder.to_string_lossy().replace('\\', "/"));
                let message = "there is no Arazzo description (.yml, .yaml, .json) in this folder";
                diagnostics.report(Code::UnreadableFile, place, message);
            }
            files.append(&mut found);
        }
        let mut seen = BTreeSet::new();
        files.retain(|file| seen.insert(file.clone()));
        files
    }
}

/// What came of a compilation: findings, the files that were read, and the printed ones if there is no error.
#[derive(Debug)]
pub struct Compilation {
    output: Option<Output>,
    summary: Option<Summary>,
    /// Nothing was to be printed.
    alone: bool,
    diagnostics: Vec<Diagnostic>,
    read: Vec<PathBuf>,
    root: PathBuf,
}

impl Compilation {
    /// The findings, by file and line.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether there is an error, so that nothing was printed.
    pub fn failed(&self) -> bool {
        (self.output.is_none() && !self.alone) || self.diagnostics.iter().any(Diagnostic::is_error)
    }

    /// The printed files; `None` if there is an error, or if the descriptions were judged alone.
    pub fn output(&self) -> Option<&Output> {
        self.output.as_ref()
    }

    /// What there is in the workflows, in numbers; `None` if there is an error.
    pub fn summary(&self) -> Option<Summary> {
        self.summary
    }

    /// The same, to add files of one's own.
    pub fn output_mut(&mut self) -> Option<&mut Output> {
        self.output.as_mut()
    }

    /// The files that were read, whose change means to compile again; those, too, that a description names and that are not there.
    pub fn read(&self) -> &[PathBuf] {
        &self.read
    }

    /// Writes the printed files whose text differs into a folder and deletes printed files that are no longer printed.
    /// What goes wrong is among the [`diagnostics`](Self::diagnostics) then; with an error, nothing is touched.
    pub fn write(&mut self, folder: impl AsRef<Path>) -> Written {
        self.on_disk(folder.as_ref(), Output::write)
    }

    /// What [`write`](Self::write) would change; nothing is touched.
    pub fn compare(&mut self, folder: impl AsRef<Path>) -> Written {
        self.on_disk(folder.as_ref(), Output::compare)
    }

    fn on_disk(
        &mut self,
        folder: &Path,
        action: fn(&Output, &Path, &str, &mut Diagnostics) -> Written,
    ) -> Written {
        let Some(output) = self.output.as_ref().filter(|_| !self.failed()) else {
            return Written::default();
        };
        let folder = self.root.join(folder);
        let name = folder.strip_prefix(&self.root).unwrap_or(&folder);
        let name = name.to_string_lossy().replace('\\', "/");
        let mut diagnostics = Diagnostics::new(false);
        let written = action(output, &folder, &name, &mut diagnostics);
        self.diagnostics.extend(diagnostics.finish(&source::Sources::default()));
        written
    }
}
