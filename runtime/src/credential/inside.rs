//! The secrets inside of what stands in `Authorization`.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    Secret,
    mask::{DISTINCT, is_secret_name},
};

/// Parameters that prove something, beside those whose names say that they are secrets. What others say, such as who asks, stands in
/// ordinary values too.
const PROOFS: &[&str] =
    &["token", "signature", "oauth_token", "oauth_signature", "response", "mac", "sig", "key"];

/// What is secret of a credential behind the word of its scheme: all of it, and those parameters that are (RFC 9110, 11.4); of `Basic`, what was encoded.
pub(crate) fn inside(text: &str) -> Vec<Secret<String>> {
    let Some((scheme, rest)) = text.trim().split_once(' ') else { return Vec::new() };
    let rest = rest.trim();
    let mut secrets = Vec::new();
    secrets.extend(Some(Secret::from(rest)).filter(|rest| rest.expose().len() >= DISTINCT));
    match scheme.eq_ignore_ascii_case("basic") {
        true => secrets.extend(login(rest)),
        false => add_parameters(rest, &mut secrets),
    }
    secrets
}

/// The password of a login, or the user that is a token.
fn login(encoded: &str) -> Option<Secret<String>> {
    let pair = Secret::from(String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?);
    let (user, password) = pair.expose().split_once(':')?;
    Some(secret_of_login(user, password).into())
}

/// Some services take a token as the user, and no password.
pub(super) fn secret_of_login<'a>(user: &'a str, password: &'a str) -> &'a str {
    if password.is_empty() { user } else { password }
}

/// Adds the values of `name=value` and `name="value"` that are secrets, and not too short to be told from other text.
fn add_parameters(text: &str, secrets: &mut Vec<Secret<String>>) {
    let is_between = |letter: char| matches!(letter, ',' | ';' | '&') || letter.is_whitespace();
    let mut rest = text;
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let value = match after.strip_prefix('"') {
            Some(quoted) => {
                let (value, end) = unquoted(quoted);
                rest = &quoted[end..];
                value
            }
            None => {
                let (value, _) = after.split_once(is_between).unwrap_or((after, ""));
                rest = &after[value.len()..];
                Secret::from(value)
            }
        };
        let name = name.trim_matches(is_between);
        let is_proof = PROOFS.contains(&&*name.to_ascii_lowercase()) || is_secret_name(name);
        if is_proof && value.expose().len() >= DISTINCT {
            secrets.push(value);
        }
    }
}

/// The text before the quote that ends it, and how long it was with that quote.
fn unquoted(quoted: &str) -> (Secret<String>, usize) {
    let mut text = String::with_capacity(quoted.len());
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text.into(), at + 1),
            '\\' => text.extend(letters.next().map(|(_, escaped)| escaped)),
            _ => text.push(letter),
        }
    }
    (text.into(), quoted.len())
}
