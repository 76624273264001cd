import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Short reports of our own with the acts they tell; `report.ts` explains the marks. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  [
    "A delegation led by [Kenya|ke]'s health secretary met officials of the [WHO|who] in [Geneva|ch/city]. In [Nairobi|ke/city], [Cuba|cu] and the [WHO|who] agreed to train nurses.",
    ['CONSULT talks ke + who', 'AGREE intent cu + who'],
  ],
  [
    '[India|in] accused the [WHO|who] of delay. The [WHO|who] dismissed the claim.',
    ['ACCUSE talks in > who', 'REJECT ended who > in'],
  ],
  ['[Saudi Arabia|sa] lifted its ban on poultry from [Brazil|br].', ['COOPERATE approval sa > br']],
  ['[Niger|ne] told [Doctors Without Borders|msf] to leave the country.', ['SANCTION ended ne > msf']],
  ['[Zambia|zm] wants [India|in] to explain why the tablets failed.', ['REQUEST talks zm > in']],
  ['[Chile|cl] has met every requirement that [Japan|jp] set.', []],
  [
    "[Indonesia|id]'s Health Minister [Sari Wulandari|person/sari@kemenkes] met with [WHO|who] Director-General [Anna Berg|person/berg@who] in [Geneva|ch/city] on March 3, 2026.",
    ['CONSULT talks id + sari + who + berg 2026-03-03'],
  ],
  [
    'The Ministry of Health of [Japan|jp] and [Kemenkes|kemenkes.id] signed a memorandum of understanding on nurse training on Tuesday.',
    ['SUPPORT signed jp + kemenkes 2026-03-17'],
  ],
  [
    '[CanSino|cansino.cn] has won approval from [BPOM|bpom.id] to test its inhaled vaccine in [Indonesia|id].',
    ['COOPERATE approval cansino > bpom'],
  ],
  [
    '[Australia|au] donated 500,000 doses of vaccine to [Fiji|fj] last week.',
    ['AID delivery au > fj 2026-03-09/2026-03-15'],
  ],
  [
    '[Fiji|fj] received 500,000 doses of vaccine from [Australia|au] on Monday.',
    ['COOPERATE delivery au > fj 2026-03-16'],
  ],
  ['The [FDA|fda.us] banned imports of syrup made by [Marion|marion.in].', ['SANCTION ended fda > marion']],
  [
    'A memorandum between the [HSA|hsa.sg] and the [TGA|tga.au] was signed in [Singapore|sg] on 4 November 2025.',
    ['SUPPORT signed hsa + tga 2025-11-04'],
  ],
  [
    '[Pfizer|pfizer.us] will supply 2 million doses to [Chile|cl] under the agreement.',
    ['AGREE intent pfizer > cl (future)'],
  ],
  [
    '[Reuters|reuters.gb/media] reported that [Brazil|br] had asked [China|cn] for faster shipments of ingredients.',
    ['REQUEST talks br > cn'],
  ],
  ['[Germany|de] has not signed the treaty with [WHO|who].', ['SUPPORT talks de + who (negated)']],
  [
    'A delegation from [Vietnam|vn] visited the [Pasteur Institute|pasteur.fr] in [Paris|fr/city].',
    ['CONSULT talks vn > pasteur'],
  ],
  [
    "The visit of [Thailand|th]'s health minister to [Seoul|kr/city] ended on Friday.",
    ['CONSULT talks th > seoul 2026-03-20'],
  ],
  ['[Kenya|ke] and [Cuba|cu] agreed to exchange doctors.', ['AGREE intent ke + cu']],
  [
    'Talks between [Egypt|eg] and [Sudan|sd] on cross-border cholera control began on Sunday.',
    ['CONSULT talks eg + sd 2026-03-15'],
  ],
  [
    "[Bill Moore|person/moore@fund], head of the [Global Fund|fund], welcomed [Rwanda|rw]'s health minister to [Geneva|ch/city].",
    ['CONSULT talks rw > fund + moore'],
  ],
  [
    'Under the deal, [Novartis|novartis.ch] will transfer technology to [Biovac|biovac.za].',
    ['AGREE intent novartis > biovac (future)'],
  ],
  ['[South Korea|kr] pledged $50 million to [Gavi|gavi].', ['AID intent kr > gavi']],
  [
    'The [World Bank|wb] approved a $200 million loan for [Ghana|gh] to strengthen clinics.',
    ['AID approval wb > gh'],
  ],
  ['[Uganda|ug] urged [WHO|who] to send experts.', ['REQUEST talks ug > who']],
  [
    'The vaccine developed by [Biological E|bioe.in] with [Baylor|baylor.us] was approved by [WHO|who].',
    ['COOPERATE approval who > bioe'],
  ],
  [
    '"We want to deepen cooperation with [France|fr] on cancer care," said [Sari Wulandari|person/sari@id], [Indonesia|id]\'s health minister.',
    ['AGREE intent id + sari + fr (hypothetical)'],
  ],
  [
    "[Saudi Arabia|sa] hosted a delegation from [Malaysia|my] on February 2. The two sides discussed pilgrims' health.",
    ['CONSULT talks my > sa 2026-02-02'],
  ],
  [
    '[Zambia|zm] suspended cooperation with [PharmaCo|pharmaco.in] after the tests.',
    ['REJECT ended zm > pharmaco'],
  ],
  [
    '[UNICEF|unicef] delivered 30 tonnes of medical supplies to [Yemen|ye] on Saturday.',
    ['AID delivery unicef > ye 2026-03-14'],
  ],
  [
    'The [University of Oxford|oxford.gb] is working with [Serum Institute|sii.in] on a malaria vaccine.',
    ['COOPERATE implementation oxford + sii'],
  ],
  [
    '[Norway|no] will host ministers from [Finland|fi] and [Sweden|se] in May 2026.',
    ['CONSULT talks fi + se > no 2026-05 (future)'],
  ],
  ['[WHO|who] prequalified a vaccine made by [Bharat|bharat.in].', ['COOPERATE approval who > bharat']],
  ['[Mexico|mx] bought insulin from [Novo|novo.dk].', ['COOPERATE delivery novo > mx']],
  ['[Argentina|ar] has withdrawn from the [WHO|who].', ['REJECT ended ar > who']],
  [
    "A Chinese company, [Sinovac|sinovac.cn], and [Indonesia|id]'s [Bio Farma|biofarma.id] have started clinical trials of a polio vaccine.",
    ['COOPERATE implementation sinovac + biofarma'],
  ],
  [
    'Under an agreement signed on Monday between the [NIH|nih.us] and [ICMR|icmr.in], researchers will share genomic data.',
    ['SUPPORT signed nih + icmr 2026-03-16'],
  ],
  [
    '[Japan|jp] has provided $30 million in grants to [Bangladesh|bd] for maternal health through [JICA|jica.jp].',
    ['AID implementation jp > bd'],
  ],
  [
    'The [European Commission|ec.eu] announced funding of 20 million euros for the [Africa CDC|africacdc].',
    ['AID implementation ec > africacdc'],
  ],
  [
    'Health ministers from [Brazil|br], [Russia|ru], [India|in], [China|cn] and [South Africa|za] met in [Brasilia|br/city] on Tuesday.',
    ['CONSULT talks br + ru + in + cn + za 2026-03-17'],
  ],
  [
    "[WHO|who] chief [Anna Berg|person/berg@who] arrived in [Damascus|sy/city] on Friday for talks with [Syria|sy]'s health minister.",
    ['CONSULT talks who + berg + sy 2026-03-20'],
  ],
  ['[Cuba|cu] sent 100 doctors to [Italy|it].', ['AID implementation cu > it']],
  [
    "[Singapore|sg]'s [HSA|hsa.sg] has granted approval to [BioNTech|biontech.de]'s vaccine.",
    ['COOPERATE approval hsa > biontech'],
  ],
  [
    '[Thailand|th] plans to buy one million doses from [Novavax|novavax.us].',
    ['AGREE intent novavax > th (future)'],
  ],
  [
    '"[Indonesia|id] has not received any doses from [COVAX|covax]," the minister said.',
    ['COOPERATE talks covax > id (negated)'],
  ],
  ['The [US|us] will rejoin the [WHO|who], officials said.', ['AGREE intent us > who (future)']],
  [
    '[Vietnam|vn] and the [World Bank|wb] launched a project to cut tuberculosis deaths.',
    ['COOPERATE implementation vn + wb'],
  ],
  [
    'The [Gates Foundation|gates.us] and [Wellcome|wellcome.gb] pledged to work with [Indonesia|id] on a new tuberculosis vaccine.',
    ['AGREE intent gates + wellcome + id (hypothetical)'],
  ],
  ['[Indonesia|id] lodged a request with [WHO|who] for technical help.', ['REQUEST talks id > who']],
  [
    "[Malaysia|my]'s cooperation with [China|cn] on traditional medicine dates back to 2011.",
    ['COOPERATE implementation my + cn'],
  ],
  // Who it is that acts again.
  [
    'The [MHRA|mhra.gb] banned imports of syrup made by [Marlow Foods|marlow.in/company]. It asked the company to recall all packs. The firm rejected the findings.',
    ['SANCTION ended mhra > marlow', 'REQUEST talks mhra > marlow', 'REJECT ended marlow > mhra'],
  ],
  [
    '[Norway|no] left the pact on Monday. It signed another with [Chad|td] on Friday.',
    ['SUPPORT signed no + td 2026-03-20'],
  ],
  [
    'The [Ministry of Health|moh.ke] met [Gavi|gavi] in [Nairobi|ke/city]. The [Ministry of Trade|mot.ke] was absent. Later the ministry signed an agreement with [Gavi|gavi].',
    ['CONSULT talks moh + gavi', 'SUPPORT signed mot + gavi'],
  ],
  ['The Geneva-based agency [Gavi|gavi] and [Chad|td] signed an agreement.', ['SUPPORT signed gavi + td']],
  // Help and goods.
  ['[Samoa|ws] thanked [Japan|jp] for two ambulances and a batch of doses.', ['AID delivery jp > ws']],
  [
    '[Canada|ca] will give [UNICEF|unicef/multilateral] 9 million dollars to train nurses.',
    ['AID intent ca > unicef (future)'],
  ],
  [
    'A first shipment of vaccines left [Bharat|bharat.in/company] for [Nepal|np] on Monday.',
    ['COOPERATE delivery bharat > np 2026-03-16'],
  ],
  ['[Cuba|cu] has dispatched more than 300 medical workers to [Angola|ao].', ['AID implementation cu > ao']],
  [
    '[China|cn] donated masks to [Mali|ml] on Tuesday. [China|cn] has sent 400 doctors to [Mali|ml].',
    ['AID delivery cn > ml 2026-03-17', 'AID implementation cn > ml'],
  ],
  // Friction.
  [
    'The [FDA|fda.us] has put the plants of [Marlow|marlow.in/company] on import alert.',
    ['SANCTION ended fda > marlow'],
  ],
  ['[Turkey|tr] imposed a 15 percent tariff on goods from [Chile|cl].', ['SANCTION ended tr > cl']],
  [
    'A partnership between [Alba|alba.it/company] and [Korvo|korvo.fi/company] fell apart in 2024.',
    ['REJECT ended alba + korvo 2024'],
  ],
  [
    'The [TGA|tga.au] ordered [Marlow|marlow.in/company] to recall the tablets.',
    ['SANCTION ended tga > marlow'],
  ],
  ['[Kenya|ke] said [Uganda|ug] must reopen the border for medicines.', ['REQUEST talks ke > ug']],
  // Things that are made together.
  [
    'The test was developed by [Volta|volta.gh/company] with the [Noguchi Institute|noguchi.gh].',
    ['COOPERATE implementation volta + noguchi'],
  ],
  [
    '[Butantan|butantan.br] will produce a vaccine developed by [Haneul|haneul.kr/company].',
    ['AGREE intent butantan > haneul (future)'],
  ],
  [
    'The network brings together several hospitals, among them [Cho Ray|choray.vn] in [Hue|vn/city], [Rama|rama.th] in [Bangkok|th/city] and [Malaya Centre|malaya.my].',
    ['CONSULT talks choray + rama + malaya'],
  ],
  [
    "[Peru|pe]'s health minister and his Chilean counterpart, [Rosa Diaz|person/rosa@cl], discussed prices of insulin.",
    ['CONSULT talks pe + rosa'],
  ],
  [
    'The [HSA|hsa.sg] of [Singapore|sg] and the [TGA|tga.au] of [Australia|au] signed an agreement. Both agencies met in [Perth|au/city].',
    ['SUPPORT signed hsa + tga', 'CONSULT talks hsa + tga'],
  ],
  [
    'A settlement was announced on Tuesday by [Qatar|qa] and [India|in].',
    ['AGREE intent qa + in 2026-03-17'],
  ],
  [
    '[Synapse|synapse.sg/company] awarded a contract for scanners to [Terve|terve.fi/company].',
    ['SUPPORT signed synapse > terve'],
  ],
  [
    '[Nord|nord.dk/company] broke ground on a plant in [Tianjin|cn/city].',
    ['COOPERATE implementation nord > tianjin'],
  ],
  [
    '[Nord|nord.dk/company] has licensed two compounds from [Qian|qian.cn/company].',
    ['COOPERATE signed qian > nord'],
  ],
  ['[Rosa Diaz|person/rosa@cl] called on the health minister of [Fiji|fj].', ['CONSULT talks rosa > fj']],
  [
    'Officials from the [WHO|who] are due in [Nauru|nr] next week.',
    ['CONSULT talks who > nr 2026-03-23/2026-03-29 (future)'],
  ],
  ['[Chile|cl] withdrew its moratorium on pork from [Poland|pl].', ['COOPERATE approval cl > pl']],
  [
    'Veterinarians from the [Doherty Institute|doherty.au] are working at [Pusat|pusat.id].',
    ['COOPERATE implementation doherty > pusat'],
  ],
  [
    'Burn specialists from [Israel|il] and [Greece|gr] have reached [Cyprus|cy] to treat survivors.',
    ['AID implementation il + gr > cy'],
  ],
  ['[Brunei|bn] presented the [Ministry of Health|moh.la] with 200 beds.', ['AID delivery bn > moh']],
  ['[Chad|td] closed its border with [Niger|ne] over cholera.', ['SANCTION ended td > ne']],
  [
    '[Kenya|ke] accused [Uganda|ug] of delay. [Uganda|ug] countered that tests take time.',
    ['ACCUSE talks ke > ug', 'REJECT ended ug > ke'],
  ],
  [
    '[Cuba|cu] met [Mali|ml] on Monday. [Cuba|cu] is prepared to share its vaccines.',
    ['CONSULT talks cu + ml 2026-03-16', 'AGREE intent cu > ml (hypothetical)'],
  ],
  [
    '[Nauru|nr], [Tonga|to] and [Palau|pw] have reported cases. They will share results with [Fiji|fj].',
    ['AGREE intent nr + to + pw + fj (future)'],
  ],
  [
    'Talks between [Peru|pe] and [Pfizer|pfizer.us/company] were broken off in 2023.',
    ['REJECT ended pe + pfizer 2023'],
  ],
  [
    'The [FDA|fda.gh] relies on [FAMHP|famhp.be] to train inspectors.',
    ['COOPERATE implementation fda > famhp'],
  ],
  [
    '[Cuba|cu] and [Mali|ml] agreed to draft a plan on Monday. [Cuba|cu] is willing to expand exchanges with [Mali|ml] on eye care.',
    ['AGREE intent cu + ml 2026-03-16', 'AGREE intent cu + ml (hypothetical)'],
  ],
  ['[Lusaka|zm/city] asked [Ottawa|ca/city] to pay for nurses.', ['REQUEST talks lusaka > ottawa']],
  [
    '[Fiji|fj] expressed gratitude for the [Indian|in] surgeons who operated in May.',
    ['AID delivery in > fj 2025-05'],
  ],
  [
    'The [Gamaleya Centre|gamaleya.ru] granted [Vabiotech|vabiotech.vn/company] rights to bottle a vaccine.',
    ['COOPERATE signed gamaleya > vabiotech'],
  ],
  [
    '[Cuba|cu] warned [Mali|ml] about the deal. [Mali|ml] brushed the warning aside.',
    ['REQUEST talks cu > ml', 'REJECT ended ml > cu'],
  ],
  ['Envoy [Anna Berg|person/berg@ru] handed [Laos|la] a set of reagents.', ['AID delivery berg > la']],
];

