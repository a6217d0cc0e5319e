//! How a state is written where JSON has more than one way.

/// One name, or a list of several.
pub(super) mod one_or_more {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    type Name = Cow<'static, str>;

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        One(Name),
        More(Vec<Name>),
        None(()),
    }

    pub(in super::super) fn serialize<S: Serializer>(
        names: &[Name],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match names {
            [one] => one.serialize(serializer),
            more => more.serialize(serializer),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<Vec<Name>, D::Error> {
        Ok(match Written::deserialize(source)? {
            Written::One(one) => vec![one],
            Written::More(more) => more,
            Written::None(()) => Vec::new(),
        })
    }
}

/// The fingerprint as text: JSON numbers lose digits in many readers.
pub(super) mod hexadecimal {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(in super::super) fn serialize<S: Serializer>(
        value: &u64,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:016x}"))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<u64, D::Error> {
        let text = String::deserialize(deserializer)?;
        u64::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
