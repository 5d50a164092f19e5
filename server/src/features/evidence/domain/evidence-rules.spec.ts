import fc from 'fast-check';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import { EVIDENCE_KINDS, type GivenEvidence } from './evidence.js';
import { faultsOfEvidence } from './evidence-rules.js';

const TODAY = civilDate('2026-11-23');
const LINK: GivenEvidence = { kind: 'link', caption: 'Обявата', url: 'https://example.org/remont', seenOn: TODAY };
const PHOTO: GivenEvidence = { kind: 'photo', caption: 'Настилката', attachment: 'a', place: 'ул. „Васил Левски“ 12' };
const FILE: GivenEvidence = { kind: 'file', caption: 'Протоколът', attachment: 'b' };

const faults = (...items: readonly GivenEvidence[]): string[] =>
  faultsOfEvidence(items, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);
const faultsOf = (item: GivenEvidence): string[] => faults(item).map((fault) => fault.replace('/evidence/0/', ''));

describe('evidence', () => {
  it('may be none at all, and up to five items', () => {
    expect(faults()).toEqual([]);
    expect(faults(LINK, PHOTO, FILE, LINK, LINK)).toEqual([]);
    expect(faults(LINK, LINK, LINK, LINK, LINK, LINK)).toEqual(['/evidence too_many_items']);
  });

  it('says what it shows', () => {
    for (const item of [LINK, PHOTO, FILE]) expect(faultsOf({ ...item, caption: ' ' })).toEqual(['caption caption_missing']);
  });

  it('names each wrong field by its item', () => {
    expect(faults(LINK, { ...LINK, url: null }, { ...PHOTO, attachment: null }, { ...FILE, caption: '' })).toEqual([
      '/evidence/1/url url_missing',
      '/evidence/2/attachment photo_missing',
      '/evidence/3/caption caption_missing',
    ]);
  });

  it('has a file for a file and a photo, each file once', () => {
    expect(faultsOf({ ...FILE, attachment: null })).toEqual(['attachment file_missing']);
    expect(faults(FILE, { ...PHOTO, attachment: 'B' }, FILE)).toEqual([
      '/evidence/1/attachment upload_twice',
      '/evidence/2/attachment upload_twice',
    ]);
  });

  it('has no field of another kind', () => {
    expect(faultsOf({ ...LINK, attachment: 'c' })).toEqual(['attachment not_of_this_kind']);
    expect(faultsOf({ ...LINK, place: 'Тук' })).toEqual(['place not_of_this_kind']);
    expect(faultsOf({ ...FILE, latitude: 0, longitude: 0 })).toEqual(['latitude not_of_this_kind', 'longitude not_of_this_kind']);
    expect(faultsOf({ ...PHOTO, url: 'https://example.org' })).toEqual(['url not_of_this_kind']);
    expect(faultsOf({ ...PHOTO, url: null, seenOn: null })).toEqual([]);
  });
});

describe('a link', () => {
  it.each(['https://example.org', 'http://example.org:8080/a?b=c#d', 'HTTPS://example.org/път', 'https://пример.бг/'])(
    'may be %s',
    (url) => {
      expect(faultsOf({ ...LINK, url })).toEqual([]);
    },
  );

  it.each([
    ...['example.org', 'ftp://example.org', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@example.org'],
    ...['https:example.org', 'https:///example.org', 'http:\\\\example.org', 'https://', 'https://a b/', 'https://example.org\\@evil.org'],
    ...['https://exa mple.org', 'https://example.org:99999/', '//example.org', ' https://example.org', 'https://[::1/'],
  ])('may not be %j', (url) => {
    expect(faultsOf({ ...LINK, url })).toEqual(['url not_a_url']);
  });

  it.each(['https://ivan@example.org', 'https://ivan:tayna@example.org/', 'http://:tayna@example.org'])('has no user: %s', (url) => {
    expect(faultsOf({ ...LINK, url })).toEqual(['url url_with_password']);
  });

  it('was seen on a day that has come', () => {
    expect(faultsOf({ ...LINK, seenOn: null })).toEqual(['seenOn seen_on_missing']);
    expect(faultsOf({ ...LINK, seenOn: addDays(TODAY, 1) })).toEqual(['seenOn seen_in_future']);
    expect(faultsOf({ ...LINK, seenOn: civilDate('1999-12-31') })).toEqual([]);
  });
});

describe('a photo', () => {
  it('says where it was taken', () => {
    expect(faultsOf({ ...PHOTO, place: ' ' })).toEqual(['place place_missing']);
    expect(faultsOf({ ...PHOTO, place: null, latitude: 42, longitude: 23 })).toEqual(['place place_missing']);
  });

  it('has coordinates in pairs', () => {
    expect(faultsOf({ ...PHOTO, latitude: 42 })).toEqual(['longitude coordinates_alone']);
    expect(faultsOf({ ...PHOTO, longitude: 0 })).toEqual(['latitude coordinates_alone']);
    expect(faultsOf({ ...PHOTO, latitude: 0, longitude: 0 })).toEqual([]);
  });

  it('lies on Earth', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (latitude, longitude) => {
        const outside = [Math.abs(latitude) <= 90 ? null : 'latitude', Math.abs(longitude) <= 180 ? null : 'longitude'];
        expect(faultsOf({ ...PHOTO, latitude, longitude })).toEqual(
          outside.filter((field) => field !== null).map((field) => `${field} coordinates_outside`),
        );
      }),
    );
  });
});

describe('whatever somebody sends', () => {
  const text = fc.option(fc.string(), { nil: null });
  const degrees = fc.option(fc.double(), { nil: null });
  const item = fc.record({
    ...{ kind: fc.constantFrom(...EVIDENCE_KINDS), caption: fc.string(), url: fc.option(fc.webUrl(), { nil: null }) },
    ...{
      seenOn: fc.option(
        fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(TODAY, days)),
        { nil: null },
      ),
    },
    ...{ attachment: text, place: text, latitude: degrees, longitude: degrees },
  });

  it('what is kept has what its kind needs, and nothing else', () => {
    fc.assert(
      fc.property(item, (given) => {
        if (faults(given).length > 0) return;
        expect(given.caption.trim()).not.toBe('');
        const isLink = given.kind === 'link';
        expect([Boolean(given.url), Boolean(given.seenOn), Boolean(given.attachment)]).toEqual([isLink, isLink, !isLink]);
        if (given.kind !== 'photo') expect([given.place || null, given.latitude, given.longitude]).toEqual([null, null, null]);
      }),
      { numRuns: 2_000 },
    );
  });
});
