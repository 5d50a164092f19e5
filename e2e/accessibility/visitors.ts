import { type BrowserContextOptions } from '@playwright/test';
import { Api } from '../harness/api.js';
import { colleagueOf, draftOf, type PlayedCampaign, read, startedOf } from '../harness/campaigns.js';
import { pdfWithWords, photograph } from '../harness/files.js';
import { type Site } from '../harness/site.js';
import { promise, type SpokenOf, spokenOf } from '../harness/two-voices.js';
import { OFFICIALS_DEPARTMENT, type StaffName, type Town, unique, uniqueEmail } from '../harness/town.js';

/** Who looks at a page: what one has done before decides what one may see. */
export type Visitor = 'citizen' | 'drafting' | 'sent' | 'author' | 'rejected' | 'appellant' | StaffName;

export type Cookies = NonNullable<BrowserContextOptions['storageState']>;

/** Numbers of the cases that the pages are about, and how each visitor is known. */
export interface Scene {
  readonly answered: string;
  /** Answered, and the author said whether that settles the matter. */
  readonly judged: string;
  readonly waiting: string;
  readonly tombstone: string;
  readonly withdrawn: string;
  /** Withheld, of an author who may appeal; appealed; overturned after an appeal; and proposed to be withheld. */
  readonly rejected: string;
  readonly appealed: string;
  readonly overturned: string;
  readonly proposed: string;
  readonly overdue: string;
  readonly pending: string;
  readonly assigned: string;
  /** A public case of whose files parts are covered. */
  readonly covered: string;
  /** A public text that a reader reported, and one that was reported and then edited. */
  readonly reported: string;
  readonly edited: string;
  /** Ids of drafts in this browser: one that is complete, one that was sent. */
  readonly draft: string;
  readonly sentDraft: string;
  /** Case of the author. */
  readonly own: string;
  /** A commitment on which both voices have spoken. */
  readonly spoken: SpokenOf;
  /** Number of a commitment of which nobody has spoken. */
  readonly promised: number;
  /** Id of a webhook of the administrator, with a message in its log. */
  readonly webhook: string;
  /** Campaigns of the monitor. */
  readonly campaigns: PlayedCampaigns;
  cookies(visitor: Visitor): Promise<Cookies>;
}

/** Of the running one the first point has two different readings, the second is with the monitor, the third was read by them alone. */
interface PlayedCampaigns {
  readonly draft: PlayedCampaign;
  readonly running: PlayedCampaign;
  readonly concluded: PlayedCampaign;
}

const TRIED_WEBHOOK = 'Приемник на известия';
const TEXT = 'Осветлението на площада не работи от месец. Телефонът на дежурния е 0888 123 456, но никой не вдига.';

