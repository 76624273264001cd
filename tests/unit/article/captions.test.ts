import { describe, expect, it } from 'vitest';
import { reportsDatedFact, takeCaptions } from '../../../utils/article/captions.ts';
import { readBlocks } from '../../../utils/article/paragraphs.ts';
import { element, pageOf, prose, read } from './page.ts';

const dated =
  'Kepala balai kesehatan meninjau pameran obat tradisional di kota pelabuhan bersama tamu dari Vietnam pada 4 Mei 2025. (Foto: dok. balai)';

describe('captions', () => {
  it('stay in the text where they report a dated fact, and only there', () => {
    expect(reportsDatedFact(dated)).toBe(true);
    expect(reportsDatedFact('Rombongan tiba pada 4 Mei 2025.')).toBe(false);
    expect(
      reportsDatedFact(
        'In this May 4, 2019, file photo, nurses of the northern clinics wait for the minister at the gate.',
      ),
    ).toBe(false);
    expect(
      reportsDatedFact(
        'Kepala balai kesehatan meninjau pameran obat tradisional di kota pelabuhan bersama tamu dari Vietnam.',
      ),
    ).toBe(false);
  });

  it.each([
    ['<figure><img src="a"><figcaption>Nurses at work.</figcaption></figure>'],
    ['<div class="wp-caption-text">Nurses at work.</div>'],
    ['<p>Nurses at work in the north. (AP Photo/Ada Lind)</p>'],
    ['<p>签字仪式现场。时讯网记者 王芳 摄</p>'],
  ])('are kept apart: %s', (html) => {
    const { text, captions } = takeCaptions(readBlocks(element(`${prose(3)}${html}${prose(3)}`)));
    expect(captions).toHaveLength(1);
    expect(text).toHaveLength(6);
  });

  it('an agency that signs at the end is no caption', () => {
    expect(
      takeCaptions(readBlocks(element(`${prose(3)}<p>The talks go on in May. (Xinhua/Kabar Nusa)</p>`)))
        .captions,
    ).toEqual([]);
  });

  it('beside the headline are found too, and stand behind the text', () => {
    const { article } = read(
      pageOf(
        `<main><h1>Plan agreed</h1><figure><img src="a.jpg"><figcaption>${dated}</figcaption></figure><div class="text">${prose()}</div></main>`,
      ),
    );
    expect(article.captions).toEqual([dated]);
    expect(article.text.startsWith('Paragraph 1')).toBe(true);
    expect(article.text.endsWith(`\n\n${dated}`)).toBe(true);
  });

  it('of a picture story are its text', () => {
    const story = Array.from(
      { length: 5 },
      (_, at) =>
        `<figure><img src="${at}"><figcaption>Picture ${at} shows nurses of the northern clinics on their way to the island.</figcaption></figure>`,
    );
    expect(takeCaptions(readBlocks(element(story.join('')))).text).toHaveLength(5);
  });
});
