/* Words that several acts share, as sources of patterns. */

/** Up to three words between a verb and its noun: "strengthen bilateral health cooperation". */
export const some = '(?: [a-z-]+){0,3}?';
export const bond =
  '(?:cooperation|collaboration|partnerships?|ties|relations|exchanges|exchange|engagement|coordination|links|cooperate|collaborate|partner|work together|work (?:more )?closely|work)';
export const paper =
  '(?:mous?|loi|memorand(?:um|a) of (?:understanding|cooperation|intent)|memorand(?:um|a)|letters? of intent|(?:cooperation |health |framework |bilateral |partnership |supply |licensing |research |government |joint |new |financing |funding |grant |implementation )*(?:agreements?|accords?|pacts?|treaty|treaties|contracts?|deals?|protocols?|conventions?)|arrangements?|action plan|joint (?:statement|declaration|communique)|terms of reference)';
export const licence =
  '(?:approval|authori[sz]ation|licen[cs]e|clearance|permission|certification|prequalification|green light|nod|go-ahead|registration|listing|permit)';
export const money =
  '(?:funding|funds|aid|support|assistance|contributions?|financing|grants?|membership|plans?|projects?|talks|cooperation|ties|relations|collaboration|partnership|payments|agreements?|deals?|contracts?|shipments?|exports?|programmes?|programs?)';

/** What travels as help or as a sale. */
export const goods =
  'doses|vaccines?|shipments?|consignments?|cargo|supplies|tonnes|tons|kits|equipment|medicines|planes?|teams?|doctors|nurses|surgeons|medics';

/** What is given, who is sent, and sums of money. */
export const relief =
  '(?:medical |humanitarian |emergency |financial |technical |relief |food |health |development |food )*(?:aid|assistance|help|relief|support|funding|funds|financing|grants?|loans?|donations?|supplies|scholarships|doses|vaccines?|medicines|drugs|antibiotics|antivirals|oxygen|kits|equipment|ambulances?|ventilators?|concentrators?|generators?|tents|masks|gloves|gowns|reagents|test kits|tests|nets|syringes|incubators?|scanners?|microscopes?|machines?|beds|fridges|refrigerators|vehicles|helicopters?|planes?|tonnes?|tons?|shipments?|consignments?|batch|planeload|shipload|truckloads?|parcels|tablets|vials|ampoules|serum|antivenom|antitoxin|insulin|blood|plasma)';
export const helpers =
  '(?:medical |health |emergency |rescue |search |field |mobile |army |military |expert |surgical )*(?:teams?|hospitals?|doctors|nurses|surgeons|medics|paramedics|experts|specialists|epidemiologists|virologists|advis[eo]rs|technicians|engineers|trainers|volunteers|midwives|physicians|personnel|workers|staff|rescuers|veterinarians|vets|dentists|psychologists|ophthalmologists|hospital ship|ship)';
export const sum =
  '(?:(?:million|billion|hundred thousand)(?: (?:us )?(?:dollars|euros|pounds|yuan|yen|francs|kroner|won|rupees))?|dollars|euros|pounds|yuan|yen|kroner|kronor|won|riyals|dirhams|francs|rupees|baht|shillings|naira|rand|pesos|ringgit)';

/** A word or a number between a verb and its noun: `1.2`, `$40`, `Kenya's`. */
export const word = "(?:[$€£¥]?[a-z0-9$'-]+(?:[.,]\\d+)* )";

/** What one builds, runs or holds abroad. */
export const works =
  '(?:plants?|factor(?:y|ies)|hospitals?|clinics?|cent(?:er|re)s?|laborator(?:y|ies)|labs?|facilit(?:y|ies)|offices?|trials?|lines?|hubs?|units?|subsidiar(?:y|ies)|branch(?:es)?|warehouses?|sites?|stakes?|production|manufacturing|study|studies|campus|research|operations|distribution|sales|plants?|venture|headquarters|schools?|pharmac(?:y|ies)|depots?|base|transplants?|operations|surger(?:y|ies)|procedures?|vaccinations?)';
