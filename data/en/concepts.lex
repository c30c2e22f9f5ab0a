# Counted and measured things. Second cell: `concept`, `concept < wider concept`, and after a comma
# what the noun itself says of the thing (`person, killed` for “death”), or, after `often`, what is
# meant where nothing else is said (`passenger < person, often aboard`).
# Forms are singular where the word has a singular: “troops” finds “troop”, “officers” finds “officer”.
# A narrower concept counts a part of what the wider one counts; it is not the same thing.
[concepts]

# People
person, individual, human, human being, soul, other | person | {One person} was hurt.
people, persons, folk, folks, individuals | person | {12 people} were hurt.
resident, inhabitant, villager, townsperson, islander, local, dweller, citizen | resident < person | {One resident} left the valley.
townspeople, locals | resident < person | {12 townspeople} left the valley.
adult, grown-up | adult < person | {One adult} joined the study. / {12 grown-ups} joined the study.
man, male, gentleman, guy | man < adult | {One man} was hurt.
men | man < adult | {12 men} were hurt.
woman, female, lady | woman < adult | {One woman} was hurt.
women | woman < adult | {12 women} were hurt.
child, kid, minor, youngster, juvenile, schoolchild | child < person | {One child} was hurt.
children, schoolchildren | child < person | {12 children} were hurt.
boy, schoolboy | boy < child | {One boy} was hurt.
girl, schoolgirl | girl < child | {One girl} was hurt.
baby, infant, newborn, toddler | baby < child | {One baby} was hurt.
teenager, teen, adolescent, youth | teenager < person | {One teenager} was hurt.
pensioner, retiree, senior, senior citizen, older adult | pensioner < person | {One pensioner} drew the allowance.
civilian, noncombatant, non-combatant | civilian < person | {One civilian} was hurt.
bystander, passer-by, onlooker, pedestrian | bystander < person | {One bystander} was hurt. / The blast hurt {one passer-by}.
passers-by | bystander < person | {12 passers-by} were hurt.
victim | person, often casualty | {One victim} was found in the yard.
casualty | casualty < person, casualty | {One casualty} was counted.
death, fatality | person, killed | {One death} was confirmed.
death toll, toll, body count | person, killed | The death toll rose to {12}. / The {body count} rose to 12.
dead | person, killed | {12 dead} were counted.
deceased, decedent | person, killed | {One deceased} was identified.
body, corpse | person, killed | {One body} was recovered.
murder, homicide, killing, slaying | person, killed | {One murder} was recorded.
injury | person, injured | {One injury} was reported.
wounded, injured | person, injured | {12 wounded} were taken away.
survivor | person, survived | {One survivor} was pulled from the water.
missing | person, missing | {12 missing} were being sought.
hostage, captive | hostage < person, often held | {One hostage} was freed.
prisoner, inmate, detainee | prisoner < person, often held | {One prisoner} was moved.
prisoner of war, pow | prisoner of war < soldier, often captured | {One prisoner of war} was exchanged. / Both sides freed {12 prisoners of war}.
refugee, asylum seeker, asylum-seeker | refugee < person, often displaced | {One refugee} crossed the river. / {12 asylum-seekers} crossed the river. / {12 asylum seekers} crossed the river.
migrant, immigrant | migrant < person | {One migrant} came ashore.
displaced person, internally displaced person, idp | displaced person < person, often displaced | {One displaced person} slept in a school.
evacuee | evacuee < person, often evacuated | {One evacuee} slept in a school.
homeless person, rough sleeper | homeless person < person, often homeless | {One homeless person} slept in a school.
family | family < group | {One family} lost its home.
household | household < group | {One household} lost its supply.
couple | couple < group | {One couple} moved away.
crowd | crowd < group | {One crowd} gathered.
patient | patient < person | {One patient} was treated.
participant, attendee, entrant, enrollee, trial subject, study subject | participant < person | {One participant} took part. / {12 participants} took part. / {12 attendees} took part. / {12 study subjects} were paid for it.
subject | subject < person | {One subject} took part.
volunteer | volunteer < person | {One volunteer} took part.
spectator, fan, visitor, guest, concertgoer, festivalgoer, worshipper, worshiper, mourner | spectator < person | {One spectator} came.
protester, protestor, demonstrator, marcher, rioter | protester < person | {One protester} came.
tourist, traveller, traveler, holidaymaker, vacationer | tourist < person | {One tourist} came.
pilgrim | pilgrim < person | {One pilgrim} came.
passenger, commuter, rider | passenger < person, often aboard | {One passenger} was on the list.
crew member, crewman, crewmember, seafarer | crew member < person, often aboard | {One crew member} was on the list.
crew, crewmen | crew member < person, often aboard | {12 crew} were on the list. / The ship has {12 crew}.
astronaut, cosmonaut | astronaut < person | {One astronaut} was on the list.
climber, mountaineer, hiker, skier | climber < person | {One climber} was found.
swimmer, bather, diver, surfer | swimmer < person | {One swimmer} was found.
driver, motorist, trucker | driver < person | {One driver} was stopped.
cyclist, motorcyclist, biker | cyclist < person | {One cyclist} was hurt.
worker, labourer, laborer, employee, staffer, staff member, member of staff, wage earner | worker < person | {One worker} was hired. / The mill has {12 wage earners}.
staff, workforce, headcount, personnel | worker < person | {12 staff} were hired. / The mill has a {workforce} of 12.
job, position, post, vacancy, work place | job < thing | {One job} was cut.
contractor, subcontractor, freelancer | contractor < person | {One contractor} was hired.
miner | miner < worker | {One miner} was trapped.
farmer, grower, rancher, peasant | farmer < person | {One farmer} lost the harvest. / {12 growers} lost the harvest.
fisher, fisherman, angler | fisher < person | {One fisher} was found.
teacher, lecturer, professor, instructor | teacher < worker | {One teacher} was hired.
student, pupil, schoolmate, undergraduate, graduate, trainee, apprentice | student < person | {One student} enrolled. / {12 undergraduates} enrolled. / {12 graduates} were hired.
doctor, physician, surgeon, medic | doctor < worker | {One doctor} was hired.
nurse, midwife | nurse < worker | {One nurse} was hired.
health worker, healthcare worker, paramedic, carer, caregiver | health worker < worker | {One health worker} was hired.
scientist, researcher, engineer | scientist < worker | {One scientist} signed the letter.
journalist, reporter, correspondent, editor, photographer | journalist < worker | {One journalist} was detained.
lawyer, attorney, solicitor, barrister | lawyer < person | {One lawyer} signed the letter.
judge, magistrate | judge < person | {One judge} signed the letter.
juror | juror < person | {One juror} was dismissed.
witness, eyewitness | witness < person | {One witness} was heard.
defendant, accused person | defendant < person | {One defendant} was heard.
suspect, person of interest | suspect < person | {One suspect} was held. / Police held {12 persons of interest}.
attacker, assailant, perpetrator, gunman, shooter, bomber, hijacker, knifeman, robber, armed robber, intruder, burglar | attacker < person | {One attacker} fled. / {12 attackers} fled into the woods. / {12 armed robbers} fled into the woods. / {12 burglars} fled into the woods.
gunmen | attacker < person | {12 gunmen} fled.
militant, insurgent, rebel, guerrilla, extremist, jihadist, terrorist, militiaman | militant < fighter | {One militant} surrendered. / {12 militants} surrendered in the hills. / {12 terrorists} were held.
fighter, combatant | fighter < person | {One fighter} surrendered.
soldier, serviceman, servicewoman, service member, trooper, infantryman, conscript, marine, paratrooper, recruit, reservist, enlisted man | soldier < fighter, often present | {One soldier} was sent.
troops, servicemen, servicewomen, military personnel, conscripts, army personnel, men under arms | soldier < fighter, often present | They sent {12 men under arms} to the isle.
officer | officer < person | {One officer} was hurt.
military officer, army officer, commissioned officer | military officer < soldier | {One military officer} was sent.
general, admiral | general < military officer | {One general} was sent.
police officer, policeman, policewoman, cop, constable, deputy, sheriff's deputy, detective | police officer < person | {One police officer} was hurt. / {12 cops} were hurt. / {12 sheriff's deputies} were hurt.
police, policemen, law enforcement officers | police officer < person | {12 police} were hurt. / The blast hurt {12 law enforcement officers}.
firefighter, fireman, firewoman | firefighter < person | {One firefighter} was hurt.
firemen | firefighter < person | {12 firemen} were hurt.
rescuer, rescue worker, emergency worker, lifeguard, first responder, aid worker, relief worker | rescuer < person | {One rescuer} was hurt.
guard, security guard, border guard, warden | guard < person | {One guard} was hurt.
sailor, seaman, submariner | sailor < soldier | {One sailor} was sent.
pilot, airman, aviator | pilot < person | {One pilot} was sent.
peacekeeper, blue helmet | peacekeeper < soldier | {One peacekeeper} was sent.
mercenary, private military contractor | mercenary < fighter | {One mercenary} was sent.
spy, agent, informant | spy < person | {One spy} was caught.
official, civil servant, bureaucrat | official < person | {One official} signed the letter. / {12 officials} signed the letter. / {12 civil servants} signed the letter.
politician, lawmaker, legislator, deputy minister, senator, congressman, congresswoman, councillor, councilor, alderman, member of parliament, mp | politician < person | {One politician} signed the letter. / {12 members of parliament} signed the letter.
minister, secretary of state | minister < person | {One minister} signed the letter. / {12 secretaries of state} signed the letter.
diplomat, envoy, ambassador | diplomat < person | {One diplomat} was expelled.
candidate, nominee, contender | candidate < person | {One candidate} stood.
voter, elector | voter < person | {One voter} turned out.
respondent, interviewee | respondent < person | {One respondent} agreed.
customer, client, consumer, shopper, buyer, subscriber, account holder | customer < person | {One customer} left. / The bank lost {12 account holders}.
user, active user, player, gamer, follower, viewer, listener, reader | user < person | {One user} signed in.
shareholder, investor, stockholder | shareholder < person | {One shareholder} agreed. / {12 shareholders} agreed to the sale.
taxpayer | taxpayer < person | {One taxpayer} paid.
member, delegate, activist, supporter | member < person | {One member} joined.
claimant, beneficiary, recipient, applicant | claimant < person | {One claimant} was paid.
tenant, renter, homeowner, landlord | tenant < person | {One tenant} was warned.
owner, founder, boss, manager, executive, director | owner < person | {One owner} left.
parent, mother, father, mum, mom, dad | parent < person | {One parent} waited.
relative, sibling, brother, sister, son, daughter, cousin, grandparent, grandchild, spouse, wife, husband | relative < person | {One relative} waited. / {12 relatives} waited at the gate.
neighbour, neighbor, roommate, housemate | neighbour < person | {One neighbour} waited.
friend, companion, colleague, classmate, teammate | friend < person | {One friend} waited.
orphan | orphan < child | {One orphan} waited.
athlete, sportsman, sportswoman, runner, competitor | athlete < person | {One athlete} finished. / {12 athletes} were tested.
footballer, batsman, bowler, goalkeeper, striker | athlete < person | {One footballer} was signed.
donor, benefactor | donor < person | {One donor} gave.
billionaire, millionaire | billionaire < person | {One billionaire} gave.
infected person, carrier | infected person < person, infected | {One infected person} was isolated.
expert, analyst, economist, observer, monitor | expert < person | {One expert} came.
gang | gang < group | {One gang} was broken up.
slave, forced labourer, trafficking victim | slave < person | {One slave} was freed. / {12 trafficking victims} were freed.
respondents' share, vote share, share of the vote, market share, share, proportion, percentage, fraction | share < measure | The respondents' share fell to {12 percent}. / The party's {vote share} fell to 12 percent. / The party's {share of the vote} fell to 12 percent. / The firm's {market share} fell to 12 percent. / The firm's {share} fell to 12 percent.
population | population < person | The population fell to {12,000}.

