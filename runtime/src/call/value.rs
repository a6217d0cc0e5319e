//! Values of a request, their secrets, and the body that becomes of them.

use reqwest::header::CONTENT_TYPE;
use serde::Serialize;

use super::Request;
use crate::{
    Secret,
    carry::{Files, Written},
    payload::Payload,
    tree::{self, Tree},
};

impl Request {
    pub(super) fn set_json(
        &mut self,
        content_type: &'static str,
        written: Result<Written, &'static str>,
        secrets: Vec<Secret<String>>,
    ) {
        secrets.into_iter().for_each(|secret| self.mask.learn(secret));
        match written {
            Ok(written) => self.set_body(content_type, written.json.into()),
            Err(reason) => self.refuse("body", reason),
        }
    }

    pub(super) fn set_xml(
        &mut self,
        content_type: &'static str,
        document: Result<String, &'static str>,
    ) {
        match document {
            Ok(document) => self.set_body(content_type, document.into_bytes().into()),
            Err(reason) => self.refuse("body", reason),
        }
    }

    pub(super) fn set_body(&mut self, content_type: &'static str, body: Payload) {
        self.body = Some(body);
        self.put_static(CONTENT_TYPE, content_type);
    }

    /// A body whose content type says more than the description does.
    pub(super) fn set_body_of(&mut self, content_type: &str, body: Payload) {
        self.body = Some(body);
        self.put_header(CONTENT_TYPE, content_type, false);
    }

    pub(super) fn take_tree(
        &mut self,
        name: &str,
        value: &(impl Serialize + ?Sized),
    ) -> Option<Tree> {
        self.take_tree_and_secrecy(name, value, Files::AsText).0
    }

    /// A body that can hold files.
    pub(super) fn take_tree_with_files(
        &mut self,
        body: &(impl Serialize + ?Sized),
    ) -> Option<Tree> {
        self.take_tree_and_secrecy("body", body, Files::Kept).0
    }

    /// The value with its secrets, which are not shown from here on, and whether it has any.
    pub(super) fn take_tree_and_secrecy(
        &mut self,
        name: &str,
        value: &(impl Serialize + ?Sized),
        files: Files,
    ) -> (Option<Tree>, bool) {
        let (tree, secrets) = tree::tree(value, self.mask.names(), files);
        secrets.iter().for_each(|secret| self.learn(secret.expose()));
        let tree = tree.map_err(|reason| self.refuse(name, reason)).ok();
        (tree, !secrets.is_empty())
    }
}
