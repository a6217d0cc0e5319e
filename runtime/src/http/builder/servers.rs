//! Where the service of a client is.

use super::HttpBuilder;
use crate::{Variable, server};

impl HttpBuilder {
    /// Sets the URL that the paths of the description follow, also of operations that have servers of their own.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// // A test server's.
    /// let http = HttpBuilder::new("https://api.example.com", &[]).base_url("http://127.0.0.1:8080/v1").build()?;
    /// assert!(format!("{http:?}").contains("http://127.0.0.1:8080/v1"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.has_base_url = true;
        self
    }

    /// Chooses a server of the description. Operations with servers of their own keep those.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// // The description has the servers https://eu.example.com and https://us.example.com.
    /// let http = HttpBuilder::new("https://eu.example.com", &[]).server("https://us.example.com").build()?;
    /// assert!(format!("{http:?}").contains("https://us.example.com"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn server(mut self, url: &str) -> Self {
        self.base_url = url.to_owned();
        self.has_base_url = false;
        self
    }

    /// Names the variables in the URLs of the description's servers.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Variable};
    ///
    /// const REGION: Variable = Variable::new("region", "eu", &["eu", "us"]);
    ///
    /// let http = HttpBuilder::new("https://{region}.example.com", &[]).variables(&[REGION]).build()?;
    /// assert!(format!("{http:?}").contains("https://eu.example.com"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn variables(mut self, variables: &'static [Variable]) -> Self {
        self.variables = variables;
        self
    }

    /// Sets a variable of the servers. A value that the description does not list has to fit where it stands, so that it cannot end the
    /// host before the rest of it: [`build`](Self::build) refuses others.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Variable};
    ///
    /// const ACCOUNT: Variable = Variable::new("account", "demo", &[]);
    ///
    /// let builder = || HttpBuilder::new("https://{account}.example.com", &[]).variables(&[ACCOUNT]);
    /// let http = builder().variable(ACCOUNT, "ann").build()?;
    /// assert!(format!("{http:?}").contains("https://ann.example.com"));
    /// assert!(builder().variable(ACCOUNT, "ann.example.org/").build().is_err());
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn variable(mut self, variable: Variable, value: impl Into<String>) -> Self {
        server::set(&mut self.values, variable, value.into());
        self
    }

    /// Lets requests go unencrypted to other machines, credentials too: servers whose URL begins with `http://`. Those of this machine
    /// (`localhost`, `127.0.0.1`, `[::1]`) need no permission; names below `localhost` do, since they may be looked up elsewhere, and so does
    /// a server of an operation on this machine where the client's own is not plain HTTP to this machine, since a proxy may stand between: for
    /// that, a [client](Self::client) of the caller's is the other way.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// let builder = || HttpBuilder::new("http://pets.internal", &[]);
    /// assert!(builder().build().is_err());
    /// assert!(builder().allow_plain_http().build().is_ok());
    /// ```
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }
}
