# Words that tell which step leads from the figures of a text to one that it does not print. Looked
# up as they stand, then by their base form. The last sentence of an example follows from those
# before it.
[steps]
total, altogether, combined, together, overall, sum, both | total | Ann has 12 hens and Ben has 5 hens. There are 17 hens {total}.
left, leave, remain, remaining, still, unsold | left | Ann has 12 eggs and uses 5 eggs. There are 7 eggs {left}.
rest, others, remainder | rest | Of 12 hens 5 hens are brown and the {rest} are white. 7 hens are white.
each, every, per, apiece, average | each | Five crates came and {each} crate holds 12 melons. There are 60 melons.
cost, price | price | Ann has 20 euros and the tickets {cost} 5 euros. She can buy 4 tickets.
hour, day, week, month, year, minute, time | time | Ann walks 4 kilometres a {day} for 3 weeks. She walks 12 kilometres.
times | times | Ann has 4 hens and Ben has 3 {times} as many. Ben has 12 hens.
more, additional, extra, another | more | Ann has 12 hens and gets 5 {more} hens. She has 17 hens now.
fewer, less, longer, shorter, taller, older, younger, farther, further, heavier, lighter, bigger, larger, smaller, higher, lower, faster | compare | Ann keeps 12 hens and Ben keeps 5 hens. Ann has 7 {fewer} hens than Ben.
now, will, would, then | state | Ann had 12 hens and bought 5. She has 17 hens {now}.
square | area | The yard is 12 metres long and 5 metres wide. It covers 60 {square} metres.
spend, lose, eat, sell, donate, use, break, pop, remove, borrow, burn, throw, move, discard, die, drop, fly, melt, owe, pay, lend, delete, consume, take, drink, waste, crack, pass, go | loss | The sisters had 12 things and they {eat} 5. The sisters have 7 things now.
find, win, receive, get, buy, add, join, plant, put, place, earn, collect, pick, grow, gather, make, bake, come, arrive, land | gain | The sisters had 12 things and they {find} 5. The sisters have 17 things now.
give, hand, send | give | The sisters had 12 eggs and they {give} 5 eggs to Ben. The sisters have 7 eggs left.
