# What is said of a counted thing. Second cell: `class dynamics`, or `class < family dynamics`.
# Two figures are of one aspect when their classes are the same or share a family.
# Dynamics: static (does not change), cumulative (only grows), state (goes up and down),
# outcome (a plan or forecast and what became of it), versioned (belongs to a version).
# `weak` after it: the verb says little of the thing; any other class in the sentence tells more.
# `does`: the counted thing does it (“12 people attended the talk”); otherwise it is done to the thing,
# and “12 people shot a bear” says nothing of the twelve.
# `of` and concepts at the end: the class is meant only of these and of kinds of them.
# Verbs stand in their base form: “killed”, “kills”, “killing” are found through “kill”.
# Participles, adjectives and phrases that are no form of a verb stand as they are.
[predicates]

# Life and limb
kill, slay, assassinate, execute, massacre, behead, gun down, mow down | killed cumulative of person animal | Raiders kill {12 people} a year. | They want to kill time.
die, perish, drown, suffocate, bleed to death, succumb, lose their lives, lose his life, lose her life, lose its life | killed cumulative of person animal | In such floods {12 people} die.
dead, deceased, lifeless, shot dead, found dead, pronounced dead, declared dead, left dead, dead at the scene, to the morgue | killed cumulative of person animal | The blast left {12 people} dead.
fatal, fatally, mortally, shot to death, stabbed to death, beaten to death, burned to death, crushed to death, claim the lives, take the lives, cost the lives | killed cumulative of person animal | The wave took lives: {12 people} were hit, fatally.
death, fatality, casualty figure of dead, death toll, number of dead, number of deaths, body count | killed cumulative of person animal | The death toll rose to {12}.
murder, homicide, slaying, killing, manslaughter | killed cumulative of person animal | Police spoke of the murder of {12 people}.
martyr, electrocute, hang, lynch, bury alive | killed cumulative of person animal | Raiders martyr {12 villagers}.
body recovered, bodies recovered, bodies found, lay to rest | killed cumulative of person animal | Rescuers said {12 bodies} recovered, bodies recovered in the mud.
injure, wound, hurt, maim, bruise, burn badly, sicken, poison, scald, concuss | injured cumulative of person animal | Such blasts injure {12 people} a year.
injury, gunshot wound, wounding | injured cumulative of person animal | The injury of {12 people} was reported.
non-life-threatening injuries, minor injuries, graze wounds, non-life-threatening, recovering, with gunshot wounds, with a gunshot wound, with injuries, with minor injuries, with stab wounds, with burns, suffer gunshot wounds, suffer injuries, suffer minor injuries, suffer burns, suffer stab wounds, receive gunshot wounds, receive graze wounds, receive minor injuries, receive injuries, sustain injuries, sustain gunshot wounds, sustain minor injuries, sustain burns, suffer from gunshot wounds, suffering from gunshot wounds | injured cumulative of person animal | They said {12 people} suffered minor injuries.
treat, need treatment, need medical care, seek treatment | treated < injured cumulative of person animal | Doctors treat {12 people} for burns.
serious condition, seriously injured, severely injured, seriously wounded, severely wounded, badly hurt, seriously hurt, critically injured, critically wounded, critically hurt | badly_injured < injured state of person animal | The fire left {12 people} seriously injured.
critical condition, in critical condition, critical, life support, on life support, fighting for their lives, fight for life, intensive care | critical state of person animal | Doctors say {12 people} are in critical condition.
stable condition, in stable condition, stable, good condition, fair condition | stable state of person animal | Doctors say {12 people} are in stable condition.
hospitalise, hospitalize, hospitalised, hospitalized, admit, in hospital, in the hospital, to the hospital, to hospital, to a hospital, to hospitals, to area hospitals, to local hospitals, to nearby hospitals, to a local hospital, to an area hospital, to a nearby hospital, take to hospital, take to the hospital, rush to the hospital, rush to hospital, airlift, transport to hospital, transported | hospitalised state of person animal | Clinics hospitalise {12 people} a day.
discharge, release from hospital, sent home | discharged cumulative of person | Clinics discharge {12 patients} a day.
shoot, hit by bullets, struck by gunfire, hit by gunfire, struck by bullets, shot and wounded | shot < hit cumulative of person animal | Gunmen shoot {12 people} a year.
strike down, run over, knock down, struck | struck < hit cumulative of person animal thing | Drivers run over {12 people} a year.
stab, knife, slash | stabbed < hit cumulative of person animal | Robbers stab {12 people} a year.
beat, beat up, assault, torture, rape, abuse, molest | assaulted cumulative of person | Guards beat {12 prisoners} a year.
casualty, casualties, killed or wounded, killed and wounded, killed or injured, killed and injured, dead or wounded, dead and wounded | casualty < hit cumulative | The army spoke of casualties: {12 soldiers} were killed or wounded.
infect, contract, test positive, tested positive, fall ill, catch | infected cumulative does of person animal | Bats infect {12 people} a year.
recover from illness, recovered from illness, cure, heal | recovered cumulative does | Clinics cure {12 patients} a day.
vaccinate, inoculate, immunise, immunize, jab | vaccinated cumulative of person animal | Nurses vaccinate {12 children} a day.
test, screen, swab | tested cumulative of person animal event thing | Nurses test {12 people} a day.
isolate, quarantine | isolated state of person | Doctors isolate {12 people}.
survive, survivor, escape, escape unharmed, escape unhurt, unharmed, unhurt, uninjured, alive, walk away | survived static does of person animal | After the crash {12 people} survive.
rescue, save, pull from, pulled alive, pull out alive, bring to safety, winch to safety, pluck | rescued cumulative | Crews rescue {12 swimmers} a year.
missing, unaccounted for, search for, go missing, went missing, vanish, disappear, feared dead, feared drowned, lost at sea | missing state of person animal vehicle vessel thing | The flood left {12 people} missing.
trap, trapped, strand, cut off, stuck, marooned | trapped state | The flood left {12 people} trapped.
born, give birth, birth | born static of person animal | In this clinic {12 babies} were born.