/** Plays what the pages need. The words of the citizens are Bulgarian on the pages of both languages. */
export async function playScene(site: Site, town: Town): Promise<Scene> {
  const [writer, sender, author] = [await Api.open(site.url), await Api.open(site.url), await Api.open(site.url)];
  const draft = await completeDraft(writer);
  const sentDraft = await completeDraft(sender);
  await sender.form(`/bg/submit/${sentDraft}/check`, {});

  const own = await town.assigned({
    identity: 'hidden',
    author: { name: 'Мария Петрова', email: uniqueEmail() },
    title: `Тъмен площад ${unique()}`,
  });
  await author.form('/bg/lookup', { number: own.number, accessCode: own.accessCode });
  await author.form(`/bg/case/${own.number}/messages`, { text: 'Днес пак е тъмно.' });
  await (await town.staff('official')).post(`/api/v1/case-files/${own.number}/messages`, { text: 'Кой стълб точно?' });
  await town.answer(own.number, { commitmentDue: '2027-03-01' });
  await town.answer(own.number, { text: 'Новите лампи са поръчани и ще светят до март.', correctionNote: 'Уточнихме срока.' });

  const mine = `/bg/case/${own.number}`;
  await author.form(`${mine}/verdict`, { value: 'no', sentence: 'Пак е тъмно всяка вечер.' });
  const judged = await town.answered();
  await town.lookUp(judged);
  await (await town.citizen()).post(`/api/v1/cases/${judged.number}/verdict`, { value: 'partly' });

  const [tombstone, withdrawn] = [await town.submit(), await town.assigned()];
  await town.decide(tombstone.number, {
    decision: 'reject',
    reasonCode: 'insult',
    note: 'Текстът обижда служител.',
    department: OFFICIALS_DEPARTMENT,
  });
  await town.lookUp(withdrawn);
  await (await town.citizen()).post(`/api/v1/cases/${withdrawn.number}/withdrawal`);
  const [rejectedAuthor, appellant] = [await Api.open(site.url), await Api.open(site.url)];
  const [rejected, appealed, overturned] = [await town.rejected(), await town.rejected(), await town.rejected()];
  for (const each of [appealed, overturned]) await town.appeal(each);
  await (await town.staff('moderator2')).post(`/api/v1/moderation/${overturned.number}/appeal-decision`, { answer: 'publish' });
  await rejectedAuthor.form('/bg/lookup', { number: rejected.number, accessCode: rejected.accessCode });
  await appellant.form('/bg/lookup', { number: appealed.number, accessCode: appealed.accessCode });
  const proposed = await town.rejected({ topic: 'corruption' });
  const late = await writer.get<{ items: { number: string; overdueDays: number }[] }>(
    '/api/v1/submissions?status=assigned&sort=due&limit=5',
  );

  const pending = await town.submit({ text: TEXT, about: { office: 'employee', name: 'Петър Колев' } });
  await town.attach(pending, await photograph(), pdfWithWords(['First page', 'Second page']));
  const [reported, edited] = [await town.assigned({ text: TEXT }), await town.assigned({ text: TEXT })];
  for (const { number } of [reported, edited]) {
    await author.post(`/api/v1/submissions/${number}/reports`, { reason: 'personal_data', text: 'Пише чужд телефон.' });
  }
  await (
    await town.staff('moderator')
  ).post(`/api/v1/moderation/${edited.number}/edits`, {
    ...{ publicTitle: 'Тъмен площад', publicText: 'Осветлението на площада не работи от месец и никой не вдига.' },
    reasonCode: 'names_private_person',
  });

  const known: Partial<Record<Visitor, Api>> = { drafting: writer, sent: sender, author, rejected: rejectedAuthor, appellant };
  return {
    answered: (await town.answered()).number,
    judged: judged.number,
    waiting: (await town.assigned()).number,
    tombstone: tombstone.number,
    withdrawn: withdrawn.number,
    ...{ rejected: rejected.number, appealed: appealed.number, overturned: overturned.number, proposed: proposed.number },
    overdue: numberOf(late.items.find(({ overdueDays }) => overdueDays > 0)),
    pending: pending.number,
    covered: await coveredCase(town),
    assigned: own.number,
    reported: reported.number,
    edited: edited.number,
    draft,
    sentDraft,
    own: own.number,
    spoken: await spokenOf(town),
    promised: (await promise(town)).number,
    webhook: await triedWebhook(town),
    campaigns: await campaignsOf(site, town),
    cookies: async (visitor) => {
      if (visitor === 'citizen') return { cookies: [], origins: [] };
      const person = known[visitor] ?? (await town.staff(visitor as StaffName));
      return person.context.storageState();
    },
  };
}

/** @throws Error where the story of the demonstration has no such case: the page of nothing would be looked at instead. */
function numberOf(found: { readonly number: string } | undefined): string {
  if (!found) throw new Error('No such case in the demonstration');
  return found.number;
}

