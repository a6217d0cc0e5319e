//! The names that the caller calls secrets: those that mean nothing.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Code, Place},
    ir::SchemaKind,
    suggest,
};

use super::Resolver;

impl Resolver<'_> {
    /// Reports names that hide or show nothing: what the caller wanted hidden would be seen.
    pub(super) fn report_names(&mut self) {
        let secrets = self.secrets;
        if secrets.secret.is_empty() && secrets.not_secret.is_empty() {
            return;
        }
        let Some(file) = self.sources.named().chain(self.sources.openapi()).next() else { return };
        let place = Place::Path(self.sources.file(file).name.clone());
        let known = self.names();
        let mut found = Vec::new();
        for name in secrets.secret.iter().chain(&secrets.not_secret) {
            let said = match known.get(name.as_str()) {
                None => {
                    let message = format!("no input, parameter or property is called '{name}'");
                    (message, suggest::help(name, known.keys().copied()))
                }
                Some(false) if secrets.secret.contains(name) => {
                    let message = format!("'{name}' is said to be a secret, and is shown");
                    (message, Some("only texts and integers can be secrets".to_owned()))
                }
                Some(_) => continue,
            };
            found.push(said);
        }
        for (message, help) in found {
            self.report(Code::UnknownSecret, place.clone(), message, help);
        }
    }

    /// The names of inputs, parameters and properties, and whether one of them is a secret.
    fn names(&self) -> BTreeMap<&str, bool> {
        let api = &self.api;
        let inputs = api.workflows.iter().flat_map(|workflow| &workflow.inputs);
        let properties = api.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Object(properties) => Some(properties),
            _ => None,
        });
        let properties = inputs.chain(properties.flatten()).map(|it| (it.name.as_str(), it.secret));
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let mut names = BTreeMap::new();
        for (name, secret) in properties.chain(parameters.map(|it| (it.name.as_str(), it.secret))) {
            *names.entry(name).or_default() |= secret;
        }
        names
    }
}
