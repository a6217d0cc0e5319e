//! Credentials: the security schemes of a description.

/// A security scheme of an OpenAPI description ([Security Scheme Object]).
///
/// [Security Scheme Object]: https://spec.openapis.org/oas/v3.0.4.html#security-scheme-object
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name under `components/securitySchemes`.
    pub name: &'static str,
    /// Where the credential travels.
    pub place: Place,
}

/// Where a credential travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// `type: apiKey, in: header`: the header of this name is the credential.
    Header(&'static str),
    /// `type: http, scheme: bearer`: `Authorization: Bearer …`.
    Bearer,
}

impl Scheme {
    /// An `apiKey` scheme in a header.
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self { name, place: Place::Header(header) }
    }

    /// An `http` scheme of kind `bearer`.
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, place: Place::Bearer }
    }

    /// The header that carries the credential.
    pub(crate) const fn header_name(&self) -> &'static str {
        match self.place {
            Place::Header(header) => header,
            Place::Bearer => "authorization",
        }
    }

    /// What the header says for this credential.
    pub(crate) fn header_value(&self, credential: &str) -> String {
        match self.place {
            Place::Header(_) => credential.to_owned(),
            Place::Bearer => format!("Bearer {credential}"),
        }
    }
}
