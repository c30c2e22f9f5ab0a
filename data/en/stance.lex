# Words that say a figure is no plain fact. Second cell: planned, forecast, possible, denied, hypothetical.
# Verbs stand in their base form; a plain fact needs no word.
[stance]
plan, intend, aim, mean to, seek to, want, wish, hope, propose, prepare, resolve, vow, pledge, promise, undertake, agree to, decide to, set out to, be about to, offer to, promise to, commit to, be ready to, get ready to | planned | The generals plan to send {3,000 troops}.
planned, intended, scheduled, proposed, promised, pledged, targeted, authorised, authorized, earmarked, budgeted, envisaged, slated, due, set to, on course to, in the pipeline, yet to come, under way to | planned | A planned {3,000 troops} were held back.
order, instruct, direct, command, authorise, authorize, require, oblige, call for, ask for, request, demand, urge, call on | planned | The generals order {3,000 troops} to march.
target, goal, objective, ceiling, quota, aim of, ambition, intention, proposal, order for, commitment, deadline, roadmap, blueprint | planned | The objective is {3,000 troops}.
will send, to send, is to, are to, were to, was to, is due to, are due to, is set to, are set to, going to, is going to, are going to, shall | planned | In May {3,000 troops} are to march.
expect, forecast, predict, project, anticipate, foresee, envisage, reckon with, see rising, see reaching, estimate for next year, will likely, be likely to, look set to, be poised to, be on track to, will | forecast | The generals expect {3,000 troops} to march.
expected, forecast of, projected, predicted, anticipated, likely, estimated to reach, projection, prediction, outlook, expectation, prognosis | forecast | A projection speaks of {3,000 troops}.
could, may, might, can, would, possibly, perhaps, maybe, potentially, conceivably, probably, be able to, be capable of, have the capacity to, risk, threaten to, run the risk of | possible | They could send {3,000 troops}.
possible, potential, feared, suspected, presumed, at risk, likely to have been, thought to have been | possible | A possible {3,000 troops} were on the way.
fear, suspect, worry, wonder, speculate, consider, weigh, mull, discuss, be in talks about, look at, explore, contemplate | possible | The generals fear {3,000 troops}.
if, unless, whether, provided that, in case, in the event of, suppose, assuming, assume, were it to, should it, had it | hypothetical | If {3,000 troops} come, the town is lost.
deny, reject, dispute, refute, dismiss, rebut, contradict, rule out, refuse, decline | denied | The generals deny sending {3,000 troops}.
denial of, no truth to, not true that, untrue, false, fabricated, baseless, unfounded, a lie, fake, incorrect, wrong, nowhere near, far from | denied | It is untrue that {3,000 troops} came.
not, never, no, n't, neither, nor, without, none of, fail to, cannot, can not | negated | The generals did not send {3,000 troops}.
