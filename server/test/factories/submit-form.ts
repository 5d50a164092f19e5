import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EstablishMunicipality } from '../../src/features/authorities/index.js';
import type { ApiClient } from '../harness/api-client.js';

const UNTOLD = { email: null, phone: null, addressBg: '', addressEn: '', hoursBg: '', hoursEn: '', headOfficeBg: '', headOfficeEn: '' };

/** Two departments and one settlement, so that there is somebody to submit to. */
export async function establishMunicipality(app: NestFastifyApplication): Promise<void> {
  await app.get(EstablishMunicipality).run({
    municipality: null,
    departments: [
      { ...UNTOLD, slug: 'obshtinska-sobstvenost', nameBg: 'Общинска собственост', nameEn: 'Municipal property' },
      { ...UNTOLD, slug: 'blagoustroyavane', nameBg: 'Благоустрояване', nameEn: 'Public works' },
    ],
    settlements: [{ ekatte: '67372', nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 }],
    topics: [],
    authorities: [],
  });
}

/** The body of `POST /api/v1/submissions`, complete and right but for `changes`. */
export const submitForm = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'signal',
  topic: 'services',
  title: 'Улицата е тъмна от два месеца',
  text: 'На улица „Васил Левски“ лампите не светят от два месеца и никой не идва.',
  language: 'bg',
  identity: 'named',
  author: { name: 'Мария Петрова', email: 'maria@example.bg', phone: '0888 123 456' },
  ...changes,
});

export interface Sent {
  readonly number: string;
  readonly accessCode: string;
  readonly receivedAt: string;
  readonly statutory: boolean;
  readonly moderateBy: string;
  readonly decideBy: string | null;
  readonly notifyBy: string | null;
  readonly publicUrl: string;
  readonly caseUrl: string;
}

/** Sends a submission as anybody would; fails unless it is taken in. */
export async function sendSubmission(visitor: ApiClient, changes: Readonly<Record<string, unknown>> = {}): Promise<Sent> {
  const answer = await visitor.post<Sent>('/api/v1/submissions', submitForm(changes));
  if (answer.status !== 201) throw new Error(`Not taken in: ${answer.status} ${answer.text}`);
  return answer.body;
}
