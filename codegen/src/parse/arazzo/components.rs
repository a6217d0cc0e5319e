//! Components Object: what Reusable Objects lead to.

use crate::{
    arazzo::Components,
    diagnostic::Place,
    parse::fields::{Fields, Known, Reading},
    value::Value,
};

use super::{
    action::{self, On},
    parameter::{self, Passed},
};

const COMPONENTS: Known = Known {
    object: "Components Object",
    fields: &["inputs", "parameters", "successActions", "failureActions"],
    newer: &[],
};

/// Reads the components. Inputs stay where they are: `$ref` leads to them.
pub(super) fn components(value: &Value, place: Place, reading: &Reading<'_>) -> Components {
    let Some(fields) = Fields::of(value, place, &COMPONENTS, reading) else {
        return Components::default();
    };
    each(&fields, "inputs", |value, place| {
        if value.as_map().is_none() && value.as_bool().is_none() {
            reading.wrong(place, "a schema", value);
        }
        Some(())
    });
    Components {
        parameters: each(&fields, "parameters", |value, place| {
            parameter::parameter(value, place, Passed::Anywhere, reading)
        }),
        success_actions: each(&fields, "successActions", |value, place| {
            action::action(value, place, On::Success, reading)
        }),
        failure_actions: each(&fields, "failureActions", |value, place| {
            action::action(value, place, On::Failure, reading)
        }),
    }
}

fn each<'v, T>(
    fields: &Fields<'v, '_, '_>,
    key: &str,
    read: impl Fn(&'v Value, Place) -> Option<T>,
) -> Vec<(String, T)> {
    let Some((entries, place)) = fields.map(key) else { return Vec::new() };
    entries
        .iter()
        .filter_map(|(name, value)| {
            fields.reading.key(name, &place.name(name));
            Some((name.clone(), read(value, place.key(name))?))
        })
        .collect()
}