# Crime, courts
charge, felony charge, criminal count, indictment, felony, misdemeanor, misdemeanour | charge < count | {One charge} was dropped.
count, felony count | charge < count | {One count} was dropped.
crime, offence, offense, violation, breach | crime < event | {One crime} was recorded.
robbery, burglary, theft, break-in, heist, carjacking | robbery < crime | {One robbery} was recorded. / Police counted {12 break-ins}.
rape, sexual assault | rape < crime | {One rape} was recorded.
assault, stabbing, beating | assault < crime | {One assault} was recorded.
shooting, gun attack | shooting < event | {One shooting} was recorded.
arrest, detention | person, arrested | {One arrest} was made.
conviction, guilty plea | conviction < event | {One conviction} was recorded.
verdict, ruling, judgment, judgement | verdict < event | {One verdict} was handed down.
lawsuit, complaint, petition, court case, suit | lawsuit < thing | {One lawsuit} was filed. / {12 court cases} were heard.
sentence, prison sentence, prison term, jail term | sentence < thing | {One sentence} was handed down.
bail, bond | bail < money | The bail was set at {$12,000}.
fine, penalty | fine < money | The fine was set at {$12,000}.
damages, compensation, settlement, payout | damages < money | The damages came to {$12,000}.
reward, bounty | reward < money | The reward was set at {$12,000}.
shot, gunshot, round fired, bullet, shell casing | shot < thing | {One shot} was found. / Police counted {12 rounds fired}. / {12 shell casings} were found.
gun, firearm, handgun, rifle, pistol, shotgun, weapon | gun < thing | {One gun} was found.
wound, gunshot wound, stab wound, graze wound | wound < thing | {One wound} was found.
knife, blade, machete | knife < thing | {One knife} was found.
drug, drug seizure, drug parcel | drug < thing | {One drug} was found.
passport, identity card, visa, permit, licence, license | passport < thing | {One passport} was issued.

