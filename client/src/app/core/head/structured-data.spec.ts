import fc from 'fast-check';

import { breadcrumb, known, scriptText } from './structured-data';

describe('what search engines are told', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028\u2029', '"}]}'])(
    'holds no sign that could end its element: %s',
    (headline) => {
      const text = scriptText([{ '@type': 'Report', headline }]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect((JSON.parse(text) as { '@graph': { headline: string }[] })['@graph'][0]?.headline).toBe(headline);
    },
  );

  it('is read back whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const text = scriptText([{ '@type': 'Report', headline }]);
        expect(text).not.toContain('<');
        expect((JSON.parse(text) as { '@graph': { headline: string }[] })['@graph'][0]?.headline).toBe(headline);
      }),
    );
  });

  it('says nothing where nothing is known', () => {
    expect(known({ name: 'Община', email: null, url: '', about: undefined, items: [], count: 0 })).toEqual({ name: 'Община', count: 0 });
  });

  it('numbers the way to a page from its start', () => {
    const way = breadcrumb(
      [
        { name: 'Заедно', path: '/' },
        { name: 'Случаи', path: '/submissions' },
      ],
      (path) => `https://x.example/bg${path}`,
    );
    expect(way['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Заедно', item: 'https://x.example/bg/' },
      { '@type': 'ListItem', position: 2, name: 'Случаи', item: 'https://x.example/bg/submissions' },
    ]);
  });
});
