//! Read-only and write-only properties (OpenAPI 3.0, Schema Object): required only in their direction.

use std::collections::BTreeSet;

use crate::ir::{Api, SchemaId, SchemaKind};

/// What is required of a type that is sent does not include what only answers have, and the other way round.
pub(super) fn relax(api: &mut Api) {
    let (mut sent, mut answered) = (BTreeSet::new(), BTreeSet::new());
    for operation in &api.operations {
        operation.body.iter().for_each(|body| api.reach(body.schema, &mut sent));
        let answers = operation.responses.iter().filter_map(|response| response.body);
        answers.for_each(|schema| api.reach(schema, &mut answered));
    }
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        let SchemaKind::Object(properties) = &mut schema.kind else { continue };
        let id = SchemaId(index);
        for property in properties {
            let absent = property.read_only && sent.contains(&id)
                || property.write_only && answered.contains(&id);
            property.required &= !absent;
        }
    }
}
