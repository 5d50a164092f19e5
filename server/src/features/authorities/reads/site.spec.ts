import { civilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { NO_REMIT } from '../domain/competence.js';
import type { Authority, AuthorityId, Department, Municipality, Settlement } from '../domain/directory.js';
import { DirectorySnapshot } from '../domain/directory-snapshot.js';
import { siteOf } from './site.js';

const municipality: Municipality = {
  nameBg: 'Сливница',
  nameEn: 'Slivnitsa',
  legalNameBg: 'Община Сливница',
  legalNameEn: 'Slivnitsa Municipality',
  email: null,
  phone: null,
  addressBg: '',
  addressEn: '',
  websiteUrl: null,
  introBg: '',
  introEn: '',
  privacyContactBg: '',
  privacyContactEn: '',
  accessibilityEmail: null,
  emblem: Buffer.from('picture'),
  emblemTag: 'abc123',
  trustedAfter: 3,
  updatedAt: new Date('2026-11-01T10:00:00Z'),
};

const department = (slug: string, nameBg: string, closedOn: string | null = null): Department => ({
  id: `id-${slug}` as DepartmentId,
  slug,
  nameBg,
  nameEn: slug,
  email: null,
  phone: null,
  addressBg: '',
  addressEn: '',
  hoursBg: '',
  hoursEn: '',
  headOfficeBg: '',
  headOfficeEn: '',
  closedOn: closedOn === null ? null : civilDate(closedOn),
});

const settlement = (ekatte: string, nameBg: string): Settlement => ({
  ekatte,
  nameBg,
  nameEn: nameBg,
  postcode: '2200',
  population: 9,
  closedOn: null,
});

const authority = (slug: string, nameBg: string, validTo: string | null = null): Authority => ({
  ...NO_REMIT,
  id: `id-${slug}` as AuthorityId,
  slug,
  nameBg,
  nameEn: slug,
  email: null,
  websiteUrl: null,
  validFrom: null,
  validTo: validTo === null ? null : civilDate(validTo),
});

const snapshot = new DirectorySnapshot({
  revision: 'r1',
  municipality,
  departments: [department('yurist', 'Юрист'), department('arhiv', 'Архив'), department('staro', 'Старо', '2026-11-23')],
  settlements: [settlement('67372', 'Сливница'), settlement('00223', 'Алдомировци')],
  topics: [
    { key: 'ethics', position: 5, nameBg: 'Етични норми', nameEn: 'Ethics', defaultDepartmentId: 'id-staro' as DepartmentId },
    { key: 'services', position: 1, nameBg: 'Административни услуги', nameEn: 'Services', defaultDepartmentId: 'id-arhiv' as DepartmentId },
  ],
  authorities: [authority('kpk', 'Комисия за противодействие на корупцията', '2026-01-28'), authority('mvr', 'МВР')],
});

const siteOn = (today: string) => siteOf(snapshot, { today: civilDate(today), demo: false });

describe('the site', () => {
  it('lists in the order of the Bulgarian alphabet, and topics in their own', () => {
    const site = siteOn('2026-11-22');
    expect(site.departments.map(({ slug }) => slug)).toEqual(['arhiv', 'staro', 'yurist']);
    expect(site.settlements.map(({ nameBg }) => nameBg)).toEqual(['Алдомировци', 'Сливница']);
    expect(site.topics.map(({ key }) => key)).toEqual(['services', 'ethics']);
  });

  it('does not offer a department from the day on which it closed, nor routes to it', () => {
    expect(siteOn('2026-11-22').topics[1]?.defaultDepartment).toBe('staro');
    const site = siteOn('2026-11-23');
    expect(site.departments.map(({ slug }) => slug)).toEqual(['arhiv', 'yurist']);
    expect(site.topics.map(({ defaultDepartment }) => defaultDepartment)).toEqual(['arhiv', null]);
  });

  it('does not offer an authority that is no more', () => {
    expect(siteOn('2026-01-28').authorities.map(({ slug }) => slug)).toEqual(['kpk', 'mvr']);
    expect(siteOn('2026-01-29').authorities.map(({ slug }) => slug)).toEqual(['mvr']);
  });

  it('says where the emblem is, and never holds ids or bytes', () => {
    const site = siteOn('2026-11-23');
    expect(site.municipality).toMatchObject({ emblemUrl: '/api/v1/site/emblem/abc123', updatedAt: '2026-11-01T10:00:00.000Z' });
    expect(JSON.stringify(site)).not.toMatch(/"(?:id|emblem|closedOn|validTo)"/);
  });
});

it('what is closed still resolves: old cases name it', () => {
  expect(snapshot.department('staro')?.nameBg).toBe('Старо');
  expect(snapshot.departmentById('id-staro' as DepartmentId)?.slug).toBe('staro');
  expect(snapshot.authority('kpk')?.nameBg).toMatch('корупцията');
  expect(snapshot.department('nyama')).toBeNull();
});
