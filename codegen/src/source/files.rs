//! A list that grows while what is in it is borrowed: files are read on the way through their references.

use std::sync::OnceLock;

/// The chunks: one holds twice as many values as the one before it.
const CHUNKS: usize = usize::BITS as usize;

/// Values that stay where they are.
#[derive(Debug)]
pub(super) struct Grown<T> {
    chunks: [OnceLock<Box<[OnceLock<T>]>>; CHUNKS],
}

impl<T> Default for Grown<T> {
    fn default() -> Self {
        Self { chunks: [const { OnceLock::new() }; CHUNKS] }
    }
}

impl<T> Grown<T> {
    pub(super) fn get(&self, index: usize) -> Option<&T> {
        let (chunk, at) = slot(index);
        self.chunks.get(chunk)?.get()?.get(at)?.get()
    }

    /// Adds a value, and gives its index.
    pub(super) fn push(&self, value: T) -> usize {
        let (mut index, mut value) = (self.len(), value);
        loop {
            let (chunk, at) = slot(index);
            let size = 1 << chunk;
            let cells =
                self.chunks[chunk].get_or_init(|| (0..size).map(|_| OnceLock::new()).collect());
            match cells[at].set(value) {
                Ok(()) => return index,
                Err(back) => (index, value) = (index + 1, back),
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.iter().count()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        let chunks = self.chunks.iter().map_while(OnceLock::get);
        chunks.flat_map(|cells| cells.iter().map_while(OnceLock::get))
    }
}

/// Chunk `k` has the indexes from `2^k - 1`.
fn slot(index: usize) -> (usize, usize) {
    let chunk = (index + 1).ilog2() as usize;
    (chunk, index + 1 - (1 << chunk))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_values_where_they_are() {
        let list = Grown::default();
        let first = list.push(0);
        let zero = list.get(first).expect("it was added");
        for value in 1..100 {
            assert_eq!(list.push(value), value);
        }
        assert_eq!(*zero, 0);
        assert_eq!(list.iter().copied().collect::<Vec<_>>(), (0..100).collect::<Vec<_>>());
        assert_eq!((list.get(99), list.get(100)), (Some(&99), None));
    }
}
