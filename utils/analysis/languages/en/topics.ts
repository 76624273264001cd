import type { TopicCues } from '../../topics.ts';

export const topics: TopicCues = {
  endings: [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  acts: `
    cooperat* | co-operat* | collaborat* | partner | partnership | agree | agreed | agreement |
    memorandum | memoranda | sign | signed | signing | discuss | discussed | discussion | talk | meet |
    met | meeting | visit | visited | pledge | pledged | promise | promised | commit | committed |
    commitment | plan | planned | will | would | intend | hope | hoped | ready to | strengthen* |
    expand* | deepen* | enhance | boost | launch | launched | donate | donated | donation | deliver |
    delivered | provide | provided | send | sent | support | supported | fund | funded | invest | build |
    develop | joint | jointly | exchange | offer | offered | announce | announced | approve | approved |
    approval | authorize | authorized | authorise | authorised | train | trained | focus on | urge |
    urged | call on | ban | banned | withdraw* | recall | recalled | investigate | investigation |
    accuse | accused | reject | rejected | cover | covers | include | including | supply | establish* |
    leave | exit | concentrate | prioriti* | negotiat* | invite | invited | join | joined | refuse |
    refused | criticise | criticised | criticize | criticized | help | open | opened | set up | equip* |
    hand over | handed over`,
  background: `
        according to data | data show | statistics show | for years | in the past | read more | see also |
        click here | sign up | subscribe | cumulative | since the pandemic | during the pandemic |
        amid the pandemic | before the pandemic | after the pandemic | formerly | once used | used to be |
        decades ago | side effect | can cause | may cause | is used to treat | are used to treat |
        has also promised`,
  health: `
        health | healthcare | medical | medicine | medicinal | hospital | patient | disease | vaccin* |
        immuni* | pharmac* | clinic | clinical | doctor | nurse | physician | drug | virus | viral |
        outbreak | pandemic | epidemic* | epidemiolog* | WHO | therap* | diagnos* | nutrition |
        malnutrition | cancer | tuberculosis | malaria | HIV | AIDS | polio | diabetes | herbal |
        acupuncture | genom* | biotech* | biomedic* | telemedicine | surgery | surgical | surgeon |
        maternal | newborn | infect* | antibiotic | antimicrobial | narcotic | fentanyl | opioid | COVID* |
        CDC | FDA | toxic | syrup | mental | midwi* | sanitation | zoono* | ambulance | food safety |
        insulin | obesity | tobacco | medtech | biopharma* | illness | smoker | smoking | cigarette |
        ailment | blood | surgeries | first aid | epidemic | pesticide | food watchdog | contaminat* |
        nutrient`,
  topics: {
    'ai-digital-health': {
      strong: `
        health information system | digital medicine | health data | digital transformation |
        smart hospital | health technology platform | data privacy | interoperability |
        digital public infrastructure | medical big data | health app | digital tool | medical software |
        software that reads | electronic prescription | online consultation | health records |
        medical records | remote diagnosis | digital platform | teleconsult*`,
      weak: `
        digital | digitali* | algorithm | app | data exchange | data system | software | robotic |
        online platform | telesurgery | cybersecurity`,
      veto: `digital currency | digital media | digital nomad`,
    },
    'traditional-medicine': {
      strong: `
        TCM | complementary medicine | traditional knowledge of medicine | medicinal plant |
        traditional healing | herbal | traditional and complementary`,
      weak: `traditional | herb | indigenous knowledge | healer | massage | remedy`,
      veto: `traditional media | traditional dance | traditional dress | traditional ally`,
    },
    'drug-regulation': {
      strong: `
        drug regulat* | medicines regulat* | drug authority | regulatory authority | regulatory approval |
        marketing authori* | emergency use | food and drug administration | drug safety | medicine safety |
        regulatory harmoni* | prequalif* | drug approval | product recall | contaminated syrup |
        medicines agency | medical products administration | regulatory science | regulatory cooperation |
        regulatory system | drug inspection | tainted syrup | contaminated medicine | regulatory pathway |
        drug registration | medical device regulation | green light | regulatory clearance |
        approved for use | won approval | cleared by regulators | approval from regulators |
        approval of medicines | medicines authority | health products regulator | clinical evaluation |
        registration of medicines | falsified | counterfeit`,
      weak: `
        regulat* | approv* | licen* | certif* | inspection | recall | safety | FDA | quality control |
        compliance | contaminat* | diethylene glycol | ethylene glycol | watchdog | authori* |
        counterfeits | batch | recognise | mutual recognition`,
      veto: `Palestinian Authority | local authorities | driving licence`,
    },
    pharmaceuticals: {
      strong: `
        pharmaceutical | pharma | drugmaker | drug maker | generic drug | generic medicine |
        medicine supply | medicines supply | drug manufactur* | essential medicine | access to medicine |
        drug price | drug pricing | drug development | innovative drug | innovative medicine |
        drug production | medicine production | cough syrup | drug company | biopharma* | new drug |
        drug shortage | medicine shortage | lifesaving medicine | plasma products | cancer drug |
        cancer medicine | generics | active ingredient | raw material for medicine | antivirals |
        antibiotic production | HIV drug | price of medicines | price of drugs`,
      weak: `
        drug | medicine | medication | pill | tablet | treatment | syrup | insulin | pharmacy |
        pharmacist | dose | generic | patent`,
      veto: `
        traditional medicine | Chinese medicine | herbal medicine | drug trafficking | drug cartel |
        illegal drug | illicit drug | food and drug administration | school of medicine |
        sports medicine | drug abuse | drug control | drug addict* | precision medicine | drug lord |
        integrative medicine | nuclear medicine | war on drugs | academy of medicine |
        emergency medicine | drug regulat* | drug crime | complementary medicine | Pharmaceuticals Inc |
        Pharmaceuticals Ltd | Pharmaceuticals Limited | Pharmaceutical Co | Pharmaceutical Group |
        Pharmaceuticals Corporation`,
    },
    vaccines: {
      strong: `vaccine | vaccinat* | booster | COVAX | inoculat* | jab | Gavi`,
      weak: `dose | shot | antibody | immunity | immunogenicity`,
      veto: `vaccine passport | gun shot | screen shot`,
    },
    'clinical-research': {
      strong: `
        clinical research | medical research | joint research | research collaboration |
        research cooperation | biomedical research | research institute | phase I | phase II | phase III |
        phase 1 | phase 2 | phase 3 | joint laboratory | research centre | research center |
        health research | scientific research | research and development | R&D | scientific cooperation |
        collaborative research | research partnership | investigational | research grant | joint study |
        joint studies | scientific exchange | research project | research programme | research program |
        research fund | cohort`,
      weak: `
        research | researcher | study | trial | scientist | volunteer | participants | academic | journal |
        scientific | innovation | efficacy`,
      veto: `
        court trial | stand trial | on trial | market research | under study | trial court |
        criminal trial`,
    },
    'genomics-biotech': {
      strong: `
        genomic* | biotechnology | biotech | biobank | synthetic biology | biomanufacturing | bioeconomy |
        genetic data | pathogen sequencing | life sciences | life science | genetic test* | gene bank |
        cell and gene | bioscience | DNA sequencing`,
      weak: `
        genetic | DNA | gene | genome | sequencing | molecular | mRNA | monoclonal | biologic | antibodies`,
      veto: `
        genetically modified crop | biotech company | biotech firm | biotechnology company |
        biotechnology firm | biotech giant`,
    },
    'devices-diagnostics': {
      strong: `
        medical device | medical equipment | diagnostic | diagnostics | test kit | testing kit | medtech |
        X-ray | ultrasound | medical supplies | laboratory equipment | point-of-care | rapid test |
        hospital equipment | oxygen plant | prosthes* | syringe | imaging equipment | laboratory capacity |
        scanners | wheelchair | incubator | hospital beds and | mammogra* | medical instrument |
        surgical instrument | laboratory kit`,
      weak: `
        equipment | device | mask | screening | laborator* | scanner | testing | supplies | kit |
        imaging | detection | sensor | oxygen | medical technology`,
      veto: `explosive device | military equipment | mobile device`,
    },
    'infectious-disease': {
      strong: `
        outbreak | disease control | eradicat* | infection | epidemic | disease surveillance |
        disease elimination | infectious | epidemics | Lassa | plague`,
      weak: `
        virus | viral | bacteri* | pathogen | infected | contagious | transmission | COVID-19 |
        coronavirus | surveillance | mosquito | cases | variant | contact tracing`,
      veto: `
        computer virus | noncommunicable disease | non-communicable disease | court cases |
        chronic disease`,
    },
    'noncommunicable-disease': {
      strong: `
        cardiovascular | oncolog* | neurological | neurodegenerative | sickle cell | cardiac |
        chronic condition | smokers | sugary drink | sweetened drink | eye surgery | eyesight`,
      weak: `
        tobacco | smoking | heart | tumour | tumor | blood pressure | chronic | ageing | aging |
        radiotherapy | chemotherapy | dialysis | insulin | alcohol | sugar | cigarette |
        physical activity | lifestyle | elderly`,
      veto: `heart of the | at the heart of | kidney injury | sugar cane`,
    },
    'mental-health': {
      strong: `
        mental health | psychiatr* | psychosocial | suicide | mental well-being | mental wellbeing |
        anxiety | psychological support | trauma counselling | autism | psychologist | care of the mind |
        emotional support | mental care | burnout`,
      weak: `psycholog* | counsel* | stress | trauma | loneliness | well-being | wellbeing`,
      veto: `
        suicide bomb* | Great Depression | tropical depression | economic depression | suicide attack |
        stress test | trauma surgery | trauma centre | trauma center`,
    },
    'health-services': {
      strong: `
        health service | healthcare service | medical service | hospital construction | new hospital |
        build a hospital | build hospitals | hospital management | hospital partnership | paired hospital |
        health facility | health centre | health center | free surgery | free clinic | free surgeries |
        medical care | transplant* | hospital ship | emergency care | medical centre | medical center |
        hospital-to-hospital | twinning | quality care | essential health | health infrastructure |
        referral hospital | healthcare delivery | surgical care | health insurance scheme |
        healthcare facility | health delivery | specialist care | community health |
        strengthen health systems | strengthening health systems | health system strengthening |
        operated on | hospital beds | mobile clinic | rural clinic | field clinic | hospital network |
        clinical services | new clinic | ambulance service | emergency department | rebuild hospitals |
        hospital in the | cancer hospital | run hospitals | manage hospitals | health post |
        hospital project | specialist hospital | cancer centre | cancer center | heart centre`,
      weak: `
        hospital | clinic | patient | surger* | ward | bed | rehabilitation | treatment | consultation |
        outpatient | operation | health system | healthcare system | health reform | medical reform |
        health cooperation | health deal | health agreement | cooperation in health | operating theatre |
        operating room | wing | inpatient | dispensary`,
      veto: `
        military operation | rushed to hospital | taken to hospital | care about | in care of |
        child care | customer care | drug rehabilitation`,
    },
    'health-workforce': {
      strong: `
        health worker | healthcare worker | health workforce | medical staff | medical personnel |
        health professional | medical professional | training of doctors | doctor training |
        medical education | medical training | nurse | nursing | train doctors | train nurses |
        trained doctors | medical school | specialist training | doctor shortage | health personnel |
        capacity building | train health | midwi* | health staff | medical worker | medical student |
        human resources for health | exchange of doctors | exchange of experts | medics | fellowship |
        doctors abroad | young doctors | medical undergraduate | junior doctors | staff exchange |
        exchange of staff | medical graduate | team of doctors | team of surgeons | doctors and nurses |
        medical mission | visiting doctors | Cuban doctors | training for doctors | training for nurses |
        training course | medical specialists | health experts | medical experts | team of experts |
        care staff | carers | recruit nurses | doctors to`,
      weak: `
        doctor | physician | training | surgeon | specialist | scholarship | trainee | workshop |
        curriculum | expertise | staffing | talent | internship | skill | anaesthetist | technicians |
        residency | surgeons | colleagues | pharmacist | internships | tuition | courses | experts |
        recruit* | instructors | staff`,
      veto: `training camp | military training | film doctor | health professional said`,
    },
    'technology-transfer': {
      strong: `
        tech transfer | knowledge transfer | local production | local manufactur* | manufactured locally |
        licensing agreement | local vaccine production | domestic production | produced locally |
        production facility | manufacturing plant | vaccine plant | transfer hub | regional manufacturing |
        joint production | production line | know-how | co-production | manufacturing hub |
        manufacturing capacity | voluntary licence | voluntary license | manufacturing rights |
        rights to manufacture | rights to make | rights to produce | production rights |
        licensed production | licensed manufactur* | licence to make | license to make |
        licence to produce | license to produce | licence to manufacture | license to manufacture |
        licensed to make | fill and finish | fill-and-finish | make its own vaccine |
        make their own vaccine | filling line | filled locally | made locally | make locally |
        produce locally | make at home | made in Africa | local plant | bottling | own production |
        domestic manufactur* | regional production | filled and packed | production capacity |
        vaccine factory | drug factory | factory for | medicines factory | build a factory | build a plant`,
      weak: `
        factory | plant | licen* | produce | production | manufactur* | self-reliance | localis* |
        localiz* | self-sufficien* | filled | engineers | assembly line | blueprint`,
      veto: `power plant | medicinal plant | nuclear plant | plant species | bank transfer`,
    },
    'trade-investment': {
      strong: `
        investment | invest | investor | trade | export | import | tariff | joint venture | supply chain |
        procurement | market access | business forum | acquisition | purchase agreement | commercial |
        supply deal | stake | customs dut* | royalties | upfront payment | business delegation |
        orders worth | deal worth | tender | joint purchas* | buy together | sovereign wealth fund`,
      weak: `
        market | contract | sale | purchase | buy | industry | shipment | shares | expo | enterprise |
        exporter | importer | business leader | supply | sales | revenue | price | buyer | seller |
        commerce`,
      veto: `
        trade in services | trade union | black market | World Trade Center | at stake | trade fair in |
        Trade Secretary | trade minister | trade ministry | trade and industry | Federal Trade Commission`,
    },
    'pandemic-preparedness': {
      strong: `
        pandemic agreement | pandemic treaty | pandemic accord | pandemic fund | health emergency |
        international health regulations | future pandemic | next pandemic | pandemic prevention |
        pandemic response | preparedness | pathogen access | pandemic measures | emergency response |
        biosafety | outbreak response | health emergencies | pandemic threat | PHEIC | biological threat |
        lockdown | stockpil* | pandemic management | handling of the COVID-19 pandemic | early warning |
        contingency plan | health alert | border screening | travel restrictions | outbreak drill |
        pandemic plan`,
      weak: `
        pandemic | surveillance | outbreak | emergency | COVID-19 | resilience | pathogen | travel ban`,
    },
    'humanitarian-aid': {
      strong: `
        humanitarian | medical aid | donate | donated | donation | relief supplies | emergency aid |
        refugee | disaster relief | field hospital | medical evacuation | medical relief | aid convoy |
        displaced people | displaced person | war-torn | famine | earthquake victim | aid shipment |
        aid package | grant aid | foreign aid | relief team | rescue team | medical assistance | in-kind |
        airlift* | aid worker | aid flight | relief flight | aid plane | as a gift | tonnes of aid |
        tons of aid | flown in | medical mission to | survivors | free operations | relief goods |
        war wounded | wounded civilians | cyclone victim | flood victim | quake victim |
        earthquake survivor | relief effort | emergency supplies`,
      weak: `
        aid | relief | grant | assistance | crisis | earthquake | flood | conflict | victim | Gaza |
        Red Cross | Red Crescent | evacuat* | rescue | war | ceasefire | handover | pledg* | consignment |
        cargo plane | free of charge | handed over | disaster | donor | tents | cyclone | hurricane |
        typhoon | tsunami | solidarity`,
      veto: `hearing aid | first aid | aid and abet`,
    },
    'food-safety-nutrition': {
      strong: `
        food safety | nutrition | school meal | food security | foodborne | food standard | hunger |
        nutritious meal | codex alimentarius | food inspection | food contamination | nutritional |
        dietary | food additive | therapeutic food | free meal | undernourish* | healthy diet |
        unsafe food | food aid | food recall | food importer | contaminated food | pesticide |
        food watchdog | food regulator | food authority | tainted food | drug residue | residues in`,
      weak: `
        food | diet | meal | milk | vitamin | supplement | nutrient | salt | agricultur* | seafood | meat |
        shrimp | salmon | residue | farmed fish`,
      veto: `food and drug administration | food and drug | food for thought | Food and Drug Authority`,
    },
    'maternal-child-health': {
      strong: `
        child health | infant mortality | child mortality | newborn | neonatal | reproductive health |
        antenatal | childbirth | maternal | mothers and children | women and children | obstetric* |
        paediatric | pediatric | sexual and reproductive | deaths of children | child deaths |
        children's hospital | women’s health | maternity | mothers and babies | midwife | pregnant |
        mothers and newborns | premature | infants | safe birth`,
      weak: `
        child | children | mother | infant | baby | babies | pregnan* | women | UNICEF | UNFPA | midwi* |
        birth | adolescent`,
      veto: `mother tongue | birth control pill firm | baby boomer | child labour`,
    },
    'one-health-amr': {
      strong: `
        zoono* | animal health | drug-resistant bacteria | superbug | drug-resistant infection |
        avian influenza | bird flu | veterinary | antimicrobial | livestock disease | wildlife disease |
        antibiotic residue | residues of antibiotics | resistant bacteria | resistant infection |
        use of antibiotics | resistance to antibiotics | animal disease | animal diseases |
        antibiotic use | overuse of antibiotics | livestock health`,
      weak: `
        animal | livestock | wildlife | poultry | antibiotic | WOAH | FAO | cattle | environmental health |
        farm`,
    },
    'health-financing': {
      strong: `
        health insurance | health budget | health funding | health spending | Global Fund |
        World Bank loan | cofinancing | health expenditure | funding for health | financing |
        domestic resource | health investment | out-of-pocket | funding gap | replenishment |
        medical insurance | health fund | health deal worth | pooled fund | debt swap | sin tax |
        health grant | aid cut | funding cut | social security system | domestic health |
        domestic spending | contribution to the vaccine alliance | donor funding | health loan |
        concessional loan | soft loan | health insurer | out of pocket | insurance fund |
        social insurance | sugar tax | tobacco tax | health aid | funding freeze | freeze funding |
        stop funding | halt funding | stopped funding | halted funding | cut funding | cuts by donors |
        end funding | foreign assistance`,
      weak: `
        funding | budget | million | billion | loan | grant | cost | premium | donor | spending | puts in |
        contribut* | subsid* | finance | tax | pays for | foots the bill | instalment | lender | insurer`,
      veto: `
        million people | million doses | billion people | million cases | million deaths | tax office |
        million children | million patients | billion doses | million vaccine | million women`,
    },
    'global-governance': {
      strong: `
        World Health Assembly | global health governance | WHO membership | withdraw from the WHO |
        withdrawal from the WHO | leave the WHO | quit the WHO | exit from the WHO |
        withdraw from the World Health Organization | leave the World Health Organization |
        withdrawal from the World Health Organization | health diplomacy | WHO executive board |
        WHO reform | member state | health ministers meeting | G20 health | ASEAN health | BRICS health |
        global health architecture | WHO director-general | health silk road | WHO regional | WHO funding |
        international health regulations | assessed contributions | quit WHO | leave WHO | exit WHO |
        high-level meeting | terminate membership | end its membership | WHO member | General Assembly |
        political declaration | UN declaration | ministers of health of | health ministers of |
        UN health agency | pandemic negotiat* | voting rights`,
      weak: `
        WHO | World Health Organization | United Nations | multilateral* | G20 | G7 | BRICS | resolution |
        treaty | Tedros | sovereignty | assembly | summit | declaration | African Union |
        global governance | Geneva | global health | membership | consensus | delegates |
        member countries | secretariat`,
      veto: `
        National Assembly | gym membership | WHO data | according to the WHO | according to WHO |
        according to the World Health Organization | WHO estimates`,
    },
    'drug-control': {
      strong: `
        narcotic | precursor | illicit drug | illegal drug | drug control | opioid | drug cartel |
        psychotropic | controlled substance | heroin | cocaine | drug abuse | counternarcotics |
        counter-narcotics | anti-drug | drug enforcement | drug crime | nitazene | synthetic drug |
        ecstasy pill | amphetamine | narcotics | drug traffick* | drug ring | drug smuggl* | drug gang |
        drug seizure`,
      weak: `
        UNODC | trafficker | smuggling | cartel | cannabis | overdose | seizure of | addiction | DEA |
        seized | drug use`,
    },
    'medical-travel': {
      strong: `
        medical tourism | health tourism | medical tourist | medical travel | foreign patient |
        international patient | wellness tourism | treatment abroad | medical visa | overseas patient |
        seek treatment overseas | cross-border patient | overseas treatment | treated abroad |
        health tourist | go abroad for treatment | patients from abroad | send patients to | sends patients to | sending patients to |
        patients sent abroad | care abroad | patients who travel`,
      weak: `tourism | tourist | abroad | overseas | visa | travel | visitor | wellness | resort`,
    },
  },
};
