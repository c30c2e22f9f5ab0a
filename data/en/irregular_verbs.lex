# Verb forms whose base no rule finds, or that a rule would misread. Second cell: the base.
# The rules strip -s, -es, -ies, -ed, -d, -ing and undo a doubled consonant.
[irregular_verbs]
arose, arisen | arise | We heard the word {arose} 12 times.
awoke, awoken | awake | We heard the word {awoke} 12 times.
is, are, was, were, been, being, am | be | We heard the word {is} 12 times.
bore, borne | bear | We heard the word {bore} 12 times.
beaten | beat | We heard the word {beaten} 12 times.
became | become | We heard the word {became} 12 times.
began, begun, beginning | begin | We heard the word {began} 12 times.
bent | bend | We heard the word {bent} 12 times.
bound | bind | We heard the word {bound} 12 times.
bit, bitten | bite | We heard the word {bit} 12 times.
bled | bleed | We heard the word {bled} 12 times.
blew, blown | blow | We heard the word {blew} 12 times.
broke, broken | break | We heard the word {broke} 12 times.
bred | breed | We heard the word {bred} 12 times.
brought | bring | We heard the word {brought} 12 times.
built | build | We heard the word {built} 12 times.
burnt | burn | We heard the word {burnt} 12 times.
bought | buy | We heard the word {bought} 12 times.
caught | catch | We heard the word {caught} 12 times.
chose, chosen | choose | We heard the word {chose} 12 times.
clung | cling | We heard the word {clung} 12 times.
came | come | We heard the word {came} 12 times.
crept | creep | We heard the word {crept} 12 times.
dealt | deal | We heard the word {dealt} 12 times.
dies, dying, died | die | We heard the word {dies} 12 times.
dug, digging | dig | We heard the word {dug} 12 times.
does, did, done | do | We heard the word {does} 12 times.
drew, drawn | draw | We heard the word {drew} 12 times.
dreamt | dream | We heard the word {dreamt} 12 times.
drank, drunk | drink | We heard the word {drank} 12 times.
drove, driven | drive | We heard the word {drove} 12 times.
dwelt | dwell | We heard the word {dwelt} 12 times.
ate, eaten | eat | We heard the word {ate} 12 times.
fell, fallen | fall | We heard the word {fell} 12 times.
fed | feed | We heard the word {fed} 12 times.
felt | feel | We heard the word {felt} 12 times.
fought | fight | We heard the word {fought} 12 times.
found | find | We heard the word {found} 12 times.
fled | flee | We heard the word {fled} 12 times.
flung | fling | We heard the word {flung} 12 times.
flew, flown | fly | We heard the word {flew} 12 times.
forbade, forbidden | forbid | We heard the word {forbade} 12 times.
forgot, forgotten | forget | We heard the word {forgot} 12 times.
froze, frozen | freeze | We heard the word {froze} 12 times.
got, gotten, getting | get | We heard the word {got} 12 times.
gave, given | give | We heard the word {gave} 12 times.
goes, went, gone | go | We heard the word {goes} 12 times.
ground | grind | We heard the word {ground} 12 times.
grew, grown | grow | We heard the word {grew} 12 times.
hung | hang | We heard the word {hung} 12 times.
has, had, having | have | We heard the word {has} 12 times.
heard | hear | We heard the word {heard} 12 times.
hid, hidden | hide | We heard the word {hid} 12 times.
held | hold | We heard the word {held} 12 times.
kept | keep | We heard the word {kept} 12 times.
knelt | kneel | We heard the word {knelt} 12 times.
knew, known | know | We heard the word {knew} 12 times.
laid | lay | We heard the word {laid} 12 times.
led | lead | We heard the word {led} 12 times.
leant | lean | We heard the word {leant} 12 times.
learnt | learn | We heard the word {learnt} 12 times.
left, leaving | leave | We heard the word {left} 12 times.
lent | lend | We heard the word {lent} 12 times.
lies, lying, lay, lain | lie | We heard the word {lies} 12 times.
lit | light | We heard the word {lit} 12 times.
lost, losing | lose | We heard the word {lost} 12 times.
made, making | make | We heard the word {made} 12 times.
meant | mean | We heard the word {meant} 12 times.
met | meet | We heard the word {met} 12 times.
overran | overrun | We heard the word {overran} 12 times.
overtook, overtaken | overtake | We heard the word {overtook} 12 times.
paid | pay | We heard the word {paid} 12 times.
pled | plead | We heard the word {pled} 12 times.
proven | prove | We heard the word {proven} 12 times.
quitting | quit | We heard the word {quitting} 12 times.
rebuilt | rebuild | We heard the word {rebuilt} 12 times.
retook, retaken | retake | We heard the word {retook} 12 times.
rode, ridden | ride | We heard the word {rode} 12 times.
rang, rung | ring | We heard the word {rang} 12 times.
rose, risen | rise | We heard the word {rose} 12 times.
ran, running | run | We heard the word {ran} 12 times.
says, said | say | We heard the word {says} 12 times.
saw, seen | see | We heard the word {saw} 12 times.
sought | seek | We heard the word {sought} 12 times.
sold | sell | We heard the word {sold} 12 times.
sent | send | We heard the word {sent} 12 times.
setting | set | We heard the word {setting} 12 times.
shook, shaken | shake | We heard the word {shook} 12 times.
shone | shine | We heard the word {shone} 12 times.
shot | shoot | We heard the word {shot} 12 times.
shown | show | We heard the word {shown} 12 times.
shrank, shrunk | shrink | We heard the word {shrank} 12 times.
sang, sung | sing | We heard the word {sang} 12 times.
sank, sunk | sink | We heard the word {sank} 12 times.
sat, sitting | sit | We heard the word {sat} 12 times.
slew, slain | slay | We heard the word {slew} 12 times.
slept | sleep | We heard the word {slept} 12 times.
slid | slide | We heard the word {slid} 12 times.
spoke, spoken | speak | We heard the word {spoke} 12 times.
sped | speed | We heard the word {sped} 12 times.
spent | spend | We heard the word {spent} 12 times.
spilt | spill | We heard the word {spilt} 12 times.
spun | spin | We heard the word {spun} 12 times.
splitting | split | We heard the word {splitting} 12 times.
spreads | spread | We heard the word {spreads} 12 times.
sprang, sprung | spring | We heard the word {sprang} 12 times.
stood | stand | We heard the word {stood} 12 times.
stole, stolen | steal | We heard the word {stole} 12 times.
stuck | stick | We heard the word {stuck} 12 times.
struck, stricken | strike | We heard the word {struck} 12 times.
strove, striven | strive | We heard the word {strove} 12 times.
swore, sworn | swear | We heard the word {swore} 12 times.
swept | sweep | We heard the word {swept} 12 times.
swam, swum | swim | We heard the word {swam} 12 times.
swung | swing | We heard the word {swung} 12 times.
took, taken, taking | take | We heard the word {took} 12 times.
taught | teach | We heard the word {taught} 12 times.
tore, torn | tear | We heard the word {tore} 12 times.
told | tell | We heard the word {told} 12 times.
thought | think | We heard the word {thought} 12 times.
threw, thrown | throw | We heard the word {threw} 12 times.
ties, tying, tied | tie | We heard the word {ties} 12 times.
underwent, undergone | undergo | We heard the word {underwent} 12 times.
understood | understand | We heard the word {understood} 12 times.
upheld | uphold | We heard the word {upheld} 12 times.
woke, woken | wake | We heard the word {woke} 12 times.
wore, worn | wear | We heard the word {wore} 12 times.
wove, woven | weave | We heard the word {wove} 12 times.
wedded | wed | We heard the word {wedded} 12 times.
wept | weep | We heard the word {wept} 12 times.
won, winning | win | We heard the word {won} 12 times.
withdrew, withdrawn | withdraw | We heard the word {withdrew} 12 times.
withheld | withhold | We heard the word {withheld} 12 times.
wrung | wring | We heard the word {wrung} 12 times.
wrote, written | write | We heard the word {wrote} 12 times.
focused, focuses | focus | We heard the word {focused} 12 times.
totalled, totaled, totalling, totaling | total | We heard the word {totalled} 12 times.
travelled, traveled, travelling, traveling | travel | We heard the word {travelled} 12 times.
cancelled, canceled, cancelling, canceling | cancel | We heard the word {cancelled} 12 times.
modelled, modeled | model | We heard the word {modelled} 12 times.
labelled, labeled | label | We heard the word {labelled} 12 times.
fuelled, fueled, fuelling | fuel | We heard the word {fuelled} 12 times.
shelled, shelling | shell | We heard the word {shelled} 12 times.
killed, killing, kills | kill | We heard the word {killed} 12 times.
selling | sell | We heard the word {selling} 12 times.
called, calling | call | We heard the word {called} 12 times.
filled, filling | fill | We heard the word {filled} 12 times.
installed, installing | install | We heard the word {installed} 12 times.
pulled, pulling | pull | We heard the word {pulled} 12 times.
rolled, rolling | roll | We heard the word {rolled} 12 times.
polled, polling | poll | We heard the word {polled} 12 times.
spelled, spelling | spell | We heard the word {spelled} 12 times.
culled, culling | cull | We heard the word {culled} 12 times.
passed, passing | pass | We heard the word {passed} 12 times.
missed | miss | We heard the word {missed} 12 times.
crossed, crossing | cross | We heard the word {crossed} 12 times.
pressed, pressing | press | We heard the word {pressed} 12 times.
assessed, assessing | assess | We heard the word {assessed} 12 times.
harassed, harassing | harass | We heard the word {harassed} 12 times.
processed, processing | process | We heard the word {processed} 12 times.
guessed, guessing | guess | We heard the word {guessed} 12 times.
discussed | discuss | We heard the word {discussed} 12 times.
dismissed, dismissing | dismiss | We heard the word {dismissed} 12 times.
massacred, massacring | massacre | We heard the word {massacred} 12 times.
massed, massing | mass | We heard the word {massed} 12 times.
added, adding | add | We heard the word {added} 12 times.
referred, referring | refer | We heard the word {referred} 12 times.
offered, offering | offer | We heard the word {offered} 12 times.
suffered, suffering | suffer | We heard the word {suffered} 12 times.
entered, entering | enter | We heard the word {entered} 12 times.
covered, covering | cover | We heard the word {covered} 12 times.
delivered, delivering | deliver | We heard the word {delivered} 12 times.
discovered, discovering | discover | We heard the word {discovered} 12 times.
recovered, recovering | recover | We heard the word {recovered} 12 times.
gathered, gathering | gather | We heard the word {gathered} 12 times.
murdered, murdering | murder | We heard the word {murdered} 12 times.
slaughtered | slaughter | We heard the word {slaughtered} 12 times.
sheltered, sheltering | shelter | We heard the word {sheltered} 12 times.
registered, registering | register | We heard the word {registered} 12 times.
considered | consider | We heard the word {considered} 12 times.
remained, remaining | remain | We heard the word {remained} 12 times.
trained, training | train | We heard the word {trained} 12 times.
visited, visiting | visit | We heard the word {visited} 12 times.
exhibited | exhibit | We heard the word {exhibited} 12 times.
limited, limiting | limit | We heard the word {limited} 12 times.
deposited | deposit | We heard the word {deposited} 12 times.
audited | audit | We heard the word {audited} 12 times.
credited | credit | We heard the word {credited} 12 times.
benefited, benefitted | benefit | We heard the word {benefited} 12 times.
edited | edit | We heard the word {edited} 12 times.
admitted, admitting | admit | We heard the word {admitted} 12 times.
committed, committing | commit | We heard the word {committed} 12 times.
permitted, permitting | permit | We heard the word {permitted} 12 times.
submitted | submit | We heard the word {submitted} 12 times.
opened, opening | open | We heard the word {opened} 12 times.
happened | happen | We heard the word {happened} 12 times.
threatened | threaten | We heard the word {threatened} 12 times.
weakened | weaken | We heard the word {weakened} 12 times.
sickened | sicken | We heard the word {sickened} 12 times.
blackened | blacken | We heard the word {blackened} 12 times.
lessened | lessen | We heard the word {lessened} 12 times.
listened | listen | We heard the word {listened} 12 times.
broadened | broaden | We heard the word {broadened} 12 times.
developed, developing | develop | We heard the word {developed} 12 times.
dropped, dropping | drop | We heard the word {dropped} 12 times.
shipped, shipping | ship | We heard the word {shipped} 12 times.
equipped | equip | We heard the word {equipped} 12 times.
kidnapped, kidnaped, kidnapping | kidnap | We heard the word {kidnapped} 12 times.
abandoned | abandon | We heard the word {abandoned} 12 times.
imprisoned | imprison | We heard the word {imprisoned} 12 times.
poisoned, poisoning | poison | We heard the word {poisoned} 12 times.
mentioned | mention | We heard the word {mentioned} 12 times.
stationed | station | We heard the word {stationed} 12 times.
questioned | question | We heard the word {questioned} 12 times.
rationed | ration | We heard the word {rationed} 12 times.
damaged, damaging | damage | We heard the word {damaged} 12 times.
evacuated, evacuating | evacuate | We heard the word {evacuated} 12 times.
agreed, agreeing, agrees | agree | We heard the word {agreed} 12 times.
freed, freeing | free | We heard the word {freed} 12 times.
guaranteed | guarantee | We heard the word {guaranteed} 12 times.
owed, owing, owes | owe | We heard the word {owed} 12 times.
used, using, uses | use | We heard the word {used} 12 times.
loses | lose | We heard the word {loses} 12 times.
closed, closing, closes | close | We heard the word {closed} 12 times.
caused, causing | cause | We heard the word {caused} 12 times.
increased, increasing | increase | We heard the word {increased} 12 times.
released, releasing | release | We heard the word {released} 12 times.
purchased | purchase | We heard the word {purchased} 12 times.
raised, raising | raise | We heard the word {raised} 12 times.
rises, rising | rise | We heard the word {rises} 12 times.
advised | advise | We heard the word {advised} 12 times.
promised | promise | We heard the word {promised} 12 times.
exercised | exercise | We heard the word {exercised} 12 times.
diagnosed | diagnose | We heard the word {diagnosed} 12 times.
seized, seizing, seizes | seize | We heard the word {seized} 12 times.
housed, housing | house | We heard the word {housed} 12 times.
based | base | We heard the word {based} 12 times.
chased | chase | We heard the word {chased} 12 times.
changed, changing | change | We heard the word {changed} 12 times.
charged, charging | charge | We heard the word {charged} 12 times.
discharged | discharge | We heard the word {discharged} 12 times.
alleged | allege | We heard the word {alleged} 12 times.
challenged | challenge | We heard the word {challenged} 12 times.
pledged | pledge | We heard the word {pledged} 12 times.
exchanged | exchange | We heard the word {exchanged} 12 times.
urged | urge | We heard the word {urged} 12 times.
ranged, ranging | range | We heard the word {ranged} 12 times.
merged | merge | We heard the word {merged} 12 times.
forced | force | We heard the word {forced} 12 times.
announced, announcing | announce | We heard the word {announced} 12 times.
produced, producing | produce | We heard the word {produced} 12 times.
reduced, reducing | reduce | We heard the word {reduced} 12 times.
introduced | introduce | We heard the word {introduced} 12 times.
replaced | replace | We heard the word {replaced} 12 times.
placed | place | We heard the word {placed} 12 times.
displaced, displacing | displace | We heard the word {displaced} 12 times.
faced, facing | face | We heard the word {faced} 12 times.
traced | trace | We heard the word {traced} 12 times.
financed | finance | We heard the word {financed} 12 times.
convinced | convince | We heard the word {convinced} 12 times.
commenced | commence | We heard the word {commenced} 12 times.
pronounced | pronounce | We heard the word {pronounced} 12 times.
rescued, rescuing | rescue | We heard the word {rescued} 12 times.
issued, issuing | issue | We heard the word {issued} 12 times.
valued | value | We heard the word {valued} 12 times.
argued | argue | We heard the word {argued} 12 times.
sued, suing | sue | We heard the word {sued} 12 times.
continued | continue | We heard the word {continued} 12 times.
pursued | pursue | We heard the word {pursued} 12 times.
queued | queue | We heard the word {queued} 12 times.
raped, raping | rape | We heard the word {raped} 12 times.
escaped, escaping | escape | We heard the word {escaped} 12 times.
hoped, hoping | hope | We heard the word {hoped} 12 times.
typed | type | We heard the word {typed} 12 times.
coped | cope | We heard the word {coped} 12 times.
scraped | scrape | We heard the word {scraped} 12 times.
hired, hiring | hire | We heard the word {hired} 12 times.
fired, firing | fire | We heard the word {fired} 12 times.
required, requiring | require | We heard the word {required} 12 times.
acquired | acquire | We heard the word {acquired} 12 times.
retired | retire | We heard the word {retired} 12 times.
wired | wire | We heard the word {wired} 12 times.
injured, injuring | injure | We heard the word {injured} 12 times.
captured, capturing | capture | We heard the word {captured} 12 times.
measured, measuring | measure | We heard the word {measured} 12 times.
manufactured | manufacture | We heard the word {manufactured} 12 times.
tortured | torture | We heard the word {tortured} 12 times.
cured | cure | We heard the word {cured} 12 times.
ensured | ensure | We heard the word {ensured} 12 times.
figured | figure | We heard the word {figured} 12 times.
secured | secure | We heard the word {secured} 12 times.
featured | feature | We heard the word {featured} 12 times.
ignored | ignore | We heard the word {ignored} 12 times.
explored | explore | We heard the word {explored} 12 times.
stored, storing | store | We heard the word {stored} 12 times.
restored | restore | We heard the word {restored} 12 times.
scored | score | We heard the word {scored} 12 times.
declared | declare | We heard the word {declared} 12 times.
shared | share | We heard the word {shared} 12 times.
prepared | prepare | We heard the word {prepared} 12 times.
compared | compare | We heard the word {compared} 12 times.
scared | scare | We heard the word {scared} 12 times.
adhered | adhere | We heard the word {adhered} 12 times.
interfered | interfere | We heard the word {interfered} 12 times.
filed, filing | file | We heard the word {filed} 12 times.
compiled | compile | We heard the word {compiled} 12 times.
piled | pile | We heard the word {piled} 12 times.
mobilised | mobilise | We heard the word {mobilised} 12 times.
mobilized | mobilize | We heard the word {mobilized} 12 times.
handled | handle | We heard the word {handled} 12 times.
settled | settle | We heard the word {settled} 12 times.
doubled | double | We heard the word {doubled} 12 times.
tripled | triple | We heard the word {tripled} 12 times.
battled | battle | We heard the word {battled} 12 times.
assembled | assemble | We heard the word {assembled} 12 times.
enabled | enable | We heard the word {enabled} 12 times.
disabled | disable | We heard the word {disabled} 12 times.
sampled | sample | We heard the word {sampled} 12 times.
scheduled | schedule | We heard the word {scheduled} 12 times.
ruled | rule | We heard the word {ruled} 12 times.
named | name | We heard the word {named} 12 times.
blamed | blame | We heard the word {blamed} 12 times.
consumed | consume | We heard the word {consumed} 12 times.
assumed | assume | We heard the word {assumed} 12 times.
claimed | claim | We heard the word {claimed} 12 times.
timed | time | We heard the word {timed} 12 times.
defined | define | We heard the word {defined} 12 times.
mined | mine | We heard the word {mined} 12 times.
combined | combine | We heard the word {combined} 12 times.
examined | examine | We heard the word {examined} 12 times.
fined | fine | We heard the word {fined} 12 times.
declined | decline | We heard the word {declined} 12 times.
phoned | phone | We heard the word {phoned} 12 times.
postponed | postpone | We heard the word {postponed} 12 times.
tuned | tune | We heard the word {tuned} 12 times.
lined | line | We heard the word {lined} 12 times.
joined | join | We heard the word {joined} 12 times.
lived, living, lives | live | We heard the word {lived} 12 times.
saved, saving | save | We heard the word {saved} 12 times.
received, receiving | receive | We heard the word {received} 12 times.
drives, driving | drive | We heard the word {drives} 12 times.
survived, surviving | survive | We heard the word {survived} 12 times.
arrived, arriving | arrive | We heard the word {arrived} 12 times.
believed | believe | We heard the word {believed} 12 times.
achieved | achieve | We heard the word {achieved} 12 times.
involved, involving | involve | We heard the word {involved} 12 times.
approved | approve | We heard the word {approved} 12 times.
removed | remove | We heard the word {removed} 12 times.
moved, moving | move | We heard the word {moved} 12 times.
served | serve | We heard the word {served} 12 times.
observed | observe | We heard the word {observed} 12 times.
reserved | reserve | We heard the word {reserved} 12 times.
resolved | resolve | We heard the word {resolved} 12 times.
solved | solve | We heard the word {solved} 12 times.
stated | state | We heard the word {stated} 12 times.
estimated | estimate | We heard the word {estimated} 12 times.
operated | operate | We heard the word {operated} 12 times.
donated | donate | We heard the word {donated} 12 times.
relocated | relocate | We heard the word {relocated} 12 times.
created | create | We heard the word {created} 12 times.
indicated | indicate | We heard the word {indicated} 12 times.
writes, writing | write | We heard the word {writes} 12 times.
cited, citing | cite | We heard the word {cited} 12 times.
quoted | quote | We heard the word {quoted} 12 times.
noted | note | We heard the word {noted} 12 times.
voted, voting | vote | We heard the word {voted} 12 times.
promoted | promote | We heard the word {promoted} 12 times.
devoted | devote | We heard the word {devoted} 12 times.
completed | complete | We heard the word {completed} 12 times.
competed | compete | We heard the word {competed} 12 times.
deleted | delete | We heard the word {deleted} 12 times.
invited | invite | We heard the word {invited} 12 times.
united | unite | We heard the word {united} 12 times.
executed | execute | We heard the word {executed} 12 times.
distributed | distribute | We heard the word {distributed} 12 times.
polluted | pollute | We heard the word {polluted} 12 times.
contributed, contributing | contribute | We heard the word {contributed} 12 times.
decided | decide | We heard the word {decided} 12 times.
divided | divide | We heard the word {divided} 12 times.
provided | provide | We heard the word {provided} 12 times.
included, including | include | We heard the word {included} 12 times.
excluded | exclude | We heard the word {excluded} 12 times.
concluded | conclude | We heard the word {concluded} 12 times.
exploded | explode | We heard the word {exploded} 12 times.
invaded | invade | We heard the word {invaded} 12 times.
traded | trade | We heard the word {traded} 12 times.
raided | raid | We heard the word {raided} 12 times.
crowded | crowd | We heard the word {crowded} 12 times.
