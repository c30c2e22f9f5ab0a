# Places: countries by ISO 3166 code, their adjectives and peoples, capitals, words that stand for a
# government, states, and cities and regions that news names often. Second cell: code and kind:
# `KP country`, `KP demonym`, `KP capital`, `KP metonym`, `US-TX state`, `US city` (the country it lies in),
# `KP short`: stands for the country where the source names it in full.
# Forms are found without regard to case: the reader looks up only words written with a capital.
[places]

# Countries and territories
Afghanistan | AF country | Growers in Afghanistan felled {12 trees}.
Afghan | AF demonym | They counted {12 Afghan lorries}.
Kabul | AF capital | Firefighters in Kabul saved {12 people}.
Albania | AL country | Rescuers in Albania saved {12 miners}.
Albanian | AL demonym | They counted {12 Albanian ships}.
Tirana | AL capital | Engineers in Tirana closed {12 bridges}.
Algeria | DZ country | The roads of Algeria lost {12 bridges}.
Algerian | DZ demonym | They counted {12 Algerian soldiers}.
Algiers | DZ capital | Rain fell for {12 days} in Algiers.
Andorra | AD country | Rain fell for {12 days} in Andorra.
Andorran | AD demonym | They counted {12 Andorran lorries}.
Andorra la Vella | AD capital | Firefighters in Andorra la Vella saved {12 people}.
Angola | AO country | Growers in Angola felled {12 trees}.
Angolan | AO demonym | They counted {12 Angolan ships}.
Luanda | AO capital | Engineers in Luanda closed {12 bridges}.
Antigua and Barbuda, Antigua | AG country | Rescuers in Antigua and Barbuda saved {12 miners}.
Antiguan | AG demonym | They counted {12 Antiguan soldiers}.
Argentina | AR country | The roads of Argentina lost {12 bridges}.
Argentine, Argentinian, Argentinean | AR demonym | They counted {12 Argentine lorries}.
Buenos Aires | AR capital | Firefighters in Buenos Aires saved {12 people}.
Casa Rosada | AR metonym | An aide at Casa Rosada spoke of {12 prisoners}.
Armenia | AM country | Rain fell for {12 days} in Armenia.
Armenian | AM demonym | They counted {12 Armenian ships}.
Yerevan | AM capital | Engineers in Yerevan closed {12 bridges}.
Australia | AU country | Growers in Australia felled {12 trees}.
Australian, Aussie | AU demonym | They counted {12 Australian soldiers}.
Canberra | AU capital | Rain fell for {12 days} in Canberra.
Austria | AT country | Rescuers in Austria saved {12 miners}.
Austrian | AT demonym | They counted {12 Austrian lorries}.
Vienna, Wien | AT capital | Firefighters in Vienna saved {12 people}.
Azerbaijan | AZ country | The roads of Azerbaijan lost {12 bridges}.
Azerbaijani, Azeri | AZ demonym | They counted {12 Azerbaijani ships}.
Baku | AZ capital | Engineers in Baku closed {12 bridges}.
Bahamas, the Bahamas | BS country | Rain fell for {12 days} in Bahamas.
Bahamian | BS demonym | They counted {12 Bahamian soldiers}.
Nassau | BS capital | Rain fell for {12 days} in Nassau.
Bahrain | BH country | Growers in Bahrain felled {12 trees}.
Bahraini | BH demonym | They counted {12 Bahraini lorries}.
Manama | BH capital | Firefighters in Manama saved {12 people}.
Bangladesh | BD country | Rescuers in Bangladesh saved {12 miners}.
Bangladeshi | BD demonym | They counted {12 Bangladeshi ships}.
Dhaka, Dacca | BD capital | Engineers in Dhaka closed {12 bridges}.
Barbados | BB country | The roads of Barbados lost {12 bridges}.
Barbadian, Bajan | BB demonym | They counted {12 Barbadian soldiers}.
Bridgetown | BB capital | Rain fell for {12 days} in Bridgetown.
Belarus, Belorussia, Byelorussia | BY country | Rain fell for {12 days} in Belarus.
Belarusian, Belarussian | BY demonym | They counted {12 Belarusian lorries}.
Minsk | BY capital | Firefighters in Minsk saved {12 people}.
Belgium | BE country | Growers in Belgium felled {12 trees}.
Belgian | BE demonym | They counted {12 Belgian ships}.
Brussels | BE capital | Engineers in Brussels closed {12 bridges}.
Belize | BZ country | Rescuers in Belize saved {12 miners}.
Belizean | BZ demonym | They counted {12 Belizean soldiers}.
Belmopan | BZ capital | Rain fell for {12 days} in Belmopan.
Benin | BJ country | The roads of Benin lost {12 bridges}.
Beninese | BJ demonym | They counted {12 Beninese lorries}.
Porto-Novo | BJ capital | Firefighters in Porto-Novo saved {12 people}.
Bhutan | BT country | Rain fell for {12 days} in Bhutan.
Bhutanese | BT demonym | They counted {12 Bhutanese ships}.
Thimphu | BT capital | Engineers in Thimphu closed {12 bridges}.
Bolivia | BO country | Growers in Bolivia felled {12 trees}.
Bolivian | BO demonym | They counted {12 Bolivian soldiers}.
La Paz, Sucre | BO capital | Rain fell for {12 days} in La Paz.
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | BA country | Rescuers in Bosnia and Herzegovina saved {12 miners}.
Bosnian | BA demonym | They counted {12 Bosnian lorries}.
Sarajevo | BA capital | Firefighters in Sarajevo saved {12 people}.
Botswana | BW country | The roads of Botswana lost {12 bridges}.
Botswanan, Motswana, Batswana | BW demonym | They counted {12 Botswanan ships}.
Gaborone | BW capital | Engineers in Gaborone closed {12 bridges}.
Brazil | BR country | Rain fell for {12 days} in Brazil.
Brazilian | BR demonym | They counted {12 Brazilian soldiers}.
Brasilia, Brasília | BR capital | Rain fell for {12 days} in Brasilia.
Planalto | BR metonym | An aide at Planalto spoke of {12 prisoners}.
Brunei, Brunei Darussalam | BN country | Growers in Brunei felled {12 trees}.
Bruneian | BN demonym | They counted {12 Bruneian lorries}.
Bandar Seri Begawan | BN capital | Firefighters in Bandar Seri Begawan saved {12 people}.
Bulgaria | BG country | Rescuers in Bulgaria saved {12 miners}.
Bulgarian | BG demonym | They counted {12 Bulgarian ships}.
Sofia | BG capital | Engineers in Sofia closed {12 bridges}.
Burkina Faso | BF country | The roads of Burkina Faso lost {12 bridges}.
Burkinabe, Burkinabè | BF demonym | They counted {12 Burkinabe soldiers}.
Ouagadougou | BF capital | Rain fell for {12 days} in Ouagadougou.
Burundi | BI country | Rain fell for {12 days} in Burundi.
Burundian | BI demonym | They counted {12 Burundian lorries}.
Gitega, Bujumbura | BI capital | Firefighters in Gitega saved {12 people}.
Cambodia | KH country | Growers in Cambodia felled {12 trees}.
Cambodian | KH demonym | They counted {12 Cambodian ships}.
Phnom Penh | KH capital | Engineers in Phnom Penh closed {12 bridges}.
Cameroon | CM country | Rescuers in Cameroon saved {12 miners}.
Cameroonian | CM demonym | They counted {12 Cameroonian soldiers}.
Yaounde, Yaoundé | CM capital | Rain fell for {12 days} in Yaounde.
Canada | CA country | The roads of Canada lost {12 bridges}.
Canadian | CA demonym | They counted {12 Canadian lorries}.
Ottawa | CA capital | Firefighters in Ottawa saved {12 people}.
Parliament Hill | CA metonym | An aide at Parliament Hill spoke of {12 prisoners}.
Cape Verde, Cabo Verde | CV country | Rain fell for {12 days} in Cape Verde.
Cape Verdean | CV demonym | They counted {12 Cape Verdean ships}.
Praia | CV capital | Engineers in Praia closed {12 bridges}.
Central African Republic, CAR | CF country | Growers in Central African Republic felled {12 trees}. / Growers in the Central African Republic felled {12 trees}.
Central African | CF demonym | They counted {12 Central African soldiers}.
Bangui | CF capital | Rain fell for {12 days} in Bangui.
Chad | TD country | Rescuers in Chad saved {12 miners}.
Chadian | TD demonym | They counted {12 Chadian lorries}.
N'Djamena | TD capital | Firefighters in N'Djamena saved {12 people}.
Chile | CL country | The roads of Chile lost {12 bridges}.
Chilean | CL demonym | They counted {12 Chilean ships}.
Santiago | CL capital | Engineers in Santiago closed {12 bridges}.
La Moneda | CL metonym | An aide at La Moneda spoke of {12 prisoners}.
China, People's Republic of China, PRC, mainland China | CN country | Rain fell for {12 days} in China. / Rain fell for {12 days} in the People's Republic of China.
Chinese | CN demonym | They counted {12 Chinese soldiers}.
Beijing, Peking | CN capital | Rain fell for {12 days} in Beijing.
Zhongnanhai | CN metonym | An aide at Zhongnanhai spoke of {12 prisoners}.
Colombia | CO country | Growers in Colombia felled {12 trees}.
Colombian | CO demonym | They counted {12 Colombian lorries}.
Bogota, Bogotá | CO capital | Firefighters in Bogota saved {12 people}.
Comoros | KM country | Rescuers in Comoros saved {12 miners}.
Comorian | KM demonym | They counted {12 Comorian ships}.
Moroni | KM capital | Engineers in Moroni closed {12 bridges}.
Republic of the Congo, Congo-Brazzaville | CG country | The roads of Republic of the Congo lost {12 bridges}. / The roads of the Republic of the Congo lost {12 bridges}.
Brazzaville | CG capital | Rain fell for {12 days} in Brazzaville.
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa | CD country | Rain fell for {12 days} in Democratic Republic of the Congo.
Congolese | CD demonym | They counted {12 Congolese lorries}.
Kinshasa | CD capital | Firefighters in Kinshasa saved {12 people}.
Costa Rica | CR country | Growers in Costa Rica felled {12 trees}.
Costa Rican | CR demonym | They counted {12 Costa Rican ships}.
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | CI country | Rescuers in Ivory Coast saved {12 miners}.
Ivorian | CI demonym | They counted {12 Ivorian soldiers}.
Yamoussoukro, Abidjan | CI capital | Rain fell for {12 days} in Yamoussoukro.
Croatia | HR country | The roads of Croatia lost {12 bridges}.
Croatian, Croat | HR demonym | They counted {12 Croatian lorries}.
Zagreb | HR capital | Firefighters in Zagreb saved {12 people}.
Cuba | CU country | Rain fell for {12 days} in Cuba.
Cuban | CU demonym | They counted {12 Cuban ships}.
Havana | CU capital | Engineers in Havana closed {12 bridges}.
Cyprus | CY country | Growers in Cyprus felled {12 trees}.
Cypriot | CY demonym | They counted {12 Cypriot soldiers}.
Nicosia | CY capital | Rain fell for {12 days} in Nicosia.
Czech Republic, Czechia, the Czech Republic | CZ country | Rescuers in Czech Republic saved {12 miners}.
Czech | CZ demonym | They counted {12 Czech lorries}.
Prague | CZ capital | Firefighters in Prague saved {12 people}.
Denmark | DK country | The roads of Denmark lost {12 bridges}.
Danish, Dane | DK demonym | They counted {12 Danish ships}.
Copenhagen | DK capital | Engineers in Copenhagen closed {12 bridges}.
Djibouti | DJ country | Rain fell for {12 days} in Djibouti.
Djiboutian | DJ demonym | They counted {12 Djiboutian soldiers}.
Dominica | DM country | Growers in Dominica felled {12 trees}.
Roseau | DM capital | Firefighters in Roseau saved {12 people}.
Dominican Republic | DO country | Rescuers in Dominican Republic saved {12 miners}.
Dominican | DO demonym | They counted {12 Dominican ships}.
Santo Domingo | DO capital | Engineers in Santo Domingo closed {12 bridges}.
Ecuador | EC country | The roads of Ecuador lost {12 bridges}.
Ecuadorian, Ecuadorean | EC demonym | They counted {12 Ecuadorian soldiers}.
Quito | EC capital | Rain fell for {12 days} in Quito.
Egypt | EG country | Rain fell for {12 days} in Egypt.
Egyptian | EG demonym | They counted {12 Egyptian lorries}.
Cairo | EG capital | Firefighters in Cairo saved {12 people}.
El Salvador | SV country | Growers in El Salvador felled {12 trees}.
Salvadoran, Salvadorean | SV demonym | They counted {12 Salvadoran ships}.
San Salvador | SV capital | Engineers in San Salvador closed {12 bridges}.
Equatorial Guinea | GQ country | Rescuers in Equatorial Guinea saved {12 miners}.
Equatorial Guinean | GQ demonym | They counted {12 Equatorial Guinean soldiers}.
Malabo | GQ capital | Rain fell for {12 days} in Malabo.
Eritrea | ER country | The roads of Eritrea lost {12 bridges}.
Eritrean | ER demonym | They counted {12 Eritrean lorries}.
Asmara | ER capital | Firefighters in Asmara saved {12 people}.
Estonia | EE country | Rain fell for {12 days} in Estonia.
Estonian | EE demonym | They counted {12 Estonian ships}.
Tallinn | EE capital | Engineers in Tallinn closed {12 bridges}.
Eswatini, Swaziland | SZ country | Growers in Eswatini felled {12 trees}.
Swazi | SZ demonym | They counted {12 Swazi soldiers}.
Mbabane | SZ capital | Rain fell for {12 days} in Mbabane.
Ethiopia | ET country | Rescuers in Ethiopia saved {12 miners}.
Ethiopian | ET demonym | They counted {12 Ethiopian lorries}.
Addis Ababa | ET capital | Firefighters in Addis Ababa saved {12 people}.
Fiji | FJ country | The roads of Fiji lost {12 bridges}.
Fijian | FJ demonym | They counted {12 Fijian ships}.
Suva | FJ capital | Engineers in Suva closed {12 bridges}.
Finland | FI country | Rain fell for {12 days} in Finland.
Finnish, Finn | FI demonym | They counted {12 Finnish soldiers}.
Helsinki | FI capital | Rain fell for {12 days} in Helsinki.
France | FR country | Growers in France felled {12 trees}.
French, Frenchman, Frenchwoman | FR demonym | They counted {12 French lorries}.
Paris | FR capital | Firefighters in Paris saved {12 people}.
Elysee, Élysée, Elysée, Quai d'Orsay | FR metonym | An aide at Elysee spoke of {12 prisoners}.
Gabon | GA country | Rescuers in Gabon saved {12 miners}.
Gabonese | GA demonym | They counted {12 Gabonese ships}.
Libreville | GA capital | Engineers in Libreville closed {12 bridges}.
Gambia, the Gambia | GM country | The roads of Gambia lost {12 bridges}. / The roads of the Gambia lost {12 bridges}.
Gambian | GM demonym | They counted {12 Gambian soldiers}.
Banjul | GM capital | Rain fell for {12 days} in Banjul.
Georgia, Republic of Georgia | GE country, US-GA state | Rain fell for {12 days} in Georgia.
Georgian | GE demonym | They counted {12 Georgian lorries}.
Tbilisi | GE capital | Firefighters in Tbilisi saved {12 people}.
Germany, Federal Republic of Germany | DE country | Growers in Germany felled {12 trees}. / Growers in the Federal Republic of Germany felled {12 trees}.
German | DE demonym | They counted {12 German ships}.
Berlin | DE capital | Engineers in Berlin closed {12 bridges}.
Bundestag, Chancellery | DE metonym | An aide at Bundestag spoke of {12 prisoners}. / An aide at the Chancellery spoke of {12 prisoners}.
Ghana | GH country | Rescuers in Ghana saved {12 miners}.
Ghanaian | GH demonym | They counted {12 Ghanaian soldiers}.
Accra | GH capital | Rain fell for {12 days} in Accra.
Greece | GR country | The roads of Greece lost {12 bridges}.
Greek, Hellenic | GR demonym | They counted {12 Greek lorries}.
Athens | GR capital | Firefighters in Athens saved {12 people}.
Grenada | GD country | Rain fell for {12 days} in Grenada.
Grenadian | GD demonym | They counted {12 Grenadian ships}.
Guatemala | GT country | Growers in Guatemala felled {12 trees}.
Guatemalan | GT demonym | They counted {12 Guatemalan soldiers}.
Guatemala City | GT capital | Rain fell for {12 days} in Guatemala City.
Guinea | GN country | Rescuers in Guinea saved {12 miners}.
Guinean | GN demonym | They counted {12 Guinean lorries}.
Conakry | GN capital | Firefighters in Conakry saved {12 people}.
Guinea-Bissau | GW country | The roads of Guinea-Bissau lost {12 bridges}.
Bissau-Guinean | GW demonym | They counted {12 Bissau-Guinean ships}.
Bissau | GW capital | Engineers in Bissau closed {12 bridges}.
Guyana | GY country | Rain fell for {12 days} in Guyana.
Guyanese | GY demonym | They counted {12 Guyanese soldiers}.
Haiti | HT country | Growers in Haiti felled {12 trees}.
Haitian | HT demonym | They counted {12 Haitian lorries}.
Port-au-Prince | HT capital | Firefighters in Port-au-Prince saved {12 people}.
Honduras | HN country | Rescuers in Honduras saved {12 miners}.
Honduran | HN demonym | They counted {12 Honduran ships}.
Tegucigalpa | HN capital | Engineers in Tegucigalpa closed {12 bridges}.
Hungary | HU country | The roads of Hungary lost {12 bridges}.
Hungarian, Magyar | HU demonym | They counted {12 Hungarian soldiers}.
Budapest | HU capital | Rain fell for {12 days} in Budapest.
Iceland | IS country | Rain fell for {12 days} in Iceland.
Icelandic, Icelander | IS demonym | They counted {12 Icelandic lorries}.
Reykjavik, Reykjavík | IS capital | Firefighters in Reykjavik saved {12 people}.
India | IN country | Growers in India felled {12 trees}.
Indian | IN demonym | They counted {12 Indian ships}.
New Delhi, Delhi | IN capital | Engineers in New Delhi closed {12 bridges}.
Lok Sabha | IN metonym | An aide at Lok Sabha spoke of {12 prisoners}.
Indonesia | ID country | Rescuers in Indonesia saved {12 miners}.
Indonesian | ID demonym | They counted {12 Indonesian soldiers}.
Jakarta | ID capital | Rain fell for {12 days} in Jakarta.
Iran, Islamic Republic of Iran, Persia | IR country | The roads of Iran lost {12 bridges}. / The roads of the Islamic Republic of Iran lost {12 bridges}.
Iranian | IR demonym | They counted {12 Iranian lorries}.
Tehran, Teheran | IR capital | Firefighters in Tehran saved {12 people}.
Iraq | IQ country | Rain fell for {12 days} in Iraq.
Iraqi | IQ demonym | They counted {12 Iraqi ships}.
Baghdad | IQ capital | Engineers in Baghdad closed {12 bridges}.
Ireland, Republic of Ireland, Irish Republic | IE country | Growers in Ireland felled {12 trees}.
Irish, Irishman, Irishwoman | IE demonym | They counted {12 Irish soldiers}.
Dublin | IE capital | Rain fell for {12 days} in Dublin.
Dail, Dáil | IE metonym | An aide at Dail spoke of {12 prisoners}.
Israel | IL country | Rescuers in Israel saved {12 miners}.
Israeli | IL demonym | They counted {12 Israeli lorries}.
Jerusalem | IL capital | Firefighters in Jerusalem saved {12 people}.
Knesset | IL metonym | An aide at Knesset spoke of {12 prisoners}.
Italy | IT country | The roads of Italy lost {12 bridges}.
Italian | IT demonym | They counted {12 Italian ships}.
Rome | IT capital | Engineers in Rome closed {12 bridges}.
Palazzo Chigi, Quirinal | IT metonym | An aide at Palazzo Chigi spoke of {12 prisoners}.
Jamaica | JM country | Rain fell for {12 days} in Jamaica.
Jamaican | JM demonym | They counted {12 Jamaican soldiers}.
Japan | JP country | Growers in Japan felled {12 trees}.
Japanese | JP demonym | They counted {12 Japanese lorries}.
Tokyo | JP capital | Firefighters in Tokyo saved {12 people}.
Kantei | JP metonym | An aide at Kantei spoke of {12 prisoners}.
Jordan, Hashemite Kingdom of Jordan | JO country | Rescuers in Jordan saved {12 miners}.
Jordanian | JO demonym | They counted {12 Jordanian ships}.
Amman | JO capital | Engineers in Amman closed {12 bridges}.
Kazakhstan | KZ country | The roads of Kazakhstan lost {12 bridges}.
Kazakh, Kazakhstani | KZ demonym | They counted {12 Kazakh soldiers}.
Astana, Nur-Sultan | KZ capital | Rain fell for {12 days} in Astana.
Kenya | KE country | Rain fell for {12 days} in Kenya.
Kenyan | KE demonym | They counted {12 Kenyan lorries}.
Nairobi | KE capital | Firefighters in Nairobi saved {12 people}.
Kiribati | KI country | Growers in Kiribati felled {12 trees}.
I-Kiribati | KI demonym | They counted {12 I-Kiribati ships}.
South Tarawa | KI capital | Engineers in South Tarawa closed {12 bridges}.
North Korea, DPRK, Democratic People's Republic of Korea, N. Korea, N Korea, NK | KP country | Rescuers in North Korea saved {12 miners}. / Rescuers in the Democratic People's Republic of Korea saved {12 miners}.
North Korean, N. Korean | KP demonym | They counted {12 North Korean soldiers}.
Pyongyang, Pyeongyang | KP capital | Rain fell for {12 days} in Pyongyang.
South Korea, Republic of Korea, ROK, S. Korea, S Korea | KR country | The roads of South Korea lost {12 bridges}.
South Korean, S. Korean | KR demonym | They counted {12 South Korean lorries}.
Seoul | KR capital | Firefighters in Seoul saved {12 people}.
Blue House, Cheong Wa Dae | KR metonym | An aide at Blue House spoke of {12 prisoners}.
Kosovo | XK country | Rain fell for {12 days} in Kosovo.
Kosovar, Kosovan | XK demonym | They counted {12 Kosovar ships}.
Pristina, Prishtina | XK capital | Engineers in Pristina closed {12 bridges}.
Kuwait | KW country | Growers in Kuwait felled {12 trees}.
Kuwaiti | KW demonym | They counted {12 Kuwaiti soldiers}.
Kuwait City | KW capital | Rain fell for {12 days} in Kuwait City.
Kyrgyzstan | KG country | Rescuers in Kyrgyzstan saved {12 miners}.
Kyrgyz, Kyrgyzstani | KG demonym | They counted {12 Kyrgyz lorries}.
Bishkek | KG capital | Firefighters in Bishkek saved {12 people}.
Laos | LA country | The roads of Laos lost {12 bridges}.
Lao, Laotian | LA demonym | They counted {12 Lao ships}.
Vientiane | LA capital | Engineers in Vientiane closed {12 bridges}.
Latvia | LV country | Rain fell for {12 days} in Latvia.
Latvian | LV demonym | They counted {12 Latvian soldiers}.
Riga | LV capital | Rain fell for {12 days} in Riga.
Lebanon | LB country | Growers in Lebanon felled {12 trees}.
Lebanese | LB demonym | They counted {12 Lebanese lorries}.
Beirut | LB capital | Firefighters in Beirut saved {12 people}.
Lesotho | LS country | Rescuers in Lesotho saved {12 miners}.
Basotho, Mosotho | LS demonym | They counted {12 Basotho ships}.
Maseru | LS capital | Engineers in Maseru closed {12 bridges}.
Liberia | LR country | The roads of Liberia lost {12 bridges}.
Liberian | LR demonym | They counted {12 Liberian soldiers}.
Monrovia | LR capital | Rain fell for {12 days} in Monrovia.
Libya | LY country | Rain fell for {12 days} in Libya.
Libyan | LY demonym | They counted {12 Libyan lorries}.
Tripoli | LY capital | Firefighters in Tripoli saved {12 people}.
Liechtenstein | LI country | Growers in Liechtenstein felled {12 trees}.
Liechtensteiner | LI demonym | They counted {12 Liechtensteiner ships}.
Vaduz | LI capital | Engineers in Vaduz closed {12 bridges}.
Lithuania | LT country | Rescuers in Lithuania saved {12 miners}.
Lithuanian | LT demonym | They counted {12 Lithuanian soldiers}.
Vilnius | LT capital | Rain fell for {12 days} in Vilnius.
Luxembourg | LU country | The roads of Luxembourg lost {12 bridges}.
Luxembourger, Luxembourgish | LU demonym | They counted {12 Luxembourger lorries}.
Madagascar | MG country | Rain fell for {12 days} in Madagascar.
Malagasy, Madagascan | MG demonym | They counted {12 Malagasy ships}.
Antananarivo | MG capital | Engineers in Antananarivo closed {12 bridges}.
Malawi | MW country | Growers in Malawi felled {12 trees}.
Malawian | MW demonym | They counted {12 Malawian soldiers}.
Lilongwe | MW capital | Rain fell for {12 days} in Lilongwe.
Malaysia | MY country | Rescuers in Malaysia saved {12 miners}.
Malaysian | MY demonym | They counted {12 Malaysian lorries}.
Kuala Lumpur | MY capital | Firefighters in Kuala Lumpur saved {12 people}.
Putrajaya | MY metonym | An aide at Putrajaya spoke of {12 prisoners}.
Maldives, the Maldives | MV country | The roads of Maldives lost {12 bridges}.
Maldivian | MV demonym | They counted {12 Maldivian ships}.
Malé | MV capital | Engineers in Malé closed {12 bridges}.
Mali | ML country | Rain fell for {12 days} in Mali.
Malian | ML demonym | They counted {12 Malian soldiers}.
Bamako | ML capital | Rain fell for {12 days} in Bamako.
Malta | MT country | Growers in Malta felled {12 trees}.
Maltese | MT demonym | They counted {12 Maltese lorries}.
Valletta | MT capital | Firefighters in Valletta saved {12 people}.
Marshall Islands | MH country | Rescuers in Marshall Islands saved {12 miners}.
Marshallese | MH demonym | They counted {12 Marshallese ships}.
Majuro | MH capital | Engineers in Majuro closed {12 bridges}.
Mauritania | MR country | The roads of Mauritania lost {12 bridges}.
Mauritanian | MR demonym | They counted {12 Mauritanian soldiers}.
Nouakchott | MR capital | Rain fell for {12 days} in Nouakchott.
Mauritius | MU country | Rain fell for {12 days} in Mauritius.
Mauritian | MU demonym | They counted {12 Mauritian lorries}.
Port Louis | MU capital | Firefighters in Port Louis saved {12 people}.
Mexico | MX country | Growers in Mexico felled {12 trees}.
Mexican | MX demonym | They counted {12 Mexican ships}.
Mexico City | MX capital | Engineers in Mexico City closed {12 bridges}.
Micronesia | FM country | Rescuers in Micronesia saved {12 miners}.
Micronesian | FM demonym | They counted {12 Micronesian soldiers}.
Palikir | FM capital | Rain fell for {12 days} in Palikir.
Moldova, Moldavia | MD country | The roads of Moldova lost {12 bridges}.
Moldovan | MD demonym | They counted {12 Moldovan lorries}.
Chisinau, Chișinău, Kishinev | MD capital | Firefighters in Chisinau saved {12 people}.
Monaco | MC country | Rain fell for {12 days} in Monaco.
Monegasque | MC demonym | They counted {12 Monegasque ships}.
Mongolia | MN country | Growers in Mongolia felled {12 trees}.
Mongolian | MN demonym | They counted {12 Mongolian soldiers}.
Ulaanbaatar, Ulan Bator | MN capital | Rain fell for {12 days} in Ulaanbaatar.
Montenegro | ME country | Rescuers in Montenegro saved {12 miners}.
Montenegrin | ME demonym | They counted {12 Montenegrin lorries}.
Podgorica | ME capital | Firefighters in Podgorica saved {12 people}.
Morocco | MA country | The roads of Morocco lost {12 bridges}.
Moroccan | MA demonym | They counted {12 Moroccan ships}.
Rabat | MA capital | Engineers in Rabat closed {12 bridges}.
Mozambique | MZ country | Rain fell for {12 days} in Mozambique.
Mozambican | MZ demonym | They counted {12 Mozambican soldiers}.
Maputo | MZ capital | Rain fell for {12 days} in Maputo.
Myanmar, Burma | MM country | Growers in Myanmar felled {12 trees}.
Burmese, Myanma | MM demonym | They counted {12 Burmese lorries}.
Naypyidaw, Naypyitaw | MM capital | Firefighters in Naypyidaw saved {12 people}.
Namibia | NA country | Rescuers in Namibia saved {12 miners}.
Namibian | NA demonym | They counted {12 Namibian ships}.
Windhoek | NA capital | Engineers in Windhoek closed {12 bridges}.
Nauru | NR country | The roads of Nauru lost {12 bridges}.
Nauruan | NR demonym | They counted {12 Nauruan soldiers}.
Nepal | NP country | Rain fell for {12 days} in Nepal.
Nepali, Nepalese | NP demonym | They counted {12 Nepali lorries}.
Kathmandu, Katmandu | NP capital | Firefighters in Kathmandu saved {12 people}.
Netherlands, the Netherlands, Holland | NL country | Growers in Netherlands felled {12 trees}.
Dutch, Dutchman, Dutchwoman | NL demonym | They counted {12 Dutch ships}.
Amsterdam | NL capital | Engineers in Amsterdam closed {12 bridges}.
The Hague | NL metonym | An aide at The Hague spoke of {12 prisoners}.
New Zealand, Aotearoa | NZ country | Rescuers in New Zealand saved {12 miners}.
New Zealander, Kiwi | NZ demonym | They counted {12 New Zealander soldiers}.
Wellington | NZ capital | Rain fell for {12 days} in Wellington.
Beehive | NZ metonym | An aide at Beehive spoke of {12 prisoners}.
Nicaragua | NI country | The roads of Nicaragua lost {12 bridges}.
Nicaraguan | NI demonym | They counted {12 Nicaraguan lorries}.
Managua | NI capital | Firefighters in Managua saved {12 people}.
Niger | NE country | Rain fell for {12 days} in Niger.
Nigerien | NE demonym | They counted {12 Nigerien ships}.
Niamey | NE capital | Engineers in Niamey closed {12 bridges}.
Nigeria | NG country | Growers in Nigeria felled {12 trees}.
Nigerian | NG demonym | They counted {12 Nigerian soldiers}.
Abuja | NG capital | Rain fell for {12 days} in Abuja.
Aso Rock | NG metonym | An aide at Aso Rock spoke of {12 prisoners}.
North Macedonia, Macedonia | MK country | Rescuers in North Macedonia saved {12 miners}.
Macedonian | MK demonym | They counted {12 Macedonian lorries}.
Skopje | MK capital | Firefighters in Skopje saved {12 people}.
Norway | NO country | The roads of Norway lost {12 bridges}.
Norwegian | NO demonym | They counted {12 Norwegian ships}.
Oslo | NO capital | Engineers in Oslo closed {12 bridges}.
Storting | NO metonym | An aide at Storting spoke of {12 prisoners}.
Oman | OM country | Rain fell for {12 days} in Oman.
Omani | OM demonym | They counted {12 Omani soldiers}.
Muscat | OM capital | Rain fell for {12 days} in Muscat.
Pakistan | PK country | Growers in Pakistan felled {12 trees}.
Pakistani | PK demonym | They counted {12 Pakistani lorries}.
Islamabad | PK capital | Firefighters in Islamabad saved {12 people}.
Palau | PW country | Rescuers in Palau saved {12 miners}.
Palauan | PW demonym | They counted {12 Palauan ships}.
Ngerulmud | PW capital | Engineers in Ngerulmud closed {12 bridges}.
Palestine, Palestinian territories, State of Palestine | PS country | The roads of Palestine lost {12 bridges}.
Palestinian | PS demonym | They counted {12 Palestinian soldiers}.
Ramallah | PS capital | Rain fell for {12 days} in Ramallah.
Panama | PA country | Rain fell for {12 days} in Panama.
Panamanian | PA demonym | They counted {12 Panamanian lorries}.
Papua New Guinea | PG country | Growers in Papua New Guinea felled {12 trees}.
Papua New Guinean, Papuan | PG demonym | They counted {12 Papua New Guinean ships}.
Port Moresby | PG capital | Engineers in Port Moresby closed {12 bridges}.
Paraguay | PY country | Rescuers in Paraguay saved {12 miners}.
Paraguayan | PY demonym | They counted {12 Paraguayan soldiers}.
Asuncion, Asunción | PY capital | Rain fell for {12 days} in Asuncion.
Peru | PE country | The roads of Peru lost {12 bridges}.
Peruvian | PE demonym | They counted {12 Peruvian lorries}.
Lima | PE capital | Firefighters in Lima saved {12 people}.
Philippines, the Philippines | PH country | Rain fell for {12 days} in Philippines.
Filipino, Philippine, Filipina | PH demonym | They counted {12 Filipino ships}.
Manila | PH capital | Engineers in Manila closed {12 bridges}.
Malacanang, Malacañang | PH metonym | An aide at Malacanang spoke of {12 prisoners}.
Poland | PL country | Growers in Poland felled {12 trees}.
Polish, Pole | PL demonym | They counted {12 Polish soldiers}.
Warsaw | PL capital | Rain fell for {12 days} in Warsaw.
Sejm | PL metonym | An aide at Sejm spoke of {12 prisoners}.
Portugal | PT country | Rescuers in Portugal saved {12 miners}.
Portuguese | PT demonym | They counted {12 Portuguese lorries}.
Lisbon | PT capital | Firefighters in Lisbon saved {12 people}.
Qatar | QA country | The roads of Qatar lost {12 bridges}.
Qatari | QA demonym | They counted {12 Qatari ships}.
Doha | QA capital | Engineers in Doha closed {12 bridges}.
Romania, Rumania | RO country | Rain fell for {12 days} in Romania.
Romanian | RO demonym | They counted {12 Romanian soldiers}.
Bucharest | RO capital | Rain fell for {12 days} in Bucharest.
Russia, Russian Federation, the Russian Federation | RU country | Growers in Russia felled {12 trees}.
Russian | RU demonym | They counted {12 Russian lorries}.
Moscow | RU capital | Firefighters in Moscow saved {12 people}.
Kremlin, the Kremlin, State Duma, Duma | RU metonym | An aide at Kremlin spoke of {12 prisoners}.
Rwanda | RW country | Rescuers in Rwanda saved {12 miners}.
Rwandan | RW demonym | They counted {12 Rwandan ships}.
Kigali | RW capital | Engineers in Kigali closed {12 bridges}.
Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis | KN country | The roads of Saint Kitts and Nevis lost {12 bridges}.
Kittitian | KN demonym | They counted {12 Kittitian soldiers}.
Basseterre | KN capital | Rain fell for {12 days} in Basseterre.
Saint Lucia, St Lucia, St. Lucia | LC country | Rain fell for {12 days} in Saint Lucia.
Saint Lucian | LC demonym | They counted {12 Saint Lucian lorries}.
Castries | LC capital | Firefighters in Castries saved {12 people}.
Saint Vincent and the Grenadines, St Vincent, St. Vincent | VC country | Growers in Saint Vincent and the Grenadines felled {12 trees}.
Vincentian | VC demonym | They counted {12 Vincentian ships}.
Kingstown | VC capital | Engineers in Kingstown closed {12 bridges}.
Samoa | WS country | Rescuers in Samoa saved {12 miners}.
Samoan | WS demonym | They counted {12 Samoan soldiers}.
Apia | WS capital | Rain fell for {12 days} in Apia.
San Marino | SM country | The roads of San Marino lost {12 bridges}.
Sammarinese | SM demonym | They counted {12 Sammarinese lorries}.
Sao Tome and Principe, São Tomé and Príncipe | ST country | Rain fell for {12 days} in Sao Tome and Principe.
Santomean | ST demonym | They counted {12 Santomean ships}.
Sao Tome, São Tomé | ST capital | Engineers in Sao Tome closed {12 bridges}.
Saudi Arabia, Kingdom of Saudi Arabia, KSA | SA country | Growers in Saudi Arabia felled {12 trees}.
Saudi, Saudi Arabian | SA demonym | They counted {12 Saudi soldiers}.
Riyadh | SA capital | Rain fell for {12 days} in Riyadh.
Senegal | SN country | Rescuers in Senegal saved {12 miners}.
Senegalese | SN demonym | They counted {12 Senegalese lorries}.
Dakar | SN capital | Firefighters in Dakar saved {12 people}.
Serbia | RS country | The roads of Serbia lost {12 bridges}.
Serbian, Serb | RS demonym | They counted {12 Serbian ships}.
Belgrade | RS capital | Engineers in Belgrade closed {12 bridges}.
Seychelles | SC country | Rain fell for {12 days} in Seychelles.
Seychellois | SC demonym | They counted {12 Seychellois soldiers}.
Sierra Leone | SL country | Growers in Sierra Leone felled {12 trees}.
Sierra Leonean | SL demonym | They counted {12 Sierra Leonean lorries}.
Freetown | SL capital | Firefighters in Freetown saved {12 people}.
Singapore | SG country | Rescuers in Singapore saved {12 miners}.
Singaporean | SG demonym | They counted {12 Singaporean ships}.
Slovakia | SK country | The roads of Slovakia lost {12 bridges}.
Slovak, Slovakian | SK demonym | They counted {12 Slovak soldiers}.
Bratislava | SK capital | Rain fell for {12 days} in Bratislava.
Slovenia | SI country | Rain fell for {12 days} in Slovenia.
Slovenian, Slovene | SI demonym | They counted {12 Slovenian lorries}.
Ljubljana | SI capital | Firefighters in Ljubljana saved {12 people}.
Solomon Islands | SB country | Growers in Solomon Islands felled {12 trees}.
Solomon Islander | SB demonym | They counted {12 Solomon Islander ships}.
Honiara | SB capital | Engineers in Honiara closed {12 bridges}.
Somalia | SO country | Rescuers in Somalia saved {12 miners}.
Somali, Somalian | SO demonym | They counted {12 Somali soldiers}.
Mogadishu | SO capital | Rain fell for {12 days} in Mogadishu.
South Africa | ZA country | The roads of South Africa lost {12 bridges}.
South African | ZA demonym | They counted {12 South African lorries}.
Pretoria | ZA capital | Firefighters in Pretoria saved {12 people}.
Union Buildings | ZA metonym | An aide at Union Buildings spoke of {12 prisoners}.
South Sudan | SS country | Rain fell for {12 days} in South Sudan.
South Sudanese | SS demonym | They counted {12 South Sudanese ships}.
Juba | SS capital | Engineers in Juba closed {12 bridges}.
Spain | ES country | Growers in Spain felled {12 trees}.
Spanish, Spaniard | ES demonym | They counted {12 Spanish soldiers}.
Madrid | ES capital | Rain fell for {12 days} in Madrid.
Moncloa | ES metonym | An aide at Moncloa spoke of {12 prisoners}.
Sri Lanka, Ceylon | LK country | Rescuers in Sri Lanka saved {12 miners}.
Sri Lankan | LK demonym | They counted {12 Sri Lankan lorries}.
Colombo | LK capital | Firefighters in Colombo saved {12 people}.
Sudan | SD country | The roads of Sudan lost {12 bridges}.
Sudanese | SD demonym | They counted {12 Sudanese ships}.
Khartoum | SD capital | Engineers in Khartoum closed {12 bridges}.
Suriname, Surinam | SR country | Rain fell for {12 days} in Suriname.
Surinamese | SR demonym | They counted {12 Surinamese soldiers}.
Paramaribo | SR capital | Rain fell for {12 days} in Paramaribo.
Sweden | SE country | Growers in Sweden felled {12 trees}.
Swedish, Swede | SE demonym | They counted {12 Swedish lorries}.
Stockholm | SE capital | Firefighters in Stockholm saved {12 people}.
Riksdag | SE metonym | An aide at Riksdag spoke of {12 prisoners}.
Switzerland | CH country | Rescuers in Switzerland saved {12 miners}.
Swiss | CH demonym | They counted {12 Swiss ships}.
Bern, Berne | CH capital | Engineers in Bern closed {12 bridges}.
Syria, Syrian Arab Republic | SY country | The roads of Syria lost {12 bridges}.
Syrian | SY demonym | They counted {12 Syrian soldiers}.
Damascus | SY capital | Rain fell for {12 days} in Damascus.
Taiwan, Republic of China, ROC | TW country | Rain fell for {12 days} in Taiwan.
Taiwanese | TW demonym | They counted {12 Taiwanese lorries}.
Taipei | TW capital | Firefighters in Taipei saved {12 people}.
Tajikistan | TJ country | Growers in Tajikistan felled {12 trees}.
Tajik, Tajikistani | TJ demonym | They counted {12 Tajik ships}.
Dushanbe | TJ capital | Engineers in Dushanbe closed {12 bridges}.
Tanzania | TZ country | Rescuers in Tanzania saved {12 miners}.
Tanzanian | TZ demonym | They counted {12 Tanzanian soldiers}.
Dodoma, Dar es Salaam | TZ capital | Rain fell for {12 days} in Dodoma.
Thailand | TH country | The roads of Thailand lost {12 bridges}.
Thai | TH demonym | They counted {12 Thai lorries}.
Bangkok | TH capital | Firefighters in Bangkok saved {12 people}.
Timor-Leste, East Timor | TL country | Rain fell for {12 days} in Timor-Leste.
Timorese, East Timorese | TL demonym | They counted {12 Timorese ships}.
Dili | TL capital | Engineers in Dili closed {12 bridges}.
Togo | TG country | Growers in Togo felled {12 trees}.
Togolese | TG demonym | They counted {12 Togolese soldiers}.
Lome, Lomé | TG capital | Rain fell for {12 days} in Lome.
Tonga | TO country | Rescuers in Tonga saved {12 miners}.
Tongan | TO demonym | They counted {12 Tongan lorries}.
Nuku'alofa | TO capital | Firefighters in Nuku'alofa saved {12 people}.
Trinidad and Tobago, Trinidad | TT country | The roads of Trinidad and Tobago lost {12 bridges}.
Trinidadian | TT demonym | They counted {12 Trinidadian ships}.
Port of Spain | TT capital | Engineers in Port of Spain closed {12 bridges}.
Tunisia | TN country | Rain fell for {12 days} in Tunisia.
Tunisian | TN demonym | They counted {12 Tunisian soldiers}.
Tunis | TN capital | Rain fell for {12 days} in Tunis.
Turkey, Türkiye, Turkiye | TR country | Growers in Turkey felled {12 trees}.
Turkish, Turk | TR demonym | They counted {12 Turkish lorries}.
Ankara | TR capital | Firefighters in Ankara saved {12 people}.
Turkmenistan | TM country | Rescuers in Turkmenistan saved {12 miners}.
Turkmen | TM demonym | They counted {12 Turkmen ships}.
Ashgabat | TM capital | Engineers in Ashgabat closed {12 bridges}.
Tuvalu | TV country | The roads of Tuvalu lost {12 bridges}.
Tuvaluan | TV demonym | They counted {12 Tuvaluan soldiers}.
Funafuti | TV capital | Rain fell for {12 days} in Funafuti.
Uganda | UG country | Rain fell for {12 days} in Uganda.
Ugandan | UG demonym | They counted {12 Ugandan lorries}.
Kampala | UG capital | Firefighters in Kampala saved {12 people}.
Ukraine, the Ukraine | UA country | Growers in Ukraine felled {12 trees}.
Ukrainian | UA demonym | They counted {12 Ukrainian ships}.
Kyiv, Kiev, Kyyiv | UA capital | Engineers in Kyiv closed {12 bridges}.
Verkhovna Rada, Bankova | UA metonym | An aide at Verkhovna Rada spoke of {12 prisoners}.
United Arab Emirates, UAE, the Emirates | AE country | Rescuers in United Arab Emirates saved {12 miners}.
Emirati | AE demonym | They counted {12 Emirati soldiers}.
Abu Dhabi | AE capital | Rain fell for {12 days} in Abu Dhabi.
United Kingdom, UK, U.K., Britain, Great Britain | GB country | The roads of United Kingdom lost {12 bridges}.
British, Briton, Brit | GB demonym | They counted {12 British lorries}.
London | GB capital | Firefighters in London saved {12 people}.
Downing Street, Whitehall, No 10, Westminster | GB metonym | An aide at Downing Street spoke of {12 prisoners}.
United States, USA, U.S.A., US, U.S., United States of America, America, the States | US country | Rain fell for {12 days} in United States.
American, US-American | US demonym | They counted {12 American ships}.
Washington, Washington DC, Washington D.C., Washington\, D.C., Washington\, DC | US capital | Engineers in Washington closed {12 bridges}.
White House, Pentagon, Capitol Hill, State Department, Oval Office | US metonym | An aide at White House spoke of {12 prisoners}.
Uruguay | UY country | Growers in Uruguay felled {12 trees}.
Uruguayan | UY demonym | They counted {12 Uruguayan soldiers}.
Montevideo | UY capital | Rain fell for {12 days} in Montevideo.
Uzbekistan | UZ country | Rescuers in Uzbekistan saved {12 miners}.
Uzbek, Uzbekistani | UZ demonym | They counted {12 Uzbek lorries}.
Tashkent | UZ capital | Firefighters in Tashkent saved {12 people}.
Vanuatu | VU country | The roads of Vanuatu lost {12 bridges}.
Ni-Vanuatu, Vanuatuan | VU demonym | They counted {12 Ni-Vanuatu ships}.
Port Vila | VU capital | Engineers in Port Vila closed {12 bridges}.
Vatican City, Holy See | VA country | Rain fell for {12 days} in Vatican City.
Vatican | VA demonym | They counted {12 Vatican soldiers}.
Venezuela | VE country | Growers in Venezuela felled {12 trees}.
Venezuelan | VE demonym | They counted {12 Venezuelan lorries}.
Caracas | VE capital | Firefighters in Caracas saved {12 people}.
Miraflores | VE metonym | An aide at Miraflores spoke of {12 prisoners}.
Vietnam, Viet Nam | VN country | Rescuers in Vietnam saved {12 miners}.
Vietnamese | VN demonym | They counted {12 Vietnamese ships}.
Hanoi, Ha Noi | VN capital | Engineers in Hanoi closed {12 bridges}.
Yemen | YE country | The roads of Yemen lost {12 bridges}.
Yemeni, Yemenite | YE demonym | They counted {12 Yemeni soldiers}.
Sanaa, Sana'a | YE capital | Rain fell for {12 days} in Sanaa.
Zambia | ZM country | Rain fell for {12 days} in Zambia.
Zambian | ZM demonym | They counted {12 Zambian lorries}.
Lusaka | ZM capital | Firefighters in Lusaka saved {12 people}.
Zimbabwe, Rhodesia | ZW country | Growers in Zimbabwe felled {12 trees}.
Zimbabwean | ZW demonym | They counted {12 Zimbabwean ships}.
Harare | ZW capital | Engineers in Harare closed {12 bridges}.
Puerto Rico | PR country | Rescuers in Puerto Rico saved {12 miners}.
Puerto Rican | PR demonym | They counted {12 Puerto Rican soldiers}.
San Juan | PR capital | Rain fell for {12 days} in San Juan.
Greenland | GL country | The roads of Greenland lost {12 bridges}.
Greenlander, Greenlandic | GL demonym | They counted {12 Greenlander lorries}.
Nuuk | GL capital | Firefighters in Nuuk saved {12 people}.
Hong Kong | HK country | Rain fell for {12 days} in Hong Kong.
Hongkonger, Hong Konger | HK demonym | They counted {12 Hongkonger ships}.
Macau, Macao | MO country | Growers in Macau felled {12 trees}.
Macanese | MO demonym | They counted {12 Macanese soldiers}.
Faroe Islands, Faeroe Islands | FO country | Rescuers in Faroe Islands saved {12 miners}.
Faroese | FO demonym | They counted {12 Faroese lorries}.
Torshavn, Tórshavn | FO capital | Firefighters in Torshavn saved {12 people}.
Gibraltar | GI country | The roads of Gibraltar lost {12 bridges}.
Gibraltarian | GI demonym | They counted {12 Gibraltarian ships}.
Bermuda | BM country | Rain fell for {12 days} in Bermuda.
Bermudian | BM demonym | They counted {12 Bermudian soldiers}.
Cayman Islands | KY country | Growers in Cayman Islands felled {12 trees}.
Caymanian | KY demonym | They counted {12 Caymanian lorries}.
French Guiana | GF country | Rescuers in French Guiana saved {12 miners}.
French Guianese | GF demonym | They counted {12 French Guianese ships}.
Cayenne | GF capital | Engineers in Cayenne closed {12 bridges}.
French Polynesia | PF country | The roads of French Polynesia lost {12 bridges}.
Polynesian | PF demonym | They counted {12 Polynesian soldiers}.
Papeete | PF capital | Rain fell for {12 days} in Papeete.
New Caledonia | NC country | Rain fell for {12 days} in New Caledonia.
New Caledonian | NC demonym | They counted {12 New Caledonian lorries}.
Noumea, Nouméa | NC capital | Firefighters in Noumea saved {12 people}.
Reunion Island, Réunion | RE country | Growers in Reunion Island felled {12 trees}.
Reunionese | RE demonym | They counted {12 Reunionese ships}.
Guadeloupe | GP country | Rescuers in Guadeloupe saved {12 miners}.
Guadeloupean | GP demonym | They counted {12 Guadeloupean soldiers}.
Martinique | MQ country | The roads of Martinique lost {12 bridges}.
Martinican | MQ demonym | They counted {12 Martinican lorries}.
Mayotte | YT country | Rain fell for {12 days} in Mayotte.
Mahoran | YT demonym | They counted {12 Mahoran ships}.
Mamoudzou | YT capital | Engineers in Mamoudzou closed {12 bridges}.
Aruba | AW country | Growers in Aruba felled {12 trees}.
Aruban | AW demonym | They counted {12 Aruban soldiers}.
Oranjestad | AW capital | Rain fell for {12 days} in Oranjestad.
Curaçao, Curacao | CW country | Rescuers in Curaçao saved {12 miners}.
Curaçaoan | CW demonym | They counted {12 Curaçaoan lorries}.
Willemstad | CW capital | Firefighters in Willemstad saved {12 people}.
Guam | GU country | The roads of Guam lost {12 bridges}.
Guamanian | GU demonym | They counted {12 Guamanian ships}.
Hagåtña | GU capital | Engineers in Hagåtña closed {12 bridges}.
US Virgin Islands, U.S. Virgin Islands | VI country | Rain fell for {12 days} in US Virgin Islands.
Virgin Islander | VI demonym | They counted {12 Virgin Islander soldiers}.
Charlotte Amalie | VI capital | Rain fell for {12 days} in Charlotte Amalie.
British Virgin Islands | VG country | Growers in British Virgin Islands felled {12 trees}.
British Virgin Islander | VG demonym | They counted {12 British Virgin Islander lorries}.
Road Town | VG capital | Firefighters in Road Town saved {12 people}.
American Samoa | AS country | Rescuers in American Samoa saved {12 miners}.
American Samoan | AS demonym | They counted {12 American Samoan ships}.
Pago Pago | AS capital | Engineers in Pago Pago closed {12 bridges}.
Western Sahara | EH country | The roads of Western Sahara lost {12 bridges}.
Sahrawi | EH demonym | They counted {12 Sahrawi soldiers}.
Laayoune | EH capital | Rain fell for {12 days} in Laayoune.
Isle of Man | IM country | Rain fell for {12 days} in Isle of Man.
Manx | IM demonym | They counted {12 Manx lorries}.
Douglas | IM capital | Firefighters in Douglas saved {12 people}.
Jersey Island | JE country | Growers in Jersey Island felled {12 trees}.
Jerseyman | JE demonym | They counted {12 Jerseyman ships}.
Saint Helier | JE capital | Engineers in Saint Helier closed {12 bridges}.
Guernsey | GG country | Rescuers in Guernsey saved {12 miners}.
Guernseyman | GG demonym | They counted {12 Guernseyman soldiers}.
Saint Peter Port | GG capital | Rain fell for {12 days} in Saint Peter Port.
Falkland Islands, Falklands | FK country | The roads of Falkland Islands lost {12 bridges}.
Falkland Islander | FK demonym | They counted {12 Falkland Islander lorries}.
Port Stanley | FK capital | Firefighters in Port Stanley saved {12 people}.
Saint Helena, St Helena | SH country | Rain fell for {12 days} in Saint Helena.
Saint Helenian | SH demonym | They counted {12 Saint Helenian ships}.
Anguilla | AI country | Growers in Anguilla felled {12 trees}.
Anguillan | AI demonym | They counted {12 Anguillan soldiers}.
Montserrat | MS country | Rescuers in Montserrat saved {12 miners}.
Montserratian | MS demonym | They counted {12 Montserratian lorries}.
Turks and Caicos Islands, Turks and Caicos | TC country | The roads of Turks and Caicos Islands lost {12 bridges}.
Turks Islander | TC demonym | They counted {12 Turks Islander ships}.
Cockburn Town | TC capital | Engineers in Cockburn Town closed {12 bridges}.
Sint Maarten | SX country | Rain fell for {12 days} in Sint Maarten.
Sint Maartener | SX demonym | They counted {12 Sint Maartener soldiers}.
Philipsburg | SX capital | Rain fell for {12 days} in Philipsburg.
Niue | NU country | Growers in Niue felled {12 trees}.
Niuean | NU demonym | They counted {12 Niuean lorries}.
Alofi | NU capital | Firefighters in Alofi saved {12 people}.
Cook Islands | CK country | Rescuers in Cook Islands saved {12 miners}.
Cook Islander | CK demonym | They counted {12 Cook Islander ships}.
Avarua | CK capital | Engineers in Avarua closed {12 bridges}.
Tokelau | TK country | The roads of Tokelau lost {12 bridges}.
Tokelauan | TK demonym | They counted {12 Tokelauan soldiers}.
Åland Islands, Aland Islands | AX country | Rain fell for {12 days} in Åland Islands.
Ålander | AX demonym | They counted {12 Ålander lorries}.
Mariehamn | AX capital | Firefighters in Mariehamn saved {12 people}.
Svalbard | SJ country | Growers in Svalbard felled {12 trees}.
Svalbardian | SJ demonym | They counted {12 Svalbardian ships}.
Longyearbyen | SJ capital | Engineers in Longyearbyen closed {12 bridges}.
Antarctica | AQ country | Rescuers in Antarctica saved {12 miners}.
Antarctic | AQ demonym | They counted {12 Antarctic soldiers}.
European Union, EU, E.U., the bloc | EU country | The roads of European Union lost {12 bridges}.
European Union citizen | EU demonym | They counted {12 European Union citizen lorries}.
European Commission, Berlaymont | EU metonym | An aide at European Commission spoke of {12 prisoners}.
the North | KP short | Envoys counted {12 ships} in the North; North Korea said nothing.
the South | KR short | Envoys counted {12 ships} in the South; South Korea said nothing.

