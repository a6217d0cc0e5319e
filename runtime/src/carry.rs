//! Values that are serialized for a request, and the files in them.
//!
//! JSON has no place for bytes. A file is its text there; where a body can hold the bytes themselves, a mark stands for it
//! until the value is put together. So files travel through everything that holds a JSON value.

use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
};

use serde::Serialize;

use crate::{
    File, Secret,
    sending::{self, Sending},
};

/// Why a value that is serialized was refused.
pub(crate) const NOT_JSON: &str = "it cannot be written as JSON";
pub(crate) const NOT_TEXT: &str = "a file in it is not UTF-8 text";

/// What becomes of the files in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Files {
    /// They are text.
    AsText,
    /// They stay files.
    Kept,
}

/// A value as JSON, and the files that marks in it stand for.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) json: Vec<u8>,
    pub(crate) marks: Marks,
}

/// Files, each of which a text stands for that nobody can have written.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    sign: String,
    files: Vec<File>,
}

/// What stands for a file in JSON.
pub(crate) enum Carried {
    Text(String),
    Refused,
}

/// The files of a request that is being serialized.
#[derive(Default)]
pub(crate) struct Carrying {
    /// `None` where files are text.
    marks: Option<Marks>,
    /// Whether one was no text there.
    pub(crate) refused: bool,
}

/// The value with its secrets exposed, and these; or why it was refused. The names are those of described secrets.
pub(crate) fn written(
    value: &(impl Serialize + ?Sized),
    names: &'static [&'static str],
    files: Files,
) -> (Result<Written, &'static str>, Vec<Secret<String>>) {
    written_by(&|| serde_json::to_vec(value), names, files)
}

fn written_by(
    serialize: &dyn Fn() -> serde_json::Result<Vec<u8>>,
    names: &'static [&'static str],
    files: Files,
) -> (Result<Written, &'static str>, Vec<Secret<String>>) {
    let marks = (files == Files::Kept).then(Marks::default);
    let carrying = Some(Carrying { marks, refused: false });
    let (json, sent) = Sending { names, carrying, ..Sending::default() }.by(serialize);
    let Carrying { marks, refused } = sent.carrying.unwrap_or_default();
    let written = match json {
        Ok(_) if refused => Err(NOT_TEXT),
        Ok(json) => Ok(Written { json, marks: marks.unwrap_or_default() }),
        Err(_) => Err(NOT_JSON),
    };
    (written, sent.secrets)
}

/// What stands for a file in the request that is being serialized on this thread; `None` if there is no request.
pub(crate) fn carried(file: &File) -> Option<Carried> {
    sending::with(|sending| {
        let carrying = sending.carrying.as_mut()?;
        Some(match (&mut carrying.marks, file.text()) {
            (Some(marks), _) => Carried::Text(marks.add(file)),
            (None, Some(text)) => Carried::Text(text.to_owned()),
            (None, None) => {
                carrying.refused = true;
                Carried::Refused
            }
        })
    })
    .flatten()
}

impl Marks {
    /// The text that stands for a file.
    fn add(&mut self, file: &File) -> String {
        if self.files.is_empty() {
            self.sign = random();
        }
        self.files.push(file.clone());
        format!("{}-{}", self.sign, self.files.len() - 1)
    }

    /// The file that a text stands for.
    pub(crate) fn file(&self, text: &str) -> Option<&File> {
        let (sign, index) = text.split_once('-')?;
        (sign == self.sign).then(|| self.files.get(index.parse::<usize>().ok()?)).flatten()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// A text that nobody can have guessed.
pub(crate) fn random() -> String {
    // The keys of the standard library's hasher are the only random numbers at hand.
    let number = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", number(), number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_or_refused() {
        let json = |file: File| written(&[file], &[], Files::AsText).0.map(|written| written.json);
        assert_eq!(json("a\"b".into()), Ok(br#"["a\"b"]"#.to_vec()));
        assert_eq!(json(vec![0xFF].into()), Err(NOT_TEXT));
        assert_eq!(json(File::stream(|| "a".into())), Err(NOT_TEXT));
    }

    /// A text that is put together inside a body has the files of the body.
    #[test]
    fn files_inside_of_what_is_exposed() {
        let texts = |file: &File| sending::exposing(|| serde_json::json!([file]));
        let json = |file: File, files| {
            let value = crate::Json::new(|| serde_json::json!([texts(&file), &file]));
            let written = written(&value, &[], files).0?;
            let json: Vec<serde_json::Value> =
                serde_json::from_slice(&written.json).expect("it is JSON");
            let is_kept = json[1].as_str().and_then(|mark| written.marks.file(mark)).is_some();
            Ok((json[0].to_string(), is_kept))
        };
        let text = r#"["a"]"#.to_owned();
        assert_eq!(json("a".into(), Files::AsText), Ok((text.clone(), false)));
        assert_eq!(json("a".into(), Files::Kept), Ok((text, true)));
        for files in [Files::AsText, Files::Kept] {
            assert_eq!(json(vec![0xFF].into(), files), Err(NOT_TEXT));
        }
    }

    #[test]
    fn marks_travel_through_values() {
        let file = File::from(vec![0xFF]);
        let value = crate::Json::new(|| serde_json::json!({ "photo": &file }));
        let (written, _) = written(&value, &[], Files::Kept);
        let Written { json, marks } = written.expect("it is JSON");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("it is JSON");
        let mark = json["photo"].as_str().expect("a text stands for it");
        assert_eq!(marks.file(mark), Some(&file));
        assert_eq!(marks.file("photo"), None);
        assert_eq!(serde_json::to_string(&file).expect("a text"), r#""*** File(1 bytes)""#);
    }
}
