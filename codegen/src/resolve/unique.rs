//! Lists with no parameter and no action twice, also where one of them is a Reusable Object. The parser has refused two that are
//! written in one list.

use crate::{
    arazzo::{self, Action, Components, Location, Parameter, Reusable, Target},
    diagnostic::{Code, Place},
};

use super::{
    Resolver,
    reusable::{known_action, known_parameter},
};

impl Resolver<'_> {
    /// Reports what is twice in a list of a workflow.
    pub(super) fn unique(&mut self, components: &Components, workflow: &arazzo::Workflow) {
        self.unique_parameters(components, &workflow.parameters, false);
        self.unique_actions(components, &workflow.success_actions, false);
        self.unique_actions(components, &workflow.failure_actions, true);
        for step in &workflow.steps {
            let calls = matches!(step.target, Target::WorkflowId(_));
            self.unique_parameters(components, &step.parameters, calls);
            self.unique_actions(components, &step.on_success, false);
            self.unique_actions(components, &step.on_failure, true);
        }
    }

    /// Parameters are unique by name and location, those of a workflow that is called by their names.
    fn unique_parameters(
        &mut self,
        components: &Components,
        list: &[Reusable<Parameter>],
        calls: bool,
    ) {
        let mut before: Vec<(&Parameter, Place)> = Vec::new();
        for written in list {
            let Some(parameter) = known_parameter(components, written) else { continue };
            let is_same = |other: &&Parameter| match calls {
                true => other.name.value == parameter.name.value,
                false => is_same(other, parameter),
            };
            let place = place_of(written, &parameter.name.place);
            if let Some((_, first)) = before.iter().find(|(other, _)| is_same(other)) {
                let message = format!("the parameter '{}' is there twice", parameter.name.value);
                self.diagnostics.report_again(
                    Code::Duplicate,
                    place.clone(),
                    message,
                    first.clone(),
                );
            }
            before.push((parameter, place));
        }
    }

    /// Actions are unique by name.
    fn unique_actions(
        &mut self,
        components: &Components,
        list: &[Reusable<Action>],
        failure: bool,
    ) {
        let mut before: Vec<(&str, Place)> = Vec::new();
        for written in list {
            let Some(action) = known_action(components, written, failure) else { continue };
            let place = place_of(written, &action.name.place);
            if let Some((_, first)) = before.iter().find(|(name, _)| *name == action.name.value) {
                let message = format!("there are two actions called '{}'", action.name.value);
                self.diagnostics.report_again(
                    Code::Duplicate,
                    place.clone(),
                    message,
                    first.clone(),
                );
            }
            before.push((&action.name.value, place));
            self.unique_parameters(components, &action.parameters, true);
        }
    }
}

/// Where one is written, or the reference to it.
fn place_of<T>(written: &Reusable<T>, here: &Place) -> Place {
    match written {
        Reusable::Here(_) => here.clone(),
        Reusable::Reference(reference) => reference.reference.place.clone(),
    }
}

/// Parameters are the same by name and location; the names of headers ignore case.
pub(super) fn is_same(a: &Parameter, b: &Parameter) -> bool {
    let location = |parameter: &Parameter| parameter.location.as_ref().map(|at| at.value);
    location(a) == location(b)
        && match location(a) {
            Some(Location::Header) => a.name.value.eq_ignore_ascii_case(&b.name.value),
            _ => a.name.value == b.name.value,
        }
}
