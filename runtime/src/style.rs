//! How lists and objects stand in paths, queries, headers and cookies ([Style Values]).
//!
//! [Style Values]: https://spec.openapis.org/oas/v3.1.1.html#style-values

mod kinds;
#[cfg(test)]
mod tests;

use crate::{
    path::{decode, encode, encode_some},
    tree::Tree,
};

/// How a parameter is written: a style of OpenAPI, exploded or not.
///
/// ```
/// use arazzo_runtime::Style;
///
/// let tags = Style::FORM.explode();
/// assert_ne!(tags, Style::FORM);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    kind: Kind,
    explode: bool,
    reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    Tab,
    Deep,
    Cookie,
    Json,
}

impl Style {
    const fn of(kind: Kind) -> Self {
        Self { kind, explode: false, reserved: false }
    }

    /// The same with `explode: true`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("tags", Style::FORM.explode(), Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a&tags=b");
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub const fn explode(mut self) -> Self {
        self.explode = true;
        self
    }

    /// The same with `allowReserved: true`. What would end the value, `#`, `&`, `+` and brackets, stays encoded.
    ///
    /// ```
    /// use arazzo_runtime::Style;
    ///
    /// // path=a/b:c instead of path=a%2Fb%3Ac
    /// let path = Style::FORM.allow_reserved();
    /// assert_ne!(path, Style::FORM);
    /// ```
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// What stands in a path, percent-encoded; `None` for an absent value.
    pub(crate) fn path(self, name: &str, value: &Tree) -> Option<String> {
        let (first, separator, rule) = match self.kind {
            Kind::Label => (".", ".", Rule::BARE),
            Kind::Matrix => (";", ";", Rule { named: true, empty: "" }),
            _ => ("", ",", Rule::BARE),
        };
        Some(first.to_owned() + &self.expand(name, value, rule, &encode)?.join(separator))
    }

    /// What stands in a header: nothing is encoded.
    pub(crate) fn header(self, value: &Tree) -> Option<String> {
        Some(self.expand("", value, Rule::BARE, &str::to_owned)?.join(","))
    }

    /// The parts of a query, of a form, or of a cookie.
    pub(crate) fn pairs(self, name: &str, value: &Tree) -> Vec<String> {
        let joined = |separator: &str| {
            let words = words(value, &|text| self.encode(text));
            words.map(|words| vec![format!("{}={}", encode(name), words.join(separator))])
        };
        let delimiter = match self.kind {
            Kind::Deep => return brackets(name, value),
            Kind::Space if !self.explode => Some("%20"),
            Kind::Pipe if !self.explode => Some("%7C"),
            Kind::Tab if !self.explode => Some("%09"),
            _ => None,
        };
        if let Some(delimiter) = delimiter.filter(|_| !value.is_scalar()) {
            return joined(delimiter).unwrap_or_default();
        }
        let rule = Rule { named: true, empty: "=" };
        self.expand(name, value, rule, &|text| self.encode(text)).unwrap_or_default()
    }

    /// The names and the texts of a form where nothing has to be encoded.
    pub(crate) fn fields(self, name: &str, value: &Tree) -> Vec<(String, String)> {
        let pairs = Self { reserved: false, ..self.in_query() }.pairs(name, value);
        let pair = |pair: &String| {
            let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(text))
        };
        pairs.iter().map(pair).collect()
    }

    /// The same in a query, where nothing is sent as it is.
    pub(crate) fn in_query(self) -> Self {
        let kind = if self.kind == Kind::Cookie { Kind::Form } else { self.kind };
        Self { kind, ..self }
    }

    fn encode(self, text: &str) -> String {
        match (self.kind, self.reserved) {
            (Kind::Cookie, _) => text.to_owned(),
            (_, true) => encode_some(text, b":/?@!$'()*,;="),
            (_, false) => encode(text),
        }
    }

    /// The parts of a value (RFC 6570, 3.2); `None` if it is absent.
    fn expand(
        self,
        name: &str,
        value: &Tree,
        rule: Rule,
        encode: &dyn Fn(&str) -> String,
    ) -> Option<Vec<String>> {
        let whole = |text: String| vec![rule.part(&encode(name), text)];
        if self.kind == Kind::Json {
            return Some(whole(encode(&value.json())));
        }
        match value {
            Tree::List(items) if self.explode => {
                let items = items.iter().filter(|item| **item != Tree::Null);
                let parts = items.map(|item| rule.part(&encode(name), encode(&item.text())));
                Some(parts.collect::<Vec<_>>()).filter(|parts| !parts.is_empty())
            }
            Tree::Object(entries) if self.explode => {
                let entries = entries.iter().filter(|(_, value)| *value != Tree::Null);
                let pair = Rule { named: true, ..rule };
                let parts =
                    entries.map(|(key, value)| pair.part(&encode(key), encode(&value.text())));
                Some(parts.collect::<Vec<_>>()).filter(|parts| !parts.is_empty())
            }
            value => words(value, encode).map(|words| whole(words.join(","))),
        }
    }
}

/// Whether a part has a name, and what follows the name where the value is empty.
#[derive(Clone, Copy)]
struct Rule {
    named: bool,
    empty: &'static str,
}

impl Rule {
    const BARE: Self = Self { named: false, empty: "=" };

    fn part(self, name: &str, value: String) -> String {
        match self.named {
            true if value.is_empty() => format!("{name}{}", self.empty),
            true => format!("{name}={value}"),
            false => value,
        }
    }
}

/// The texts of a value that is not exploded: names and values of an object in turn.
fn words(value: &Tree, encode: &dyn Fn(&str) -> String) -> Option<Vec<String>> {
    let words: Vec<String> = match value {
        Tree::Null => Vec::new(),
        Tree::List(items) => {
            let items = items.iter().filter(|item| **item != Tree::Null);
            items.map(|item| encode(&item.text())).collect()
        }
        Tree::Object(entries) => {
            let entries = entries.iter().filter(|(_, value)| *value != Tree::Null);
            entries.flat_map(|(key, value)| [encode(key), encode(&value.text())]).collect()
        }
        scalar => vec![encode(&scalar.text())],
    };
    Some(words).filter(|words| !words.is_empty())
}

/// `name[key]=value` for everything in a value. Lists of objects are numbered, so that their items stay apart.
pub(crate) fn brackets(name: &str, value: &Tree) -> Vec<String> {
    match value {
        Tree::Null => Vec::new(),
        Tree::List(items) => {
            let plain = items.iter().all(Tree::is_scalar);
            let items = items.iter().enumerate();
            items
                .flat_map(|(index, item)| {
                    let key = if plain { String::new() } else { index.to_string() };
                    brackets(&format!("{name}[{key}]"), item)
                })
                .collect()
        }
        Tree::Object(entries) => {
            let entries = entries.iter();
            entries.flat_map(|(key, value)| brackets(&format!("{name}[{key}]"), value)).collect()
        }
        scalar => vec![format!("{}={}", encode(name), encode(&scalar.text()))],
    }
}
