import { civilDate } from '../../../kernel/civil-date.js';
import { isOpen, isValid } from './directory.js';
import { faultsOfAuthority, faultsOfDepartment, faultsOfMunicipality, faultsOfSettlement } from './directory-rules.js';

const today = civilDate('2026-11-23');

describe('a department', () => {
  it('has a slug of small Latin letters, digits and hyphens', () => {
    for (const slug of ['kmet', 'finansi-i-byudzhet', 'otdel-2']) expect(faultsOfDepartment({ slug })).toEqual([]);
    for (const slug of ['Kmet', 'кмет', '-kmet', 'kmet-', 'a--b', 'a b', 'a/b', '']) {
      expect(faultsOfDepartment({ slug })).toMatchObject([{ pointer: '/slug', code: 'not_a_slug' }]);
    }
  });

  it('is offered until the day on which it closes', () => {
    expect(isOpen({ closedOn: null }, today)).toBe(true);
    expect(isOpen({ closedOn: civilDate('2026-11-24') }, today)).toBe(true);
    expect(isOpen({ closedOn: today }, today)).toBe(false);
    expect(isOpen({ closedOn: civilDate('2026-01-01') }, today)).toBe(false);
  });
});

describe('a settlement', () => {
  it('has an EKATTE code of five digits and a postcode of four', () => {
    expect(faultsOfSettlement({ ekatte: '67372', postcode: '2200' })).toEqual([]);
    expect(faultsOfSettlement({ ekatte: '6737', postcode: '22000' })).toMatchObject([
      { pointer: '/ekatte', code: 'not_an_ekatte' },
      { pointer: '/postcode', code: 'not_a_postcode' },
    ]);
  });
});

describe('an authority', () => {
  const authority = { slug: 'mvr', websiteUrl: null, validFrom: null, validTo: null };

  it('can be chosen from its first day to its last', () => {
    expect(isValid({ validFrom: null, validTo: null }, today)).toBe(true);
    expect(isValid({ validFrom: today, validTo: today }, today)).toBe(true);
    expect(isValid({ validFrom: civilDate('2026-11-24'), validTo: null }, today)).toBe(false);
    expect(isValid({ validFrom: null, validTo: civilDate('2026-01-27') }, today)).toBe(false);
  });

  it('does not end before it starts', () => {
    expect(faultsOfAuthority({ ...authority, validFrom: today, validTo: civilDate('2026-11-22') })).toMatchObject([
      { pointer: '/validTo', code: 'ends_before_it_starts' },
    ]);
  });

  it.each(['javascript:alert(1)', 'www.mvr.bg', 'ftp://mvr.bg', 'https://'])('has no website like %s', (websiteUrl) => {
    expect(faultsOfAuthority({ ...authority, websiteUrl })).toMatchObject([{ pointer: '/websiteUrl', code: 'not_a_url' }]);
    expect(faultsOfMunicipality({ websiteUrl })).toMatchObject([{ pointer: '/websiteUrl', code: 'not_a_url' }]);
  });

  it('may have a website', () => {
    expect(faultsOfAuthority({ ...authority, websiteUrl: 'https://www.mvr.bg' })).toEqual([]);
  });
});
