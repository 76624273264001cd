import { describe, expect, it } from 'vitest';
import { type FiledReport, misfiled, topicsOf } from '../topics-of.ts';

const reports: readonly FiledReport[] = [
  {
    title: 'Ghana and Brazil to make insulin together',
    text: `ACCRA — Ghana and Brazil agreed on Tuesday to set up a joint plant that will fill and finish human insulin for West Africa.

Under the memorandum a Brazilian drugmaker will transfer technology over three years, and Ghana's medicines regulator will train inspectors in good manufacturing practice.

Officials expect local production to cut the price of diabetes treatment by a third.`,
    topics: ['pharmaceuticals', 'technology-transfer'],
    mayAlso: ['noncommunicable-disease', 'drug-regulation'],
  },
  {
    title: 'Fiji signs mental health accord with New Zealand',
    text: `SUVA — Fiji and New Zealand signed an agreement on mental health services for young people on Friday.

New Zealand will send psychiatrists and fund a suicide prevention line. Schools in both countries will exchange counselling programmes.

Depression and anxiety have grown since the cyclones, the minister said.`,
    topics: ['mental-health'],
    mayAlso: ['health-services', 'health-workforce'],
  },
  {
    title: 'Kenya sequences cholera strains with Dutch partners',
    text: `NAIROBI — A Kenyan institute and two Dutch universities launched a genome sequencing laboratory for cholera and typhoid on Monday.

The joint laboratory will train scientists and share genomic data with neighbouring countries. Researchers hope to trace outbreaks within days.

The centre is part of a five-year research partnership.`,
    topics: ['genomics-biotech', 'infectious-disease', 'clinical-research'],
    mayAlso: ['health-workforce', 'devices-diagnostics', 'pandemic-preparedness'],
  },
  {
    title: 'Thailand courts Gulf patients with new visa',
    text: `BANGKOK — Thailand will offer a one-year medical visa to foreign patients from the Gulf, the tourism minister said in Dubai.

Hospitals in Bangkok and Phuket want medical tourism to recover. The minister met health insurers and travel agents during the visit.`,
    topics: ['medical-travel'],
    mayAlso: ['health-services'],
  },
  {
    title: 'World Bank backs insurance for the poor in Laos',
    text: `VIENTIANE — Laos and the World Bank signed a $60 million loan for health financing on Thursday.

The money will pay premiums of poor families in the national health insurance scheme and move the country towards universal health coverage. The government pledged to raise its health budget every year.`,
    topics: ['health-financing'],
    mayAlso: ['health-services'],
  },
  {
    title: 'Pacific states agree on rules for the next pandemic',
    text: `APIA — Health ministers of nine Pacific states agreed on a preparedness plan for the next pandemic.

The plan sets up an early warning system, a shared stockpile and emergency response teams. It follows the pandemic agreement adopted by the World Health Assembly.

Ministers also urged the World Health Organization to keep its office in the region.`,
    topics: ['pandemic-preparedness', 'global-governance'],
  },
  {
    title: 'Egypt donates field hospital to Sudanese refugees',
    text: `CAIRO — Egypt donated a field hospital and twenty tonnes of medical supplies to Sudanese refugees near Aswan.

The humanitarian aid was handed over to the Red Crescent on Sunday. A second shipment will follow, the ministry of health said.`,
    topics: ['humanitarian-aid'],
    mayAlso: ['devices-diagnostics', 'health-services'],
  },
  {
    title: 'Singapore and Vietnam try AI for eye screening',
    text: `HANOI — Singapore and Vietnam will test artificial intelligence that reads eye scans of people with diabetes.

The two health ministries agreed to link electronic medical records of six hospitals and to start telemedicine clinics in the Mekong delta.`,
    topics: ['ai-digital-health', 'noncommunicable-disease'],
    mayAlso: ['health-services', 'devices-diagnostics'],
  },
  {
    title: 'China and Mexico to curb fentanyl precursors',
    text: `MEXICO CITY — Chinese and Mexican health officials met on Wednesday to tighten control of fentanyl precursors.

They agreed to share lists of controlled substances and to train customs officers against drug trafficking.`,
    topics: ['drug-control'],
  },
  {
    title: 'Nepal and India to set one standard for Ayurveda',
    text: `KATHMANDU — Nepal and India agreed to set a common standard for Ayurveda colleges and herbal medicine.

Their ministries will list medicinal plants of the Himalaya together and exchange teachers of traditional medicine, officials said on Sunday.`,
    topics: ['traditional-medicine'],
    mayAlso: ['health-workforce'],
  },
  {
    title: 'Senegal regulator pulls syrup after tip from Gambia',
    text: `DAKAR — Senegal's medicines regulator ordered the recall of a children's cough syrup after Gambian laboratories found ethylene glycol in it.

The drug regulators of both countries agreed to share inspection reports. The maker rejects the finding and says its marketing authorisation is valid.`,
    topics: ['drug-regulation', 'pharmaceuticals'],
    mayAlso: ['maternal-child-health'],
  },
  {
    title: 'Gavi brings malaria vaccine to Togo',
    text: `LOME — Togo received its first malaria vaccines from Gavi on Monday and will vaccinate 80,000 children by June.

UNICEF delivered the doses. The government pledged to keep up immunization in the north, where malaria kills most.`,
    topics: ['vaccines', 'infectious-disease'],
    mayAlso: ['maternal-child-health', 'humanitarian-aid'],
  },
  {
    title: 'Mexico opens market to Korean scanners',
    text: `SEOUL — South Korea and Mexico signed a trade deal that ends tariffs on medical devices.

Korean makers of ultrasound and X-ray equipment expect exports to double. Mexico hopes for investment in a factory for diagnostic kits.`,
    topics: ['devices-diagnostics', 'trade-investment'],
  },
  {
    title: 'Rwanda and Denmark join against childhood hunger',
    text: `KIGALI — Denmark will fund school meals and fortified flour in Rwanda under an agreement on nutrition signed on Tuesday.

The programme includes tests of food safety in mills and care of pregnant women. Malnutrition stunts a third of Rwandan children, the minister said.`,
    topics: ['food-safety-nutrition'],
    mayAlso: ['maternal-child-health', 'health-financing'],
  },
  {
    title: 'Midwives from Cuba to staff wards in Honduras',
    text: `TEGUCIGALPA — Honduras asked Cuba for 120 midwives and nurses to lower maternal mortality.

The medical brigade will work in rural hospitals for two years and train local health workers in newborn care, the health ministry announced.`,
    topics: ['health-workforce', 'maternal-child-health'],
    mayAlso: ['health-services'],
  },
  {
    title: 'Veterinarians and doctors plan joint watch on bird flu',
    text: `PHNOM PENH — Cambodia and Australia launched a One Health programme to watch bird flu on farms and in clinics.

Veterinary laboratories will report to the health ministry within a day. The two governments also agreed to track antimicrobial resistance in poultry.`,
    topics: ['one-health-amr'],
    mayAlso: ['infectious-disease', 'pandemic-preparedness'],
  },
];