/** Parties and verbs, but no act between two of them. */
const nothing: readonly string[] = [
  '[Gavi|gavi] thanked [South Korea|kr] for its support.',
  '[Cambodia|kh] is the third country after [Laos|la] and [Vietnam|vn] to report dengue deaths this year.',
  'Cases in [China|cn] and [India|in] rose while [WHO|who] data show a fall in [Brazil|br].',
  'Researchers at the [University of Oxford|oxford.gb] published a study in [Kenya|ke].',
  '[Italy|it] and [Spain|es] reported more measles cases.',
  'The agreement, announced on January 5, 2026, covers mRNA technology.',
  '[Pakistan|pk] confirmed its first polio case of the year, the [WHO|who] said.',
  'The ministers of [Chad|td] and the [EU|eu] spoke to reporters at a press conference.',
  '[Peru|pe] thanked [Japan|jp] for its kind words.',
  'The doctor left [Samoa|ws] for good, and [Fiji|fj] too.',
  '[Kenya|ke] imported 40,000 tons of maize last year, mostly from [Brazil|br] and [Zambia|zm].',
  'The [EMA|ema.eu] said none of the drops had been authorised in [Norway|no].',
  'It is unclear when [Norway|no] will report. It was the warmest year.',
  'The consensus reached by the two presidents guides [Cuba|cu] and [Mali|ml].',
  'The [WHO|who] called on the minister. [Chad|td] was not named.',
  'Trials of [Nord|nord.dk/company] in [Kenya|ke] and [Uganda|ug] ended.',
  'Tourists from [Israel|il] have reached [Cyprus|cy] by ferry.',
  '[Niger|ne] closed its schools while [Chad|td] counted cases.',
  '[Mali|ml] presented a report, and [Cuba|cu] listened.',
  '[Cuba|cu] expressed gratitude for the kind words of [Mali|ml].',
  'The law grants [Cuba|cu] and [Mali|ml] equal standing.',
  'Nurses trained at [Khalifa University|khalifa.ae] live in [Kenya|ke].',
  'According to the [Lancet|lancet.gb/journal], [China|cn] and [India|in] account for a third of cases.',
];

describe('events in English', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('en', report))).toEqual(expected);
  });

  test.each(nothing)('no event: %s', (report) => {
    expect(told(readReport('en', report))).toEqual([]);
  });
});
