//! References: from a node to the node that its `$ref` means, in its file or another one.
//!
//! A reference is resolved against the `$id` or `$self` around it, else against its file (JSON Schema 2020-12, 8.2).

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Code, Diagnostics, Place},
    pointer::Pointer,
    source::{FileId, Sources},
    value::Value,
};

/// How it is said that a reference leads nowhere; nothing is where that has been said or does not matter.
pub(crate) type Report<'d> = Option<(Code, &'d mut Diagnostics)>;

/// Follows the `$ref`s of a node of any file to the node that is meant.
pub(crate) fn follow(
    sources: &Sources,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Place> {
    walk(sources, place, Some((Code::UnresolvedReference, diagnostics))).meant
}

/// Follows the `$ref`s of a node, and says nothing if they lead nowhere.
pub(crate) fn quietly(sources: &Sources, place: &Place) -> Option<Place> {
    walk(sources, place, None).meant
}

/// A node and those that its `$ref`s lead to, as far as they lead.
pub(crate) fn chain(sources: &Sources, place: &Place, diagnostics: &mut Diagnostics) -> Vec<Place> {
    let Walk { passed, meant } =
        walk(sources, place, Some((Code::UnresolvedReference, diagnostics)));
    passed.into_iter().chain(meant).collect()
}

/// A way along references: the nodes that have one, and the node without one at its end.
struct Walk {
    passed: Vec<Place>,
    meant: Option<Place>,
}

fn walk(sources: &Sources, place: &Place, mut report: Report<'_>) -> Walk {
    let mut next = Some(place.clone());
    let mut passed: Vec<Place> = Vec::new();
    while let Some(place) = next {
        let Some(node) = find(sources, &place) else { break };
        let Some(reference) = node.text("$ref") else { return Walk { passed, meant: Some(place) } };
        let at = place.key("$ref");
        let again = report.as_mut().map(|(code, diagnostics)| (*code, &mut **diagnostics));
        next = target(sources, &place, reference, &at, again);
        passed.push(place);
        if next.as_ref().is_some_and(|next| passed.contains(next)) {
            if let Some((code, diagnostics)) = report {
                let message = format!("'{reference}' leads only to itself");
                diagnostics.report(code, at, message);
            }
            break;
        }
    }
    Walk { passed, meant: None }
}

/// The node at a place.
pub(crate) fn find<'s>(sources: &'s Sources, place: &Place) -> Option<&'s Value> {
    place.pointer()?.find(&sources.file(place.file()?).value)
}