# Conflict
drone, uav, unmanned aircraft, unmanned aerial vehicle, quadcopter, attack drone, kamikaze drone | drone < aircraft | {One drone} was downed.
missile, rocket, cruise missile, ballistic missile, interceptor | missile < munition | {One missile} was downed.
shell, artillery shell, round, artillery round, mortar round, projectile, mortar bomb | shell < munition | {One shell} was delivered. / {12 mortar bombs} were found.
bomb, glide bomb, explosive device, grenade, warhead, bomblet | bomb < munition | {One bomb} was dropped.
mine, landmine, sea mine | mine < munition | {One mine} was cleared.
ammunition, munition, cartridge | ammunition < munition | {One ammunition} was delivered.
aircraft, plane, airplane, aeroplane, airliner, jet, fighter jet, warplane, bomber aircraft, passenger jet | aircraft < vehicle | {One aircraft} was delivered.
helicopter, chopper, gunship | helicopter < aircraft | {One helicopter} was delivered.
tank, battle tank, main battle tank | tank < vehicle | {One tank} was delivered.
armoured vehicle, armored vehicle, infantry fighting vehicle, armoured personnel carrier, armored personnel carrier, troop carrier | armoured vehicle < vehicle | {One armoured vehicle} was delivered. / {12 infantry fighting vehicles} were delivered.
artillery piece, howitzer, gun barrel, cannon, mortar, launcher, rocket launcher, artillery system, air defence system, air defense system | artillery piece < weapon | {One artillery piece} was delivered. / {12 air defence systems} were delivered.
weapons system, weapon system, arms shipment | weapons system < weapon | {One weapons system} was delivered. / {12 arms shipments} were delivered.
ship, warship, frigate, destroyer, corvette, cruiser, aircraft carrier, freighter, tanker, cargo ship, cruise ship, container ship, liner | ship < vessel | {One ship} left port. / {12 frigates} left port. / {12 aircraft carriers} left port. / {12 tankers} left port.
submarine, sub | submarine < vessel | {One submarine} left port. / {12 submarines} left port.
boat, dinghy, ferry, yacht, trawler, barge, fishing boat, vessel, canoe | boat < vessel | {One boat} left port. / {12 dinghies} left port. / {12 ferries} left port. / {12 yachts} left port. / {12 barges} left port. / {12 vessels} left port.
lifeboat, life raft | lifeboat < boat | {One lifeboat} was lowered.
battalion, brigade, regiment, division, platoon, squadron, company of soldiers | battalion < unit | {One battalion} was sent.
base, outpost, garrison, barracks, checkpoint | base < building | {One base} was closed.
attack, assault operation, raid, airstrike, air strike, strike, bombing, bombardment, drone strike, ambush, clash | attack < event | {One attack} was recorded.
explosion, blast, detonation | explosion < event | {One explosion} was heard.
target, military target | target < thing | {One target} was hit.
sortie, patrol, mission | sortie < event | {One sortie} was flown.
ceasefire violation, truce violation | ceasefire violation < event | {One ceasefire violation} was recorded.
village, town, hamlet, community | village < place | {One village} was retaken.
city, municipality | city < place | {One city} was retaken.
district, county, borough, precinct, parish, neighbourhood, neighborhood, constituency, ward | district < place | {One district} was flooded.
province, region, governorate, prefecture | province < place | {One province} was flooded.
country, nation, member state, economy | country < place | {One country} signed. / {12 member states} signed the treaty.
state | state < place | {One state} signed.
island, islet, atoll | island < place | {One island} was flooded.

