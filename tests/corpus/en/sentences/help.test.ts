import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Help that is paid, sent and built: each sentence was written before it was read. */
const told = rowsOf(`
  AID no > mw | Norway will stump up 12 million dollars for maternity wards in Malawi over the next three years.
  AID unicef > ht | With cholera spreading, UNICEF has rushed 40,000 doses of oral vaccine to Haiti.
  AID de > zm | Germany is footing the bill for a new reference laboratory in Zambia.
  AID cn > bi | Chinese experts have been training Burundian laboratory staff in malaria microscopy since May.
  AID koica > kh | KOICA, South Korea's aid agency, has built a children's hospital in Cambodia's Siem Reap province.
  AID au > sb+honiara | Canberra has undertaken to station two epidemiologists in Honiara, the Solomon Islands government said. Australia will pay their salaries for dengue control.
  AID msf > td | Doctors Without Borders is running four clinics for refugees in eastern Chad.
  AID adb > mn | The Asian Development Bank is lending Mongolia 60 million dollars to modernise its district hospitals.
  AID jp > lk | Tokyo extended a grant of 1.2 billion yen to Sri Lanka for the purchase of medicines. Japan is the island's second-largest lender.
  AID ifrc > bd | The International Federation of Red Cross and Red Crescent Societies unlocked 750,000 Swiss francs for the dengue response in Bangladesh.
  AID fiocruz > mz | Brazil's Fiocruz has helped Mozambique to set up its first antiretroviral factory, on the outskirts of Maputo.
  AID ir > ve | Iran is prepared to help Venezuela build a plant for cancer medicines, the Iranian ambassador in Caracas said.
  AID ie > mw | Irish Aid is topping up its support to Malawi's cholera response with a further two million euros.
  AID cn > pk | A team of 12 Chinese doctors flew to Karachi on Saturday to help Pakistan fight the outbreak of dengue.
  AID lu > la | A 3-million-euro maternal health programme in Laos, paid for by Luxembourg, enters its second phase.
  AID msf > government-of-sierra-leone | Médecins Sans Frontières has handed a maternity hospital in Kenema over to the government of Sierra Leone.
  AID usaid > lr | Thanks to a grant from USAID, Liberia will refit 60 rural clinics with solar fridges.
  AID tw > sz | Taiwan presented Eswatini with a mobile X-ray van on Friday.
  AID qa > rw+kigali | Qatar has offered to bankroll a heart centre in Kigali, Rwanda's government said.
  AID ch > lb | A Swiss rescue team is on the ground in Beirut, helping Lebanon to treat burn victims.
  AID ke > km | Kenyan surgeons will train Comorian midwives in Moroni under an exchange scheme between Kenya and the Comoros.
  AID ca > ht | Canada's new 30-million-dollar package for Haiti will go to cholera treatment and clean water.
  AID nz > ws | Apia sent an SOS to Wellington as measles filled its wards. New Zealand nurses arrived in Samoa within two days.
  AID sa > ye | The Saudi aid agency KSrelief distributed 12 tonnes of kidney medicine to dialysis centres in Yemen.
  AID european-union > cd | An EU-funded laboratory was handed over to the Democratic Republic of Congo's health ministry in Goma.
  AID dk > ug | The Danish government has pulled together a 40-million-krone rescue plan for Uganda's midwifery schools.
  AID gates-foundation > sn | The Gates Foundation put 20 million dollars on the table for Senegal's planned vaccine plant.
  AID is > sl | Iceland's parliament voted to give Sierra Leone two ambulance boats.
  AID eg > gaza | Egypt took in 41 wounded children from Gaza through the Rafah crossing. Egypt's hospitals have treated 900 Palestinians so far.
  AID qatar-fund-for-development > sy | Syria's first proton scanner, paid for by the Qatar Fund for Development, went into service in Damascus.
  AID jp > to | Tonga is getting a dialysis unit from Japan.
  AID ng > gh | Nigeria has lent Ghana 300,000 doses of yellow fever vaccine, to be returned when Ghana's own order comes in.
  AID jp > cl | Japan's aid agency JICA will cover the cost of the exchange and has promised Chile 40 care robots.
  AID unfpa > er | The United Nations Population Fund, UNFPA, stepped in this week with midwives from Kenya for three hospitals in Eritrea.
  AID jm > ht | Jamaica, despite closing its ports to Haitian boats, sent 2,000 drips and a team of six nurses across the strait to Haiti.
  AID se > md | Sweden is giving Moldova 4 million euros to insulate rural hospitals, the Swedish development agency Sida said in a statement.
  AID isdb > gn | The Islamic Development Bank has approved a loan of 45 million dollars for a cancer hospital in Guinea.
  AID in > mm+mm-04 | India airlifted a field hospital and 118 army medics to Mandalay after the earthquake in Myanmar.
  AID tw > tv | Taiwan will send a second dental team to Tuvalu and pay for a new X-ray room.
  AID au > vu | After the cyclone, an Australian navy ship brought water pumps and vaccines to Vanuatu.
  AID rotary > ng | Rotary International gave 8 million dollars to Nigeria's polio laboratories.
  AID japanese-government > pw | The Government of Japan has donated two dialysis machines to Palau's national hospital.
  AID world-bank > np | The World Bank will lend Nepal 90 million dollars for district hospitals.
  AID global-fund > so | The Global Fund has granted Somalia 33 million dollars for the treatment of tuberculosis.
  AID bg > mk | Bulgaria sent eleven ambulances and 40 doctors across the border to North Macedonia after the fire in a night club.
  AID es > gq | Spain has refurbished the maternity ward of a hospital in Bata, Equatorial Guinea.
  AID nl > et | A Dutch grant of 15 million euros will help Ethiopia to train anaesthetists.
  AID mc > bf | A blood bank paid for by Monaco opened in Bobo-Dioulasso, Burkina Faso, on Wednesday.
  AID cz > zm | Czech surgeons have repaired the hearts of 31 children in Lusaka since 2022, at no charge to Zambia.
  AID ch > ua | Switzerland handed 14 decommissioned ambulances to Ukraine's border town of Chop on Friday.
  AID turkish-red-crescent > sy+aleppo | The Turkish Red Crescent trucked 90 tonnes of flour and two mobile clinics into Aleppo, Syria.
  AID opec-fund > cm | The OPEC Fund has agreed to lend Cameroon 25 million dollars for rural clinics.
  AID no > unrwa | Norway has released 40 million kroner to UNRWA for clinics in Gaza.
  AID european-union > jo | The European Union has provided Jordan with 30 million euros for the care of Syrian refugees.
  AID om > tz | Under the deal Oman will train 60 Tanzanians a year in Muscat. Tanzania will pay for their flights.
  AID who > to | The WHO shipped 20,000 doses of typhoid vaccine to Tonga from its store in Nadi.
  AID pk > af | Pakistan sent a convoy of 17 trucks with tents and medicine to Afghanistan after the earthquake in Kunar.
  AID gates-foundation > bf | Burkina Faso has won a 9-million-dollar grant from the Gates Foundation to breed sterile mosquitoes.
`);

describe('help that is paid, sent and built in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
