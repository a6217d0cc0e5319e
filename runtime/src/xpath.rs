//! XPath 3.1; feature `xpath`.
//!
//! An expression and an XML document go in, a truth or a value comes out. What is no expression or no XML holds
//! for nothing and selects nothing, and the run tells so ([`Event::NotEvaluated`](crate::Event::NotEvaluated)). Length and nesting are bounded before anything is
//! parsed (an expression by 2 KiB and 8 parentheses in each other, a document by 128 elements in each other and 256 attributes of
//! one), and a document with a document type, where entities are declared, is refused. How long an evaluation takes is the description's to
//! choose: one that compares all nodes with each other, or a regular expression of `matches()` with repetitions in each other, takes its time on
//! a large document, and no timeout ends it.
//!
//! ```
//! use arazzo_runtime::xpath;
//! use serde_json::json;
//!
//! let xml = "<pets><pet id='7'>Rex</pet><pet>Tom</pet></pets>";
//! assert!(xpath::holds("/pets/pet[@id = 7]", Some(xml)));
//! assert_eq!(xpath::select("//pet", Some(xml)), Some(json!(["Rex", "Tom"])));
//! assert_eq!(xpath::select("count(//pet)", Some(xml)), Some(json!(2)));
//! ```

use std::{borrow::Cow, collections::HashSet, thread};

use serde_json::Value;
use xee_xpath::{Atomic, Documents, Item, Queries, Query, Sequence};

use crate::{condition::Number, problem};

mod bounds;

/// Why nothing is replaced.
const REFUSED: &str = "an XPath target selects what cannot be replaced";

/// How large the stack of an evaluation may grow, in bytes. Memory is taken only for what is used of it.
const STACK: usize = 64 * 1024 * 1024;

/// Whether the effective boolean value of the expression is true; not for a document that is missing.
///
/// ```
/// use arazzo_runtime::xpath::holds;
///
/// let xml = "<pets><pet id='7'>Rex</pet></pets>";
/// assert!(holds("count(//pet) = 1", Some(xml)) && holds("//pet[@id = 7]", Some(xml)));
/// assert!(!holds("//cat", Some(xml)) && !holds("true()", None));
/// ```
pub fn holds(expression: &str, xml: Option<&str>) -> bool {
    let evaluate = |xml| {
        evaluate(expression, xml, |_, sequence| {
            sequence
                .effective_boolean_value()
                .map_err(|_| "an XPath value is neither true nor false")
        })
    };
    xml.and_then(evaluate).unwrap_or_default()
}

/// What the expression selects as one value: nothing, the one, or an array of several.
///
/// A node is its text; numbers and booleans stay what they are.
///
/// ```
/// use arazzo_runtime::{json, xpath::select};
///
/// let xml = "<pets><pet id='7'>Rex</pet><pet id='8'>Tom</pet></pets>";
/// assert_eq!(select("//pet[1]", Some(xml)), Some(json!("Rex")));
/// assert_eq!(select("//pet/@id", Some(xml)), Some(json!(["7", "8"])));
/// assert_eq!((select("count(//pet)", Some(xml)), select("//cat", Some(xml))), (Some(json!(2)), None));
/// ```
pub fn select(expression: &str, xml: Option<&str>) -> Option<Value> {
    let mut selected = evaluate(expression, xml?, |documents, sequence| {
        sequence.iter().map(|item| value(documents, &item)).collect::<Result<Vec<_>, _>>()
    })?;
    match selected.len() {
        0 | 1 => selected.pop(),
        _ => Some(Value::Array(selected)),
    }
}

/// The document with this text in the place of what every selected node holds; `None` if none is selected.
pub(crate) fn replace(expression: &str, xml: &str, text: &str) -> Option<String> {
    let changed = evaluate(expression, xml, |documents, sequence| {
        let outermost = outermost(documents, &sequence)?;
        for item in &outermost {
            put(documents, item, text)?;
        }
        outermost.last().map(|item| whole(documents, item)).transpose()
    });
    // The declaration is no part of the document that was read.
    let declaration = xml.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    let declaration = declaration.map(|(inside, _)| format!("<?xml{inside}?>")).unwrap_or_default();
    changed.flatten().map(|xml| declaration + &xml)
}

