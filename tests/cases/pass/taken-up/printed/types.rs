// Printed by arazzo-codegen; changes are lost. Seal: e8b2ff618d1e52c5
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoginRequest {
    pub user: String,
    pub password: Secret<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LoginResponse {
    pub token: Secret<String>,
    pub expires: Option<i64>,
}

arazzo_runtime::object! {
    LoginResponse { token = "token", expires = "expires", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: String,
    pub state: Option<OrderState>,
    pub total: Option<f64>,
}

arazzo_runtime::object! {
    Order { id = "id", state = "state", total = "total", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `pending`
    Pending,
    /// `ready`
    Ready,
    /// `confirmed`
    Confirmed,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    OrderState { Pending = "pending", Ready = "ready", Confirmed = "confirmed", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlaceOrderRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
}
