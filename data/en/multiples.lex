# So many times as much. A word alone is a multiple; “three times” is read from its number.
[multiples]
twice | 2 | The plant makes {twice as many cars} as before. | He scored twice.
thrice | 3 | The plant makes {thrice as many cars} as before.
doubled, doubles, doubling | 2 | Exports {doubled} in five years. | She doubled back to the camp.
tripled, triples, tripling, trebled, trebles, trebling | 3 | Exports {tripled} in five years.
quadrupled, quadruples, quadrupling | 4 | Exports {quadrupled} in five years.
quintupled, quintupling | 5 | Exports {quintupled} in five years.
halved, halving, halves | 0.5 | Exports {halved} in five years.
twofold, two-fold | 2 | There was a {twofold increase} in cases.
threefold, three-fold | 3 | There was a {threefold increase} in cases.
fourfold, four-fold | 4 | There was a {fourfold increase} in cases.
fivefold, five-fold | 5 | There was a {fivefold increase} in cases.
sixfold, six-fold | 6 | There was a {sixfold increase} in cases.
sevenfold, seven-fold | 7 | There was a {sevenfold increase} in cases.
eightfold, eight-fold | 8 | There was an {eightfold increase} in cases.
ninefold, nine-fold | 9 | There was a {ninefold increase} in cases.
tenfold, ten-fold | 10 | There was a {tenfold increase} in cases.
hundredfold, hundred-fold | 100 | There was a {hundredfold increase} in cases.
thousandfold, thousand-fold | 1000 | There was a {thousandfold increase} in cases.
