//! Security: which schemes an operation requires, and what each is.

use openapiv3 as v3;

use super::{Reader, is_token};
use crate::{
    diagnostic::{Code, Place},
    openapi::{SchemeKind, SecurityScheme},
    suggest,
    value::Value,
};

/// Schemes whose credentials are made for one request (IANA, HTTP Authentication Schemes).
const OF_ONE_REQUEST: [&str; 10] = [
    "digest",
    "dpop",
    "hawk",
    "hoba",
    "mutual",
    "negotiate",
    "ntlm",
    "oauth",
    "scram-sha-1",
    "scram-sha-256",
];

impl Reader<'_> {
    /// The alternatives of an operation, else of the document.
    pub(super) fn security(&self, own: Option<Vec<v3::SecurityRequirement>>) -> Vec<Vec<String>> {
        let keys = |requirement: v3::SecurityRequirement| requirement.into_keys().collect();
        if let Some(own) = own {
            return own.into_iter().map(keys).collect();
        }
        let document = self.file.value.get("security").and_then(Value::as_list);
        let requirement = |value: &Value| {
            value.as_map().into_iter().flat_map(|map| map.keys().cloned()).collect()
        };
        document.unwrap_or_default().iter().map(requirement).collect()
    }

    /// Reads a security scheme; `from` is where it is required.
    pub(crate) fn security_scheme(&mut self, name: &str, from: &Place) -> Option<SecurityScheme> {
        let place = Place::root(self.id).key("components").key("securitySchemes").key(name);
        let Some((value, place)) = self.node(&place) else {
            let message = format!(
                "there is no security scheme '{name}', so that no credential is sent for it"
            );
            self.diagnostics.report(Code::UnknownScheme, from.clone(), message);
            return None;
        };
        let description = value.text("description").map(str::to_owned);
        let kind = match value.text("type") {
            // Since OpenAPI 3.1; the flows of the others say nothing that a client here needs.
            Some("mutualTLS") => SchemeKind::MutualTls,
            Some("oauth2" | "openIdConnect") => SchemeKind::Token,
            _ => match self.read::<v3::SecurityScheme>(
                value,
                &place,
                &["type", "scheme", "in", "name"],
            )? {
                v3::SecurityScheme::APIKey { location, name, .. } => match location {
                    v3::APIKeyLocation::Header => SchemeKind::Header(name),
                    v3::APIKeyLocation::Query => SchemeKind::Query(name),
                    v3::APIKeyLocation::Cookie => SchemeKind::Cookie(name),
                },
                v3::SecurityScheme::HTTP { scheme, .. } => {
                    match scheme.to_ascii_lowercase().as_str() {
                        "bearer" => SchemeKind::Bearer,
                        "basic" => SchemeKind::Basic,
                        kind => {
                            self.other_scheme(kind, &place.key("scheme"));
                            SchemeKind::Http(scheme)
                        }
                    }
                }
                v3::SecurityScheme::OAuth2 { .. } | v3::SecurityScheme::OpenIDConnect { .. } => {
                    SchemeKind::Token
                }
            },
        };
        if let SchemeKind::Header(header) = &kind
            && !is_token(header)
        {
            let message = format!("'{header}' cannot be the name of a header");
            self.diagnostics.report(Code::InvalidOpenApi, place.key("name"), message);
            return None;
        }
        Some(SecurityScheme { description, kind })
    }

    /// Tells of a scheme of HTTP that is hardly meant, or that no fixed credential serves.
    fn other_scheme(&mut self, scheme: &str, place: &Place) {
        let (message, help) = match suggest::nearest(scheme, ["basic", "bearer"]) {
            Some(near) => (
                format!("'{scheme}' is sent as it is given, as the whole of Authorization"),
                format!("did you mean '{near}'?"),
            ),
            None if OF_ONE_REQUEST.contains(&scheme) => (
                format!(
                    "a credential of '{scheme}' is made for one request, and one here is the same for all"
                ),
                "what executes the steps can make them (RunOptions::steps)".to_owned(),
            ),
            None => return,
        };
        self.diagnostics.report_with_help(Code::UnknownScheme, place.clone(), message, help);
    }
}
