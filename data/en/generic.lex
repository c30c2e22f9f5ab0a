# Concepts so wide that the word alone does not tell which people or things are meant.
# Second cell: anybody, anything.
[generic]
person, adult, man, woman, child, boy, girl, baby, teenager, resident, bystander, civilian, casualty, pensioner, couple, family, group, household | anybody | {One person} came.
thing, number, count, measure, time, part, case, event, item, average, rate, share, increase, decrease, limit, phase, group of things, money, price | anything | {One thing} was clear.
