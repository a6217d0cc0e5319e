//! From bytes to a typed value, or to the place that does not fit.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::lenient::Lenient;

/// How many arrays and objects may be in each other: serde_json reads no more.
pub(crate) const DEPTH: usize = 127;

/// What serde_json says of more.
const TOO_DEEP: &str = "recursion limit exceeded";

/// Whether the bytes are no JSON that is read, since they nest too deep.
pub(crate) fn is_too_deep(bytes: &[u8]) -> bool {
    json::<Value>(bytes).is_err_and(|mismatch| mismatch.is_too_deep())
}

/// What does not fit, and where.
#[derive(Debug)]
pub(crate) struct Mismatch {
    /// The JSON path, such as `sessionStatus.cell.mcc`; `.` is the whole.
    pub(crate) path: String,
    /// What was expected there. It contains no value of the body.
    pub(crate) message: String,
}

impl Mismatch {
    /// Whether it is not the type that does not fit, but the depth.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.message.starts_with(TOO_DEEP)
    }

    /// The same of the whole, if this is one of the part at a JSON Pointer.
    pub(crate) fn below(self, pointer: &str) -> Self {
        if pointer.is_empty() {
            return self;
        }
        let mut path = String::new();
        for key in pointer.split('/').skip(1) {
            let key = key.replace("~1", "/").replace("~0", "~");
            match key.parse::<usize>() {
                Ok(index) => path.push_str(&format!("[{index}]")),
                Err(_) if path.is_empty() => path.push_str(&key),
                Err(_) => path.push_str(&format!(".{key}")),
            }
        }
        match self.path.as_str() {
            "." => {}
            inner if inner.starts_with('[') => path.push_str(inner),
            inner => path.push_str(&format!(".{inner}")),
        }
        Self { path, ..self }
    }
}

/// Decodes JSON leniently. Most answers are what is described, and decode to the same without leniency, which costs time.
#[inline]
pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Mismatch> {
    // One look at all of it costs less than one at each of its texts.
    let Ok(text) = std::str::from_utf8(bytes) else { return lenient(bytes) };
    let mut json = serde_json::Deserializer::from_str(text);
    match T::deserialize(&mut json) {
        Ok(value) if json.end().is_ok() => Ok(value),
        _ => lenient(bytes),
    }
}

/// Decodes what may be another spelling of what is described, looking where it is in the body for the case that it is not.
#[cold]
fn lenient<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Mismatch> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut json, &mut track);
    let decoded = T::deserialize(Lenient::new(tracked));
    decoded.and_then(|value| json.end().map(|()| value)).map_err(|error| Mismatch {
        path: track.path().to_string(),
        message: without_values(&error.to_string()),
    })
}

/// Decodes a JSON value leniently; a number and a boolean may be wanted as text.
pub(crate) fn value<T: DeserializeOwned>(value: &Value) -> Result<T, Mismatch> {
    json(value.to_string().as_bytes()).or_else(|mismatch| match value {
        Value::Number(_) | Value::Bool(_) => {
            let text = Value::String(value.to_string());
            json(text.to_string().as_bytes()).map_err(|_| mismatch)
        }
        _ => Err(mismatch),
    })
}

