# Words that may stand between a number or its noun and what is said of them. Second cell: link (behind
# the noun: “two people were found dead”) or cue (before the number: “killed at least two”).
[beside]
who, that, which, was, were, is, are, been, being, be, have, has, had, left, found, pronounced, reported, got, listed, declared, discovered, believed, feared, confirmed, others, people, remain, remained, remains | link | They said {two people} who were hurt went home.
at, least, about, some, as, many, up, to, than, over, around, nearly, almost, another, of, an, the, estimated, approximately, roughly, all, fewer, less, his, her, their, its, only, just | cue | They hurt about {two people}.
other, more, additional, further | both | They hurt {two other people}.
