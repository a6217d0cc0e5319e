//! Reusable Objects: what `reference` leads to in the components of the same description.

use crate::{
    arazzo::{self, At, Components, Parameter, Reference, Reusable},
    diagnostic::Code,
    suggest, value,
};

use super::Resolver;

/// A kind of component: its field and how to find one by its name.
struct Kind<'d, T> {
    field: &'static str,
    entries: &'d [(String, T)],
}

impl<'a> Resolver<'a> {
    /// A parameter, and the value that counts.
    pub(super) fn parameter_of(
        &mut self,
        components: &'a Components,
        parameter: &'a Reusable<Parameter>,
    ) -> Option<(&'a Parameter, &'a At<value::Value>)> {
        match parameter {
            Reusable::Here(parameter) => Some((parameter, &parameter.value)),
            Reusable::Reference(reference) => {
                let parameter = self.component(&parameters(components), reference)?;
                Some((parameter, reference.value.as_ref().unwrap_or(&parameter.value)))
            }
        }
    }

    /// A success action (`failure` false) or a failure action.
    pub(super) fn action_of(
        &mut self,
        components: &'a Components,
        action: &'a Reusable<arazzo::Action>,
        failure: bool,
    ) -> Option<&'a arazzo::Action> {
        match action {
            Reusable::Here(action) => Some(action),
            Reusable::Reference(reference) => {
                self.component(&actions(components, failure), reference)
            }
        }
    }

    fn component<'d, T>(&mut self, kind: &Kind<'d, T>, reference: &Reference) -> Option<&'d T> {
        let text = &reference.reference.value;
        let prefix = format!("$components.{}.", kind.field);
        let place = reference.reference.place.clone();
        let found = kind.find(reference);
        let Some(name) = text.strip_prefix(&prefix) else {
            let message = format!("expected '{prefix}' and a name");
            self.report(Code::UnknownComponent, place, message, None);
            return None;
        };
        if found.is_none() {
            let names = kind.entries.iter().map(|(name, _)| name.as_str());
            let help = suggest::help(name, names);
            let message = format!("components/{} has no '{name}'", kind.field);
            self.report(
                Code::UnknownComponent,
                place.within(prefix.len()..text.len()),
                message,
                help,
            );
        }
        found
    }
}

impl<'d, T> Kind<'d, T> {
    fn find(&self, reference: &Reference) -> Option<&'d T> {
        let rest = reference.reference.value.strip_prefix("$components.")?;
        let name = rest.strip_prefix(self.field)?.strip_prefix('.')?;
        self.entries.iter().find(|(known, _)| known == name).map(|(_, component)| component)
    }
}

fn parameters(components: &Components) -> Kind<'_, Parameter> {
    Kind { field: "parameters", entries: &components.parameters }
}

fn actions(components: &Components, failure: bool) -> Kind<'_, arazzo::Action> {
    match failure {
        false => Kind { field: "successActions", entries: &components.success_actions },
        true => Kind { field: "failureActions", entries: &components.failure_actions },
    }
}

/// A parameter, if its reference leads somewhere.
pub(super) fn known_parameter<'d>(
    components: &'d Components,
    parameter: &'d Reusable<Parameter>,
) -> Option<&'d Parameter> {
    match parameter {
        Reusable::Here(parameter) => Some(parameter),
        Reusable::Reference(reference) => parameters(components).find(reference),
    }
}

/// An action, if its reference leads somewhere.
pub(super) fn known_action<'d>(
    components: &'d Components,
    action: &'d Reusable<arazzo::Action>,
    failure: bool,
) -> Option<&'d arazzo::Action> {
    match action {
        Reusable::Here(action) => Some(action),
        Reusable::Reference(reference) => actions(components, failure).find(reference),
    }
}
