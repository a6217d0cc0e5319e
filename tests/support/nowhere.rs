//! An address at which nothing listens.

use std::{io, net::SocketAddr};

use tokio::net::{TcpListener, TcpSocket};

/// A port of loopback that is taken, so that no other test gets it, and at which nothing listens: connections are refused.
pub struct Nowhere(TcpSocket);

impl Nowhere {
    /// Takes a free port. It is given back when this is dropped.
    ///
    /// # Panics
    ///
    /// There is none.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self(bound(SocketAddr::from(([127, 0, 0, 1], 0))).expect("there is a free port"))
    }

    /// Listens there until the listener is dropped.
    ///
    /// # Errors
    ///
    /// The system refuses to.
    pub fn for_a_while(&self) -> io::Result<TcpListener> {
        bound(self.0.local_addr()?)?.listen(16)
    }

    /// The origin of URLs that lead there.
    ///
    /// # Panics
    ///
    /// The system does not tell the port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("a bound socket has an address"))
    }

    /// Listens there from now on.
    ///
    /// # Errors
    ///
    /// The system refuses to.
    pub fn listen(self) -> io::Result<TcpListener> {
        self.0.listen(16)
    }
}

/// A socket at an address where others may be that do not listen.
fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}
