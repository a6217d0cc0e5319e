//! Tells at a glance that a text has no secret in it. Most have none, and runs look at every output.

use serde_json::Number;

/// The pairs of bytes with which secrets begin, each as one of 1024 bits.
#[derive(Clone, Default)]
pub(super) struct Filter {
    pairs: [u64; 16],
    /// Whether there is a secret that is told by no pair.
    is_open: bool,
}

impl Filter {
    /// Lets texts through that contain this one, or are the JSON of one that does.
    pub(super) fn add(&mut self, secret: &str) {
        self.add_text(secret);
        // The same number may be spelled in another way.
        if let Ok(number) = secret.parse::<Number>() {
            self.add_text(&number.to_string());
        }
    }

    fn add_text(&mut self, secret: &str) {
        let is_escaped = |byte: &u8| matches!(byte, b'"' | b'\\') || byte.is_ascii_control();
        match secret.as_bytes() {
            begin @ [_, _, ..] if begin[..2].iter().any(is_escaped) => self.is_open = true,
            [first, second, ..] => {
                let (word, bit) = place(*first, *second);
                self.pairs[word] |= bit;
            }
            _ => self.is_open = true,
        }
    }

    /// Whether one of the secrets may be in a text.
    pub(super) fn passes(&self, text: &[u8]) -> bool {
        let is_begin = |pair: &[u8]| {
            let (word, bit) = place(pair[0], pair[1]);
            self.pairs[word] & bit != 0
        };
        self.is_open || text.windows(2).any(is_begin)
    }
}

fn place(first: u8, second: u8) -> (usize, u64) {
    // Letters and digits differ in the lower bits.
    let hash = usize::from(first) * 37 + usize::from(second);
    (hash / 64 % 16, 1 << (hash % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_secrets_through_and_little_else() {
        let passes = |secrets: &[&str], text: &str| {
            let mut filter = Filter::default();
            secrets.iter().for_each(|secret| filter.add(secret));
            filter.passes(text.as_bytes())
        };
        assert!(!passes(&[], "anything"));
        assert!(passes(&["s3cret"], "it was s3cret") && passes(&["s3cret"], "s3cret"));
        assert!(passes(&["x", "s3cret"], "") && passes(&["é"], "café"));
        let secrets = ["12345678", "api-0123456789abcdef", "0123456789abcdef"];
        let passed = |text: String| passes(&secrets, &text);
        let passed = (0..1000).filter(|number| passed(format!("status-{}", 7_000 + number)));
        assert!(passed.count() < 200);
    }
}
