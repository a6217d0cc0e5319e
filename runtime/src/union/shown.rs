//! `Debug` of choices whose variants have secrets: a value that fits none of them may have them, too.

use std::fmt;

use crate::{Value, mask::Mask};

/// A value that fits no variant, as `Debug` shows it: without what is under the names of secrets, these among them.
#[doc(hidden)]
pub fn shown_value(value: &Value, names: &'static [&'static str]) -> impl fmt::Debug {
    Mask::new(names, Vec::new()).value(value.clone())
}

/// Implements `Debug` for a printed enum of a choice whose variants have secrets.
///
/// Behind the variants is the constant with the names of their secrets: what is under these is hidden in a value that fits no variant.
/// Without one, nothing is shown of such a value.
///
/// ```
/// use arazzo_runtime::{Secret, Value, json};
///
/// #[derive(Debug)]
/// struct Card { cvc: Secret<String> }
///
/// enum Means {
///     Card(Card),
///     Other(Value),
/// }
/// const SECRETS: &[&str] = &["cvc"];
/// arazzo_runtime::union_debug! { Means { Card } SECRETS }
///
/// let card = Means::Card(Card { cvc: "123".into() });
/// assert_eq!(format!("{card:?}"), "Card(Card { cvc: Secret(***) })");
/// let other = Means::Other(json!({"cvc": "456", "password": {"text": "abc"}, "kind": "new"}));
/// let shown = format!("{other:?}");
/// assert!(shown.contains("new") && !shown.contains("456") && !shown.contains("abc"), "{shown}");
///
/// enum Key {
///     Text(Secret<String>),
///     Other(Value),
/// }
/// arazzo_runtime::union_debug! { Key { Text } }
///
/// assert_eq!(format!("{:?}", Key::Text("abc".into())), "Text(Secret(***))");
/// assert_eq!(format!("{:?}", Key::Other(json!(["abc"]))), "Other(..)");
/// ```
#[macro_export]
macro_rules! union_debug {
    (@other $f:ident $value:ident) => {
        $f.debug_tuple("Other").finish_non_exhaustive()
    };
    (@other $f:ident $value:ident $names:ident) => {
        $f.debug_tuple("Other").field(&$crate::shown_value($value, $names)).finish()
    };
    ($name:ident { $($variant:ident),* $(,)? } $($names:ident)?) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        f.debug_tuple(::core::stringify!($variant)).field(value).finish()
                    })*
                    #[allow(unused_variables)]
                    Self::Other(value) => $crate::union_debug!(@other f value $($names)?),
                }
            }
        }
    };
}
