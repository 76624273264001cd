import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../utils/article/paragraphs.ts';
import { element } from './page.ts';

const texts = (html: string): readonly string[] => readBlocks(element(html)).map((block) => block.text);

describe('readBlocks', () => {
  it('never glues the sentences of two blocks', () => {
    expect(texts('<p>Pengawasan obat.</p><p>Dalam kunjungan itu.</p>')).toEqual([
      'Pengawasan obat.',
      'Dalam kunjungan itu.',
    ]);
    expect(texts('<div>One.<div>Two.</div>Three.</div>')).toEqual(['One.', 'Two.', 'Three.']);
    expect(texts('One sentence.<br>Another sentence.')).toEqual(['One sentence.', 'Another sentence.']);
  });
  it('joins a sentence that a line break cuts', () => {
    expect(texts('<p>One long sentence that is<br>broken for its looks.</p>')).toEqual([
      'One long sentence that is broken for its looks.',
    ]);
    expect(texts('<p>a <b>bold</b>\n   <i>word</i></p>')).toEqual(['a bold word']);
  });
  it('reads list items and table rows one by one', () => {
    expect(texts('<ul><li>One</li><li>Two</li></ul>')).toEqual(['One', 'Two']);
    expect(
      texts('<table><tr><th>Vaccine</th><th>Tests</th></tr><tr><td>Polio</td><td>6</td></tr></table>'),
    ).toEqual(['Vaccine | Tests', 'Polio | 6']);
  });
  it('leaves out code, forms and reading aids', () => {
    expect(
      texts(
        '<p>Seen</p><script>unseen()</script><style>x</style><form>unseen</form><p>薬<ruby>剤<rt>ざい</rt></ruby></p>',
      ),
    ).toEqual(['Seen', '薬剤']);
  });
  it('knows how much of a block is a link', () => {
    const [block] = readBlocks(element('<p>12345 <a href="/x">67890</a></p>'));
    expect(block?.linkLength).toBe(5);
  });
});
