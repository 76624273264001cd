import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Promises and plans of two: each sentence was written before it was read. */
const told = rowsOf(`
  AGREE jp+th | Japan and Thailand have committed themselves to a five-year programme on healthy ageing.
  AGREE pe+ec | Peru and Ecuador see eye to eye on the need for joint dengue surveillance along the border, their health ministers said after talks in Loja.
  AGREE br > ao | Under the accord, Brazil is to transfer to Angola the technology for making antiretrovirals.
  AGREE cl+uy | The health ministers of Chile and Uruguay shook hands on a plan to buy cancer drugs together.
  AGREE au+pg | The Governments of Australia and Papua New Guinea today reaffirmed their commitment to eliminate tuberculosis along their shared border.
  AGREE asean+ca | ASEAN and Canada adopted a plan of action on mental health at the close of their ministerial meeting.
  AGREE sinopharm+ma | Sinopharm and Morocco's Sothema will make the shots at a site in Bouskoura, Morocco.
  AGREE merck-msd+medicines-patent-pool | Merck reached an agreement with the Medicines Patent Pool to let generic companies copy its Covid-19 pill.
  AGREE ph+ca | Manila and Ottawa have agreed on the recruitment of 900 nurses. Under the scheme, the Philippines will test the nurses and Canada will pay for their flights.
  AGREE np+bt | Nepal and Bhutan will jointly buy snake antivenom from next year.
  AGREE cl+jp | Speaking after talks with her Japanese counterpart in Tokyo, Paula Rojas said that Chile and Japan had agreed to exchange geriatric nurses from next year.
  AGREE br > ar | Under the agreement, Brazilian scientists will work at Argentina's national laboratory, while Argentina will send six virologists to Brazil.
  AGREE mx+us | Mexico and the United States said in a joint statement that they would swap data on fentanyl deaths every month.
  AGREE et+dj | Ethiopia and Djibouti agreed at talks in Dire Dawa to vaccinate herders on both sides of the frontier.
  AGREE eg > sd | Egypt is ready to reopen its hospitals at Aswan to patients from Sudan, the foreign minister told his Sudanese counterpart.
  AGREE am+ge | Armenia and Georgia agreed at the talks to honour each other's vaccination cards.
  AGREE bg+mk | Bulgaria and North Macedonia will exchange burn surgeons under a plan agreed in Skopje.
  AGREE gpo-thailand+km-biologics | Thailand's Government Pharmaceutical Organization and Japan's KM Biologics said on Thursday that they would develop a dengue vaccine together.
  AGREE mt+ly | Malta's health minister met Libya's in Tripoli on Sunday. The two agreed that Malta would issue 500 medical visas a year.
  AGREE pl+rw | Poland's medical research agency and Rwanda's biomedical centre are to run trials of malaria pills together from 2027.
  AGREE om+tz | Oman and Tanzania agreed in Zanzibar on Sunday to found a school for ultrasound technicians.
`);

describe('promises and plans of two in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
