//! Drawing a diagnostic with the lines that it is about.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Diagnostic;

impl Diagnostic {
    /// The diagnostic drawn with its source lines, with colours if `styled`.
    pub fn render(&self, styled: bool) -> String {
        let level = if self.is_error() { Level::ERROR } else { Level::WARNING };
        let title = level.primary_title(self.message.as_str()).id(self.code.as_str());
        let mut group = Group::with_title(title);
        let origin = Origin::path(self.location.file());
        match &self.line {
            Some((start, line)) if self.location.line() > 0 => {
                // Of a node that spans many lines, the first is enough to see what is meant.
                let span = self.location.span();
                let at = |offset: usize| (offset - start).min(line.len());
                let span = at(span.start)..at(span.end);
                let column = line[..span.start].chars().count() + 1;
                let snippet = Snippet::source(line.as_str())
                    .line_start(self.location.line())
                    .annotation(AnnotationKind::Primary.span(span));
                // A part of a long line does not know its column.
                group = if column == self.location.column() {
                    group.element(snippet.path(self.location.file()))
                } else {
                    let (line, column) = (self.location.line(), self.location.column());
                    group.element(origin.line(line).char_column(column)).element(snippet)
                };
            }
            _ => group = group.element(origin),
        }
        if let Some(first) = &self.first {
            group = group.element(Level::NOTE.message(format!("the first one is at {first}")));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group]).to_string()
    }
}
