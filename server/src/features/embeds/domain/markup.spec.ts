import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { markup, Markup } from './markup.js';

/** What XML can hold at all; it is read back by a parser of XML. */
const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));

describe('words in markup', () => {
  it('are read back as they were, as text and as an attribute, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.constantFrom(`</p><script>alert(1)</script>`, `" onclick="x`, `' x='`, '&amp;', '&#60;')), (text) => {
        const shown = text.replaceAll(/[\t\n]/g, ' ');
        const { documentElement: p } = new DOMParser().parseFromString(markup`<p title="${shown}">${shown}</p>`.text, 'text/xml');
        expect([p?.textContent, p?.getAttribute('title'), p?.childNodes.length]).toEqual([shown, shown, shown === '' ? 0 : 1]);
      }),
    );
  });

  it('stand beside markup that was made before, once or several times', () => {
    const items = ['а', '<б>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<hr />`}${3}`.text).toBe('<ul><li>а</li><li>&lt;б&gt;</li></ul><hr />3');
    expect(markup``).toEqual(new Markup(''));
  });
});
