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
die, perish, drown, suffocate, bleed to death, succumb, lose their lives, lose his life, lose her life, lose its life | killed cumulative of person animal | In such floods {12 people} die. / {12 people} lose their lives each year. / {One miner} lost his life in the pit. / {One nurse} lost her life in the pit. / {One dog} lost its life in the pit.
dead, deceased, lifeless, shot dead, found dead, pronounced dead, declared dead, left dead, dead at the scene, to the morgue | killed cumulative of person animal | The blast left {12 people} dead.
fatal, fatally, mortally, shot to death, stabbed to death, beaten to death, burned to death, crushed to death, claim the lives, take the lives, cost the lives | killed cumulative of person animal | The fall was fatal for {12 people}. / The bus struck {12 people} fatally. / The bus hurt {12 people} mortally. / Floods take the lives of {12 people} a year. / Floods cost the lives of {12 people} a year. / The flood claimed the lives of {12 people}. / {12 people} were shot to death. / {12 people} were stabbed to death. / {12 people} were beaten to death. / {12 people} were burned to death. / {12 people} were crushed to death.
death, fatality, death toll, number of deaths | killed cumulative of person animal | The death toll rose to {12}. / {12 deaths} were counted. / The number of deaths rose to {12}. / {12 fatalities} were counted.
murder, homicide, slaying, killing, manslaughter | killed cumulative of person animal | Police spoke of the murder of {12 people}.
martyr, electrocute, hang, lynch, bury alive | killed cumulative of person animal | Raiders martyr {12 villagers}. / {12 villagers} were buried alive. / {12 villagers} may be electrocuted.
lay to rest | killed cumulative of person animal | They lay to rest {12 bodies} in May.
injure, wound, hurt, maim, bruise, burn badly, sicken, poison, scald, concuss | injured cumulative of person animal | Such blasts injure {12 people} a year.
injury, gunshot wound, wounding | injured cumulative of person animal | The injury of {12 people} was reported.
non-life-threatening injuries, minor injuries, graze wounds, recovering, with gunshot wounds, with a gunshot wound, with injuries, with minor injuries, with stab wounds, with burns, suffer gunshot wounds, suffer injuries, suffer minor injuries, suffer burns, suffer stab wounds, receive gunshot wounds, receive graze wounds, receive minor injuries, receive injuries, sustain injuries, sustain gunshot wounds, sustain minor injuries, sustain burns, suffer from gunshot wounds, suffering from gunshot wounds | injured cumulative of person animal | They said {12 people} suffered minor injuries. / Doctors saw {12 people} with stab wounds. / Doctors saw {12 people} with burns. / The crash left {12 people} with non-life-threatening injuries.
treat, need treatment, need medical care, seek treatment | treated < injured cumulative of person animal | Doctors treat {12 people} for burns. / After the blaze {12 people} need treatment. / After the blaze {12 people} need medical care. / {12 people} sought treatment.
serious condition, seriously injured, severely injured, seriously wounded, severely wounded, badly hurt, seriously hurt, critically injured, critically wounded, critically hurt | badly_injured < injured state of person animal | The fire left {12 people} seriously injured.
critical condition, in critical condition, critical, life support, on life support, fighting for their lives, fight for life, intensive care | critical state of person animal | Doctors say {12 people} are in critical condition.
stable condition, in stable condition, stable, good condition, fair condition | stable state of person animal | Doctors say {12 people} are in stable condition.
hospitalise, hospitalize, hospitalised, hospitalized, admit, in hospital, in the hospital, to the hospital, to hospital, to a hospital, to hospitals, to area hospitals, to local hospitals, to nearby hospitals, to a local hospital, to an area hospital, to a nearby hospital, take to hospital, take to the hospital, rush to the hospital, rush to hospital, airlift, transport to hospital, transported | hospitalised state of person animal | Clinics hospitalise {12 people} a day. / {12 people} are in hospital. / {12 people} are in the hospital. / Crews took {12 people} to the hospital. / Crews took {12 people} to hospital. / Crews took {12 people} to a hospital. / Crews took {12 people} to hospitals. / Crews took {12 people} to area hospitals. / Crews took {12 people} to local hospitals. / Crews took {12 people} to nearby hospitals. / Crews took {12 people} to a local hospital. / Crews took {12 people} to an area hospital. / Crews took {12 people} to a nearby hospital. / {12 people} were rushed to the hospital. / {12 people} were rushed to hospital. / {12 people} were transported to hospital. / {12 people} were airlifted. / {12 people} were transported.
discharge, release from hospital, sent home | discharged cumulative of person | Clinics discharge {12 patients} a day. / {12 patients} were released from hospital. / {12 patients} were sent home.
shoot, hit by bullets, struck by gunfire, hit by gunfire, struck by bullets, shot and wounded | shot < hit cumulative of person animal | Gunmen shoot {12 people} a year. / {12 people} were shot and wounded. / {12 people} were hit by bullets. / {12 people} were hit by gunfire. / {12 people} were struck by gunfire. / {12 people} were struck by bullets.
run over, knock down, struck | struck < hit cumulative of person animal thing | Drivers run over {12 people} a year. / {12 people} were struck down by a bus.
stab, knife, slash | stabbed < hit cumulative of person animal | Robbers stab {12 people} a year.
beat, beat up, assault, torture, rape, abuse, molest | assaulted cumulative of person | Guards beat {12 prisoners} a year.
casualty, casualties, killed or wounded, killed and wounded, killed or injured, killed and injured, dead or wounded, dead and wounded | casualty < hit cumulative | The army spoke of casualties: {12 soldiers} were killed or wounded.
infect, contract, test positive, tested positive, fall ill, catch | infected cumulative does of person animal | Bats infect {12 people} a year. / {12 people} tested positive. / {12 people} test positive each day. / {12 people} fall ill each day. / {12 people} contracted the fever. / {12 people} fell ill. / {12 people} tested positive.
recover from illness, recovered from illness, cure, heal | recovered cumulative does | {12 patients} recover from illness each day. / {12 patients} recovered from illness. / Clinics cured {12 patients}. / Clinics healed {12 patients}.
vaccinate, inoculate, immunise, immunize, jab | vaccinated cumulative of person animal | Nurses vaccinate {12 children} a day.
test, screen, swab | tested cumulative of person animal event thing | Nurses test {12 people} a day.
isolate, quarantine | isolated state of person | Doctors isolate {12 people}.
survive, survivor, escape, escape unharmed, escape unhurt, unharmed, unhurt, uninjured, alive, walk away | survived static does of person animal | After the crash {12 people} survive.
rescue, save, pull from, pulled alive, pull out alive, winch to safety, pluck | rescued cumulative | Crews rescue {12 swimmers} a year. / {12 swimmers} were pulled from the sea. / {12 swimmers} were pulled alive from the sea. / {12 swimmers} were pulled out alive. / {12 swimmers} were winched to safety.
missing, unaccounted for, search for, go missing, went missing, vanish, disappear, feared dead, feared drowned, lost at sea | missing state of person animal vehicle vessel thing | The flood left {12 people} missing.
trap, trapped, strand, cut off, stuck, marooned | trapped state | The flood left {12 people} trapped.
born, give birth, birth | born static of person animal | In this clinic {12 babies} were born.

