# Words by which somebody is quoted. Second cell: says, confirms, claims, estimates, cites, denies.
# Verbs stand in their base form.
[reporting]
say, report, tell, state, announce, note, add, explain, write, declare, describe, reply, recall, insist, stress, remark, relate, disclose, reveal, release, publish, post, tweet, show, list, put, give, count, record, read, testify, inform, brief, mention, indicate, record as | says | {The generals} say that 3,000 troops had come.
statement, announcement, press release, news release, briefing, bulletin, communique, filing, dispatch, readout, tally, census, survey, poll, register, figures, data, records, documents, study, update, post on social media | says | In its statement {the ministry} spoke of 3,000 troops.
confirm, verify, acknowledge, admit, concede, corroborate, establish, certify, conclude | confirms | {The generals} confirm that 3,000 troops had come.
confirmation, admission, verification | confirms | In its confirmation {the ministry} spoke of 3,000 troops.
claim, allege, assert, maintain, contend, boast, argue, accuse, suggest, hint, imply, charge that | claims | {The generals} claim that 3,000 troops had come.
claim of, allegation, assertion, accusation | claims | In its allegation {the ministry} spoke of 3,000 troops.
estimate, assess, reckon, calculate, believe, think, suspect, consider, guess, put the number at, put the figure at, put the toll at, judge | estimates | {The generals} estimate that 3,000 troops had come.
estimate of, estimation, assessment, calculation, guess of, intelligence assessment | estimates | In its assessment {the ministry} spoke of 3,000 troops.
according to, as reported by, in the words of, as told by, as per, citing, cited by, quoting, quoted by, per, based on, as stated by, in a statement by, from, via | cites | As reported by {the ministry}, 3,000 troops had come.
cite, quote, refer to, attribute to, credit | cites | {The agency} cite the ministry on 3,000 troops.
warn, caution, fear, predict, forecast, expect, project, foresee, anticipate | expects | {The generals} warn that 3,000 troops would come.
deny, reject, dispute, dismiss, refute, rebut, contradict, rule out, disavow, disprove, debunk | denies | {The generals} deny that 3,000 troops had come.
denial, rebuttal, refutation | denies | In its denial {the ministry} spoke of 3,000 troops.
reportedly, allegedly, purportedly, supposedly, apparently, said to be, thought to be, believed to be, rumoured, rumored | hearsay | Reportedly {3,000 troops} had come.
official, spokesman, spokeswoman, spokesperson, source, source close to, insider, press office, press secretary, press service, news agency, authorities, ministry, agency, police | speaker | A spokesman for {the ministry} spoke of 3,000 troops.
