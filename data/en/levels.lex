# Verbs whose grammatical subject is what the number measures. Base forms.
[levels]
be, become, remain, stay | reaches | The {toll} will be 12.
rise, climb, grow, increase, jump, soar, surge, swell, mount, edge, creep | reaches | The {toll} will rise to 12.
fall, drop, decline, decrease, shrink, slip, sink, plunge, dip, slump, tumble | reaches | The {output} will fall to 12.
reach, hit, exceed, top, pass, surpass, near, approach, total, number, average | reaches | The {toll} will reach 12.
stand, run, amount, come | reaches | The {toll} will stand at 12.
double, triple, halve | reaches | The {toll} will double to 12.
measure, weigh, cost, last, span, cover, stretch, contain, hold, seat | reaches | The {bridge} will measure 300 metres.
