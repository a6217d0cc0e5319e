//! Bodies of type `application/x-www-form-urlencoded`.

use crate::{Style, path::encode, style::brackets, tree::Tree};

/// The text of a form; `None` for a value that is no object.
///
/// A property is written as its encoding says. Without one, a list of scalars repeats its name
/// (`a=1&a=2`), and what is nested has brackets (`a[b]=c`), which is what services read.
pub(crate) fn form(value: &Tree, encoding: &[(&str, Style)]) -> Option<String> {
    let Tree::Object(entries) = value else { return None };
    let pairs = entries.iter().flat_map(|(name, value)| {
        let style = encoding.iter().find(|(property, _)| property == name);
        match (style, value) {
            (Some((_, style)), value) => style.pairs(name, value),
            (None, Tree::List(items)) if items.iter().all(Tree::is_scalar) => {
                Style::FORM.explode().pairs(name, value)
            }
            (None, Tree::Null) => Vec::new(),
            (None, value) if value.is_scalar() => {
                vec![format!("{}={}", encode(name), encode(&value.text()))]
            }
            (None, value) => brackets(name, value),
        }
    });
    Some(pairs.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(json: &str, encoding: &[(&str, Style)]) -> Option<String> {
        form(&serde_json::from_str(json).expect("it is JSON"), encoding)
    }

    #[test]
    fn nested_values() {
        let json = r#"{"amount":5,"metadata":{"a b":"c&d"},"expand":["x","y"],"items":[{"price":"p"}],"none":null}"#;
        assert_eq!(
            written(json, &[]).as_deref(),
            Some("amount=5&metadata%5Ba%20b%5D=c%26d&expand=x&expand=y&items%5B0%5D%5Bprice%5D=p")
        );
        let deep = [("expand", Style::DEEP_OBJECT.explode())];
        assert_eq!(written(r#"{"expand":["x"]}"#, &deep).as_deref(), Some("expand%5B%5D=x"));
        assert_eq!(
            written(
                r#"{"tags":["x","y"],"meta":{"a":1}}"#,
                &[("tags", Style::FORM), ("meta", Style::JSON)]
            )
            .as_deref(),
            Some("tags=x,y&meta=%7B%22a%22%3A1%7D")
        );
    }

    #[test]
    fn only_objects() {
        assert_eq!(written("[1]", &[]), None);
        assert_eq!(written("{}", &[]).as_deref(), Some(""));
    }
}
