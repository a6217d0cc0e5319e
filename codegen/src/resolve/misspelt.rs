//! Operations whose id stands in a field that is nearly `operationId`, so that nothing finds them.

use crate::{diagnostic::Code, parse::openapi::find, source::FileId, suggest, value::Value};

use super::Resolver;

const FIELD: &str = "operationId";

impl Resolver<'_> {
    /// Warns of the field that should be the id of an operation, if there is one in these files; where it is.
    pub(super) fn report_misspelt_id(
        &mut self,
        files: &[(String, FileId)],
        id: &str,
    ) -> Option<String> {
        let documents = files.iter().filter_map(|(_, file)| self.documents.get(file)?.as_ref());
        let (field, operation) =
            documents.flat_map(|document| &document.unnamed).find_map(|at| {
                let fields = find(self.sources, &at.operation)?.as_map()?;
                let is_meant = |(key, value): &(&String, &Value)| {
                    value.as_text() == Some(id) && suggest::nearest(key, [FIELD]).is_some()
                };
                Some((fields.iter().find(is_meant)?.0.clone(), at.clone()))
            })?;
        let message = format!("an Operation Object has no field '{field}'");
        let help = Some(format!("did you mean '{FIELD}'?"));
        self.report(Code::UnknownField, operation.operation.name(&field), message, help);
        Some(format!("{} has it as '{field}', which is misspelt", operation.name()))
    }
}
