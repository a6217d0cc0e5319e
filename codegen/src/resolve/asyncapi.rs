//! Sources of AsyncAPI: only what their operations are called is looked at.

use crate::{arazzo::Description, value::Value};

use super::Resolver;

/// What is said of a step that means one.
pub(super) const MESSAGES: &str = "steps that send or receive messages (AsyncAPI) are not executed";

impl Resolver<'_> {
    /// Whether an AsyncAPI source of a description has an operation of this id.
    pub(super) fn is_of_asyncapi(&self, description: &Description, id: &str) -> bool {
        description.source_descriptions.iter().any(|source| {
            let file = self.sources.target(description.file, &source.url.value);
            file.is_some_and(|file| {
                self.is_asyncapi(source, file) && has_operation(&self.sources.file(file).value, id)
            })
        })
    }
}

/// In version 3, operations have a field of their own; before, each channel has two.
fn has_operation(document: &Value, id: &str) -> bool {
    let named = document.get("operations").is_some_and(|operations| operations.get(id).is_some());
    let is =
        |operation: Option<&Value>| operation.and_then(|it| it.text("operationId")) == Some(id);
    let of_channel = |channel: &Value| is(channel.get("publish")) || is(channel.get("subscribe"));
    let channels = document.get("channels").and_then(Value::as_map);
    named || channels.is_some_and(|channels| channels.values().any(of_channel))
}