# Disasters, buildings, places
house, home, dwelling, residence, housing unit, residential building, bungalow, mobile home | house < building | {One house} was destroyed.
apartment, flat, condo, room | apartment < building | {One apartment} was destroyed.
apartment block, apartment building, tower block, block of flats, high-rise | apartment block < building | {One apartment block} was destroyed. / {12 apartment buildings} were destroyed.
building, structure | building < thing | {One building} was destroyed.
school, classroom, kindergarten, nursery, college, university | school < building | {One school} was closed.
hospital, clinic, health centre, health center, medical center, medical centre | hospital < building | {One hospital} was closed.
church, mosque, temple, synagogue | church < building | {One church} was closed.
shop, store, outlet, supermarket, branch, restaurant, bar, cafe, pub | shop < building | {One shop} was closed. / {12 bars} were closed.
factory, plant, mill, refinery, warehouse, workshop | factory < building | {One factory} was closed.
hotel, hostel, guest house, inn | hotel < building | {One hotel} was closed.
farm, orchard, vineyard, greenhouse | farm < building | {One farm} was closed.
shelter, evacuation centre, evacuation center, refuge | shelter < building | {One shelter} was opened.
camp, refugee camp, tent city | camp < place | {One camp} was opened.
tent, container home | tent < thing | {One tent} was put up.
bed, hospital bed, intensive care bed, icu bed, cot | bed < thing | {One bed} was added.
bridge, viaduct, overpass, culvert | bridge < building | {One bridge} was closed.
road, street, highway, motorway, lane | road < infrastructure | {One road} was closed.
tunnel, subway line, metro line | tunnel < infrastructure | {One tunnel} was closed. / {12 subway lines} were closed.
dam, dyke, dike, levee, embankment, reservoir | dam < infrastructure | {One dam} was closed.
airport, runway, airfield, terminal | airport < infrastructure | {One airport} was closed.
port, harbour, harbor, berth | port < infrastructure | {One port} was closed.
station, train station, metro station, stop | station < infrastructure | {One station} was closed.
power plant, power station, substation, reactor, nuclear plant, nuclear reactor | power plant < infrastructure | {One power plant} was closed.
wind turbine, turbine, solar panel, solar farm, wind farm | wind turbine < infrastructure | {One wind turbine} was added. / {12 solar farms} were added.
well, oil well, rig, drilling rig, pipeline, borehole | well < infrastructure | {One well} was closed.
charging point, charger, charging station, charge point | charging point < infrastructure | {One charging point} was added.
parking space, parking spot, parking bay | parking space < infrastructure | {One parking space} was added. / {12 parking spaces} were added.
earthquake, quake, tremor, aftershock, temblor | earthquake < event | {One earthquake} was felt.
fire, blaze, wildfire, bushfire, forest fire, flame | fire < event | {One fire} was burning.
flood, flash flood, landslide, mudslide, avalanche | flood < event | {One flood} was recorded.
storm, hurricane, typhoon, cyclone, tornado, twister, blizzard | storm < event | {One storm} was recorded.
eruption, volcanic eruption | eruption < event | {One eruption} was recorded.
crash, collision, accident, derailment, pile-up, wreck | crash < event | {One crash} was recorded. / Police counted {12 pile-ups}.
outage, blackout, power cut, downtime | outage < event | {One outage} was recorded.
leak, spill, oil spill | leak < event | {One leak} was recorded.
magnitude | magnitude < measure | The quake had a {magnitude} of 6.4.
depth | depth < measure | The depth was {12 metres}.
height, elevation, altitude | height < measure | The height was {12 metres}.
length | length < measure | The length was {12 metres}.
width, breadth, diameter | width < measure | The width was {12 metres}.
distance, range | distance < measure | The distance was {12 kilometres}.
speed, velocity | speed < measure | The speed was {12 km/h}.
weight, mass | weight < measure | The weight was {12 kg}.
area, surface, acreage | area < measure | The area was {12 hectares}.
volume | volume < measure | The volume was {12 litres}.
temperature | temperature < measure | The temperature was {12 degrees}.
wind, sustained wind, wind speed | wind < measure | The wind reached {120 km/h}. / The {winds} reached 120 km/h.
gust, wind gust | gust < measure | {One gust} of 120 km/h was measured.
rain, rainfall, precipitation | rain < measure | The rain came to {12 mm}.
snow, snowfall, snow depth | snow < measure | The snow came to {12 cm}. / The {snowfall} of 12 cm closed the road. / The {snow depth} was 12 cm.
water level, river level, gauge reading, sea level, level | water level < measure | The water level stood at {12 metres}.
capacity, output, power output, throughput | capacity < measure | The capacity was {12 megawatts}.
containment | containment < share, contained | The containment stood at {12 percent}. / The {containment} of the fire stood at 12 percent.
duration, delay, waiting time, running time, flight time, response time | duration < measure | The duration was {12 minutes}. / The film has a {running time} of 12 minutes. / The drone has a {flight time} of 12 minutes. / The crew has a {response time} of 12 minutes.
wave, tsunami wave | wave < event | {One wave} was measured.

