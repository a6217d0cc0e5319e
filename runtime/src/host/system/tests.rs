//! A client that has no TLS.

use crate::{ErrorKind, HttpBuilder, Method, NoContent};

#[tokio::test]
async fn a_client_without_tls_says_so() {
    // Of two bases, one that an operation has for itself.
    let secure = "https://127.0.0.1:1";
    let plain = HttpBuilder::new("http://127.0.0.1:1", &[]).build().expect("it is a URL");
    let http = HttpBuilder::new(secure, &[]).build().expect("it is a URL");
    let of_its_own = plain.call::<NoContent>("it", Method::GET, "/").server(secure);
    for call in [http.call("it", Method::GET, "/"), of_its_own] {
        let error = call.send().await.expect_err("it cannot be sent");
        assert_eq!(error.kind(), &ErrorKind::Transport);
        let text = error.to_string();
        assert!(text.contains("turn on the feature `tls`"), "{text}");
        assert!(!error.is_outcome_unknown());
    }
    let refused = plain.call::<NoContent>("it", Method::GET, "/").send().await;
    let text = refused.expect_err("nobody listens").to_string();
    assert!(!text.contains("`tls`"), "{text}");
}
