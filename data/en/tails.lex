# Words after a number that set it aside. `capital`: only where written with a capital.
[tails]
a.m., p.m., am, pm, o'clock, o’clock, a.m, p.m, hours GMT, GMT, UTC, hours local time | time of day | The shop opens at {9 a.m.} on Mondays.
Street, St., St, Avenue, Ave, Ave., Road, Rd, Rd., Lane, Drive, Dr., Boulevard, Blvd, Blvd., Highway, Parkway, Place, Square, Court, Terrace, Way, Row, Crescent, Plaza | address, capital | He lives at {12 Elm Street}. | The street has 12 elms.
block of, blk of, block north of, block south of | address | They met in the {1200 block of} Elm Street. | The town has 120 blocks of flats.
min read, minute read, mins read, min. read, minutes read | ui | The page says {4 min read}.
ZIP code, ZIP codes, area code, postcode | address | The {90210 ZIP code} is well known.
BC, B.C., BCE, AD, A.D., CE | year, capital | The temple was built in {432 BC}.
