import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Bans, fines and closed doors: each sentence was written before it was read. */
const told = rowsOf(`
  SANCTION european-union > sun-pharma | The European Union has taken three injectables made by Sun Pharma off the market.
  SANCTION sa > sd | Saudi Arabia has closed its doors to livestock from Sudan because of Rift Valley fever.
  SANCTION washington > cu | Washington has tightened visa rules for officials tied to Cuba's medical missions abroad.
  SANCTION gh > novo-nordisk | Ghana's FDA has slapped a fine on Novo Nordisk for marketing a weight-loss injection without a licence.
  SANCTION tw > jp | Taiwan's food and drug agency said it had stopped 12 shipments of Japanese strawberries at the border over pesticide residues.
  SANCTION european-commission > in | The European Commission raised the frequency of checks on shrimp from India because of antibiotic residues.
  SANCTION gb > sd | Britain imposed sanctions on two Sudanese companies accused of diverting medical supplies.
  SANCTION nafdac > johnson-and-johnson | NAFDAC has recalled a batch of children's syrup produced by Johnson & Johnson in South Africa.
  SANCTION hk > pl | Hong Kong's Centre for Food Safety instructed traders to suspend the import of poultry meat from a district in Poland following a notification of bird flu.
  SANCTION ru > pfizer | Moscow fined Pfizer's local unit for advertising an unregistered drug in Russia.
  SANCTION ca > cn | Canada barred imports of Chinese herbal remedies found to hold lead.
  SANCTION eg > novartis | Egypt's drug authority struck a Novartis eye injection off its list after twelve patients lost sight.
  SANCTION ng > sanjay-remedies | Nigeria's drug regulator has banned an injection made by Sanjay Remedies, an Indian company based in Baddi, after nine patients in Kano went blind, officials said on Monday.
  SANCTION jm > ht | With cholera spreading in Port-au-Prince, Jamaica on Thursday ordered that anyone arriving from Haiti spend ten days in quarantine.
  SANCTION bpom > in | Indonesia's BPOM has withdrawn five paracetamol syrups made with ingredients from India and revoked the licences of two local firms.
  SANCTION washington > ir | Washington on Thursday imposed sanctions on an Iranian drug maker that it says supplied fentanyl-like agents to militias. Iran denies this.
  SANCTION anvisa > bayer | Anvisa ordered Bayer to pull a contraceptive implant from the Brazilian market.
  SANCTION vn > de | Vietnam's drug administration suspended the import of a German weight-loss tablet after reports of liver damage.
  SANCTION sa > lb | Saudi Arabia has banned fruit from Lebanon after finding amphetamine pills in a load of pomegranates.
  SANCTION pe > abbott | Peru's consumer agency fined Abbott 2 million soles over the label of an infant formula.
  SANCTION ug > ke | Uganda turned back four trucks of Kenyan maize at Busia because of aflatoxin.
  SANCTION co > ec | After two cases of yellow fever in Lago Agrio, Colombia closed three crossings on its border with Ecuador.
  SANCTION nz > au | New Zealand blocked frozen berries from Australia after eleven cases of hepatitis A.
  SANCTION us > hn | The United States stripped four Honduran officials of their visas over the hiring of Cuban doctors.
  SANCTION kz > ru | Kazakhstan will stop importing milk from Russia's Omsk region from Monday because of foot-and-mouth disease.
  SANCTION ke > et | Kenya has shut its border with Ethiopia at Moyale because of measles.
  SANCTION tw > th | Taiwan destroyed two tonnes of durian from Thailand that contained a banned pesticide.
  SANCTION us-government > cn | The US government has added eleven Chinese biotech companies to a list of firms barred from federal contracts.
`);

describe('bans, fines and closed doors in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
