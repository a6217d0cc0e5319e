//! Which values are secrets.

use crate::names;

/// The words that make a name a secret's name, each a sequence of words of the name.
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

/// The caller's own word on names.
#[derive(Clone, Debug, Default)]
pub(crate) struct SecretNames {
    pub(crate) secret: Vec<String>,
    pub(crate) not_secret: Vec<String>,
}

impl SecretNames {
    /// Whether an input, a property or a parameter of this name is a secret.
    pub(crate) fn contain(&self, name: &str) -> bool {
        if !self.may_contain(name) {
            return false;
        }
        self.secret.iter().any(|secret| secret == name) || sounds_secret(name)
    }

    /// Whether a header of an answer carries a secret. The runtime masks these too where it shows headers.
    pub(crate) fn contain_header(&self, name: &str) -> bool {
        let is_among = |names: &[String]| names.iter().any(|one| one.eq_ignore_ascii_case(name));
        if is_among(&self.not_secret) {
            return false;
        }
        let lower = name.to_ascii_lowercase();
        let carries =
            matches!(lower.as_str(), "set-cookie" | "authorization") || lower.ends_with("token");
        carries || sounds_secret(name) || is_among(&self.secret)
    }

    /// Whether what has this name may be a secret for another reason: the caller has not said that it is none.
    pub(crate) fn may_contain(&self, name: &str) -> bool {
        self.not_secret.iter().all(|plain| plain != name)
    }
}

fn sounds_secret(name: &str) -> bool {
    let words = names::words(name);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_secret() {
        let names = SecretNames { secret: vec!["code".into()], not_secret: vec!["pin".into()] };
        for name in ["registrationSecret", "X-API-Key", "code", "arcClientPeerPrivateKey"] {
            assert!(names.contain(name), "{name}");
        }
        for name in
            ["accessTokens", "refresh_tokens", "apiKeys", "passwords", "apiToken", "JWT", "token"]
        {
            assert!(names.contain(name), "{name}");
        }
        for name in ["refreshToken", "id_token", "sessionToken", "client_assertion", "otp", "CVV"] {
            assert!(names.contain(name), "{name}");
        }
        for name in ["pin", "simId", "publicKey", "Code", "pins"] {
            assert!(!names.contain(name), "{name}");
        }
        for name in
            ["client_assertion_type", "cvcCheck", "otp_type", "nextToken", "paidToken", "tokens"]
        {
            assert!(!names.contain(name), "{name}");
        }
    }
}
