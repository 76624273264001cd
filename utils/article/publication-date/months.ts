/** Month names and their usual short forms, lower case without accents: one line a month, any language. */
const names: readonly string[] = [
  'january januari januar janner janvier enero gennaio janeiro styczen stycznia ocak января январь янв січня leden ledna januarja ianuarie tammikuuta tammikuu ιανουαριου jan ene gen sty oca janv jann يناير',
  'february februari pebruari februar feber fevrier febrero febbraio fevereiro luty lutego subat февраля февраль фев лютого unor unora februarja februarie helmikuuta helmikuu φεβρουαριου feb pub fev lut fevr peb فبراير شباط',
  'march maret maart marz mars marzo marco marec marzec marca mart марта март мар березня brezen brezna martie maaliskuuta maaliskuu μαρτιου mar mrt mrz maa مارس اذار آذار',
  'april avril abril aprile kwiecien kwietnia nisan апреля апрель апр квітня duben dubna aprila aprilie huhtikuuta huhtikuu απριλιου apr abr kwi nis avr avri ابريل أبريل نيسان',
  'may mei mai maio mayo maggio maj maja mayis мая май травня kveten kvetna toukokuuta toukokuu μαιου mag مايو ايار أيار',
  'june juni juin junio giugno junho czerwiec czerwca haziran июня июнь июн червня cerven cervna junija iunie kesakuuta kesakuu ιουνιου jun giu cze haz يونيو حزيران',
  'july juli juillet julio luglio julho lipiec lipca temmuz июля июль июл липня cervenec cervence julija iulie heinakuuta heinakuu ιουλιου jul lug lip tem juil يوليو تموز',
  'august agustus augustus aout agosto sierpien sierpnia agustos августа август авг серпня srpen srpna avgusta elokuuta elokuu αυγουστου aug agu ago sie agt ags اغسطس أغسطس اب آب',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia eylul сентября сентябрь сен вересня zari septembra septembrie syyskuuta syyskuu σεπτεμβριου sep sept set wrz eyl سبتمبر ايلول أيلول',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika ekim октября октябрь окт жовтня rijen rijna oktobra octombrie lokakuuta lokakuu οκτωβριου oct okt ott out paz eki اكتوبر أكتوبر',
  'november nopember novembre noviembre novembro listopad listopada kasim ноября ноябрь ноя листопада novembra noiembrie marraskuuta marraskuu νοεμβριου nov nop kas نوفمبر',
  'december desember dezember decembre diciembre dicembre dezembro grudzien grudnia aralik декабря декабрь дек грудня prosinec prosince decembra decembrie joulukuuta joulukuu δεκεμβριου dec des dez dic gru ara ديسمبر',
];

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');

/** 1 to 12, or null where the word is not the name of a month. */
export const monthNumber = (name: string): number | null => months.get(fold(name)) ?? null;
