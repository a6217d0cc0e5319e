//! TLS for the clients that this crate builds.

use reqwest::ClientBuilder;

/// Makes sure that rustls has a provider of cryptography: ring, unless the process has chosen one.
#[cfg(feature = "tls")]
pub(crate) fn prepare(builder: ClientBuilder) -> ClientBuilder {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // An error means that another thread was faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    builder
}

#[cfg(not(feature = "tls"))]
pub(crate) fn prepare(builder: ClientBuilder) -> ClientBuilder {
    builder
}
