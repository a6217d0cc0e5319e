//! From the names of a description to the names of Rust.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenTree};
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization;

/// Whether a name has to be written as `r#name`: it is a keyword that has such a form.
pub(crate) fn needs_raw(name: &str) -> bool {
    // `super` and its like have none; modules are named by them.
    let is_path = matches!(name, "self" | "Self" | "super" | "crate");
    // No keyword is longer, or has other letters; to ask `syn` takes time.
    let is_short = name.len() <= 8 && name.bytes().all(|letter| letter.is_ascii_lowercase());
    let is_keyword = || {
        let token = TokenTree::from(Ident::new(name, Span::call_site()));
        // One since the edition of 2024, which `syn` takes for a name.
        name == "gen" || syn::parse2::<Ident>(token.into()).is_err()
    };
    is_short && !is_path && is_keyword()
}

/// The words of a name, in lower case: `arcAllowedIPs` has `arc`, `allowed`, `ips`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !is_word(letter) {
            previous = ' ';
            continue;
        }
        let mut after = letters.clone();
        let next = after.next();
        // `IPs` is one word: the plural of an abbreviation.
        let plural = next == Some('s') && after.next().is_none_or(|c| !c.is_lowercase());
        let next_is_lower = next.is_some_and(char::is_lowercase) && !plural;
        let starts = !is_word(previous)
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

/// Whether a character can be a part of a word: of an identifier, but for the underscore and the joiners, which nobody sees.
fn is_word(letter: char) -> bool {
    !matches!(letter, '_' | '\u{200c}' | '\u{200d}') && is_xid_continue(letter)
}

/// `register_and_activate_sim`: a function, a field, a module, a variable.
pub(crate) fn snake(name: &str) -> String {
    identifier(words(name).join("_"), '_')
}

/// `RegisterAndActivateSim`: a type or a variant, from several names.
pub(crate) fn pascal<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let words = names.into_iter().flat_map(words);
    let capital = |word: String| {
        let mut letters = word.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first + letters.as_str()
    };
    identifier(words.map(capital).collect(), 'V')
}

/// Makes an identifier of what may be empty, begin with a digit, or hold what no identifier may. It is normalized as rustc compares
/// identifiers (NFC), so that `é` is one name, be it one letter or a letter and a mark.
fn identifier(name: String, prefix: char) -> String {
    let is_start = |c: char| c == '_' || is_xid_start(c);
    let is_letter = |c: &char| *c == '_' || is_xid_continue(*c);
    let name: String = name.nfc().filter(is_letter).collect();
    match name.chars().next() {
        None if prefix == '_' => "empty".to_owned(),
        None => "Empty".to_owned(),
        // These keywords have no raw form.
        Some(_) if matches!(name.as_str(), "self" | "super" | "crate" | "_") => format!("{name}_"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(first) if is_start(first) => name,
        Some(_) => format!("{}{name}", if prefix == '_' { 'n' } else { prefix }),
    }
}

/// Names that are taken, and a new name where one is.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    names: BTreeSet<String>,
    /// Behind which names all numbers below this one are taken.
    numbers: BTreeMap<String, u64>,
}

impl Taken {
    /// With names that nothing else may have.
    pub(crate) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self { names: names.into_iter().map(str::to_owned).collect(), ..Self::default() }
    }

    /// Takes a name that is free or taken already.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.names.insert(name.to_owned());
    }

    /// The first of two names, if that is free; else the other one, or with the suffix.
    pub(crate) fn take_either(&mut self, first: String, other: String, suffix: &str) -> String {
        if self.names.insert(first.clone()) {
            return first;
        }
        self.take(other, suffix)
    }

    /// The name itself, or with the suffix, or with the first number that makes it unique.
    pub(crate) fn take(&mut self, name: String, suffix: &str) -> String {
        if self.names.insert(name.clone()) {
            return name;
        }
        let suffixed = suffixed(&name, suffix);
        if self.names.insert(suffixed.clone()) {
            return suffixed;
        }
        let number = self.numbers.entry(suffixed.clone()).or_insert(2);
        loop {
            let numbered = format!("{suffixed}{number}");
            *number += 1;
            if self.names.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// A name with a suffix. No name of Rust has two underscores in a row: `self_` and `_value` are `self_value`.
pub(crate) fn suffixed(name: &str, suffix: &str) -> String {
    let joined = suffix.starts_with('_') && suffix.len() > 1;
    let name = if joined { name.trim_end_matches('_') } else { name };
    format!("{name}{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(snake("register-and-activate-sim"), "register_and_activate_sim");
        assert_eq!(snake("arcAllowedIPs"), "arc_allowed_ips");
        assert_eq!(snake("vpgIDsOfHTTPServer"), "vpg_ids_of_http_server");
        assert_eq!(snake("3g"), "n3g");
        assert_eq!(snake("area_m²"), "area_m");
        assert_eq!(pascal(["½"]), "Empty");
        assert_eq!(snake("!"), "empty");
        assert_eq!(snake("a\u{200d}b\u{200c}\u{200d}"), "a_b");
        assert_eq!(snake("gro\u{308}ße"), "größe");
        assert_eq!(snake("\u{212b}"), "å");
        // Two marks, of which either may be written first.
        assert_eq!(snake("ש\u{5b0}\u{5c1}"), snake("ש\u{5c1}\u{5b0}"));
        assert_eq!(pascal(["Sim", "status"]), "SimStatus");
        assert_eq!(pascal(["LTE-M"]), "LteM");
        assert_eq!(pascal(["3G"]), "V3G");
        assert_eq!(pascal(["(null value)"]), "NullValue");
        assert_eq!(pascal(["ap-northeast-1"]), "ApNortheast1");
    }

    #[test]
    fn taken_names() {
        let mut taken = Taken::of(["Option"]);
        assert_eq!(taken.take("Option".into(), "Schema"), "OptionSchema");
        assert_eq!(taken.take("Sim".into(), "Schema"), "Sim");
        assert_eq!(taken.take("Sim".into(), ""), "Sim2");
        let mut taken = Taken::of(["self_"]);
        assert_eq!(taken.take("self_".into(), "_"), "self__");
        assert_eq!(taken.take("self_".into(), "_value"), "self_value");
    }
}
