# Words behind a number, or behind its noun, that bound it.
[bounds_after]
or so, or thereabouts, give or take, more or less, or about, or around | about | The crowd of {500 people or so} cheered.
approximately, roughly, estimated, thereabouts | about | The crowd was {500 approximately}.
-odd, odd | about | Some {500-odd people} cheered. | Five odd socks lay there.
-ish, ish | about | It is {500-ish} metres to the shop.
or more, or greater, or higher, or above, or over, or larger, or bigger, or better, or longer, or older, or heavier, or upwards, or stronger, or faster, or taller, or hotter, or later | at least | Children of {12 or more} need a ticket. | It is 12 or more than 15.
and above, and over, and up, and upwards, and older, and higher, and more | at least | Children of {12 and above} need a ticket.
and counting | at least | The toll is {12 and counting}.
at least, at the very least, at minimum, at a minimum, minimum, min | at least | It costs {12 euros at least}.
-plus, plus | at least | The firm has {500-plus} workers. | He has 500 plus a boat.
+ | at least | The firm has {500+} workers.
or less, or fewer, or lower, or below, or under, or smaller, or shorter, or younger, or cheaper, or cooler, or colder | at most | Groups of {12 or fewer} need no permit. | It is 12 or less than 15.
and below, and under, and younger, and less, and lower | at most | Children of {12 and under} pay nothing.
at most, at the most, maximum, max, tops | at most | It costs {12 euros at most}.
or equal to, or equal, or equal to it | at least | His mark was more than {12 or equal to}.
