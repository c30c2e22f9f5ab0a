# Verb forms whose base no rule finds, or that a rule would misread. Second cell: the base.
# The rules strip -s, -es, -ies, -ed, -d, -ing and undo a doubled consonant.
[irregular_verbs]
arose, arisen | arise | On Sunday {12 quarrels} arose before noon. / By Sunday {12 quarrels} had arisen before noon.
awoke, awoken | awake | On Sunday {12 sleepers} awoke before noon. / By Sunday {12 sleepers} had awoken before noon.
is, are, was, were, been | be | There is {one horse} in the yard. / There are {12 horses} in the yard. / There was {one horse} in the yard. / There were {12 horses} in the yard. / There have been {12 horses} in the yard.
bore, borne | bear | On Sunday they bore {12 girls}. / The tree has borne {12 pears}.
beaten | beat | On Sunday {12 players} were beaten.
became | become | On Sunday {12 pupils} became nurses.
began, begun, beginning | begin | On Sunday they began {12 works}. / On Sunday {12 works} were begun. / On Sunday they were beginning {12 works}.
bent | bend | On Sunday they bent {12 poles}.
bound | bind | On Sunday they bound {12 books}.
bit, bitten | bite | On Sunday they bit {12 dogs}. / On Sunday {12 dogs} were bitten.
bled | bleed | On Sunday {12 players} bled before noon.
blew, blown | blow | On Sunday they blew {12 whistles}. / On Sunday {12 whistles} were blown.
broke, broken | break | On Sunday they broke {12 plates}. / On Sunday {12 plates} were broken.
bred | breed | On Sunday they bred {12 horses}.
brought | bring | On Sunday they brought {12 chairs}.
built | build | On Sunday they built {12 huts}.
burnt | burn | On Sunday they burnt {12 letters}.
bought | buy | On Sunday they bought {12 lamps}.
caught | catch | On Sunday they caught {12 thieves}.
chose, chosen | choose | On Sunday they chose {12 songs}. / On Sunday {12 songs} were chosen.
clung | cling | In the storm {12 sailors} clung to the mast.
came | come | On Sunday {12 guests} came before noon.
crept | creep | At night {12 cats} crept into the barn.
dealt | deal | On Sunday they dealt {12 cards}.
dies, dying, died | die | Each Sunday {one miner} dies before noon. / On Sunday {12 miners} were dying before noon. / On Sunday {12 miners} died before noon.
dug, digging | dig | On Sunday they dug {12 ditches}. / On Sunday they were digging {12 ditches}.
does, did, done | do | The clinic does {12 tests} a day. / The clinic did {12 tests} on Sunday. / On Sunday {12 tests} were done.
drew, drawn | draw | On Sunday they drew {12 maps}. / On Sunday {12 maps} were drawn.
dreamt | dream | On Sunday they dreamt {12 dreams}.
drank, drunk | drink | On Sunday they drank {12 bottles}. / On Sunday {12 bottles} were drunk.
drove, driven | drive | On Sunday they drove {12 lorries}. / On Sunday {12 lorries} were driven.
dwelt | dwell | On Sunday {12 monks} dwelt in the tower.
ate, eaten | eat | On Sunday they ate {12 pears}. / On Sunday {12 pears} were eaten.
fell, fallen | fall | In the storm {12 trees} fell on the road. / By Sunday {12 trees} had fallen before noon.
fed | feed | On Sunday they fed {12 horses}.
felt | feel | On Sunday they felt {12 tremors}.
fought | fight | On Sunday they fought {12 fires}.
found | find | On Sunday they found {12 coins}.
fled | flee | On Sunday {12 families} fled before noon.
flung | fling | On Sunday they flung {12 stones}.
flew, flown | fly | On Sunday they flew {12 kites}. / On Sunday {12 kites} were flown.
forbade, forbidden | forbid | On Sunday they forbade {12 songs}. / On Sunday {12 songs} were forbidden.
forgot, forgotten | forget | On Sunday they forgot {12 names}. / On Sunday {12 names} were forgotten.
froze, frozen | freeze | On Sunday they froze {12 accounts}. / On Sunday {12 accounts} were frozen.
got, gotten, getting | get | On Sunday they got {12 letters}. / On Sunday they had gotten {12 letters}. / On Sunday they were getting {12 letters}.
gave, given | give | The teacher gave {12 lessons} on Sunday. / The teacher has given {12 lessons}.
goes, went, gone | go | Each Sunday {one family} goes home. / On Sunday {12 families} went home. / By Sunday {12 families} had gone home.
ground | grind | On Sunday they ground {12 lenses}.
grew, grown | grow | On Sunday they grew {12 plants}. / On Sunday {12 plants} were grown.
hung | hang | On Sunday they hung {12 pictures}.
has, had, having | have | Each Sunday she has {12 horses}. / On Sunday they had {12 horses}. / On Sunday they were having {12 horses}.
heard | hear | On Sunday they heard {12 songs}.
hid, hidden | hide | On Sunday they hid {12 coins}. / On Sunday {12 coins} were hidden.
held | hold | On Sunday they held {12 talks}.
kept | keep | On Sunday they kept {12 horses}.
knelt | kneel | On Sunday {12 pilgrims} knelt before noon.
knew, known | know | On Sunday they knew {12 songs}. / On Sunday {12 songs} were known.
laid | lay | On Sunday they laid {12 pipes}.
led | lead | On Sunday they led {12 walks}.
leant | lean | On Sunday they leant {12 ladders}.
learnt | learn | On Sunday they learnt {12 songs}.
left, leaving | leave | After the meal {12 guests} left the house. / On Sunday {12 guests} were leaving before noon.
lent | lend | On Sunday they lent {12 books}.
lies, lying, lay, lain | lie | Each Sunday {one sheep} lies in the field. / On Sunday {12 sheep} were lying in the field. / {12 ships} lay at anchor. / {12 ships} had lain at anchor.
lit | light | On Sunday they lit {12 lamps}.
lost, losing | lose | On Sunday they lost {12 games}. / On Sunday they were losing {12 games}.
made, making | make | On Sunday they made {12 chairs}. / On Sunday they were making {12 chairs}.
meant | mean | {12 clouds} meant rain.
met | meet | On Sunday they met {12 teachers}.
overran | overrun | Rebels overran {12 villages} on Sunday.
overtook, overtaken | overtake | On Sunday they overtook {12 riders}. / The car has overtaken {12 lorries}.
paid | pay | On Sunday they paid {12 fines}.
pled | plead | On Sunday {12 suspects} pled before noon.
proven | prove | On Sunday {12 theorems} were proven.
quitting | quit | On Sunday they were quitting {12 clubs}.
rebuilt | rebuild | On Sunday they rebuilt {12 huts}.
retook, retaken | retake | On Sunday they retook {12 villages}. / On Sunday {12 villages} were retaken.
rode, ridden | ride | On Sunday they rode {12 horses}. / On Sunday {12 horses} were ridden.
rang, rung | ring | On Sunday they rang {12 bells}. / On Sunday {12 bells} were rung.
rose, risen | rise | {12 balloons} rose over the town. / {12 balloons} have risen over the town.
ran, running | run | On Sunday they ran {12 races}. / On Sunday they were running {12 races}.
says, said | say | {The mayor} says that 12 lamps were sold. / {The mayor} said that 12 lamps were sold.
saw, seen | see | On Sunday they saw {12 films}. / On Sunday {12 films} were seen.
sought | seek | On Sunday they sought {12 suspects}.
sold | sell | On Sunday they sold {12 lamps}.
sent | send | On Sunday they sent {12 letters}.
setting | set | On Sunday they were setting {12 tables}.
shook, shaken | shake | On Sunday they shook {12 trees}. / On Sunday {12 trees} were shaken.
shone | shine | {12 lamps} shone over the gate.
shot | shoot | On Sunday they shot {12 wolves}.
shown | show | The cinema has shown {12 films}.
shrank, shrunk | shrink | On Sunday {12 jackets} shrank before noon. / By Sunday {12 jackets} had shrunk before noon.
sang, sung | sing | On Sunday they sang {12 songs}. / On Sunday {12 songs} were sung.
sank, sunk | sink | On Sunday {12 boats} sank before noon. / By Sunday {12 boats} had sunk before noon.
sat, sitting | sit | On Sunday {12 guests} sat at the table. / On Sunday {12 guests} were sitting at the table.
slew, slain | slay | On Sunday they slew {12 wolves}. / On Sunday {12 wolves} were slain.
slept | sleep | On Sunday {12 guests} slept in the barn.
slid | slide | On Sunday {12 cars} slid off the road.
spoke, spoken | speak | On Sunday {12 mayors} spoke at the fair. / By Sunday {12 mayors} had spoken at the fair.
sped | speed | On Sunday {12 drivers} sped through the town.
spent | spend | On Sunday they spent {12 coins}.
spilt | spill | On Sunday they spilt {12 buckets}.
spun | spin | On Sunday they spun {12 plates}.
splitting | split | On Sunday they were splitting {12 logs}.
spreads | spread | Each Sunday she spreads {12 blankets}.
sprang, sprung | spring | {12 cats} sprang from the roof. / By Sunday {12 cats} had sprung from the roof.
stood | stand | On Sunday {12 guards} stood at the gate.
stole, stolen | steal | On Sunday they stole {12 cars}. / On Sunday {12 cars} were stolen.
stuck | stick | On Sunday they stuck {12 posters}.
struck, stricken | strike | On Sunday they struck {12 walls}. / On Sunday {12 walls} were stricken.
strove, striven | strive | {12 teams} strove for the cup. / {12 teams} have striven for the cup.
swore, sworn | swear | On Sunday they swore {12 oaths}. / On Sunday {12 oaths} were sworn.
swept | sweep | On Sunday they swept {12 streets}.
swam, swum | swim | {12 boys} swam across the lake. / {12 boys} have swum across the lake.
swung | swing | On Sunday they swung {12 axes}.
took, taken, taking | take | On Sunday they took {12 chairs}. / On Sunday {12 chairs} were taken. / On Sunday they were taking {12 chairs}.
taught | teach | On Sunday they taught {12 classes}.
tore, torn | tear | On Sunday they tore {12 sheets}. / On Sunday {12 sheets} were torn.
told | tell | {The mayor} told that 12 lamps were sold.
thought | think | {The mayor} thought that 12 lamps were sold.
threw, thrown | throw | On Sunday they threw {12 stones}. / On Sunday {12 stones} were thrown.
ties, tying, tied | tie | Each Sunday she ties {12 knots}. / The sailors were tying {12 ropes}. / On Sunday they tied {12 knots}.
underwent, undergone | undergo | On Sunday they underwent {12 tests}. / On Sunday {12 tests} were undergone.
understood | understand | On Sunday they understood {12 words}.
upheld | uphold | On Sunday they upheld {12 rulings}.
woke, woken | wake | On Sunday they woke {12 sleepers}. / On Sunday {12 sleepers} were woken.
wore, worn | wear | On Sunday they wore {12 masks}. / On Sunday {12 masks} were worn.
wove, woven | weave | On Sunday they wove {12 rugs}. / On Sunday {12 rugs} were woven.
wedded | wed | On Sunday {12 couples} wedded before noon.
wept | weep | On Sunday {12 mourners} wept before noon.
won, winning | win | On Sunday they won {12 games}. / On Sunday they were winning {12 games}.
withdrew, withdrawn | withdraw | On Sunday they withdrew {12 offers}. / On Sunday {12 offers} were withdrawn.
withheld | withhold | On Sunday they withheld {12 letters}.
wrung | wring | On Sunday they wrung {12 towels}.
wrote, written | write | {The mayor} wrote that 12 lamps were sold. / {The mayor} written that 12 lamps were sold.
focused, focuses | focus | On Sunday they focused {12 lenses}. / Each Sunday she focuses {12 lenses}.
totalled, totaled, totalling, totaling | total | On Sunday they totalled {12 bills}. / On Sunday they totaled {12 bills}. / On Sunday they were totalling {12 bills}. / On Sunday they were totaling {12 bills}.
travelled, traveled, travelling, traveling | travel | On Sunday {12 pilgrims} travelled to the isle. / On Sunday {12 pilgrims} traveled to the isle. / On Sunday {12 pilgrims} were travelling to the isle. / On Sunday {12 pilgrims} were traveling to the isle.
cancelled, canceled, cancelling, canceling | cancel | On Sunday they cancelled {12 trains}. / On Sunday they canceled {12 trains}. / On Sunday they were cancelling {12 trains}. / On Sunday they were canceling {12 trains}.
modelled, modeled | model | On Sunday they modelled {12 bridges}. / On Sunday they modeled {12 bridges}.
labelled, labeled | label | On Sunday they labelled {12 jars}. / On Sunday they labeled {12 jars}.
fuelled, fueled, fuelling | fuel | On Sunday they fuelled {12 buses}. / On Sunday they fueled {12 buses}. / On Sunday they were fuelling {12 buses}.
shelled, shelling | shell | On Sunday they shelled {12 villages}. / On Sunday they were shelling {12 villages}.
killed, killing, kills | kill | On Sunday they killed {12 wolves}. / On Sunday they were killing {12 wolves}. / Each Sunday she kills {12 wolves}.
selling | sell | The shop was selling {12 lamps} a day.
called, calling | call | On Sunday they called {12 witnesses}. / On Sunday they were calling {12 witnesses}.
filled, filling | fill | On Sunday they filled {12 bottles}. / On Sunday they were filling {12 bottles}.
installed, installing | install | On Sunday they installed {12 lamps}. / On Sunday they were installing {12 lamps}.
pulled, pulling | pull | On Sunday they pulled {12 carts}. / On Sunday they were pulling {12 carts}.
rolled, rolling | roll | On Sunday they rolled {12 logs}. / On Sunday they were rolling {12 logs}.
polled, polling | poll | {The mayor} polled that 12 lamps were sold. / {The mayor} is polling that 12 lamps were sold.
spelled, spelling | spell | On Sunday they spelled {12 words}. / On Sunday they were spelling {12 words}.
culled, culling | cull | On Sunday they culled {12 deer}. / On Sunday they were culling {12 deer}.
passed, passing | pass | On Sunday they passed {12 laws}. / On Sunday they were passing {12 laws}.
missed | miss | On Sunday they missed {12 trains}.
crossed, crossing | cross | On Sunday they crossed {12 bridges}. / On Sunday they were crossing {12 bridges}.
pressed, pressing | press | On Sunday they pressed {12 shirts}. / On Sunday they were pressing {12 shirts}.
assessed, assessing | assess | {The mayor} assessed that 12 lamps were sold. / {The mayor} is assessing that 12 lamps were sold.
harassed, harassing | harass | On Sunday they harassed {12 guests}. / On Sunday they were harassing {12 guests}.
processed, processing | process | On Sunday they processed {12 forms}. / On Sunday they were processing {12 forms}.
guessed, guessing | guess | {The mayor} guessed that 12 lamps were sold. / {The mayor} is guessing that 12 lamps were sold.
discussed | discuss | On Sunday they discussed {12 plans}.
dismissed, dismissing | dismiss | {The mayor} dismissed that 12 lamps were sold. / {The mayor} is dismissing that 12 lamps were sold.
massacred, massacring | massacre | On Sunday they massacred {12 villagers}. / On Sunday they were massacring {12 villagers}.
massed, massing | mass | On Sunday they massed {12 tanks}. / On Sunday they were massing {12 tanks}.
added, adding | add | {The mayor} added that 12 lamps were sold. / {The mayor} is adding that 12 lamps were sold.
referred, referring | refer | On Sunday they referred {12 patients}. / On Sunday they were referring {12 patients}.
offered, offering | offer | On Sunday they offered {12 lessons}. / On Sunday they were offering {12 lessons}.
suffered, suffering | suffer | On Sunday they suffered {12 defeats}. / The team is suffering {12 defeats} a year.
entered, entering | enter | On Sunday they entered {12 houses}. / On Sunday they were entering {12 houses}.
covered, covering | cover | On Sunday they covered {12 pools}. / On Sunday they were covering {12 pools}.
delivered, delivering | deliver | On Sunday they delivered {12 letters}. / On Sunday they were delivering {12 letters}.
discovered, discovering | discover | On Sunday they discovered {12 coins}. / On Sunday they were discovering {12 coins}.
recovered, recovering | recover | On Sunday they recovered {12 bodies}. / On Sunday they were recovering {12 bodies}.
gathered, gathering | gather | On Sunday {12 villagers} gathered before noon. / On Sunday {12 villagers} were gathering before noon.
murdered, murdering | murder | On Sunday they murdered {12 monks}. / On Sunday they were murdering {12 monks}.
slaughtered | slaughter | On Sunday they slaughtered {12 pigs}.
sheltered, sheltering | shelter | On Sunday they sheltered {12 families}. / On Sunday they were sheltering {12 families}.
registered, registering | register | On Sunday they registered {12 cars}. / On Sunday they were registering {12 cars}.
considered | consider | {The mayor} considered that 12 lamps were sold.
remained, remaining | remain | On Sunday {12 guests} remained before noon. / On Sunday {12 guests} were remaining before noon.
trained, training | train | On Sunday they trained {12 nurses}. / On Sunday they were training {12 nurses}.
visited, visiting | visit | On Sunday they visited {12 farms}. / On Sunday they were visiting {12 farms}.
exhibited | exhibit | On Sunday they exhibited {12 paintings}.
limited, limiting | limit | On Sunday they limited {12 prices}. / On Sunday they were limiting {12 prices}.
deposited | deposit | On Sunday they deposited {12 coins}.
audited | audit | On Sunday they audited {12 firms}.
credited | credit | The bank credited {12 accounts} with a prize.
benefited, benefitted | benefit | On Sunday {12 families} benefited before noon. / On Sunday {12 families} benefitted before noon.
edited | edit | On Sunday they edited {12 books}.
admitted, admitting | admit | {The mayor} admitted that 12 lamps were sold. / {The mayor} is admitting that 12 lamps were sold.
committed, committing | commit | On Sunday they committed {12 thefts}. / On Sunday they were committing {12 thefts}.
permitted, permitting | permit | On Sunday they permitted {12 marches}. / On Sunday they were permitting {12 marches}.
submitted | submit | On Sunday they submitted {12 plans}.
opened, opening | open | On Sunday they opened {12 shops}. / On Sunday they were opening {12 shops}.
happened | happen | On Sunday {12 thefts} happened before noon.
threatened | threaten | On Sunday they threatened {12 guests}.
weakened | weaken | On Sunday they weakened {12 walls}.
sickened | sicken | On Sunday they sickened {12 guests}.
blackened | blacken | On Sunday they blackened {12 walls}.
lessened | lessen | On Sunday {12 risks} lessened before noon.
listened | listen | {12 pupils} listened to the song.
broadened | broaden | On Sunday they broadened {12 roads}.
developed, developing | develop | On Sunday they developed {12 drugs}. / On Sunday they were developing {12 drugs}.
dropped, dropping | drop | On Sunday they dropped {12 plates}. / On Sunday they were dropping {12 plates}.
shipped, shipping | ship | On Sunday they shipped {12 lamps}. / The firm is shipping {12 lamps} a day.
equipped | equip | On Sunday they equipped {12 boats}.
kidnapped, kidnaped, kidnapping | kidnap | On Sunday they kidnapped {12 villagers}. / On Sunday they kidnaped {12 villagers}. / On Sunday they were kidnapping {12 villagers}.
abandoned | abandon | On Sunday they abandoned {12 boats}.
imprisoned | imprison | On Sunday they imprisoned {12 monks}.
poisoned, poisoning | poison | On Sunday they poisoned {12 wolves}. / On Sunday they were poisoning {12 wolves}.
mentioned | mention | {The mayor} mentioned that 12 lamps were sold.
stationed | station | On Sunday they stationed {12 guards}.
questioned | question | On Sunday they questioned {12 suspects}.
rationed | ration | On Sunday they rationed {12 goods}.
damaged, damaging | damage | On Sunday they damaged {12 roofs}. / On Sunday they were damaging {12 roofs}.
evacuated, evacuating | evacuate | On Sunday they evacuated {12 villagers}. / On Sunday they were evacuating {12 villagers}.
agreed, agreeing, agrees | agree | {12 members} agreed to the plan. / On Sunday {12 members} were agreeing before noon. / Each Sunday {one member} agrees before noon.
freed, freeing | free | On Sunday they freed {12 hostages}. / On Sunday they were freeing {12 hostages}.
guaranteed | guarantee | On Sunday they guaranteed {12 loans}.
owed, owing, owes | owe | On Sunday they owed {12 coins}. / On Sunday they were owing {12 coins}. / Each Sunday she owes {12 coins}.
used, using, uses | use | On Sunday they used {12 lamps}. / On Sunday they were using {12 lamps}. / Each Sunday she uses {12 lamps}.
loses | lose | Each Sunday she loses {12 games}.
closed, closing, closes | close | On Sunday they closed {12 shops}. / On Sunday they were closing {12 shops}. / Each Sunday she closes {12 shops}.
caused, causing | cause | On Sunday they caused {12 fires}. / On Sunday they were causing {12 fires}.
increased, increasing | increase | On Sunday they increased {12 prices}. / On Sunday they were increasing {12 prices}.
released, releasing | release | {The mayor} released that 12 lamps were sold. / {The mayor} is releasing that 12 lamps were sold.
purchased | purchase | On Sunday they purchased {12 lamps}.
raised, raising | raise | On Sunday they raised {12 flags}. / On Sunday they were raising {12 flags}.
rises, rising | rise | Each Sunday {one balloon} rises before noon. / On Sunday {12 balloons} were rising before noon.
advised | advise | On Sunday they advised {12 farmers}.
promised | promise | On Sunday they promised {12 houses}.
exercised | exercise | On Sunday they exercised {12 horses}.
diagnosed | diagnose | On Sunday they diagnosed {12 patients}.
seized, seizing, seizes | seize | On Sunday they seized {12 boats}. / On Sunday they were seizing {12 boats}. / Each Sunday she seizes {12 boats}.
housed, housing | house | On Sunday they housed {12 families}. / On Sunday they were housing {12 families}.
based | base | On Sunday they based {12 planes}.
chased | chase | On Sunday they chased {12 thieves}.
changed, changing | change | On Sunday they changed {12 wheels}. / On Sunday they were changing {12 wheels}.
charged, charging | charge | On Sunday they charged {12 suspects}. / On Sunday they were charging {12 suspects}.
discharged | discharge | On Sunday they discharged {12 patients}.
alleged | allege | {The mayor} alleged that 12 lamps were sold.
challenged | challenge | On Sunday they challenged {12 rulings}.
pledged | pledge | On Sunday they pledged {12 lamps}.
exchanged | exchange | On Sunday they exchanged {12 prisoners}.
urged | urge | On Sunday they urged {12 farmers}.
ranged, ranging | range | On Sunday {12 prices} ranged before noon. / On Sunday {12 prices} were ranging before noon.
merged | merge | On Sunday they merged {12 firms}.
forced | force | On Sunday they forced {12 locks}.
announced, announcing | announce | {The mayor} announced that 12 lamps were sold. / {The mayor} is announcing that 12 lamps were sold.
produced, producing | produce | On Sunday they produced {12 lamps}. / The firm is producing {12 lamps} a day.
reduced, reducing | reduce | On Sunday they reduced {12 prices}. / On Sunday they were reducing {12 prices}.
introduced | introduce | On Sunday they introduced {12 rules}.
replaced | replace | On Sunday they replaced {12 windows}.
placed | place | On Sunday they placed {12 chairs}.
displaced, displacing | displace | On Sunday they displaced {12 families}. / On Sunday they were displacing {12 families}.
faced, facing | face | On Sunday they faced {12 charges}. / On Sunday they were facing {12 charges}.
traced | trace | On Sunday they traced {12 calls}.
financed | finance | On Sunday they financed {12 films}.
convinced | convince | On Sunday they convinced {12 voters}.
commenced | commence | On Sunday they commenced {12 works}.
pronounced | pronounce | On Sunday they pronounced {12 words}.
rescued, rescuing | rescue | On Sunday they rescued {12 swimmers}. / On Sunday they were rescuing {12 swimmers}.
issued, issuing | issue | On Sunday they issued {12 permits}. / On Sunday they were issuing {12 permits}.
valued | value | On Sunday they valued {12 paintings}.
argued | argue | {The mayor} argued that 12 lamps were sold.
sued, suing | sue | On Sunday they sued {12 firms}. / On Sunday they were suing {12 firms}.
continued | continue | On Sunday they continued {12 works}.
pursued | pursue | On Sunday they pursued {12 thieves}.
queued | queue | {12 shoppers} queued at the gate.
raped, raping | rape | On Sunday they raped {12 women}. / On Sunday they were raping {12 women}.
escaped, escaping | escape | On Sunday {12 prisoners} escaped before noon. / On Sunday {12 prisoners} were escaping before noon.
hoped, hoping | hope | On Sunday {12 players} hoped before noon. / {12 players} were hoping for a prize.
typed | type | On Sunday they typed {12 letters}.
coped | cope | On Sunday {12 nurses} coped before noon.
scraped | scrape | On Sunday they scraped {12 pots}.
hired, hiring | hire | On Sunday they hired {12 nurses}. / On Sunday they were hiring {12 nurses}.
fired, firing | fire | On Sunday they fired {12 shots}. / On Sunday they were firing {12 shots}.
required, requiring | require | On Sunday they required {12 permits}. / On Sunday they were requiring {12 permits}.
acquired | acquire | On Sunday they acquired {12 paintings}.
retired | retire | On Sunday {12 judges} retired before noon.
wired | wire | On Sunday they wired {12 houses}.
injured, injuring | injure | On Sunday they injured {12 players}. / On Sunday they were injuring {12 players}.
captured, capturing | capture | On Sunday they captured {12 soldiers}. / On Sunday they were capturing {12 soldiers}.
measured, measuring | measure | On Sunday they measured {12 trees}. / On Sunday they were measuring {12 trees}.
manufactured | manufacture | On Sunday they manufactured {12 lamps}.
tortured | torture | On Sunday they tortured {12 prisoners}.
cured | cure | On Sunday they cured {12 patients}.
ensured | ensure | {12 guards} ensured the peace.
figured | figure | On Sunday {12 names} figured in the list.
secured | secure | On Sunday they secured {12 boats}.
featured | feature | On Sunday they featured {12 songs}.
ignored | ignore | On Sunday they ignored {12 warnings}.
explored | explore | On Sunday they explored {12 caves}.
stored, storing | store | The firm stored {12 lamps}. / The firm is storing {12 lamps}.
restored | restore | On Sunday they restored {12 paintings}.
scored | score | On Sunday they scored {12 goals}.
declared | declare | {The mayor} declared that 12 lamps were sold.
shared | share | On Sunday they shared {12 meals}.
prepared | prepare | On Sunday they prepared {12 meals}.
compared | compare | On Sunday they compared {12 prices}.
scared | scare | On Sunday they scared {12 cats}.
adhered | adhere | On Sunday {12 members} adhered before noon.
interfered | interfere | {12 judges} interfered in the case.
filed, filing | file | On Sunday they filed {12 claims}. / On Sunday they were filing {12 claims}.
compiled | compile | On Sunday they compiled {12 lists}.
piled | pile | On Sunday they piled {12 logs}.
mobilised | mobilise | On Sunday they mobilised {12 soldiers}.
mobilized | mobilize | On Sunday they mobilized {12 soldiers}.
handled | handle | On Sunday they handled {12 cases}.
settled | settle | On Sunday they settled {12 claims}.
doubled | double | On Sunday they doubled {12 prices}.
tripled | triple | On Sunday they tripled {12 prices}.
battled | battle | On Sunday they battled {12 fires}.
assembled | assemble | On Sunday they assembled {12 clocks}.
enabled | enable | On Sunday they enabled {12 accounts}.
disabled | disable | On Sunday they disabled {12 accounts}.
sampled | sample | On Sunday they sampled {12 wines}.
scheduled | schedule | On Sunday they scheduled {12 trains}.
ruled | rule | On Sunday {12 kings} ruled before noon.
named | name | On Sunday they named {12 suspects}.
blamed | blame | On Sunday they blamed {12 drivers}.
consumed | consume | On Sunday they consumed {12 meals}.
assumed | assume | On Sunday they assumed {12 names}.
claimed | claim | {The mayor} claimed that 12 lamps were sold.
timed | time | On Sunday they timed {12 runners}.
defined | define | On Sunday they defined {12 words}.
mined | mine | On Sunday they mined {12 fields}.
combined | combine | On Sunday they combined {12 teams}.
examined | examine | On Sunday they examined {12 patients}.
fined | fine | On Sunday they fined {12 drivers}.
declined | decline | On Sunday they declined {12 offers}.
phoned | phone | On Sunday they phoned {12 friends}.
postponed | postpone | On Sunday they postponed {12 games}.
tuned | tune | On Sunday they tuned {12 pianos}.
lined | line | On Sunday they lined {12 coats}.
joined | join | On Sunday they joined {12 clubs}.
lived, living, lives | live | On Sunday {12 monks} lived in the tower. / On Sunday {12 monks} were living in the tower. / Each Sunday {one monk} lives in the tower.
saved, saving | save | On Sunday they saved {12 swimmers}. / On Sunday they were saving {12 swimmers}.
received, receiving | receive | On Sunday they received {12 letters}. / On Sunday they were receiving {12 letters}.
drives, driving | drive | Each Sunday she drives {12 lorries}. / On Sunday they were driving {12 lorries}.
survived, surviving | survive | On Sunday {12 miners} survived before noon. / On Sunday {12 miners} were surviving before noon.
arrived, arriving | arrive | On Sunday {12 guests} arrived before noon. / On Sunday {12 guests} were arriving before noon.
believed | believe | {The mayor} believed that 12 lamps were sold.
achieved | achieve | On Sunday they achieved {12 goals}.
involved, involving | involve | On Sunday they involved {12 pupils}. / On Sunday they were involving {12 pupils}.
approved | approve | On Sunday they approved {12 plans}.
removed | remove | On Sunday they removed {12 mines}.
moved, moving | move | On Sunday they moved {12 chairs}. / On Sunday they were moving {12 chairs}.
served | serve | On Sunday they served {12 meals}.
observed | observe | On Sunday they observed {12 birds}.
reserved | reserve | On Sunday they reserved {12 tables}.
resolved | resolve | On Sunday they resolved {12 quarrels}.
solved | solve | On Sunday they solved {12 puzzles}.
stated | state | {The mayor} stated that 12 lamps were sold.
estimated | estimate | {The mayor} estimated that 12 lamps were sold.
operated | operate | On Sunday they operated {12 trains}.
donated | donate | On Sunday they donated {12 lamps}.
relocated | relocate | On Sunday they relocated {12 families}.
created | create | On Sunday they created {12 jobs}.
indicated | indicate | {The mayor} indicated that 12 lamps were sold.
writes, writing | write | {The mayor} writes that 12 lamps were sold. / {The mayor} is writing that 12 lamps were sold.
cited, citing | cite | The mayor cited {the police} on 12 thefts. / The mayor is citing {the police} on 12 thefts.
quoted | quote | The mayor quoted {the police} on 12 thefts.
noted | note | {The mayor} noted that 12 lamps were sold.
voted, voting | vote | On Sunday {12 members} voted before noon. / On Sunday {12 members} were voting before noon.
promoted | promote | On Sunday they promoted {12 nurses}.
devoted | devote | On Sunday they devoted {12 pages}.
completed | complete | On Sunday they completed {12 houses}.
competed | compete | On Sunday {12 teams} competed before noon.
deleted | delete | On Sunday they deleted {12 files}.
invited | invite | On Sunday they invited {12 guests}.
united | unite | On Sunday they united {12 parties}.
executed | execute | On Sunday they executed {12 prisoners}.
distributed | distribute | On Sunday they distributed {12 leaflets}.
polluted | pollute | On Sunday they polluted {12 rivers}.
contributed, contributing | contribute | On Sunday they contributed {12 songs}. / On Sunday they were contributing {12 songs}.
decided | decide | On Sunday they decided {12 cases}.
divided | divide | On Sunday they divided {12 fields}.
provided | provide | On Sunday they provided {12 beds}.
included, including | include | On Sunday they included {12 songs}. / On Sunday they were including {12 songs}.
excluded | exclude | On Sunday they excluded {12 players}.
concluded | conclude | {The mayor} concluded that 12 lamps were sold.
exploded | explode | On Sunday {12 shells} exploded before noon.
invaded | invade | On Sunday they invaded {12 islands}.
traded | trade | On Sunday they traded {12 cards}.
raided | raid | On Sunday they raided {12 shops}.
crowded | crowd | On Sunday {12 pupils} crowded into the hall.
