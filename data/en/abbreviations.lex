# Abbreviations and what may follow their full stop in the same sentence. The marked part of an
# example is one sentence; in the fourth cell the form is no abbreviation: its stop ends one.
# `capital`: counts only when written with a capital. A form stands here once, so a form with two
# uses ("St." the saint and the street) has the meaning that decides both best.
[abbreviations]

# A name follows.
mr., mrs., ms., mx., dr., drs., messrs., mme., mlle., msgr., prof., profs., revd. | open | {They met mr. Alder in Oslo.} Then they left.
Gen., Gens., Lt., Col., Cols., Maj., Capt., Cpt., Cmdr., Cdr., Adm., Sgt., Cpl., Pvt., Pfc., Brig., Ens., Cmdt. | capital open | {On Monday Gen. Alder met the crew.} Then they left.
Sen., Sens., Rep., Reps., Gov., Govs., Pres., Supt., Amb., Atty., Hon., Rev., Asst., Insp., Det., Ald., Fr., Sr. | capital open | {On Monday Rep. Alder met the crew.} Then they left. | Ask a sales rep. Nobody knew.
Mt., Mts., Ft., Pt., Ste. | capital open | {They camped at Mt. Alder in May.} Then they left.

# Always in the middle.
e.g., i.e., p.s., ps., viz., cf., vs., v., a.k.a., approx., est., ca., nee., resp. | open | {Two towns, e.g. Alder and Birk, grew fast.} Others shrank.

# A number follows.
no., nos., nr., n°., nº., p., pp., pg., vol., vols., fig., figs., chap., art., arts., para., paras., eq., eqs., ext., tel., ph., apt., rte., flt. | numbered | {See no. 14 in the list.} Then go on. | He said no. They left.
Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., A.D. | numbered | {The vote on Nov. 14 was close.} It was the second. | They meet in Nov. She said so.

# Part of a name, or the end of one.
u.s., u.s.a., u.k., u.n., e.u., d.c., u.s.s.r., u.a.e., n.y., n.j., l.a., n.c., s.c., n.d., s.d., n.h., n.m., r.i., p.r., b.c., n.z. | name | {The U.S. Army arrived.} It stayed for a week. | They live in the U.S. The house is small.
Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., Neb., Nev., Okla., Ont., Ore., Pa., Que., Tenn., Tex., Va., Vt., Wash., Wis., Wyo. | capital name | {A court in San Mateo, Calif. Superior Court heard the case.} It was brief. | He moved to Fresno, Calif. The house is small.
jr., esq., ph.d., m.d., d.d.s., m.a., b.a., m.sc., b.sc., m.b.a., d.phil., j.d., ll.b., r.n., o.b.e., q.c., k.c., m.p. | name | {The speech of John King jr. Hall is lost.} It was long. | They met John King jr. The speech is lost.
St., Ave., Blvd., Rd., Pkwy., Sq., Hwy., Bldg., Dept., Univ., Inst., Assn., Assoc., Acad., Intl., Natl., Govt., Mfg., Mgmt., Fed., Comm., Sec. | capital name | {They live near St. Alban Square.} It is quiet. | They live on Alban St. The house is small.

# The end of a company's name.
inc., corp., co., cos., ltd., l.l.c., bros., plc., l.p., l.l.p., s.a., n.v., s.p.a., p.l.c., pty. | company | {The offer of Alder Inc. Chairman Lee failed.} He left. | They left Alder Inc. Shares fell.

# The clock.
a.m., p.m. | time | {The talks opened at 9 a.m. Monday in Geneva.} They were short. | They left at 9 a.m. Nobody knew.

# A measure after a number.
in., yd., yds., mi., lb., lbs., oz., gal., qt., hr., hrs., min., mins., secs., yr., yrs., wk., wks., wt., mph., km., cm., mm., kg., mg., ml., tbsp., tsp., pkg., doz., bbl., mil., bil., bn., mn., pct. | unit | {The board is 12 in. long.} It is new. | The board is 12 in. They cut it.

# Before a lower-case word the sentence goes on.
etc., et al., al., ect., et seq., seq., ibid., misc., depts., admin., temp., orig., voc., elec., ref., refs., attn., encl., ed., eds., incl., avg., max., std., cu. | tail | {They sold bread, milk, etc. at noon.} Then they left. | They sold bread, milk, etc. Then they left.

# A name written with a mark.
yahoo!, jeopardy!, yum!, oklahoma! | marked | {She works at Yahoo! Finance in Rome.} She likes it.
