import type { FiledReport } from '../topics-of.ts';

/** Reports of our own, filed before the rules saw them. */
export const filedReports: readonly FiledReport[] = [
  {
    title: 'India, Kenya widen health ties as Modi hosts Ruto envoy',
    text: `NEW DELHI, Feb 18 — India and Kenya on Tuesday agreed to widen cooperation in generic medicines, Ayurveda and digital health records during a two-day visit by a delegation led by Kenyan Health Cabinet Secretary Aden Duale.

The two sides signed a memorandum of understanding under which the Kenyan Pharmacy and Poisons Board will accept inspection reports of India's drug regulator for plants that have already been examined by a stringent authority. Officials said the step could shorten the registration of generic medicines from eighteen months to six.

"Our people need medicines they can pay for, and India has them," Duale told reporters after talks with Health Minister J.P. Nadda. "What we need from each other is trust in each other's paperwork."

India will also second a team of engineers who helped to build its digital health identity scheme. They are to spend a year with the Kenyan Digital Health Agency, which is linking the electronic medical records of 1,200 hospitals and dispensaries.

Under a separate letter of intent the Ministry of Ayush will set up an Ayurveda chair at the University of Nairobi. Traditional practitioners in Kenya are licensed by the counties, and a draft law on traditional medicine is before parliament.

Kenya buys about a third of its medicines from India. The East African country, which lost thousands of people during the COVID-19 pandemic, also imports vehicles, rice and machinery from the South Asian giant. Trade between the two reached $3.4 billion last year.

Duale, who was a member of parliament for Garissa for three terms, laid a wreath at Rajghat and visited the Taj Mahal before flying to Geneva.`,
    topics: ['pharmaceuticals', 'drug-regulation', 'ai-digital-health', 'traditional-medicine'],
    mayAlso: ['trade-investment'],
  },
  {
    title: 'Oslo steps in as Washington cuts vaccine alliance funds',
    text: `GENEVA — Norway will raise its contribution to the vaccine alliance Gavi by 900 million kroner over five years, Foreign Minister Espen Barth Eide said on Thursday, two months after the United States announced that it would stop its own payments.

The money is to keep routine immunisation going in 22 low-income countries. Without new donors, the alliance had warned, 75 million children would miss their measles and polio shots by the end of the decade.

"Vaccines are the best buy in development," Eide said. He called on other European donors to fill the gap and urged Washington to think again.

The Norwegian pledge brings what has been promised for the alliance's next budget to $9.2 billion, still short of the $11.9 billion it had asked for. Its board meets in July to decide which programmes to cut.`,
    topics: ['vaccines', 'health-financing'],
    mayAlso: ['global-governance', 'humanitarian-aid', 'infectious-disease', 'maternal-child-health'],
  },
  {
    title: 'Japan funds maternity wing in Battambang',
    text: `PHNOM PENH — Cambodia and Japan signed a grant agreement on Monday for a maternity and newborn wing at Battambang Provincial Hospital.

Japan's development agency JICA will provide 2.1 billion yen. The wing will have 90 beds, two operating theatres and an intensive care unit for premature babies. Building is to begin in October and end in 2028.

Health Minister Chheang Ra thanked Tokyo for three decades of help. He said that deaths of mothers in childbirth had fallen by three quarters since 2000 but that mothers in the north-west still had to travel for hours.

Japanese midwives will come to Battambang twice a year to work beside their Cambodian colleagues.

The road to the hospital was widened last year. Shops nearby sell rice, mobile phones and medicine.`,
    topics: ['maternal-child-health', 'health-services'],
    mayAlso: ['health-financing', 'health-workforce', 'humanitarian-aid'],
  },
  {
    title: 'Cuban and Chinese institutes to develop Alzheimer’s drug together',
    text: `HAVANA (Prensa Central) — The Cuban Centre of Molecular Immunology and a biotechnology park in Changchun have agreed to develop a monoclonal antibody against Alzheimer's disease.

The five-year accord was signed on the sidelines of a biotechnology congress in Havana. Cuban scientists will do the work on the molecule; the Chinese side will pay for clinical trials with 600 volunteers in both countries and build a plant in which the antibody can be made if it works.

The partners already run a joint laboratory that has brought two cancer antibodies to the market.

Cuba's biotechnology has suffered from power cuts and from the United States embargo, which makes it hard to buy reagents. Director Eduardo Ojeda said that the partnership "lets us breathe".

Common side effects of such antibodies are headache, nausea and swelling of the brain. Patients with a stroke or heart disease are usually left out of trials.`,
    topics: ['genomics-biotech', 'noncommunicable-disease', 'clinical-research', 'pharmaceuticals'],
    mayAlso: ['technology-transfer', 'trade-investment'],
  },
  {
    title: 'Australia and Samoa drill for outbreaks',
    text: `APIA — Australian and Samoan health teams ended a week-long exercise on Friday in which they played the arrival of an unknown respiratory virus on a cruise ship.

The exercise, the first under a health security pact that Canberra and Apia signed in May, tested quarantine at the port, an emergency operations centre and the shipment of samples to a reference laboratory in Melbourne.

"In 2019 measles took 83 of our people, most of them small children," said Health Minister Valasi Tafito. "We will not be caught asleep again."

Australia will leave behind a mobile laboratory and pay for six disease detectives. It plans to repeat the exercise with Tonga and Kiribati next year.

Samoan churches and village councils took part. The drill ended with a meal for 400 people. Canberra has also promised patrol boats and an undersea cable to the island state, whose economy lives on tourism, fish and money sent home by workers abroad.`,
    topics: ['pandemic-preparedness', 'infectious-disease'],
    mayAlso: ['devices-diagnostics', 'health-workforce'],
  },
  {
    title: 'WHO and Jordan open counselling centres for Syrian refugees',
    text: `AMMAN — The World Health Organization and Jordan's Ministry of Health opened four mental health centres on Wednesday for refugees from Syria and their hosts in Mafraq and Irbid.

Psychologists and social workers will treat depression, anxiety and trauma free of charge. Germany pays for the centres with 6 million euros until 2027.

"Wounds that nobody sees heal last," WHO representative Jamela Al-Raiby said at the opening.

Jordan is host to more than 600,000 registered Syrian refugees. One in three has signs of a mental disorder, a survey by the ministry found.`,
    topics: ['mental-health', 'humanitarian-aid'],
    mayAlso: ['health-services', 'health-financing'],
  },
  {
    title: 'Brussels keeps extra checks on Vietnamese shrimp',
    text: `BRUSSELS — The European Commission will go on testing every fifth container of Vietnamese shrimp for residues of antibiotics, it said on Friday after talks with a delegation from Hanoi.

Vietnam's agriculture ministry had asked for the checks to be eased. The delegation showed a plan to stop farmers from using antibiotics that hospitals need, and said that no container had been turned back since June.

The Commission praised the plan but wants a full year without findings. Its food safety inspectors will visit farms in the Mekong delta in March.

Residues can harm consumers and help bacteria to become resistant, the Commission said.

Shrimp worth 430 million euros was shipped from Vietnam to the Union last year.`,
    topics: ['food-safety-nutrition', 'one-health-amr'],
    mayAlso: ['trade-investment'],
  },
  {
    title: 'Turkish builder to run hospitals in Kazakhstan',
    text: `ASTANA — Kazakhstan's health ministry and a Turkish construction group signed contracts on Monday for two hospitals to be built and run in public-private partnership.

The group will invest $640 million in a 630-bed hospital in Turkistan and a 300-bed children's hospital in Petropavl, and will manage both for 15 years before handing them to the state. A German bank lends two thirds of the sum.

Deputy Minister Timur Muratov said that investors from Korea and the Gulf were talking to the ministry about ten more hospitals.

The group, which is listed in Istanbul, also builds airports, stadiums and metro lines. Its shares rose by 2 per cent.`,
    topics: ['health-services', 'trade-investment'],
    mayAlso: ['health-financing', 'maternal-child-health'],
  },
  {
    title: 'Budapest and Hanoi sign for joint doctor courses',
    text: `Hungary and Viet Nam will let medical undergraduates spend a year at each other's universities, under a plan signed in Hanoi on Tuesday by Health Minister Dao Hong Lan and Hungary's ambassador.

Forty places a year are on offer from 2027. Hungary pays tuition, Viet Nam the fares.

Lan said her country wanted more heart specialists and anaesthetists. The envoy added that Hungarian makers of infusion pumps hoped to supply provincial hospitals.`,
    topics: ['health-workforce'],
    mayAlso: ['devices-diagnostics', 'trade-investment', 'health-services', 'noncommunicable-disease'],
  },
  {
    title: 'UK regulator and Singapore to lean on each other’s work',
    text: `Britain's MHRA and Singapore's Health Sciences Authority said on Friday they would recognise each other's assessments, so that a new treatment cleared in London can reach Singaporean patients within 60 days and the other way round.

The arrangement covers cancer drugs first. Cell and gene therapies will be added in 2027.

Both agencies will also compare how they judge software that reads scans.`,
    topics: ['drug-regulation', 'pharmaceuticals'],
    mayAlso: ['noncommunicable-disease', 'genomics-biotech', 'ai-digital-health', 'devices-diagnostics'],
  },
  {
    title: 'Chinese doctors restore sight to 300 in Colombo',
    text: `A team of eye surgeons from Hainan has operated on 312 Sri Lankans with cataracts in ten days, the Chinese embassy in Colombo said on Sunday.

The trip is part of the "Brightness Journey", which Beijing pays for in a dozen countries. Lenses and instruments worth 1.2 million yuan stay behind at the National Eye Hospital.

President Anura Kumara Dissanayake thanked the visitors. They also taught twenty local colleagues a faster way to operate.`,
    topics: ['noncommunicable-disease', 'health-workforce', 'humanitarian-aid', 'health-services'],
    mayAlso: ['devices-diagnostics'],
  },
  {
    title: 'Geneva: US blocks consensus on sugary drinks text',
    text: `The United States refused to join a declaration on chronic illness at the UN on Thursday, calling its passages on taxes for sweetened drinks an intrusion.

Health Secretary Robert F. Kennedy Jr. said Washington rejected "radical" ideology in the text. The rest of the General Assembly is to adopt it by vote next month.

The draft wants 150 million fewer smokers and as many more people with their blood pressure under control by 2030. It also asks for counselling and other care of the mind in every district.`,
    topics: ['noncommunicable-disease', 'global-governance'],
    mayAlso: ['mental-health', 'food-safety-nutrition', 'health-financing'],
  },
  {
    title: 'Senegal plant ships first yellow fever doses under EU programme',
    text: `The Institut Pasteur de Dakar has shipped the first 2 million doses filled at its new site in Diamniadio, built with 75 million euros from the European Union, Germany and France.

The doses of yellow fever vaccine go to UNICEF. Belgian engineers taught the staff to run the filling lines.

Commissioner Jozef Sikela called the site proof that Africa can make what it needs.`,
    topics: ['vaccines', 'technology-transfer'],
    mayAlso: ['infectious-disease', 'trade-investment', 'health-financing'],
  },
  {
    title: 'Brazil, South Africa and Indonesia to pool insulin and TB orders',
    text: `BRASILIA — Brazil, South Africa and Indonesia will buy insulin, tuberculosis drugs and HIV pills together from next year, their health ministers said on Wednesday, in a bid to push down prices that each pays alone.

The three signed the plan on the margins of a meeting of the Coalition for Local and Regional Production, which Brazil launched during its presidency of the G20. A small office in Brasilia will run the first joint tender in March. It is to cover 40 million vials of insulin.

"When three large countries ask for one price, the seller listens," said Alexandre Padilha, the Brazilian minister.

South Africa's Aaron Motsoaledi said the plan was also an answer to cuts by donors. Washington's decision last year to freeze money for AIDS treatment left clinics in eight provinces short of staff. "We learnt what it means to depend on one capital," he said.

Indonesia's Budi Gunadi Sadikin told reporters that Bio Farma and Brazil's Fiocruz were close to an agreement under which the Bandung company would make the antiretroviral dolutegravir with Brazilian know-how. The text could be signed when President Lula visits Jakarta.

Not everyone was pleased. A federation of drug companies warned that joint tenders could drive smaller makers out of the market. Patient groups asked that the prices be made public.

The ministers left open whether other states may join. Egypt and Vietnam sent observers.

Brazil has bought medicines for its public health system in bulk for two decades. The country makes about a fifth of the insulin that it uses; most of the rest comes from Denmark and India. In South Africa, some 5.9 million people take HIV medicines every day. Indonesia counts more than a million new cases of tuberculosis a year, second only to India.

The Brasilia meeting went on with a session on dengue, at which Brazil's Butantan Institute showed results of its one-dose vaccine. A dinner at the Itamaraty palace closed the day.`,
    topics: ['pharmaceuticals', 'trade-investment', 'infectious-disease', 'technology-transfer'],
    mayAlso: ['noncommunicable-disease', 'health-financing', 'vaccines', 'global-governance'],
  },
  {
    title: 'Beijing lends Pakistan experts as dengue and floods meet',
    text: `ISLAMABAD — Twelve Chinese specialists in insect-borne illness landed in Lahore on Saturday to help Punjab province hold back dengue after the worst floods in a decade.

They will work with the provincial health department for six weeks, map breeding places and teach 300 sprayers. China also handed over 50,000 nets, water tablets and 20 fogging machines, the Chinese consulate said.

"The water goes, the mosquitoes stay," said Khawaja Salman Rafique, the provincial health minister.

Pakistan has counted 19,000 cases this year. Hospitals in Rawalpindi have set aside beds.

Beijing had already flown tents and blankets to Multan in September. In a separate step, a Chinese builder resumed work on a motorway that the waters had cut.`,
    topics: ['infectious-disease', 'humanitarian-aid', 'health-workforce'],
    mayAlso: ['devices-diagnostics', 'pandemic-preparedness'],
  },
  {
    title: 'Germany drops plan to recruit care staff from Ghana',
    text: `BERLIN — Germany has shelved a plan to hire 500 carers a year from Ghana after Accra objected that it was losing too many of its own.

Ghana's health minister Kwabena Mintah Akandoh wrote to Berlin in August that one in four trained nurses had left since 2020. The letter asked for help with pay and schools instead.

The German labour ministry said on Monday it would respect the WHO's list of states from which staff should not be recruited. It offered 8 million euros for two nursing colleges in Kumasi and Tamale.

Germany still recruits in the Philippines, India and Tunisia.`,
    topics: ['health-workforce'],
    mayAlso: ['health-financing', 'global-governance', 'health-services'],
  },
  {
    title: 'WHO chief in Tehran asks for end of curbs on cancer medicine',
    text: `TEHRAN — Tedros Adhanom Ghebreyesus called on Western banks on Tuesday to stop blocking payments for cancer medicines bound for Iran.

Speaking after talks with Health Minister Mohammad Reza Zafarghandi, the head of the World Health Organization said that sick people were paying for politics. Medicine is exempt from United States sanctions on paper, but few banks handle the transfers.

Zafarghandi accused Washington of waging war on patients. Iran makes most generic drugs itself; newer treatments for leukaemia and breast cancer come from Europe.

The two also opened a registry of tumours that links 60 hospitals.`,
    topics: ['pharmaceuticals', 'noncommunicable-disease'],
    mayAlso: ['global-governance', 'trade-investment', 'ai-digital-health', 'health-services'],
  },
  {
    title: 'Food watchdogs of Japan and Taiwan end row over pesticide in strawberries',
    text: `TAIPEI — Japan and Taiwan have settled a two-year quarrel over traces of pesticide on strawberries, the two sides said on Friday.

Taipei will accept certificates of Japanese laboratories and test one crate in fifty instead of every crate. Tokyo will train growers in Tochigi.

The Taiwan Food and Drug Administration had sent back 61 shipments since 2024. Consumer groups called the deal too soft.`,
    topics: ['food-safety-nutrition'],
    mayAlso: ['trade-investment', 'drug-regulation'],
  },
  {
    title: 'Moderna halts Kenyan plant, Nairobi seeks Korean partner',
    text: `NAIROBI — Kenya is talking to South Korea's SK Bioscience about a vaccine factory after Moderna gave up its 500-million-dollar project near Nairobi, Trade Secretary Lee Kinyanjui said.

The American company had blamed weak demand. Kinyanjui said a Korean team visited the site at Athi River last week and would report by June. The government would put in land and a tenth of the capital.

Africa imports 99 per cent of its vaccines. The African Union wants that to fall to 40 per cent by 2040.`,
    topics: ['vaccines', 'technology-transfer', 'trade-investment'],
    mayAlso: [],
  },
];
