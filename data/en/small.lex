# The small words that hold a sentence together and say nothing of its subject.
[small]
a, an, the, this, that, these, those, such, same, own, other, another, each, every, any, some, all, both, either, neither, no, none | small | Look at the {12 cats}.
i, me, my, mine, we, us, our, ours, you, your, yours, he, him, his, she, her, hers, it, its, they, them, their, theirs, himself, herself, itself, themselves, who, whom, whose, which, what, one, ones | small | They saw {12 cats}.
be, is, are, was, were, been, being, am, do, does, did, done, doing, have, has, had, having, will, would, shall, should, can, could, may, might, must, get, gets, got | small | There were {12 cats}.
of, in, on, at, by, for, from, to, with, about, as, into, over, under, after, before, between, through, during, since, until, against, among, within, without, across, near, around, than, per, via, up, down, out, off | small | They played with {12 cats}.
and, or, but, nor, so, yet, if, when, while, because, although, though, whether, where, how, why, then, there, here, also, only, just, very, too, more, most, less, least, not, now, even, still, already, however | small | They saw {12 cats} and left.
approximately, roughly, nearly, almost, exactly, total, number, amount | small | They saw nearly {12 cats}.