# Moving and sheltering
evacuate, evacuation, order to leave, ordered to leave, tell to leave, told to leave, told to get out, ordered to evacuate, evacuation order | evacuated cumulative of person animal building place | Crews evacuate {12 villagers}.
displace, uproot, drive from their homes, driven from their homes, flee, flee their homes, leave their homes, fled | displaced cumulative does of person group | The floods displace {12 families}.
shelter, sheltering, in shelters, take refuge, shelter in place, camp out, house temporarily | sheltered state of person group | Schools shelter {12 families}.
homeless, lose their homes, left homeless, made homeless | homeless cumulative of person group | The fire left {12 families} homeless.
affect, affected, hit, impact, without power, lose power, without electricity, in the dark | affected state weak does | The floods affect {12 villages}.
return, go home, repatriate, come back, return home | returned cumulative weak does of person group vehicle vessel | Every week {12 families} return.
arrive, land, come ashore, reach, enter, cross, cross the border | arrived cumulative weak does of person group vehicle vessel goods animal munition | Each day {12 migrants} arrive.
leave, depart, pull out, withdraw, withdrawal, quit | left cumulative weak does | Each day {12 families} leave.
deport, expel, extradite, send back | deported cumulative of person | They deport {12 migrants} a day.
apply, apply for asylum, file, lodge, submit, seek asylum, application, register | applied static does | Each month {12 people} apply.
starve, go hungry, hungry, food insecure, malnourished, undernourished, face hunger, go without food | hungry state does of person group share | In the valley {12 people} go hungry.
live, reside, inhabit, live in poverty | living state weak does of person group | In the hamlet {12 people} live.

