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