# Health
infection, covid case, confirmed case, coronavirus case | infection < count, infected | {One infection} was confirmed.
case | case < count | {One case} was confirmed.
hospitalisation, hospitalization, hospital admission, admission | hospitalisation < count, hospitalised | {One hospitalisation} was recorded.
dose, shot of vaccine, jab, vaccine dose, booster, vaccination | dose < thing | {One dose} was given. / Nurses gave {12 shots of vaccine}.
test, swab, pcr test, screening | test < event | {One test} was carried out.
operation, surgery, transplant, procedure | operation < event | {One operation} was carried out.
birth, live birth | birth < event | {One birth} was recorded.
abortion | abortion < event | {One abortion} was recorded.
suicide | suicide < person, killed | {One suicide} was recorded.
overdose, drug overdose | overdose < event | {One overdose} was recorded.
disease, disorder, syndrome | disease < thing | {One disease} was listed.
symptom, side effect, adverse event | symptom < thing | {One symptom} was listed.
ambulance, fire engine, fire truck | ambulance < vehicle | {One ambulance} was sent. / {12 fire engines} were sent.
pill, tablet, capsule, vial, ampoule | pill < thing | {One pill} was taken.
calorie | calorie < measure | {One calorie} was burned.
cigarette, pack of cigarettes | cigarette < thing | {One cigarette} was smoked. / Officers found {12 packs of cigarettes}.