/// The node that a reference in a node means. `at` is where the reference is written.
pub(crate) fn target(
    sources: &Sources,
    node: &Place,
    reference: &str,
    at: &Place,
    mut report: Report<'_>,
) -> Option<Place> {
    let (url, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let base = match url {
        "" => resource(sources, node)?,
        _ => {
            let again = report.as_mut().map(|(code, diagnostics)| (*code, &mut **diagnostics));
            document(sources, node, url, at, again)?
        }
    };
    let found = fragment_of(sources, &base, &decoded(fragment));
    if let (None, Some((code, diagnostics))) = (&found, report) {
        let message = format!("'{reference}' leads nowhere");
        diagnostics.report(code, at.clone(), message);
    }
    found
}

/// The node of a fragment: a JSON Pointer from a resource or its file, or a plain name.
fn fragment_of(sources: &Sources, base: &Place, fragment: &str) -> Option<Place> {
    let file = base.file()?;
    let root = &sources.file(file).value;
    let Some(pointer) = Pointer::parse(fragment) else {
        let named = names(sources, file);
        let uri = base_uri(sources, base).unwrap_or_default();
        let own = named.get(&format!("{uri}#{fragment}"));
        let any = || {
            named
                .iter()
                .find(|(name, _)| name.split_once('#').is_some_and(|(_, name)| name == fragment))
        };
        let found = own.or_else(|| any().map(|(_, pointer)| pointer));
        return found.map(|pointer| Place::at(file, pointer.clone()));
    };
    // Real descriptions count from the root of the file in spite of an `$id`.
    let below = base.pointer()?.join(&pointer);
    let found = [below, pointer].into_iter().find(|pointer| pointer.find(root).is_some());
    found.map(|pointer| Place::at(file, pointer))
}

/// The root of the document that another URL leads to.
fn document(
    sources: &Sources,
    node: &Place,
    url: &str,
    at: &Place,
    report: Report<'_>,
) -> Option<Place> {
    let file = node.file()?;
    let absolute = match base_uri(sources, node) {
        Some(base) => join(&base, url),
        None => url.to_owned(),
    };
    if absolute.contains("://")
        && !sources.is_mapped(&absolute)
        && let Some(place) = identified(sources, file, &absolute)
    {
        return Some(place);
    }
    // An `$id` that is no place of a file leaves the place of the file.
    let is_file = !url.contains("://") && !sources.is_mapped(&absolute);
    let url = if is_file { decoded(url) } else { absolute };
    sources.open(file, &url, at, report).map(Place::root)
}

/// The resource of this URI: a node with that `$id` in a file that is known.
fn identified(sources: &Sources, from: FileId, uri: &str) -> Option<Place> {
    let mut files: Vec<FileId> = sources.ids().collect();
    files.sort_by_key(|file| *file != from);
    let uri = uri.trim_end_matches('#');
    files.into_iter().find_map(|file| Some(Place::at(file, names(sources, file).get(uri)?.clone())))
}

/// The resource that a node is in: the nearest node above with an `$id`, else the file.
fn resource(sources: &Sources, node: &Place) -> Option<Place> {
    let file = node.file()?;
    let mut value = &sources.file(file).value;
    let mut resource = 0;
    let keys = node.pointer()?.keys();
    for (depth, key) in keys.iter().enumerate() {
        value = value.get(key)?;
        if value.text("$id").is_some_and(|id| !id.starts_with('#')) {
            resource = depth + 1;
        }
    }
    let place = Place::root(file);
    Some(keys[..resource].iter().fold(place, |place, key| place.key(key)))
}

/// The base URI that the `$id`s and the `$self` around a node make.
fn base_uri(sources: &Sources, node: &Place) -> Option<String> {
    let mut value = &sources.file(node.file()?).value;
    let own = value.text("$id").or_else(|| value.text("$self"));
    let mut base = own.map(|own| join("", own.trim_end_matches('#')));
    for key in node.pointer()?.keys() {
        value = value.get(key)?;
        if let Some(id) = value.text("$id") {
            base = Some(join(&base.unwrap_or_default(), id.trim_end_matches('#')));
        }
    }
    base
}

/// A URL relative to another (RFC 3986, 5.2), as far as references use them.
pub(crate) fn join(base: &str, url: &str) -> String {
    if url.contains("://") {
        return url.to_owned();
    }
    let base = base.split(['#', '?']).next().unwrap_or_default();
    let (authority, path) = match base.split_once("://") {
        Some((scheme, rest)) => {
            let end = rest.find('/').unwrap_or(rest.len());
            (&base[..scheme.len() + 3 + end], &rest[end..])
        }
        None => ("", base),
    };
    let path = match path.rsplit_once('/') {
        _ if url.starts_with('/') => url.to_owned(),
        Some((folder, _)) => format!("{folder}/{url}"),
        None if authority.is_empty() => url.to_owned(),
        None => format!("/{url}"),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.len() > 1 => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    format!("{authority}{}", parts.join("/"))
}

/// The nodes of a file that have a name of their own: `$id` and `$self` as URIs, anchors behind the `#` of theirs.
/// Found by one pass over the file, when the first is asked for.
fn names(sources: &Sources, file: FileId) -> &BTreeMap<String, Pointer> {
    let file = sources.file(file);
    file.names.get_or_init(|| {
        let mut names = BTreeMap::new();
        let mut open = vec![(&file.value, Pointer::default(), String::new())];
        while let Some((value, pointer, mut base)) = open.pop() {
            let is_root = pointer.keys().is_empty();
            let own = value.text("$id").or_else(|| value.text("$self").filter(|_| is_root));
            if let Some(own) = own {
                base = join(&base, own.trim_end_matches('#'));
                names.entry(base.clone()).or_insert_with(|| pointer.clone());
            }
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(anchor) = value.text(key) {
                    names.entry(format!("{base}#{anchor}")).or_insert_with(|| pointer.clone());
                }
            }
            match value {
                Value::Map(entries) => {
                    let inner = entries.iter().filter(|(_, value)| has_nodes(value));
                    open.extend(inner.map(|(key, value)| (value, pointer.key(key), base.clone())));
                }
                Value::List(items) => {
                    let inner = items.iter().enumerate().filter(|(_, value)| has_nodes(value));
                    open.extend(inner.map(|(key, value)| (value, pointer.key(key), base.clone())));
                }
                _ => {}
            }
        }
        names
    })
}

fn has_nodes(value: &Value) -> bool {
    matches!(value, Value::Map(_) | Value::List(_))
}

/// A part of a URI without its percent-encoding.
pub(crate) fn decoded(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = part.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_urls() {
        for (base, url, joined) in [
            ("https://a.example/x/y.json", "z.json", "https://a.example/x/z.json"),
            ("https://a.example/x/y.json", "../z.json", "https://a.example/z.json"),
            ("https://a.example/x/y.json", "/z", "https://a.example/z"),
            ("https://a.example", "z", "https://a.example/z"),
            ("https://a.example/x", "https://b.example/", "https://b.example/"),
        ] {
            assert_eq!(join(base, url), joined, "{url} at {base}");
        }
    }
}
