# Words that tie a part to its whole.
[wholes]
including, among them, of whom, of which, of them, among whom, among which, among those, some of whom, most of whom, comprising, counting | part follows | The ship carried 200 people, including {12 children}.
