# Words that can carry a date by themselves. Words that are other words or names too say what must
# stand beside them: “beside a word of time” is a preposition, “last”, “early”, a number and so on.
[calendar]

# Months. “May”, “March” and “August” are words; “April”, “June” and “August” are names of people.
January | month 1                        | The bridge was closed in {January}.
February | month 2                        | The bridge was closed in {February}.
March | month 3, beside a word of time | The bridge was closed in {March}.  | March on, said the captain.
April | month 4, beside a word of time | The bridge was closed in {April}.  | April said she was sorry.
May | month 5, beside a word of time | The bridge was closed in {May}.    | It may rain, and Mrs May may stay.
June | month 6, beside a word of time | The bridge was closed in {June}.   | June said she was sorry.
July | month 7                        | The bridge was closed in {July}.
August | month 8, beside a word of time | The bridge was closed in {August}. | It was an august assembly.
September | month 9                        | The bridge was closed in {September}.
October | month 10                       | The bridge was closed in {October}.
November | month 11                       | The bridge was closed in {November}.
December | month 12                       | The bridge was closed in {December}.
Jan | month 1, beside a number       | The bridge was closed on {5 Jan} by ice.  | Jan said he was sorry.
Feb | month 2, beside a number       | The bridge was closed on {5 Feb} by ice.
Mar | month 3, beside a number       | The bridge was closed on {5 Mar} by ice.  | Nothing could mar the day.
Apr | month 4, beside a number       | The bridge was closed on {5 Apr} by ice.
Jun | month 6, beside a number       | The bridge was closed on {5 Jun} by ice.
Jul | month 7, beside a number       | The bridge was closed on {5 Jul} by ice.
Aug | month 8, beside a number       | The bridge was closed on {5 Aug} by ice.
Sep, Sept | month 9, beside a number       | The bridge was closed on {5 Sep} by ice.
Oct | month 10, beside a number      | The bridge was closed on {5 Oct} by ice.
Nov | month 11, beside a number      | The bridge was closed on {5 Nov} by ice.
Dec | month 12, beside a number      | The bridge was closed on {5 Dec} by ice.

# Days of the week.
Monday | weekday Monday                      | The strike began on {Monday}.
Tuesday | weekday Tuesday                     | The strike began on {Tuesday}.
Wednesday | weekday Wednesday                   | The strike began on {Wednesday}.
Thursday | weekday Thursday                    | The strike began on {Thursday}.
Friday | weekday Friday                      | The strike began on {Friday}.
Saturday | weekday Saturday                    | The strike began on {Saturday}.
Sunday | weekday Sunday                      | The strike began on {Sunday}.
Mon | weekday Monday, beside a number     | {Mon 5 Feb 2024}: the strike begins.
Tue, Tues | weekday Tuesday, beside a number    | {Tue 6 Feb 2024}: the strike begins.
Wed, Weds | weekday Wednesday, beside a number  | {Wed 7 Feb 2024}: the strike begins.  | The two wed in Rome.
Thu, Thur, Thurs | weekday Thursday, beside a number | {Thu 8 Feb 2024}: the strike begins.
Fri | weekday Friday, beside a number     | {Fri 9 Feb 2024}: the strike begins.
Sat | weekday Saturday, beside a number   | {Sat 10 Feb 2024}: the strike begins. | They sat 10 hours in the cold.
Sun | weekday Sunday, beside a number     | {Sun 11 Feb 2024}: the strike begins. | The Sun reported the theft.

# Seasons, as the north counts them by whole months: a convention, never shown as exact.
spring | season spring, beside a word of time | The dam broke in {spring 2023}. | They filled the bottle at the spring.
summer | season summer, beside a word of time | The dam broke in {summer 2023}. | He wore a summer coat.
autumn | season autumn, beside a word of time | The dam broke in {autumn 2023}. | She wore autumn colours.
fall | season autumn, beside a number       | The dam broke in {fall 2023}.   | It ended in the fall of the city.
winter | season winter, beside a word of time | The dam broke {last winter}.    | He wore a winter coat.

