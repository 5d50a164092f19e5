import { Api } from './api.js';
import { Mailbox } from './mailbox.js';
import { type Site } from './site.js';
import { type Town, unique, uniqueEmail } from './town.js';
import { monitorOf, promise } from './two-voices.js';

/** A campaign of the organisation of the demonstration's monitor, in one of its states. */
export interface PlayedCampaign {
  readonly slug: string;
  readonly title: string;
  /** Numbers of its commitments, in the order of the list. */
  readonly points: readonly number[];
}

interface Desk {
  readonly slug: string;
  readonly version: number;
}

const DAY = 86_400_000;

/** The day in so many days, Europe/Sofia. */
export const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Sofia' }).format(new Date(Date.now() + days * DAY));

const FOUND = 'Проверихме на място и в документите на общината и описахме какво заварихме.';

/** Somebody else who speaks for the organisation of the demonstration's monitor, signed in. */
export async function colleagueOf(town: Town, site: Site, name: string): Promise<Api> {
  const { slug } = await monitorOf(town);
  const admin = await town.staff('admin');
  const email = uniqueEmail();
  await admin.post('/api/v1/admin/accounts', { email, name, role: 'monitor' });
  const token = (await new Mailbox(site.mailFolder).linkTo(email, /\/staff\/accept$/)).searchParams.get('token') ?? '';
  const { items } = await admin.get<{ items: { id: string; email: string }[] }>('/api/v1/admin/free-monitor-accounts');
  await admin.post(`/api/v1/admin/monitors/${slug}/members`, { account: items.find((account) => account.email === email)?.id });
  const colleague = await Api.open(site.url);
  await colleague.post('/api/v1/invitations/acceptance', { token, name, password: `${unique()} ${unique()}` });
  return colleague;
}

/** A draft of a campaign with that many points, each a new commitment. */
export async function draftOf(town: Town, { points: count, double }: { points: number; double: boolean }): Promise<PlayedCampaign> {
  await monitorOf(town);
  const member = await town.staff('monitor');
  const title = `Обещаното за сградите ${unique()}`;
  const purpose = 'Вижда ли се на място онова, което общината обеща за сградите си през тази година.';
  const period = { startsOn: dayIn(-30), endsOn: dayIn(60) };
  const { slug } = await member.post<Desk>('/api/v1/staff/campaigns', { title, purpose, language: 'bg', double, ...period });
  const points: number[] = [];
  for (let at = 0; at < count; at += 1) points.push((await promise(town)).number);
  await member.put(`/api/v1/staff/campaigns/${slug}/items`, { commitments: points });
  return { slug, title, points };
}

export async function startedOf(town: Town, shape: { points: number; double: boolean }): Promise<PlayedCampaign> {
  const campaign = await draftOf(town, shape);
  await (await town.staff('monitor')).post(`/api/v1/staff/campaigns/${campaign.slug}/start`);
  return campaign;
}

/** One member takes a point and reads it. */
export async function read(member: Api, { slug }: Pick<PlayedCampaign, 'slug'>, number: number, step: string): Promise<void> {
  const at = `/api/v1/staff/campaigns/${slug}/items/${number}`;
  await member.post(`${at}/take`);
  await member.post(`${at}/readings`, { step, method: 'site_visit', confidence: 'high', text: FOUND });
}
