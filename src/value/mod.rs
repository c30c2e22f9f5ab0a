//! Plain values: amounts with bounds, units, periods of time.
//!
//! Takes numbers and dates that were already read; gives comparable values.
//! Knows nothing of text, lexicons or sources.

mod amount;
mod display;
mod kind;
mod period;
mod unit;

pub use amount::{Amount, Bound, Side};
pub use display::in_words;
pub use kind::{Change, Dynamics, Measure, Role, SetAside, Stance};
pub use period::{DateModifier, Grain, Period};
pub(crate) use period::{add_days, step};
pub use rust_decimal::Decimal;
pub use unit::{Dimension, Unit};
pub(crate) use unit::{is_currency, scaled};