describe('topics of English reports', () => {
  for (const report of reports)
    it(report.title, () => {
      expect(misfiled('en', report)).toEqual([]);
    });

  it('gives none to a security pact', () => {
    const text = `The two ministers signed a defence agreement on Monday. It covers training, investment in ports and technology transfer for patrol boats. A military hospital was mentioned in passing.

Trade between the two countries grew last year. Both sides will meet again in May.`;
    expect(topicsOf('en', 'Defence pact signed', text)).toEqual([]);
  });

  it('reads the acronym AI in capitals only', () => {
    const text = `The health ministry and the hospital agreed to support Ai Weiwei's exhibition for patients. Health workers and patients will visit it.`;
    expect(topicsOf('en', 'Hospital hosts Ai', text).map(({ id }) => id)).not.toContain('ai-digital-health');
  });

  it('does not take drug trafficking for pharmaceuticals', () => {
    const found = topicsOf(
      'en',
      'Health and police chiefs meet on drug trafficking',
      `Health and police chiefs agreed on Monday to act against drug trafficking. Illegal drugs and opioid overdose were discussed. The hospital network will treat drug addicts.`,
    ).map(({ id }) => id);
    expect(found).toContain('drug-control');
    expect(found).not.toContain('pharmaceuticals');
  });
});