# Forces
deploy, station, deployment, base, position, mass, amass, massed, concentrate, gather, garrison, move to the border | deployed < presence state of person vehicle weapon munition unit thing | Commanders deploy {12 soldiers}.
send, dispatch, despatch, ship out, mobilise to, second, commit, contingent, move, transfer, relocate | sent < presence state | Commanders send {12 soldiers}.
train, training, undergo training, in training, drill, prepare for combat | training < presence state does of person unit | At the base {12 soldiers} train.
fight, serve, in combat, on the front line, at the front, take up positions, in the field, on the ground | fighting < presence state does of person unit | On this front {12 soldiers} fight.
present, presence, already in, be in, stay, remain, operate in | present < presence state weak does | The report says {12 soldiers} are present.
join, enlist, sign up, enrol, enroll, volunteer | joined cumulative weak does of person organisation place | Each week {12 people} join.
recruit, mobilise, mobilize, call up, conscript, draft | recruited cumulative of person | They recruit {12 men} a day.
capture, take prisoner, taken prisoner, captured | captured cumulative | Rebels capture {12 soldiers}.
surrender, lay down their arms, give up, desert, defect | surrendered cumulative does of person | Each week {12 rebels} surrender.
exchange, swap, hand over, prisoner exchange | exchanged cumulative | Both sides exchange {12 prisoners}.
abduct, kidnap, take hostage, taken hostage, seize hostages, hold hostage, held captive | abducted cumulative of person | Rebels abduct {12 villagers}.
free, set free, let go, liberate | freed cumulative of person animal | Rebels free {12 hostages}.
shoot down, down, shot down, bring down, intercept, neutralise, neutralize, repel | shot_down < destroyed cumulative of aircraft vehicle munition thing | Gunners shoot down {12 drones} a night.
launch, fire, unleash, loose, lob, fire off | launched cumulative | They launch {12 drones} a night.
destroy, raze, wreck, flatten, reduce to rubble, gut, burn down, wipe out, knock out, sink, demolish | destroyed cumulative | Storms destroy {12 houses} a year.
damage, batter, partly destroy, flood, inundate, damaged | damaged cumulative | Storms damage {12 houses} a year.
retake, recapture, overrun, occupy, control, take control | taken state weak | Rebels retake {12 villages}.
attack, raid, storm, bomb, shell, hit with missiles | attacked cumulative | Rebels attack {12 villages} a year.
possess, own, have in stock, stockpile, arsenal, hold in store | held state weak | The generals own {12 tanks}.
deliver, supply, hand out, provide, delivery, transfer to, give, gift, donate weapons | delivered cumulative weak | They deliver {12 tanks} a year.

# Crime and courts
arrest, detain, detention, take into custody, taken into custody, in custody, apprehend, round up, nab | arrested cumulative of person | Police arrest {12 people} a day.
charge, indict, accuse, face charges, book | charged cumulative of person organisation | Courts charge {12 people} a week.
convict, find guilty, found guilty, plead guilty | convicted cumulative of person organisation | Courts convict {12 people} a week.
acquit, clear, find not guilty | acquitted cumulative of person | Courts acquit {12 people} a week.
sentence, jail, imprison, lock up, send to prison | sentenced cumulative of person | Courts jail {12 people} a week.
seek, hunt, look for, wanted, at large, on the run | sought state weak | Police seek {12 suspects}.
involve, involved, take part in the attack, open fire, carry out the attack | involved static weak does | They said {12 gunmen} were involved.
question, interview, interrogate | questioned cumulative weak of person | Police question {12 people} a week.
steal, rob, loot, burgle | stolen cumulative | Thieves steal {12 cars} a night.
seize, confiscate, impound | seized cumulative | Officers confiscate {12 guns} a week.
fine, penalise, penalize, ticket | fined cumulative | Courts fine {12 drivers} a week.
sue, lodge a claim | sued cumulative of person organisation | Each week {12 patients} sue.