/// Evaluates the expression with the document as its context. Problems are noted without any text of the two,
/// since a value in it may be a secret.
fn evaluate<T: Send>(
    expression: &str,
    xml: &str,
    read: impl FnOnce(&mut Documents, Sequence) -> Result<T, &'static str> + Send,
) -> Option<T> {
    let evaluate = || -> Result<T, Cow<'static, str>> {
        bounds::expression(expression)?;
        bounds::document(xml)?;
        let mut documents = Documents::new();
        let document = documents.add_string_without_uri(xml).map_err(|_| "a document is no XML")?;
        let query = Queries::default().sequence(expression).map_err(|_| "no XPath expression")?;
        let sequence = query.execute(&mut documents, document);
        let sequence = sequence.map_err(|_| "an XPath expression has no value")?;
        Ok(read(&mut documents, sequence)?)
    };
    // The engine recurses for each operator, and is young: what it does not have yet may panic. Neither may end
    // the application, and nothing outlives the thread.
    let result = thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, evaluate);
        thread.ok().and_then(|thread| thread.join().ok())
    });
    let result = result.unwrap_or(Err("an XPath expression cannot be evaluated".into()));
    result.map_err(|problem| problem::note(problem.into_owned())).ok()
}

/// An item as a value: a node is its text.
fn value(documents: &Documents, item: &Item) -> Result<Value, &'static str> {
    let text = || item.string_value(documents.xot()).map_err(|_| "an XPath value has no text");
    let Item::Atomic(atomic) = item else {
        return text().map(Value::String);
    };
    if let Atomic::Boolean(bool) = atomic {
        return Ok(Value::Bool(*bool));
    }
    let text = text()?;
    let number = if atomic.is_numeric() { Number::parse(&text) } else { None };
    Ok(number.map_or(Value::String(text), Value::from))
}

/// The selected nodes that are in the content of no other one. Attributes are not in the content of their element.
fn outermost(documents: &Documents, sequence: &Sequence) -> Result<Vec<Item>, &'static str> {
    let xot = documents.xot();
    let node = |item: Item| match item {
        Item::Node(node) => Ok(node),
        _ => Err(REFUSED),
    };
    let nodes = sequence.iter().map(node).collect::<Result<Vec<_>, _>>()?;
    let selected: HashSet<_> = nodes.iter().copied().collect();
    let is_outermost = |node: &_| {
        let own = if xot.is_attribute_node(*node) { 2 } else { 1 };
        !xot.ancestors(*node).skip(own).any(|outer| selected.contains(&outer))
    };
    Ok(nodes.into_iter().filter(is_outermost).map(Item::Node).collect())
}

/// Puts the text into a node.
fn put(documents: &mut Documents, item: &Item, text: &str) -> Result<(), &'static str> {
    let Item::Node(node) = *item else {
        return Err(REFUSED);
    };
    let xot = documents.xot_mut();
    if let Some(attribute) = xot.attribute_node_mut(node) {
        attribute.set_value(text);
    } else if let Some(inside) = xot.text_mut(node) {
        inside.set(text);
    } else if xot.is_element(node) {
        let children: Vec<_> = xot.children(node).collect();
        for child in children {
            xot.remove(child).map_err(|_| REFUSED)?;
        }
        xot.append_text(node, text).map_err(|_| REFUSED)?;
    } else {
        return Err(REFUSED);
    }
    Ok(())
}

