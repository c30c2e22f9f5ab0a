# Parts of a whole. An ordinal with a number before it is a part (“two fifths”); alone it is a place in an order.
[fractions]
half | 1/2 | {Half of the voters} stayed at home. | The second half was dull.
quarter, fourth | 1/4 | One {quarter of the crop} was lost. | Sales rose in the fourth quarter.
quarters, fourths | 1/4 | Two {quarters of the crop} were lost. | It fell for two quarters in a row.
third | 1/3 | One {third of the budget} was lost. | The third man was late.
thirds | 1/3 | Two {thirds of the coast} were lost.
fifth | 1/5 | One {fifth of the crop} was lost. | The fifth man was late.
fifths | 1/5 | Two {fifths of the town} were lost.
sixth | 1/6 | One {sixth of the fleet} was lost. | The sixth man was late.
sixths | 1/6 | Two {sixths of the forest} were lost.
seventh | 1/7 | One {seventh of the workforce} was lost. | The seventh man was late.
sevenths | 1/7 | Two {sevenths of the stock} were lost.
eighth | 1/8 | One {eighth of the harvest} was lost. | The eighth man was late.
eighths | 1/8 | Two {eighths of the army} were lost.
ninth | 1/9 | One {ninth of the coast} was lost. | The ninth man was late.
ninths | 1/9 | Two {ninths of the market} were lost.
tenth | 1/10 | One {tenth of the town} was lost. | The tenth man was late.
tenths | 1/10 | Two {tenths of the crowd} were lost.
eleventh | 1/11 | One {eleventh of the forest} was lost. | The eleventh man was late.
elevenths | 1/11 | Two {elevenths of the grid} were lost.
twelfth | 1/12 | One {twelfth of the stock} was lost. | The twelfth man was late.
twelfths | 1/12 | Two {twelfths of the reef} were lost.
thirteenth | 1/13 | One {thirteenth of the army} was lost. | The thirteenth man was late.
thirteenths | 1/13 | Two {thirteenths of the herd} were lost.
fourteenth | 1/14 | One {fourteenth of the market} was lost. | The fourteenth man was late.
fourteenths | 1/14 | Two {fourteenths of the vote} were lost.
fifteenth | 1/15 | One {fifteenth of the crowd} was lost. | The fifteenth man was late.
fifteenths | 1/15 | Two {fifteenths of the loan} were lost.
sixteenth | 1/16 | One {sixteenth of the grid} was lost. | The sixteenth man was late.
sixteenths | 1/16 | Two {sixteenths of the cargo} were lost.
seventeenth | 1/17 | One {seventeenth of the reef} was lost. | The seventeenth man was late.
seventeenths | 1/17 | Two {seventeenths of the budget} were lost.
eighteenth | 1/18 | One {eighteenth of the herd} was lost. | The eighteenth man was late.
eighteenths | 1/18 | Two {eighteenths of the crop} were lost.
nineteenth | 1/19 | One {nineteenth of the vote} was lost. | The nineteenth man was late.
nineteenths | 1/19 | Two {nineteenths of the fleet} were lost.
twentieth | 1/20 | One {twentieth of the loan} was lost. | The twentieth man was late.
twentieths | 1/20 | Two {twentieths of the workforce} were lost.
thirtieth | 1/30 | One {thirtieth of the cargo} was lost. | The thirtieth man was late.
thirtieths | 1/30 | Two {thirtieths of the harvest} were lost.
fortieth | 1/40 | One {fortieth of the budget} was lost. | The fortieth man was late.
fortieths | 1/40 | Two {fortieths of the coast} were lost.
fiftieth | 1/50 | One {fiftieth of the crop} was lost. | The fiftieth man was late.
fiftieths | 1/50 | Two {fiftieths of the town} were lost.
sixtieth | 1/60 | One {sixtieth of the fleet} was lost. | The sixtieth man was late.
sixtieths | 1/60 | Two {sixtieths of the forest} were lost.
seventieth | 1/70 | One {seventieth of the workforce} was lost. | The seventieth man was late.
seventieths | 1/70 | Two {seventieths of the stock} were lost.
eightieth | 1/80 | One {eightieth of the harvest} was lost. | The eightieth man was late.
eightieths | 1/80 | Two {eightieths of the army} were lost.
ninetieth | 1/90 | One {ninetieth of the coast} was lost. | The ninetieth man was late.
ninetieths | 1/90 | Two {ninetieths of the market} were lost.
hundredth | 1/100 | One {hundredth of the town} was lost. | The hundredth man was late.
hundredths | 1/100 | Two {hundredths of the crowd} were lost.
thousandth | 1/1000 | One {thousandth of the forest} was lost. | The thousandth man was late.
thousandths | 1/1000 | Two {thousandths of the grid} were lost.
millionth | 1/1000000 | One {millionth of the stock} was lost. | The millionth man was late.
millionths | 1/1000000 | Two {millionths of the reef} were lost.
billionth | 1/1000000000 | One {billionth of the army} was lost. | The billionth man was late.
billionths | 1/1000000000 | Two {billionths of the herd} were lost.
trillionth | 1/1000000000000 | One {trillionth of the market} was lost. | The trillionth man was late.
trillionths | 1/1000000000000 | Two {trillionths of the vote} were lost.
