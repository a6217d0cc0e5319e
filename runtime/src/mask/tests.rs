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