# Taking part
carry, aboard, on board, onboard, board, travel, be on the flight, ride | aboard static does of person group | The boat had {12 people} aboard.
attend, turn out, gather in, draw, attract, flock, participate, pack, take part, attendance, come, show up | attended static does of person group | To the fair {12 people} come.
march, rally, protest, demonstrate, take to the streets | marched static does of person group | On Friday {12 people} march.
vote, cast, ballot | voted static does of person count share | In the hamlet {12 people} vote.
support, back, favour, favor, approve of, agree | supporting static weak does of person organisation share | Of the owners {12 people} agree.
oppose, reject, vote against, against | opposing static does of person share | Of the owners {12 people} oppose it.
abstain | abstained static does of person share | Of the owners {12 people} abstain.
randomise, randomize, take part in a study, enrolment, enrollment, recruit to a study, participate in a trial | enrolled outcome does of person | Trials randomise {12 patients} a year.
analyse, analyze, include in the analysis, included in the final analysis, evaluate, follow up | analysed static | Trials analyse {12 patients} a year.
sign, back with a signature, undersign | signed cumulative does | Each hour {12 people} sign.
play, compete | playing static weak does | On Sunday {12 teams} play.
score, net, notch | scored cumulative does | Each year they score {12 goals}.
win, clinch, claim victory | won cumulative weak does | Each year they win {12 games}.
lose, forfeit, lost | lost cumulative weak does | Each year they lose {12 games}.

# Work and money
employ, workforce, on the payroll, have a staff of, employee count | employed state does of person thing | The mills employ {12 people}.
hire, take on, create jobs, add jobs | hired cumulative of person thing | The mills hire {12 people} a year.
lay off, layoff, make redundant, fire from their jobs, cut jobs, shed, axe, cut, dismiss, sack, let go of, job cuts, redundancy | laid_off cumulative | The mills lay off {12 people} a year.
strike, walk out, on strike, down tools | striking state does of person | At the mill {12 people} walk out.
unemployed, out of work, jobless, without a job | unemployed state of person | In the valley {12 people} are unemployed.
cost, priced at, retail at, sell for, go for, price, worth, value | cost state weak | The lamps cost {12 dollars}.
earn, make a profit, gross, profit, revenue, turn over, bring in, rake in, take in | earned static does | The shops earn {12 million dollars} a year.
lose money, post a loss, book a loss, net loss | lost_money static does | The shops lose money, {12 million dollars} a year.
spend, pay, pay out, shell out, expenditure, spending | spent < funded static does | The shops spend {12 million dollars} a year.
fund, invest, budget, allocate, earmark, pledge, grant, aid, commit money, set aside money, financing, investment, set the budget | funded outcome | The towns fund it with {12 million dollars}.
raise, collect, raise money, donate, chip in, crowdfund | raised cumulative weak | The scouts raise {12 dollars} a day.
owe, borrow, debt, in debt | owed state | The shops owe {12 million dollars}.
sell, sale, shift, trade, sold | sold cumulative | The shops sell {12 lamps} a day.
buy, purchase, acquire, order, procure, purchase order | bought cumulative weak does | The shops buy {12 lamps} a day.
produce, manufacture, make, build, assemble, turn out goods, roll out, output, pump, mine, brew | produced static weak does | The mills produce {12 tonnes} a day.
harvest, grow, reap, pick, catch fish, land fish | harvested static of goods plant animal measure | The farms harvest {12 tonnes} a year.
export, ship, ship abroad, shipment | exported static | The mills export {12 tonnes} a year.
import, bring into the country | imported static of goods vehicle thing munition | The mills import {12 tonnes} a year.
recall, pull from shelves, call back, withdraw from sale, withdrawn from sale, pulled from the shelves | recalled cumulative | The shops recall {12 lamps}.
close, shut, shut down, shutter, closure | closed state does | Each year {12 shops} close.
open, inaugurate, reopen, opening | opened cumulative weak does | Each year {12 shops} open.
cancel, scrap, call off, ground | cancelled cumulative | Each day they cancel {12 flights}.
delay, postpone, hold up, late, overdue, behind schedule | delayed state | Each day they delay {12 flights}.
use, consume, burn fuel, burn through, consumption, need, require | consumed static weak does | The ovens use {12 tonnes} a day.
emit, discharge into the air, release into the air, spew | emitted static does | The ovens emit {12 tonnes} a day.
leak, spill, gush, escape into the sea, seep | leaked cumulative does of goods measure | The pipes leak {12 barrels}.
burn, char, scorch, blacken, spread over, engulf, consume acres, consume hectares, grow to acres | burned cumulative of measure building place thing | Such fires burn {12 hectares}.
contain, containment, under control | contained state | Crews contain {12 fires}.
plant, sow, reforest | planted cumulative of plant thing | The scouts plant {12 trees} a day.
cull, slaughter, put down, destroy animals | culled cumulative of animal | The farms cull {12 pigs} a day.
visit, stay overnight, tour | visited static does | Each year {12 tourists} visit.
download, install, stream, view, watch, click, access | viewed cumulative weak does | Each day {12 people} watch.
subscribe, follow, sign up for | subscribed state does of person | Each day {12 people} subscribe.
publish, print, issue, release to the public | published cumulative | The shops publish {12 books} a year.
receive, get, obtain, benefit | received cumulative weak does | Each year {12 families} receive one.

