import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Talks, visits and calls: each sentence was written before it was read. */
const told = rowsOf(`
  CONSULT vn+who | Vietnam's deputy health minister sat across the table from World Health Organization officials in Manila on Wednesday to thrash out a plan for dengue control.
  CONSULT et+gavi | Ethiopia's health minister held wide-ranging discussions with the chief executive of Gavi on the sidelines of the Assembly.
  CONSULT la > cn | The health minister of Laos is on a four-day working visit to China at the head of a 20-member delegation.
  CONSULT who > kz | Kazakhstan's president received the WHO regional director for Europe in Astana on Tuesday.
  CONSULT in+narendra-modi+ke+william-ruto | Indian Prime Minister Narendra Modi spoke over the phone with Kenyan President William Ruto about generic medicines.
  CONSULT sg+my | Health officials from Singapore and Malaysia put their heads together in Johor Bahru over cross-border ambulance services.
  CONSULT ru+sergei-lavrov+abdel-fattah-el-sisi | Russian Foreign Minister Sergei Lavrov flew into Cairo on Monday and was due to see President Abdel Fattah el-Sisi to discuss vaccine production.
  CONSULT nl+sr | On the first leg of her tour, the Dutch health minister called in at Paramaribo for talks with Suriname's government on malaria. The Netherlands has not been represented there since 2019.
  CONSULT iq > ir | Iran's health minister travelled on to Baghdad, where he was welcomed by his Iraqi opposite number. The two discussed medicines for Iraq.
  CONSULT np+in | Nepal's Minister for Health and Population conferred with his Indian counterpart on cross-border dengue surveillance. Nepal shares a 1,700-kilometre border with India.
  CONSULT united-nations+antonio-guterres+who+tedros-adhanom-ghebreyesus | UN Secretary-General António Guterres and WHO Director-General Tedros Adhanom Ghebreyesus co-chaired a session on pandemic financing in New York.
  CONSULT cn+xi-jinping+br+luiz-inacio-lula-da-silva | President Xi Jinping of China and his Brazilian counterpart Luiz Inacio Lula da Silva had a phone conversation in which they touched on vaccine research.
  CONSULT cy+eg | Cyprus and Egypt held the first round of their health consultations in Nicosia on 12 May.
  CONSULT se > dodoma | A Swedish parliamentary delegation toured maternity wards in Dodoma, Tanzania, this week.
  CONSULT us+antony-blinken+cn+wang-yi | US Secretary of State Antony Blinken raised the flow of fentanyl precursors with Chinese Foreign Minister Wang Yi in Jakarta.
  CONSULT cu > gh | Cuba's ambassador to Ghana paid a courtesy call on the health minister in Accra, and the two talked about eye surgery for Ghana's northern regions.
  CONSULT who+kp | A team of WHO experts will be in Pyongyang next week for consultations with North Korea's health ministry on tuberculosis drugs.
  CONSULT tj+uz | Health chiefs of Tajikistan and Uzbekistan met at the Oybek border post to coordinate measles vaccination.
  CONSULT my > bandar-seri-begawan | On a two-day visit to Bandar Seri Begawan, Malaysia's health minister held talks with his counterpart in Brunei.
  CONSULT fi+kaisa-lehtonen > vn | Finland's minister of social affairs and health, Kaisa Lehtonen, began a three-day trip to Vietnam on Tuesday with a stop at the National Children's Hospital.
  CONSULT fi+kaisa-lehtonen > hanoi | Kaisa Lehtonen, Finland's minister of health, arrived in Hanoi, Vietnam, on Tuesday. She and her host, Dao Hong Lan, agreed to set up a joint task force on telehealth.
  CONSULT who+ee | The WHO's regional director was in Tallinn on Wednesday, where she met Estonia's president and toured an e-health centre.
  CONSULT br+py | The presidents of Brazil and Paraguay meet on Friday in Foz do Iguacu, with yellow fever at the top of their agenda.
  CONSULT to+jp | Tonga's prime minister is to sit down with Japanese officials in Tokyo next week about a dialysis unit.
  CONSULT imf+pk | IMF and Pakistani officials are at odds after two weeks of talks on a tax that would pay for hospitals. The IMF mission leaves Pakistan on Friday.
  CONSULT cl+paula-rojas > jp | Chile's deputy health minister, Paula Rojas, who is leading a 12-member mission to Japan, met officials of the health ministry in Tokyo on Monday to discuss robots for old people's homes.
  CONSULT ma+dz | Veterinary officials of Morocco and Algeria last met in 2021, before the border was closed.
  CONSULT caricom > ht | Caricom's secretary-general flew to Haiti with two ministers to see the treatment centres.
  CONSULT si+hr | LJUBLJANA, Slovenia (STA) - The health ministers of Slovenia and Croatia discussed joint ambulance services along their border on Monday.
  CONSULT bt > th | Bhutan's queen mother visited the Chulabhorn hospital in Bangkok during a week-long trip to Thailand.
  CONSULT cu+va | Cuba's president telephoned the Pope on Sunday. Officials of Cuba and the Vatican will meet in Havana in May about medicine for children.
  CONSULT bayer+anvisa | Executives of Bayer met Anvisa officials in Brasilia on Friday.
  CONSULT uz+tr | Uzbek and Turkish health officials met in Samarkand, Uzbekistan, to plan a hospital that Turkey will build.
  CONSULT ge > am | YEREVAN - Armenia's health minister hosted her Georgian counterpart in Gyumri on Friday for talks on ambulance crossings. Georgia reopened the border in March.
  CONSULT unaids+winnie-byanyima+sz | UNAIDS chief Winnie Byanyima met the king of Eswatini on Monday and visited an HIV clinic in Manzini.
  CONSULT mn > kr | Mongolia's prime minister toured Samsung Medical Center in Seoul during his visit to South Korea.
  CONSULT fr+rw | France's foreign minister flew to Kigali for talks with Rwanda's president on vaccine production.
  CONSULT jo+iq | Officials from Jordan and Iraq held a second round of talks in Amman about unpaid hospital bills.
  CONSULT mt+ly | Malta's health minister met his Libyan counterpart in Tripoli. He promised to raise the number of visas for patients from Libya.
  CONSULT cu > belgrade | The agreement between Serbia and Cuba was prepared during a visit by the Cuban health minister to Belgrade in April.
  CONSULT sd+td | Refugee doctors brought Sudan and Chad to one table: officials of both met in Adré on Monday to discuss licences.
  CONSULT opec-fund+cm | The head of the OPEC Fund sat down with Cameroon's premier in Yaoundé on Tuesday to discuss a loan for rural clinics.
  CONSULT il > et | Israel's president visited a trauma centre in Mekelle, Ethiopia, where Israeli surgeons train.
  CONSULT hu > az | The plan was signed during a two-day visit to Baku by the Hungarian state secretary for health. Azerbaijan last received a Hungarian health delegation in 2019.
  CONSULT om+tz | Oman's undersecretary of health held talks with Tanzania's prime minister in Dodoma about the school.
  CONSULT by > havana | Belarus's president, on a trip to Havana, visited Cuba's Finlay vaccine institute.
  CONSULT lk+in | Sri Lanka's high commissioner in New Delhi met Indian regulators on Friday about the two deaths.
`);

describe('talks, visits and calls in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
