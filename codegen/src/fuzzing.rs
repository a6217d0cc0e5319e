//! The grammars alone, for the fuzzer of this repository: any text goes in; what comes out is whether it was read.
//!
//! Every place that a grammar names lies within the text and between its characters, whether the text was read or refused.

use std::ops::Range;

use crate::{
    arazzo::{Condition, Piece, Template, Test},
    parse::{
        condition, expression,
        notes::{Read, SyntaxError},
        query,
        template::{self, Unbraced},
    },
};

/// Reads a runtime expression, and a text with expressions in it.
pub fn expression(text: &str) -> bool {
    let read = expression::parse(text, 0).is_some_and(|read| placed(text, read).is_some());
    placed(text, template::text(text));
    let template = placed(text, template::parse(text, Unbraced::Text));
    template.iter().for_each(|template| pieces(text, template));
    let template = placed(text, template::parse(text, Unbraced::Read));
    template.iter().for_each(|template| pieces(text, template));
    read
}

/// Reads a condition in each language.
pub fn condition(text: &str) -> bool {
    let simple = placed(text, condition::parse(text));
    simple.iter().for_each(|condition| operands(text, condition));
    let queried = placed(text, query::jsonpath_condition(text));
    match &queried {
        Some(Test::Simple(condition)) => operands(text, condition),
        Some(Test::JsonPath { query }) => pieces(text, query),
        _ => {}
    }
    let patterns = [query::regex(text, false), query::regex(text, true), query::xpath(text)];
    let patterns = patterns.map(|read| placed(text, read));
    patterns.iter().flatten().for_each(|pattern| pieces(text, pattern));
    query::singular(text);
    simple.is_some() || queried.is_some() || patterns.iter().any(Option::is_some)
}

fn placed<T>(text: &str, read: Result<Read<T>, SyntaxError>) -> Option<T> {
    match read {
        Ok(read) => {
            read.notes.iter().for_each(|note| within(text, &note.at));
            Some(read.value)
        }
        Err(error) => {
            within(text, &error.at);
            None
        }
    }
}

fn pieces(text: &str, template: &Template) {
    for piece in &template.pieces {
        if let Piece::Expression(_, at) = piece {
            within(text, at);
        }
    }
}

fn operands(text: &str, condition: &Condition) {
    match condition {
        Condition::Not(inner) => operands(text, inner),
        Condition::Both(a, b)
        | Condition::Either(a, b)
        | Condition::Compare { left: a, right: b, .. } => {
            operands(text, a);
            operands(text, b);
        }
        Condition::Operand(_, at) => within(text, at),
    }
}

fn within(text: &str, at: &Range<usize>) {
    assert!(text.get(at.clone()).is_some(), "{at:?} is no place in the text {text:?}");
}
