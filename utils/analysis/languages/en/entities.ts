import type { EntityRules } from '../../entities/types.ts';
import { phrases, wordSet } from '../../entities/words.ts';

/** English names: heads come last (`X University`, `X vaccine`), offices stand before or after a name. */
export const entities: EntityRules = {
  endings: ['es', 's'],
  homeCountry: null,
  titles: wordSet(
    'hon honourable gov sen rep amb shri smt mr mrs ms miss dr prof professor emeritus emerita sir dame lord lady rev reverend pope king queen prince princess madam madame sheikh datuk dato datin puan encik haji hajah drg gen col lt capt sgt maj adm',
  ),
  degrees: wordSet('phd md mph msc jr sr mba ma ba rn frcp obe cbe facp'),
  offices: phrases(`
    president | vice president | vice-president | former president | prime minister | deputy prime minister | vice premier | vice-premier | premier | chancellor |
    vice-chancellor | minister | vice minister | vice-minister | deputy minister | assistant minister | first lady | secretary |
    secretary-general | secretary general | deputy secretary | assistant secretary | under-secretary-general | under secretary | permanent secretary | undersecretary | parliamentary secretary | state secretary | press secretary |
    cabinet secretary | principal secretary | health secretary | foreign secretary | secretary of state | director | deputy director | director-general |
    director general | deputy director-general | assistant director-general | regional director | executive director | managing director | deputy director general |
    head | deputy head | leader | team leader | head nurse | chief nurse | chief | chief executive | chief executive officer | ceo | chief medical officer | chief scientist | chairman | chairwoman |
    chairperson | chair | vice chairman | vice-chairman | counterpart | opposite number | commissioner | deputy commissioner | administrator | deputy administrator |
    ambassador | consul general | consul-general | envoy | special envoy | representative | resident representative | country representative | high commissioner |
    spokesperson | spokesman | spokeswoman | governor | deputy governor | mayor | senator | congressman | congresswoman | lawmaker | mp |
    dean | rector | provost | registrar | principal | superintendent | treasurer | founder | co-founder | owner | general manager | manager | officer | negotiator | surgeon general | attorney general | coordinator |
    general secretary | party secretary | state councilor | state councillor | epidemiologist | virologist | scientist | researcher | expert | physician | economist | analyst | judge | justice | coach | captain | finance chief | health chief | police chief | charge d'affaires | charge d'affaires ad interim | clerk | commandant | prefect | alderman | provincial governor | programme manager | project manager | author | actor | actress | singer`),
  namedOffices: {},
  officeFields: wordSet(`
    health foreign finance trade commerce agriculture science technology education state defence defense interior home affairs
    public social welfare medical services population family planning human labour labor environment development economy economic industry
    general regional national federal of for the and at in to s country global international deputy assistant vice acting former outgoing incoming
    presidential parliamentary congressional prevention control sports youth culture tourism regulation safety nutrition sanitation wellness innovation investment industry energy water women children
    medicines drugs food drug welfare hygiene disaster emergency veterinary research disease diseases products healthcare regulatory
    then senior chief executive medical scientific operating financial officer`),
  nameParticles: wordSet('bin binti al el van von de da di der den del dos la le ibn abu ben ter y'),
  nameConnectors: wordSet('of for and the on in & de du la da das dos del des to against'),
  makers: wordSet('made produced'),
  locatives: wordSet('in at from near'),
  conjunctions: wordSet('and with or'),
  organizationHeads: phrases(`
    university of | ministry of | department of | institute of | academy of | college of | school of | faculty of | hospital of | bank of | embassy of |
    government of | council of | commission of | bureau of | office of | centers for | center for | centre for | association of | society of | federation of |
    joint working group on | joint laboratory | international society for | international federation of | organization of | organisation of |
    agency for | foundation for | alliance for | alliance of | coalition of | confederation of | chamber of | network of | league of | union of | forum on | grupo | groupe | gruppo | compania | corporacion | distribuidora | industrias | empresa | clinica | droguerias | committee on | commission on | council on | fund for | coalition for | national institutes of | republic of |
    instituto | institut | istituto | laboratorio | laboratorios | laboratoires | universidad | universidade | universite | universitat | universita | universiti | universitas | politeknik |
    hopital | hospital de | hospital das | hospital do | hospital del | centro de | centre hospitalier | fundacion | fundacao | fondation | fondazione | ministerio de | ministerio da |
    ministere de | benh vien | rumah sakit | yayasan | perhimpunan | kementerian`),
  unitHeads: phrases(
    'faculty of | school of | department of | college of | office of | hospital | clinic | laboratory',
  ),
  organizationTails: phrases(`
    university | hospital | medical center | medical centre | institute | institutes | college | academy | group | holdings | holding | corporation | corp |
    company | companies | inc | ltd | limited | plc | gmbh | llc | bhd | farma | pharma | pharmaceutical | pharmaceuticals |
    biotech | biotechnology | biologics | biopharma | biopharmaceutical | biosciences | bioscience | biologicals | biomedical | laboratories | laboratory |
    labs | healthcare | therapeutics | foundation | council | commission | committee | agency | clinic | medicines agency | trading | architects | logistics | enterprises | engineering | construction |
    administration | authority | ministry | department | association | society | federation | confederation | organization | organisation |
    bank | fund | alliance | center | centre | school | union | forum | consortium | news | times | post | daily | institutes of health |
    television | technologies | technology | diagnostics | ophthalmics | oncology | foods | industries | health care | health services | health network | biopharmaceuticals | biotherapeutics | immunotherapeutics | nutraceuticals | remedies | formulations | chemicals | life sciences | biolife | biomed | biomedicals | medicals | medical devices | instruments | hospitals | clinics | pharmacies | polytechnic | institution | insurance | airlines | airways | seafoods | dairies | conservatory | red crescent | red cross | red crescent society | red cross society | research unit | unit | genomics | vaccines | medtech | service | bureau | board | league | secretariat | court | parliament | senate | congress | house | party | press | agency | embassy | stock exchange | solutions | ventures | robotics | pharmacy | museum | task force | directorate | inspectorate | cooperative | sanayi | ilac | farmaceutica | farmaceutici | medical stores | infirmary | hospice | sanatorium | sanitarium | polyclinic | maternity hospital | charity | dispensary | archives | quimica | klinikum | trust | partnership | coalition | initiative | network`),
  companyStem: /^(?:pharma|biopharma|biotech|farma)[A-Za-zÀ-ɏ]*$/u,
  legalForms: phrases(
    's.a.c | s.a.s | s.a.b | s.a.e | s.a.l | k.k | w.l.l | b.s.c | k.s.c | a.s | d.o.o | oy | ab | aps | kft | pjsc | ojsc | fze | inc | ltd | co ltd | co., ltd | corp | plc | llc | gmbh | bhd | sdn bhd | pte ltd | pvt ltd | ag | sa | nv | limited | co | spa | srl | sarl | pty ltd | jsc | llp | s.a | s.r.l | s.p.a | b.v | n.v | ltda',
  ),
  placeHeads: phrases(
    'puerto | ciudad | nakhon | kuala | tanjung | province of | city of | county of | lake | mount | republic of | gulf of | port of | kingdom of | isle of | cape',
  ),
  placeTails: phrases(
    'province | city | county | state | island | islands | river | lake | airport | palace | prefecture | municipality | autonomous region | peninsula | valley | bay | sea | ocean | strait | region | district | governorate | oblast | parish | regency | atoll | township | voivodeship | highlands',
  ),
  speechVerbs: wordSet(
    'said says told added noted stressed stated announced explained warned argued emphasized emphasised expressed hailed praised thanked urged pledged confirmed acknowledged called highlighted reiterated voiced welcomed writes wrote argues asks warns insists insisted admits admitted conceded concedes cautioned asserted observed lamented',
  ),
  invertedVerbs: wordSet(
    'said says added noted stressed explained warned argued announced recalled replied writes wrote argues asks warns insists insisted admits admitted concedes conceded cautioned observed lamented',
  ),
  personCues: phrases(
    'led by | headed by | chaired by | represented by | accompanied by | directed by | written by | played by | photographed by | coached by | captained by | composed by | painted by | treated by | operated on by | century from | goal from | goals from | header from | hat-trick from | starring | named as | identified as | succeeded by | replaced by | a woman named | a man named',
  ),
  roles: phrases(`
    pal | mate | neighbour | neighbor | friend | best friend | cousin | uncle | aunt | nephew | niece | grandmother | grandfather | grandson | granddaughter | mum | mom | dad | flatmate | fiance | partner | team leader | newcomer | debutant | fast bowler | bowler | wicketkeeper | batsman | batter | opener | all-rounder | goal shooter | goal attack | fly-half | flanker | lock | hooker | winger | number eight | jockey | defending champion | scrum-half | full-back | playmaker | keeper | screenwriter | cinematographer | composer | playwright | filmmaker | film-maker | documentary maker | violinist | pianist | cellist | soprano | tenor | drummer | guitarist | curator | critic | columnist | matron | ward sister | ward manager | health worker | community health worker | paramedic | anaesthetist | radiologist | dentist | veterinarian | vet | caretaker | driver | herder | fisher | trader | imam | priest | bishop | monk | chieftain | chemist | headman | village head | midfielder | defender | striker | goalkeeper | forward | winger | skipper | runner | sprinter | swimmer | cyclist | boxer | golfer | gymnast | footballer |
    head coach | assistant coach | referee | nurse | midwife | activist | campaigner | journalist | reporter | photographer | novelist | poet | painter |
    farmer | fisherman | shopkeeper | businessman | businesswoman | entrepreneur | billionaire | lawyer | engineer | pharmacist | surgeon | paediatrician |
    pediatrician | oncologist | biologist | microbiologist | immunologist | historian | teacher | volunteer | student | survivor | colleague | predecessor | successor |
    wife | husband | son | daughter | brother | sister | mother | father | widow | girlfriend | boyfriend | deputy | aide | adviser | advisor | patient | pensioner`),
  looseRoles: phrases(
    'resident | worker | official | member | graduate | graduates | native | victim | winner | doctor',
  ),
  genericWords: wordSet(
    'new old local public private rural urban big major top first second third largest leading another more state-run foreign main small large modern every many several nearby',
  ),
  headlineVerbs: null,
  personVerbs: wordSet(
    'bowled scored equalised equalized levelled leveled netted recalled resigned tweeted replied joked laughed wept nodded smiled wrote remembers recalls',
  ),
  companyCues: phrases(
    'consumer group | advocacy group | rights group | aid group | aid agency | charity | think tank | trade group | lobby group | patient group | industry group | campaign group | drugmaker | drug maker | vaccine maker | vaccine manufacturer | drug manufacturer | pharmaceutical company | biotech company | biotech firm | startup | start-up | conglomerate | airline | pharmaceutical firm | device maker',
  ),
  companyKinds: phrases(
    'importer | distributor | manufacturer | maker | producer | supplier | company | firm | retailer | exporter | wholesaler | developer | contractor',
  ),
  placeCues: phrases(
    'port of | city of | town of | village of | villages of | island of | islands of | villagers of | residents of | district of | region of | province of | regions of | provinces of | suburb of | township of | state of | county of | port city of | border town of | central city of | crossing of | camp of | camps of | districts of | municipality of | municipalities of | counties of | towns of | cities of | hamlet of | governorate of | border district of',
  ),
  brandCues: phrases(
    'brand | brand name | brand names | branded | sold as | marketed as | sold under the name | under the brand name | pack of | packs of | vials of | doses of | batches of',
  ),
  codeCues: wordSet(
    'vaccine vaccines trial trials candidate candidates drug drugs therapy treatment antibody antibodies dose doses phase placebo medicine tablet injection compound molecule',
  ),
  notPlaces: wordSet(`
    parliament congress senate cabinet court phase stage annex article chapter section table figure appendix part volume english french chinese mandarin arabic
    spanish german indonesian malay latin nature science lancet vaccine cell ramadan lent spring summer autumn winter god christ twitter facebook instagram
    youtube tiktok telegram whatsapp google apple microsoft amazon java python class grade group level type version version internet christmas easter`),
  productHeads: phrases(''),
  productTails: phrases(
    'syrup | syrups | tablet | tablets | capsule | capsules | oral solution | oral suspension | injection | ointment | vaccine | vaccines | nasal spray | rapid test | test kit | test kits | granules',
  ),
  productModifiers: wordSet(`
    booster inhaled inhalable oral nasal intranasal conjugate recombinant mrna dna inactivated live attenuated live-attenuated bivalent monovalent trivalent quadrivalent tetravalent pentavalent hexavalent
    adjuvanted subunit protein therapeutic polysaccharide injectable novel candidate seasonal combination personalized
    mmr hpv bcg ipv opv pcv nopv2 rotavirus pneumococcal meningococcal influenza flu shingles childhood`),
  diseaseHeads: phrases(''),
  diseaseTails: phrases(
    'disease | diseases | syndrome | fever | cancer | virus | infection | infections | disorder | disorders | pneumonia',
  ),
  diseaseModifiers: wordSet(`
    lung kidney heart liver brain stomach skin eye ear bone joint blood nerve breast cervical prostate pancreatic colorectal
    ovarian thyroid bladder lymphatic oral dental digestive respiratory urinary vascular coronary cerebrovascular cardiovascular
    neurological neurodegenerative autoimmune metabolic degenerative chronic acute zoonotic tropical neglected rare genetic mental sleep
    eating bipolar nasopharyngeal pneumococcal meningococcal haemorrhagic hemorrhagic yellow typhoid scarlet bacterial fungal viral
    parasitic waterborne vector-borne mosquito-borne foodborne infectious noncommunicable non-communicable communicable`),
  definitionPhrases: phrases(
    'hereinafter referred to as | hereinafter | also known as | known as | formerly known as | formerly | or | the | abbreviated as',
  ),
  notNames: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec the a an this that these those he she it they we i you his her its their our my
    according but and or in on at by for from to with as after before during since while when where who what which why how if
    meanwhile however also other another some many most more few both each every no not there here then now covid photo image credit source read see mr mrs ms dr prof christmas easter islam christian bible`),
  actorNouns: wordSet(
    'government governments officials official court authorities authority ministry minister president premier embassy delegation delegations regulator regulators side',
  ),
  ownedNouns: wordSet(`
    made built funded backed designed supplied remedies herbal supplements pills tablets creams centre center laboratories authorities scanner scanners mobile field anaesthetic anesthetic antibiotic antibiotics painkiller tablet pill capsule capsules injection injections powder device devices machines masks gloves test tests senate parliament congress cabinet senators wheat maize tea
    experts expert doctors doctor nurses nurse surgeons surgeon physicians specialists scientists researchers epidemiologists engineers veterinarians ophthalmologists medics midwives
    team teams mission company companies firm firms drugmaker drugmakers maker makers manufacturer manufacturers supplier suppliers producer producers exporter exporters group giant startup
    hospital hospitals university universities institute laboratory laboratories lab labs agency agencies watchdog watchdogs ministry lawmakers diplomats negotiators inspectors
    counterpart counterparts aid assistance donation donations grant grants loan loans support help navy army troops soldiers military plane aircraft ship warship
    vaccine vaccines jab jabs medicine medicines drug drugs syrup syrups insulin kits equipment imports exports goods shipment shipments consignment poultry chicken beef pork seafood shrimp livestock cattle
    strawberries apples oranges grapes wheat noodles fish shellfish oysters honey cosmetics herbs formula eggs milk rice fruit meat products factory factories plant plants exporters investors investment officer officers envoy envoys consulate medical-team charity foundation fund contractor insurer`),
  institutionOfOffice: (office) => {
    const of = /minister (?:of|for) (?:the )?(?<field>[A-Za-zÀ-ɏ]+)/u.exec(office)?.groups?.field;
    const field =
      of ?? /(?<field>[A-Za-zÀ-ɏ]{1,60}) (?:vice[- ]|deputy )?minister/u.exec(office)?.groups?.field;
    return field && field !== 'prime' ? `ministry of ${field}` : null;
  },
  governmentHeads: ['government of'],
  usesTagger: false,
  han: null,
};
