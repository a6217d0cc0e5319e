//! Which steps have succeeded at a point, a bit for each: there may be thousands of them.

/// The steps that have succeeded at a point, on every way and on some way.
#[derive(Clone, Debug)]
pub(super) struct Done {
    certain: Vec<u64>,
    possible: Vec<u64>,
}

impl Done {
    /// Of a point to which no way is known yet.
    pub(super) fn unknown(steps: usize) -> Self {
        Self { certain: vec![u64::MAX; steps.div_ceil(64)], ..Self::nothing(steps) }
    }

    /// Of a point before which nothing runs.
    pub(super) fn nothing(steps: usize) -> Self {
        let none = vec![0; steps.div_ceil(64)];
        Self { certain: none.clone(), possible: none }
    }

    pub(super) fn is_certain(&self, step: usize) -> bool {
        has(&self.certain, step)
    }

    pub(super) fn is_possible(&self, step: usize) -> bool {
        has(&self.possible, step)
    }

    /// Adds a way to this point, from one where `other` is known, by a step that has succeeded. `true` if that is new.
    pub(super) fn meet(&mut self, other: &Self, succeeded: Option<usize>) -> bool {
        let mut changed = false;
        let words = self.certain.iter_mut().zip(&mut self.possible);
        let others = other.certain.iter().zip(&other.possible);
        for (index, ((certain, possible), (theirs, ways))) in words.zip(others).enumerate() {
            let own =
                succeeded.filter(|step| step / 64 == index).map_or(0, |step| 1 << (step % 64));
            let met = (*certain & (theirs | own), *possible | ways | own);
            changed |= met != (*certain, *possible);
            (*certain, *possible) = met;
        }
        changed
    }
}

fn has(bits: &[u64], step: usize) -> bool {
    bits.get(step / 64).is_some_and(|word| word >> (step % 64) & 1 == 1)
}
