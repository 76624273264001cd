import { describe, expect, test } from 'vitest';
import { actsIn, rowsOf } from './read-sentences.ts';

/** Pleas, demands and applications: each sentence was written before it was read. */
const told = rowsOf(`
  REQUEST mw > world-bank | LILONGWE, March 4 (Reuters) - Malawi has turned to the World Bank for emergency financing after a cholera outbreak overwhelmed its clinics, two officials said.
  REQUEST ph > jp | The Philippines has sought Japan's help in tracing the source of a hepatitis A outbreak.
  REQUEST african-union > g20 | The African Union appealed to the G20 to waive patents on HIV drugs.
  REQUEST lk > in | Sri Lanka is in urgent need of anaesthetics and has approached India for a line of credit.
  REQUEST ua > de | Kyiv wants Berlin to take in more wounded soldiers for prosthetic care, Ukraine's health minister told Germany's ambassador.
  REQUEST lb > fr | Lebanon's caretaker health minister has pleaded with France for help to keep its dialysis centres open.
  REQUEST ng > gavi | Nigeria has lodged a request with Gavi for two million doses of meningitis vaccine.
  REQUEST mh > us | The Marshall Islands has asked Washington to restore its health grants. The United States suspended them in March.
  REQUEST md > ro | Moldova's premier has asked his Romanian counterpart for 20 ventilators. Romania has yet to reply.
  REQUEST united-nations > taliban | The UN has called on the Taliban to lift a ban on women working in Afghan clinics.
  REQUEST ws > nz | Apia sent an SOS to Wellington as measles filled its wards. New Zealand nurses arrived in Samoa within two days.
  REQUEST gr > tr | Greece demanded that Turkey stop turning back ambulances at the Evros crossing.
  REQUEST my > sg | Singapore has shut out Malaysian pork since Friday. Malaysia's agriculture ministry called the step hasty and asked its neighbour to limit the ban to Penang.
  REQUEST ht > do | Haiti has appealed across the border to the Dominican Republic: let our pregnant women in.
  REQUEST pe > roche | Peru wants Roche to cut the price of a cancer drug by half or face a compulsory licence.
  REQUEST dz > woah | Algeria, which denies that there is an outbreak, has asked the World Organisation for Animal Health to send inspectors.
  REQUEST zw > za | Harare has asked Pretoria to extend the permits of Zimbabwean nurses who work in South Africa's public hospitals. Zimbabwe fears that thousands will otherwise return jobless.
  REQUEST tv > tw | Tuvalu's health minister has appealed to Taiwan for a second dental team before the end of the year.
  REQUEST nr > au | Nauru wants Australia to take patients who cannot be treated on the island.
  REQUEST cm > unicef | Cameroon has requested 300,000 cholera vaccine doses from UNICEF.
  REQUEST european-union > cn | The European Union urged China to share more data on a rise in pneumonia among children.
  REQUEST vu > fr | Vanuatu has asked France for the use of a military plane to carry vaccines to its northern islands.
  REQUEST taliban > world-bank | The Taliban want the World Bank to release funds for nurses' pay.
  REQUEST bd > jp | Dhaka has turned to Tokyo for help with its first medical satellite link. Bangladesh hopes that Japan will pay for it.
  REQUEST sr > nl | Suriname has called on the Netherlands to send a team of anaesthetists after eight of its own left for better pay.
  REQUEST to > who | Tonga asked the WHO for typhoid vaccine on Thursday.
  REQUEST msf > johnson-and-johnson | Doctors Without Borders has urged Johnson & Johnson to give up its patent on a tuberculosis drug.
`);

describe('pleas, demands and applications in English', () => {
  test.each(told)('%s', (sentences, act) => {
    expect(actsIn(sentences)).toContain(act);
  });
});
