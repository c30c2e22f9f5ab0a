# Verbs whose grammatical subject is what the number measures. Base forms.
[levels]
be, become, remain, stay | reaches | The {toll} will be 12.
rise, climb, grow, increase, jump, soar, surge, swell, mount, edge, creep | reaches | The {toll} will rise to 12. / The {toll} soared to 12.
fall, fell, drop, decline, decrease, shrink, slip, sink, plunge, dip, slump, tumble | reaches | The {output} will fall to 12.
reach, hit, exceed, top, pass, surpass, near, approach, total, number, average | reaches | The {toll} will reach 12. / The {toll} exceeded 12. / The {toll} topped 12. / The {victims} total 12. / The {victims} number 12.
stand, run, amount, come, lie | reaches | The {toll} will stand at 12. / The {toll} has come to 12. / The {cost} runs to 12 million dollars. / The {cost} amounts to 12 million dollars.
double, triple, halve | reaches | The {toll} will double to 12.
measure, weigh, cost, last, span, cover, stretch, contain, hold | reaches | The {bridge} will measure 300 metres. / The {bell} will weigh 300 tonnes. / The {lamp} will cost 12 dollars. / The {war} will last 12 days. / The {farm} will cover 12 hectares. / The {tank} will hold 300 litres. / The {tank} will contain 300 litres.
