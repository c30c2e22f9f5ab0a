# Nouns whose singular no rule finds, and nouns that only look like plurals.
# Second cell: the singular. The rules: -ies, -(s|x|z|ch|sh)es, -ves in a short list here, -s.
[irregular_nouns]
men | man | {12 men} were hurt.
women | woman | {12 women} were hurt.
children | child | {12 children} were hurt.
people, persons | person | {12 people} were hurt.
feet | foot | The mast rose by {12 feet}.
teeth | tooth | The saw lost {12 teeth}.
mice | mouse | The owl ate {12 mice}.
geese | goose | The pond held {12 geese}.
oxen | ox | The farm kept {12 oxen}.
lives | life | The raft saved {12 lives}.
wives | wife | The letter was signed by {12 wives}.
knives | knife | Officers found {12 knives}.
wolves | wolf | Rangers counted {12 wolves}.
calves | calf | The farm lost {12 calves}.
halves | half | They cut it into {12 halves}.
leaves | leaf | The plant lost {12 leaves}.
loaves | loaf | The bakery gave away {12 loaves}.
shelves | shelf | The shop put up {12 shelves}.
thieves | thief | The jury heard {12 thieves}.
bodies | body | Crews recovered {12 bodies}.
dead | dead | Officials counted {12 dead}.
injured | injured | Officials counted {12 injured}.
wounded | wounded | Officials counted {12 wounded}.
missing | missing | Officials counted {12 missing}.
servicemen | serviceman | The base housed {12 servicemen}.
servicewomen | servicewoman | The base housed {12 servicewomen}.
policemen | policeman | The town hired {12 policemen}.
policewomen | policewoman | The town hired {12 policewomen}.
firemen | fireman | The town hired {12 firemen}.
gunmen | gunman | Police sought {12 gunmen}.
crewmen | crewman | The tug saved {12 crewmen}.
fishermen | fisherman | The tug saved {12 fishermen}.
congressmen | congressman | The bill had {12 congressmen} behind it.
infantrymen | infantryman | The base housed {12 infantrymen}.
militiamen | militiaman | The army held {12 militiamen}.
airmen | airman | The base housed {12 airmen}.
seamen | seaman | The tug saved {12 seamen}.
freshmen | freshman | The college took {12 freshmen}.
businessmen | businessman | The bill had {12 businessmen} behind it.
passers-by, passersby | passer-by | The car hit {12 passers-by}.
prisoners of war | prisoner of war | Both sides freed {12 prisoners of war}.
aircraft | aircraft | The base housed {12 aircraft}.
spacecraft | spacecraft | The rocket carried {12 spacecraft}.
hovercraft | hovercraft | The port held {12 hovercraft}.
headquarters | headquarters | The army has {12 headquarters}.
barracks | barracks | The army has {12 barracks}.
series | series | The studio made {12 series}.
species | species | They found {12 species}.
means | means | They tried {12 means}.
crossroads | crossroads | The road has {12 crossroads}.
police | police | They sent {12 police} there.
cattle | cattle | The farm lost {12 cattle}.
sheep | sheep | The farm lost {12 sheep}.
fish | fish | The boat caught {12 fish}.
deer | deer | Rangers counted {12 deer}.
personnel | personnel | They sent {12 personnel} there.
staff | staff | The school has {12 staff}.
crew | crew | The ship has {12 crew}.
poultry | poultry | The farm lost {12 poultry}.
livestock | livestock | The farm lost {12 livestock}.
criteria | criterion | The rule names {12 criteria}.
phenomena | phenomenon | The paper names {12 phenomena}.
data | data | The file holds {12 data} points.
media | media | They spoke to {12 media} outlets.
crises | crisis | The book lists {12 crises}.
bases | base | The army has {12 bases}.
diagnoses | diagnosis | Doctors made {12 diagnoses}.
analyses | analysis | They ran {12 analyses}.
theses | thesis | The college took {12 theses}.
indices, indexes | index | The page lists {12 indices}.
vertices | vertex | The shape has {12 vertices}.
matrices | matrix | The file holds {12 matrices}.
bacteria | bacterium | They found {12 bacteria}.
fungi | fungus | They found {12 fungi}.
nuclei | nucleus | They found {12 nuclei}.
stadiums, stadia | stadium | The city has {12 stadiums}.
buses, busses | bus | The city has {12 buses}.
gases | gas | The paper names {12 gases}.
viruses | virus | The paper names {12 viruses}.
campuses | campus | The college has {12 campuses}.
censuses | census | The book lists {12 censuses}.
bonuses | bonus | The firm paid {12 bonuses}.
movies | movie | The studio made {12 movies}.
cookies | cookie | The site sets {12 cookies}.
zombies | zombie | The film shows {12 zombies}.
calories | calorie | It burned {12 calories}.
rookies | rookie | The team took {12 rookies}.
prairies | prairie | They mapped {12 prairies}.
selfies | selfie | They took {12 selfies}.
ties | tie | The shop sold {12 ties}.
pies | pie | The shop sold {12 pies}.
lies | lie | The page lists {12 lies}.
axes | axe | The shop sold {12 axes}.
caches | cache | They found {12 caches}.
aches | ache | The page lists {12 aches}.
houses | house | The fire gutted {12 houses}.
horses | horse | The farm lost {12 horses}.
nurses | nurse | The clinic hired {12 nurses}.
cases | case | Doctors found {12 cases}.
purchases | purchase | The shop made {12 purchases}.
releases | release | The team made {12 releases}.
expenses | expense | The page lists {12 expenses}.
offenses | offense | The page lists {12 offenses}.
defenses | defense | The page lists {12 defenses}.
licenses | license | The town gave {12 licenses}.
courses | course | The college has {12 courses}.
sources | source | The page lists {12 sources}.
warehouses | warehouse | The fire gutted {12 warehouses}.
greenhouses | greenhouse | The fire gutted {12 greenhouses}.
corpses | corpse | Crews found {12 corpses}.
doses | dose | Nurses gave {12 doses}.
noses | nose | The page lists {12 noses}.
roses | rose | The shop sold {12 roses}.
databases | database | The server holds {12 databases}.
phases | phase | The plan has {12 phases}.
leases | lease | The town signed {12 leases}.
increases | increase | The page lists {12 increases}.
decreases | decrease | The page lists {12 decreases}.
clauses | clause | The deal has {12 clauses}.
causes | cause | The page lists {12 causes}.
pauses | pause | The speech had {12 pauses}.
spouses | spouse | The letter was signed by {12 spouses}.
franchises | franchise | The firm has {12 franchises}.
enterprises | enterprise | The town has {12 enterprises}.
cruises | cruise | The firm sold {12 cruises}.
premises | premises | They searched {12 premises}.
exercises | exercise | The army held {12 exercises}.
responses | response | The poll drew {12 responses}.
diseases | disease | The page lists {12 diseases}.
universes | universe | The book has {12 universes}.
mongoose | mongoose | They saw {12 mongoose}.
news | news | They read {12 news} items.
gallows | gallows | They found {12 gallows}.
us | us | The list holds {12 us} firms.
gps | gps | They sold {12 gps} sets.
specimen | specimen | They kept {12 specimen} jars.
regimen | regimen | They tried {12 regimen} plans.
shoes | shoe | The shop sold {12 shoes}.
horseshoes | horseshoe | The shop sold {12 horseshoes}.
