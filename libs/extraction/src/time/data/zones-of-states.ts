/**
 * Time zones of states, a row each: ISO 3166 alpha-3 code, IANA zone of the capital, names whose "time" it is ("Damascus time").
 * Source: IANA time zone database (public domain); names from world-countries (ODbL), with common variants added.
 */
export const ZONES_OF_STATES = `
AFG|Asia/Kabul|kabul,afghanistan,afghan
AGO|Africa/Luanda|luanda,angola,angolan
ALB|Europe/Tirane|tirana,albania,albanian
AND|Europe/Andorra|andorra la vella,andorra,andorran
ARE|Asia/Dubai|abu dhabi,united arab emirates,emirati,dubai,uae
ARG|America/Argentina/Buenos_Aires|buenos aires,argentina,argentine
ARM|Asia/Yerevan|yerevan,armenia,armenian
ATG|America/Antigua|saint johns,antigua and barbuda,antiguan,barbudan
AUS|Australia/Sydney|canberra,australia,australian
AUT|Europe/Vienna|vienna,austria,austrian
AZE|Asia/Baku|baku,azerbaijan,azerbaijani
BDI|Africa/Bujumbura|gitega,burundi,burundian
BEL|Europe/Brussels|brussels,belgium,belgian
BEN|Africa/Porto-Novo|porto-novo,benin,beninese
BFA|Africa/Ouagadougou|ouagadougou,burkina faso,burkinabe
BGD|Asia/Dhaka|dhaka,bangladesh,bangladeshi
BGR|Europe/Sofia|sofia,bulgaria,bulgarian
BHR|Asia/Bahrain|manama,bahrain,bahraini
BHS|America/Nassau|nassau,bahamas,bahamian
BIH|Europe/Sarajevo|sarajevo,bosnia and herzegovina,bosnian,herzegovinian,bosnia
BLR|Europe/Minsk|minsk,belarus,belarusian
BLZ|America/Belize|belmopan,belize,belizean
BOL|America/La_Paz|sucre,bolivia,bolivian,la paz
BRA|America/Sao_Paulo|brasilia,brazil,brazilian
BRB|America/Barbados|bridgetown,barbados,barbadian
BRN|Asia/Brunei|bandar seri begawan,brunei,bruneian
BTN|Asia/Thimphu|thimphu,bhutan,bhutanese
BWA|Africa/Gaborone|gaborone,botswana,motswana
CAF|Africa/Bangui|bangui,central african republic,central african
CAN|America/Toronto|ottawa,canada,canadian
CHE|Europe/Zurich|bern,switzerland,swiss,geneva
CHL|America/Santiago|santiago,chile,chilean
CHN|Asia/Shanghai|beijing,china,chinese,peking
CIV|Africa/Abidjan|yamoussoukro,ivory coast,ivorian,abidjan
CMR|Africa/Douala|yaounde,cameroon,cameroonian
COD|Africa/Kinshasa|kinshasa,dr congo,congolese,drc
COG|Africa/Brazzaville|brazzaville,republic of the congo,congolese
COL|America/Bogota|bogota,colombia,colombian
COM|Indian/Comoro|moroni,comoros,comoran
CPV|Atlantic/Cape_Verde|praia,cape verde,cape verdian
CRI|America/Costa_Rica|san jose,costa rica,costa rican
CUB|America/Havana|havana,cuba,cuban
CYP|Asia/Nicosia|nicosia,cyprus,cypriot
CZE|Europe/Prague|prague,czechia,czech
DEU|Europe/Berlin|berlin,germany,german
DJI|Africa/Djibouti|djibouti
DMA|America/Dominica|roseau,dominica,dominican
DNK|Europe/Copenhagen|copenhagen,denmark,danish
DOM|America/Santo_Domingo|santo domingo,dominican republic,dominican
DZA|Africa/Algiers|algiers,algeria,algerian
ECU|America/Guayaquil|quito,ecuador,ecuadorean
EGY|Africa/Cairo|cairo,egypt,egyptian
ERI|Africa/Asmera|asmara,eritrea,eritrean
ESH|Africa/El_Aaiun|el aaiun,western sahara,sahrawi
ESP|Europe/Madrid|madrid,spain,spanish
EST|Europe/Tallinn|tallinn,estonia,estonian
ETH|Africa/Addis_Ababa|addis ababa,ethiopia,ethiopian
FIN|Europe/Helsinki|helsinki,finland,finnish
FJI|Pacific/Fiji|suva,fiji,fijian
FRA|Europe/Paris|paris,france,french
FSM|Pacific/Pohnpei|palikir,micronesia,micronesian
GAB|Africa/Libreville|libreville,gabon,gabonese
GBR|Europe/London|london,united kingdom,british,uk
GEO|Asia/Tbilisi|tbilisi,georgia,georgian
GHA|Africa/Accra|accra,ghana,ghanaian
GIN|Africa/Conakry|conakry,guinea,guinean
GMB|Africa/Banjul|banjul,gambia,gambian
GNB|Africa/Bissau|bissau,guinea-bissau,guinea-bissauan
GNQ|Africa/Malabo|malabo,equatorial guinea,equatorial guinean
GRC|Europe/Athens|athens,greece,greek
GRD|America/Grenada|st georges,grenada,grenadian
GRL|America/Nuuk|nuuk,greenland,greenlandic
GTM|America/Guatemala|guatemala city,guatemala,guatemalan
GUY|America/Guyana|georgetown,guyana,guyanese
HKG|Asia/Hong_Kong|city of victoria,hong kong,hong konger
HND|America/Tegucigalpa|tegucigalpa,honduras,honduran
HRV|Europe/Zagreb|zagreb,croatia,croatian
HTI|America/Port-au-Prince|port-au-prince,haiti,haitian
HUN|Europe/Budapest|budapest,hungary,hungarian
IDN|Asia/Jakarta|jakarta,indonesia,indonesian
IND|Asia/Kolkata|new delhi,india,indian,delhi
IRL|Europe/Dublin|dublin,ireland,irish
IRN|Asia/Tehran|tehran,iran,iranian
IRQ|Asia/Baghdad|baghdad,iraq,iraqi
ISL|Atlantic/Reykjavik|reykjavik,iceland,icelander
ISR|Asia/Jerusalem|jerusalem,israel,israeli,tel aviv
ITA|Europe/Rome|rome,italy,italian
JAM|America/Jamaica|kingston,jamaica,jamaican
JOR|Asia/Amman|amman,jordan,jordanian
JPN|Asia/Tokyo|tokyo,japan,japanese
KAZ|Asia/Almaty|astana,kazakhstan,kazakhstani
KEN|Africa/Nairobi|nairobi,kenya,kenyan
KGZ|Asia/Bishkek|bishkek,kyrgyzstan,kirghiz
KHM|Asia/Phnom_Penh|phnom penh,cambodia,cambodian
KIR|Pacific/Tarawa|south tarawa,kiribati,i-kiribati
KNA|America/St_Kitts|basseterre,saint kitts and nevis,kittitian or nevisian
KOR|Asia/Seoul|seoul,south korea,south korean,korea,korean
KWT|Asia/Kuwait|kuwait city,kuwait,kuwaiti
LAO|Asia/Vientiane|vientiane,laos,laotian
LBN|Asia/Beirut|beirut,lebanon,lebanese
LBR|Africa/Monrovia|monrovia,liberia,liberian
LBY|Africa/Tripoli|tripoli,libya,libyan
LCA|America/St_Lucia|castries,saint lucia,saint lucian
LIE|Europe/Vaduz|vaduz,liechtenstein,liechtensteiner
LKA|Asia/Colombo|colombo,sri lanka,sri lankan
LSO|Africa/Maseru|maseru,lesotho,mosotho
LTU|Europe/Vilnius|vilnius,lithuania,lithuanian
LUX|Europe/Luxembourg|luxembourg,luxembourger
LVA|Europe/Riga|riga,latvia,latvian
MAC|Asia/Macau|macau,macanese
MAR|Africa/Casablanca|rabat,morocco,moroccan
MCO|Europe/Monaco|monaco,monegasque
MDA|Europe/Chisinau|chisinau,moldova,moldovan
MDG|Indian/Antananarivo|antananarivo,madagascar,malagasy
MDV|Indian/Maldives|male,maldives,maldivan
MEX|America/Mexico_City|mexico city,mexico,mexican
MHL|Pacific/Majuro|majuro,marshall islands,marshallese
MKD|Europe/Skopje|skopje,north macedonia,macedonian
MLI|Africa/Bamako|bamako,mali,malian
MLT|Europe/Malta|valletta,malta,maltese
MMR|Asia/Yangon|naypyidaw,myanmar,burmese,yangon,burma,rangoon
MNE|Europe/Podgorica|podgorica,montenegro,montenegrin
MNG|Asia/Ulaanbaatar|ulan bator,mongolia,mongolian
MOZ|Africa/Maputo|maputo,mozambique,mozambican
MRT|Africa/Nouakchott|nouakchott,mauritania,mauritanian
MUS|Indian/Mauritius|port louis,mauritius,mauritian
MWI|Africa/Blantyre|lilongwe,malawi,malawian
MYS|Asia/Kuala_Lumpur|kuala lumpur,malaysia,malaysian
NAM|Africa/Windhoek|windhoek,namibia,namibian
NER|Africa/Niamey|niamey,niger,nigerien
NGA|Africa/Lagos|abuja,nigeria,nigerian,lagos
NIC|America/Managua|managua,nicaragua,nicaraguan
NLD|Europe/Amsterdam|amsterdam,netherlands,dutch
NOR|Europe/Oslo|oslo,norway,norwegian
NPL|Asia/Kathmandu|kathmandu,nepal,nepalese
NRU|Pacific/Nauru|yaren,nauru,nauruan
NZL|Pacific/Auckland|wellington,new zealand,new zealander
OMN|Asia/Muscat|muscat,oman,omani
PAK|Asia/Karachi|islamabad,pakistan,pakistani,karachi
PAN|America/Panama|panama city,panama,panamanian
PER|America/Lima|lima,peru,peruvian
PHL|Asia/Manila|manila,philippines,filipino
PLW|Pacific/Palau|ngerulmud,palau,palauan
PNG|Pacific/Port_Moresby|port moresby,papua new guinea,papua new guinean
POL|Europe/Warsaw|warsaw,poland,polish
PRI|America/Puerto_Rico|san juan,puerto rico,puerto rican
PRK|Asia/Pyongyang|pyongyang,north korea,north korean
PRT|Europe/Lisbon|lisbon,portugal,portuguese
PRY|America/Asuncion|asuncion,paraguay,paraguayan
PSE|Asia/Gaza|ramallah,palestine,palestinian,gaza
QAT|Asia/Qatar|doha,qatar,qatari
ROU|Europe/Bucharest|bucharest,romania,romanian
RUS|Europe/Moscow|moscow,russia,russian
RWA|Africa/Kigali|kigali,rwanda,rwandan
SAU|Asia/Riyadh|riyadh,saudi arabia,saudi arabian,saudi
SDN|Africa/Khartoum|khartoum,sudan,sudanese
SEN|Africa/Dakar|dakar,senegal,senegalese
SGP|Asia/Singapore|singapore,singaporean
SLB|Pacific/Guadalcanal|honiara,solomon islands,solomon islander
SLE|Africa/Freetown|freetown,sierra leone,sierra leonean
SLV|America/El_Salvador|san salvador,el salvador,salvadoran
SMR|Europe/San_Marino|city of san marino,san marino,sammarinese
SOM|Africa/Mogadishu|mogadishu,somalia,somali
SRB|Europe/Belgrade|belgrade,serbia,serbian
SSD|Africa/Juba|juba,south sudan,south sudanese
STP|Africa/Sao_Tome|sao tome,sao tome and principe,sao tomean
SUR|America/Paramaribo|paramaribo,suriname,surinamer
SVK|Europe/Bratislava|bratislava,slovakia,slovak
SVN|Europe/Ljubljana|ljubljana,slovenia,slovene
SWE|Europe/Stockholm|stockholm,sweden,swedish
SWZ|Africa/Mbabane|lobamba,eswatini,swazi
SYC|Indian/Mahe|victoria,seychelles,seychellois
SYR|Asia/Damascus|damascus,syria,syrian
TCD|Africa/Ndjamena|ndjamena,chad,chadian
TGO|Africa/Lome|lome,togo,togolese
THA|Asia/Bangkok|bangkok,thailand,thai
TJK|Asia/Dushanbe|dushanbe,tajikistan,tadzhik
TKM|Asia/Ashgabat|ashgabat,turkmenistan,turkmen
TLS|Asia/Dili|dili,timor-leste,east timorese
TON|Pacific/Tongatapu|nukualofa,tonga,tongan
TTO|America/Port_of_Spain|port of spain,trinidad and tobago,trinidadian
TUN|Africa/Tunis|tunis,tunisia,tunisian
TUR|Europe/Istanbul|ankara,turkiye,turkish,turkey,istanbul
TUV|Pacific/Funafuti|funafuti,tuvalu,tuvaluan
TWN|Asia/Taipei|taipei,taiwan,taiwanese
TZA|Africa/Dar_es_Salaam|dodoma,tanzania,tanzanian,dar es salaam
UGA|Africa/Kampala|kampala,uganda,ugandan
UKR|Europe/Kyiv|kyiv,ukraine,ukrainian,kiev
XKX|Europe/Belgrade|pristina,kosovo,kosovar
URY|America/Montevideo|montevideo,uruguay,uruguayan
USA|America/New_York|washington dc,united states,american,us
UZB|Asia/Tashkent|tashkent,uzbekistan,uzbekistani
VAT|Europe/Vatican|vatican city,vatican
VCT|America/St_Vincent|kingstown,saint vincent and the grenadines,saint vincentian
VEN|America/Caracas|caracas,venezuela,venezuelan
VNM|Asia/Ho_Chi_Minh|hanoi,vietnam,vietnamese,saigon
VUT|Pacific/Efate|port vila,vanuatu,ni-vanuatu
WSM|Pacific/Apia|apia,samoa,samoan
YEM|Asia/Aden|sanaa,yemen,yemeni
ZAF|Africa/Johannesburg|pretoria,bloemfontein,cape town,south africa,south african
ZMB|Africa/Lusaka|lusaka,zambia,zambian
ZWE|Africa/Harare|harare,zimbabwe,zimbabwean
`;

