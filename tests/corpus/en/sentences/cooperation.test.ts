import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Joint work, licences, trade and plants abroad: each sentence was written before it was read. */
const told = rowsOf(`
  COOPERATE cu+vn | Cuba and Vietnam have set up a joint working group on biotechnology that will convene twice a year.
  COOPERATE ke+tz | Kenya and Tanzania are jointly screening truck drivers for Marburg at the Namanga crossing.
  COOPERATE bharat-biotech > gh | Bharat Biotech has begun bottling rabies vaccine at a plant outside Accra, Ghana.
  COOPERATE il > fj | Israeli ophthalmologists performed cataract surgery on 300 patients in Fiji last month.
  COOPERATE biontech > rw | BioNTech opened its first African mRNA factory in Kigali, Rwanda, on Monday.
  COOPERATE hsa-singapore+tga | Singapore's Health Sciences Authority and Australia's Therapeutic Goods Administration now recognise each other's inspections.
  COOPERATE in > mv | Indian-made insulin worth two million dollars has been shipped to the Maldives under a government-to-government arrangement.
  COOPERATE ae > td | ABU DHABI, June 9 (WAM) -- The United Arab Emirates has inaugurated a field hospital in Abeche, Chad, that will care for refugees from the war.
  COOPERATE us-fda > dr-reddys | The US Food and Drug Administration has cleared a generic version of a blood thinner made by Dr Reddy's.
  COOPERATE novavax > sk-bioscience | Novavax has granted South Korea's SK Bioscience a licence to sell its vaccine in Thailand.
  COOPERATE th > mm | Thailand has let Myanmar patients with tuberculosis cross the border at Mae Sot for treatment since the coup, the two health ministries working through aid groups.
  COOPERATE anvisa > takeda | Brazil's Anvisa granted registration to Takeda's dengue vaccine.
  COOPERATE ch+kg | Switzerland and Kyrgyzstan run a joint programme against hypertension in Naryn.
  COOPERATE gilead > hetero | Gilead has licensed lenacapavir to Hetero and five other generic makers.
  COOPERATE astrazeneca+vabiotech | AstraZeneca and Vietnam's Vabiotech announced a partnership to make the company's inhalers in Hanoi.
  COOPERATE pk > af | Pakistan reopened the Torkham crossing to ambulances from Afghanistan on Monday.
  COOPERATE bavarian-nordic > cd | Bavarian Nordic has delivered 265,000 doses of its mpox vaccine to the Democratic Republic of the Congo.
  COOPERATE cy > il | Cyprus sends its burn patients to Israel under an arrangement that the two health ministries renewed last month.
  COOPERATE bf+ml | Burkina Faso and Mali have synchronised their polio campaigns.
  COOPERATE tga > celltrion | The TGA, Australia's regulator, has registered a version of a breast cancer drug developed by Celltrion, the South Korean company announced on Wednesday.
  COOPERATE my+sa | Since January, doctors from Malaysia have been treating pilgrims in Jeddah alongside Saudi Arabia's own emergency teams.
  COOPERATE biontech > melbourne | BioNTech has opened a clinical mRNA site in Melbourne, Australia, its first in the southern hemisphere.
  COOPERATE ema > moderna | The European Medicines Agency has recommended the approval of Moderna's flu vaccine.
  COOPERATE et+dj | Since last month Ethiopian and Djiboutian vets have been working together at Galafi, on the border of Ethiopia and Djibouti.
  COOPERATE pl+ua | Poland and Ukraine have linked their transplant registers.
  COOPERATE ca > ph | Canada now recognises nursing degrees from 12 universities in the Philippines.
  COOPERATE health-canada > eisai | Health Canada has approved an Alzheimer's drug from Eisai, the Japanese company said on Tuesday.
  COOPERATE ke+iaea | Kenya is working with the International Atomic Energy Agency to train radiotherapists for three new cancer centres.
  COOPERATE cipla > ke | Indian drug maker Cipla plans to build an inhaler plant near Nairobi, Kenya's trade ministry said.
  COOPERATE cu > qa | Cuba runs a hospital in Dukhan, Qatar, with 400 of its own doctors and nurses.
  COOPERATE who+de | The WHO and Germany set up a hub for pandemic intelligence in Berlin.
  COOPERATE bharat-biotech+butantan | Bharat Biotech is testing a chikungunya vaccine in Brazil together with the Instituto Butantan.
  COOPERATE td+cm+ng | Chad, Cameroon and Nigeria launched a joint polio campaign around Lake Chad.
  COOPERATE sfda > daewoong | The Saudi Food and Drug Authority has authorised a diabetes tablet made by Daewoong of South Korea, the company said.
  COOPERATE novo-nordisk > tianjin | Novo Nordisk is investing 560 million dollars in its insulin plant in Tianjin, China.
  COOPERATE nmpa > lundbeck | China's National Medical Products Administration has given its approval to a migraine drug made by Denmark's Lundbeck.
  COOPERATE philips > id | Philips of the Netherlands has installed 40 cardiac scanners in hospitals across Indonesia.
  COOPERATE mayo-clinic > ae | The Mayo Clinic runs a hospital in Abu Dhabi, United Arab Emirates, in a joint venture with the state firm SEHA.
  COOPERATE tm+ir | Turkmenistan and Iran exchanged experts on locust-borne allergies last week.
`);

describe('joint work, licences, trade and plants abroad in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
