# Words that bound a number.
[bounds]
about, approximately, around, roughly | about | {About 3,000 soldiers} arrived.
as many as, as much as | at most | {As many as 5,000 people} attended. | We took as many as we could.
at least | at least | {At least 40 people} were hurt.
more than | more than | {More than 10,000 soldiers} were sent.
nearly, almost | just below | {Nearly 3,000 soldiers} arrived.
