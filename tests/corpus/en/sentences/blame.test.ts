import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Reproaches and charges: each sentence was written before it was read. */
const told = rowsOf(`
  ACCUSE pk > in | Islamabad took New Delhi to task over delays in issuing medical visas to Pakistani children with heart disease. Pakistan says India has ignored forty applications.
  ACCUSE who > il | The WHO voiced outrage at Israel's shelling of a hospital in Rafah.
  ACCUSE oxfam > pfizer | Oxfam has taken Pfizer to task for refusing to license its Covid-19 pill to Asian manufacturers.
  ACCUSE cn > us | Beijing hit back, saying the United States was politicising the origins of the coronavirus. A Chinese foreign ministry spokesperson urged Washington to stop smearing China.
  ACCUSE co > astrazeneca | Colombia's health superintendent charged AstraZeneca with overpricing a leukaemia drug.
  ACCUSE gm > maiden-pharmaceuticals | Gambia's parliament wants Maiden Pharmaceuticals prosecuted, saying that the Indian firm's syrups killed at least 70 children.
  ACCUSE ua > ru | Ukraine's health minister lambasted Russia for attacking ambulances.
  ACCUSE greenpeace > nestle | Greenpeace has filed a complaint against Nestlé in Paris over tainted bottled water.
  ACCUSE za > european-union | South Africa's president castigated the European Union for shipping out vaccines that had been bottled in Gqeberha.
  ACCUSE sd > ae | Khartoum laid the blame for the collapse of its hospitals at the door of the United Arab Emirates. Sudan has raised the matter at the United Nations.
  ACCUSE nafdac > sanjay-remedies | Sanjay Remedies has sold an injection in Nigeria for years. The regulator, NAFDAC, accused the firm of faking its certificates.
  ACCUSE ph > cn | The Philippines accused China's coast guard of firing water cannon at a boat that carried a sick sailor.
  ACCUSE amnesty > tr | Amnesty International has criticised Turkey for the trial of four doctors who treated protesters.
  ACCUSE anvisa > bayer | Brazil's Anvisa says Bayer concealed reports of side effects for two years.
  ACCUSE ua > ru | Ukraine accused Russia of blocking insulin deliveries to occupied towns. Moscow called the charge a lie.
  ACCUSE na > pfizer | Namibia's health minister blamed Pfizer for a shortage of pneumonia shots.
  ACCUSE jo > iq | Jordan complained that Iraq had failed to pay the bills of 9,000 patients.
  ACCUSE ec > co | Quito said Colombia had closed three crossings without warning. Ecuador's foreign minister called the move hostile and accused Bogotá of breaking a treaty.
  ACCUSE unicef > ml | UNICEF said Mali had obstructed its vaccinators in the north.
  ACCUSE ao > pt | Angola's medical council has criticised Portugal for recruiting its best paediatricians.
  ACCUSE who > mm | The WHO condemned Myanmar's army for bombing a hospital in Rakhine state.
  ACCUSE eli-lilly > no | Eli Lilly criticised Norway for putting budgets before patients.
  ACCUSE lk > in | Sri Lanka's opposition blamed the Indian supplier and a former minister for the two deaths.
`);

describe('reproaches and charges in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
