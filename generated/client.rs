// Printed by arazzo-codegen; changes are lost. Seal: 30c020c9a0b459d7
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::types::{RegisterSimRequest, SetGroupRequest, Sim};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["arcClientPeerPrivateKey", "registrationSecret"];
const API_KEY: Scheme = Scheme::header("api_key", "x-soracom-api-key");
const API_TOKEN: Scheme = Scheme::header("api_token", "x-soracom-token");
/// Client of Soracom SIM API.
///
/// Manages the SIMs of a Soracom account: registration, status, groups, tags, sessions and expiry.
///
/// ```no_run
/// let client = soracom_sim::Client::builder()
///     .api_key(std::env::var("API_KEY")?)
///     .api_token(std::env::var("API_TOKEN")?)
///     .build()?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    ///
    /// ```no_run
    /// let client = soracom_sim::Client::builder().build()?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new(Server::default().url(), SECRETS),
        }
    }

    /// Adds a SIM to your operator account
    ///
    /// Registers a SIM to your operator, given the secret from its card.
    ///
    /// `POST /sims/{sim_id}/register`
    /// - `sim_id`: ID of the SIM to register.
    ///
    /// ```no_run
    /// # async fn example(client: &soracom_sim::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = soracom_sim::types::RegisterSimRequest {
    ///     group_id: None,
    ///     registration_secret: std::env::var("REGISTRATION_SECRET")?.into(),
    ///     tags: None,
    /// };
    /// let reply = client.register_sim("sim_id", &body).send().await?;
    /// println!("{reply:?}");
    /// # Ok(()) }
    /// ```
    pub fn register_sim(&self, sim_id: &str, body: &RegisterSimRequest) -> Call<Sim> {
        self.http
            .call("registerSim", Method::POST, "/sims/{sim_id}/register")
            .accept("application/json")
            .path("sim_id", sim_id)
            .security(&[&[API_KEY, API_TOKEN]])
            .json("application/json", body)
    }

    /// Activates a SIM
    ///
    /// Sets the status of the SIM to `active`.
    ///
    /// `POST /sims/{sim_id}/activate`
    /// - `sim_id`: ID of the SIM, as `listSims` reports it.
    ///
    /// ```no_run
    /// # async fn example(client: &soracom_sim::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.activate_sim("sim_id").send().await?;
    /// println!("{reply:?}");
    /// # Ok(()) }
    /// ```
    pub fn activate_sim(&self, sim_id: &str) -> Call<Sim> {
        self.http
            .call("activateSim", Method::POST, "/sims/{sim_id}/activate")
            .accept("application/json")
            .path("sim_id", sim_id)
            .security(&[&[API_KEY, API_TOKEN]])
    }

    /// Puts a SIM into a group
    ///
    /// Makes the SIM a member of the given SIM group.
    ///
    /// `POST /sims/{sim_id}/set_group`
    /// - `sim_id`: ID of the SIM, as `listSims` reports it.
    ///
    /// ```no_run
    /// # async fn example(client: &soracom_sim::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = soracom_sim::types::SetGroupRequest { group_id: Some("groupId".to_owned()) };
    /// let reply = client.set_sim_group("sim_id", &body).send().await?;
    /// println!("{reply:?}");
    /// # Ok(()) }
    /// ```
    pub fn set_sim_group(&self, sim_id: &str, body: &SetGroupRequest) -> Call<Sim> {
        self.http
            .call("setSimGroup", Method::POST, "/sims/{sim_id}/set_group")
            .accept("application/json")
            .path("sim_id", sim_id)
            .security(&[&[API_KEY, API_TOKEN]])
            .json("application/json", body)
    }

    /// Fetches one SIM
    ///
    /// Returns one SIM with its settings, status and current session.
    ///
    /// `GET /sims/{sim_id}`
    /// - `sim_id`: ID of the SIM, as `listSims` reports it.
    ///
    /// ```no_run
    /// # async fn example(client: &soracom_sim::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_sim("sim_id").send().await?;
    /// println!("{reply:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_sim(&self, sim_id: &str) -> Call<Sim> {
        self.http
            .call("getSim", Method::GET, "/sims/{sim_id}")
            .accept("application/json")
            .path("sim_id", sim_id)
            .security(&[&[API_KEY, API_TOKEN]])
    }
}

/// Builds a [`Client`].
///
/// ```no_run
/// let client = soracom_sim::Client::builder().timeout(std::time::Duration::from_secs(5)).build()?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// Chooses a server of the description.
    ///
    /// ```no_run
    /// let client = soracom_sim::Client::builder().server(soracom_sim::Server::Global).build()?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn server(mut self, server: Server) -> Self {
        self.http = self.http.server(server.url());
        self
    }

    /// The credential `api_key`, sent as header `X-Soracom-API-Key`.
    ///
    /// API key, from the Soracom User Console or the Auth API. Every authenticated request needs it along with the API token.
    ///
    /// ```no_run
    /// let client = soracom_sim::Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn api_key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(API_KEY, secret);
        self
    }

    /// The credential `api_token`, sent as header `X-Soracom-Token`.
    ///
    /// API token, sent along with the API key. It expires, so it has to be refreshed from time to time.
    ///
    /// ```no_run
    /// let client = soracom_sim::Client::builder().api_token(std::env::var("API_TOKEN")?).build()?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn api_token(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(API_TOKEN, secret);
        self
    }
}

arazzo_runtime::client_builder!(
    ClientBuilder => Client, "soracom_sim", "soracom_sim::Client::builder()"
);

/// The servers of the description.
///
/// ```no_run
/// let client = soracom_sim::Client::builder().server(soracom_sim::Server::Global).build()?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// Japan coverage: `https://api.soracom.io/v1`
    #[default]
    Japan,
    /// Global coverage: `https://g.api.soracom.io/v1`
    Global,
}

impl Server {
    /// The base URL.
    ///
    /// ```
    /// assert_eq!(soracom_sim::Server::Global.url(), "https://g.api.soracom.io/v1");
    /// ```
    pub const fn url(self) -> &'static str {
        match self {
            Self::Japan => "https://api.soracom.io/v1",
            Self::Global => "https://g.api.soracom.io/v1",
        }
    }
}
