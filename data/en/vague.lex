# Sizes without a number, as the least they can mean.
[vague]
dozens | at least 24 | {Dozens of people} were hurt.
scores of | at least 40 | {Scores of villagers} fled. | The scores were level.
hundreds | at least 200 | {Hundreds of homes} burned.
thousands, thousand of | at least 2000 | {Thousands of fans} filled the square.
millions | at least 2000000 | {Millions of children} missed school.
billions | at least 2000000000 | {Billions of cicadas} will emerge.
trillions | at least 2000000000000 | {Trillions of cells} make up the body.
tens of thousands | at least 20000 | {Tens of thousands of people} marched.
hundreds of thousands | at least 200000 | {Hundreds of thousands of birds} died.
tens of millions | at least 20000000 | {Tens of millions of users} were affected.
hundreds of millions | at least 200000000 | {Hundreds of millions of records} leaked.
tens of billions | at least 20000000000 | {Tens of billions of litres} were lost.
hundreds of billions | at least 200000000000 | {Hundreds of billions of stars} shine there.
dozens and dozens | at least 24 | {Dozens and dozens of letters} arrived.
hundreds and hundreds | at least 200 | {Hundreds and hundreds of cars} queued.
thousands upon thousands, thousands and thousands | at least 2000 | {Thousands upon thousands of bees} swarmed.
lakhs, lakhs of | at least 200000 | {Lakhs of pilgrims} bathed in the river.
crores, crores of | at least 20000000 | {Crores of voters} will go to the polls.
couple of, couple | at least 2 | {A couple of buses} were late. | The couple of the year married.
majority of | more than 0.5 | {A majority of members} voted in favour. | He has a majority in parliament.
vast majority of, overwhelming majority of | more than 0.5 | {A vast majority of members} voted in favour.
pair of | 2 | {A pair of gunmen} escaped.