# Moving and sheltering
evacuate, evacuation, ordered to leave, told to leave, told to get out, ordered to evacuate | evacuated cumulative of person animal building place | Crews evacuate {12 villagers}. / {12 villagers} were ordered to leave. / {12 villagers} were told to leave. / {12 villagers} were told to get out. / {12 villagers} were ordered to evacuate. / The evacuation of {12 villagers} began. / An evacuation order was given to {12 villagers}.
displace, uproot, drive from their homes, driven from their homes, flee, flee their homes, leave their homes, fled | displaced cumulative does of person group | The floods displace {12 families}.
shelter, sheltering, in shelters, take refuge, shelter in place, camp out, house temporarily | sheltered state of person group | Schools shelter {12 families}. / {12 families} are sheltering in a school. / {12 families} are in shelters. / {12 families} take refuge in a school. / {12 families} shelter in place. / {12 families} camp out on the moor. / {12 families} were housed temporarily.
homeless, lose their homes, left homeless, made homeless | homeless cumulative of person group | The fire left {12 families} homeless.
affect, affected, hit, impact, without power, lose power, without electricity, in the dark | affected state weak does | The floods affect {12 villages}. / {12 villages} were affected. / {12 villages} were hit. / The floods impacted {12 villages}. / {12 villages} were without power. / {12 villages} were without electricity. / {12 villages} lose power each winter. / {12 villages} were in the dark. / The outage impacted {12 villages}.
return, go home, repatriate, come back, return home | returned cumulative weak does of person group vehicle vessel | Every week {12 families} return. / Every week {12 families} return home. / {12 families} went home. / {12 families} were repatriated. / {12 families} came back.
arrive, land, come ashore, reach, enter, cross, cross the border | arrived cumulative weak does of person group vehicle vessel goods animal munition | Each day {12 migrants} arrive. / {12 migrants} crossed the border.
leave, depart, pull out, withdraw, withdrawal, quit | left cumulative weak does | Each day {12 families} leave. / {12 families} pulled out. / {12 teams} withdrew from the cup. / The withdrawal of {12 teams} was a shock.
deport, expel, extradite, send back | deported cumulative of person | They deport {12 migrants} a day. / {12 migrants} were sent back.
apply, apply for asylum, file, lodge, submit, seek asylum, application, register | applied static does | Each month {12 people} apply.
starve, go hungry, hungry, food insecure, malnourished, undernourished, face hunger, go without food | hungry state does of person group share | In the valley {12 people} go hungry.
live, reside, inhabit, live in poverty | living state weak does of person group | In the hamlet {12 people} live.

