# Names of units with their UCUM codes (`[pp]`, `[bp]`, `[HP_m]` are ours). The first form is the name that is shown.
# `metric`: prefixes of prefixes.lex may stand before it. A number before the code: so many of the unit.
[units]
percent, per cent, percents, percentage, percentages, pct, per-cent | % | Turnout was {61 percent}.
percentage point, percentage points, percentage-point, ppt, ppts, pps, percent points, per cent points | [pp] | The lead shrank to {3 percentage points}.
basis point, basis points, bp, bps, bips | [bp] | The spread is {40 basis points}.
per mille, per mill, per thousand inhabitants, permille | [ppth] | Salinity reached {35 per mille}.
part per million, parts per million, parts-per-million, ppm | [ppm] | Carbon dioxide stood at {421 parts per million}.
part per billion, parts per billion, parts-per-billion, ppb | [ppb] | Lead was found at {15 parts per billion}.
part per trillion, parts per trillion, parts-per-trillion | [pptr] | The limit is {4 parts per trillion}.
metre, metres, meter, meters | m metric | The wave was {9 metres} high.
kilometre, kilometres, kilometer, kilometers, klick, klicks, kms | km | The front is {40 kilometres} long.
centimetre, centimetres, centimeter, centimeters, cms | cm | The crack is {4 centimetres} wide.
millimetre, millimetres, millimeter, millimeters | mm | The plate is {6 millimetres} thick.
micron, microns, micrometre, micrometres, micrometer, micrometers | um | The filter stops grains of {5 microns}.
inch, inches | [in_i] | The screen measures {27 inches}.
foot, feet | [ft_i] | The wall is {12 feet} high.
yard, yards | [yd_i] | The pipe runs for {300 yards}.
mile, miles, statute mile, statute miles | [mi_i] | The march was {26 miles} long.
nautical mile, nautical miles | [nmi_i] | The zone reaches {200 nautical miles} out.
fathom, fathoms | [fth_i] | The wreck lies at {30 fathoms}.
furlong, furlongs | [fur_us] | The race was {6 furlongs}.
light year, light years, light-year, light-years | [ly] | The star is {40 light years} away.
parsec, parsecs | pc metric | The cloud is {300 parsecs} away.
astronomical unit, astronomical units | AU | The comet passed at {2 astronomical units}.
angstrom, angstroms, ångström, ångströms | Ao | The layer is {5 angstroms} thick.
hectare, hectares | har | The fire burned {500 hectares}.
acre, acres | [acr_us] | The fire burned {700 acres}.
litre, litres, liter, liters | L metric | The tank holds {500 litres}.
gallon, gallons, US gallon, US gallons | [gal_us] | The tank holds {500 gallons}.
imperial gallon, imperial gallons, UK gallon, UK gallons | [gal_br] | The tank holds {500 imperial gallons}.
quart, quarts, US quart, US quarts | [qt_us] | The pot holds {6 quarts}.
pint, pints, US pint, US pints | [pt_us] | The patient lost {2 pints} of blood.
cup, cups | [cup_us] | Add {2 cups} of flour.
fluid ounce, fluid ounces, US fluid ounce, US fluid ounces, fl oz, fl. oz., fluid oz | [foz_us] | The bottle holds {12 fluid ounces}.
tablespoon, tablespoons, tbsp, tbsps, tbs | [tbs_us] | Add {2 tablespoons} of oil.
teaspoon, teaspoons, tsp, tsps | [tsp_us] | Add {2 teaspoons} of salt.
barrel, barrels, barrels of oil | [bbl_us] | The field yields {9,000 barrels}.
bushel, bushels | [bu_us] | The farm sold {9,000 bushels}.
cubic foot, cubic feet, cu ft, cu. ft. | [cft_i] | The store holds {900 cubic feet} of gas.
acre-foot, acre-feet, acre foot, acre feet | [acr_us].[ft_i] | The lake lost {9,000 acre-feet} of water.
gram, grams, gramme, grammes, gr, gm, gms, gs | g metric | The dose is {5 grams}.
kilogram, kilograms, kilo, kilos, kilogramme, kilogrammes | kg | Police seized {40 kilograms} of the drug.
tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes, ton, tons | t metric | The ship carried {9,000 tonnes} of wheat.
short ton, short tons | [ston_av] metric | The ship carried {40 short tons} of coal.
long ton, long tons | [lton_av] | The ship displaced {9,000 long tons}.
pound, pounds, lb, lbs, pounds-mass | [lb_av] | The bear weighed {600 pounds}. | The firm made a profit of 600 pounds sterling.
ounce, ounces | [oz_av] | The bird weighs {5 ounces}.
troy ounce, troy ounces, ounces of gold | [oz_tr] | The mine produced {9,000 troy ounces}.
stone | [stone_av] | He weighs {14 stone}. | They threw 14 stones.
carat, carats | [car_m] metric | The diamond weighs {40 carats}.
grain, grains | [gr] | The bullet weighs {55 grains}. | He counted 55 grains of sand.
dram, drams, drachm, drachms | [dr_av] | The bottle holds {5 drams}.
hundredweight, hundredweights, cwt | [scwt_av] | They loaded {40 hundredweight} of coal.
dalton, daltons | u metric | The protein has a mass of {66,000 daltons}.
second, seconds, sec, secs | s metric | The blast lasted {9 seconds}. | The second train was late.
minute, minutes, mins | min | The outage lasted {40 minutes}.
hour, hours, hr, hrs | h | The siege lasted {36 hours}.
day, days | d | The truce held for {9 days}.
week, weeks, wks | wk | The strike lasted {6 weeks}.
fortnight, fortnights | 2 wk | The trial lasted {3 fortnights}.
month, months, mos, mths | mo | The talks lasted {18 months}.
year, years, yr, yrs, calendar year, calendar years | a | The war lasted {8 years}. | The report covers fiscal year 2019.
decade, decades | 10 a | The war lasted {3 decades}.
century, centuries | 100 a | The dynasty ruled for {3 centuries}.
millennium, millennia, millenniums | 1000 a | The tomb stood for {3 millennia}.
annum, annums, gigaannum | a metric | The rock is {3 gigaannum} old.
hertz | Hz metric | The grid runs at {50 hertz}.
revolution per minute, revolutions per minute, rpm | 1/min | The drum turns at {1,200 rpm}.
beat per minute, beats per minute, bpm | 1/min | His heart rate was {140 beats per minute}.
mile per hour, miles per hour, mph, miles an hour, miles/hour, m.p.h. | [mi_i]/h | The wind reached {90 miles per hour}.
kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kmh, kph, km/hr, k.p.h., kmph, kilometres an hour, kilometers an hour | km/h | The wind reached {150 kilometres per hour}.
knot, knots, kt, kts | [kn_i] | The ship made {22 knots}.
mile per gallon, miles per gallon, mpg, m.p.g. | [mi_i]/[gal_us] | The car does {50 miles per gallon}.
frame per second, frames per second, fps | 1/s | The camera shoots {120 frames per second}.
degree Celsius, degrees Celsius, deg celsius, degrees centigrade, celsius, celcius, centigrade, degree celcius, degrees celcius, ° celsius, degrees C, degree C, deg C, ℃ | Cel | The high was {34 degrees Celsius}.
degree Fahrenheit, degrees Fahrenheit, deg fahrenheit, fahrenheit, ° fahrenheit, degrees F, degree F, deg F, ℉ | [degF] | The high was {94 degrees Fahrenheit}.
degree, degrees, deg | deg | The ship rolled {30 degrees}.
kelvin, kelvins, degrees kelvin, degree kelvin | K metric | The coil is kept at {4 kelvin}.
minute of arc, minutes of arc, arcminute, arcminutes, arc minute, arc minutes | ' | The moon spans {31 arcminutes}.
second of arc, seconds of arc, arcsecond, arcseconds, arc second, arc seconds | '' | The planet spans {18 arcseconds}.
radian, radians | rad metric | The beam turns by {3 radians}.
newton, newtons | N metric | The motor pulls with {40 newtons}.
newton metre, newton metres, newton meter, newton meters, newton-metre, newton-metres, newton-meters | N.m | The engine has {450 newton metres} of torque.
pound-foot, pound-feet, pound foot, pound feet, lb-ft, lb ft, foot-pound, foot-pounds, ft-lb, foot pounds, lbs-ft, lb.-ft., pounds-feet | [lbf_av].[ft_i] | The engine has {330 pound-feet} of torque.
pascal, pascals | Pa metric | The chamber held {40 pascals}.
bar | bar metric | The tyre holds {2.5 bar}. | The town has 40 bars.
atmosphere, atmospheres | atm | The hull withstands {40 atmospheres}.
pound per square inch, pounds per square inch, psi | [psi] metric | The tyre holds {32 psi}.
millimetre of mercury, millimetres of mercury, millimeters of mercury, mm Hg | mm[Hg] | His blood pressure rose to {150 millimetres of mercury}.
joule, joules | J metric | The pulse carries {40 joules}.
calorie, calories, kilocalorie, kilocalories, kcals | [Cal] | The meal has {600 calories}.
electronvolt, electronvolts, electron volt, electron volts | eV metric | The gap is {3 electronvolts}.
British thermal unit, British thermal units, Btus | [Btu] | The heater gives {9,000 British thermal units}.
therm, therms | 100000 [Btu] | The home used {40 therms}.
watt, watts | W metric | The bulb draws {60 watts}.
watt-hour, watt hour, watt-hours, watt hours | W.h metric | The cell stores {60 watt-hours}.
horsepower, brake horsepower, hp, bhp | [HP] | The engine makes {300 horsepower}.
metric horsepower, PS, cv | [HP_m] | The engine makes {300 metric horsepower}.
ampere, amperes, amp, amps | A metric | The fuse blows at {13 amps}.
ampere-hour, amp-hour, amp-hours, ampere-hours, amp hours | A.h metric | The battery holds {70 amp-hours}.
volt, volts | V metric | The line carries {400 volts}.
ohm, ohms | Ohm metric | The coil has {8 ohms}.
farad, farads | F metric | The bank holds {3 farads}.
coulomb, coulombs | C metric | The bolt carries {15 coulombs}.
henry, henries | H metric | The choke has {2 henries}.
tesla | T metric | The scanner runs at {3 tesla}.
lumen, lumens | lm metric | The lamp gives {800 lumens}.
lux | lx metric | The desk gets {500 lux}.
nit, nits | cd/m2 | The screen reaches {900 nits}.
candela, candelas | cd metric | The lamp gives {40 candelas}.
decibel, decibels | dB | The siren reached {110 decibels}.
mole, moles | mol metric | The flask holds {2 moles}.
becquerel, becquerels | Bq metric | The sample gave {900 becquerels}.
curie, curies | Ci metric | The source has {3 curies}.
gray, grays | Gy metric | The tumour got {60 grays}. | The 60 gray seals slept.
sievert, sieverts | Sv metric | The worker got {2 sieverts}.
roentgen, roentgens | R metric | The meter read {4 roentgens}.
bit, bits | bit metric | The key has {256 bits}. | He ate 3 bits of cake.
byte, bytes | By metric | The header takes {64 bytes}.
bit per second, bits per second | bit/s metric | The link runs at {300 bits per second}.
byte per second, bytes per second | By/s metric | The disk writes {300 bytes per second}.
square foot, square feet, sq ft, sq. ft., sqft, sq feet, sq foot | [sft_i] | The flat has {900 square feet}.
square mile, square miles, sq mi, sq. mi., sq miles, sq mile | [mi_i]2 | The fire covers {40 square miles}.
square metre, square metres, square meter, square meters, sq m, sq. m., sqm, sq metres, sq meters | m2 | The flat has {90 square metres}.
square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km | km2 | The lake covers {300 square kilometres}.
square inch, square inches, sq in | [in_i]2 | The pad has {9 square inches}.
square yard, square yards, sq yd, sq yards | [yd_i]2 | The lawn has {90 square yards}.
cubic metre, cubic metres, cubic meter, cubic meters, cu m, cbm | m3 | The basin holds {900 cubic metres}.
cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, ccs | cm3 | The engine has {900 cubic centimetres}.
cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers | km3 | The reservoir holds {9 cubic kilometres}.
cubic yard, cubic yards, cu yd | [yd_i]3 | The crew moved {900 cubic yards} of soil.
cubic inch, cubic inches, cu in | [in_i]3 | The engine has {350 cubic inches}.
barrel per day, barrels per day, barrels a day, bpd, b/d, barrels of oil per day | [bbl_us]/d | The field pumps {9,000 barrels per day}.
ton per day, tonnes per day, tpd | t/d | The plant treats {90 tonnes per day}.
hand, hands | [hd_i] | The horse stands {16 hands} high. | Many hands make light work.