# Things and measures
measure, tall, high, long, wide, deep, stand tall, rise to a height, stretch, run for, span, extend, lie deep | measuring static weak does | The walls measure {12 metres}.
weigh, weight, tip the scales | weighing static weak does | The boats weigh {12 tonnes}.
cover, extend over, area | covering static weak does | The farms cover {12 hectares}.
last, take, take time, lasting, go on for, run time | lasting static weak does | The fairs last {12 days}.
hold, seat, accommodate, have room for, capacity, have a capacity of | holding static weak does | The halls seat {12 people}.
support up to, allow, permit, limit, limit to, cap, maximum | limited versioned does | The servers allow {12 nodes}.
default to, default, set to, ship with, come with | set versioned weak does | The servers default to {12 nodes}.
consist, comprise, include, made up of, contain items, count | comprising static weak does | The sets comprise {12 lamps}.
generate, rated at, rated | generating static does | The dams generate {12 megawatts}.
blow, gust, pack winds, sustained winds | blowing state does | The gales blow at {12 km/h}.
rain, pour, drop rain, fall as rain, snow | raining static does of measure | The clouds drop rain, {12 mm} an hour.
stand at, level, river level, hover at, sit at | standing state weak does | The rivers stand at {12 metres}.
reach orbit, in orbit, orbit, deploy in orbit, released into orbit | in_orbit static of vehicle thing | High above us {12 satellites} orbit.
lift off, blast off, carry into space, launch into orbit | lifted static of vehicle | From here {12 satellites} lift off.
fail, malfunction, break, broken, unusable, out of order, fail to separate | failed static weak does | Each year {12 pumps} fail.
work, usable, operational, in working order, function, serviceable, seaworthy | working state weak does | On this ship {12 pumps} work.
pass, pass the test, clear the bar | passed static weak does | Each year {12 pupils} pass.
graduate, complete, finish | completed static weak does | Each year {12 pupils} graduate.
marry, wed, divorce | married static does of person group | Each year {12 couples} marry.
approve, pass into law, adopt, ratify, authorise, authorize, license, green-light, sign into law | approved static | Each year they approve {12 plans}.
inspect, check, audit, examine, survey | inspected cumulative | Each year they inspect {12 farms}.
find, discover, recover, unearth, spot, sight, identify | found cumulative weak | Each year they unearth {12 coins}.
remove, clear away, defuse, clean up, haul away | removed cumulative weak | Each day they remove {12 mines}.
repair, restore, rebuild, fix, mend, restore power | repaired cumulative | Each day they repair {12 pumps}.
