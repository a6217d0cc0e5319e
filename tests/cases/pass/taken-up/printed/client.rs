// Printed by arazzo-codegen; changes are lost. Seal: c76b073b06610b81
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::{LoginRequest, LoginResponse, Order, PlaceOrderRequest};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["password", "token"];
/// Client of Orders.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://orders.example", SECRETS),
        }
    }

    /// `POST /sessions`
    pub fn login(&self, body: &LoginRequest) -> Call<LoginResponse> {
        self.http
            .call("login", Method::POST, "/sessions")
            .accept("application/json")
            .json("application/json", body)
    }

    /// `POST /orders`
    pub fn place_order(
        &self,
        x_token: &Secret<String>,
        body: &PlaceOrderRequest,
    ) -> Call<Order> {
        self.http
            .call("placeOrder", Method::POST, "/orders")
            .accept("application/json")
            .header("X-Token", Some(x_token))
            .json("application/json", body)
    }

    /// `GET /orders/{id}`
    pub fn get_order(&self, id: &str) -> Call<Order> {
        self.http
            .call("getOrder", Method::GET, "/orders/{id}")
            .accept("application/json")
            .path("id", id)
    }

    /// `PUT /orders/{id}`
    pub fn confirm_order(&self, x_token: &Secret<String>, id: &str) -> Call<Order> {
        self.http
            .call("confirmOrder", Method::PUT, "/orders/{id}")
            .accept("application/json")
            .header("X-Token", Some(x_token))
            .path("id", id)
    }

    /// `DELETE /orders/{id}`
    pub fn cancel_order(&self, id: &str) -> Call<NoContent> {
        self.http.call("cancelOrder", Method::DELETE, "/orders/{id}").path("id", id)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
