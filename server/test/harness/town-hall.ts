import type { Office, Role } from '../../src/kernel/actor.js';
import { CreateActiveAccount } from '../../src/features/accounts/index.js';
import { EstablishMunicipality, type MunicipalityContent } from '../../src/features/authorities/index.js';
import type { ConnectedConfig } from '../../src/platform/config/config.js';
import type { ApiClient } from './api-client.js';
import { startTestApplication, type TestApplication } from './test-application.js';

const PASSWORD = 'ten trams to Slivnitsa';

const department = (slug: string, nameBg: string): MunicipalityContent['departments'][number] => ({
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
});

const topic = (
  key: MunicipalityContent['topics'][number]['key'],
  defaultDepartment: string | null,
): MunicipalityContent['topics'][number] => ({
  key,
  nameBg: key,
  nameEn: key,
  defaultDepartment,
});

export const MUNICIPALITY: MunicipalityContent = {
  municipality: {
    nameBg: 'Сливница',
    nameEn: 'Slivnitsa',
    legalNameBg: 'Община Сливница',
    legalNameEn: 'Municipality of Slivnitsa',
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
  },
  departments: [department('property', 'Общинска собственост'), department('streets', 'Благоустрояване'), department('mayor', 'Кмет')],
  settlements: [{ ekatte: '67372', nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 }],
  topics: [
    topic('services', 'streets'),
    topic('corruption', 'mayor'),
    topic('conflict_of_interest', null),
    topic('abuse_of_office', null),
    topic('ethics', null),
  ],
  authorities: [
    { slug: 'prosecutor', nameBg: 'Прокуратура', nameEn: 'Prosecutor', email: null, websiteUrl: null, competences: ['crime'] },
    {
      ...{ slug: 'governor', nameBg: 'Областен управител', nameEn: 'Governor', email: 'governor@zaedno.example', websiteUrl: null },
      ...{ competences: ['against_mayor'], postalAddress: 'гр. София, бул. „Витоша“ 6' },
    },
    {
      ...{ slug: 'commission', nameBg: 'Комисия към кмета', nameEn: 'Commission', email: null, websiteUrl: null },
      ...{ competences: ['conflict_of_interest_of_employee'], place: 'administration' },
    },
  ],
};

interface Member {
  readonly role: Role;
  readonly department?: string;
  readonly office?: Office;
  readonly officeTitle?: string;
}

/** Who works in the town hall. The department of streets has two officials, so that one may step aside. */
const STAFF = {
  admin: { role: 'administrator' },
  moderator: { role: 'moderator', officeTitle: 'експерт „Връзки с гражданите“' },
  moderator2: { role: 'moderator' },
  monitor: { role: 'monitor' },
  appeals: { role: 'appeals' },
  property: { role: 'official', department: 'property', office: 'employee', officeTitle: 'началник на отдел „Общинска собственост“' },
  streets: { role: 'official', department: 'streets', office: 'employee' },
  streets2: { role: 'official', department: 'streets', office: 'deputy_mayor' },
  mayor: { role: 'official', department: 'mayor', office: 'mayor' },
} as const satisfies Readonly<Record<string, Member>>;

export type StaffName = keyof typeof STAFF;
export const STAFF_NAMES = Object.keys(STAFF) as StaffName[];

export interface Sent {
  readonly number: string;
  readonly accessCode: string;
}

export interface TownHall extends TestApplication {
  /** The client of a member of staff, signed in once. */
  staff(name: StaffName): Promise<ApiClient>;
  /** The same with a new session: an old one does not outlast the weeks that a test skips. */
  signInAgain(name: StaffName): Promise<ApiClient>;
  /** The id of a member of staff. */
  accountOf(name: StaffName): string;
  /** Sends a signal of a named author about the services of the town hall, changed as the test needs it. */
  submit(changes?: Readonly<Record<string, unknown>>): Promise<Sent>;
}

/** The real application of a small municipality, with its staff and without a single case. */
export async function startTownHall(changes: Partial<ConnectedConfig> = {}): Promise<TownHall> {
  const application = await startTestApplication({ demo: true, ...changes });
  const { app } = application;
  await app.get(EstablishMunicipality).run(MUNICIPALITY);
  const accounts = new Map<StaffName, string>();
  for (const name of STAFF_NAMES) accounts.set(name, await engage(application, name));
  const clients = new Map<StaffName, Promise<ApiClient>>();
  return {
    ...application,
    accountOf: (name) => accounts.get(name) ?? '',
    staff: (name) => {
      const client = clients.get(name) ?? signIn(application.visitor(), name);
      clients.set(name, client);
      return client;
    },
    signInAgain: (name) => {
      const client = signIn(application.visitor(), name);
      clients.set(name, client);
      return client;
    },
    submit: async (changes = {}) => {
      const { status, body, text } = await application.visitor().post<Sent>('/api/v1/submissions', {
        kind: 'signal',
        topic: 'services',
        title: 'Улицата е тъмна от два месеца',
        text: 'На улица „Васил Левски“ лампите не светят от два месеца. Съседът Иван Иванов падна.',
        language: 'bg',
        identity: 'named',
        author: { name: 'Мария Петрова', email: 'maria@zaedno.example', phone: '0888 123 456' },
        ...changes,
      });
      if (status !== 201) throw new Error(`Not received: ${text}`);
      return body;
    },
  };
}

async function engage({ app }: TestApplication, name: StaffName): Promise<string> {
  const member: Member = STAFF[name];
  return app.get(CreateActiveAccount).run({
    email: `${name}@zaedno.example`,
    name: `Служител ${name}`,
    role: member.role,
    department: member.department ?? null,
    office: member.office ?? null,
    officeTitle: member.officeTitle ?? '',
    language: 'bg',
    password: PASSWORD,
  });
}

async function signIn(client: ApiClient, name: StaffName): Promise<ApiClient> {
  const { status, text } = await client.post('/api/v1/session', { email: `${name}@zaedno.example`, password: PASSWORD });
  if (status !== 200) throw new Error(`${name} could not sign in: ${text}`);
  return client;
}