# Economy
company, firm, business, enterprise, corporation, startup, start-up, supplier, manufacturer | company < organisation | {One company} was listed. / The town has {12 start-ups}.
bank, lender, insurer | bank < organisation | {One bank} was listed.
organisation, organization, agency, charity, ngo, institution, union, group | organisation < thing | {One organisation} signed.
party, faction | party < organisation | {One party} signed.
price, cost, price tag, fee, fare, toll charge, rent, ticket price | price < money, often cost | The price rose to {$12}. / The {ticket price} is $12.
revenue, sales, turnover, takings | revenue < money, often earned | The revenue rose to {$12 million}.
profit, net profit, net income, earnings, operating profit | profit < money | The profit rose to {$12 million}.
loss, net loss, operating loss | loss < money | {One loss} of $12 million was booked.
budget, total budget, spending plan | budget < money, often funded | The budget rose to {$12 million}. / The {total budget} is $12 million. / The {spending plan} is worth $12 million.
spending, expenditure, outlay | spending < money, often spent | The spending rose to {$12 million}.
investment, funding, capital, financing | investment < money, often funded | The investment rose to {$12 million}.
debt, borrowing, liabilities | debt < money, often owed | The debt rose to {$12 million}.
loan, credit, mortgage | loan < money | {One loan} of $12 million was granted.
aid, assistance, relief package, aid package, support package, military aid | aid < money | The aid rose to {$12 million}. / The {relief package} is worth $12 million.
donation, gift, contribution, grant | donation < money | {One donation} of $12 million was made.
tax, levy, duty, tariff, customs duty | tax < money | {One tax} of $12 was charged. / The {customs duty} is $12.
wage, salary, pay, income, minimum wage, hourly wage | wage < money | {One wage} of $12 was paid.
pension, allowance, benefit | pension < money | {One pension} of $12 was paid.
deficit, shortfall, trade deficit, budget deficit | deficit < money | {One deficit} of $12 million was booked.
surplus, trade surplus | surplus < money | {One surplus} of $12 million was booked.
deal, contract, order, takeover, acquisition, transaction | deal < money | {One deal} was signed.
dividend | dividend < money | {One dividend} of $12 was paid.
market value, market capitalisation, market capitalization, valuation, worth | market value < money | The market value rose to {$12 million}. / The firm has a {market capitalisation} of $12 million. / The firm has a {worth} of $12 million.
stock price, share price | stock price < money | The stock price rose to {$12}.
interest rate, key rate, policy rate, benchmark rate, repo rate | interest rate < rate | The interest rate rose to {12 percent}. / The bank's {interest rate} rose to 12 percent.
inflation, inflation rate, consumer price inflation | inflation < rate | The inflation rose to {12 percent}.
unemployment, unemployment rate, jobless rate | unemployment < rate | The unemployment rose to {12 percent}.
growth, economic growth, gdp growth | growth < rate | The growth came to {12 percent}. / The {growth} was 12 percent. / The {economic growth} was 12 percent. / The {gdp growth} was 12 percent.
gdp, gross domestic product, economic output | gdp < money | The gdp rose to {$12 billion}.
export, shipment, delivery, consignment, cargo | export < goods | {One export} was sent.
import | import < goods | {One import} was counted.
backorder | backorder < count | {One backorder} was counted.
unemployed person, jobseeker, job seeker | unemployed person < person, unemployed | {One unemployed person} was counted. / {12 job seekers} were hired.
barrel, barrel of oil | barrel < goods | {One barrel} was sold. / The mill sold {12 barrels}. / The firm sold {12 barrels of oil}.
share of stock, security, bond issue | share of stock < thing | {One share of stock} was sold. / The firm sold {12 shares of stock}.
product, item, good, unit, piece, copy, device, gadget, model | product < goods | {One product} was sold.
car, automobile, passenger car, sedan, taxi, suv | car < vehicle | {One car} was sold.
electric car, electric vehicle, ev, plug-in hybrid | electric car < car | {One electric car} was sold. / The firm sold {12 plug-in hybrids}.
truck, lorry, van, pickup, trailer | truck < vehicle | {One truck} was sold.
bus, coach, minibus, tram | bus < vehicle | {One bus} was sold.
train, locomotive, wagon, railcar, carriage | train < vehicle | {One train} was sold.
bicycle, bike, motorcycle, motorbike, scooter, e-bike | bicycle < vehicle | {One bicycle} was sold.
vehicle, convoy vehicle | vehicle < thing | {One vehicle} was sold.
phone, smartphone, handset, cell phone | phone < goods | {One phone} was sold.
computer, laptop, server, tablet computer, machine | computer < goods | {One computer} was sold.
chip, semiconductor, graphics card, gpu, processor, core | chip < goods | {One chip} was sold.
ticket, season ticket | ticket < goods | {One ticket} was sold.
book, novel, title, edition | book < goods | {One book} was sold.
album, single, song, record, track | album < goods | {One album} was sold.
film, movie, episode, video, series | film < goods | {One film} was shown.
flight, departure, landing, service | flight < event | {One flight} was cancelled.
trip, journey, ride, crossing, voyage | trip < event | {One trip} was made.
satellite, spacecraft, probe, rover | satellite < vehicle | {One satellite} was launched.
container, pallet, box, crate, package, parcel | container < goods | {One container} was shipped.
walkout, industrial action | walkout < event | {One walkout} was called.

