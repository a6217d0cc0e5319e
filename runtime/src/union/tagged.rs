//! Choices whose objects do not say which of them they are: the tag (`discriminator`) is written beside.

use serde::{Serialize, Serializer, ser::Error};

use crate::Value;

/// Writes an object with its tag, if it does not have that by itself.
#[doc(hidden)]
pub fn write_tagged<S: Serializer>(
    tag: &str,
    text: &str,
    value: &impl Serialize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut json = serde_json::to_value(value).map_err(S::Error::custom)?;
    if let Value::Object(object) = &mut json
        && object.get(tag).is_none_or(Value::is_null)
    {
        object.insert(tag.to_owned(), text.into());
    }
    json.serialize(serializer)
}

/// Implements `Serialize` for a printed enum of a choice with a tag that its objects do not have.
///
/// Behind each variant is the text of its tag. A variant without one is written as it is, and so is a value that fits none.
///
/// ```
/// use arazzo_runtime::{Value, to_value, json};
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Sphere { radius: f64 }
///
/// enum Body {
///     Sphere(Sphere),
///     Text(String),
///     Other(Value),
/// }
/// arazzo_runtime::tagged! { Body: "@type" { Sphere = "sphere", Text, } }
///
/// let body = Body::Sphere(Sphere { radius: 1.5 });
/// assert_eq!(to_value(body), json!({"@type": "sphere", "radius": 1.5}));
/// assert_eq!(to_value(Body::Text("a".to_owned())), json!("a"));
/// ```
#[macro_export]
macro_rules! tagged {
    (@write $serializer:ident $value:ident $tag:literal) => {
        $crate::serde::Serialize::serialize($value, $serializer)
    };
    (@write $serializer:ident $value:ident $tag:literal $text:literal) => {
        $crate::write_tagged($tag, $text, $value, $serializer)
    };
    ($name:ident: $tag:literal { $($variant:ident $(= $text:literal)?,)* }) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<__S: $crate::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::tagged!(@write serializer value $tag $($text)?),)*
                    Self::Other(value) => $crate::serde::Serialize::serialize(value, serializer),
                }
            }
        }
    };
}
