# Parts of a whole. An ordinal with a number before it is a part (“two fifths”); alone it is a place in an order.
[fractions]
half, halves | 1/2 | {Half of the voters} stayed at home. | The second half was dull.
quarter, quarters, fourth, fourths | 1/4 | A {quarter of the crop} was lost. | Sales rose in the fourth quarter.
third, thirds | 1/3 | One {third of the budget} was lost.
fifth, fifths | 1/5 | One {fifth of the crop} was lost.
sixth, sixths | 1/6 | One {sixth of the fleet} was lost.
seventh, sevenths | 1/7 | One {seventh of the workforce} was lost.
eighth, eighths | 1/8 | One {eighth of the harvest} was lost.
ninth, ninths | 1/9 | One {ninth of the coast} was lost.
tenth, tenths | 1/10 | One {tenth of the town} was lost.
eleventh, elevenths | 1/11 | One {eleventh of the forest} was lost.
twelfth, twelfths | 1/12 | One {twelfth of the stock} was lost.
thirteenth, thirteenths | 1/13 | One {thirteenth of the army} was lost.
fourteenth, fourteenths | 1/14 | One {fourteenth of the market} was lost.
fifteenth, fifteenths | 1/15 | One {fifteenth of the crowd} was lost.
sixteenth, sixteenths | 1/16 | One {sixteenth of the grid} was lost.
seventeenth, seventeenths | 1/17 | One {seventeenth of the reef} was lost.
eighteenth, eighteenths | 1/18 | One {eighteenth of the herd} was lost.
nineteenth, nineteenths | 1/19 | One {nineteenth of the vote} was lost.
twentieth, twentieths | 1/20 | One {twentieth of the loan} was lost.
thirtieth, thirtieths | 1/30 | One {thirtieth of the cargo} was lost.
fortieth, fortieths | 1/40 | One {fortieth of the budget} was lost.
fiftieth, fiftieths | 1/50 | One {fiftieth of the crop} was lost.
sixtieth, sixtieths | 1/60 | One {sixtieth of the fleet} was lost.
seventieth, seventieths | 1/70 | One {seventieth of the workforce} was lost.
eightieth, eightieths | 1/80 | One {eightieth of the harvest} was lost.
ninetieth, ninetieths | 1/90 | One {ninetieth of the coast} was lost.
hundredth, hundredths | 1/100 | One {hundredth of the town} was lost.
thousandth, thousandths | 1/1000 | One {thousandth of the forest} was lost.
millionth, millionths | 1/1000000 | One {millionth of the stock} was lost.
billionth, billionths | 1/1000000000 | One {billionth of the army} was lost.
trillionth, trillionths | 1/1000000000000 | One {trillionth of the market} was lost.
