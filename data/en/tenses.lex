# Words that tell on which side of the present a sentence lies: they choose the year of a date
# without one, and the week of a weekday. Every other word that ends in “ed” is past.
# Examples are read as of 27 November 2024: 5 June is that of 2024 where the word is past, that of
# 2025 where it looks ahead.
[tenses]

was, were, did | past | He was there on {5 June}.
# Forms that are the base form as well, or are found in no list of irregular verbs. The forms that
# `irregular_verbs.lex` leads to another base are past without being listed here.
bet, burst, cast, cost, cut, hit, hurt, let, put, quit, read, set, shut, split, spread, thrust, beat, seen, known, gone, done, killed | past | It is the ship hit on {5 June}.

# Verbs of speech: what they report may lie on either side.
said, wrote, reported, announced, stated, warned, confirmed, added, claimed, noted, declared, revealed, explained, argued, insisted, denied, admitted, alleged, acknowledged, spoke, testified, published, released, posted, tweeted | said | The mayor said on {5 June} that all was well.
told, informed, briefed, notified, assured | told | The mayor told the council on {5 June} that all was well.

have, has, had, 've, ’ve | have | They have not lost it since {5 June}.

will, shall, 'll, ’ll, won't, won’t, going to, gonna | will | He will be there on {5 June}.
would, could, may, might, should, can, must, 'd, ’d | would | It would be held on {5 June}.
is, are, am, 're, ’re | present | The vote is on {5 June}.
opens, begins, starts, takes place, take place, open, begin, start, ends, expires, closes, returns, arrives, meets, votes, takes effect, comes into force, kicks off, goes on sale, airs, launches | present | The shop opens on {5 June}.

# What follows lies before the present: “is in hospital after a crash on Friday”.
after, following, in connection with, suspected of | after | He is in prison after the fire of {5 June}.

# Words that look ahead, also behind “was”.
planned, plan, plans, planning, scheduled, expected, expects, expect, slated, due, set to, set for, about to, proposed, intends, intend, intended, hopes to, hoped to, hope to, aims to, aimed to, aim to, agreed to, vowed to, vows to, promised to, pledged to, wants to, want to, needs to, need to, seeks to, sought to, is to, are to, poised to, ready to, likely to, unlikely to, preparing to, prepares to, bound to, ordered to, upcoming, forthcoming, looming, projected, forecast, tipped to, deadline, ahead of, has to, have to, looking to, pledge to, try to, trying to, decided to, decides to, bid to, mean to, means to, announced plans, unveiled plans | ahead | A new dam is planned for {5 June}.

# What may stand between a helping verb and its verb.
be, been, being, not, n't, also, never, already, soon, then, still, now, only, likely, probably, to, reportedly, officially, formally, again, finally, first | between | The dam will be shut again on {5 June}.

# Words that end in “ed”, or look like a past form, and are none.
need, needs, indeed, feed, seed, speed, weed, deed, bed, red, hundred, shed, breed, bleed, exceed, proceed, succeed, creed, greed, reed, sled, unprecedented, so-called, armed, united, supposed | none | The armed forces will parade on {5 June}.
