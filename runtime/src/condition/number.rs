//! Numbers of any type, compared without loss.

use std::{cmp::Ordering, fmt};

use serde_json::Value;

/// A number as it is: an integer, or a double.
///
/// ```
/// use arazzo_runtime::{Value, condition::{AsOperand, Number, Operand}, json};
///
/// assert!(matches!(7_u8.operand(), Operand::Number(Number::Integer(7))));
/// assert!(matches!(json!(0.5).operand(), Operand::Number(Number::Float(half)) if half == 0.5));
/// assert_eq!(Value::from(Number::Integer(7)), json!(7));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// An integer.
    Integer(i128),
    /// Another number.
    Float(f64),
}

impl Number {
    /// The number that a text is in decimal notation: `-12`, `1.50`, `2e3`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (unsigned, None),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (mantissa, None),
        };
        let exponent_digits = exponent.map(|text| text.strip_prefix(['-', '+']).unwrap_or(text));
        let parts = [Some(whole), fraction, exponent_digits];
        if !parts.into_iter().flatten().all(is_digits) {
            return None;
        }
        // `3.00` is an integer, so that it is compared with all its digits.
        let integer = fraction.is_none_or(|digits| digits.bytes().all(|digit| digit == b'0'));
        if integer && exponent.is_none() {
            let end = text.find('.').unwrap_or(text.len());
            if let Ok(integer) = text[..end].parse() {
                return Some(Self::Integer(integer));
            }
        }
        text.parse().ok().map(Self::Float)
    }

    /// Which of two numbers is larger; nothing beside NaN.
    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(&b)),
            (Self::Float(a), Self::Float(b)) => a.partial_cmp(&b),
            (Self::Integer(a), Self::Float(b)) => integer_beside(a, b),
            (Self::Float(a), Self::Integer(b)) => integer_beside(b, a).map(Ordering::reverse),
        }
    }
}

/// Compares in integers: a double has not all digits of one.
fn integer_beside(integer: i128, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    // The conversion cuts the fraction off, and takes what is out of range as the nearest.
    let whole = float as i128;
    let fraction = float - float.trunc();
    let beyond = if float.is_infinite() { float } else { fraction };
    let rest = if beyond > 0.0 {
        Ordering::Less
    } else if beyond < 0.0 {
        Ordering::Greater
    } else {
        Ordering::Equal
    };
    Some(integer.cmp(&whole).then(rest))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl From<&serde_json::Number> for Number {
    fn from(number: &serde_json::Number) -> Self {
        match number.as_i128() {
            Some(integer) => Self::Integer(integer),
            None => Self::Float(number.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        match number {
            Number::Float(float) => float.into(),
            Number::Integer(integer) => {
                let number = serde_json::Number::from_i128(integer);
                number.map_or_else(|| (integer as f64).into(), Value::Number)
            }
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => write!(f, "{integer}"),
            Self::Float(float) if float.is_finite() => write!(f, "{}", Value::from(*float)),
            Self::Float(float) => write!(f, "{float}"),
        }
    }
}
