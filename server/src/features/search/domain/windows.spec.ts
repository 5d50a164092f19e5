import fc from 'fast-check';
import { SearchBounds } from './bounds.js';
import { eraMarks } from './facets.js';
import { everything, isWhole, secondWindow } from './windows.js';

const BOUNDS = new SearchBounds();
const eras = fc.nat({ max: 2_000 }).chain((newest) => fc.record({ newest: fc.constant(newest), start: fc.nat({ max: newest }) }));

describe('how far is looked after the first eras', () => {
  it('is everything when nothing was found, and in a small index', () => {
    expect(secondWindow(0, { newest: 900, start: 900 }, BOUNDS)).toEqual({ marks: null, documents: 901 * 1_024 });
    expect(secondWindow(50, { newest: 9, start: 9 }, BOUNDS).marks).toBeNull();
    expect([isWhole({ newest: 7, start: 0 }, BOUNDS), isWhole({ newest: 8, start: 8 }, BOUNDS)]).toEqual([true, false]);
  });

  it('is as many eras as should hold enough, by their ages when they are many', () => {
    expect(secondWindow(125, { newest: 900, start: 900 }, BOUNDS).marks).toEqual(['#900', '#899', '#898', '#897', '#896']);
    expect(secondWindow(10, { newest: 900, start: 900 }, BOUNDS).marks).toEqual(['##28', '##27', '##26']);
  });

  it('reaches over all documents from the start back, as far as the first eras promise enough', () => {
    fc.assert(
      fc.property(eras, fc.nat({ max: BOUNDS.enough - 1 }), fc.nat(), (among, found, some) => {
        const { marks } = secondWindow(found, among, BOUNDS);
        const reach = Math.ceil((BOUNDS.first * BOUNDS.enough) / Math.max(found, 1));
        const place = (among.start - (some % reach)) * BOUNDS.era;
        if (marks !== null && place >= 0) expect(eraMarks(place, BOUNDS).some((mark) => marks.includes(mark))).toBe(true);
        expect(everything(among, BOUNDS).documents).toBeGreaterThan(among.newest * BOUNDS.era);
      }),
    );
  });
});
