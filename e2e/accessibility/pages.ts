import { expect, type Page } from '@playwright/test';
import { type Scene, type Visitor } from './visitors.js';

/** A page in one of its states. */
export interface PageState {
  readonly name: string;
  readonly who: Visitor;
  /** Below the language. */
  readonly path: (scene: Scene) => string;
  /** HTTP status; 200 unless told. */
  readonly status?: number;
  /** What brings the page into this state once it is open. */
  readonly then?: (page: Page) => Promise<void>;
}

/** Sends the form of the page as it is: the page comes back with what is wrong. */
async function sendEmpty(page: Page): Promise<void> {
  for (const field of await page
    .locator('main form input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), main form textarea')
    .all()) {
    await field.fill('');
  }
  await page.locator('main form button[type=submit]').first().click();
  await expect(page.getByRole('alert')).toBeFocused();
}

const page = (name: string, path: string, rest: Partial<PageState> = {}): PageState => ({
  name,
  who: 'citizen',
  path: () => path,
  ...rest,
});
const step = (name: string): PageState => ({ name: `submit: ${name}`, who: 'drafting', path: ({ draft }) => `submit/${draft}/${name}` });
const about = (
  name: string,
  number: keyof Scene &
    ('answered' | 'judged' | 'waiting' | 'tombstone' | 'withdrawn' | 'overdue' | 'own' | 'covered' | 'edited' | 'appealed' | 'overturned'),
  then?: NonNullable<PageState['then']>,
): PageState => ({
  name: `case: ${name}`,
  who: 'citizen',
  path: (scene) => `submissions/${scene[number]}`,
  ...(then ? { then } : {}),
});

