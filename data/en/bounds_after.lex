# Words behind a number, or behind its noun, that bound it.
[bounds_after]
or so, or thereabouts, approximately, give or take, roughly, more or less, or about, or around, -odd, odd, -ish, ish, estimated, thereabouts | about | The crowd of {500 people or so} cheered.
or more, or greater, or higher, or above, or over, or larger, or bigger, or better, or longer, or older, or heavier, and above, and over, and more, and up, and upwards, upwards, or upwards, and counting, and older, at least, at the very least, -plus, plus, +, minimum, min, at minimum, at a minimum, and higher, or higher than that, or stronger, or faster, or taller, or hotter, or later | at least | Children of {12 or more} need a ticket.
or less, or fewer, or lower, or below, or under, or smaller, or shorter, or younger, and below, and under, at most, at the most, maximum, max, tops, or cheaper, and younger, and less, and lower, or cooler, or colder | at most | Groups of {12 or fewer} need no permit.
or equal to, or equal, or equal to it | at least | His mark was more than {12 or equal to}.
