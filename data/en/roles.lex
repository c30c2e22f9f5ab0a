# Words before a number that tell what part it plays beside its neighbours.
[roles]
another, an additional, additional, a further, further, an extra, extra, yet another | additional | The plan needs {another 500 nurses}.
not, instead of, rather than, and not, but not, contrary to the | retracted | It was 19, {not 25 men}.
compared with, compared to, versus, vs, against, as against, up on, compared with the | previous | Sales were 19, {compared with 25} in May.
a target of, target of, the target of, a goal of, goal of, the goal of, a quota of, quota of, an objective of, a target for | target | The plan has {a target of 500 nurses}.
a limit of, limit of, the limit of, a cap of, cap of, a threshold of | limit | The law sets {a limit of 500 tonnes}.
limited to, capped at, restricted to | limit | The fee is {capped at 500 euros}.
including, including about, among them, of whom, of which, including at least, including the | part | They sent 900 men, {including 500 officers}.
