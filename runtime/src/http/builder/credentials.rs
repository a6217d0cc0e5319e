//! What a client shows to its services.

use super::HttpBuilder;
use crate::{Scheme, Secret, TokenSource, credential::Credential, token::Tokens};

impl HttpBuilder {
    /// Sets the credential of a security scheme. The last one that is set for it counts.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Scheme};
    ///
    /// const TOKEN: Scheme = Scheme::bearer("token");
    ///
    /// let builder = || HttpBuilder::new("https://api.example.com", &[]);
    /// let http = builder().credential(TOKEN, "t0ken").build()?;
    /// assert!(format!("{http:?}").ends_with(r#"credentials: ["token"] }"#));
    /// // What cannot stand in a header is refused.
    /// assert!(builder().credential(TOKEN, "t0ken\n").build().is_err());
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn credential(mut self, scheme: Scheme, secret: impl Into<Secret<String>>) -> Self {
        self.tokens.remove(scheme.name);
        self.credentials.insert(scheme.name, Credential::new(&scheme, secret.into()));
        self
    }

    /// Sets user and password of a security scheme.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Scheme};
    ///
    /// const LOGIN: Scheme = Scheme::basic("login");
    ///
    /// let builder = || HttpBuilder::new("https://api.example.com", &[]);
    /// assert!(builder().basic(LOGIN, "ann", "s3cret").build().is_ok());
    /// // A colon would begin the password.
    /// assert!(builder().basic(LOGIN, "an:n", "s3cret").build().is_err());
    /// ```
    pub fn basic(
        mut self,
        scheme: Scheme,
        user: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Self {
        let credential = Credential::basic(&scheme, &user.into(), password.into());
        self.tokens.remove(scheme.name);
        self.credentials.insert(scheme.name, credential);
        self
    }

    /// Sets where the tokens of a security scheme come from. A credential that was set before gives way.
    ///
    /// ```
    /// use arazzo_runtime::{ClientCredentials, HttpBuilder, Scheme};
    ///
    /// const OAUTH: Scheme = Scheme::bearer("oauth");
    ///
    /// let source = ClientCredentials::new("https://login.example.com/token", "my-client", "s3cret")?;
    /// let http = HttpBuilder::new("https://api.example.com", &[]).token_source(OAUTH, source).build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn token_source(mut self, scheme: Scheme, source: impl TokenSource + 'static) -> Self {
        self.credentials.remove(scheme.name);
        self.tokens.insert(scheme.name, Tokens::new(source));
        self
    }
}
