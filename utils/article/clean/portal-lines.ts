import type { Block } from '../page-reading.ts';

/** A line that a page prints around its report, told by its first words. */
interface PortalLine {
  readonly rule: string;
  readonly pattern: RegExp;
  /** More words than this and it is prose. */
  readonly mostWords: number;
  /** Only among so many last blocks; anywhere where it is not given. */
  readonly fromEnd?: number;
}

const lines: readonly PortalLine[] = [
  {
    // `[Gambas:Video 20detik]`: where a video stands.
    rule: 'embed-mark',
    pattern:
      /^[[【]\s*(?:gambas|video|foto|photo|embed|widget|infografis|youtube|instagram|twitter|tweet|galeri|gallery)\s*[:：][^\]】]{1,120}[\]】]$/iu,
    mostWords: 20,
  },
  {
    rule: 'next-page',
    pattern:
      /^[\s>»→]*(?:(?:baca |lanjut(?:kan)? )?(?:ke )?halaman (?:selanjutnya|berikutnya)|bersambung ke halaman|halaman\s?[:：]?(?:\s?\d{1,2}){2,12}|\d{1,2} dari \d{1,2} halaman|(?:go to )?next page|continued on (?:the )?next page|page \d{1,2} of \d{1,2}|下一页|下一頁|上一页\s|第\s?\d{1,2}\s?页|nächste seite|seite \d{1,2} von \d{1,2}|page suivante|página siguiente)/iu,
    mostWords: 14,
  },
  {
    rule: 'feedback',
    pattern:
      /^(?:was this (?:article|page|information|content|story)|did you find this|is this (?:article|page) helpful|war (?:dieser|der) (?:artikel|beitrag)|hat (?:dir|ihnen) (?:dieser|der) (?:artikel|beitrag)|möchten sie (?:den|diesen) (?:artikel|beitrag)|apakah (?:artikel|berita|informasi) ini|report (?:an? )?(?:error|typo|mistake)|【?(?:我要)?纠错】?|我要反馈|cet article vous a)/iu,
    mostWords: 14,
  },
  {
    rule: 'page-control',
    pattern:
      /^[【[]?(?:扫描?二维码|扫码|扫一扫|微信扫|长按|点击(?:查看|进入|图片|下载|关注|阅读|此处)|分享(?:到|至|让更多人)|打印|关闭|返回(?:顶部|首页|列表)|字号|字体|收藏|(?:缩小|放大)字体|客户端下载|下载客户端|海量资讯|更多精彩|欢迎关注|大字体|阅读下一篇|[上下]一篇|相关(?:链接|附件|稿件|文件)|热门推荐|新闻热线|(?:您的)?当前位置|首页\s*[>》])/u,
    mostWords: 24,
  },
  {
    rule: 'page-control',
    pattern:
      /^(?:print(?: this)?(?: page| article)?|e-?mail(?: this)?(?: page| article)?|back to top|top of page|close window|zum seitenanfang|nach oben|cetak|cetak halaman|salin tautan|copy link|listen to (?:this )?(?:article|story)|dengarkan (?:artikel|berita)|reading time|waktu baca|\d{1,2} min(?:ute)?s? read|lesezeit|(?:impressum|datenschutz|privacy policy|kebijakan privasi|terms of (?:use|service))(?:\s*[|·•-].*)?)\s?[:：]?\s?(?:\d{1,2}\s?\p{L}{3,8}\.?)?$/iu,
    mostWords: 10,
  },
  { rule: 'original-title', pattern: /^[【[(（]?原[标標][题題]\s?[:：]/u, mostWords: 40 },
  {
    // Who sends out a release or shows a report again, and whom to ask.
    rule: 'closing-note',
    pattern:
      /^[\s*]*(?:(?:artikel|berita|tulisan|konten) ini (?:telah|sudah|pertama kali|disiarkan|ditayangkan)|fakta atau hoaks|untuk informasi lebih lanjut,? (?:silakan|silahkan|hubungi)|for (?:more|further) information,? (?:please )?(?:contact|call|e-?mail)|for media (?:inquiries|enquiries)|if you (?:found|value|appreciate) (?:this|the|our)|our standards:|this (?:entry|article) was posted (?:on|by|in)|dieser (?:beitrag|eintrag|artikel) wurde (?:vor )?(?:am|von|unter)|erstellt am\P{L}|\|?\s?abgelegt unter\s|posted in\s|转载请注明|免责声明|声明[:：]|凡.{2,20}转载|(?:新浪|搜狐|网易)声明)/iu,
    mostWords: 80,
    fromEnd: 8,
  },
  {
    rule: 'end-mark',
    pattern:
      /^(?:[（(]?完[）)]?|enditem|end item|-{1,3}\s?(?:ends?|30)\s?-{0,3}|#{2,4}|■+|\*{3}|-{2}\s?(?:bernama|ians|ani|xinhua|antara))$/iu,
    mostWords: 3,
    fromEnd: 6,
  },
  {
    // `(naf/kna)`, `(MF)`, `RW/AL`: who wrote and edited.
    rule: 'initials',
    pattern: /^[(（]\s?\p{L}{2,4}(?:\s?[/-]\s?\p{L}{2,6}){0,4}\s?[)）]$|^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,4}$/u,
    mostWords: 5,
    fromEnd: 4,
  },
];

const aboutCookies =
  /(?<!\p{L})(?:we|our|this (?:web)?site|wir|unserer?|diese (?:web)?seite|nous|nos|ce site|nuestr[ao]s?|este sitio|usamos|kami|situs ini|本网站|我们)(?!\p{Ll})/iu;

/** The rule for a line that pages print around reports, or null. `fromEnd`: how many blocks follow. */
export function portalRule({ text, words }: Block, fromEnd: number): string | null {
  const found = lines.find(
    (line) =>
      words <= line.mostWords &&
      fromEnd < (line.fromEnd ?? Number.POSITIVE_INFINITY) &&
      line.pattern.test(text),
  );
  if (found !== undefined) return found.rule;
  const cookies = words <= 60 && fromEnd < 3 && /cookies?(?!\p{L})/iu.test(text) && aboutCookies.test(text);
  return cookies ? 'cookie-notice' : null;
}
