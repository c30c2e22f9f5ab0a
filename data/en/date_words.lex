# Words that make a date of the words of the calendar beside them. Every example is read as of
# Wednesday, 27 November 2024, and holds no other date than the marked one.
[date_words]

the | the        | It rained at {the weekend}.
a, an | a          | It rained {a week ago}. | It rained once a week.
its, their, his, her, our, my | possessive | He praised its {2019} survey.

# Numbers.
one | number 1  | It rained {one week ago}.
two | number 2  | It rained {two weeks ago}.
three | number 3  | It rained {three weeks ago}.
four | number 4  | It rained {four weeks ago}.
five | number 5  | It rained {five weeks ago}.
six | number 6  | It rained {six weeks ago}.
seven | number 7  | It rained {seven weeks ago}.
eight | number 8  | It rained {eight weeks ago}.
nine | number 9  | It rained {nine weeks ago}.
ten | number 10 | It rained {ten weeks ago}.
eleven | number 11 | It rained {eleven weeks ago}.
twelve | number 12 | It rained {twelve weeks ago}.
thirteen | number 13 | It rained {thirteen weeks ago}.
fourteen | number 14 | It rained {fourteen weeks ago}.
fifteen | number 15 | It rained {fifteen weeks ago}.
sixteen | number 16 | It rained {sixteen weeks ago}.
seventeen | number 17 | It rained {seventeen weeks ago}.
eighteen | number 18 | It rained {eighteen weeks ago}.
nineteen | number 19 | It rained {nineteen weeks ago}.
twenty | number 20 | It rained {twenty weeks ago}.
thirty | number 30 | It rained {thirty weeks ago}.
forty | number 40 | It rained {forty weeks ago}.
fifty | number 50 | It rained {fifty weeks ago}.
sixty | number 60 | It rained {sixty weeks ago}.
seventy | number 70 | It rained {seventy weeks ago}.
eighty | number 80 | It rained {eighty weeks ago}.
ninety | number 90 | It rained {ninety weeks ago}.
few, several | few       | It rained {several days ago}. | It rained on several days.
couple of, couple | number 2 | It rained {a couple of days ago}. | A couple of days were fine.

first | ordinal 1  | It rained in {the first week of May}. | He came first.
second | ordinal 2  | It rained in {the second week of May}. | Wait a second.
third | ordinal 3  | It rained in {the third week of May}. | He came third.
fourth | ordinal 4  | It rained in {the fourth week of May}.
fifth | ordinal 5  | It rained on {the fifth of May}. | He came fifth.
sixth | ordinal 6  | It rained on {the sixth of May}.
seventh | ordinal 7  | It rained on {the seventh of May}.
eighth | ordinal 8  | It rained on {the eighth of May}.
ninth | ordinal 9  | It rained on {the ninth of May}.
tenth | ordinal 10 | It rained on {the tenth of May}.
eleventh | ordinal 11 | It rained on {the eleventh of May}.
twelfth | ordinal 12 | It rained on {the twelfth of May}.
thirteenth | ordinal 13 | It rained on {the thirteenth of May}.
fourteenth | ordinal 14 | It rained on {the fourteenth of May}.
fifteenth | ordinal 15 | It rained on {the fifteenth of May}.
sixteenth | ordinal 16 | It rained on {the sixteenth of May}.
seventeenth | ordinal 17 | It rained on {the seventeenth of May}.
eighteenth | ordinal 18 | It rained on {the eighteenth of May}.
nineteenth | ordinal 19 | It rained on {the nineteenth of May}.
twentieth | ordinal 20 | It rained on {the twentieth of May}.
thirtieth | ordinal 30 | It rained on {the thirtieth of May}.
st, nd, rd, th | letters of an ordinal | It rained on {2nd May 2023}.
s | s          | It rained in {the 1990s}. | She was 5's best friend.

# What stands before a unit.
last | last      | It rained {last week}.         | The last man left.
this, current | this      | It rained {this week}.         | This was it.
next | next      | It will rain {next week}.      | The next man left.
past | past      | It rained in {the past week}.  | They walked past the weeks of rain.
coming, upcoming | coming   | It will rain in {the coming days}. | They are coming soon.
recent | recent    | It rained in {recent days}.    | He gave a recent example.
previous, preceding | previous | It rained on 5 May 2023 and {the previous day}.
following | following | It rained on 5 May 2023 and {the following day}.
same, that | same      | It rained on 5 May 2023 and snowed {the same day}. | That was it.

