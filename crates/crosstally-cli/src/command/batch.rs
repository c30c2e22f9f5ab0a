//! Work on many inputs at once, answers in the order of the inputs.

use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Bytes of text that are kept before they are worked on: memory stays bounded.
const FULL: usize = 8 << 20;

/// Inputs that wait to be worked on together.
pub(super) struct Batch<'w, T, R> {
    items: Vec<T>,
    bytes: usize,
    work: &'w (dyn Fn(&T) -> R + Sync),
    take: &'w mut dyn FnMut(&T, R) -> io::Result<()>,
}

impl<'w, T: Sync, R: Send> Batch<'w, T, R> {
    /// `work` is done by several threads at once; `take` gets its answers in the order of the
    /// inputs.
    pub(super) fn new(
        work: &'w (dyn Fn(&T) -> R + Sync),
        take: &'w mut dyn FnMut(&T, R) -> io::Result<()>,
    ) -> Self {
        Self {
            items: Vec::new(),
            bytes: 0,
            work,
            take,
        }
    }

    /// Adds an input of `bytes` bytes.
    pub(super) fn push(&mut self, item: T, bytes: usize) -> io::Result<()> {
        self.items.push(item);
        // Small inputs cost memory too.
        self.bytes += bytes + 256;
        if self.bytes < FULL {
            return Ok(());
        }
        self.finish()
    }

    /// Works on what is left.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        let items = std::mem::take(&mut self.items);
        self.bytes = 0;
        for (item, answer) in items.iter().zip(answers(&items, self.work)) {
            (self.take)(item, answer)?;
        }
        Ok(())
    }
}

/// The answer to each item, in order.
fn answers<T: Sync, R: Send>(items: &[T], work: &(dyn Fn(&T) -> R + Sync)) -> Vec<R> {
    let n_threads = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(items.len());
    if n_threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let mut numbered: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..n_threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut done = Vec::new();
                    loop {
                        let idx = next.fetch_add(1, Ordering::Relaxed);
                        let Some(item) = items.get(idx) else {
                            return done;
                        };
                        done.push((idx, work(item)));
                    }
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    numbered.sort_by_key(|(idx, _)| *idx);
    numbered.into_iter().map(|(_, answer)| answer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_the_order_of_the_inputs() {
        let mut seen = Vec::new();
        let double = |n: &usize| n * 2;
        let mut keep = |n: &usize, twice| {
            seen.push((*n, twice));
            Ok(())
        };
        let mut batch = Batch::new(&double, &mut keep);
        for n in 0..1000 {
            batch.push(n, FULL / 300).expect("nothing is written");
        }
        batch.finish().expect("nothing is written");
        assert_eq!(seen, (0..1000).map(|n| (n, n * 2)).collect::<Vec<_>>());
    }
}