/** States that are gone, successor's zone (the IANA history of that zone holds theirs). */
export const ZONES_OF_FORMER_STATES = `
SUN|Europe/Moscow|soviet
YUG|Europe/Belgrade|yugoslav
SCG|Europe/Belgrade|
CSK|Europe/Prague|czechoslovak
DDR|Europe/Berlin|east german
`;

/** Places that are no capital, whose "time" is heard in the news. */
export const ZONES_OF_PLACES = `
America/New_York|new york,washington dc,dc,eastern,us eastern,eastern standard,eastern daylight,east coast
America/Chicago|central standard,central daylight
America/Denver|mountain,mountain standard,mountain daylight
America/Los_Angeles|pacific,pacific standard,pacific daylight,los angeles
Europe/Paris|central european,central european summer
Europe/Athens|eastern european,eastern european summer
Africa/Nairobi|east africa,east african
Africa/Maputo|central africa,central africa standard,central african
Africa/Lagos|west africa,west africa standard,west african
Europe/Sarajevo|sarajevo
Asia/Baghdad|mosul,basra
Asia/Damascus|aleppo
Asia/Yerevan|stepanakert,karabakh,nagorno-karabakh
Asia/Manila|manila,philippine
Asia/Hebron|hebron
UTC|universal,coordinated universal,greenwich mean,greenwich,zulu
`;

/** Abbreviations, in capitals. Those without a zone (IST: India, Israel or Ireland) mean several: they are read, and say nothing. */
export const ZONE_ABBREVIATIONS = `
UTC|GMT,UTC,UT,Z
America/New_York|EST,EDT,ET
America/Chicago|CST,CDT
America/Denver|MST,MDT
America/Los_Angeles|PST,PDT,PT
Europe/Paris|CET,CEST
Europe/Athens|EET,EEST
Europe/Moscow|MSK
Europe/London|BST,WET
Australia/Sydney|AEST,AEDT
|IST,AST,AMT,ECT
Asia/Tokyo|JST
Asia/Seoul|KST
Asia/Karachi|PKT
Asia/Tehran|IRST,IRDT
Asia/Manila|PHT
Africa/Nairobi|EAT
Africa/Maputo|CAT
Africa/Lagos|WAT
Africa/Johannesburg|SAST
Asia/Baku|AZT
Asia/Kabul|AFT
`;
