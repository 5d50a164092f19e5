import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import type { StaffActor } from '../../kernel/actor.js';
import { ActorSources } from '../../platform/http/access/actor-sources.js';
import type { AccountId } from '../../kernel/ids.js';
import { AuthorityDirectory } from './reads/authority-directory.js';
import type { Site } from './reads/site.js';
import { EstablishMunicipality } from './use-cases/establish-municipality.js';

const ADMINISTRATOR: StaffActor = {
  kind: 'staff',
  accountId: '01890000-0000-7000-8000-000000000001' as AccountId,
  role: 'administrator',
  departmentId: null,
  office: null,
  standsIn: [],
};

const BUDGET = {
  slug: 'finansi-i-byudzhet',
  nameBg: 'Финанси и бюджет',
  nameEn: 'Finance and Budget',
  email: 'finansi@zaedno.example',
};

describe('the directory of the municipality', () => {
  let application: TestApplication;
  let directory: AuthorityDirectory;
  const visitor = () => application.visitor();
  const site = async () => (await visitor().get<Site>('/api/v1/site')).body;

  beforeEach(async () => {
    application = await startTestApplication();
    directory = application.app.get(AuthorityDirectory, { strict: false });
    application.app.get(ActorSources).useForStaff({ identify: async () => ADMINISTRATOR });
  });
  afterEach(() => application.close());

  describe('on a fresh database', () => {
    it('has five topics, the national authorities and a neutral name, so that pages can be drawn', async () => {
      const { municipality, topics, authorities, departments, settlements, demo } = await site();
      expect(municipality).toMatchObject({ nameBg: 'Община', nameEn: 'Municipality', email: null, emblemUrl: null });
      expect(topics.map(({ key }) => key)).toEqual(['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics']);
      expect(authorities.map(({ slug }) => slug)).toEqual(
        expect.arrayContaining(['smetna-palata', 'prokuratura', 'mvr', 'kzld', 'ombudsman', 'oblasten-upravitel', 'obshtinski-savet']),
      );
      expect([departments, settlements, demo]).toEqual([[], [], false]);
    });

    it('is established once: what is there already is left alone', async () => {
      const establish = application.app.get(EstablishMunicipality, { strict: false });
      const content = {
        municipality: {
          ...{ nameBg: 'Сливница', nameEn: 'Slivnitsa', legalNameBg: 'Община Сливница', legalNameEn: 'Slivnitsa Municipality' },
          ...{ email: null, phone: null, addressBg: '', addressEn: '', websiteUrl: null, introBg: '', introEn: '' },
          ...{ privacyContactBg: '', privacyContactEn: '', accessibilityEmail: null },
        },
        departments: [
          { ...BUDGET, phone: null, addressBg: '', addressEn: '', hoursBg: '', hoursEn: '', headOfficeBg: '', headOfficeEn: '' },
        ],
        settlements: [{ ekatte: '67372', nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 }],
        topics: [{ key: 'services', nameBg: 'Услуги', nameEn: 'Services', defaultDepartment: BUDGET.slug }],
        authorities: [],
      } as const;
      await establish.run(content);
      await visitor().patch('/api/v1/admin/municipality', { nameBg: 'Сливница на Драгоман' });
      await establish.run(content);
      const after = await site();
      expect(after.municipality).toMatchObject({ nameBg: 'Сливница на Драгоман', nameEn: 'Slivnitsa' });
      expect(after.departments).toHaveLength(1);
      expect(after.topics[0]).toMatchObject({ nameBg: 'Услуги', defaultDepartment: BUDGET.slug });
    });
  });

  describe('read by everybody', () => {
    it('is answered from memory, with a tag that saves the second answer', async () => {
      const first = await visitor().get('/api/v1/site');
      expect(first.headers['cache-control']).toBe('public, no-cache');
      const tag = String(first.headers.etag);
      expect(await countStatements(application.dataSource, () => visitor().get('/api/v1/site'))).toBe(0);
      const again = await application.app.inject({ url: '/api/v1/site', headers: { host: 'localhost:3000', 'if-none-match': tag } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });

    it('has another tag after a change, and after midnight in Sofia', async () => {
      const tags = [(await visitor().get('/api/v1/site')).headers.etag];
      await visitor().post('/api/v1/admin/departments', BUDGET);
      tags.push((await visitor().get('/api/v1/site')).headers.etag);
      application.clock.set('2026-11-23T22:00:00Z');
      tags.push((await visitor().get('/api/v1/site')).headers.etag);
      expect(new Set(tags).size).toBe(3);
    });

    it('stays as it was when the database does not answer', async () => {
      await visitor().post('/api/v1/admin/departments', BUDGET);
      await application.dataSource.query('alter table municipality rename to hidden');
      await directory.refresh();
      expect((await site()).departments.map(({ slug }) => slug)).toEqual([BUDGET.slug]);
      await application.dataSource.query('alter table hidden rename to municipality');
    });

    it('shows what another process changed, once it looks', async () => {
      await application.dataSource.query(
        `insert into settlement (ekatte, name_bg, name_en, postcode) values ('67372', 'Сливница', 'Slivnitsa', '2200')`,
      );
      await directory.refresh();
      expect(directory.openSettlement('67372')).toBeNull();
      await application.dataSource.query('update municipality set revision = uuidv7()');
      await directory.refresh();
      expect(directory.openSettlement('67372')?.nameBg).toBe('Сливница');
    });
  });
});
