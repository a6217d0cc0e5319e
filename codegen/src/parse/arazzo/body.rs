//! Request Body Object and Payload Replacement Object.

use crate::{
    arazzo::{At, Language, Replacement, RequestBody},
    diagnostic::{Code, Place},
    parse::{
        fields::{Fields, Known, Reading},
        query,
    },
    value::Value,
};

use super::language;

const REQUEST_BODY: Known = Known {
    object: "Request Body Object",
    fields: &["contentType", "payload", "replacements"],
    newer: &[],
};
const REPLACEMENT: Known = Known {
    object: "Payload Replacement Object",
    fields: &["target", "value"],
    newer: &["targetSelectorType"],
};

pub(super) fn request_body(
    value: &Value,
    place: Place,
    reading: &Reading<'_>,
) -> Option<RequestBody> {
    let fields = Fields::of(value, place, &REQUEST_BODY, reading)?;
    let replacements = fields
        .list("replacements")
        .into_iter()
        .filter_map(|(value, place)| replacement(value, place, reading))
        .collect();
    Some(RequestBody {
        place: fields.place().clone(),
        content_type: fields.text_at("contentType"),
        payload: fields.value_at("payload"),
        replacements,
    })
}

fn replacement(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Replacement> {
    let fields = Fields::of(value, place, &REPLACEMENT, reading)?;
    let target = fields.required_text("target");
    fields.required("value");
    let language = match fields.value("targetSelectorType") {
        None => None,
        Some((value, place)) => {
            let value = language::language(value, place.clone(), reading)?;
            Some(At { value, place })
        }
    };
    let target = target?;
    if let Some(language) = &language {
        judge_target(&target, language.value, reading)?;
    }
    Some(Replacement { target, language, value: fields.value_at("value")? })
}

/// A target whose language is named follows it.
fn judge_target(target: &At<String>, language: Language, reading: &Reading<'_>) -> Option<()> {
    match query::selector(&target.value, language) {
        Ok(read) => {
            reading.accept(read, &target.place);
            Some(())
        }
        Err(error) => {
            let place = target.place.within(error.at);
            reading.report(Code::InvalidQuery, place, error.message);
            None
        }
    }
}
