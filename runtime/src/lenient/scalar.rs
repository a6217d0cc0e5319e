//! Visitors that turn what is there into the scalar that is wanted, if nothing is lost.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};

use super::mode::is_exact;

/// The largest integer below which every integer is a double, 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Wants an integer.
pub(super) struct Integer<V>(pub(super) V);

/// Wants a number.
pub(super) struct Float<V>(pub(super) V);

/// Wants a boolean.
pub(super) struct Boolean<V>(pub(super) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Integer<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        if value.fract() == 0.0 && value.abs() < EXACT && !is_exact() {
            // Whole and in range, so the cast keeps the value.
            self.0.visit_i64(value as i64)
        } else {
            Err(E::invalid_type(Unexpected::Float(value), &self.0))
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        if is_exact() {
            Err(E::invalid_type(Unexpected::Str(text), &self.0))
        } else if let Ok(value) = text.parse() {
            self.0.visit_i64(value)
        } else if let Ok(value) = text.parse() {
            self.0.visit_u64(value)
        } else {
            Err(E::invalid_type(Unexpected::Other("text that is no integer"), &self.0))
        }
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Float<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.visit_f64(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() && !is_exact() => self.0.visit_f64(value),
            _ => Err(E::invalid_type(Unexpected::Other("text that is no number"), &self.0)),
        }
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Boolean<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.visit_bool(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        match text {
            "true" if !is_exact() => self.0.visit_bool(true),
            "false" if !is_exact() => self.0.visit_bool(false),
            _ => Err(E::invalid_type(Unexpected::Other("text that is no boolean"), &self.0)),
        }
    }
}
