# Prefixes of metric units with their UCUM symbols; case counts in the symbols.
# Symbols that make words of everyday symbols (“am”, “at”, “pa”) are left out; what is needed of them stands in symbols.lex.
[prefixes]
kilo | k | The heater used {3 kilojoules}.
mega | M | The blast released {3 megajoules}.
giga | G | The dam stores {3 gigajoules}.
tera | T | The bolt released {3 terajoules}.
peta | P | The quake released {3 petajoules}.
exa | E | The world holds {3 exabytes}.
zetta | Z | The world holds {3 zettabytes}.
yotta | Y | The sky survey needs {3 yottabytes}.
hecto | h | The storm fell to {920 hectopascals}.
deca, deka | da | The jug holds {3 decalitres}.
deci | d | The jug holds {3 decilitres}.
centi | c | The spoon holds {3 centilitres}.
milli | m | The dose is {3 milligrams}.
micro | u | The dose is {3 micrograms}.
nano | n | The pulse lasts {3 nanoseconds}.
pico | p | The pulse lasts {3 picoseconds}.
femto | f | The pulse lasts {3 femtoseconds}.
atto | a | The pulse lasts {3 attoseconds}.
kibi | Ki | The cache takes {3 kibibytes}.
mebi | Mi | The cache takes {3 mebibytes}.
gibi | Gi | The heap takes {3 gibibytes}.
tebi | Ti | The pool takes {3 tebibytes}.
k | k | The blast released {3 kBq}.
M | M | The blast released {3 MJ}.
G | G | The beam has {3 GeV}.
T | T | The beam has {3 TeV}.
P | P | The blast released {3 PBq}.
E | E | The star gave {3 EJ}.
Z | Z | The disk array holds {3 Zbit}.
Y | Y | The disk array holds {3 Ybit}.
µ | u | The drop holds {3 µL}.
μ | u | The drop holds {3 μL}.
n | n | The meter read {3 nSv}.
p | p | The meter read {3 pA}.
f | f | The meter read {3 fA}.
Ki | Ki | The cache takes {3 Kibit}.
Mi | Mi | The cache takes {3 Mibit}.
Gi | Gi | The heap takes {3 Gibit}.
Ti | Ti | The pool takes {3 Tibit}.
m | m | The meter read {3 mGy}.
