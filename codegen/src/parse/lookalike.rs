//! Texts that are nearly expressions: `$input.id`, `${inputs.id}`, `{{inputs.id}}`, `{inputs.id}`, `{$inputs.id`. They are
//! text (Arazzo 1.1.0, Runtime Expressions), which is hardly what was meant.

use std::ops::Range;

use crate::{
    arazzo::Piece,
    diagnostic::Code,
    parse::{
        expression::{self, ROOTS},
        notes::Note,
        template::word_length,
    },
    suggest,
};

/// What to say about a text, of which `pieces` were read.
pub(super) fn notes(text: &str, pieces: &[Piece]) -> Vec<Note> {
    let read = pieces.iter().filter_map(|piece| match piece {
        Piece::Expression(_, at) => Some(at),
        Piece::Text(_) => None,
    });
    let read: Vec<&Range<usize>> = read.collect();
    let is_read = |at: &Range<usize>| {
        let next = read.partition_point(|read| read.end <= at.start);
        read.get(next).is_some_and(|read| read.start < at.end)
    };
    let (mut notes, mut next) = (Vec::new(), 0);
    while let Some(found) = text[next..].find(['$', '{']) {
        let start = next + found;
        next = start + 1;
        let Some((at, meant)) = lookalike(text, start).filter(|(at, _)| !is_read(at)) else {
            continue;
        };
        next = at.end;
        let message = format!("'{}' is no expression and stays text", &text[at.clone()]);
        let help = match at.len() == text.len() && !is_open(text) {
            true => format!("did you mean '{meant}'?"),
            false => format!("did you mean '{{{meant}}}'?"),
        };
        notes.push(Note { help: Some(help), ..Note::new(Code::Lookalike, at, message) });
    }
    if !text.contains(['$', '{']) {
        notes.extend(bare(text));
    }
    notes
}

/// What to say about a whole text that lacks no more than its sign, `inputs.id`: words of other kinds begin otherwise.
fn bare(text: &str) -> Option<Note> {
    const BEGINNINGS: [&str; 8] = [
        "inputs.",
        "outputs.",
        "steps.",
        "workflows.",
        "request.header.",
        "request.body#",
        "response.header.",
        "response.body#",
    ];
    /// What the names of files end with.
    const FILES: [&str; 10] =
        ["csv", "gz", "json", "log", "md", "pdf", "txt", "xml", "yaml", "zip"];
    let begins = BEGINNINGS.iter().any(|beginning| text.starts_with(beginning));
    let is_file = text.rsplit('.').next().is_some_and(|end| FILES.contains(&end));
    let is_word = begins && !is_file && !text.contains(char::is_whitespace);
    let meant = meant(text, false).filter(|_| is_word)?;
    let message = format!("'{text}' is no expression and stays text");
    let help = Some(format!("did you mean '{meant}'?"));
    Some(Note { help, ..Note::new(Code::Lookalike, 0..text.len(), message) })
}

/// The expression that the whole of a text stands for, with a sign or without one, where an expression has to be.
pub(super) fn expression(text: &str) -> Option<String> {
    let whole = |(at, meant): (Range<usize>, String)| (at == (0..text.len())).then_some(meant);
    let word = text.strip_prefix('$').unwrap_or(text);
    lookalike(text, 0).and_then(whole).or_else(|| meant(word, true))
}

/// The same, or what it begins like: a root that is misspelt, or not written out.
pub(super) fn near(text: &str) -> Option<String> {
    /// How long a beginning has to be, with its sign.
    const BEGINNING: usize = 4;
    let root = &text[..text.find(['.', '#']).unwrap_or(text.len())];
    let longer = || ROOTS.iter().find(|it| root.len() >= BEGINNING && it.starts_with(root));
    let nearest = || suggest::nearest(root, ROOTS.iter().copied());
    expression(text).or_else(|| Some(nearest().or_else(|| longer().copied())?.to_owned()))
}

/// The expression that a word without a sign stands for: `statusCode`, `inputs.id`.
pub(super) fn unsigned(word: &str) -> Option<String> {
    meant(word, false)
}

/// Whether a brace is opened and never closed.
fn is_open(text: &str) -> bool {
    text.contains('{') && !text.contains('}')
}

/// The bytes from `start` that are nearly an expression, and that expression.
fn lookalike(text: &str, start: usize) -> Option<(Range<usize>, String)> {
    let behind = text[start..].strip_prefix('$');
    let outer = behind.unwrap_or(&text[start..]);
    let braces = outer.bytes().take(3).take_while(|byte| *byte == b'{').count();
    if braces == 0 {
        return without_braces(text, start);
    }
    let inner = outer[braces..].trim_start();
    let (word, sign) = match inner.strip_prefix('$') {
        Some(word) => (word, true),
        None => (inner, behind.is_some()),
    };
    let (word, rest) = split(word);
    let meant = meant(word, sign)?;
    let closed = rest.trim_start();
    let end = closed.trim_start_matches('}');
    match (closed.len() - end.len()).min(braces) {
        // `{$inputs.a` is not closed.
        0 => {
            let exact = text[start..].strip_prefix("{$").is_some_and(|rest| rest.starts_with(word));
            let at = start..start + 2 + word.len();
            (exact && meant[1..] == *word).then_some((at, meant))
        }
        count => Some((start..text.len() - closed.len() + count, meant)),
    }
}

