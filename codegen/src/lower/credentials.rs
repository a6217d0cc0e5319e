//! Credentials: a constant and a setter for each security scheme.

use crate::{
    ir,
    lower::{builder::BuilderNames, docs},
    names::snake,
    openapi::SchemeKind,
    rust::{Scheme, SchemePlace, Setter},
};

/// What the name of a credential has that gives way.
const SUFFIX: &str = "_credential";

/// The credentials of a client, in the order of the schemes.
pub(super) fn schemes(schemes: &[ir::Scheme], names: &mut BuilderNames) -> Vec<Scheme> {
    schemes
        .iter()
        .map(|scheme| {
            let setter = names.method(snake(&scheme.name), SUFFIX);
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
                constant: names.constant(&setter, SUFFIX),
                source: renewed.then(|| Setter {
                    name: names.method(format!("{setter}_source"), SUFFIX),
                    docs: docs::lines(Some(&format!(
                        "Where the tokens of `{}` come from; they are renewed before they expire.",
                        scheme.name
                    ))),
                }),
                setter,
                docs: docs::paragraphs(&[Some(&sent), scheme.description.as_deref()]),
                name: scheme.name.clone(),
                place,
            }
        })
        .collect()
}
