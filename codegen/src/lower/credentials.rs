//! Credentials: a constant and a setter for each security scheme.

use crate::{
    ir,
    lower::docs,
    names::{Taken, snake},
    openapi::SchemeKind,
    rust::{Scheme, SchemePlace},
};

/// Names of methods that every builder has.
const METHODS: &[&str] = &[
    "allow_plain_http",
    "base_url",
    "body_limit",
    "build",
    "client",
    "clock",
    "configure",
    "connection_retries",
    "header_limit",
    "http_client",
    "jitter",
    "observer",
    "retry_after_cap",
    "retry_unsafe",
    "server",
    "step_budget",
    "timeout",
];

/// The credentials of a client, in the order of the schemes.
pub(super) fn schemes(schemes: &[ir::Scheme]) -> Vec<Scheme> {
    let mut taken = Taken::of(METHODS.iter().copied());
    schemes
        .iter()
        .map(|scheme| {
            let setter = taken.take(snake(&scheme.name), "_credential");
            let (place, sent) = match &scheme.kind {
                SchemeKind::Header(name) => {
                    (SchemePlace::Header(name.clone()), format!("sent as header `{name}`"))
                }
                SchemeKind::Query(name) => {
                    (SchemePlace::Query(name.clone()), format!("sent as query parameter `{name}`"))
                }
                SchemeKind::Cookie(name) => {
                    (SchemePlace::Cookie(name.clone()), format!("sent as cookie `{name}`"))
                }
                SchemeKind::Bearer | SchemeKind::Token => {
                    (SchemePlace::Bearer, "sent as bearer token".to_owned())
                }
                SchemeKind::Basic => (SchemePlace::Basic, "sent as user and password".to_owned()),
                SchemeKind::Http(kind) => (
                    SchemePlace::Authorization,
                    format!("the whole of the header `Authorization`, of kind `{kind}`"),
                ),
                SchemeKind::MutualTls => (SchemePlace::Authorization, String::new()),
            };
            let sent = format!("The credential `{}`, {sent}.", scheme.name);
            let renewed = scheme.kind == SchemeKind::Token;
            Scheme {
                constant: setter.to_uppercase(),
                source: renewed.then(|| taken.take(format!("{setter}_source"), "_credential")),
                setter,
                docs: docs::paragraphs(&[Some(&sent), scheme.description.as_deref()]),
                name: scheme.name.clone(),
                place,
            }
        })
        .collect()
}