# Forces
deploy, station, deployment, base, position, mass, amass, massed, concentrate, gather, garrison, move to the border | deployed < presence state of person vehicle weapon munition unit thing | Commanders deploy {12 soldiers}.
send, dispatch, despatch, ship out, second, commit, contingent, move, transfer, relocate | sent < presence state | Commanders send {12 soldiers}. / {12 soldiers} were shipped out.
train, training, undergo training, in training, drill, prepare for combat | training < presence state does of person unit | At the base {12 soldiers} train.
fight, serve, in combat, on the front line, at the front, take up positions, in the field, on the ground | fighting < presence state does of person unit | On this front {12 soldiers} fight.
present, presence, already in, be in, stay, remain, operate in | present < presence state weak does | The report says {12 soldiers} are present.
join, enlist, sign up, enrol, enroll, volunteer | joined cumulative weak does of person organisation place | Each week {12 people} join. / {12 people} signed up. / {12 people} enrolled. / {12 people} enroll each week. / {12 people} volunteer each week. / {12 people} enlisted.
recruit, mobilise, mobilize, call up, conscript, draft | recruited cumulative of person | They recruit {12 men} a day.
capture, take prisoner, taken prisoner, captured | captured cumulative | Rebels capture {12 soldiers}. / They take prisoner {12 soldiers}.
surrender, lay down their arms, give up, desert, defect | surrendered cumulative does of person | Each week {12 rebels} surrender.
exchange, swap, hand over, prisoner exchange | exchanged cumulative | Both sides exchange {12 prisoners}.
abduct, kidnap, take hostage, taken hostage, seize hostages, hold hostage, held captive | abducted cumulative of person | Rebels abduct {12 villagers}. / {12 villagers} were taken hostage. / {12 villagers} were held captive. / They seize hostages: {12 villagers}. / They take hostage {12 villagers}. / They hold hostage {12 villagers}.
free, set free, let go, liberate | freed cumulative of person animal | Rebels free {12 hostages}. / {12 hostages} were let go. / {12 hostages} were set free.
shoot down, down, shot down, bring down, intercept, neutralise, neutralize, repel | shot_down < destroyed cumulative of aircraft vehicle munition thing | Gunners shoot down {12 drones} a night. / {12 drones} were downed. / {12 drones} were intercepted.
launch, fire, unleash, loose, lob, fire off | launched cumulative | They launch {12 drones} a night.
destroy, raze, wreck, flatten, reduce to rubble, gut, burn down, wipe out, knock out, sink, demolish | destroyed cumulative | Storms destroy {12 houses} a year.
damage, batter, partly destroy, flood, inundate, damaged | damaged cumulative | Storms damage {12 houses} a year. / {12 houses} were damaged. / {12 houses} were battered. / {12 houses} were partly destroyed. / {12 houses} were flooded.
retake, recapture, overrun, occupy, control, take control | taken state weak | Rebels retake {12 villages}. / The rebels occupied {12 villages}. / The rebels control {12 villages}. / Rebels take control of {12 villages}.
attack, raid, storm, bomb, shell, hit with missiles | attacked cumulative | Rebels attack {12 villages} a year.
possess, own, have in stock, stockpile, arsenal, hold in store | held state weak | The generals possess {12 tanks}. / The army owns {12 tanks}. / The arsenal of {12 tanks} stood in a barn.
deliver, supply, hand out, provide, delivery, transfer to, give, gift, donate weapons | delivered cumulative weak | They deliver {12 tanks} a year. / They gave {12 tanks} to the army. / {12 tanks} were transferred to the army.

