# Nouns that stand between a number and what it counts. Lemmas.
[carriers]
amount, number, figure, quantity, tally | transparent | The number of {people} killed reached 40. / The amount of {rain} came to 40 mm. / The figure of {people} killed rose to 40. / The quantity of {sugar} came to 40 tonnes. / The tally of {people} killed rose to 40.
total | transparent | A total of 40 {people} were moved.
group, band, batch, handful, fleet, list, pool, queue, range, series, set, wave | transparent | A group of 40 {people} waited outside. | The group paid 40 dollars.
majority, minority, share, proportion, percentage, rest, remainder, portion | transparent | A majority of 40 {members} voted for it. / The rest of the {members} came to 40. / A share of 40 percent of the {members} voted for it.
increase, rise, growth, jump, decrease, decline, drop, fall, cut, reduction, expansion | movement | The number of {ships} is 30, and an increase to 40 is planned.
