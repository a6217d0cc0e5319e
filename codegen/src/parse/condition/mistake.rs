//! What to say about conditions that do not follow the grammar.

use std::ops::Range;

use crate::{
    diagnostic::Code,
    parse::{
        lookalike,
        notes::{Note, SyntaxError},
    },
};

pub(super) fn wrong(at: Range<usize>, message: &str) -> SyntaxError {
    SyntaxError { at, message: message.to_owned() }
}

/// About text behind a condition.
pub(super) fn after(text: &str) -> &'static str {
    let word = text.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    match word.as_str() {
        "and" => "unexpected 'and'; the operator is '&&'",
        "or" => "unexpected 'or'; the operator is '||'",
        "is" | "equals" | "eq" => "unexpected word; the operator is '=='",
        "in" => "unexpected 'in'; compare with each value, with '||' between",
        _ if word.starts_with("=<") => "unexpected '=<'; the operator is '<='",
        _ if word.starts_with("=>") => "unexpected '=>'; the operator is '>='",
        _ if word.starts_with('=') => "unexpected '='; the operator is '=='",
        _ => "unexpected text after the condition",
    }
}

/// About a place where no value is.
pub(super) fn no_value(text: &str, start: usize) -> SyntaxError {
    let operators = [("===", "=="), ("!==", "!="), ("<>", "!=")];
    let found = operators.iter().find_map(|(written, meant)| {
        let begin = start.checked_sub(written.len() - 1)?;
        text.get(begin..)?.starts_with(written).then_some((begin, written, meant))
    });
    match found {
        Some((begin, written, meant)) => {
            let message = format!("unexpected '{written}'; the operator is '{meant}'");
            wrong(begin..begin + written.len(), &message)
        }
        None => {
            let length = text[start..].chars().next().map_or(0, char::len_utf8);
            wrong(start..start + length, "expected a value")
        }
    }
}

/// About a word that is text.
pub(super) fn no_quotes(word: &str, at: Range<usize>) -> Note {
    let message = format!("'{word}' has no quotes; it is read as text");
    let help = lookalike::unsigned(word).map(|meant| format!("did you mean '{meant}'?"));
    Note { help, ..Note::new(Code::OtherSpelling, at, message) }
}

/// About a word that begins like an expression.
pub(super) fn no_expression(word: &str, at: Range<usize>) -> SyntaxError {
    match lookalike::near(word) {
        Some(meant) => wrong(at, &format!("not a runtime expression; did you mean '{meant}'?")),
        None => wrong(at, "not a runtime expression"),
    }
}
