//! Finds numeric claims in documents and says how they stand to each other.