# Portions. “Early” is the first third, “mid” the second, “late” the last: of a month days 1–10,
# 11–20 and 21 to the end. A convention, never shown as exact.
early | early   | It rained in {early May}.            | She rose early.
mid, middle of, the middle of | mid  | It rained in {mid May}.              | They met mid air.
late | late    | It rained in {late May}.             | She came late.
beginning of, start of | start   | It rained at {the beginning of May}. | From beginning to end it was fine.
end of, close of | end     | It rained at {the end of May}.
end | end     | The mill will close {by end-May}.    | In the end it was fine.
earlier | earlier | It rained {earlier this month}.      | It rained earlier.
later | later   | It will rain {later this month}.     | It will rain later.
half | half    | It rained in {the first half of May}. | Half of them left.
ago | ago     | It rained {two days ago}.
from now | from now | It will rain {two days from now}.
so far, to date | so far  | It rained {this year so far}.        | So far it was fine.
the day before yesterday | day -2  | It rained {the day before yesterday}.
the day after tomorrow | day 2   | It will rain {the day after tomorrow}.

# What stands before a date.
by, no later than, not later than, on or before | by | It will end {by May}. | It was signed by Mrs May.
since, ever since | since   | It has rained {since May}.
until, till, up to | until   | It will be closed {until May}.
through | through | It will be closed {through May}.
before, prior to | before  | It rained {before May}.
after | after   | It rained {after May}.
as of, as at | as of   | There were 40 pupils {as of 1 May}.
as early as, as soon as, as far back as | as early as | It will rain {as early as Friday}.
as late as, as recently as | as late as | It rained {as late as Friday}.
around, circa, on or about, on or around, some time around, approximately | around | It rained {around two weeks ago}. | They stood around.
about, roughly, some, nearly, almost, more than, less than, at least | about | It rained {about two weeks ago}. | It rained on about 40 towns.
starting, starting on, starting in, starting from, beginning on, beginning in, as from, effective | starting | It will be open {starting 3 May}.
onwards, onward, forward | onwards | It will be open {from 3 May onwards}. | They moved onwards.
from | from    | It rained {from May to July}.
to | to      | It rained {May to July 2023}.
between | between | It rained {between May and July}.
and, or, & | and     | It rained in {May} and July. | Salt and pepper.
of | of      | It rained on {the 3rd of May}.
in, during, throughout | in      | It rained in {May 2023}.
over, within, into | over    | It rained over {the weekend}. | Over 2000 of them left.
on | on      | It rained on {3 May}.
at | at      | It rained on {3 May at 5 p.m.}.
ended, ending, ends | ended   | Sales fell in {the year ended 31 March 2024}.
moved, postponed, delayed, rescheduled, pushed, shifted | moved | The vote was moved from {May} to July.
every, each, per, most | every   | It rains every Tuesday, but it was dry on {Friday}.

# Clock times.
am, a.m., a.m | am    | It rained at {5 a.m.} | I am 5.
pm, p.m., p.m | pm    | It rained at {5 p.m.}
GMT, UTC, CET, CEST, EET, EEST, MSK, EST, EDT, ET, CST, CDT, CT, MST, MDT, MT, PST, PDT, PT, BST, IST, JST, KST, HKT, AEST, AEDT, local time, Moscow time, Kyiv time | zone | It rained at {17:05 GMT}
o'clock, o’clock | o'clock | It rained at {5 o'clock}.

# What a number counts, so that it is no year.
people, men, women, children, soldiers, troops, homes, houses, units, votes, jobs, percent, per cent, euros, pounds, degrees, metres, kilometres, km, miles, tonnes | counted | In {May}, 2000 people came.
as, thus, across, versus, unless, whereas, perhaps, always, afterwards, towards, was, is, has, does, saw | not counted | It began in {2000} across the country.
# What a year beside makes a year.
election, elections, census, vote, budget, season, Olympics, World Cup, Games, crisis, war, revolution, uprising, invasion, coup, treaty, agreement, accord, law, act, constitution, summit, tournament, championship, championships, earthquake, flood, floods, pandemic, recession, crash, riots, protests, attack, attacks, ceasefire, referendum | event | It began with the {2014} election.

# What is said or written: a day beside it is the day it was made, and a year a year.
statement, report, interview, briefing, press conference, news conference, press release, speech, letter, tweet, article, announcement, bulletin, update, survey, study, testimony, remarks, editorial, broadcast, communique | speech | It began with the {2014} report.

# Names.
Black, Good, Bloody, Super, Ash, Palm, Easter, Holy, Maundy, Cyber, Fat, Giving, Man, Sheffield, Shrove | name before a weekday | The shops opened for Black Friday and on {Tuesday 3 May}.
Times, Mail, Mirror, Telegraph, Express, World, Post, Herald, Tribune, Independent, Star, School, Night Live | name after a weekday | The Sunday Times was sold on {Tuesday 3 May}.
