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
    insulin | obesity | tobacco | medtech | biopharma*`,
  topics: {
    'ai-digital-health': {
      strong: `
        artificial intelligence | AI | digital health | telemedicine | telehealth |
        electronic medical record | electronic health record | health information system | e-health |
        digital medicine | health data | machine learning | digital transformation | smart hospital |
        digital healthcare | health technology platform | data privacy | interoperability |
        digital public infrastructure | remote consultation | medical big data`,
      weak: `
        digital | digitali* | algorithm | app | big data | data exchange | data system | software |
        robotic | online platform | telesurgery | cybersecurity`,
      veto: `digital currency | digital media | digital nomad`,
    },
    'traditional-medicine': {
      strong: `
        traditional medicine | Chinese medicine | TCM | acupuncture | Ayurveda | ayurvedic |
        integrative medicine | complementary medicine | jamu | traditional knowledge of medicine |
        medicinal plant | traditional healing | herbal | traditional and complementary | AYUSH |
        moxibustion`,
      weak: `traditional | herb | indigenous knowledge | healer | massage | remedy`,
      veto: `traditional media | traditional dance | traditional dress | traditional ally`,
    },
    'drug-regulation': {
      strong: `
        drug regulat* | medicines regulat* | drug authority | regulatory authority |
        regulatory approval | marketing authori* | emergency use | food and drug administration |
        substandard and falsified | falsified medicine | counterfeit drug | counterfeit medicine |
        good manufacturing practice | pharmacovigilance | drug safety | medicine safety |
        regulatory reliance | regulatory harmoni* | prequalif* | drug approval | product recall |
        contaminated syrup | medicines agency | medical products administration | regulatory science |
        regulatory cooperation | regulatory system | drug inspection | tainted syrup |
        contaminated medicine | regulatory pathway | drug registration | medical device regulation |
        green light | regulatory clearance | approved for use | won approval | cleared by regulators |
        approval from regulators`,
      weak: `
        regulat* | approv* | licen* | certif* | inspection | recall | safety | FDA | EMA |
        quality control | compliance | contaminat* | diethylene glycol | ethylene glycol | watchdog |
        authori*`,
      veto: `Palestinian Authority | local authorities | driving licence`,
    },
    pharmaceuticals: {
      strong: `
        pharmaceutical | pharma | drugmaker | drug maker | generic drug | generic medicine |
        medicine supply | medicines supply | drug manufactur* | essential medicine | access to medicine |
        biosimilar | drug price | drug pricing | drug development | innovative drug |
        innovative medicine | drug production | medicine production | cough syrup | drug company |
        antiretroviral | biopharma* | new drug | drug shortage | medicine shortage |
        lifesaving medicine | plasma products | weight-loss drug | antivenom`,
      weak: `
        drug | medicine | medication | pill | tablet | patent | treatment | syrup | insulin | pharmacy |
        pharmacist | dose | generic`,
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
      strong: `vaccine | vaccinat* | immunization | immunisation | booster | COVAX | inoculat* | jab | Gavi`,
      weak: `dose | shot | antibody | immunity | mRNA | cold chain | immunogenicity`,
      veto: `vaccine passport | gun shot | screen shot`,
    },
    'clinical-research': {
      strong: `
        clinical trial | clinical research | clinical study | medical research | joint research |
        research collaboration | research cooperation | biomedical research | research institute |
        phase I | phase II | phase III | phase 1 | phase 2 | phase 3 | human trial | joint laboratory |
        research centre | research center | health research | scientific research |
        research and development | R&D | scientific cooperation | collaborative research |
        research partnership | investigational | research grant`,
      weak: `
        research | researcher | study | trial | scientist | volunteer | participants | academic | journal |
        scientific | innovation | efficacy`,
      veto: `
        court trial | stand trial | on trial | market research | under study | trial court |
        criminal trial`,
    },
    'genomics-biotech': {
      strong: `
        genomic* | genome sequencing | gene therapy | gene editing | cell therapy | stem cell |
        biotechnology | biotech | precision medicine | biobank | CRISPR | synthetic biology |
        regenerative medicine | biomanufacturing | bioeconomy | genetic data | pathogen sequencing |
        life sciences | life science | mRNA technology | personalized medicine | personalised medicine`,
      weak: `
        genetic | DNA | gene | genome | sequencing | molecular | mRNA | monoclonal | biologic |
        biomedicine | antibodies`,
      veto: `
        genetically modified crop | biotech company | biotech firm | biotechnology company |
        biotechnology firm | biotech giant`,
    },
    'devices-diagnostics': {
      strong: `
        medical device | medical equipment | diagnostic | diagnostics | test kit | testing kit |
        ventilator | medtech | personal protective equipment | PPE | CT scanner | MRI | X-ray |
        ultrasound | medical supplies | laboratory equipment | point-of-care | surgical robot |
        rapid test | medical imaging | hospital equipment | oxygen plant | oxygen concentrator |
        prosthes* | pacemaker | syringe | imaging equipment | laboratory capacity`,
      weak: `
        equipment | device | mask | screening | laborator* | scanner | testing | supplies | kit |
        imaging | detection | sensor | oxygen | medical technology`,
      veto: `explosive device | military equipment | mobile device`,
    },
    'infectious-disease': {
      strong: `
        infectious disease | communicable disease | tuberculosis | malaria | HIV | AIDS | polio |
        cholera | dengue | Ebola | measles | hepatitis | mpox | outbreak | disease control |
        tropical disease | eradicat* | infection | epidemic | avian influenza | bird flu |
        disease surveillance | schistosomiasis | rabies | disease elimination | Marburg`,
      weak: `
        virus | viral | bacteri* | pathogen | infected | contagious | transmission | quarantine |
        COVID-19 | coronavirus | surveillance | mosquito | cases | variant | contact tracing`,
      veto: `
        computer virus | noncommunicable disease | non-communicable disease | court cases |
        chronic disease`,
    },
    'noncommunicable-disease': {
      strong: `
        noncommunicable disease | non-communicable disease | chronic disease | cancer | diabetes |
        heart disease | cardiovascular | stroke | hypertension | obesity | oncolog* | kidney disease |
        NCD | NCDs | tobacco control | neurological | neurodegenerative | dementia | rare disease |
        sickle cell | cataract | cardiac`,
      weak: `
        tobacco | smoking | heart | tumour | tumor | blood pressure | chronic | ageing | aging |
        radiotherapy | chemotherapy | dialysis | insulin | alcohol | sugar | e-cigarette`,
      veto: `heart of the | at the heart of | kidney injury | sugar cane`,
    },
    'mental-health': {
      strong: `
        mental health | mental illness | mental disorder | psychiatr* | psychosocial | depression |
        suicide | mental well-being | mental wellbeing | anxiety | schizophrenia |
        psychological support | trauma counselling | PTSD | autism`,
      weak: `psycholog* | counsel* | stress | trauma | loneliness | well-being | wellbeing`,
      veto: `
        suicide bomb* | Great Depression | tropical depression | economic depression | suicide attack |
        stress test | trauma surgery | trauma centre | trauma center`,
    },
    'health-services': {
      strong: `
        health service | healthcare service | medical service | primary health care |
        primary healthcare | primary care | hospital construction | new hospital | build a hospital |
        build hospitals | hospital management | hospital partnership | paired hospital |
        health facility | health centre | health center | free surgery | free clinic | free surgeries |
        medical care | transplant* | hospital ship | emergency care | medical centre | medical center |
        hospital-to-hospital | twinning | quality care | essential health | health infrastructure |
        referral hospital | healthcare delivery | surgical care | health insurance scheme |
        healthcare facility | health delivery | specialist care | community health |
        strengthen health systems | strengthening health systems | health system strengthening`,
      weak: `
        hospital | clinic | patient | surger* | ward | bed | rehabilitation | treatment | consultation |
        outpatient | dialysis | operation | health system | healthcare system | health reform |
        medical reform | health cooperation | health deal | health agreement | cooperation in health |
        patient care | hospital care | operating theatre | operating room | intensive care |
        hospital wing | wing`,
      veto: `
        military operation | rushed to hospital | taken to hospital | care about | in care of |
        child care | customer care | drug rehabilitation`,
    },
    'health-workforce': {
      strong: `
        health worker | healthcare worker | health workforce | medical staff | medical team |
        medical personnel | health professional | medical professional | training of doctors |
        doctor training | medical education | medical training | nurse | nursing | train doctors |
        train nurses | trained doctors | medical school | specialist training | doctor shortage |
        health personnel | medical brigade | capacity building | train health | medical expert | midwi* |
        health staff | medical worker | medical student | human resources for health |
        exchange of doctors | exchange of experts | medics | fellowship | doctors abroad`,
      weak: `
        doctor | physician | training | surgeon | specialist | scholarship | trainee | workshop |
        curriculum | expertise | staffing | talent | internship | skill`,
      veto: `training camp | military training | film doctor | health professional said`,
    },
    'technology-transfer': {
      strong: `
        technology transfer | transfer of technology | tech transfer | knowledge transfer |
        local production | local manufactur* | manufactured locally | licensing agreement |
        local vaccine production | domestic production | produced locally | production facility |
        manufacturing plant | vaccine plant | transfer hub | regional manufacturing | joint production |
        production line | know-how | co-production | manufacturing hub | manufacturing capacity |
        voluntary licence | voluntary license | manufacturing rights | rights to manufacture |
        rights to make | rights to produce | production rights | licensed production |
        licensed manufactur* | licence to make | license to make | licence to produce |
        license to produce | licence to manufacture | license to manufacture | licensed to make |
        fill and finish | fill-and-finish | make its own vaccine | make their own vaccine`,
      weak: `
        factory | plant | licen* | produce | production | manufactur* | self-reliance | localis* |
        localiz* | self-sufficien*`,
      veto: `power plant | medicinal plant | nuclear plant | plant species | bank transfer`,
    },
    'trade-investment': {
      strong: `
        investment | invest | investor | trade | export | import | tariff | joint venture |
        supply chain | procurement | market access | trade fair | business forum | acquisition |
        purchase agreement | commercial | supply deal | stake | customs dut*`,
      weak: `
        market | contract | sale | purchase | buy | industry | shipment | deal worth | shares | expo |
        enterprise | exporter | importer | business leader | supply`,
      veto: `trade in services | trade union | black market | World Trade Center | at stake | trade fair in`,
    },
    'pandemic-preparedness': {
      strong: `
        pandemic agreement | pandemic treaty | pandemic accord | pandemic fund | health security |
        health emergency | international health regulations | early warning system | future pandemic |
        next pandemic | pandemic prevention | pandemic response | biosecurity | preparedness |
        pathogen access | pandemic measures | emergency response | biosafety | outbreak response |
        health emergencies | pandemic threat | Disease X | PHEIC | biological threat | lockdown |
        stockpil* | pandemic management | handling of the COVID-19 pandemic`,
      weak: `
        pandemic | surveillance | outbreak | emergency | quarantine | COVID-19 | resilience | pathogen |
        early warning | travel ban`,
    },
    'humanitarian-aid': {
      strong: `
        humanitarian | medical aid | donate | donated | donation | relief supplies | emergency aid |
        refugee | disaster relief | field hospital | medical evacuation | medical relief | aid convoy |
        displaced people | displaced person | war-torn | famine | earthquake victim | aid shipment |
        aid package | grant aid | foreign aid | relief team | rescue team | medical assistance | in-kind |
        airlift* | aid worker | aid flight | relief flight | aid plane | as a gift | humanitarian pledge |
        tonnes of aid | tons of aid | flown in`,
      weak: `
        aid | relief | grant | assistance | crisis | earthquake | flood | conflict | victim | Gaza |
        Red Cross | Red Crescent | evacuat* | rescue | war | ceasefire | handover | pledg* | consignment |
        cargo plane | free of charge | handed over | disaster | donor`,
      veto: `hearing aid | first aid | aid and abet`,
    },
    'food-safety-nutrition': {
      strong: `
        food safety | nutrition | malnutrition | stunting | school meal | food security | foodborne |
        food poisoning | food standard | infant formula | food fortification | hunger | undernutrition |
        nutritious meal | codex alimentarius | food inspection | food contamination | nutritional |
        dietary | food additive | therapeutic food | free meal`,
      weak: `food | diet | meal | milk | vitamin | supplement | nutrient | pesticide | salt | agricultur*`,
      veto: `food and drug administration | food and drug | food for thought | Food and Drug Authority`,
    },
    'maternal-child-health': {
      strong: `
        child health | infant mortality | child mortality | pregnant women | newborn | neonatal |
        reproductive health | antenatal | childbirth | family planning | breastfeeding | maternal |
        mothers and children | women and children | obstetric* | paediatric | pediatric |
        sexual and reproductive | deaths of children | child deaths | premature babies |
        children's hospital | women’s health | maternity | mothers and babies`,
      weak: `
        child | children | mother | infant | baby | babies | pregnan* | women | UNICEF | UNFPA | midwi* |
        birth | adolescent`,
      veto: `mother tongue | birth control pill firm | baby boomer | child labour`,
    },
    'one-health-amr': {
      strong: `
        One Health | antibiotic resistance | AMR | zoono* | animal health | drug-resistant bacteria |
        superbug | drug-resistant infection | avian influenza | bird flu | foot-and-mouth disease |
        African swine fever | veterinary | antimicrobial | livestock disease | wildlife disease |
        antibiotic residue | residues of antibiotics | resistant bacteria | resistant infection |
        use of antibiotics | resistance to antibiotics | drug resistance`,
      weak: `
        animal | livestock | wildlife | poultry | antibiotic | rabies | WOAH | FAO | cattle |
        environmental health | farm`,
    },
    'health-financing': {
      strong: `
        health insurance | universal health coverage | health budget | health funding | health spending |
        Global Fund | World Bank loan | cofinancing | health expenditure | funding for health | financing |
        domestic resource | health investment | out-of-pocket | funding gap | replenishment |
        medical insurance | health fund | health deal worth | pooled fund | debt swap | sin tax |
        health grant | aid cut | funding cut | social security system | UHC | own health spending |
        domestic health | domestic spending | contribution to the vaccine alliance | donor funding`,
      weak: `
        funding | budget | million | billion | loan | grant | cost | premium | donor | spending |
        puts in | contribut* | subsid* | finance | tax`,
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
        global health architecture | WHO director-general | health silk road | WHO regional |
        WHO funding | international health regulations | assessed contributions | quit WHO | leave WHO |
        exit WHO | UN General Assembly | high-level meeting | terminate membership | end its membership |
        WHO member`,
      weak: `
        WHO | World Health Organization | United Nations | multilateral* | G20 | G7 | ASEAN | BRICS |
        resolution | treaty | Tedros | sovereignty | assembly | summit | declaration | African Union |
        global governance | Geneva | global health | membership`,
      veto: `
        National Assembly | gym membership | WHO data | according to the WHO | according to WHO |
        according to the World Health Organization | WHO estimates`,
    },
    'drug-control': {
      strong: `
        fentanyl | narcotic | drug trafficking | precursor | illicit drug | illegal drug | drug control |
        methamphetamine | opioid | drug smuggling | drug cartel | psychotropic | controlled substance |
        heroin | cocaine | drug abuse | counternarcotics | counter-narcotics | anti-drug |
        drug enforcement | drug crime | nitazene | synthetic drug | ecstasy pill | amphetamine | narcotics`,
      weak: `
        UNODC | trafficker | smuggling | cartel | cannabis | overdose | seizure of | addiction | DEA |
        seized | drug use`,
    },
    'medical-travel': {
      strong: `
        medical tourism | health tourism | medical tourist | medical travel | foreign patient |
        international patient | wellness tourism | treatment abroad | medical visa | overseas patient |
        seek treatment overseas | cross-border patient | overseas treatment | patients from abroad`,
      weak: `tourism | tourist | abroad | overseas | visa | travel | visitor | wellness | resort`,
    },
  },
};
