# Cardinal numbers below a hundred, and zero.
[numerals]
zero, nil, naught, nought | 0 | The index fell to {zero} overnight.
one | 1 | {One person} was hurt in the fire. | No one was hurt in the fire.
two | 2 | {Two trains} were late. | The two Koreas held talks.
three | 3 | {Three bridges} were closed. | The three-pointer fell short.
four | 4 | {Four homes} burned down.
five | 5 | {Five crews} fought the blaze.
six | 6 | {Six schools} stayed shut.
seven | 7 | {Seven ships} left the port.
eight | 8 | {Eight flights} were cancelled.
nine | 9 | {Nine wells} ran dry.
ten | 10 | {Ten villages} lost power.
eleven | 11 | {Eleven players} tested positive.
twelve | 12 | {Twelve jurors} were sworn in.
thirteen | 13 | {Thirteen miners} were trapped.
fourteen | 14 | {Fourteen patients} recovered.
fifteen | 15 | {Fifteen roads} were flooded.
sixteen | 16 | {Sixteen nations} signed the treaty.
seventeen | 17 | {Seventeen boats} capsized.
eighteen | 18 | {Eighteen satellites} were launched.
nineteen | 19 | {Nineteen hostages} were freed.
twenty | 20 | {Twenty hospitals} reported shortages.
thirty | 30 | {Thirty farms} were inspected.
forty, fourty | 40 | {Forty workers} walked out.
fifty | 50 | {Fifty trees} came down in the storm.
sixty | 60 | {Sixty officers} searched the woods.
seventy | 70 | {Seventy tents} were put up.
eighty | 80 | {Eighty samples} were taken.
ninety | 90 | {Ninety seats} were vacant.
