// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isBookmarkFile, readBookmarks } from '../../../utils/addresses/read-bookmarks.ts';

/** As Firefox and Chrome write it: nothing but lists and links is closed. */
const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><A HREF="https://a.example/loose" ADD_DATE="1">Loose &amp; free</A>
    <DT><H3 ADD_DATE="1">Health</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1">One</A>
        <DD>A description
        <DT><H3>China</H3>
        <DL><p>
            <DT><A HREF="https://b.example/2">Two</A>
        </DL><p>
        <DT><A HREF="https://a.example/3">Three</A>
    </DL><p>
    <DT><H3></H3>
    <DL><p>
        <DT><A HREF="https://c.example/4">Four</A>
    </DL><p>
    <DT><A HREF="place:sort=8">Most visited</A>
</DL>`;

const expected = [
  { url: 'https://a.example/loose', title: 'Loose & free', folders: [] },
  { url: 'https://a.example/1', title: 'One', folders: ['Health'] },
  { url: 'https://b.example/2', title: 'Two', folders: ['Health', 'China'] },
  { url: 'https://a.example/3', title: 'Three', folders: ['Health'] },
  { url: 'https://c.example/4', title: 'Four', folders: [] },
  { url: 'place:sort=8', title: 'Most visited', folders: [] },
];

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('bookmarks', () => {
  test('have the folders that they lie in', () => {
    expect(readBookmarks(parse(file))).toEqual(expected);
  });

  test('have the same folders where a parser closes what the file leaves open', () => {
    const closed = file.replaceAll(/(?<item><DT><A[^\n]*<\/A>)/gu, '$<item></DT>').replaceAll('<p>', '');
    expect(readBookmarks(parse(closed))).toEqual(expected);
  });

  test('are known by their head', () => {
    expect(isBookmarkFile(file)).toBe(true);
    expect(isBookmarkFile(`\n${file.toLowerCase()}`)).toBe(true);
    expect(isBookmarkFile('<!doctype html><dl><dt><a href="https://a.example/">x</a></dl>')).toBe(false);
    expect(isBookmarkFile('https://a.example/1')).toBe(false);
  });
});
