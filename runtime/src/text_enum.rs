//! Enums of text that stay open: a service may answer more than its description lists.

use std::{borrow::Cow, fmt};

use serde::de::{Deserializer, Error, Visitor};

/// An enum whose values are text, printed for a schema with `enum`.
///
/// [`text_enum!`](crate::text_enum) adds conversions and serialization to an enum that has it.
///
/// ```
/// use arazzo_runtime::TextEnum;
///
/// /// What a form may offer.
/// fn choices<T: TextEnum>() -> Vec<&'static str> {
///     T::KNOWN.iter().map(|(text, _)| *text).collect()
/// }
///
/// # #[derive(Clone, Debug, PartialEq)]
/// # enum Kind {
/// #     Cat,
/// #     Dog,
/// #     Other(String),
/// # }
/// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
/// assert_eq!(choices::<Kind>(), ["cat", "dog"]);
/// assert_eq!((Kind::from_text("cat"), Kind::from_text("axolotl")), (Some(Kind::Cat), None));
/// assert_eq!(Kind::from("axolotl").as_other(), Some("axolotl"));
/// ```
pub trait TextEnum: Sized + PartialEq + 'static {
    /// The described values and their text.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// assert_eq!(Kind::KNOWN, &[("cat", Kind::Cat), ("dog", Kind::Dog)]);
    /// ```
    const KNOWN: &'static [(&'static str, Self)];

    /// The value that keeps a text which the description does not list.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// assert_eq!(Kind::other("axolotl".to_owned()), Kind::Other("axolotl".to_owned()));
    /// ```
    fn other(text: String) -> Self;

    /// The text, if it is one that the description does not list.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// assert_eq!((Kind::from("axolotl").as_other(), Kind::Cat.as_other()), (Some("axolotl"), None));
    /// ```
    fn as_other(&self) -> Option<&str>;

    /// The value of this text. Case matters.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// assert_eq!((Kind::from_text("cat"), Kind::from_text("Cat")), (Some(Kind::Cat), None));
    /// ```
    fn from_text(text: &str) -> Option<Self>
    where
        Self: Clone,
    {
        Self::KNOWN.iter().find(|(known, _)| *known == text).map(|(_, value)| value.clone())
    }

    /// The text of this value.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// assert_eq!((Kind::Dog.text(), Kind::from("axolotl").text()), ("dog", "axolotl"));
    /// ```
    fn text(&self) -> &str {
        let known = || Self::KNOWN.iter().find(|(_, value)| value == self).map(|(text, _)| *text);
        self.as_other().or_else(known).unwrap_or_default()
    }

    /// Reads a text. One that the description lists needs no copy.
    ///
    /// ```
    /// use arazzo_runtime::TextEnum;
    ///
    /// # #[derive(Clone, Debug, PartialEq)]
    /// # enum Kind {
    /// #     Cat,
    /// #     Dog,
    /// #     Other(String),
    /// # }
    /// # arazzo_runtime::text_enum! { Kind { Cat = "cat", Dog = "dog", } }
    /// let mut json = arazzo_runtime::serde_json::Deserializer::from_str(r#""dog""#);
    /// assert_eq!(Kind::read(&mut json)?, Kind::Dog);
    /// let mut json = arazzo_runtime::serde_json::Deserializer::from_str("7");
    /// assert!(Kind::read(&mut json).is_err());
    /// # Ok::<_, arazzo_runtime::serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// There is something else.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>
    where
        Self: Clone,
    {
        let text = deserializer.deserialize_str(Text)?;
        Ok(Self::from_text(&text).unwrap_or_else(|| Self::other(text.into_owned())))
    }
}

/// Reads a text, whichever enum it is for.
struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// Completes a printed text enum: `as_str`, `Display`, `From<&str>`, `From<String>`, serde, and use as a parameter.
///
/// After `in`, there may be the path of the enum's module, as an application writes it, for an example in its documentation.
///
/// ```
/// #[derive(Clone, Debug, PartialEq)]
/// enum Kind {
///     Cat,
///     Dog,
///     Other(String),
/// }
/// arazzo_runtime::text_enum! { Kind in "pets::types" { Cat = "cat", Dog = "dog", } }
///
/// assert_eq!((Kind::from("cat"), Kind::Dog.as_str()), (Kind::Cat, "dog"));
/// let new: Kind = serde_json::from_str(r#""axolotl""#)?;
/// assert_eq!(new, Kind::Other("axolotl".to_owned()));
/// assert_eq!(serde_json::to_string(&new)?, r#""axolotl""#);
/// # Ok::<_, serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! text_enum {
    ($name:ident $(in $module:literal)? { $($variant:ident = $text:literal,)* }) => {
        impl $crate::TextEnum for $name {
            const KNOWN: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];

            fn other(text: ::std::string::String) -> Self {
                Self::Other(text)
            }

            fn as_other(&self) -> ::core::option::Option<&str> {
                if let Self::Other(text) = self { ::core::option::Option::Some(text) } else { ::core::option::Option::None }
            }
        }

        impl $name {
            /// The value as the service writes it.
            $(#[doc = concat!(
                "\n```\nassert_eq!(", $module, "::", stringify!($name), "::from(\"new\").as_str(), \"new\");\n```"
            )])?
            pub fn as_str(&self) -> &str {
                $crate::TextEnum::text(self)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::TextEnum::from_text(text)
                    .unwrap_or_else(|| $crate::TextEnum::other(text.to_owned()))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::TextEnum::from_text(&text).unwrap_or_else(|| $crate::TextEnum::other(text))
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::TextEnum::read(deserializer)
            }
        }

        impl $crate::condition::AsOperand for $name {
            fn operand(&self) -> $crate::condition::Operand<'_> {
                $crate::condition::AsOperand::operand(self.as_str())
            }
        }

        impl $crate::Parameter for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                self.as_str().into()
            }
        }
    };
}
