# Nouns that stand between a number and what it counts. Lemmas.
[carriers]
amount, number, figure, quantity, tally | transparent | The number of {people} affected reached 40.
total | transparent | A total of 40 {people} were moved.
group, band, batch, handful, fleet, list, pool, queue, range, series, set, wave | transparent | A group of 40 {people} waited outside. | The group paid 40 dollars.
majority, minority, share, proportion, percentage, rest, remainder, portion | transparent | A majority of the {members} voted.
increase, rise, growth, jump, decrease, decline, drop, fall, cut, reduction, expansion | movement | The club counts 30 {ships}, with an increase to 40 planned.