async function campaignsOf(site: Site, town: Town): Promise<PlayedCampaigns> {
  const draft = await draftOf(town, { points: 1, double: false });
  const [running, concluded] = [await startedOf(town, { points: 3, double: true }), await startedOf(town, { points: 3, double: true })];
  const [member, colleague] = [await town.staff('monitor'), await colleagueOf(town, site, 'Невена Втора')];
  const [disagreed = 0, taken = 0, waiting = 0] = running.points;
  await read(member, running, disagreed, 'limited');
  await read(colleague, running, disagreed, 'complete');
  await member.post(`/api/v1/staff/campaigns/${running.slug}/items/${taken}/take`);
  await read(member, running, waiting, 'substantial');
  for (const number of concluded.points.slice(0, 2)) {
    await read(member, concluded, number, 'complete');
    await read(colleague, concluded, number, 'complete');
  }
  await member.post(`/api/v1/staff/campaigns/${concluded.slug}/conclude`);
  await colleague.close();
  return { draft, running, concluded };
}

/** A case that was published with a document of which parts are covered. @returns its number */
async function coveredCase(town: Town): Promise<string> {
  const receipt = await town.submit();
  await town.attach(receipt, pdfWithWords(['First page', 'Second page', 'Third page']));
  const moderator = await town.staff('moderator');
  const { attachments } = await moderator.get<{ attachments: { id: string }[] }>(`/api/v1/moderation/${receipt.number}`);
  const id = attachments[0]?.id ?? '';
  const at = `/api/v1/moderation/${receipt.number}/files/${id}`;
  const { pages } = await moderator.get<{ pages: { page: number }[] }>(at);
  for (const { page } of pages) await moderator.put(`${at}/pages/${page}/look`);
  const rectangles = [2, 3].map((page) => ({ page, x: 10, y: 10, width: 500, height: 300 }));
  await moderator.put(`${at}/redactions`, { rectangles });
  await town.decide(receipt.number, { decision: 'publish', department: OFFICIALS_DEPARTMENT, publicAttachments: [id] });
  return receipt.number;
}

/** A draft as the pages leave it, with everything answered. @returns its id */
async function completeDraft(browser: Api): Promise<string> {
  const first = await browser.form('/bg/submit', { kind: 'signal', topic: 'services' });
  const id = new URL(first).pathname.split('/')[3] ?? '';
  const pages: [string, Record<string, string>][] = [
    ['text', { title: `Площадът е тъмен ${unique()}`, text: TEXT }],
    [
      'about',
      {
        'about.office': 'employee',
        'about.name': 'Петър Колев',
        'occurredOn.day': '1',
        'occurredOn.month': '5',
        'occurredOn.year': '2023',
      },
    ],
    ['place', { settlement: '67372', address: 'пред читалището' }],
    ['identity', { identity: 'hidden' }],
    ['contact', { 'author.name': 'Мария Петрова', 'author.email': uniqueEmail() }],
  ];
  for (const [step, fields] of pages) await browser.form(`/bg/submit/${id}/${step}`, fields);
  return id;
}

/** At an address where nobody answers; the one of an earlier scene does, as there may be few. A key is made with it, so that the list of keys is not empty. */
async function triedWebhook(town: Town): Promise<string> {
  const admin = await town.staff('admin');
  const made = await admin.get<{ webhooks: { id: string; name: string }[] }>('/api/v1/staff/webhooks');
  const earlier = made.webhooks.find(({ name }) => name === TRIED_WEBHOOK);
  if (earlier) return earlier.id;
  await admin.post('/api/v1/staff/api-keys', { name: 'Отворени данни', holder: 'Сдружение „Карта“', scopes: ['read'] });
  const { id } = await admin.post<{ id: string }>('/api/v1/staff/webhooks', {
    ...{ name: TRIED_WEBHOOK, url: 'http://127.0.0.1:9/hook' },
    events: ['case.published', 'commitment.reported'],
  });
  await admin.post(`/api/v1/staff/webhooks/${id}/test`);
  return id;
}