# Crime and courts
arrest, detain, detention, take into custody, taken into custody, in custody, apprehend, round up, nab | arrested cumulative of person | Police arrest {12 people} a day. / {12 people} were taken into custody. / {12 people} are in custody. / {12 people} were rounded up. / Police take into custody {12 people} a day.
charge, indict, accuse, face charges, book | charged cumulative of person organisation | Courts charge {12 people} a week.
convict, find guilty, found guilty, plead guilty | convicted cumulative of person organisation | Courts convict {12 people} a week.
acquit, clear, find not guilty | acquitted cumulative of person | Courts acquit {12 people} a week.
sentence, jail, imprison, lock up, send to prison | sentenced cumulative of person | Courts sentence {12 people} a week. / {12 people} were sent to prison. / {12 people} were locked up.
seek, hunt, look for, wanted, at large, on the run | sought state weak | Police seek {12 suspects}. / {12 suspects} are wanted. / {12 suspects} are at large. / {12 suspects} are on the run.
involve, involved | involved static weak does | They said {12 gunmen} were involved.
question, interview, interrogate | questioned cumulative weak of person | Police question {12 people} a week.
steal, rob, loot, burgle | stolen cumulative | Thieves steal {12 cars} a night.
seize, confiscate, impound | seized cumulative | Officers confiscate {12 guns} a week.
fine, penalise, penalize, ticket | fined cumulative | Courts fine {12 drivers} a week.
sue, lodge a claim | sued cumulative of person organisation | Each week {12 patients} sue.

# Taking part
carry, aboard, on board, onboard, board, travel, be on the flight, ride | aboard static does of person group thing | The boat had {12 people} aboard.
attend, turn out, gather in, draw, attract, flock, participate, pack, take part, attendance, come, show up | attended static does of person group | To the fair {12 people} come.
march, rally, protest, demonstrate, take to the streets | marched static does of person group | On Friday {12 people} march.
vote, cast, ballot | voted static does of person count share | In the hamlet {12 people} vote.
support, back, favour, favor, approve of, agree | supporting static weak does of person organisation share | Of the owners {12 people} agree.
oppose, reject, vote against, against | opposing static does of person share | Of the owners {12 people} oppose it.
abstain | abstained static does of person share | Of the owners {12 people} abstain.
randomise, randomize, take part in a study, enrolment, enrollment, recruit to a study, participate in a trial | enrolled outcome does of person | Trials randomise {12 patients} a year.
analyse, analyze, include in the analysis, included in the final analysis, evaluate, follow up | analysed static | Trials analyse {12 patients} a year. / {12 patients} were included in the final analysis. / {12 patients} were followed up.
sign, back with a signature, undersign | signed cumulative does | Each hour {12 people} sign.
play, compete | playing static weak does | On Sunday {12 teams} play.
score, net, notch | scored cumulative does | Each year they score {12 goals}.
win, clinch | won cumulative weak does | Each year they win {12 games}. / Each year they clinch {12 games}.
lose, forfeit, lost | lost cumulative weak does | Each year they lose {12 games}.