# Agriculture, nature
cow, head of cattle, bull, calf, buffalo | cow < animal | {One cow} was culled.
cattle, livestock | cow < animal | {12 cattle} were culled.
pig, hog, piglet | pig < animal | {One pig} was culled.
sheep, goat, lamb | sheep < animal | {One sheep} was culled.
chicken, hen, broiler, duck, turkey, goose | chicken < animal | {One chicken} was culled.
poultry | chicken < animal | {12 poultry} were culled.
horse, donkey, mule, camel | horse < animal | {One horse} was culled.
dog, puppy | dog < animal | {One dog} was rescued.
cat, kitten | cat < animal | {One cat} was rescued.
bird, gull, penguin, eagle | bird < animal | {One bird} was counted.
fish, salmon, cod, shark | fish < animal | {One fish} was counted.
whale, dolphin, seal, porpoise | whale < animal | {One whale} was counted.
elephant, rhino, tiger, lion, bear, wolf | elephant < animal | {One elephant} was counted.
insect, bee, beehive, colony, hive | insect < animal | {One insect} was counted.
animal, beast, pet, creature | animal < thing | {One animal} was counted.
species, subspecies | species < thing | {One species} was counted. / Rangers counted {12 subspecies}.
tree, sapling, seedling, oak, palm | tree < plant | {One tree} was felled.
shrub, crop plant, vine | shrub < thing | {One shrub} was felled.
crop, harvest, yield | crop < goods | The crop came to {12 tonnes}. / The {harvest} was 12 tonnes.
grain, wheat, maize, corn, rice, barley, soybean, soya, flour | grain < goods | The grain came to {12 tonnes}. / They shipped 12 tonnes of {soybeans}.
fertiliser, fertilizer, pesticide | fertiliser < goods | The fertiliser came to {12 tonnes}.
milk, milk powder, cheese, butter, meat, beef, pork, sugar, coffee, cocoa | milk < goods | The milk came to {12 tonnes}.
egg | egg < goods | {One egg} was broken.
oil, crude, crude oil, petrol, gasoline, diesel, fuel | oil < goods | The oil came to {12 barrels}.
gas, natural gas, lng | gas < goods | The gas came to {12 tonnes}.
coal, iron ore, ore, steel, copper, gold, cement, lithium | coal < goods | The coal came to {12 tonnes}. / They shipped 12 tonnes of {coal}. / They shipped 12 tonnes of {gold}. / They shipped 12 tonnes of {coal}.
electricity, power, energy | electricity < goods | The electricity came to {12 megawatt-hours}.
emission, carbon dioxide, co2, greenhouse gas | emission < goods | The emission came to {12 tonnes}.
waste, rubbish, garbage, plastic, litter, sewage | waste < goods | The waste came to {12 tonnes}. / They shipped 12 tonnes of {rubbish}.
water, drinking water | water < goods | The water came to {12 litres}.
lake, river, glacier, beach, forest, park | lake < place | {One lake} was closed.
crater, sinkhole, cave | crater < place | {One crater} was found.
planet, exoplanet, moon, asteroid, comet, star, galaxy | planet < thing | {One planet} was found.
gene, protein, cell, molecule, mutation, variant | gene < thing | {One gene} was found.
fossil, skeleton, bone, artefact, artifact, coin, grave, tomb | fossil < thing | {One fossil} was found.
experiment, trial, study, survey, poll | experiment < event | {One experiment} was done.
sample, specimen, measurement, observation, data point | sample < thing | {One sample} was taken.
paper, article, publication, citation, patent | paper < thing | {One paper} was counted.