# Days of every year.
Christmas Eve | feast 12-24 | The ferry sank on {Christmas Eve}.
Christmas Day, Christmas | feast 12-25 | The ferry sank on {Christmas Day}.
Boxing Day | feast 12-26 | The ferry sank on {Boxing Day}.
New Year's Eve, New Year’s Eve | feast 12-31 | The ferry sank on {New Year's Eve}.
New Year's Day, New Year’s Day | feast 1-1   | The ferry sank on {New Year's Day}.

# Days counted from the day of the text.
yesterday | day -1 | The council met {yesterday}.
today | day 0  | The council met {today}.
tonight | day 0  | The council meets {tonight}.
tomorrow | day 1  | The council meets {tomorrow}.
overnight | overnight | Two drones fell {overnight}. | She was an overnight success.

# Units.
hour | unit hour      | The siren went off {an hour ago}.  | It takes an hour.
hours | units hour     | The siren went off {two hours ago}. | It takes two hours.
day | unit day       | The siren went off {a day ago}.    | She drove all day.
days | units day      | The siren went off {two days ago}. | It took two days.
weekend | unit weekend   | The siren went off {last weekend}. | It was a weekend trip.
week | unit week      | The siren went off {last week}.    | It costs 5 euros a week.
weeks | units week     | The siren went off {two weeks ago}. | It took two weeks.
fortnight | unit fortnight | The siren went off {a fortnight ago}. | It took a fortnight.
month | unit month     | The siren went off {last month}.   | It costs 5 euros a month.
months | units month    | The siren went off {two months ago}. | It took two months.
quarter | unit quarter   | Sales fell {last quarter}.         | He ate a quarter of it.
quarters | units quarter  | Sales fell over {the past two quarters}. | Three quarters of them left.
year | unit year      | The siren went off {last year}.    | It costs 5 euros a year.
years | units year     | The siren went off {two years ago}. | It took two years.
decade | unit decade    | The siren was built {a decade ago}. | It took a decade.
decades | units decade   | The siren was built {two decades ago}. | It took two decades.
century | unit century   | The mill was built in {the last century}. | He scored a century.
centuries | units century  | The mill was built {two centuries ago}. | It took centuries.
year-end, year end | end year  | The mill will close {by year-end}. | They have year-end bonuses.
month-end, month end | end month | The mill will close {by month-end}.

# Parts of a day.
morning, afternoon, evening, night, dawn, dusk | part of a day | The roof fell in on {Tuesday morning}. | Good morning, she said.
noon | clock 12:00 | The roof fell in at {noon}.
midday | clock 12:00 | The roof fell in at {midday}.
midnight | clock 0:00  | The roof fell in at {midnight}. | They served midnight snacks.

# Decades by their tens.
twenties | decade 20 | The mill closed in {the twenties}.  | She is in her twenties.
thirties | decade 30 | The mill closed in {the thirties}.  | She is in her thirties.
forties | decade 40 | The mill closed in {the forties}.   | She is in her forties.
fifties | decade 50 | The mill closed in {the fifties}.   | She is in her fifties.
sixties | decade 60 | The mill closed in {the sixties}.   | She is in her sixties.
seventies | decade 70 | The mill closed in {the seventies}. | She is in her seventies.
eighties | decade 80 | The mill closed in {the eighties}.  | She is in her eighties.
nineties | decade 90 | The mill closed in {the nineties}.  | She is in her nineties.

# Years of account and the signs of quarters and halves. A year of account begins when its keeper
# says, so it is read as about the calendar year.
fiscal year, financial year, fiscal, FY | fiscal | Sales fell in {fiscal year 2023}. | The fiscal watchdog spoke.
Q | quarter sign  | Sales fell in {Q3 2023}. | The Q line was closed.
H | half sign     | Sales fell in {H1 2023}. | The H block was closed.
AD, CE | era           | The town burned in {79 AD}.
BC, BCE | era before    | The town burned in {44 BC}.
