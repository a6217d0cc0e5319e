use std::cell::Cell;

use super::*;
use crate::json;

thread_local! {
    /// How many keys were read.
    static READ: Cell<usize> = const { Cell::new(0) };
}

/// An integer that is counted when it is read.
#[derive(Clone, Debug, PartialEq)]
struct Counted(i64);

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        READ.set(READ.get() + 1);
        i64::deserialize(deserializer).map(Self)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Number(Box<ByNumber>),
    Name(Box<ByName>),
    Other(Value),
}

crate::union! {
    Node {
        Number(Box<ByNumber>) = Object ["child", "key"] [] {},
        Name(Box<ByName>) = Object ["child", "key"] [] {},
    }
}

#[derive(Clone, Debug, PartialEq)]
struct ByNumber {
    child: Option<Node>,
    key: Counted,
}

crate::object! { ByNumber { child = "child", key = "key", } }

#[derive(Clone, Debug, PartialEq)]
struct ByName {
    child: Option<Node>,
    key: String,
}

crate::object! { ByName { child = "child", key = "key", } }

/// So many nodes in each other.
fn nested(depth: usize, key: &Value) -> Value {
    (0..depth).fold(Value::Null, |child, _| json!({"child": child, "key": key}))
}

/// How deep the nodes are, and whether the innermost is kept as it is.
fn depth(mut node: &Node) -> (usize, bool) {
    let mut depth = 0;
    loop {
        let child = match node {
            Node::Number(number) => &number.child,
            Node::Name(name) => &name.child,
            Node::Other(_) => return (depth, true),
        };
        depth += 1;
        match child {
            Some(child) => node = child,
            None => return (depth, false),
        }
    }
}

/// Else the time would double with each level.
#[test]
fn each_level_is_read_a_few_times() {
    for (key, expected) in [
        (json!("a"), (120, false)),
        (json!("7"), (120, false)),
        (json!(7), (120, false)),
        // It fits none, so that nothing in it is looked at.
        (json!({}), (0, true)),
    ] {
        READ.set(0);
        let node = Node::from(nested(120, &key));
        assert_eq!(depth(&node), expected, "{key}");
        assert!(READ.get() <= 3 * 120, "{key}: {}", READ.get());
    }
    // The innermost fits none.
    let node =
        (0..50).fold(json!({"child": 5, "key": {}}), |child, _| json!({"child": child, "key": 1}));
    assert_eq!(depth(&Node::from(node)), (50, true));
}

#[test]
fn the_first_that_takes_a_value_as_it_is() {
    let read = |key| Node::from(json!({"child": null, "key": key}));
    assert!(matches!(read(json!(7)), Node::Number(number) if number.key == Counted(7)));
    assert!(matches!(read(json!("7")), Node::Name(name) if name.key == "7"));
    // Neither takes it as it is.
    assert!(matches!(read(json!(7.0)), Node::Number(number) if number.key == Counted(7)));
    let other = json!({"child": null, "key": []});
    assert_eq!(Node::from(other.clone()), Node::Other(other));
}

/// A choice as a variant of another one.
#[derive(Debug, PartialEq)]
enum Outer {
    Node(Node),
    Names(Vec<String>),
    Other(Value),
}

crate::union! {
    Outer {
        Node(Node) = Choice [] ["child", "key"] {},
        Names(Vec<String>) = List,
    }
}

#[test]
fn a_choice_inside_takes_what_fits_one_of_its_variants() {
    let node = nested(60, &json!("a"));
    assert!(matches!(Outer::from(node), Outer::Node(node) if depth(&node) == (60, false)));
    assert_eq!(Outer::from(json!(["a"])), Outer::Names(vec!["a".to_owned()]));
    for other in [json!({"key": 1, "child": null, "more": 2}), json!({"key": {}, "child": null})] {
        let is_node = other.get("more").is_some();
        assert_eq!(matches!(Outer::from(other.clone()), Outer::Node(_)), is_node, "{other}");
    }
    assert_eq!(Outer::from(json!(true)), Outer::Other(json!(true)));
}

/// A map that keeps no tag, and what does not fit it, whole.
#[derive(Debug, PartialEq)]
enum Tagged {
    Counts(std::collections::BTreeMap<String, i64>),
    Other(Value),
}

crate::union! { Tagged { Counts(std::collections::BTreeMap<String, i64>) = Map [] [] {"type": ["counts"]}, } }

#[test]
fn a_tag_is_there_again_where_nothing_fits() {
    let counts = Tagged::from(json!({"type": "counts", "a": 1}));
    assert_eq!(counts, Tagged::Counts([("a".to_owned(), 1)].into()));
    let other = json!({"type": "counts", "a": "x"});
    assert_eq!(Tagged::from(other.clone()), Tagged::Other(other));
}
