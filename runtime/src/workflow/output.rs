//! What a step or a workflow gives.

use serde::Serialize;
use serde_json::Value;

/// An output that can be recorded. Every serializable value is one.
///
/// ```
/// use arazzo_runtime::{Output, Secret, json};
///
/// let outputs: [(&str, &dyn Output); 2] = [("id", &7), ("pin", &Secret::from("1234"))];
/// assert_eq!((outputs[0].1.value(), outputs[1].1.value()), (json!(7), json!("***")));
/// ```
pub trait Output: Sync {
    /// The value as JSON, secrets masked.
    fn value(&self) -> Value;

    /// Adds the same as JSON text.
    fn write(&self, json: &mut Vec<u8>) {
        write(json, &self.value());
    }

    /// The bytes that it stands for, if it is no JSON value.
    fn bytes(&self) -> Option<&[u8]> {
        None
    }
}

impl<T: Serialize + Sync> Output for T {
    fn value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    fn write(&self, json: &mut Vec<u8>) {
        write(json, self);
    }
}

fn write(json: &mut Vec<u8>, value: &impl Serialize) {
    let start = json.len();
    if serde_json::to_writer(&mut *json, value).is_err() {
        json.truncate(start);
        json.extend_from_slice(b"null");
    }
}
