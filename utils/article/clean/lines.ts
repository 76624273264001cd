import { isClosingCredit } from '../credits.ts';
import type { Block } from '../page-reading.ts';
import { portalRule } from './portal-lines.ts';

interface BlockRule {
  readonly name: string;
  readonly matches: (block: Block, context: BlockContext) => boolean;
}

export interface BlockContext {
  readonly title: string;
  readonly byline: string | null;
  /** What the page declares as its description; empty where it declares none. */
  readonly description: string;
  /** The page's address; links into its own site lead to other reports. */
  readonly url: string;
  /** A live blog: the times of its entries stay. */
  readonly live?: boolean;
  /** How many blocks follow. */
  readonly fromEnd?: number;
}

const readAlso =
  /^[\s([【>»•*–-]*(?:baca juga|baca selengkapnya|lihat juga|simak juga|simak video|simak (?=:)|simak:|saksikan (?:video|juga|live)|lihat (?:video|artikel)|tonton (?:juga|video)|pilihan editor|baca (?:berita|artikel|selengkapnya)|baca:|berita terkait|artikel terkait|read (?:also|more|next)|also read|see also|more (?:on|from|about)|related(?: (?:articles?|stories|news|posts?|content|coverage|topics?|links?|video))?|recommended|don['’]t miss|must read|you (?:may|might) (?:also )?like|watch (?:also|now|:)|watch:|listen:|click here|tap here|相关阅读|相关新闻|相關新聞|延伸阅读|延伸閱讀|推荐阅读|更多新闻|另请参阅|lesen sie (?:auch|hier|mehr)|siehe auch|mehr zum thema|à lire aussi|lire aussi|voir aussi|lea también|le(?:e|a) (?:también|además)|te puede interesar|leggi anche|leia (?:também|mais)|veja também|lees ook|читайте также|смотрите также)(?=$|[\s:：;!.,(?」】\]-])/iu;
const follow =
  /^(?:follow (?:us|me|@|\p{L}+ (?:on|@))|like us|find us|join (?:us|our)|subscribe|sign up(?= (?:here|now|today|for our|to our|to receive|to get)|\P{L}*$)|sign up for (?:the |a )?(?:\p{L}+ ){0,5}(?:newsletters?|alerts|updates|e-?mails)|get (?:the (?:latest|best)|our|all|breaking)|download (?:the|our)|(?:ikuti|dapatkan|simak|cek) (?:kami|berita|update|informasi|breaking)|gabung|silakan (?:ikuti|bergabung)|关注我们|扫码|微信扫|扫一扫|下载.{0,8}(?:app|客户端)|share (?:this|on)|bagikan|partager|compartir|condividi|compartilh|teilen|分享到|分享至|pin it|tweet|email this|print this|leave a (?:comment|reply)|post a comment|tinggalkan (?:komentar|balasan)|подписывайтесь|поделиться|abonniere|folgen sie)(?=\P{L}|$)/iu;
const copyright =
  /^[\s(（[]*(?:©|\(c\)|copyright|hak cipta|all rights reserved|版权|版權|未经授权|未經授權|dilarang (?:mengutip|menyalin|keras)|this material may not be published)|(?:all rights reserved|may not be (?:published|reproduced|reprinted)[^.]*|dilarang mengutip[^.]*|hak cipta[^.]{0,60}|版权所有[^。]*|未经[^。]{0,12}(?:授权|许可)[^。]*)\.?$/iu;
const bylineStart =
  /^[【[(（]?(?:by|laporan|rep|penulis|reporter|editor|pewarta|wartawan|oleh|kontributor|sumber|written by|reported by|edited by|reporting by|additional reporting|writing by|compiled by|text|foto|photo|photos?|image|images?|pictures?|credit|picture credit|source|sources?|via|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|责任校对|编审|监制|总监制|统筹|策划|终审|实习生|通讯员|供图|供稿|文字|视频|制图|采写|翻译|作者|来源|來源|稿件来源|信息来源|文章来源|文|图|摄影|校对|審核|审核|(?:titel|beitrags)?bild(?:er|quelle|nachweis|credit|rechte)?|(?:header|cover|featured|lead) image|von|par|por|fuente|fonte|quelle|source)\s*[:：/|]/iu;
const byName =
  /^(?:[Bb]y|BY|[Oo]leh|OLEH|[Vv]on|[Pp]ar|[Pp]or|[Pp]enulis|[Pp]ewarta|[Rr]eporter|Laporan (?:[Ww]artawan|[Jj]urnalis|[Kk]ontributor))\s+\p{Lu}[\p{L}\d.'’-]*(?:,?\s+(?:(?:and|und|et|y|e|dan|de|van|der|bin)\s+){0,2}[\p{Lu}&][\p{L}.'’-]*){0,8}$/u;
const advert =
  /^[\s\p{P}]*(?:advertisements?|advertising|advertisement - continue.*|iklan|adv|ad|ads|sponsored(?: content)?|scroll (?:down|to continue|untuk).*|story continues.*|article continues.*|continue reading.*|loading\.*|广告|廣告|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|promoted|skip ad|close|x)[\s\p{P}]*$/iu;
const tagLine =
  /^(?:tags?|topics?|filed under|categories|category|keywords|posted in|tagged|topik|kategori|label|标签|標籤|关键词|關鍵詞|关键字|關鍵字|文章关键词|topik terkait|kategorien?|schlag(?:wörter|worte?)|verschlagwortet|etiquetas|mots-clés)\s*[:：]/iu;
const timeOnly =
  /^(?:(?:published|posted|updated|last updated|diterbitkan|dipublikasikan|diperbarui|发布时间|更新时间|发表于)(?:\s*[:：])?\s*)?(?:\p{L}{3,10},?\s+)?(?:\d{1,2}\.?\s\p{L}{3,10}\.?\s(?:19|20)\d{2}|\p{L}{3,10}\.?\s\d{1,2},?\s(?:19|20)\d{2}|(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2})[\s,|•·–—-]*(?:at\s)?(?:\d{1,2}[.:]\d{2}(?::\d{2})?)?\s?(?:[ap]\.?m\.?)?\s?\(?(?:\p{Lu}{2,4})?\)?$/iu;
const photoCredit =
  /^[\s([（]*(?:photo|image|picture|foto|photograph|credit|video|illustration|ilustrasi|getty images|shutterstock|reuters|ap photo|图源|图片)(?!\p{Ll})[^.]{0,60}[)）\]]?$/iu;

/** A mark of an advertisement's place. */
export const isAdvertisement = (text: string): boolean => text.length < 90 && advert.test(text);
export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
export const linkShare = (block: Block): number =>
  block.text.length === 0 ? 0 : block.linkLength / block.text.length;
const closingNote =
  /(?:contributed (?:to )?(?:this|the) (?:report|story|article)|contributed reporting|^(?:reporting|additional reporting|writing|editing|compiled|edited) by\s|^have (?:a |any )?(?:tips?|news)|(?:may|can) be (?:reached|contacted) at|^if you (?:enjoyed|liked|like) (?:this|what)|^follow (?:\p{L}|@)[^.]{0,80}(?:twitter|facebook|instagram|@|full coverage)|^follow [^.]{0,80}full coverage|^citation:|^(?:post|leave|add|write) (?:a )?comment|^sign up (?:for|to)|^kontributor|^pewarta|^(?:copyright|hak cipta)|\p{L}@[\p{L}\d.-]+\.\p{L}{2,})/iu;
const biography = /^[\s,]{0,3}(?:is|was|has been|writes|covers|ist|est|es|adalah|merupakan)\s/iu;
const postedLine =
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|diterbitkan|dipublikasikan|diperbarui|terbit|发布时间|更新时间|发表于|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado)(?:\s(?:on|at|le|el|am|em|il))?\s?[:：]?\s?.*(?:\d|ago)/iu;
const sentence = /[.!?。！？…]["”’»)）」]*$/u;

const rules: readonly BlockRule[] = [
  {
    name: 'title-repeated',
    matches: ({ text, kind }, { title }) =>
      title !== '' && fold(text) === fold(title) && (kind === 'heading' || text.length > 15),
  },
  { name: 'advertisement', matches: ({ text }) => isAdvertisement(text) },
  {
    name: 'read-also',
    matches: (block) =>
      (block.words <= 30 || linkShare(block) > 0.4) &&
      readAlso.test(block.text) &&
      (linkShare(block) > 0.2 || !sentence.test(block.text) || block.words < 14),
  },
  {
    name: 'follow-or-share',
    matches: (block) =>
      follow.test(block.text) && block.words <= 45 && (linkShare(block) > 0.05 || block.words <= 12),
  },
  { name: 'copyright', matches: ({ text, words }) => words <= 60 && copyright.test(text) },
  {
    name: 'byline',
    matches: ({ text, words, kind }, { byline }) =>
      (words <= 25 && bylineStart.test(text)) ||
      (kind !== 'heading' && byName.test(text)) ||
      (byline !== null &&
        text.length < byline.length + 12 &&
        fold(text).endsWith(fold(byline)) &&
        fold(byline).length > 4),
  },
  { name: 'date-line', matches: ({ text }) => text.length < 70 && timeOnly.test(text) },
  {
    name: 'date-line',
    matches: ({ text, words }) => words <= 16 && postedLine.test(text) && !/[.!?。]$/u.test(text),
  },
  {
    name: 'closing-note',
    matches: ({ text, words }, { fromEnd = 99 }) => fromEnd < 8 && words <= 90 && closingNote.test(text),
  },
  {
    name: 'author-biography',
    matches: ({ text }, { byline, fromEnd = 99 }) =>
      fromEnd < 8 &&
      byline !== null &&
      byline.length > 4 &&
      text.startsWith(byline) &&
      biography.test(text.slice(byline.length)),
  },
  { name: 'tag-list', matches: ({ text, words }) => words <= 40 && tagLine.test(text) },
  {
    name: 'credit',
    matches: ({ text, words }, { fromEnd = 99 }) => words <= 12 && fromEnd < 4 && isClosingCredit(text),
  },
  { name: 'photo-credit', matches: ({ text, words }) => words <= 10 && photoCredit.test(text) },
];

/** A block with more words is prose, whatever it starts with. */
const LONGEST_LINE = 95;

/** The rule that takes a block out of the text, or null where it belongs. */
export const ruleAgainst = (block: Block, context: BlockContext): string | null =>
  block.words > LONGEST_LINE
    ? null
    : (rules.find((rule) => rule.matches(block, context))?.name ?? portalRule(block, context.fromEnd ?? 99));
