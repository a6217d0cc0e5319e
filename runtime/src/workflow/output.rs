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
    ///
    /// ```
    /// use arazzo_runtime::{Output, Secret, json};
    ///
    /// assert_eq!(["a", "b"].value(), json!(["a", "b"]));
    /// assert_eq!(Secret::from("1234").value(), json!("***"));
    /// ```
    fn value(&self) -> Value;

    /// Adds the same as JSON text.
    ///
    /// ```
    /// use arazzo_runtime::Output;
    ///
    /// let mut json = b"[".to_vec();
    /// "Rex".write(&mut json);
    /// assert_eq!(json, br#"["Rex""#);
    /// ```
    fn write(&self, json: &mut Vec<u8>) {
        write(json, &self.value());
    }

    /// The bytes that it stands for, if it is no JSON value.
    ///
    /// ```
    /// use arazzo_runtime::{Output, Value};
    ///
    /// /// A picture: of its bytes, JSON tells how many there are.
    /// struct Photo(Vec<u8>);
    ///
    /// impl Output for Photo {
    ///     fn value(&self) -> Value {
    ///         format!("{} bytes", self.0.len()).into()
    ///     }
    ///
    ///     fn bytes(&self) -> Option<&[u8]> {
    ///         Some(&self.0)
    ///     }
    /// }
    ///
    /// assert_eq!(Photo(vec![1, 2]).bytes(), Some(&[1, 2][..]));
    /// // A text is a JSON value.
    /// assert_eq!(Output::bytes(&"Rex"), None);
    /// ```
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
