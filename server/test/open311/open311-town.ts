import type { AddressInfo } from 'node:net';
import { startTownHall, type TownHall } from '../harness/town-hall.js';
import { Open311Client } from './open311-client.js';

export interface Open311Town extends TownHall {
  readonly endpoint: string;
  /** A client with a key of its own that sends; each call makes another one. */
  sender(holder?: string): Promise<Open311Client>;
  /** A client without a key. */
  readonly reader: Open311Client;
  secret(holder: string, scopes: readonly string[]): Promise<string>;
}

/** The town hall, listening, as other sites reach it. */
export async function startOpen311Town(): Promise<Open311Town> {
  const hall = await startTownHall();
  await hall.app.listen(0, '127.0.0.1');
  const { port } = hall.app.getHttpServer().address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}/open311/v2`;
  const secret = async (holder: string, scopes: readonly string[]): Promise<string> => {
    const admin = await hall.signInAgain('admin');
    const { status, body, text } = await admin.post<{ secret: string }>('/api/v1/staff/api-keys', { name: holder, holder, scopes });
    if (status !== 201) throw new Error(`No key: ${text}`);
    return body.secret;
  };
  return {
    ...hall,
    endpoint,
    secret,
    reader: new Open311Client(endpoint),
    sender: async (holder = 'FixMyStreet') => new Open311Client(endpoint, await secret(holder, ['submit'])),
  };
}

/** A request as FixMyStreet sends it. */
export const aRequest = (changes: Record<string, string> = {}): Record<string, string> => ({
  service_code: 'signal-services',
  description: 'Тъмна улица\n\nНа улица „Васил Левски“ лампите не светят от два месеца.\n\nhttps://fixmystreet.example/report/17\n',
  lat: '42.851234',
  long: '23.037100',
  first_name: 'Мария',
  last_name: 'Петрова',
  email: 'maria@zaedno.example',
  phone: '',
  'attribute[external_id]': '17',
  ...changes,
});