/// The document that a node is in.
fn whole(documents: &Documents, item: &Item) -> Result<String, &'static str> {
    let Item::Node(node) = *item else {
        return Err(REFUSED);
    };
    let xot = documents.xot();
    xot.to_string(xot.root(node)).map_err(|_| REFUSED)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{embed::xpath_literal, replace};

    const PETS: &str = "<?xml version='1.0'?><!-- a --><pets n='2'><pet id='7'>Rex</pet><pet>it's \"T\"</pet></pets>";

    #[test]
    fn holds_or_does_not() {
        for expression in [
            "/pets/pet[@id = 7]",
            "count(//pet) = 2",
            "//pet = 'Rex'",
            "not(//cat)",
            "some $p in //pet satisfies starts-with($p, 'R')",
            "if (/pets/@n > 1) then true() else false()",
        ] {
            assert!(holds(expression, Some(PETS)), "{expression}");
        }
        for expression in ["//cat", "count(//cat)", "//pet = 'rex'", "''"] {
            assert!(!holds(expression, Some(PETS)), "{expression}");
        }
        assert!(!holds("true()", None));
        assert_eq!(problem::take(), Vec::<String>::new());
    }

    #[test]
    fn selects_values() {
        assert_eq!(select("/pets/pet[1]", Some(PETS)), Some(json!("Rex")));
        assert_eq!(select("/pets/pet[1]/@id", Some(PETS)), Some(json!("7")));
        assert_eq!(select("//pet/text()", Some(PETS)), Some(json!(["Rex", "it's \"T\""])));
        assert_eq!(select("count(//pet) * 1.5", Some(PETS)), Some(json!(3)));
        assert_eq!(select("1 div 3 < 1", Some(PETS)), Some(json!(true)));
        assert_eq!(select("//cat", Some(PETS)), None);
    }

    #[test]
    fn inserted_values_are_data() {
        for text in ["it's \"T\"", "' or true() or '", "&amp;{}"] {
            let expression = format!("//pet = {}", xpath_literal(text));
            assert_eq!(holds(&expression, Some(PETS)), text.contains('T'), "{expression}");
        }
        assert_eq!(problem::take(), Vec::<String>::new());
    }

    #[test]
    fn replaces() {
        let xml = replace::xpath(
            json!("<?xml version='1.0'?><a><b x='1'>c<d/></b><b/></a>"),
            "//b",
            json!("<&>"),
        );
        assert_eq!(
            xml,
            "<?xml version='1.0'?><a><b x=\"1\">&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b></a>"
        );
        assert_eq!(replace::xpath(json!("<a x='1'/>"), "/a/@x", json!(2)), "<a x=\"2\"/>");
        assert_eq!(replace::xpath(json!("<a>1</a>"), "/a/text()", json!(2)), "<a>2</a>");
        assert_eq!(problem::take(), Vec::<String>::new());
        assert_eq!(replace::xpath(json!("<a/>"), "/b", json!(2)), "<a/>");
        assert_eq!(problem::take().len(), 1);
    }

    /// The outer one of two that are selected takes the place of what is in it, whichever comes first.
    #[test]
    fn replaces_nodes_inside_each_other() {
        let put = |xml: &str, target: &str| replace::xpath(json!(xml), target, json!("x"));
        assert_eq!(put("<r><a>1<a>2</a></a><a/></r>", "//a"), "<r><a>x</a><a>x</a></r>");
        assert_eq!(put("<r><a>1<b/>2</a></r>", "//a | //a/text()"), "<r><a>x</a></r>");
        assert_eq!(put("<r><a><b>1</b></a></r>", "//b, //a, //b/text()"), "<r><a>x</a></r>");
        let both = "<r n=\"x\">x</r>";
        assert_eq!(put("<r n='1'><a n='2'/></r>", "//r | //@n"), both);
        assert_eq!(put("<r n='1'><!--c--><a/></r>", "/r, /r/node(), /r/@n"), both);
        assert_eq!(problem::take(), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_evaluated_is_told_without_its_text() {
        let cases = [
            ("s3cret[", PETS),
            ("nothing(1)", PETS),
            ("/a", "s3cret"),
            ("1 div 0", PETS),
            ("()", ""),
        ];
        for (expression, xml) in cases {
            assert!(!holds(expression, Some(xml)), "{expression}");
        }
        let problems = problem::take();
        assert!(problems.len() >= 3 && !format!("{problems:?}").contains("s3cret"), "{problems:?}");
    }
}
