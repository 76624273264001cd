import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Signatures, contracts and open support: each sentence was written before it was read. */
const told = rowsOf(`
  SUPPORT rw+sn+gh | Rwanda, Senegal and Ghana have put pen to paper on a charter that will govern the exchange of clinical trial data.
  SUPPORT cn > eg | China threw its support behind Egypt's bid to host the Africa Medicines Agency.
  SUPPORT id+sa | Indonesia has struck a deal with Saudi Arabia under which 400 Indonesian nurses will work in hospitals in Mecca during the pilgrimage.
  SUPPORT ng > serum-institute | The Serum Institute of India has been picked by Nigeria to supply its measles vaccine.
  SUPPORT tl > who | Timor-Leste became the 60th country to deposit its instrument of acceptance of the WHO's amended health regulations.
  SUPPORT uz+kr | Uzbekistan and South Korea concluded a memorandum on telemedicine in Tashkent.
  SUPPORT fr > gavi | France is a staunch backer of Gavi, and President Macron reaffirmed his country's support for the alliance on Tuesday.
  SUPPORT hu+rs | Hungary and Serbia are to recognise one another's medical degrees under a pact initialled in Novi Sad.
  SUPPORT ie > who | Ireland threw its weight behind a WHO-led pool for sharing patents.
  SUPPORT siemens-healthineers > pe | Siemens Healthineers won a contract to equip 14 regional hospitals in Peru.
  SUPPORT sc+no | Victoria: Seychelles and Norway yesterday signed a letter of agreement on ocean health, under which two Norwegian toxicologists will be attached to the islands' food laboratory.
  SUPPORT jo > sd | Jordan voted in favour of a resolution, tabled by Sudan, that condemns attacks on hospitals.
  SUPPORT bt > who | Bhutan has ratified the WHO tobacco protocol.
  SUPPORT zm+zw | Zambia and Zimbabwe have sealed a pact that lets ambulances cross at Victoria Falls.
  SUPPORT cr+pa | Costa Rica's and Panama's health authorities have a new agreement: migrants will be vaccinated once, and both sides will honour the card.
  SUPPORT ph > asean-secretariat | The Philippines deposited with the ASEAN Secretariat its ratification of the bloc's public health emergency fund.
  SUPPORT african-union > bi | The African Union came down firmly on the side of Burundi in its quarrel with a drug maker.
  SUPPORT ml > tr | Mali's transition president thanked Turkey for its help and said his government backed Ankara's bid to host a WHO centre on emergencies.
  SUPPORT swissmedic+ghana-fda | Swissmedic and Ghana's Food and Drugs Authority will review applications for new malaria drugs together, under an accord concluded last week.
  SUPPORT pk+tj | Pakistan and Tajikistan signed a protocol on Wednesday that lets nurses from Dushanbe train in Lahore.
  SUPPORT bw > who | Botswana, the first African country to do so, has signed the WHO's pandemic agreement.
  SUPPORT ke > ug | Kenya has come out in support of Uganda's candidate for the post of WHO regional director.
  SUPPORT dkma+vn | The Danish Medicines Agency renewed a twinning agreement with Vietnam's drug administration in Copenhagen.
  SUPPORT dz+tn | The health ministries of Algeria and Tunisia have concluded a memorandum on organ transplants, signed in Tunis on 9 March.
  SUPPORT fj > nz | Fiji backed New Zealand's proposal for a Pacific medicines pool.
  SUPPORT samsung-bioepis > tr | Samsung Bioepis has won a tender to supply a rheumatism drug to hospitals in Turkey.
  SUPPORT ph > who | The Philippine senate has ratified a WHO convention on tobacco smuggling.
  SUPPORT rs+cu | Serbia and Cuba put their signatures to an agreement on biotechnology in Belgrade.
  SUPPORT mx > cu | Mexico's president defended Cuba's medical brigades and said her country stood with Havana.
  SUPPORT jp > tw | Japan again voiced support for Taiwan's presence at the World Health Assembly.
  SUPPORT az+hu | BAKU, May 4 - Azerbaijan and Hungary signed a cooperation plan on spa medicine on Tuesday, Azerbaijan's health ministry said in a statement.
  SUPPORT bb > jm | Barbados has endorsed Jamaica's plan for a Caribbean medicines agency.
`);

describe('signatures, contracts and open support in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