# Work and money
employ, workforce, on the payroll, have a staff of | employed state does of person thing | The mills employ {12 people}. / {12 people} are on the payroll. / The workforce of {12 people} is small. / The mills have a staff of {12 people}.
hire, take on, create jobs | hired cumulative of person thing | The mills hire {12 people} a year. / The mills create jobs for {12 people}. / The mills take on {12 people} a year.
lay off, layoff, make redundant, fire from their jobs, shed, axe, cut, dismiss, sack, let go of, job cuts, redundancy | laid_off cumulative | The mills lay off {12 people} a year. / {12 people} were let go of. / The mills cut jobs: {12 people} had to leave.
strike, walk out, on strike, down tools | striking state does of person | At the mill {12 people} walk out. / {12 people} are on strike.
unemployed, out of work, jobless, without a job | unemployed state of person | In the valley {12 people} are unemployed.
cost, priced at, retail at, sell for, go for, price, worth, value | cost state weak does | The lamp is priced at {12 dollars}. / The lamp costs {12 dollars}. / The lamp retails at {12 dollars}. / The lamp sells for {12 dollars}. / The lamp goes for {12 dollars}. / The price is {12 dollars}. / The lamp is worth {12 dollars}. / The lamp is valued at {12 dollars}.
earn, make a profit, gross, profit, revenue, turn over, bring in, rake in, take in | earned static does | The shops earn {12 million dollars} a year. / The shop brought in {12 million dollars}. / The shop raked in {12 million dollars}.
lose money, post a loss, book a loss, net loss | lost_money static does | The shops lose money, {12 million dollars} a year. / The net loss was {12 million dollars}.
spend, pay, pay out, shell out, expenditure, spending | spent < funded static does | The shops spend {12 million dollars} a year. / The town shelled out {12 million dollars}. / Spending of {12 million dollars} was agreed.
fund, invest, budget, allocate, earmark, pledge, grant, aid, financing, investment, set the budget | funded outcome does | The towns fund the port with {12 million dollars}. / The town invested {12 million dollars} in the port. / The town budgeted {12 million dollars} for the port. / The town allocated {12 million dollars} to the port. / The town earmarked {12 million dollars} for the port. / The town pledged {12 million dollars} to the port. / The town granted {12 million dollars} to the port. / Aid of {12 million dollars} was given. / Financing of {12 million dollars} was agreed. / An investment of {12 million dollars} was agreed. / The town set the budget at {12 million dollars}.
raise, collect, donate, chip in, crowdfund | raised cumulative weak does | The scouts raise {12 dollars} a day. / The scouts raised {12 dollars} for the choir. / The scouts collected {12 dollars} for the choir. / The scouts donated {12 dollars} to the choir. / The scouts chipped in {12 dollars}. / The scouts crowdfunded {12 dollars} for the choir.
owe, borrow, debt, in debt | owed state does | The shops owe {12 million dollars}. / The shop borrowed {12 million dollars} from the bank. / The debt is {12 million dollars}. / The shop is {12 million dollars} in debt.
sell, sale, shift, trade, sold | sold cumulative | The shops sell {12 lamps} a day. / {12 lamps} were sold. / The sale of {12 lamps} was a success.
buy, purchase, acquire, order, procure, purchase order | bought cumulative weak does | The shops acquire {12 lamps} a day. / The town bought {12 lamps}. / The town purchased {12 lamps}. / The town has a purchase order for {12 lamps}.
produce, manufacture, make, build, assemble, roll out, output, pump, mine, brew | produced static weak does | The mills produce {12 tonnes} a day. / The firm manufactured {12 lamps}. / The firm assembled {12 lamps}. / The firm mined {12 tonnes} of salt. / The mill has an output of {12 tonnes} of salt.
harvest, grow, reap, pick | harvested static of goods plant animal measure | The farmers harvest {12 tonnes} of wheat a year. / The farmers harvested {12 tonnes} of wheat. / The farmers grew {12 tonnes} of wheat. / The farmers reaped {12 tonnes} of wheat. / The farmers picked {12 tonnes} of pears.
export, ship, ship abroad, shipment | exported static | The mills export {12 tonnes} a year. / {12 lamps} were shipped to the isles. / {12 lamps} were shipped abroad. / A shipment of {12 lamps} left the port.
import, bring into the country | imported static of goods vehicle thing munition | The mills import {12 tonnes} a year. / They bring into the country {12 lamps}.
recall, pull from shelves, call back, withdrawn from sale, pulled from the shelves | recalled cumulative | The shops recall {12 lamps}. / {12 lamps} were pulled from shelves. / {12 lamps} were pulled from the shelves. / {12 lamps} were withdrawn from sale.
close, shut, shut down, shutter, closure | closed state does | Each year {12 shops} close.
open, inaugurate, reopen, opening | opened cumulative weak does | Each year {12 shops} open. / {12 shops} reopened. / {12 shops} were inaugurated.
cancel, scrap, call off, ground | cancelled cumulative | Each day they cancel {12 flights}.
delay, postpone, hold up, late, overdue, behind schedule | delayed state | Each day they delay {12 flights}.
use, consume, burn through, consumption, need, require | consumed static weak does | The ovens need {12 tonnes} of coal a day. / The oven used {12 tonnes} of coal. / The oven consumed {12 tonnes} of coal. / The oven has a consumption of {12 tonnes} of coal. / The oven burnt through {12 tonnes} of coal.
emit, spew | emitted static does | The ovens emit {12 tonnes} a day. / The ovens spewed {12 tonnes} of soot.
leak, spill, gush, escape into the sea, seep | leaked cumulative does of goods measure | The pipes leak {12 barrels}.
burn, char, scorch, blacken, spread over, engulf | burned cumulative of measure building place thing | Such fires burn {12 hectares}. / The fires blackened {12 hectares} of forest. / The fires spread over {12 hectares} of forest. / The fire engulfed {12 hectares}.
contain, containment, under control | contained state | Crews contain {12 fires}. / {12 fires} are under control.
plant, sow, reforest | planted cumulative of plant thing | The scouts plant {12 trees} a day.
cull, slaughter, put down | culled cumulative of animal | The farms cull {12 pigs} a day. / {12 pigs} were put down.
visit, stay overnight, tour | visited static does | Each year {12 tourists} visit.
download, install, stream, view, watch, click, access | viewed cumulative weak does | Each day {12 people} watch. / {12 people} downloaded it. / {12 people} installed it.
subscribe, follow, sign up for | subscribed state does of person | Each day {12 people} follow the page. / {12 people} subscribed to the page. / {12 people} signed up for the page.
publish, print, issue, release to the public | published cumulative | The shops publish {12 books} a year. / {12 books} were published. / {12 books} were printed. / {12 books} were issued. / {12 papers} were released to the public.
receive, get, obtain, benefit | received cumulative weak does | Each year {12 families} receive one.

