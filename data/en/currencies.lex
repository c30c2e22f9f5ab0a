# Names and signs of money with their ISO 4217 codes. The first form is the name that is shown.
# A word that several countries share stands with the one that English news most often means by it;
# where the sentence names another of them, that one wins. After the code: what a coin is worth.
[currencies]
US dollar, dollar, dollars, US dollars, U.S. dollar, U.S. dollars, American dollars, United States dollars, $, US$, U.S.$, U.S $, USD, USD$, $US, US $, bucks, greenbacks, greenback, ＄ | USD | The dam cost {40 million dollar}. | The dollar fell.
euro, euros, €, EUR, €ur | EUR | The fine was {9,000 euros}.
pound sterling, pounds sterling, British pounds, British pound, £, GBP, UK£, quid | GBP | The ransom was {3 million pounds sterling}. | The bear weighed 600 pounds.
Japanese yen, yen, JPY, ¥, ￥, JP¥, 円 | JPY | The bank lent {70 billion Japanese yen}.
Chinese yuan, yuan, renminbi, rmb, CNY, CN¥, 元, yuans, RMB¥ | CNY | A ticket sells for {120 renminbi}.
Indian rupee, Indian rupees, rupee, rupees, ₹, INR, Rs, Rs. | INR | The deficit reached {8 billion Indian rupees}.
Australian dollar, Australian dollars, A$, AU$, AUD, AUD$, $A, AU $, Aussie dollars | AUD | The road cost {600 million Australian dollars}.
Canadian dollar, Canadian dollars, C$, CA$, CAD, CAD$, Can$, CDN$, C $ | CAD | They seized {45,000 Canadian dollars}.
New Zealand dollar, New Zealand dollars, NZ$, NZD, NZD$, $NZ, NZ $ | NZD | The dam cost {40 million New Zealand dollars}.
Hong Kong dollar, Hong Kong dollars, HK$, HKD, HK $ | HKD | The fine was {9,000 Hong Kong dollars}.
Singapore dollar, Singapore dollars, S$, SGD, Singaporean dollars, SG$, S $ | SGD | The ransom was {3 million Singapore dollars}.
New Taiwan dollar, New Taiwan dollars, NT$, TWD, Taiwan dollars, NT $ | TWD | The bank lent {70 billion New Taiwan dollars}.
Swiss franc, Swiss francs, CHF, SFr, francs, franc | CHF | A ticket sells for {120 Swiss francs}.
Swedish krona, Swedish kronor, Swedish crowns, SEK, kronor, krona | SEK | The deficit reached {8 billion Swedish kronor}.
Norwegian krone, Norwegian kroner, Norwegian crowns, NOK, kroner | NOK | The road cost {600 million Norwegian kroner}.
Danish krone, Danish kroner, Danish crowns, DKK | DKK | They seized {45,000 Danish kroner}.
Icelandic króna, Icelandic kronur, Icelandic crowns, ISK | ISK | The dam cost {40 million Icelandic kronur}.
Russian rouble, Russian roubles, roubles, rouble, rubles, ruble, Russian rubles, ₽, RUB | RUB | The fine was {9,000 Russian roubles}.
Ukrainian hryvnia, hryvnia, hryvnias, hryvnya, ₴, UAH, Ukrainian hryvnias | UAH | The ransom was {3 million hryvnia}.
Polish zloty, zlotys, zloty, zł, PLN, Polish zlotys | PLN | The bank lent {70 billion zlotys}.
Czech koruna, Czech crowns, koruna, CZK, Kč | CZK | A ticket sells for {120 Czech crowns}.
Hungarian forint, forints, forint, HUF, Ft | HUF | The deficit reached {8 billion forints}.
Romanian leu, lei, leu, RON, Romanian lei | RON | The road cost {600 million Romanian lei}.
Bulgarian lev, leva, lev, BGN, Bulgarian leva | BGN | They seized {45,000 Bulgarian leva}.
Serbian dinar, Serbian dinars, RSD | RSD | The dam cost {40 million Serbian dinars}.
Bosnian mark, Bosnian marks, convertible marks, BAM | BAM | The fine was {9,000 Bosnian marks}.
Albanian lek, lek, leks | ALL | The ransom was {3 million Albanian lek}.
Macedonian denar, denars, denar, MKD | MKD | The bank lent {70 billion denars}.
Moldovan leu, Moldovan lei, MDL | MDL | A ticket sells for {120 Moldovan lei}.
Belarusian rouble, Belarusian roubles, Belarusian rubles, BYN | BYN | The deficit reached {8 billion Belarusian roubles}.
Georgian lari, lari, laris, ₾, GEL | GEL | The road cost {600 million laris}.
Armenian dram, Armenian drams, AMD, ֏ | AMD | They seized {45,000 Armenian drams}.
Azerbaijani manat, manats, manat, ₼, AZN | AZN | The dam cost {40 million manats}.
Turkish lira, Turkish liras, lira, liras, ₺, TRY, TL | TRY | The fine was {9,000 Turkish liras}.
Israeli shekel, shekels, shekel, new shekels, ₪, NIS, ILS | ILS | The ransom was {3 million shekels}.
Saudi riyal, Saudi riyals, riyals, riyal, SAR, Saudiriyal | SAR | The bank lent {70 billion Saudi riyals}.
UAE dirham, UAE dirhams, dirhams, dirham, AED, Dhs | AED | A ticket sells for {120 UAE dirhams}.
Qatari riyal, Qatari riyals, QAR, Qatari rials | QAR | The deficit reached {8 billion Qatari riyals}.
Kuwaiti dinar, Kuwaiti dinars, KWD | KWD | The road cost {600 million Kuwaiti dinars}.
Bahraini dinar, Bahraini dinars, BHD | BHD | They seized {45,000 Bahraini dinars}.
Omani rial, Omani rials, OMR | OMR | The dam cost {40 million Omani rials}.
Jordanian dinar, Jordanian dinars, JOD | JOD | The fine was {9,000 Jordanian dinars}.
Iraqi dinar, Iraqi dinars, dinars, dinar, IQD | IQD | The ransom was {3 million Iraqi dinars}.
Iranian rial, Iranian rials, rials, rial, ﷼, IRR | IRR | The bank lent {70 billion Iranian rials}.
Lebanese pound, Lebanese pounds, LBP | LBP | A ticket sells for {120 Lebanese pounds}.
Syrian pound, Syrian pounds, SYP | SYP | The deficit reached {8 billion Syrian pounds}.
Egyptian pound, Egyptian pounds, EGP, LE, L.E., L.E | EGP | The road cost {600 million Egyptian pounds}.
Sudanese pound, Sudanese pounds, SDG | SDG | They seized {45,000 Sudanese pounds}.
South Sudanese pound, South Sudanese pounds, SSP | SSP | The dam cost {40 million South Sudanese pounds}.
Libyan dinar, Libyan dinars, LYD | LYD | The fine was {9,000 Libyan dinars}.
Tunisian dinar, Tunisian dinars, TND | TND | The ransom was {3 million Tunisian dinars}.
Algerian dinar, Algerian dinars, DZD | DZD | The bank lent {70 billion Algerian dinars}.
Moroccan dirham, Moroccan dirhams, MAD | MAD | A ticket sells for {120 Moroccan dirhams}.
Nigerian naira, naira, nairas, ₦, NGN | NGN | The deficit reached {8 billion naira}.
Ghanaian cedi, cedis, cedi, GHS, GH₵ | GHS | The road cost {600 million cedis}.
Kenyan shilling, Kenyan shillings, KES, KSh, Sh | KES | They seized {45,000 Kenyan shillings}.
Ugandan shilling, Ugandan shillings, UGX, USh | UGX | The dam cost {40 million Ugandan shillings}.
Tanzanian shilling, Tanzanian shillings, TZS, TSh | TZS | The fine was {9,000 Tanzanian shillings}.
Ethiopian birr, birr, ETB | ETB | The ransom was {3 million Ethiopian birr}.
South African rand, rand, rands, ZAR, South African rands, R | ZAR | The bank lent {70 billion rands}.
Zambian kwacha, Zambian kwachas, ZMW | ZMW | A ticket sells for {120 Zambian kwachas}.
Malawian kwacha, Malawian kwachas, MWK | MWK | The deficit reached {8 billion Malawian kwachas}.
Mozambican metical, meticais, metical, MZN | MZN | The road cost {600 million meticais}.
Angolan kwanza, kwanzas, kwanza, AOA | AOA | They seized {45,000 kwanzas}.
Botswana pula, pula, pulas, BWP | BWP | The dam cost {40 million pulas}.
Namibian dollar, Namibian dollars, NAD, N$ | NAD | The fine was {9,000 Namibian dollars}.
West African CFA franc, West African CFA francs, CFA francs, CFA franc, XOF | XOF | The ransom was {3 million West African CFA francs}.
Central African CFA franc, Central African CFA francs, XAF | XAF | The bank lent {70 billion Central African CFA francs}.
Rwandan franc, Rwandan francs, RWF | RWF | A ticket sells for {120 Rwandan francs}.
Congolese franc, Congolese francs, CDF | CDF | The deficit reached {8 billion Congolese francs}.
Mauritian rupee, Mauritian rupees, MUR | MUR | The road cost {600 million Mauritian rupees}.
Seychelles rupee, Seychelles rupees, SCR | SCR | They seized {45,000 Seychelles rupees}.
Pakistani rupee, Pakistani rupees, PKR | PKR | The dam cost {40 million Pakistani rupees}.
Sri Lankan rupee, Sri Lankan rupees, LKR, ரூ | LKR | The fine was {9,000 Sri Lankan rupees}.
Nepalese rupee, Nepalese rupees, NPR | NPR | The ransom was {3 million Nepalese rupees}.
Bangladeshi taka, taka, takas, ৳, BDT, Tk | BDT | The bank lent {70 billion takas}.
Thai baht, baht, bahts, ฿, THB | THB | A ticket sells for {120 bahts}.
Vietnamese dong, dong, dongs, ₫, VND | VND | The deficit reached {8 billion dongs}.
Indonesian rupiah, rupiah, rupiahs, IDR, Rp, Rp. | IDR | The road cost {600 million rupiah}.
Malaysian ringgit, ringgit, ringgits, RM, MYR, Malaysian ringgits, malaysia ringgit, malaysia ringgits | MYR | They seized {45,000 ringgit}.
Philippine peso, Philippine pesos, ₱, PHP | PHP | The dam cost {40 million Philippine pesos}.
South Korean won, South Korean wons, Korean won, won, ₩, KRW | KRW | The fine was {9,000 South Korean wons}. | She won 40 medals.
North Korean won, North Korean wons, KPW | KPW | The ransom was {3 million North Korean wons}.
Mongolian tugrik, tugriks, tugrik, tögrög, ₮, MNT | MNT | The bank lent {70 billion tugriks}.
Kazakh tenge, tenge, tenges, ₸, KZT | KZT | A ticket sells for {120 tenge}.
Uzbek som, Uzbek soms, UZS | UZS | The deficit reached {8 billion Uzbek soms}.
Kyrgyz som, Kyrgyz soms, KGS | KGS | The road cost {600 million Kyrgyz soms}.
Tajik somoni, somoni, TJS | TJS | They seized {45,000 somoni}.
Turkmen manat, Turkmen manats, TMT | TMT | The dam cost {40 million Turkmen manats}.
Afghan afghani, afghanis, afghani, AFN | AFN | The fine was {9,000 afghanis}.
Myanmar kyat, kyats, kyat, MMK | MMK | The ransom was {3 million kyats}.
Cambodian riel, riels, riel, KHR, ៛ | KHR | The bank lent {70 billion riels}.
Lao kip, kip, kips, ₭, LAK | LAK | A ticket sells for {120 Lao kip}.
Macanese pataca, patacas, pataca, MOP | MOP | The deficit reached {8 billion patacas}.
Brunei dollar, Brunei dollars, BND | BND | The road cost {600 million Brunei dollars}.
Fijian dollar, Fijian dollars, FJD, FJ$ | FJD | They seized {45,000 Fijian dollars}.
Papua New Guinean kina, kina, PGK | PGK | The dam cost {40 million Papua New Guinean kina}.
Mexican peso, Mexican pesos, MXN, Mex$, MXN$ | MXN | The fine was {9,000 Mexican pesos}.
Brazilian real, Brazilian reais, reais, R$, BRL | BRL | The ransom was {3 million Brazilian reais}.
Argentine peso, Argentine pesos, ARS, AR$ | ARS | The bank lent {70 billion Argentine pesos}.
Chilean peso, Chilean pesos, CLP | CLP | A ticket sells for {120 Chilean pesos}.
Colombian peso, Colombian pesos, COP | COP | The deficit reached {8 billion Colombian pesos}.
Uruguayan peso, Uruguayan pesos, UYU | UYU | The road cost {600 million Uruguayan pesos}.
Peruvian sol, Peruvian soles, soles, PEN, S/. | PEN | They seized {45,000 Peruvian soles}.
Bolivian boliviano, bolivianos, boliviano, BOB | BOB | The dam cost {40 million bolivianos}.
Paraguayan guaraní, guaranies, guaraníes, PYG, ₲ | PYG | The fine was {9,000 guaranies}.
Venezuelan bolívar, bolivars, bolívares, bolivares, VES | VES | The ransom was {3 million bolivars}.
Costa Rican colón, colones, colón, ₡, CRC | CRC | The bank lent {70 billion colones}.
Guatemalan quetzal, quetzals, quetzales, quetzal, GTQ | GTQ | A ticket sells for {120 quetzals}.
Honduran lempira, lempiras, lempira, HNL | HNL | The deficit reached {8 billion lempiras}.
Nicaraguan córdoba, cordobas, córdobas, NIO | NIO | The road cost {600 million cordobas}.
Dominican peso, Dominican pesos, DOP, RD$ | DOP | They seized {45,000 Dominican pesos}.
Cuban peso, Cuban pesos, CUP | CUP | The dam cost {40 million Cuban pesos}.
Jamaican dollar, Jamaican dollars, JMD, J$ | JMD | The fine was {9,000 Jamaican dollars}.
Trinidad and Tobago dollar, Trinidad and Tobago dollars, TTD, TT$ | TTD | The ransom was {3 million Trinidad and Tobago dollars}.
Barbadian dollar, Barbadian dollars, BBD | BBD | The bank lent {70 billion Barbadian dollars}.
Bahamian dollar, Bahamian dollars, BSD | BSD | A ticket sells for {120 Bahamian dollars}.
Haitian gourde, gourdes, gourde, HTG | HTG | The deficit reached {8 billion gourdes}.
Malagasy ariary, ariary, MGA | MGA | The road cost {600 million ariary}.
Somali shilling, Somali shillings, SOS | SOS | They seized {45,000 Somali shillings}.
Yemeni rial, Yemeni rials, YER | YER | The dam cost {40 million Yemeni rials}.
Deutsche Mark, Deutsche Marks, Deutschmarks, German marks, DM | DEM | The fine was {9,000 Deutsche Marks}.
French franc, French francs, FRF | FRF | The ransom was {3 million French francs}.
Italian lira, Italian lire, lire, ITL | ITL | The bank lent {70 billion Italian lire}.
Spanish peseta, pesetas, peseta, ESP | ESP | A ticket sells for {120 pesetas}.
Dutch guilder, Dutch guilders, guilders, guilder, NLG | NLG | The deficit reached {8 billion Dutch guilders}.
Belgian franc, Belgian francs, BEF | BEF | The road cost {600 million Belgian francs}.
Austrian schilling, Austrian schillings, schillings, ATS | ATS | They seized {45,000 Austrian schillings}.
Finnish markka, Finnish markkaa, markka, FIM | FIM | The dam cost {40 million Finnish markkaa}.
Irish pound, Irish pounds, punts, IEP | IEP | The fine was {9,000 Irish pounds}.
Portuguese escudo, escudos, escudo, PTE | PTE | The ransom was {3 million escudos}.
Greek drachma, Greek drachmas, drachmas, GRD | GRD | The bank lent {70 billion Greek drachmas}.
Croatian kuna, kuna, kunas, HRK | HRK | A ticket sells for {120 kunas}.
special drawing right, special drawing rights, XDR | XDR | The deficit reached {8 billion special drawing rights}.
bitcoin, bitcoins, BTC, XBT, ₿ | BTC | The road cost {600 million bitcoins}.
ether, ETH | ETH | They seized {45,000 ether}.
p | GBP 0.01 = pound sterling | The share closed at {164p}. | The film comes in 1080p.
PS | GBP = pound sterling | The ransom was {PS21,700}.
Y= | JPY = Japanese yen | The profit was {Y=590 billion}.
Fr. | CHF = Swiss franc | The ticket costs {Fr. 120}.
MEUR | EUR 1000000 = euro | The order is worth {48 MEUR}.
MUSD | USD 1000000 = US dollar | The order is worth {48 MUSD}.
MGBP | GBP 1000000 = pound sterling | The order is worth {48 MGBP}.
MSEK | SEK 1000000 = Swedish krona | The order is worth {48 MSEK}.
MNOK | NOK 1000000 = Norwegian krone | The order is worth {48 MNOK}.
MDKK | DKK 1000000 = Danish krone | The order is worth {48 MDKK}.
MAUD | AUD 1000000 = Australian dollar | The order is worth {48 MAUD}.
TEUR | EUR 1000 = euro | The order is worth {48 TEUR}.
cent, cents, ¢, c | USD 0.01 = US dollar | The stamp costs {45 cents}.
euro cent, euro cents, eurocents, eurocent | EUR 0.01 = euro | The stamp costs {45 euro cents}.
penny, pence, pennies | GBP 0.01 = pound sterling | The stamp costs {45 pence}.
dime, dimes | USD 0.1 = US dollar | The phone call cost {3 dimes}.
nickel, nickels | USD 0.05 = US dollar | The gum cost {3 nickels}. | The mine yields nickel.
sen, sens | MYR 0.01 = Malaysian ringgit | The share rose to {45 sen}.
paise, paisa | INR 0.01 = Indian rupee | The rupee slid {45 paise}.
kopeck, kopecks, kopeks | RUB 0.01 = Russian rouble | The stamp costs {45 kopecks}.
kopiyka, kopiykas | UAH 0.01 = Ukrainian hryvnia | The stamp costs {45 kopiykas}.
centavo, centavos | MXN 0.01 = Mexican peso | The peso slid {45 centavos}.
grosz, groszy | PLN 0.01 = Polish zloty | The stamp costs {45 groszy}.
agorot | ILS 0.01 = Israeli shekel | The stamp costs {45 agorot}.
satoshi, satoshis | BTC 0.00000001 = bitcoin | The fee is {900 satoshis}.
pesos, peso | MXN = Mexican peso | The tax is {900 pesos}.
shillings, shilling | KES = Kenyan shilling | The tax is {900 shillings}.
