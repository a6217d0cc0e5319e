//! Parameter Object, in the lists of steps, workflows and actions.

use crate::{
    arazzo::{At, Location, Parameter, Reusable},
    diagnostic::{Code, Place},
    parse::fields::{Fields, Known, Reading},
    value::Value,
};

use super::workflow::reusable;

const PARAMETER: Known =
    Known { object: "Parameter Object", fields: &["name", "in", "value"], newer: &[] };

/// What parameters are passed to, which decides about `in`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passed {
    /// An operation: it has to be said where the parameter goes.
    Operation,
    /// A workflow: parameters are its inputs.
    Workflow,
    /// What uses them decides.
    Anywhere,
}

/// The `parameters` of an object.
pub(super) fn parameters(fields: &Fields<'_, '_, '_>, passed: Passed) -> Vec<Reusable<Parameter>> {
    let reading = fields.reading;
    let read = |(value, place)| {
        reusable(value, place, "parameters", reading, |value, place| {
            parameter(value, place, passed, reading)
        })
    };
    let parameters: Vec<_> = fields.list("parameters").into_iter().filter_map(read).collect();
    unique(&parameters, reading);
    querystring(&parameters, reading);
    parameters
}

pub(super) fn parameter(
    value: &Value,
    place: Place,
    passed: Passed,
    reading: &Reading<'_>,
) -> Option<Parameter> {
    let fields = Fields::of(value, place, &PARAMETER, reading)?;
    let name = fields.required_text("name");
    let written = match passed {
        Passed::Operation => fields.required_text("in"),
        Passed::Workflow | Passed::Anywhere => fields.text_at("in"),
    };
    let location = match written {
        Some(written) => Some(location(&written, reading)?),
        None => None,
    };
    fields.required("value");
    if passed == Passed::Workflow {
        fields.without_effect("in", "the parameters of a workflow are its inputs");
    } else if passed == Passed::Operation {
        location.as_ref()?;
    }
    let location = location.filter(|_| passed != Passed::Workflow);
    Some(Parameter { name: name?, location, value: fields.value_at("value")? })
}

fn location(written: &At<String>, reading: &Reading<'_>) -> Option<At<Location>> {
    let value = match written.value.as_str() {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        "querystring" => {
            reading.newer("the location 'querystring'", written.place.clone());
            Location::Querystring
        }
        other => {
            let message = format!(
                "a parameter is not in '{other}'; expected path, query, header, cookie or querystring"
            );
            reading.report(Code::WrongKind, written.place.clone(), message);
            return None;
        }
    };
    Some(At { value, place: written.place.clone() })
}

/// Parameters are unique by name and location, references by what they lead to.
fn unique(parameters: &[Reusable<Parameter>], reading: &Reading<'_>) {
    let mut seen = std::collections::BTreeMap::new();
    for parameter in parameters {
        let (identity, place, message) = match parameter {
            Reusable::Here(Parameter { name, location, .. }) => {
                let location = location.as_ref().map_or("", |location| word(location.value));
                let space = if location.is_empty() { "" } else { " " };
                let message =
                    format!("the {location}{space}parameter '{}' is there twice", name.value);
                ((location, &name.value), &name.place, message)
            }
            Reusable::Reference(reference) => {
                let reference = &reference.reference;
                let message = format!("'{}' is there twice", reference.value);
                (("$", &reference.value), &reference.place, message)
            }
        };
        let first = *seen.entry(identity).or_insert(place);
        if first != place {
            reading.report_again(Code::Duplicate, place.clone(), message, first.clone());
        }
    }
}

/// A query string is whole: no query parameters can be beside it.
fn querystring(parameters: &[Reusable<Parameter>], reading: &Reading<'_>) {
    let locations = || {
        parameters.iter().filter_map(|parameter| match parameter {
            Reusable::Here(parameter) => parameter.location.as_ref(),
            Reusable::Reference(_) => None,
        })
    };
    let is = |location| locations().filter(move |found| found.value == location);
    let second = is(Location::Querystring).nth(1);
    let beside = is(Location::Querystring).next().filter(|_| is(Location::Query).next().is_some());
    if let Some(location) = second.or(beside) {
        let message = "a query string is the whole query; nothing else can be in it";
        reading.report(Code::Misplaced, location.place.clone(), message);
    }
}

/// The location as it is written.
fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Querystring => "querystring",
    }
}
