use super::*;

#[test]
fn masks_by_name_and_by_value() {
    let mut mask = Mask::new(&["mine"], Vec::new());
    mask.learn("123".into());
    mask.learn("12345".into());
    let body = br#"{"message":"PUK 12345 is wrong","password":{"a":1},"extra":"kept","mine":7}"#;
    let masked = mask.json(body);
    assert_eq!(
        masked.as_deref(),
        Some(r#"{"extra":"kept","message":"PUK *** is wrong","mine":"***","password":"***"}"#)
    );
}

#[test]
fn masks_each_spelling() {
    let mut mask = Mask::new(&[], vec!["k+3/y=".into()]);
    assert_eq!(mask.text("?t=k%2B3%2Fy%3D&u=k%2b3%2fy%3d and k+3/y="), "?t=***&u=*** and ***");
    // What is learned later, too.
    mask.learn("q\"u<o".into());
    assert_eq!(
        mask.text(r#"{"pin":"q\"u<o"} <a>q&quot;u&lt;o</a> k+3/y="#),
        "{\"pin\":\"***\"} <a>***</a> ***"
    );
}

#[test]
fn a_secret_of_digits_is_no_part_of_a_number() {
    let mut mask = Mask::default();
    ["000", "s3", "é"].into_iter().for_each(|secret| mask.learn(secret.into()));
    let shown = mask.text("000 PIN=000,x000y 8981000 0001 000s3 s31 1s3 é000é 00000 000");
    assert_eq!(shown, "*** PIN=***,x***y 8981000 0001 ****** ***1 1*** ********* 00000 ***");
    assert_eq!(mask.text(""), "");
}

/// What no request has carried is hidden where it can be nothing else.
#[test]
fn learns_what_is_distinct() {
    let mut mask = Mask::default();
    for secret in ["***", "0", "3", "false", "null", "k3y"] {
        mask.learn_distinct([secret.into()]);
    }
    assert_eq!(mask.mark(), Mark::default());
    mask.learn_distinct(["4711".into()]);
    assert_eq!(mask.text("4711 0 false k3y"), "*** 0 false k3y");
}

/// Many are learned once each, in order, whether they are found one by one or by their hashes.
#[test]
fn learns_many() {
    let mut mask = Mask::new(&[], vec!["k3y".into()]);
    for round in 0..2 {
        for number in 0..10_000 {
            mask.learn(format!("secret {number}").into());
        }
        mask.learn("k3y".into());
        assert_eq!(mask.mark(), (0, 10_000), "{round}");
    }
    let mut copy = Mask::default();
    copy.learn_from(&mask);
    copy.learn_from(&mask.clone());
    assert_eq!(copy.known().count(), 10_001);
    assert_eq!(mask.at((0, 40)).known().count(), 41);
}

/// A number may be answered in another spelling than it was sent in.
#[test]
fn numbers_are_known_by_their_values() {
    let sending = crate::sending::Sending::default();
    let numbers = (Secret::from(123_456.0), Secret::from(0.000_000_25), Secret::from(789_i64));
    let (sent, known) = sending.by(|| serde_json::to_string(&numbers).expect("it is JSON"));
    assert_eq!(sent, "[123456.0,2.5e-7,789]");
    let mut mask = Mask::default();
    known.secrets.into_iter().for_each(|secret| mask.learn(secret));
    let shown = mask.json(br#"{"n":[123456,123456.0,2.5e-7,0.00000025,789.0,7.89e2,123457]}"#);
    let shown = shown.expect("it is JSON");
    assert_eq!(shown, r#"{"n":["***","***","***","***","***","***",123457]}"#);
    assert_eq!(mask.text("123456 123456.0 2.5e-7 0.00000025 1234567"), "*** *** *** *** 1234567");
    // What is named a secret, too.
    let secrets = secrets_in(&serde_json::json!({"pin": [4711.0]}), &[]);
    assert_eq!(secrets, ["4711.0".into(), "4711".into()]);
    // A text is what it is, though it may be one of a number.
    mask.learn("10.50".into());
    assert_eq!(mask.json(b"[10.5,\"10.5\"]").as_deref(), Some(r#"["***","10.5"]"#));
}
