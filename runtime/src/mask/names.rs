//! Which names are those of secrets.

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

/// The words that make a name a secret's name where it ends with them. With more behind them it is something else's, such as
/// `client_assertion_type` and `cvc_check`.
const SECRET_ENDS: &[&[&str]] = &[
    &["refresh", "token"],
    &["id", "token"],
    &["session", "token"],
    &["api", "token"],
    &["jwt"],
    &["client", "assertion"],
    &["otp"],
    &["cvv"],
    &["cvv2"],
    &["cvc"],
    &["cvc2"],
];

/// Whether a property of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let words = words(name);
    let has =
        |secret: &&[&str]| words.windows(secret.len()).any(|window| is_secret(window, secret));
    let ends = |secret: &&[&str]| {
        words.windows(secret.len()).last().is_some_and(|end| is_secret(end, secret))
    };
    // By itself it is no page's, as `nextToken` is.
    words == ["token"] || SECRET_NAMES.iter().any(has) || SECRET_ENDS.iter().any(ends)
}

/// Whether words are those of a secret, or of several.
fn is_secret(words: &[String], secret: &[&str]) -> bool {
    let Some(((last, first), (many, some))) = secret.split_last().zip(words.split_last()) else {
        return false;
    };
    // Pins are more often something else.
    let is_last = many == last || *last != "pin" && many.strip_suffix('s') == Some(last);
    is_last && some == first
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_names() {
        for name in ["registrationSecret", "arcClientPeerPrivateKey", "X-API-Key", "PUK", "api_key"]
        {
            assert!(is_secret_name(name), "{name}");
        }
        for name in
            ["accessTokens_", "refreshTokens", "API_KEYS", "secrets", "apiToken", "jwt", "Token"]
        {
            assert!(is_secret_name(name), "{name}");
        }
        for name in
            ["refresh_token", "idToken", "SessionToken", "client_assertion", "OTP", "cardCvc"]
        {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["pinned", "publicKey", "key", "simId", "spin", "pins", "tokens"] {
            assert!(!is_secret_name(name), "{name}");
        }
        for name in ["client_assertion_type", "cvc_check", "otpType", "nextPageToken", "paidToken"]
        {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
