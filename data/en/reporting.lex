# Words by which somebody is quoted. Second cell: says, confirms, claims, estimates, cites, denies.
# Verbs stand in their base form.
[reporting]
say, report, tell, state, announce, note, add, explain, write, declare, describe, reply, recall, insist, stress, remark, relate, disclose, reveal, release, publish, post, tweet, show, list, put, give, count, record, read, testify, inform, brief, mention, indicate | says | {The generals} say that 3,000 troops had come. / {The generals} recorded as many as 3,000 troops in the town.
statement, announcement, press release, news release, briefing, bulletin, filing, dispatch, readout, census, survey, poll, data, records, study, update, post on social media | says | {The ministry}'s statement that 3,000 troops had come was short.
confirm, verify, acknowledge, admit, concede, corroborate, establish, certify, conclude | confirms | {The generals} confirm that 3,000 troops had come.
confirmation, admission | confirms | {The ministry}'s confirmation that 3,000 troops had come was short.
claim, allege, assert, maintain, contend, boast, argue, accuse, suggest, hint, imply | claims | {The generals} claim that 3,000 troops had come.
allegation, assertion, accusation | claims | {The ministry}'s allegation that 3,000 troops had come was short.
estimate, assess, reckon, calculate, believe, think, suspect, consider, guess, put the number at, put the figure at, put the toll at, judge | estimates | {The generals} estimate that 3,000 troops had come.
estimation, assessment, calculation, intelligence assessment | estimates | {The ministry}'s estimation that 3,000 troops had come was wrong.
according to, as reported by, in the words of, as told by, as per, citing, cited by, quoting, quoted by, per, based on, as stated by, in a statement by | cites | As reported by {the ministry}, 3,000 troops had come.
cite, quote, refer to, credit | cites | Agencies cite {the ministry} on 3,000 troops.
warn, caution, fear, predict, forecast, expect, project, foresee, anticipate | expects | {The generals} warn that 3,000 troops would come.
deny, reject, dispute, dismiss, refute, rebut, contradict, rule out, disavow, disprove, debunk | denies | {The generals} deny that 3,000 troops had come.
denial, refutation | denies | {The ministry}'s denial that 3,000 troops had come was short.
reportedly, allegedly, purportedly, supposedly, apparently, said to be, thought to be, believed to be, rumoured, rumored | hearsay | Reportedly {3,000 troops} had come.
official, spokesman, spokeswoman, spokesperson, source, insider, press office, press secretary, press service, news agency, authorities, ministry, agency, police | speaker | {One official} said that 3,000 troops had come. / {The authorities} said that 3,000 troops had come. / {The ministry} said that 3,000 troops had come.
