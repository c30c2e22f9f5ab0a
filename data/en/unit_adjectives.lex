# Words that may stand between a number and its unit and leave the unit what it is. Working days and
# light years are units of their own, and no lines here.
[unit_adjectives]
consecutive, straight, successive, calendar, unbroken, uninterrupted, entire, solid | time | It rained for {three consecutive days}. | They won three consecutive games.
rushing, passing, receiving, all-purpose, vertical | length | He gained {517 rushing yards}. | They faced 517 passing cars.
full, whole, more, additional, further, extra, long, good, short | any | They walked for {two full days}. | They drank two full glasses.
