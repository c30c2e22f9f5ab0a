# Phrases with a number in them that count nothing, each with the reason.
[asides]
# “one” that stands for somebody or something
one another | idiom | They helped {one another}.
no one, no-one | idiom | {No one} was hurt.
one of the, one of its, one of his, one of her, one of our, one of their, one of my, one of your | idiom | It was {one of the} worst storms. | One of the 12 jurors fell ill.
one of those, one of these, one of them, one of us, one of several, one of many, one of this, one of that, one of a, one of an | idiom | He took {one of those}.
this one, which one, each one, every one, any one, another one, only one who | idiom | He took {this one}.
a new one, an old one, the other one, the last one, the first one, the next one, the only one, the right one, the wrong one, the same one, the best one, previous one, next one, last one, second one | idiom | He took {a new one}.
a good one, a big one, a bad one, a better one, good one, old one, new one, little one, loved one | idiom | It was {a good one}.
one or the other, one or another, one way or another, one way or the other, one by one, one after another, one after the other, one such, one and all, one and only, one and the same | idiom | They left {one by one}.
one day, one night, one morning, one evening, one afternoon, one fine day, one summer, one winter, one moment, at one time, at one point, at one stage, one more time, one time | idiom | {One day} he will return.
one thing, for one thing, one step, in one way, on one side, all in one, all-in-one, back to square one, square one, day one, number one, at one with | idiom | They are {back to square one}.
one-off, one-time, one-way, one-sided, one-on-one, one-to-one, one-size-fits-all, one-stop, one-liner, one-man show, one-dimensional, one on one, one to one | idiom | It was a {one-off} case.
911 call, 911 calls, 911 caller, 911 callers, 911 operator, 911 operators, 911 dispatcher, 911 dispatchers, called 911, calls 911, call 911, calling 911, dialed 911, dialled 911, dial 911, dialing 911, phoned 911, 999 call, called 999, dialled 999, called 112 | phone | It began with a {911 call}. | The line took 911 of them.
Formula One, Air Force One | designation | He drove in {Formula One}. | The formula held one error.
# nought
zero in, ground zero, patient zero, zero hour, zero-sum, absolute zero, net zero, net-zero, sub-zero, below zero, above zero, zero tolerance, zero-tolerance, zero-day, year zero, zero carbon, zero-carbon, zero waste, zero-waste, zero-emission, zero emissions | idiom | It was a matter of {zero tolerance}.
# pairs that everybody knows
the two sides, two sides, the two countries, the two Koreas, the two leaders, the two nations, the two neighbours, the two neighbors, the two superpowers, the two allies, the two governments | quantifier | {The two sides} met again. | The two trains met.
two-way, two-faced, two-tier, two-time, two-tone, two-step | idiom | It is a {two-way} street.
in two minds, in two, two and two, a thing or two, one or two things, two sides of the same coin | idiom | He is {in two minds}.
# shapes and kinds
three-dimensional, two-dimensional, 3-D, 2-D, 4x4, 4 x 4, four by four, four-wheel drive, four-wheel-drive, four-letter, four-legged | idiom | It is a {three-dimensional} model.
four corners | idiom | They came from the {four corners} of the earth.
three-point, three-pointer, three-pointers, three-point line, three-point range, two-pointer | idiom | He missed a {three-pointer}.
five-star, four-star, three-star, two-star, one-star | attribute | He stayed in a {five-star} hotel.
first-class, second-class, second-hand, first-hand, third-party, third party, third person, third-world, Third World, second-rate, third-rate, first-rate, first-ever | ordinal | It was a {third-party} vendor.
six-pack, six-figure, seven-figure, five-figure, eight-figure, nine-figure, four-figure, ten-figure | idiom | He has a {six-figure} income.
nine-to-five, nine to five, 9-to-5, 24/7, 24-7, 7/24, 50/50, 50-50, fifty-fifty, 20/20, twenty-twenty, 360-degree, 180-degree turn | idiom | The shop is open {24/7}.
# names
9/11, 7/7, 10-K, 10-Q, 8-K, 4K TV, 4K TVs, 4K video, 4K videos, 4K display, 4K screen, 4K resolution, 8K TV, 8K video, 7-Eleven, Seven-Eleven, catch-22, catch 22 | designation | He was in New York on {9/11}.
cloud nine, seventh heaven, sixth sense, fifth column, Fifth Amendment, First Amendment, Second Amendment, ten-four | designation | He was on {cloud nine}.
the Big Three, the Big Four, the Big Five, Big Four, Big Three, Group of Seven, Group of Twenty, the Gang of Four, Fab Four, Magnificent Seven, Five Eyes, Seven Sisters, Twelve Apostles, Ten Commandments | designation | He met the {Group of Seven}.
Six Nations, Final Four, Sweet Sixteen, Elite Eight, Big Ten, Big 12, Pac-12, Sweet 16, Round of 16, last 16, last eight, last four, last-16, last-32, Ocean's Eleven | designation | They reached the {last 16}. | The last 16 men left the hall.
First World War, Second World War, Third Reich, First Lady, Third Way, Fourth of July, Twelfth Night | designation | It was built before the {Second World War}.
# places in an order that count nothing
at first, first of all, first and foremost, first things first, in the first place, head first, first time, the first time, for the first time, first come, first served | ordinal | {At first} he said nothing.
first half, second half, first name, second name, first aid, first place, second place, third place, first floor, second floor, first light, first hand, first responder, first responders | ordinal | The team led in the {first half}.
second thought, second thoughts, on second thought, split second, second nature, second wind, second home, second-guess, second only, second to none, first-degree, second-degree, third-degree, first degree, second degree, third degree | ordinal | He had {second thoughts}.
first family, first son, first daughter, first cousin, second cousin | ordinal | The {first family} flew to Hawaii.
# halves and quarters
half-time, half time, half-life, half-brother, half-sister, half-hearted, half-way, half past, half-mast, half mast, half-baked, half-truth, half-truths, half-century, half-volley, half-back, half-marathon | idiom | The team led at {half-time}.
half the time, half the battle, half the story, by half, half as a joke, half expected, half-expected, half-jokingly | idiom | Knowing it is {half the battle}. | Half the voters stayed at home.
first quarter, second quarter, third quarter, fourth quarter, quarter-century | idiom | Sales rose in the {fourth quarter}.
# a million times
million-dollar question, thanks a million, one in a million, a million times, a thousand times, millions of times, a hundred times | idiom | That is the {million-dollar question}.
multi-million, multi-million-dollar, multi-billion, multi-billion-dollar, multi-trillion | idiom | It was a {multi-million} deal.
baker's dozen, baker’s dozen | idiom | He bought a {baker's dozen} of rolls.
110%, 110 percent, hundred percent sure, hundred per cent sure, 100% sure, 100 percent sure, a hundred percent behind | idiom | He gave {110%} on the pitch.
twice daily, twice weekly, once or twice, think twice, thought twice, thinks twice | idiom | She {thought twice}.
