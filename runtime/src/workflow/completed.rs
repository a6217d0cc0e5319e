//! A step that is done.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A step whose criteria held, with its outputs.
///
/// A workflow that ran first (`dependsOn`) is one too, under its expression, such as `$workflows.login`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletedStep {
    /// The step's id.
    pub step_id: Cow<'static, str>,
    /// The outputs in the order of the description; secrets are `***`, absent values are `null`.
    #[serde(serialize_with = "as_map", deserialize_with = "from_map")]
    pub outputs: Vec<(Cow<'static, str>, Value)>,
}

impl CompletedStep {
    /// An output by its name.
    pub fn output(&self, name: &str) -> Option<&Value> {
        self.outputs.iter().find(|(output, _)| *output == name).map(|(_, value)| value)
    }
}

fn as_map<S: Serializer>(
    outputs: &[(Cow<'static, str>, Value)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(outputs.iter().map(|(name, value)| (name, value)))
}

fn from_map<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(Cow<'static, str>, Value)>, D::Error> {
    let outputs = BTreeMap::<String, Value>::deserialize(deserializer)?;
    Ok(outputs.into_iter().map(|(name, value)| (name.into(), value)).collect())
}
