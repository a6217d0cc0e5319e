//! XML bodies of values that are described as objects.

use crate::tree::Tree;

/// A document of one element: properties are elements inside it, and a list repeats its element.
pub(crate) fn document(root: &str, value: &Tree) -> String {
    let mut text = String::new();
    element(root, value, &mut text);
    text
}

fn element(name: &str, value: &Tree, into: &mut String) {
    match value {
        Tree::Null => {}
        Tree::List(items) => items.iter().for_each(|item| element(name, item, into)),
        Tree::Object(entries) => {
            into.push_str(&format!("<{name}>"));
            entries.iter().for_each(|(name, value)| element(name, value, into));
            into.push_str(&format!("</{name}>"));
        }
        scalar => into.push_str(&format!("<{name}>{}</{name}>", escaped(&scalar.text()))),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether every property can be the name of an element.
pub(crate) fn has_names(value: &Tree) -> bool {
    let is_name = |name: &str| {
        let begins = name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
        begins && name.chars().all(|c| c.is_alphanumeric() || "_-.:".contains(c))
    };
    match value {
        Tree::Object(entries) => {
            entries.iter().all(|(name, value)| is_name(name) && has_names(value))
        }
        Tree::List(items) => items.iter().all(has_names),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements() {
        let json =
            r#"{"Quiet":true,"Object":[{"Key":"a<b"},{"Key":"c&d"}],"None":null,"Empty":{}}"#;
        let tree: Tree = serde_json::from_str(json).expect("it is JSON");
        assert!(has_names(&tree));
        let expected = "<Delete><Quiet>true</Quiet><Object><Key>a&lt;b</Key></Object>\
                        <Object><Key>c&amp;d</Key></Object><Empty></Empty></Delete>";
        assert_eq!(document("Delete", &tree), expected);
        assert!(!has_names(&serde_json::from_str(r#"{"a b":1}"#).expect("it is JSON")));
    }
}
