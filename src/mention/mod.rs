//! What a text mentions: quantities and dates, each with its span.
//!
//! Takes a [`Document`](crate::document::Document); gives every quantity with bound and unit and
//! every date. Knows nothing of other documents, and of no sentence but the one at hand.

pub mod date;
pub mod quantity;

pub use date::{Basis, DateMention, DateRole};
pub use quantity::{Change, Quantity, Role, SetAside};
