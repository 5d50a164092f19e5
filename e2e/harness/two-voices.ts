import { OFFICIALS_DEPARTMENT, type Town, unique } from './town.js';
import { eventually } from './waiting.js';

/** Milliseconds: commitments follow their documents behind the requests. */
const LIMIT = 15_000;

interface Monitor {
  readonly slug: string;
  readonly nameBg: string;
  /** Null: the Bulgarian name stands in both languages. */
  readonly nameEn: string | null;
}

interface AdminMonitor extends Monitor {
  readonly members: readonly { readonly email: string }[];
}

/** A commitment on which both voices have spoken, and where it stands. */
export interface SpokenOf {
  readonly number: number;
  readonly title: string;
  readonly policy: string;
  readonly monitor: Monitor;
}

const MONITOR_EMAIL = 'monitor@zaedno.example';

/** The organisation for which the monitor of the demonstration speaks; a new one where it speaks for none yet. */
export async function monitorOf(town: Town): Promise<Monitor> {
  const admin = await town.staff('admin');
  const known = async (): Promise<Monitor | undefined> => {
    const { items } = await admin.get<{ items: AdminMonitor[] }>('/api/v1/admin/monitors');
    return items.find(({ members }) => members.some(({ email }) => email === MONITOR_EMAIL));
  };
  const found = await known();
  if (found) return found;
  const { items } = await admin.get<{ items: { id: string; email: string }[] }>('/api/v1/admin/free-monitor-accounts');
  const account = items.find(({ email }) => email === MONITOR_EMAIL);
  if (account) {
    const slug = `nablyudatel-${unique()}`;
    await admin.post('/api/v1/admin/monitors', { slug, nameBg: `Център за прозрачност ${unique()}`, since: '2026-01-01' });
    const { ok } = await admin.context
      .post(`/api/v1/admin/monitors/${slug}/members`, { data: { account: account.id } })
      .then((answer) => ({ ok: answer.ok() }));
    if (ok) return admin.get<Monitor>(`/api/v1/monitors/${slug}`);
  }
  // Another journey was quicker.
  return (await known()) ?? Promise.reject(new Error('The monitor of the demonstration speaks for nobody'));
}

/** A measure of a new document of which the municipality says that it is done, and a monitor that there is no evidence of it. */
export async function spokenOf(town: Town): Promise<SpokenOf> {
  const [monitor, promised] = [await monitorOf(town), await promise(town)];
  const official = await town.staff('official');
  await official.post(`/api/v1/commitments/${promised.number}/reports`, {
    step: 'complete',
    text: 'Работата е приета с протокол и обектът се ползва от хората.',
    evidence: [{ kind: 'link', caption: 'Протокол за приемане', url: 'https://slivnitsa.example/protokol', seenOn: '2026-11-01' }],
  });
  const voice = await town.staff('monitor');
  await voice.post(`/api/v1/commitments/${promised.number}/assessments`, {
    ...{ step: 'no_evidence', method: 'site_visit', confidence: 'medium', evidence: [] },
    text: 'Проверихме на място и в публичния регистър на общината. Не намерихме нищо, което да показва, че работата е завършена.',
  });
  return { ...promised, monitor };
}

/** A measure of a new document, for which the official’s department answers; nobody has spoken of it yet. */
export async function promise(town: Town): Promise<Omit<SpokenOf, 'monitor'>> {
  const admin = await town.staff('admin');
  const policy = `plan-${unique()}`;
  const title = `Обновен дом на културата ${unique()}`;
  const act = { actNumber: 'Решение № 9', actDate: '2025-06-30', periodFrom: '2025-01-01', periodTo: '2030-12-31', goals: [] };
  await admin.post('/api/v1/admin/policies', { slug: policy, kind: 'programme', titleBg: `Програма ${policy}`, ...act });
  const measure = { code: '1', title, department: OFFICIALS_DEPARTMENT, dueOn: '2026-06-30' };
  await admin.post(`/api/v1/admin/policies/${policy}/measures`, measure);
  await admin.post(`/api/v1/admin/policies/${policy}/publish`, {});
  const citizen = await town.citizen();
  const look = async (): Promise<number | null> => {
    const { items } = await citizen.get<{ items: { number: number }[] }>(`/api/v1/commitments?policy=${policy}`);
    return items[0]?.number ?? null;
  };
  const number = await eventually(`the commitment of ${policy}`, look, LIMIT);
  return { number, title, policy };
}