/// serde quotes the value that it did not expect; a value may be a secret.
fn without_values(message: &str) -> String {
    let quotes = |quote| Some((message.find(quote)?, message.rfind(quote)?));
    match quotes('"').or_else(|| quotes('`')) {
        Some((start, end)) if message.starts_with("invalid ") && start < end => {
            format!("{}{}", message[..start].trim_end(), &message[end + 1..])
        }
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn tells_the_path_and_no_value() {
        let wrong = json::<BTreeMap<String, Vec<i64>>>(br#"{"a":[1,"s3cret"]}"#).err();
        let wrong = wrong.expect("it does not fit");
        assert_eq!(wrong.path, "a[1]");
        assert!(!wrong.message.contains("s3cret"), "{}", wrong.message);
        let wrong = json::<BTreeMap<String, i64>>(br#""s3"cret""#).expect_err("no map");
        assert!(!wrong.message.contains("s3"), "{}", wrong.message);
    }

    /// What decodes without leniency is the same with it, also where a choice would take anything.
    #[test]
    fn null_is_no_entry_of_a_choice() {
        #[derive(Debug, PartialEq)]
        enum Id {
            Text(String),
            Other(Value),
        }
        crate::union! { Id { Text(String) = Text, } }
        let texts = || [Id::Text("a".to_owned()), Id::Text("b".to_owned())].into_iter();
        let list = json::<Vec<Id>>(br#"["a",null,"b"]"#).ok();
        assert_eq!(list, Some(texts().collect()));
        let list = json::<Vec<Option<Id>>>(br#"["a",null]"#).ok();
        assert_eq!(list, Some(vec![texts().next(), None]));
        let map = json::<BTreeMap<String, Id>>(br#"{"a":"a","n":null}"#).ok();
        assert_eq!(map, Some([("a".to_owned(), Id::Text("a".to_owned()))].into()));
        // Where there has to be something, that is what there is.
        assert_eq!(json::<Id>(b"null").ok(), Some(Id::Other(Value::Null)));
        let odd = serde_json::json!([1]);
        assert_eq!(json::<Vec<Id>>(b"[[1]]").ok(), Some(vec![Id::Other(odd)]));
    }

    #[test]
    fn paths_of_parts_are_those_of_the_whole() {
        let of = |path: &str, pointer| {
            Mismatch { path: path.to_owned(), message: String::new() }.below(pointer).path
        };
        assert_eq!(of(".", "/a/0/b"), "a[0].b");
        assert_eq!(of("c.d", "/a"), "a.c.d");
        assert_eq!(of("[1].d", "/0/a"), "[0].a[1].d");
        assert_eq!(of("c", "/a~1b/~0"), "a/b.~.c");
        assert_eq!((of(".", "").as_str(), of("[0]", "").as_str()), (".", "[0]"));
    }

    /// What an object does not name may be anything; what it names is read leniently, and has to be there if it must.
    #[test]
    fn parts_of_objects() {
        #[derive(Debug, PartialEq)]
        struct Pet {
            id: i64,
        }
        crate::object! { Pet { id = "id", } }
        #[derive(Debug, Default, PartialEq)]
        struct Tag {
            id: Option<i64>,
        }
        crate::object! { Tag: Default { id = "id", } }
        let pet = |body: &str| json::<Pet>(body.as_bytes());
        assert_eq!(pet(r#"{"x":{"id":8},"id":"7","name":[]}"#).ok(), Some(Pet { id: 7 }));
        assert_eq!(pet(r#"{"id":[]}"#).expect_err("no number").path, "id");
        assert!(pet(r#"{"name":"n"}"#).is_err());
        let tag = |body: &str| json::<Tag>(body.as_bytes());
        assert_eq!(tag(r#"{"name":3,"id":7.0}"#).ok(), Some(Tag { id: Some(7) }));
        assert_eq!(tag(r#"{"name":3,"id":null}"#).ok(), Some(Tag::default()));
        assert_eq!(tag(r#"{"name":3,"id":{}}"#).expect_err("no number").path, "id");
        for wrong in ["[7]", r#"{"id":7"#, r#"{"id":7,"name":}"#, r#"{"id":7} 8"#] {
            assert!(tag(wrong).is_err(), "{wrong}");
        }
    }

    /// Nesting past the limit is told, in values of any kind, too; what is not read may nest as it likes.
    #[test]
    fn depth_is_bounded() {
        #[derive(Debug)]
        struct Tree {
            next: Option<Box<Tree>>,
            any: Option<Value>,
        }
        crate::object! { Tree { next = "next", any = "any", } }
        let nested = |open: &str, inside: &str, close: &str, depth: usize| {
            format!("{}{inside}{}", open.repeat(depth), close.repeat(depth))
        };
        let tree = json::<Tree>(nested(r#"{"next":"#, "{}", "}", 120).as_bytes());
        let tree = tree.expect("120 levels are few");
        let at_the_limit = |depth| json::<Value>(nested("[", "", "]", depth).as_bytes());
        assert!(at_the_limit(DEPTH).is_ok());
        assert!(at_the_limit(DEPTH + 1).is_err_and(|mismatch| mismatch.is_too_deep()));
        assert!(tree.next.is_some() && tree.any.is_none());
        let lists = nested("[", "", "]", 100_000);
        let texts = [
            nested(r#"{"next":"#, "{}", "}", 100_000),
            nested(r#"{"any":"#, "1", "}", 100_000),
            format!(r#"{{"any":{lists}}}"#),
            format!(r#"{{"next":{{"any":{{"a":{lists}}}}}}}"#),
            "[".repeat(100_000),
            r#"{"a":"#.repeat(100_000),
        ];
        for text in texts {
            assert!(json::<Tree>(text.as_bytes()).is_err());
            assert!(json::<Value>(text.as_bytes()).is_err());
            assert!(json::<BTreeMap<String, Value>>(text.as_bytes()).is_err());
            assert!(json::<Option<Vec<Value>>>(text.as_bytes()).is_err());
        }
        // What is skipped is not kept, and takes no stack.
        let skipped = json::<Tree>(format!(r#"{{"other":{lists}}}"#).as_bytes());
        drop(skipped);
    }
}