# Things and measures
measure, tall, high, long, wide, deep, stand tall, rise to a height, stretch, run for, span, extend | measuring static weak does | The wall measures {12 metres}. / The wall is {12 metres} tall. / The wall is {12 metres} high. / The wall is {12 metres} long. / The wall is {12 metres} wide. / The lake is {12 metres} deep. / The wall stretches for {12 metres}. / The bridge spans {12 metres}. / The tower rises to a height of {12 metres}. / The wall runs for {12 metres}. / The wall extends {12 metres}. / The tower stands tall at {12 metres}.
weigh, weight, tip the scales | weighing static weak does | The boat weighs {12 tonnes}. / The weight is {12 tonnes}.
cover, extend over, area | covering static weak does | The farms cover {12 hectares}.
last, take, lasting, go on for, run time | lasting static weak does | The fairs take {12 days}. / The fair lasts {12 days}. / It was a fair lasting {12 days}. / The fair goes on for {12 days}. / The run time is {12 minutes}.
hold, seat, accommodate, have room for, capacity, have a capacity of | holding static weak does | The halls seat {12 people}. / The hall holds {12 people}.
support up to, allow, permit, limit, limit to, cap, maximum | limited versioned does | The servers allow {12 nodes}.
default to, default, set to, ship with, come with | set versioned weak does | The servers default to {12 nodes}.
consist, comprise, include, made up of, count | comprising static weak does | The sets include {12 lamps}. / The set comprises {12 lamps}. / The sets consist of {12 lamps}. / The sets are made up of {12 lamps}.
generate, rated at, rated | generating static does | The dams generate {12 megawatts}. / The dam is rated {12 megawatts}. / The dam is rated at {12 megawatts}.
blow, gust, pack winds, sustained winds | blowing state does | The gales blow at {12 km/h}. / The gale brought sustained winds of {12 km/h}. / The gale packs winds of {12 km/h}.
rain, pour, drop rain, snow | raining static does of measure | It rained {12 mm} in an hour. / It poured {12 mm} in an hour. / It snowed {12 cm} in an hour. / The clouds drop rain, {12 mm} an hour. / It had to fall as rain: {12 mm}.
stand at, level, river level, hover at, sit at | standing state weak does | The rivers stand at {12 metres}. / The level is {12 metres}. / The river level is {12 metres}. / The river hovers at {12 metres}.
reach orbit, in orbit, orbit, deploy in orbit, released into orbit | in_orbit static of vehicle thing | High above us {12 satellites} orbit.
lift off, blast off, carry into space, launch into orbit | lifted static of vehicle | From here {12 satellites} lift off.
fail, malfunction, break, broken, unusable, out of order, fail to separate | failed static weak does | Each year {12 pumps} fail. / {12 pumps} malfunctioned on the ship. / {12 pumps} broke on the ship. / {12 pumps} are broken. / {12 pumps} are unusable. / {12 pumps} are out of order. / {12 pumps} failed to separate.
work, usable, operational, in working order, function, serviceable, seaworthy | working state weak does | On this ship {12 pumps} are usable. / {12 pumps} work well. / {12 pumps} are operational. / {12 pumps} are in working order. / {12 pumps} function well. / {12 pumps} are serviceable. / {12 boats} are seaworthy.
pass, pass the test, clear the bar | passed static weak does | Each year {12 pupils} pass. / {12 pupils} passed the test. / {12 pupils} cleared the bar.
graduate, complete, finish | completed static weak does | Each year {12 pupils} finish. / {12 pupils} graduated. / {12 pupils} completed the course.
marry, wed, divorce | married static does of person group | Each year {12 couples} marry.
approve, pass into law, adopt, ratify, authorise, authorize, license, green-light, sign into law | approved static | Each year they approve {12 plans}. / The council green-lighted {12 plans}. / {12 plans} were green-lighted.
inspect, check, audit, examine, survey | inspected cumulative | Each year they inspect {12 farms}.
find, discover, recover, unearth, spot, sight, identify | found cumulative weak | Each year they unearth {12 coins}.
remove, clear away, defuse, clean up, haul away | removed cumulative weak | Each day they remove {12 mines}. / {12 mines} were cleared away.
repair, restore, rebuild, fix, mend | repaired cumulative | Each day they repair {12 pumps}. / Crews restored power to {12 pumps}.
