//! The header `Retry-After` ([RFC 9110, 10.2.3]): seconds, or a date in one of its three forms.
//!
//! [RFC 9110, 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3

use std::time::{Duration, SystemTime};

const DAY: u64 = 86_400;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// How long the header asks to wait from `now`; a date in the past is no time. `None` if it is neither form.
pub(crate) fn delay(header: &str, now: SystemTime) -> Option<Duration> {
    let header = header.trim();
    if !header.is_empty() && header.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than fit are as good as the most that do: the caller has a cap.
        return Some(Duration::from_secs(header.parse().unwrap_or(u64::MAX)));
    }
    let seconds = Duration::from_secs(seconds(header, now)?);
    // What is too far ahead for the clock is as good as the latest that is not.
    let date = SystemTime::UNIX_EPOCH.checked_add(seconds);
    Some(date.map_or(Duration::MAX, |date| date.duration_since(now).unwrap_or_default()))
}

/// The seconds since 1970, none for a date before, of `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
/// `Sun Nov  6 08:49:37 1994`.
fn seconds(date: &str, now: SystemTime) -> Option<u64> {
    let parts: Vec<&str> = date.split([' ', ',', '-']).filter(|part| !part.is_empty()).collect();
    let (day, month, year, time) = match parts[..] {
        [_, day, month, year, time, "GMT"] => (day, month, year, time),
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)?;
    let day = number(day).filter(|day| *day > 0)?;
    let year = match (year.len(), number(year)?) {
        (2, short) => full_year(short, now),
        (4, year) => year,
        _ => return None,
    };
    let mut clock = time.split(':').map(number);
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    if clock.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    if day > days_of(year, month) || year == 0 {
        return None;
    }
    let Some(days) = days_before(year, month) else { return Some(0) };
    Some((days + day - 1) * DAY + hour * 3600 + minute * 60 + second)
}

fn number(text: &str) -> Option<u64> {
    let digits = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// A year of two digits is the one that is at most 50 years ahead.
fn full_year(short: u64, now: SystemTime) -> u64 {
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let this = 1970 + since / (DAY * 365 + DAY / 4);
    let year = this / 100 * 100 + short;
    if year > this + 50 { year - 100 } else { year }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// How many days the month has, which counts from 0.
fn days_of(year: u64, month: usize) -> u64 {
    match month {
        1 if is_leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

/// The days from 1970 to the first of the month, which counts from 0; `None` if that is before.
fn days_before(year: u64, month: usize) -> Option<u64> {
    let years = year.checked_sub(1970)?;
    // Leap days of the years before this one, counted from 1969 on.
    let leaps = |year: u64| year / 4 - year / 100 + year / 400;
    let leap_days = leaps(year - 1) - leaps(1969);
    const BEFORE: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    Some(years * 365 + leap_days + BEFORE.get(month)? + u64::from(is_leap(year) && month > 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 9110 in seconds.
    const EXAMPLE: u64 = 784_111_777;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn reads_seconds_and_the_three_forms_of_dates() {
        let now = at(EXAMPLE - 90);
        let cases = [
            ("120", Some(120)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(90)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(90)),
            ("Sun Nov  6 08:49:37 1994", Some(90)),
            ("Sun, 06 Nov 1993 08:49:37 GMT", Some(0)),
            ("Thu, 29 Feb 1996 08:49:37 GMT", Some(90 + 480 * DAY)),
            ("Thu, 01 Jan 1960 00:00:00 GMT", Some(0)),
            ("Mon, 29 Feb 1960 00:00:00 GMT", Some(0)),
            ("", None),
            ("-5", None),
            ("1.5", None),
            ("soon", None),
            ("Sun, 06 Nov 1994 08:49 GMT", None),
            ("Sun, 06 Nov 99999 08:49:37 GMT", None),
            ("Sun, 06 Nov 0000 08:49:37 GMT", None),
            ("Fri, 30 Feb 1996 08:49:37 GMT", None),
            ("Wed, 29 Feb 1995 08:49:37 GMT", None),
            ("Thu, 31 Nov 1994 08:49:37 GMT", None),
            ("Sun, 66 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Növ 1994 08:49:37 GMT", None),
        ];
        for (header, expected) in cases {
            assert_eq!(delay(header, now), expected.map(Duration::from_secs), "{header}");
        }
    }

    #[test]
    fn two_digits_of_a_year() {
        assert_eq!(full_year(94, at(EXAMPLE)), 1994);
        assert_eq!(full_year(70, at(1_800_000_000)), 2070);
        assert_eq!(full_year(94, at(1_800_000_000)), 1994);
    }
}
