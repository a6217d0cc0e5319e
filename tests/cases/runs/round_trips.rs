//! What schemas allow comes back as it came: decoded, encoded, compared.

use arazzo_runtime::{ErrorKind, Value, json as value, read_variant, to_value};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};

use super::{
    answering, body, client,
    generated::{Case, Cases, Document},
    json,
};
use crate::printed::schema_constructs::types::{
    All, AllOfBoth, AllOfBothOpen, AllOfBothTagged, AllOfLongOrNumber, Body, Cube, Ping, Sphere,
};

/// How many values of each construct are tried alone.
const ALONE: u32 = 64;

/// How many values of all constructs together go through the client.
const SENT: usize = 32;

pub(crate) async fn schema_constructs() {
    let folder = support::root().join("tests/cases/pass/schema-constructs");
    let document = Document::read(&folder.join("offered.yml"));
    let all = document.component("All");
    let constructs = all["properties"].as_object().expect("there are constructs");
    assert!(constructs.len() > 100, "{}", constructs.len());
    let broken: Vec<String> = constructs
        .iter()
        .filter_map(|(name, schema)| {
            let alone = value!({"properties": {name: schema}, "additionalProperties": false});
            Some(format!("{name}: {}", broken(&document.cases(&alone))?))
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    // What fits none of choices that are among each other's is found to do so.
    let odd: Option<All> = read_variant(value!({"choicesOfEachOther": true}));
    let odd = odd.and_then(|all| all.choices_of_each_other);
    assert_eq!(odd, Some(Ping::Other(value!(true))));
    keeps_what_several_describe();
    writes_tags();
    refuses_what_no_type_holds().await;
    let sent = some(&document.cases(all));
    go_through_the_client(&sent).await;
}

/// An object that no choice holds with all that is described is kept as it came.
fn keeps_what_several_describe() {
    let read = |given: &Value| read_variant::<All>(given.clone()).expect("it is read");
    let both = value!({"ofBoth": {"name": "a", "size": 1, "new": [null]}});
    let all = read(&both);
    assert_eq!(all.of_both, Some(AllOfBoth::Other(both["ofBoth"].clone())));
    assert_eq!(to_value(&all), both);
    // What is null is absent, and what nobody describes decides nothing.
    let named = read(&value!({"ofBoth": {"name": "a", "size": null, "new": 1}}));
    assert!(matches!(named.of_both, Some(AllOfBoth::Named(_))), "{named:?}");
    let open = value!({"ofBothOpen": {"name": "a", "size": 1}});
    assert!(matches!(read(&open).of_both_open, Some(AllOfBothOpen::Sized(_))));
    assert_eq!(to_value(read(&open)), open);
    // A tag says which it is.
    let tagged = value!({"ofBothTagged": {"is": "named", "name": "a", "size": 1}});
    assert!(matches!(read(&tagged).of_both_tagged, Some(AllOfBothTagged::Named(_))));
    // Numbers have all their digits, or are no double.
    let large = value!({"ofLongOrNumber": 18_446_744_073_709_551_615_u64});
    assert_eq!(to_value(read(&large)), large);
    let exact = value!({"ofLongOrNumber": 9_007_199_254_740_993_i64});
    assert_eq!(
        read(&exact).of_long_or_number,
        Some(AllOfLongOrNumber::Integer(9_007_199_254_740_993))
    );
}

/// An object that does not say itself which of a choice it is has the tag beside it.
fn writes_tags() {
    let cube = Cube { side: 1.5, radius: None };
    assert_eq!(to_value(Body::Cube(cube)), value!({"@type": "cube", "side": 1.5}));
    let ball = Body::UrnBall(Sphere::default());
    assert_eq!(to_value(&ball), value!({"@type": "urn:ball"}));
    assert_eq!(Body::from(to_value(&ball)), ball);
    // A tag that nobody describes, and one that is no text.
    for odd in [value!({"@type": "cone", "side": 1.5}), value!({"@type": 5, "side": 1.5})] {
        assert_eq!(Body::from(odd.clone()), Body::Other(odd));
    }
}

/// A number beyond its type is an error with the place, not another number. JSON values have all digits of 64 bits, and
/// doubles beyond.
async fn refuses_what_no_type_holds() {
    let beyond = [
        ("int32", "2147483648"),
        ("int32", "-2147483649"),
        ("uint32", "4294967296"),
        ("uint32", "-1"),
        ("integer", "9223372036854775808"),
        ("int64", "-9223372036854775809"),
        ("int64", "\"9223372036854775808\""),
        ("int64", "9007199254740992.5"),
        ("uint64", "18446744073709551616"),
        ("uint64", "-1"),
        ("uint64ByBounds", "1e20"),
        ("wholeNumber", "0.5"),
        ("number", "1e999"),
    ];
    for (name, number) in beyond {
        let server = answering([json(&format!("{{\"{name}\":{number}}}"))]).await;
        let answer = client!(schema_constructs, server).echo(&All::default()).send().await;
        let error = answer.expect_err(number);
        let ErrorKind::Decode { path } = error.kind() else { unreachable!("{error}") };
        // What is no JSON number has no place of its own.
        assert!(path == name || number == "1e999", "{path}: {error}");
    }
    let all = "[18446744073709551615,-9223372036854775808,18446744073709551616]";
    let server = answering([json(&format!("{{\"anything\":{all}}}"))]).await;
    let reply = client!(schema_constructs, server).echo(&All::default()).send().await;
    let anything = reply.expect("it is read").into_body().anything;
    let doubles = value!([u64::MAX, i64::MIN, 18_446_744_073_709_551_616.0]);
    assert_eq!(anything, Some(doubles));
}

/// The same values each time, and no files.
fn runner() -> TestRunner {
    let config = Config { cases: ALONE, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// What is wrong with the smallest value that does not come back.
fn broken(cases: &Cases) -> Option<String> {
    match runner().run(cases, |case| comes_back(&case).map_err(TestCaseError::fail)) {
        Ok(()) => None,
        Err(TestError::Fail(reason, case)) => Some(format!("{} {reason}", case.given)),
        Err(error) => Some(error.to_string()),
    }
}

/// Decodes a value as it is and as answers are, encodes it again, and compares.
fn comes_back(case: &Case) -> Result<(), String> {
    let plain: All = serde_json::from_str(&case.given.to_string())
        .map_err(|error| format!("is refused: {error}"))?;
    let lenient: All = read_variant(case.given.clone()).ok_or("is refused in an answer")?;
    for read in [&plain, &lenient] {
        let found = unmasked(to_value(read), &case.kept);
        if plainly(&found) != plainly(&case.kept) {
            return Err(format!("comes back as {found}"));
        }
    }
    let again: Option<All> = read_variant(case.kept.clone());
    if plain != lenient || again.as_ref() != Some(&lenient) {
        return Err(format!("is not equal: {plain:?}, {lenient:?}, {again:?}"));
    }
    // An enum has texts beside those that it lists. A choice has no values beside its own, and no text a parenthesis.
    let shown = format!("{lenient:?}").replace("Other(\"", "");
    match shown.contains("Other(") {
        true => Err(format!("fits no choice: {shown}")),
        false => Ok(()),
    }
}

/// A value with its secrets, which only a request shows: no value that is generated looks like a mask.
fn unmasked(found: Value, kept: &Value) -> Value {
    match found {
        Value::String(text) if text == "***" => kept.clone(),
        Value::Object(entries) => {
            let entry = |(name, value)| {
                let value = unmasked(value, &kept[&name]);
                (name, value)
            };
            entries.into_iter().map(entry).collect()
        }
        other => other,
    }
}

/// A value by which numbers are equal if they are so as numbers: `1` and `1.0`.
fn plainly(value: &Value) -> Value {
    /// The largest integer below which every integer is a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT => {
                value!(float as i64)
            }
            _ => value.clone(),
        },
        Value::Array(items) => items.iter().map(plainly).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(name, value)| (name.clone(), plainly(value))).collect()
        }
        other => other.clone(),
    }
}

fn some(cases: &Cases) -> Vec<Case> {
    let mut runner = runner();
    let mut generated = || cases.new_tree(&mut runner).expect("there is a value").current();
    (0..SENT).map(|_| generated()).collect()
}

/// Sends what was answered to the request before, so that the server sees what the client has read.
async fn go_through_the_client(cases: &[Case]) {
    let server = answering(cases.iter().map(|case| json(&case.given.to_string()))).await;
    let client = client!(schema_constructs, server);
    let mut read = All::default();
    for _ in 0..=SENT {
        read = client.echo(&read).send().await.expect("it is read").into_body();
    }
    let received = server.received();
    assert_eq!(received.len(), SENT + 1);
    assert_eq!(body(&received[0]), value!({}));
    for (case, received) in cases.iter().zip(&received[1..]) {
        assert_eq!(plainly(&body(received)), plainly(&case.kept), "{}", case.given);
    }
}
