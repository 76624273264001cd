const toOtherPage =
  /^\W*(?:\d{1,2}|next(?: page)?|(?:halaman )?(?:selanjutnya|berikutnya)|下一[页頁]|(?:show|view) all|tampilkan semua)\W*$/iu;
const LONGEST = 30;
const MOST = 20;

/** Where links lead that read like page numbers or "next page". */
export const pageLinks = (document: Document): readonly string[] =>
  [...document.querySelectorAll('a[href], link[rel~="next"]')]
    .filter(({ localName, textContent }) => {
      const text = textContent ?? '';
      return localName === 'link' || (text.length <= LONGEST && toOtherPage.test(text));
    })
    .slice(0, MOST)
    .map((link) => link.getAttribute('href') ?? '');