# States of the United States, their short forms, capitals and cities
Alabama | US-AL state | Rain fell for {12 days} in Alabama.
Ala. | US-AL state | Rain fell for {12 days} in Newfield, Ala.
Alabaman, Alabamian | US-AL demonym | They counted {12 Alabaman ships}.
Montgomery, Huntsville, Mobile | US-AL city | Engineers in Montgomery closed {12 bridges}.
Alaska | US-AK state | Growers in Alaska felled {12 trees}.
Alaskan | US-AK demonym | They counted {12 Alaskan soldiers}.
Juneau, Anchorage, Fairbanks | US-AK city | Rain fell for {12 days} in Juneau.
Arizona | US-AZ state | Rescuers in Arizona saved {12 miners}.
Ariz. | US-AZ state | Rain fell for {12 days} in Newfield, Ariz.
Arizonan | US-AZ demonym | They counted {12 Arizonan lorries}.
Phoenix, Tucson, Mesa, Scottsdale | US-AZ city | Firefighters in Phoenix saved {12 people}.
Arkansas | US-AR state | The roads of Arkansas lost {12 bridges}.
Ark. | US-AR state | Rain fell for {12 days} in Newfield, Ark.
Arkansan | US-AR demonym | They counted {12 Arkansan ships}.
Little Rock, Fayetteville | US-AR city | Engineers in Little Rock closed {12 bridges}.
California | US-CA state | Rain fell for {12 days} in California.
Calif. | US-CA state | Rain fell for {12 days} in Newfield, Calif.
Californian | US-CA demonym | They counted {12 Californian soldiers}.
Sacramento, Los Angeles, San Francisco, San Diego, Oakland, Fresno, Long Beach, San Bernardino, Bakersfield, Stockton, Compton, Anaheim | US-CA city | Rain fell for {12 days} in Sacramento.
Colorado | US-CO state | Growers in Colorado felled {12 trees}.
Colo. | US-CO state | Rain fell for {12 days} in Newfield, Colo.
Coloradan | US-CO demonym | They counted {12 Coloradan lorries}.
Denver, Colorado Springs, Boulder | US-CO city | Firefighters in Denver saved {12 people}.
Connecticut | US-CT state | Rescuers in Connecticut saved {12 miners}.
Conn. | US-CT state | Rain fell for {12 days} in Newfield, Conn.
Hartford, Bridgeport, New Haven, Newtown | US-CT city | Engineers in Hartford closed {12 bridges}.
Delaware | US-DE state | The roads of Delaware lost {12 bridges}.
Del. | US-DE state | Rain fell for {12 days} in Newfield, Del.
Delawarean | US-DE demonym | They counted {12 Delawarean soldiers}.
Dover, Wilmington | US-DE city | Rain fell for {12 days} in Dover.
Florida | US-FL state | Rain fell for {12 days} in Florida.
Fla. | US-FL state | Rain fell for {12 days} in Newfield, Fla.
Floridian, Floridan | US-FL demonym | They counted {12 Floridian lorries}.
Tallahassee, Miami, Orlando, Tampa, Jacksonville, Fort Myers, Fort Lauderdale | US-FL city | Firefighters in Tallahassee saved {12 people}.
Ga. | US-GA state | Rain fell for {12 days} in Newfield, Ga.
Atlanta, Savannah, Macon, Augusta | US-GA city | Engineers in Atlanta closed {12 bridges}.
Hawaii, Hawai'i | US-HI state | Rescuers in Hawaii saved {12 miners}.
Hawaiian | US-HI demonym | They counted {12 Hawaiian soldiers}.
Honolulu, Hilo | US-HI city | Rain fell for {12 days} in Honolulu.
Idaho | US-ID state | The roads of Idaho lost {12 bridges}.
Idahoan | US-ID demonym | They counted {12 Idahoan lorries}.
Boise | US-ID city | Firefighters in Boise saved {12 people}.
Illinois | US-IL state | Rain fell for {12 days} in Illinois.
Ill. | US-IL state | Rain fell for {12 days} in Newfield, Ill.
Illinoisan | US-IL demonym | They counted {12 Illinoisan ships}.
Chicago, Peoria, Rockford, Calumet City | US-IL city | Engineers in Chicago closed {12 bridges}.
Indiana | US-IN state | Growers in Indiana felled {12 trees}.
Ind. | US-IN state | Rain fell for {12 days} in Newfield, Ind.
Hoosier | US-IN demonym | They counted {12 Hoosier soldiers}.
Indianapolis, Fort Wayne, South Bend, Evansville | US-IN city | Rain fell for {12 days} in Indianapolis.
Iowa | US-IA state | Rescuers in Iowa saved {12 miners}.
Iowan | US-IA demonym | They counted {12 Iowan lorries}.
Des Moines, Cedar Rapids | US-IA city | Firefighters in Des Moines saved {12 people}.
Kansas | US-KS state | The roads of Kansas lost {12 bridges}.
Kan. | US-KS state | Rain fell for {12 days} in Newfield, Kan.
Kansan | US-KS demonym | They counted {12 Kansan ships}.
Topeka, Wichita | US-KS city | Engineers in Topeka closed {12 bridges}.
Kentucky | US-KY state | Rain fell for {12 days} in Kentucky.
Ky. | US-KY state | Rain fell for {12 days} in Newfield, Ky.
Kentuckian | US-KY demonym | They counted {12 Kentuckian soldiers}.
Frankfort, Louisville, Lexington | US-KY city | Rain fell for {12 days} in Frankfort.
Louisiana | US-LA state | Growers in Louisiana felled {12 trees}.
La. | US-LA state | Rain fell for {12 days} in Newfield, La.
Louisianan | US-LA demonym | They counted {12 Louisianan lorries}.
Baton Rouge, New Orleans, Shreveport, Lafayette | US-LA city | Firefighters in Baton Rouge saved {12 people}.
Maine | US-ME state | Rescuers in Maine saved {12 miners}.
Mainer | US-ME demonym | They counted {12 Mainer ships}.
Bangor | US-ME city | Engineers in Bangor closed {12 bridges}.
Maryland | US-MD state | The roads of Maryland lost {12 bridges}.
Md. | US-MD state | Rain fell for {12 days} in Newfield, Md.
Marylander | US-MD demonym | They counted {12 Marylander soldiers}.
Annapolis, Baltimore | US-MD city | Rain fell for {12 days} in Annapolis.
Massachusetts | US-MA state | Rain fell for {12 days} in Massachusetts.
Mass. | US-MA state | Rain fell for {12 days} in Newfield, Mass.
Boston, Worcester | US-MA city | Firefighters in Boston saved {12 people}.
Michigan | US-MI state | Growers in Michigan felled {12 trees}.
Mich. | US-MI state | Rain fell for {12 days} in Newfield, Mich.
Michigander | US-MI demonym | They counted {12 Michigander ships}.
Lansing, Detroit, Flint, Grand Rapids | US-MI city | Engineers in Lansing closed {12 bridges}.
Minnesota | US-MN state | Rescuers in Minnesota saved {12 miners}.
Minn. | US-MN state | Rain fell for {12 days} in Newfield, Minn.
Minnesotan | US-MN demonym | They counted {12 Minnesotan soldiers}.
St. Paul, Saint Paul, Minneapolis, Duluth | US-MN city | Rain fell for {12 days} in St. Paul.
Mississippi | US-MS state | The roads of Mississippi lost {12 bridges}.
Miss. | US-MS state | Rain fell for {12 days} in Newfield, Miss.
Mississippian | US-MS demonym | They counted {12 Mississippian lorries}.
Jackson, Biloxi, Gulfport | US-MS city | Firefighters in Jackson saved {12 people}.
Missouri | US-MO state | Rain fell for {12 days} in Missouri.
Mo. | US-MO state | Rain fell for {12 days} in Newfield, Mo.
Missourian | US-MO demonym | They counted {12 Missourian ships}.
Jefferson City, St. Louis, Saint Louis, Kansas City | US-MO city | Engineers in Jefferson City closed {12 bridges}.
Montana | US-MT state | Growers in Montana felled {12 trees}.
Mont. | US-MT state | Rain fell for {12 days} in Newfield, Mont.
Montanan | US-MT demonym | They counted {12 Montanan soldiers}.
Helena, Billings | US-MT city | Rain fell for {12 days} in Helena.
Nebraska | US-NE state | Rescuers in Nebraska saved {12 miners}.
Neb. | US-NE state | Rain fell for {12 days} in Newfield, Neb.
Nebraskan | US-NE demonym | They counted {12 Nebraskan lorries}.
Omaha | US-NE city | Firefighters in Omaha saved {12 people}.
Nevada | US-NV state | The roads of Nevada lost {12 bridges}.
Nev. | US-NV state | Rain fell for {12 days} in Newfield, Nev.
Nevadan | US-NV demonym | They counted {12 Nevadan ships}.
Carson City, Las Vegas, Reno | US-NV city | Engineers in Carson City closed {12 bridges}.
New Hampshire | US-NH state | Rain fell for {12 days} in New Hampshire.
N.H. | US-NH state | Rain fell for {12 days} in Newfield, N.H.
Concord | US-NH city | Rain fell for {12 days} in Concord.
New Jersey | US-NJ state | Growers in New Jersey felled {12 trees}.
N.J. | US-NJ state | Rain fell for {12 days} in Newfield, N.J.
Trenton, Newark, Jersey City, Camden | US-NJ city | Firefighters in Trenton saved {12 people}.
New Mexico | US-NM state | Rescuers in New Mexico saved {12 miners}.
N.M. | US-NM state | Rain fell for {12 days} in Newfield, N.M.
New Mexican | US-NM demonym | They counted {12 New Mexican ships}.
Santa Fe, Albuquerque | US-NM city | Engineers in Santa Fe closed {12 bridges}.
New York State, state of New York | US-NY state | The roads of New York State lost {12 bridges}.
N.Y. | US-NY state | Rain fell for {12 days} in Newfield, N.Y.
New Yorker | US-NY demonym | They counted {12 New Yorker soldiers}.
Albany, New York, New York City, NYC, Buffalo, Rochester, Brooklyn, Bronx, Queens, Manhattan | US-NY city | Rain fell for {12 days} in Albany.
North Carolina | US-NC state | Rain fell for {12 days} in North Carolina.
N.C. | US-NC state | Rain fell for {12 days} in Newfield, N.C.
North Carolinian | US-NC demonym | They counted {12 North Carolinian lorries}.
Raleigh, Charlotte, Durham, Greensboro | US-NC city | Firefighters in Raleigh saved {12 people}.
North Dakota | US-ND state | Growers in North Dakota felled {12 trees}.
N.D. | US-ND state | Rain fell for {12 days} in Newfield, N.D.
North Dakotan | US-ND demonym | They counted {12 North Dakotan ships}.
Bismarck, Fargo | US-ND city | Engineers in Bismarck closed {12 bridges}.
Ohio | US-OH state | Rescuers in Ohio saved {12 miners}.
Ohioan | US-OH demonym | They counted {12 Ohioan soldiers}.
Columbus, Cleveland, Cincinnati, Dayton, Toledo, Akron | US-OH city | Rain fell for {12 days} in Columbus.
Oklahoma | US-OK state | The roads of Oklahoma lost {12 bridges}.
Okla. | US-OK state | Rain fell for {12 days} in Newfield, Okla.
Oklahoman | US-OK demonym | They counted {12 Oklahoman lorries}.
Oklahoma City, Tulsa | US-OK city | Firefighters in Oklahoma City saved {12 people}.
Oregon | US-OR state | Rain fell for {12 days} in Oregon.
Ore. | US-OR state | Rain fell for {12 days} in Newfield, Ore.
Oregonian | US-OR demonym | They counted {12 Oregonian ships}.
Salem, Portland, Eugene | US-OR city | Engineers in Salem closed {12 bridges}.
Pennsylvania | US-PA state | Growers in Pennsylvania felled {12 trees}.
Pa. | US-PA state | Rain fell for {12 days} in Newfield, Pa.
Pennsylvanian | US-PA demonym | They counted {12 Pennsylvanian soldiers}.
Harrisburg, Philadelphia, Pittsburgh, Allentown | US-PA city | Rain fell for {12 days} in Harrisburg.
Rhode Island | US-RI state | Rescuers in Rhode Island saved {12 miners}.
R.I. | US-RI state | Rain fell for {12 days} in Newfield, R.I.
Rhode Islander | US-RI demonym | They counted {12 Rhode Islander lorries}.
Providence | US-RI city | Firefighters in Providence saved {12 people}.
South Carolina | US-SC state | The roads of South Carolina lost {12 bridges}.
S.C. | US-SC state | Rain fell for {12 days} in Newfield, S.C.
South Carolinian | US-SC demonym | They counted {12 South Carolinian ships}.
Charleston, Greenville | US-SC city | Engineers in Charleston closed {12 bridges}.
South Dakota | US-SD state | Rain fell for {12 days} in South Dakota.
S.D. | US-SD state | Rain fell for {12 days} in Newfield, S.D.
South Dakotan | US-SD demonym | They counted {12 South Dakotan soldiers}.
Sioux Falls | US-SD city | Rain fell for {12 days} in Sioux Falls.
Tennessee | US-TN state | Growers in Tennessee felled {12 trees}.
Tenn. | US-TN state | Rain fell for {12 days} in Newfield, Tenn.
Tennessean | US-TN demonym | They counted {12 Tennessean lorries}.
Nashville, Memphis, Knoxville, Chattanooga | US-TN city | Firefighters in Nashville saved {12 people}.
Texas | US-TX state | Rescuers in Texas saved {12 miners}.
Tex. | US-TX state | Rain fell for {12 days} in Newfield, Tex.
Texan | US-TX demonym | They counted {12 Texan ships}.
Austin, Houston, Dallas, San Antonio, Fort Worth, El Paso, Killeen, Fort Hood | US-TX city | Engineers in Austin closed {12 bridges}.
Utah | US-UT state | The roads of Utah lost {12 bridges}.
Utahn | US-UT demonym | They counted {12 Utahn soldiers}.
Salt Lake City, Provo | US-UT city | Rain fell for {12 days} in Salt Lake City.
Vermont | US-VT state | Rain fell for {12 days} in Vermont.
Vt. | US-VT state | Rain fell for {12 days} in Newfield, Vt.
Vermonter | US-VT demonym | They counted {12 Vermonter lorries}.
Montpelier | US-VT city | Firefighters in Montpelier saved {12 people}.
Virginia | US-VA state | Growers in Virginia felled {12 trees}.
Va. | US-VA state | Rain fell for {12 days} in Newfield, Va.
Virginian | US-VA demonym | They counted {12 Virginian ships}.
Richmond, Norfolk, Virginia Beach | US-VA city | Engineers in Richmond closed {12 bridges}.
Washington State, state of Washington | US-WA state | Rescuers in Washington State saved {12 miners}.
Wash. | US-WA state | Rain fell for {12 days} in Newfield, Wash.
Washingtonian | US-WA demonym | They counted {12 Washingtonian soldiers}.
Olympia, Seattle, Spokane, Tacoma | US-WA city | Rain fell for {12 days} in Olympia.
West Virginia | US-WV state | The roads of West Virginia lost {12 bridges}.
W.Va. | US-WV state | Rain fell for {12 days} in Newfield, W.Va.
West Virginian | US-WV demonym | They counted {12 West Virginian lorries}.
Wisconsin | US-WI state | Rain fell for {12 days} in Wisconsin.
Wis. | US-WI state | Rain fell for {12 days} in Newfield, Wis.
Wisconsinite | US-WI demonym | They counted {12 Wisconsinite ships}.
Madison, Milwaukee, Green Bay | US-WI city | Engineers in Madison closed {12 bridges}.
Wyoming | US-WY state | Growers in Wyoming felled {12 trees}.
Wyo. | US-WY state | Rain fell for {12 days} in Newfield, Wyo.
Wyomingite | US-WY demonym | They counted {12 Wyomingite soldiers}.
Cheyenne, Casper | US-WY city | Rain fell for {12 days} in Cheyenne.
District of Columbia | US-DC state | Rescuers in District of Columbia saved {12 miners}.

