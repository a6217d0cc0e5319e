//! What the compiler has to say about a description: code, place, message.

mod code;
mod line;
mod position;
#[cfg(feature = "render")]
mod render;

use std::{fmt, ops::Range};

pub use code::Code;
pub(crate) use code::Severity;
pub(crate) use line::in_one_line;
pub use position::Location;

use position::Positions;
pub(crate) use position::{offset, second_key, values};

use crate::{
    pointer::Pointer,
    source::{FileId, Sources},
};

/// A place in a description: a node of a file, and which part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Node {
        file: FileId,
        pointer: Pointer,
        part: Part,
    },
    /// Bytes of a text: where it is no YAML, there are no nodes.
    Text {
        file: FileId,
        range: Range<usize>,
    },
    /// A file that is not a description, or could not be read.
    Path(String),
}

/// A part of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Value,
    Key,
    /// Bytes of the text that the node is.
    Within(Range<usize>),
}

impl Place {
    pub(crate) fn root(file: FileId) -> Self {
        Self::at(file, Pointer::default())
    }

    pub(crate) fn at(file: FileId, pointer: Pointer) -> Self {
        Self::Node { file, pointer, part: Part::Value }
    }

    /// The node below this one.
    pub(crate) fn key(&self, key: impl fmt::Display) -> Self {
        match self {
            Self::Node { file, pointer, .. } => {
                Self::Node { file: *file, pointer: pointer.key(key), part: Part::Value }
            }
            other => other.clone(),
        }
    }

    /// The node below this one, by its key instead of its value.
    pub(crate) fn name(&self, key: impl fmt::Display) -> Self {
        self.key(key).with(Part::Key)
    }

    /// This node by its key.
    pub(crate) fn by_key(&self) -> Self {
        self.clone().with(Part::Key)
    }

    /// A part of the text that this node is.
    pub(crate) fn within(&self, range: Range<usize>) -> Self {
        self.clone().with(Part::Within(range))
    }

    fn with(mut self, new: Part) -> Self {
        if let Self::Node { part, .. } = &mut self {
            *part = new;
        }
        self
    }

    pub(crate) fn file(&self) -> Option<FileId> {
        match self {
            Self::Node { file, .. } | Self::Text { file, .. } => Some(*file),
            Self::Path(_) => None,
        }
    }

    pub(crate) fn pointer(&self) -> Option<&Pointer> {
        if let Self::Node { pointer, .. } = self { Some(pointer) } else { None }
    }
}

/// A finding, before its place is looked up.
#[derive(Clone, Debug)]
struct Finding {
    code: Code,
    place: Place,
    message: String,
    help: Option<String>,
    /// Where the first of two of one name is.
    first: Option<Place>,
}

/// Collects the findings of all stages.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    findings: Vec<Finding>,
    strict: bool,
}

/// There is an error, so that no later stage can run.
#[derive(Debug)]
pub(crate) struct Stopped;

impl Diagnostics {
    /// With `strict`, warnings are errors.
    pub(crate) fn new(strict: bool) -> Self {
        Self { findings: Vec::new(), strict }
    }

    pub(crate) fn report(&mut self, code: Code, place: Place, message: impl Into<String>) {
        self.findings.push(Finding {
            code,
            place,
            message: message.into(),
            help: None,
            first: None,
        });
    }

    /// Reports what is there again, and where it was first.
    pub(crate) fn report_again(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        first: Place,
    ) {
        let (message, first) = (message.into(), Some(first));
        self.findings.push(Finding { code, place, message, help: None, first });
    }

    /// Reports with a sentence that says how to mend it.
    pub(crate) fn report_with_help(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let help = Some(help.into());
        self.findings.push(Finding { code, place, message: message.into(), help, first: None });
    }

    /// How many findings there are so far.
    pub(crate) fn len(&self) -> usize {
        self.findings.len()
    }

    /// Forgets all but the first findings: what comes after them is told elsewhere.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.findings.truncate(len);
    }

    /// Ends the compilation if a stage has found an error.
    pub(crate) fn stop_on_error(&self) -> Result<(), Stopped> {
        let error = |finding: &Finding| self.severity(finding.code) == Severity::Error;
        if self.findings.iter().any(error) { Err(Stopped) } else { Ok(()) }
    }

    fn severity(&self, code: Code) -> Severity {
        if self.strict { Severity::Error } else { code.severity() }
    }

    /// The findings with their places, ordered by file and line.
    pub(crate) fn finish(self, sources: &Sources) -> Vec<Diagnostic> {
        let places = self.findings.iter().flat_map(|it| [&it.place].into_iter().chain(&it.first));
        let positions = Positions::of(sources, places);
        let mut diagnostics: Vec<Diagnostic> = self
            .findings
            .iter()
            .map(|finding| {
                let (location, line) = positions.locate(&finding.place);
                Diagnostic {
                    code: finding.code,
                    severity: self.severity(finding.code),
                    message: in_one_line(&finding.message).into_owned(),
                    help: finding.help.as_deref().map(|help| in_one_line(help).into_owned()),
                    first: finding.first.as_ref().map(|first| positions.locate(first).0),
                    line,
                    location,
                }
            })
            .collect();
        diagnostics.sort_by(|a, b| a.location.cmp(&b.location).then(a.code.cmp(&b.code)));
        diagnostics.dedup_by(|a, b| a.location == b.location && a.message == b.message);
        few(diagnostics)
    }
}

/// How many findings of a code are told at one place. What stands there once may be read for each of a thousand steps.
const FEW: usize = 3;

/// The first findings of each code at each place; the last one says how many more there are.
fn few(all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    for alike in all.chunk_by(|a, b| a.location == b.location && a.code == b.code) {
        told.extend(alike.iter().take(FEW).cloned());
        let more = alike.len().saturating_sub(FEW);
        if let (Some(last), 1..) = (told.last_mut(), more) {
            last.message.push_str(&format!("; there are {more} more such findings here"));
        }
    }
    told
}

/// Something the compiler found: an error or a warning, with its place.
///
/// `Display` is one line, whatever names the description has: `specs/x.yml:41:18: E0301 unknown operation 'registerSims'; did you mean 'registerSim'?`
#[derive(Clone, Debug)]
pub struct Diagnostic {
    code: Code,
    severity: Severity,
    message: String,
    help: Option<String>,
    first: Option<Location>,
    location: Location,
    /// The line that it begins in, or a part of a long one, and where that begins in the text.
    #[cfg_attr(not(feature = "render"), expect(dead_code, reason = "drawn with feature render"))]
    line: Option<(usize, String)>,
}

impl Diagnostic {
    /// The code, such as `E0301`.
    pub fn code(&self) -> Code {
        self.code
    }

    /// Whether it stops the compilation.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What is wrong, in a sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to mend it, where that is known.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Where the first of two is that have one name, if that is what is wrong: the finding is at the second.
    pub fn first(&self) -> Option<&Location> {
        self.first.as_ref()
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.location
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.location, self.code, self.message)?;
        if let Some(first) = &self.first {
            write!(f, "; the first one is at {first}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "; {help}")?;
        }
        Ok(())
    }
}
