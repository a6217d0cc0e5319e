//! Showing text without the secrets in it.

use serde_json::Value;

use crate::{Secret, secret::MASK};

/// The words that make a name a secret's name, each a sequence of words of the name.
///
/// The generator has the same list; described secrets are found by it before anything runs, so
/// that this one only serves answers that contain what no description mentions.
const SECRET_NAMES: &[&[&str]] = &[
    &["secret"],
    &["password"],
    &["passcode"],
    &["passphrase"],
    &["pin"],
    &["puk"],
    &["private", "key"],
    &["private", "token"],
    &["api", "key"],
    &["access", "token"],
    &["bearer", "token"],
    &["auth", "token"],
];

/// Whether a property of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let words = words(name);
    SECRET_NAMES
        .iter()
        .any(|secret| words.windows(secret.len()).any(|window| window.iter().eq(secret.iter())))
}

/// The words of `arcClientPeerPrivateKey`, `X-API-Key` or `registration_secret`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            previous = ' ';
            continue;
        }
        let next_is_lower = letters.peek().is_some_and(|next| next.is_lowercase());
        let starts = !previous.is_alphanumeric()
            || letter.is_uppercase() && (!previous.is_uppercase() || next_is_lower);
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        previous = letter;
    }
    words
}

/// The JSON text with secret properties and known secrets replaced; `None` if it is no JSON.
pub(crate) fn masked_json(
    bytes: &[u8],
    names: &[&str],
    known: &[Secret<String>],
) -> Option<String> {
    let mut value: Value = serde_json::from_slice(bytes).ok()?;
    mask_value(&mut value, names);
    Some(without_known(&value.to_string(), known))
}

/// The text with every known secret replaced.
pub(crate) fn without_known(text: &str, known: &[Secret<String>]) -> String {
    known
        .iter()
        .map(Secret::expose)
        .filter(|secret| !secret.is_empty())
        .fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), MASK))
}

fn mask_value(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| mask_value(item, names)),
        Value::Object(properties) => {
            for (name, value) in properties {
                if is_secret_name(name) || names.contains(&name.as_str()) {
                    if !matches!(value, Value::Null | Value::Bool(_)) {
                        *value = Value::String(MASK.to_owned());
                    }
                } else {
                    mask_value(value, names);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_names() {
        for name in ["registrationSecret", "arcClientPeerPrivateKey", "X-API-Key", "PUK", "api_key"]
        {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["pinned", "publicKey", "key", "simId", "spin", "accessTokens_"] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn masks_by_name_and_by_value() {
        let body =
            br#"{"message":"PUK 12345 is wrong","password":{"a":1},"extra":"kept","mine":7}"#;
        let masked = masked_json(body, &["mine"], &["12345".into()]);
        assert_eq!(
            masked.as_deref(),
            Some(r#"{"extra":"kept","message":"PUK *** is wrong","mine":"***","password":"***"}"#)
        );
    }
}