/// `$input.a`, where something else than a source begins.
fn without_braces(text: &str, start: usize) -> Option<(Range<usize>, String)> {
    let before = text[..start].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '$' | '{')) {
        return None;
    }
    let (word, rest) = split(text[start..].strip_prefix('$')?);
    let root = &word[..word.find('.')?];
    let known = ROOTS.iter().any(|known| known[1..] == *root);
    if known || rest.starts_with('(') {
        return None;
    }
    Some((start..start + 1 + word.len(), meant(word, true)?))
}

/// What is left of the end of a word, and the rest. No word is long, so that a long text is looked at once.
fn split(text: &str) -> (&str, &str) {
    const LONG: usize = 256;
    let end = (0..=LONG.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.split_at(word_length(&text[..end]))
}

/// The expression that a word without `$` stands for; `sign` tells whether there is a `$` anywhere before it.
fn meant(word: &str, sign: bool) -> Option<String> {
    let root = &word[..word.find(['.', '#', '[']).unwrap_or(word.len())];
    // `step` for `steps`, `Inputs` for `inputs`.
    let alike = |name: &str| name.to_ascii_lowercase().trim_end_matches('s').to_owned();
    let known = ROOTS.iter().find(|known| alike(&known[1..]) == alike(root))?;
    // `{url}` and `{method}` are words of templates of all kinds.
    let alone = root.len() == word.len();
    if alone && !sign && *known != "$statusCode" {
        return None;
    }
    let meant = format!("{known}{}", &word[root.len()..]);
    expression::parse(&meant, 0)?.ok()?;
    Some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::template::{Text, text};

    /// What is meant in a text, after the checks of templates.
    fn helps(written: &str) -> Vec<String> {
        let read = text(written).expect("a text");
        assert!(!matches!(read.value, Text::Expression(_)), "{written}");
        let notes = read.notes.into_iter().filter(|note| note.code == Code::Lookalike);
        notes.filter_map(|note| note.help).collect()
    }

    #[test]
    fn nearly() {
        for (text, meant) in [
            ("$step.a.outputs.x", "$steps.a.outputs.x"),
            ("$input.jobId", "$inputs.jobId"),
            ("$Inputs.jobId", "$inputs.jobId"),
            ("${inputs.jobId}", "$inputs.jobId"),
            ("{inputs.jobId}", "$inputs.jobId"),
            ("{{inputs.jobId}}", "$inputs.jobId"),
            ("${{ inputs.jobId }}", "$inputs.jobId"),
            ("{{ $input.jobId }}", "$inputs.jobId"),
            ("{$input.jobId}", "$inputs.jobId"),
            ("{ response.body#/a/0 }", "$response.body#/a/0"),
            ("{{{inputs.a}}}", "$inputs.a"),
            ("{statusCode}", "$statusCode"),
            ("${url}", "$url"),
            ("{$inputs.jobId", "{$inputs.jobId}"),
            ("Bearer ${inputs.jobId}!", "{$inputs.jobId}"),
            ("{$inputs.a} and {inputs.b}", "{$inputs.b}"),
            ("inputs.jobId", "$inputs.jobId"),
            ("steps.a.outputs.x", "$steps.a.outputs.x"),
        ] {
            assert_eq!(helps(text), [format!("did you mean '{meant}'?")], "{text}");
        }
    }

    #[test]
    fn other_texts() {
        for text in [
            "$ref",
            "$top",
            "$.steps.a",
            "$.inputs",
            "{id}",
            "/things/{id}",
            "{url}",
            "{method}",
            "{request}",
            "{steps}",
            "query { steps { id } }",
            "{\"inputs.a\": 1}",
            "$input.path('$.a')",
            "{{steps.trigger.event}}",
            "US$input.a",
            "$$input.a",
            "$input",
            "$filter=a",
            "{inputs.}",
            "{{$inputs.a}}",
            "{ $inputs.a }",
            "a $url",
            "{",
            "${",
            "${}",
            "{{",
            "$",
            "é{é",
            "{$inputs",
            "message.created",
            "inputs.csv",
            "request.body",
            "inputs.{$inputs.name}",
            "inputs.a b",
            "inputs.",
            "steps.done",
            "the inputs.a",
        ] {
            assert_eq!(helps(text), Vec::<String>::new(), "{text}");
        }
    }
}