# Sport
goal | goal < score | {One goal} was scored.
point | point < score | {One point} was scored.
medal, gold medal, silver medal, bronze medal, trophy | medal < score | {One medal} was won.
game, match, fixture, set, race, bout | game < event | {One game} was played.
win, victory, triumph | win < event | {One win} was counted.
defeat, draw, tie | defeat < event | {One defeat} was counted.
league title, championship | league title < score | {One league title} was won.
team, club, squad, side | team < organisation | {One team} was entered.
run, home run, wicket | run < score | {One run} was scored.
lap, stage | lap < count | {One lap} was driven.
stadium, arena, seat in the stadium | stadium < building | {One stadium} was closed. / The town sold {12 seats in the stadium}.
transfer fee | transfer fee < money | The transfer fee came to {$12 million}.

# Elections, politics
vote, ballot | vote < count | {One vote} was cast.
seat, mandate | seat < count | {One seat} was won.
turnout, voter turnout | turnout < share | The turnout reached {12 percent}. / The {turnout} in the vote was 12 percent.
polling station, polling place | polling station < building | {One polling station} was closed.
signature | signature < count | {One signature} was gathered.
law, bill, decree, amendment, resolution, treaty, rule, regulation, sanction | law < thing | {One law} was passed.
meeting, session, summit, hearing, debate, round of talks | meeting < event | {One meeting} was held. / Both sides held {12 rounds of talks}.
election, referendum, ballot measure | election < event | {One election} was held.
protest, demonstration, rally, march | protest < event | {One protest} was held.
speech, statement, interview | speech < event | {One speech} was given.
letter, email, message, call, phone call, text message, tweet | letter < thing | {One letter} was sent.
question, answer, comment, request, application, asylum request, asylum claim, asylum application | question < thing | {One question} was filed.
document, page, file, report, photo, image, picture | document < thing | {One document} was released.
term in office, term | term < count | {One term in office} was served. / She served {12 terms in office}. / She served {12 terms in office}.

# Software and documents
node, host, instance, replica, shard, pod, container instance | node < thing | {One node} was added.
api request, query, call to the api, http request | api request < event | {One api request} was served. / The server took {12 calls to the API}.
connection, session slot, socket, thread, worker thread, process | connection < thing | {One connection} was opened.
storage, memory, disk space, bandwidth | storage < measure | The storage came to {12 gigabytes}.
bug, vulnerability, defect, flaw, security hole | bug < thing | {One bug} was fixed.
release, version, update, patch | release < thing | {One release} was shipped.
line of code, commit, pull request | line of code < count | {One line of code} was added. / The team added {12 lines of code}.
parameter, token | parameter < count | {One parameter} was added.
download, install, installation, page view, click, view | download < event | {One download} was counted.
database, record in the database, row, table, column, field | database < thing | {One database} was added.
account, profile, password, login, mailbox | account < thing | {One account} was closed.
attempt, retry, try | attempt < event | {One attempt} was made.
error, failure, incident, crash report | error < event | {One error} was logged.
event, occurrence | event < thing | {One event} was logged.
review, critic, reviewer | review < thing | {One review} was counted.
unit test, test case, check | test case < thing | {One unit test} was run. / The team ran {12 test cases}.
cookie, tracker | cookie < thing | {One cookie} was set.
website, site, domain, app | website < thing | {One website} was blocked.
channel, stream, playlist | channel < thing | {One channel} was blocked.
limit, maximum, minimum, threshold, ceiling, quota, cap | limit < measure | The {limit} is 12.
timeout, latency, interval | timeout < measure | The timeout is {12 seconds}.
floor, step, storey, story | floor < count | {One floor} was added. / The plan has {12 steps}.

# General
cluster, batch, bunch, pair, trio | cluster < thing | {One cluster} was seen.
part, component, section, segment, chapter | part < thing | {One part} was replaced.
phase, round of funding | phase < thing | {One phase} was planned. / The firm held {12 rounds of funding}.
project, programme, program, scheme, initiative | project < thing | {One project} was planned.
measure | measure | {One measure} was planned.
number, total, figure, amount | number < count | The number rose to {12}.
average, median, mean | average < measure | The average rose to {12}.
rate, ratio | rate < measure | The rate rose to {12 percent}.
increase, rise, gain, jump | increase < change | {One increase} of 12 percent was seen.
decrease, decline, drop, fall, reduction | decrease < change | {One decrease} of 12 percent was seen.
time, occasion | time < measure | {One time} was missed. / The team missed {12 times}.
