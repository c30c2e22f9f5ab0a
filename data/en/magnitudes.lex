# Words that multiply the number before them.
# A short one stands only after digits; `m` alone may be metres and is judged by its neighbours.
[magnitudes]
hundred, hundreds | 100 | About {three hundred people} were moved to shelters.
thousand, thousands | 1000 | The county lost {four thousand homes}.
million, millions, mil, milion | 1000000 | The fund holds {5 million shares}.
billion, billions, bln | 1000000000 | The galaxy has {two billion stars}.
trillion, trillions | 1000000000000 | The debt reached {3 trillion dollars}.
quadrillion | 1000000000000000 | The lake holds {2 quadrillion litres} of water.
lakh, lakhs, lac, lacs, lkh, lkhs | 100000 | The state paid {5 lakh rupees} to each family.
crore, crores, koti, krore, krores | 10000000 | The bridge cost {40 crore rupees}.
dozen, dozens, doz, dozs | 12 | The crew rescued {two dozen hikers}.
k | 1000, after digits | The video drew {12k views} in a day.
m, mn, mln, mm | 1000000, after digits | The club paid {£30m} for the striker. | The pool is 50m long.
b, bn | 1000000000, after digits | The plant will cost {$4bn}.
t, tn, trn, tr | 1000000000000, after digits | The stimulus was worth {$2tn}.
cr, crs | 10000000, after digits | The film earned {₹200cr}.
