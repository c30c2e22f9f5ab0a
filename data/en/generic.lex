# Concepts so wide that the word alone does not tell which people or things are meant.
# Second cell: anybody, anything.
[generic]
person, adult, man, woman, child, boy, girl, baby, teenager, resident, bystander, civilian, casualty, pensioner, couple, family, household | anybody | {One person} came.
thing, number, measure, time, part, case, event, average, rate, share, increase, decrease, limit, phase, money, price | anything | {Two things} were sold. / They held {12 events}. / The {average} was 12. / They cut {two times} in the song. / There were {two phases}. / {Two cases} were closed. / The {price} was 12 dollars. / The {rate} rose to 12 percent. / The {share} was 12 percent. / The {number} was 12. / The {limit} is 12. / They sold {two parts}. / The {decrease} was 12 percent. / The {increase} was 12 percent. / {Two measures} were dropped. / The {money} came to 12 dollars.
