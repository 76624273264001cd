import { describe, expect, test } from 'vitest';
import { actsIn, linesOf } from './read-sentences.ts';

/** Two names and a verb, but no act between two: sport, film, history, figures, what might be, what was not. */
const untold = linesOf(`
  Kenya's Faith Kipyegon beat Ethiopia's Gudaf Tsegay to win gold in Budapest despite an injury.
  Measles has returned to the United States and Canada, data from the WHO show.
  The film tells the story of a French doctor who travels to Algeria to fight the plague.
  Cases in Brazil outnumbered those in Argentina and Paraguay, the Pan American Health Organization said.
  If India were to ban exports of paracetamol, Nigeria would run short within weeks, analysts at Chatham House warned.
  A tourist from Germany was treated for malaria in a hospital in Thailand.
  Japan and South Korea have the fastest ageing populations in Asia.
  In 1978 the Soviet Union hosted a conference on primary health care that shaped thinking in India and Tanzania.
  Neither Iran nor the United States attended the conference on Covid-19 vaccines.
  The vaccine is sold in Mexico, Chile and Peru under the brand name Vacuna.
  She studied medicine in Cuba before returning to South Africa to open a clinic.
  Nigeria, like Kenya, has more mothers dying in childbirth than any country in Europe.
  Doctors in Ghana and Nigeria earn a tenth of what those in Britain do.
  A study by Harvard University compared hospitals in Denmark and Sweden.
  The Ministry of Health of Peru reported 14 cases of diphtheria.
  Egypt meets Senegal in the semi-final on Wednesday without its injured captain.
  The strain of virus found in Vietnam closely resembles one that circulated in China in 2021.
  Pfizer shares fell 3 percent in New York while those of Novartis rose in Zurich.
  Thailand's health minister said that smoking killed 80,000 people a year.
  France has more doctors per head than Britain, according to the OECD.
  The capital of Mali was hit by floods while neighbouring Niger reported locusts, the WHO said.
  A Kenyan court sentenced a British tourist for drunk driving; he is in hospital.
  Chinese New Year drew crowds to clinics in Malaysia and Singapore.
  Both Norway and Sweden have aging doctors.
  Finland ranks ahead of Denmark in a WHO list of the healthiest countries.
  Analysts believe that Vietnam might one day overtake India as a maker of generics.
  The virus was first identified in Uganda in 1947 by researchers of the Rockefeller Foundation.
  Had Brazil joined Chile in 2020, more doses might have been bought.
  Nurses from the Philippines earn less in Saudi Arabia than in Canada, according to the ILO.
  The actor, born in Lebanon and raised in France, plays a surgeon.
  The report compares drug prices in Germany, Switzerland and the Netherlands.
  Tedros Adhanom Ghebreyesus was born in Asmara, then part of Ethiopia, and studied in London.
  Health officials in Uganda confirmed two cases near the border with South Sudan.
  No country in Africa has yet approved the drug, Pfizer said.
  Malaysia Airlines cut its flights to Beijing because fewer patients travel.
  Exports of medicines from Switzerland to the United States rose by 4 percent last year.
  The British Medical Journal published a study of hospitals in Italy and Spain.
  Kenya and Uganda share Lake Victoria, where bilharzia is common.
  It is not clear whether Iran has asked Russia for vaccines.
  Who will help Haiti if the United States does not?
  Manchester United sent their striker to a hospital in Germany for surgery.
  The Spanish flu killed millions in India and the United States.
  Nobel laureates from Hungary and the United States described how the vaccine works.
  Oman borders Yemen, where cholera is endemic.
  World Cup host Qatar built hospitals for fans from Argentina and France.
  The Red Cross said 40 people died when a bus from Uganda hit a Kenyan lorry.
  A Chinese restaurant in Nairobi was closed after health inspectors found rats.
  Singapore's hospitals are among the best in Asia, ahead of those in Japan.
  The minister, who trained as a doctor in Bulgaria, has been in office since Ghana's election.
  Officials in Tokyo and Seoul watched the outbreak in Beijing with concern.
  Cambodia reported its first death from bird flu this year; Vietnam has had none.
  In Greek myth, Asclepius was the god of healing; a temple in Turkey bears his name.
  Rotarians in Canada and India raise money every year for polio.
  The Lancet said that Portugal's drug law had inspired debate in Norway.
  Mexico and the United States are the two fattest nations of the OECD.
  Hong Kong's stock market fell as investors sold shares of Chinese hospitals.
  Should Russia attack again, Ukraine would need more field hospitals, NATO planners believe.
  No vaccine made in Cuba has been registered in the United States.
  An Australian nurse who worked in Sierra Leone wrote a memoir.
  Before the First World War, German doctors ran a leper hospital in Tanganyika, now Tanzania.
  The mosquito came to Italy from Albania in a shipment of used tyres.
  Wildfire smoke from Canada made people in New York cough.
  South Africa won the toss and chose to bat against Pakistan, whose bowler is in hospital.
  The number of Indian students at Chinese medical schools has halved since 2019.
  Britain's health secretary said waiting lists in England were longer than in Scotland.
  Denmark's Novo Nordisk and America's Eli Lilly dominate the market for obesity drugs.
  The hospital in Basra was named after a general from Jordan.
  Peru's capital, Lima, lies on the same latitude as Brazil's Porto Velho, the geographer of public health noted.
  "Nobody in Israel wants cholera in Gaza," a doctor said.
  A German-born scientist at Oxford University developed the drug.
  Kenya's nurses walked out over pay as Uganda's doctors ended a strike of their own.
  The minister said that neither China nor India had been consulted about the study.
  Georgia's Batumi, close to Turkey, draws patients who want cheap dental care.
  The WHO's map shows polio in Pakistan and Afghanistan only.
  Rwanda, which was once helped by Belgium, trains its own surgeons today.
  In the novel, an American nurse is held hostage by rebels in Laos.
  A charity run from Wales to Ireland raised money for a children's ward.
  France and Germany each lost a doctor to the virus this week.
  Japan's Takeda closed 3 percent lower in Tokyo on worries about a US patent.
  Vietnam's population is older than that of the Philippines, a UN study shows.
  Hospitals in Ukraine lost power 14 times after Russian missiles hit the grid.
  Ethiopian runners dominated the Berlin marathon, and one was treated for heat stroke.
  "We look to Sweden as a model," a nurse in Chile said of maternity care.
  It is two years since cholera crossed from Zambia into Zimbabwe.
  Thai food is popular in Denmark, says a dietitian at Aarhus University.
  The dispute over fish between Norway and Russia has nothing to do with health.
  A third of the doctors in Oman come from India.
  Kuwait and Qatar recorded temperatures of 52 degrees, and clinics filled up.
  A court in Madrid heard how a Moroccan farm worker died of heat.
  Spain play Portugal on Sunday, and medics will be on hand.
  The drug costs twice as much in Mexico as in Canada, the OECD found.
  China's population fell while India's grew, a demographer at the University of Oxford said.
  Most Syrians in Lebanon cannot pay for a doctor, UNHCR data suggest.
  A new museum in Bern tells how the Red Cross was born after a war in Italy.
  Norway's Erling Haaland scored twice against Israel before leaving with a knee injury.
  India's health minister opened a hospital in Jaipur that serves as a regional hub.
  Health workers in Ghana and Togo are paid late.
  Greece has one of the highest rates of smoking in Europe, behind only Bulgaria.
  The UN said hunger in Sudan and Yemen was getting worse.
  Canadian and American researchers published rival papers on the drug.
  Kenya would ban sugar from Uganda only if tests failed, a trader guessed.
  The hospital stands on the road from Israel to Jordan.
  China, Russia and Iran were among the countries that reported no cases.
  An Italian couple on holiday in Egypt fell ill after a meal.
  The number of flights between Japan and Taiwan has doubled.
  A statue of a Cuban doctor was unveiled in a park in Lisbon.
  Ministers in Denmark discussed hospital queues all night.
  The medicine is not sold in Britain, though it is in France.
  Vietnam's exports of shrimp rose while Thailand's fell.
  The Pope prayed for the sick of Lebanon and Syria.
  "I was born in Peru and my wife in Bolivia," said a nurse in Madrid.
  Korean dramas are popular among patients at Hanoi hospitals.
  The ship sailed from Spain to Senegal in 1805 with a cargo of smallpox vaccine.
  Hungary's prime minister was treated in Austria for a back problem.
  Rates of diabetes in Mexico match those in Egypt.
  A German film about a hospital in Namibia won a prize in Berlin.
  Malawi, which lies between Zambia and Mozambique, has malaria all year.
  The bank has branches in Kenya, Uganda and Rwanda and insures health workers.
  Many in Chile distrust vaccines from China, a poll found.
  The United States and Mexico differ over how many children need the shot.
  Ghana's team doctor said a midfielder who plays in Turkey had pulled a muscle.
  Japan has more hospital beds per head than any country but South Korea.
  A patient from Sudan told of a long walk to a clinic in Chad.
  The book compares vaccine law in Canada with that of Australia.
  Bolivia's mountains are as hard on the heart as Nepal's, climbers say.
  Dengue is spreading from Brazil to Uruguay, researchers fear.
  The Philippines ranks third after Ghana and Nepal in the number of nurses abroad.
  Swiss voters rejected a health levy, and shares of Roche rose.
  Kenya and Ethiopia had floods, then malaria.
  An engineer from Poland invented the device while working in Norway.
  If Egypt asked Israel for help, it would lose face, a columnist wrote.
  The airline flies from Doha to Manila, and many nurses take it.
  The museum in Havana shows how yellow fever was beaten in Cuba and Panama.
  Doctors Without Borders was founded in France in 1971.
  Mothers in Niger have seven children on average, those in Italy one.
  Portugal and Brazil share a language, which helps medical students.
  The WHO office for Europe is in Denmark.
  Neither Chile nor Peru reported any case of measles.
  Botswana is larger than France but has fewer doctors than Paris.
  The Queen of Denmark had back surgery.
  Russia and Kazakhstan are both short of nurses.
  A US judge cleared a doctor from Iran of fraud.
  Argentina's peso fell, and drugs from Germany became dearer.
  Malaria killed the explorer between Angola and Zambia in 1873.
  Brazil will play Morocco in Rabat, where the team doctor expects a fit squad.
  A hospital ship built in Italy sank off Greece in 1916.
  The sitcom, set in a clinic in Ireland, was filmed in Belgium.
  More Poles than Czechs smoke, a survey by the WHO found.
  Ghana's inflation fell, and so did the price of medicines from India.
  The nurse left Fiji as a child and grew up in Canada.
  Greece and Turkey both lie on a fault, and both have lost hospitals to quakes.
  South Korea's birth rate is the lowest in the world, ahead of Taiwan's.
  What would happen if Russia left the WHO, asked a panel in Geneva.
  The Zambian writer's novel about a hospital in London won a prize in France.
  Cuba has more doctors per head than Norway.
  The hospital in Accra is next to the embassy of Denmark.
  A cyclist from Colombia broke his leg in Switzerland.
  Cholera killed 14 people in Malawi and nine in Mozambique, Africa CDC said.
  Japan's emperor is 66 and Thailand's king 73; both are in good health.
  The shares of Bayer and Roche were flat in Frankfurt and Zurich.
  Doctors in Spain went on strike as France raised their colleagues' pay.
  Vaccination rates in Samoa and Tonga are above 90 percent.
  Two nurses from Nepal climbed Kilimanjaro in Tanzania.
  It was a Dutch lens grinder who first saw bacteria, and a German doctor who grew them.
  Kenya Airways flies to Mumbai, where many Kenyans have surgery.
  The heat wave spread from Algeria to Italy and filled clinics.
  Libya had no comment on a report that Egypt might close a clinic.
  Peruvian potatoes cured scurvy on ships bound for Spain.
  Iceland has no malaria, and neither has Finland.
  The minister, a former goalkeeper, watched Senegal beat Egypt.
  In Kenya, as in Uganda, most births take place at home.
  German and French papers carried the story of the twins.
  A study in Sweden found that coffee from Ethiopia has more caffeine.
  The World Bank rates Rwanda above Burundi for the cost of care.
  The singer cancelled concerts in Norway and Sweden because of a sore throat.
  Italy's population of doctors is older than that of Ireland.
  Flights from Doha to Nairobi were late; a passenger needed a doctor.
  Hospitals in Kyiv and Warsaw are of the same age.
  A Belgian court cleared a nurse.
  The disease is named after a river in the Democratic Republic of the Congo.
  Uganda has fewer beds than Rwanda, the World Bank says.
  Brazil exported more soya than the United States, which has little to do with health.
  The Red Cross museum in Geneva shows letters from Ethiopia and China.
  A Turkish series about doctors is a hit in Chile.
  Egypt and Sudan have both had a wet year, with malaria to match.
  The king of Bhutan and the sultan of Brunei both swim for their health.
  Few in Laos or Cambodia can afford insulin.
  A train from Zurich to Milan stopped when a passenger fainted.
  Poland's doctors earn less than those in Germany, the OECD said.
  The opera, set in a sanatorium in Switzerland, is sung in Russian.
  Peru had 14 cases of plague in 2010; Bolivia had one.
`);

describe('sentences that tell no act in English', () => {
  test.each(untold)('%s', (sentences) => {
    expect(actsIn(sentences)).toEqual([]);
  });
});