# Cities and regions elsewhere
St Petersburg, Saint Petersburg, Vladivostok, Kursk, Belgorod, Rostov-on-Don, Novosibirsk, Yekaterinburg, Kazan, Bryansk, Kursk region, Kursk Oblast, Belgorod region, Khabarovsk, Murmansk, Sochi, Chechnya, Dagestan, Siberia, Grozny, Voronezh, Samara, Krasnodar, Ussuriysk, Primorye, Buryatia | RU city | Engineers in St Petersburg closed {12 bridges}.
Kharkiv, Kharkov, Odesa, Odessa, Dnipro, Lviv, Lvov, Zaporizhzhia, Zaporizhia, Mariupol, Kherson, Mykolaiv, Donetsk, Luhansk, Donbas, Donbass, Crimea, Bakhmut, Avdiivka, Sumy, Chernihiv, Poltava, Pokrovsk, Kramatorsk, Vinnytsia, Chernobyl, Chornobyl | UA city | Rain fell for {12 days} in Kharkiv.
Manchester, Liverpool, Birmingham, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, Sheffield, Scotland, Wales, England, Northern Ireland, Cornwall, Yorkshire | GB city | Firefighters in Manchester saved {12 people}.
Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig, Bavaria, Saxony, Düsseldorf, Dusseldorf, Hanover, Bremen, Nuremberg | DE city | Engineers in Hamburg closed {12 bridges}.
Marseille, Marseilles, Lyon, Lyons, Nice, Toulouse, Bordeaux, Lille, Strasbourg, Brittany, Normandy, Provence, Corsica, Calais | FR city | Rain fell for {12 days} in Marseille.
Barcelona, Valencia, Seville, Catalonia, Andalusia, Bilbao, Canary Islands, Malaga, Tenerife, Galicia | ES city | Firefighters in Barcelona saved {12 people}.
Milan, Naples, Turin, Venice, Florence, Genoa, Sicily, Sardinia, Lampedusa, Bologna, Tuscany, Lombardy | IT city | Engineers in Milan closed {12 bridges}.
Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Wrocław, Lodz, Łódź, Poznan, Poznań | PL city | Rain fell for {12 days} in Krakow.
Shanghai, Wuhan, Shenzhen, Guangzhou, Chongqing, Tibet, Xinjiang, Sichuan, Hubei, Hunan, Guangdong, Tianjin, Chengdu, Nanjing, Inner Mongolia | CN city | Firefighters in Shanghai saved {12 people}.
Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad, Kerala, Gujarat, Punjab, Assam, Kashmir, Bihar, Uttar Pradesh, Maharashtra, Odisha, Rajasthan, Manipur | IN city | Engineers in Mumbai closed {12 bridges}.
Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Hokkaido, Okinawa, Yokohama, Nagoya, Sapporo, Noto, Ishikawa, Kobe, Sendai | JP city | Rain fell for {12 days} in Osaka.
Busan, Pusan, Incheon, Daegu, Gwangju, Jeju, Panmunjom | KR city | Firefighters in Busan saved {12 people}.
Wonsan, Kaesong, Rason, Sinuiju, Yongbyon, Punggye-ri | KP city | Engineers in Wonsan closed {12 bridges}.
Karachi, Lahore, Peshawar, Quetta, Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa | PK city | Rain fell for {12 days} in Karachi.
Kandahar, Herat, Kunduz, Jalalabad, Helmand, Mazar-i-Sharif | AF city | Firefighters in Kandahar saved {12 people}.
Mosul, Basra, Erbil, Irbil, Kirkuk, Fallujah, Kurdistan region | IQ city | Engineers in Mosul closed {12 bridges}.
Aleppo, Homs, Idlib, Raqqa, Latakia, Palmyra, Deir ez-Zor | SY city | Rain fell for {12 days} in Aleppo.
Tel Aviv, Haifa, Golan Heights, Sderot, Ashkelon, Eilat | IL city | Firefighters in Tel Aviv saved {12 people}.
Gaza, Gaza Strip, West Bank, Gaza City, Rafah, Khan Younis, Khan Yunis, Jenin, Hebron, Nablus | PS city | Engineers in Gaza closed {12 bridges}.
Sidon, Tyre, Bekaa Valley | LB city | Rain fell for {12 days} in Sidon.
Aden, Hodeidah, Hodeida, Taiz | YE city | Firefighters in Aden saved {12 people}.
Darfur, Port Sudan, Omdurman, El Fasher, El Geneina | SD city | Engineers in Darfur closed {12 bridges}.
Tigray, Amhara, Oromia, Mekelle | ET city | Rain fell for {12 days} in Tigray.
Lagos, Kano, Borno, Maiduguri, Kaduna, Port Harcourt | NG city | Firefighters in Lagos saved {12 people}.
Goma, Lubumbashi, North Kivu, Ituri, Bukavu | CD city | Engineers in Goma closed {12 bridges}.
Johannesburg, Cape Town, Durban, Soweto, KwaZulu-Natal, Gauteng | ZA city | Rain fell for {12 days} in Johannesburg.
Mombasa, Kisumu, Garissa | KE city | Firefighters in Mombasa saved {12 people}.
Alexandria, Giza, Suez, Sinai, Luxor, Aswan | EG city | Engineers in Alexandria closed {12 bridges}.
Benghazi, Misrata, Derna, Sirte | LY city | Rain fell for {12 days} in Benghazi.
Istanbul, Izmir, Antalya, Gaziantep, Hatay, Kahramanmaras, Adana, Bursa, Diyarbakir | TR city | Firefighters in Istanbul saved {12 people}.
Isfahan, Mashhad, Shiraz, Tabriz, Natanz, Kerman | IR city | Engineers in Isfahan closed {12 bridges}.
Mecca, Jeddah, Medina, Dhahran, Hajj | SA city | Rain fell for {12 days} in Mecca.
Dubai, Sharjah | AE city | Firefighters in Dubai saved {12 people}.
Sao Paulo, São Paulo, Rio de Janeiro, Bahia, Manaus, Rio Grande do Sul, Porto Alegre, Recife, Brumadinho, Amazonas | BR city | Engineers in Sao Paulo closed {12 bridges}.
Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Ciudad Juárez, Acapulco, Sinaloa, Oaxaca, Guerrero, Cancun, Cancún | MX city | Rain fell for {12 days} in Tijuana.
Medellin, Medellín, Cali, Cartagena | CO city | Firefighters in Medellin saved {12 people}.
Rosario, Patagonia, Mendoza | AR city | Engineers in Rosario closed {12 bridges}.
Valparaiso, Valparaíso, Atacama | CL city | Rain fell for {12 days} in Valparaiso.
Toronto, Montreal, Vancouver, Calgary, Quebec, Ontario, British Columbia, Alberta, Nova Scotia, Manitoba, Winnipeg, Edmonton, Saskatchewan | CA city | Firefighters in Toronto saved {12 people}.
Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, New South Wales, Tasmania, Darwin, Hobart | AU city | Engineers in Sydney closed {12 bridges}.
Auckland, Christchurch, Dunedin | NZ city | Rain fell for {12 days} in Auckland.
Bali, Sulawesi, Sumatra, Aceh, Java, Lombok, Surabaya, Palu, Papua | ID city | Firefighters in Bali saved {12 people}.
Mindanao, Luzon, Cebu, Leyte, Tacloban, Davao, Marawi | PH city | Engineers in Mindanao closed {12 bridges}.
Yangon, Rangoon, Mandalay, Rakhine | MM city | Rain fell for {12 days} in Yangon.
Chittagong, Chattogram, Cox's Bazar, Sylhet | BD city | Firefighters in Chittagong saved {12 people}.
Ho Chi Minh City, Saigon, Da Nang, Hue | VN city | Engineers in Ho Chi Minh City closed {12 bridges}.
Pokhara, Lalitpur | NP city | Rain fell for {12 days} in Pokhara.
Casablanca, Marrakesh, Marrakech, Fez | MA city | Firefighters in Casablanca saved {12 people}.
Porto, Madeira, Azores | PT city | Engineers in Porto closed {12 bridges}.
Rotterdam, Utrecht, Groningen, Eindhoven | NL city | Rain fell for {12 days} in Rotterdam.
Antwerp, Ghent, Flanders, Wallonia | BE city | Firefighters in Antwerp saved {12 people}.
Zurich, Zürich, Geneva, Basel, Lausanne | CH city | Engineers in Zurich closed {12 bridges}.
Gothenburg, Malmo, Malmö, Uppsala | SE city | Rain fell for {12 days} in Gothenburg.
Bergen, Trondheim, Utoya, Utøya | NO city | Firefighters in Bergen saved {12 people}.
Aarhus, Odense | DK city | Engineers in Aarhus closed {12 bridges}.
Thessaloniki, Crete, Lesbos, Rhodes | GR city | Rain fell for {12 days} in Thessaloniki.
Timisoara, Timișoara, Cluj | RO city | Firefighters in Timisoara saved {12 people}.
Samarkand, Bukhara | UZ city | Engineers in Samarkand closed {12 bridges}.
Almaty, Baikonur | KZ city | Rain fell for {12 days} in Almaty.
Abkhazia, South Ossetia, Batumi | GE city | Firefighters in Abkhazia saved {12 people}.
Nagorno-Karabakh, Karabakh, Stepanakert | AZ city | Engineers in Nagorno-Karabakh closed {12 bridges}.
Cusco, Arequipa | PE city | Rain fell for {12 days} in Cusco.
Guayaquil, Galapagos | EC city | Firefighters in Guayaquil saved {12 people}.
Maracaibo, Zulia | VE city | Engineers in Maracaibo closed {12 bridges}.
Cap-Haitien, Les Cayes | HT city | Rain fell for {12 days} in Cap-Haitien.
Guantanamo, Santiago de Cuba | CU city | Firefighters in Guantanamo saved {12 people}.
