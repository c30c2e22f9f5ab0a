//! The closed lists of what a line may mean, one file a table.

mod bounds;

pub use bounds::BoundWord;