/** Every page that citizens see, and the states that change what is on it. */
export const CITIZEN_PAGES: readonly PageState[] = [
  page('start', ''),
  page('list', 'submissions'),
  page('list, filtered', 'submissions?topic=ethics&sort=oldest'),
  page('list, found', 'submissions?q=улица'),
  page('list, understood otherwise', 'submissions?q=ulitsa'),
  page('list, nothing found', 'submissions?q=няматакавадума'),
  about('answered', 'answered'),
  about('corrected answer', 'own'),
  about('answer that its author judged', 'judged'),
  page('verdict, link that is no link', 'verdict?token=some-token&answer=no', { status: 404 }),
  about('waiting', 'waiting'),
  about('covered files', 'covered'),
  about('overdue', 'overdue'),
  about('withheld', 'tombstone'),
  about('appealed', 'appealed'),
  about('overturned after an appeal', 'overturned'),
  about('withdrawn', 'withdrawn'),
  about('edited after publication', 'edited'),
  about('code to embed', 'answered', (page) => page.locator('details.embed summary').click()),
  page('card of a case', 'x', { path: ({ answered }) => `embed/cases/${answered}` }),
  page('card of a late case', 'x', { path: ({ overdue }) => `embed/cases/${overdue}` }),
  page('card of a department', 'embed/departments/blagoustroyavane'),
  page('card of nothing', 'x', { path: ({ tombstone }) => `embed/cases/${tombstone}`, status: 404 }),
  page('report', 'x', { path: ({ waiting }) => `submissions/${waiting}/report` }),
  page('report, wrong', 'x', { path: ({ waiting }) => `submissions/${waiting}/report`, then: sendEmpty }),
  page('report, taken', 'x', { path: ({ waiting }) => `submissions/${waiting}/report?done=1` }),
  page('report, nothing to report', 'x', { path: ({ withdrawn }) => `submissions/${withdrawn}/report` }),
  page('follow', 'submissions/x/follow', { path: ({ waiting }) => `submissions/${waiting}/follow` }),
  page('follow, wrong', 'x', { path: ({ waiting }) => `submissions/${waiting}/follow`, then: sendEmpty }),
  page('follow, asked', 'x', { path: ({ waiting }) => `submissions/${waiting}/follow?done=1` }),
  page('support', 'x', { path: ({ waiting }) => `submissions/${waiting}/support` }),
  page('support, wrong', 'x', {
    path: ({ waiting }) => `submissions/${waiting}/support`,
    then: async (shown) => {
      await shown.locator('main input[type=email]').fill('nobody@');
      await shown.locator('main form button[type=submit]').click();
      await expect(shown.getByRole('alert')).toBeFocused();
    },
  }),
  page('support, counted', 'x', { path: ({ waiting }) => `submissions/${waiting}/support?done=counted&mail=1` }),
  page('support, over', 'x', { path: ({ answered }) => `submissions/${answered}/support` }),
  { name: 'submit: similar', who: 'drafting', path: ({ draft }) => `submit/${draft}/similar` },
  page('follow: confirm', 'follow/confirm?token=some-token'),
  page('follow a list', 'follow/list?topic=services&status=answered&q=лампа'),
  page('follow a list, wrong', 'follow/list', { then: sendEmpty }),
  page('follow a list, asked', 'follow/list?done=1'),
  page('follow: manage, incomplete', 'follow/manage'),
  page('follow: manage, a link that is none', 'follow/manage?token=some-token', { status: 404 }),
  page('follow: confirmed', 'follow/confirm?done=1'),
  page('follow: unsubscribe', 'follow/unsubscribe?token=some-token'),
  page('submit: first page', 'submit?kind=signal'),
  page('submit: first page, wrong', 'submit', { then: sendEmpty }),
  ...['kind', 'text', 'about', 'place', 'files', 'identity', 'contact', 'check'].map(step),
  {
    ...step('check'),
    name: 'submit: check, field for programs filled in',
    then: async (shown) => {
      await shown.locator('input[name=website]').evaluate((field: HTMLInputElement) => (field.value = 'x'));
      await shown.locator('main form button[type=submit]').click();
      await expect(shown.getByRole('alert')).toBeFocused();
    },
  },
  { ...step('text'), name: 'submit: text, wrong', then: sendEmpty },
  { ...step('contact'), name: 'submit: contact, wrong', then: sendEmpty },
  page('submit: expired', 'submit/0000000000/text', { status: 404 }),
  { name: 'submit: sent', who: 'sent', path: ({ sentDraft }) => `submit/${sentDraft}/sent` },
  { name: 'submit: sent already', who: 'sent', path: ({ sentDraft }) => `submit/${sentDraft}/text` },
  page('look-up', 'lookup'),
  page('look-up, wrong', 'lookup', { then: sendEmpty }),
  page('new code', 'lookup/new-code'),
  page('new code, asked', 'lookup/new-code?done=requested'),
  page('new code: redeem', 'lookup/new-code/redeem?token=some-token'),
  { name: 'own case', who: 'author', path: ({ own }) => `case/${own}` },
  {
    name: 'own case: may appeal',
    who: 'rejected',
    path: ({ rejected }) => `case/${rejected}`,
    then: async (shown) => {
      await shown.locator('.case-appeal summary').first().click();
    },
  },
  { name: 'own case: appealed', who: 'appellant', path: ({ appealed }) => `case/${appealed}` },
  page('own case, not open', 'x', { path: ({ own }) => `case/${own}`, status: 401 }),
  page('own case: confirm address', 'case/confirm-email?token=some-token'),
  page('own case: address confirmed', 'case/confirm-email?done=confirmed'),
  page('moderation register', 'moderation'),
  page('moderation register, filtered', 'moderation?decision=reject&reason=insult'),
  page('moderation register, nothing found', 'moderation?month=2001-01'),
  page('moderation register, a filter that is none', 'moderation?month=2001-13'),
  page('how it works', 'how-it-works'),
  page('work calendar', 'work-calendar'),
  page('work calendar, answered', 'work-calendar?from=2026-12-23&count=2&unit=workingDays', {
    then: async (shown) => {
      await shown.locator('main details summary').click();
    },
  }),
  page('work calendar, wrong', 'work-calendar?from=2026-02-30&count=x&unit=months', { status: 422 }),
  page('policies', 'policies'),
  page('policy', 'policies/piro-2021-2027'),
  page('measure with indicators', 'policies/piro-2021-2027/measures/1.1.1', {
    then: async (shown) => {
      await shown.locator('main details summary').click();
    },
  }),
  page('measure without indicators', 'policies/piro-2021-2027/measures/3'),
  page('policy, unknown', 'policies/no-such-plan', { status: 404 }),
  page('consultations', 'consultations'),
  page('consultation, open', 'consultations/naredba-parkirane-2027'),
  page('consultation, being decided', 'consultations/pravila-obshtinski-imoti'),
  page('consultation, concluded', 'consultations/naredba-tishina-2026'),
  page('consultation, unknown', 'consultations/no-such-draft', { status: 404 }),
  page('propose', 'consultations/naredba-parkirane-2027/propose?article=3'),
  page('propose, wrong', 'consultations/naredba-parkirane-2027/propose', { then: sendEmpty }),
  page('propose, not open', 'consultations/naredba-tishina-2026/propose'),
  page('propose, expired', 'consultations/naredba-parkirane-2027/propose/0000000000', { status: 404 }),
  page('propose: check', 'consultations/naredba-parkirane-2027/propose', {
    then: async (shown) => {
      await shown.getByRole('textbox').first().fill('0888 123 456, 0888 765 432');
      await shown.locator('main form button[type=submit]').click();
      await expect(shown).toHaveURL(/\/check$/);
    },
  }),
  page('propose: sent', 'consultations/naredba-parkirane-2027/propose/0000000000/sent'),
  page('commitments', 'commitments'),
  page('commitments, filtered', 'commitments?only=disagreement&source=measure'),
  page('commitments, nothing found', 'commitments?department=no-such-department'),
  page('commitments, a filter that is none', 'commitments?topic=weather'),
  page('commitment', 'x', {
    path: ({ spoken }) => `commitments/${spoken.number}`,
    then: async (shown) => {
      for (const summary of await shown.locator('main details > summary').all()) await summary.click();
    },
  }),
  page('commitment, unknown', 'commitments/999999', { status: 404 }),
  page('measure that both voices spoke of', 'x', { path: ({ spoken }) => `policies/${spoken.policy}/measures/1` }),
  page('policy that both voices spoke of', 'x', { path: ({ spoken }) => `policies/${spoken.policy}` }),
  page('monitors', 'monitors'),
  page('monitor', 'x', { path: ({ spoken }) => `monitors/${spoken.monitor.slug}` }),
  page('monitor, unknown', 'monitors/no-such-monitor', { status: 404 }),
  page('campaigns', 'campaigns'),
  page('campaigns of an organisation that has none', 'campaigns?organisation=no-such-monitor'),
  page('campaign that runs', 'x', { path: ({ campaigns }) => `campaigns/${campaigns.running.slug}` }),
  page('campaign that has ended', 'x', {
    path: ({ campaigns }) => `campaigns/${campaigns.concluded.slug}`,
    then: async (shown) => {
      for (const summary of await shown.locator('main details > summary').all()) await summary.click();
    },
  }),
  page('campaign, unknown', 'campaigns/no-such-campaign', { status: 404 }),
  page('follow what was promised', 'x', { path: ({ spoken }) => `follow/about?commitment=${spoken.number}` }),
  page('follow what was promised, wrong', 'x', { path: ({ spoken }) => `follow/about?monitor=${spoken.monitor.slug}`, then: sendEmpty }),
  page('follow what was promised, incomplete', 'follow/about'),
  page('departments', 'departments'),
  page('department', 'departments/blagoustroyavane'),
  page('department, unknown', 'departments/no-such-department', { status: 404 }),
  page('overdue board', 'overdue'),
  page('overdue board, filtered', 'overdue?topic=services'),
  page('overdue board, nothing found', 'overdue?department=no-such-department'),
  page('overdue board, a filter that is none', 'overdue?topic=weather'),
  page('open data', 'data'),
  page('open data, columns', 'data', { then: async (page) => page.locator('main details').first().locator('summary').click() }),
  page('fix rate', 'fix-rate'),
  page('fix rate, by topic', 'fix-rate?by=topic'),
  page('fix rate, by quarter', 'fix-rate?by=quarter'),
  page('fix rate, a division that is none', 'fix-rate?by=mood'),
  page('statistics', 'statistics', {
    then: async (shown) => {
      for (const summary of await shown.locator('main details > summary').all()) await summary.click();
    },
  }),
  page('statistics, of one month', 'statistics?from=2026-11&to=2026-11'),
  page('statistics, nothing there', 'statistics?from=2001-01&to=2001-12'),
  page('statistics, a period that is none', 'statistics?from=2026-11&to=2026-10'),
  page('public log', 'log'),
  page('public log, of one case', 'log?case=AAAAAAAAAAAAAAAAAAAAAA'),
  page('public log, a page that is none', 'log?before=yesterday'),
  page('check a receipt', 'verify'),
  page('check a receipt, no receipt', 'verify', {
    then: async (shown) => {
      await shown.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a letter') });
      await expect(shown.locator('main [role=alert] .notice')).toBeVisible();
    },
  }),
  page('check a receipt, answered', 'verify?entry=0', {
    then: async (shown) => {
      await expect(shown.locator('.tick')).toHaveCount(4);
    },
  }),
  page('check a receipt, no such entry', 'verify?entry=99999999'),
  page('privacy', 'privacy'),
  page('accessibility statement', 'accessibility'),
  page('not found', 'no-such-page', { status: 404 }),
  page('kinds of problems', 'problems'),
  page('kind of problem', 'problems/conflict-of-interest'),
  page('kind of problem, unknown', 'problems/no-such-problem', { status: 404 }),
  ...[400, 401, 403, 405, 408, 413, 414, 415, 429, 431, 500, 503].map((status) => page(`failure ${status}`, `error/${status}`, { status })),
];
