//! The ways in which a secret may be written.

use serde_json::Value;

use crate::{Secret, path};

/// A secret as it may stand in a URL, a form, XML, or JSON that is in a text.
pub(super) fn spellings(secret: &Secret<String>) -> Vec<Secret<String>> {
    let text = secret.expose();
    let encoded = path::encode(text);
    let xml = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let json = Value::String(text.clone()).to_string();
    let all = [
        text.clone(),
        encoded.replace("%20", "+"),
        // Digits of escapes in lower case too: what is no escape has none of these letters after a `%`.
        lower_escapes(&encoded),
        encoded,
        xml.replace('"', "&quot;").replace('\'', "&apos;"),
        xml,
        json[1..json.len() - 1].to_owned(),
    ];
    all.into_iter().map(Secret::from).collect()
}

fn lower_escapes(encoded: &str) -> String {
    let mut parts = encoded.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (escape, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        text + "%" + &escape.to_ascii_lowercase() + rest
    })
}
