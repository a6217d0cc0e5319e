//! Where a name ends, and the way through its value begins.

use crate::{
    arazzo::{Fragment, Word},
    diagnostic::Place,
    ir::Rest,
    pointer::Pointer,
};

/// The longest of the names that a word begins with, and the way from there: the rest of its dots, then the pointer.
pub(super) fn longest<'n>(
    word: &Word,
    pointer: &Option<Fragment>,
    place: &Place,
    names: impl Iterator<Item = &'n str>,
) -> Option<(usize, Rest)> {
    let begins = |name: &str| {
        word.text == name || word.text.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
    };
    let (index, name) =
        names.enumerate().filter(|(_, name)| begins(name)).max_by_key(|(_, name)| name.len())?;
    let rest = &word.text[name.len()..];
    let keys: Vec<&str> = rest.split('.').skip(1).collect();
    let at = word.at.start + name.len()..word.at.end;
    Some((index, rest_of(&keys, pointer, place, (!rest.is_empty()).then_some(at))))
}

/// The way through properties that are written with dots, then a pointer.
pub(in crate::resolve) fn rest_of(
    keys: &[&str],
    fragment: &Option<Fragment>,
    place: &Place,
    dots: Option<std::ops::Range<usize>>,
) -> Rest {
    let mut pointer = keys.iter().fold(Pointer::default(), |pointer, key| pointer.key(key));
    let mut at = dots;
    if let Some(fragment) = fragment {
        pointer = fragment.pointer.keys().iter().fold(pointer, |pointer, key| pointer.key(key));
        at = Some(match at {
            Some(at) => at.start..fragment.at.end,
            None => fragment.at.clone(),
        });
    }
    Rest { pointer, place: at.map_or_else(|| place.clone(), |at| place.within(at)) }
}
