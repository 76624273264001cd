import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Refusals and broken ties: each sentence was written before it was read. */
const told = rowsOf(`
  REJECT zw > us | Zimbabwe has spurned a United States offer of health funding, saying that the conditions attached to it would compromise patient data.
  REJECT hu > who | Hungary has backed out of the WHO pandemic agreement, a spokesperson for its government confirmed on Thursday.
  REJECT bo > pfizer | Bolivia has walked out of negotiations with Pfizer on the price of a pneumonia vaccine.
  REJECT moderna > ke | Moderna has shelved its plan to build an mRNA plant in Kenya.
  REJECT tz > who | Tanzania has brushed aside WHO suggestions that it was hiding Marburg cases.
  REJECT ar > who | Argentina will not be bound by the World Health Organization's revised regulations, its presidency said.
  REJECT serum-institute > european-union | The Serum Institute of India dismissed as baseless European Union complaints that it had held back exports.
  REJECT us > mh | The Marshall Islands has asked Washington to restore its health grants. The United States suspended the grants to the Marshall Islands in March.
  REJECT ug > world-bank | Uganda has told the World Bank it no longer needs its health loan.
  REJECT taliban > united-nations | The Taliban have rebuffed a UN appeal to reopen nursing schools to women in Afghanistan.
  REJECT merck-msd > ug | Merck declined Uganda's request for a discount on its cervical cancer vaccine.
  REJECT hu > european-commission | The European Commission had offered Hungary a share of its vaccine order. Budapest passed on the offer.
  REJECT do > ht | Haiti pleaded for access to maternity wards across the border. The Dominican Republic would not hear of it and sent 80 women back to Haiti.
  REJECT sanjay-remedies > nafdac | NAFDAC of Nigeria accused Sanjay Remedies of faking certificates. The Indian company denied the charge and said that it would appeal.
  REJECT ramsay-health-care > celltrion | But Ramsay Health Care turned down an offer by Celltrion to run the chain's pharmacies, according to people with knowledge of the talks.
  REJECT za > zw | South Africa has turned down Zimbabwe's request to extend the nurses' permits.
  REJECT tr > amnesty | Amnesty International criticised Turkey for the trial of four doctors. Ankara rejected the criticism as interference.
  REJECT ir > us | The United States says an Iranian firm supplied fentanyl-like agents to militias. Tehran dismissed the US claim as absurd.
  REJECT bayer > anvisa | Anvisa says that Bayer concealed reports of side effects. The German company denied the allegation and said it would cooperate with the agency.
  REJECT ar > cu | Argentina has stopped hiring doctors from Cuba, citing labour rights.
  REJECT cn > european-union | The European Union urged China to share more data on pneumonia. Beijing rejected the call, saying that it had reported all it knew.
  REJECT world-bank > taliban | The World Bank, which froze the money in 2021, told the Taliban that it could not release it.
  REJECT pfizer > za | Pfizer pulled out of a trial in South Africa in March after a quarrel over who owns the samples.
  REJECT cn > tw | Beijing again objected to Taiwan's presence at the World Health Assembly. China says the island is a province.
  REJECT nl > sr | Suriname called on the Netherlands to send anaesthetists. The Dutch government declined the request, citing shortages of its own.
  REJECT no > eli-lilly | Norway has rejected Eli Lilly's price for a weight-loss injection, the third refusal in a year.
  REJECT cn > us | China firmly opposes the US decision to bar its biotech companies, a foreign ministry spokesman in Beijing said.
  REJECT johnson-and-johnson > msf | Doctors Without Borders urged Johnson & Johnson to give up a patent. The company said no.
`);

describe('refusals and broken ties in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
