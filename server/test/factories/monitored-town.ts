import type { TownHall } from '../harness/town-hall.js';
import { signedIn, STAFF_PASSWORD } from '../harness/staff.js';
import type { ApiClient } from '../harness/api-client.js';

/** A plan with one measure for each department that is named, all published; gives the numbers of their commitments in that order. */
export async function promise(hall: TownHall, departments: readonly string[], slug = 'plan'): Promise<number[]> {
  const admin = await hall.staff('admin');
  const plan = { slug, kind: 'programme', titleBg: 'Програма', actNumber: '1', actDate: '2026-01-05', goals: [] };
  const period = { periodFrom: '2026-01-01', periodTo: '2027-12-31' };
  await must(admin.post('/api/v1/admin/policies', { ...plan, ...period }));
  for (const [index, department] of departments.entries()) {
    const measure = { code: `${index + 1}`, title: `Ремонт на улиците, част ${index + 1}`, department, dueOn: '2026-06-30' };
    await must(admin.post(`/api/v1/admin/policies/${slug}/measures`, measure));
  }
  await must(admin.post(`/api/v1/admin/policies/${slug}/publish`));
  await hall.drainOutbox();
  const rows = await hall.dataSource.query<{ number: number }[]>(
    `select c.number from commitment c join policy p on p.id = c.policy_id join policy_measure m on m.id = c.measure_id
      where p.slug = $1 order by m.code`,
    [slug],
  );
  return rows.map(({ number }) => number);
}

export interface Watcher {
  readonly client: ApiClient;
  readonly accountId: string;
  /** A session does not outlast the days that a test skips. */
  signInAgain(): Promise<void>;
}

/** An organisation with one member, who is signed in. */
export async function watch(hall: TownHall, slug: string): Promise<Watcher> {
  const admin = await hall.staff('admin');
  await must(admin.post('/api/v1/admin/monitors', { slug, nameBg: `Организация ${slug}`, since: '2026-01-01' }));
  return join(hall, slug);
}

/** One more member of the organisation, who is signed in. */
export async function join(hall: TownHall, slug: string, name = `Човек от ${slug}`): Promise<Watcher> {
  const { client, accountId, email } = await signedIn(hall, { role: 'monitor', name });
  await must((await hall.staff('admin')).post(`/api/v1/admin/monitors/${slug}/members`, { account: accountId }));
  return { client, accountId, signInAgain: () => must(client.post('/api/v1/session', { email, password: STAFF_PASSWORD })) };
}

async function must(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(text);
}
