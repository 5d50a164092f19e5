import { type PageState } from './pages.js';
import { CAMPAIGN_PAGES } from './staff-campaign-pages.js';
import { desk } from './staff-page.js';
import { PROGRAM_PAGES } from './staff-program-pages.js';

/** Every screen of the staff, as the role that has it. */
export const STAFF_PAGES: readonly PageState[] = [
  desk('sign in', 'citizen', 'sign-in'),
  desk('password forgotten', 'citizen', 'reset'),
  desk('new password', 'citizen', 'reset/complete?token=some-token'),
  desk('invitation that is spent', 'citizen', 'accept?token=some-token'),
  desk('queue', 'moderator', 'queue'),
  desk('queue, waiting', 'moderator', 'queue?tab=waiting'),
  desk('queue, narrowed', 'moderator', 'queue?kind=signal&hand=free'),
  desk('queue, nothing left', 'moderator', 'queue?kind=recommendation&topic=ethics&olderThan=30'),
  {
    ...desk('queue, cases chosen', 'moderator', 'queue'),
    then: async (page) => {
      await page.getByRole('checkbox').first().check();
    },
  },
  {
    ...desk('queue, keys', 'moderator', 'queue'),
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  desk('review', 'moderator', ({ pending }) => `review/${pending}`),
  {
    ...desk('review, a reason that leaves a place open', 'moderator', ({ pending }) => `review/${pending}`),
    then: async (page) => {
      await page.locator('app-decision-panel .is-refusal').click();
      await page.getByRole('dialog').locator('select').selectOption('duplicate');
      await page.getByRole('dialog').getByText('{earlier_case} (').waitFor();
    },
  },
  {
    ...desk('review, a picture being covered', 'moderator', ({ pending }) => `review/${pending}`),
    then: async (page) => {
      await page.locator('app-case-attachments li button').first().click();
      await page.locator('app-file-review-dialog .desk-actions button').first().click();
      await page.locator('app-page-canvas .cover').last().waitFor();
    },
  },
  {
    ...desk('review, a document being looked through', 'moderator', ({ pending }) => `review/${pending}`),
    then: async (page) => {
      await page.locator('app-case-attachments li button').nth(1).click();
      await page.locator('app-page-canvas img').waitFor();
    },
  },
  desk('review of an answered case', 'moderator', ({ assigned }) => `review/${assigned}`),
  desk('review of a reported case', 'moderator', ({ reported }) => `review/${reported}`),
  desk('review of a verdict', 'moderator', ({ own }) => `review/${own}`),
  desk('after the answers', 'moderator', 'after-answers'),
  {
    ...desk('review, a public text being edited', 'moderator', ({ reported }) => `review/${reported}`),
    then: async (page) => {
      await page.locator('app-reader-reports button').first().click();
      await page.getByRole('dialog').getByRole('radio').last().check();
      await page.getByRole('dialog').locator('textarea').fill('Осветлението на площада не работи от месец.');
      await page.getByRole('dialog').locator('del').first().waitFor();
    },
  },
  desk('review of an edited case', 'moderator', ({ edited }) => `review/${edited}`),
  desk('case that was edited', 'official', ({ edited }) => `cases/${edited}`),
  desk('queue, reported', 'moderator', 'queue?tab=reported'),
  desk('queue, second opinions', 'moderator', 'queue?opinion=appeal'),
  desk('review of an appeal', 'moderator2', ({ appealed }) => `review/${appealed}`),
  desk('review of one’s own decision that was appealed', 'moderator', ({ appealed }) => `review/${appealed}`),
  desk('review of a proposal', 'moderator2', ({ proposed }) => `review/${proposed}`),
  {
    ...desk('review of a proposal, disagreement', 'moderator2', ({ proposed }) => `review/${proposed}`),
    then: async (page) => {
      await page.locator('app-second-opinion button').last().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  desk('appeals, none', 'appeals', 'queue'),
  desk('mentions', 'official', 'mentions'),
  desk('mentions, none', 'appeals', 'mentions'),
  {
    ...desk('case, a colleague being called', 'official', ({ waiting }) => `cases/${waiting}`),
    then: async (page) => {
      await page.locator('app-case-notes textarea').fill('@');
      await page.locator('app-mention-field input').focus();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    ...desk('answer, a file being attached', 'official', ({ waiting }) => `cases/${waiting}/answer`),
    then: async (page) => {
      const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
      await page.locator('app-answer-files input[type=file]').setInputFiles(file);
      await page.locator('app-answer-files textarea').waitFor();
    },
  },
  desk('search', 'moderator', 'search'),
  desk('search, found', 'moderator', 'search?q=лампа'),
  desk('inbox', 'official', 'inbox'),
  desk('case', 'official', ({ assigned }) => `cases/${assigned}`),
  desk('answer', 'official', ({ waiting }) => `cases/${waiting}/answer`),
  desk('correction', 'official', ({ assigned }) => `cases/${assigned}/answer`),
  desk('templates for answers', 'official', () => 'answer-templates'),
  desk('printable answer', 'official', ({ assigned }) => `cases/${assigned}/print`),
  desk('not for this role', 'official', 'queue'),
  desk('changes', 'monitor', 'changes'),
  desk('changes, all of them', 'monitor', 'changes?tab=all'),
  desk('changes by day', 'moderator', 'changes'),
  desk('saved searches', 'monitor', 'searches'),
  {
    ...desk('saved searches, a new one', 'monitor', 'searches'),
    then: async (page) => {
      await page.locator('main p button').first().click();
      await page.locator('app-search-form').waitFor();
    },
  },
  {
    ...desk('saved search', 'monitor', 'searches'),
    then: async (page) => {
      await page.locator('main p button').first().click();
      const name = `Търсене ${Date.now()}`;
      await page.locator('app-search-form input').fill(name);
      await page.locator('app-search-form button').first().click();
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('.rows > li').first().waitFor();
    },
  },
  desk('own account', 'monitor', 'account'),
  {
    ...desk('own account, address of the calendar', 'official', 'account'),
    then: async (page) => {
      await page.locator('app-own-calendar button').first().click();
      await page.locator('.own-calendar-address').waitFor();
    },
  },
  desk('second step', 'monitor', 'second-step'),
  desk('accounts', 'admin', 'admin/accounts'),
  desk('invite', 'admin', 'admin/accounts/new'),
  desk('deputies, none', 'admin', 'admin/absences'),
  {
    ...desk('new deputy, nothing chosen', 'admin', 'admin/absences/new'),
    then: async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk('changed days, none', 'admin', 'admin/calendar'),
  desk('terms', 'admin', 'admin/terms'),
  desk('new term of law', 'admin', 'admin/terms/new'),
  {
    ...desk('changed day, nothing typed', 'admin', 'admin/calendar/new'),
    then: async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk('policies', 'admin', 'admin/policies'),
  desk('new policy', 'admin', 'admin/policies/new'),
  desk('policy', 'admin', 'admin/policies/piro-2021-2027'),
  desk('measure', 'admin', 'admin/policies/piro-2021-2027/measures/1.1.1'),
  desk('new indicator', 'admin', 'admin/policies/piro-2021-2027/measures/1.1.1/new-indicator'),
  {
    ...desk('import with faults', 'admin', 'admin/policies/piro-2021-2027/import'),
    then: async (page) => {
      const buffer = Buffer.from('Код;Мярка;Отдел\r\n9;Улици;Няма такъв');
      await page.locator('input[type=file]').setInputFiles({ name: 'merki.csv', mimeType: 'text/csv', buffer });
      await page.locator('.import-table').waitFor();
    },
  },
  desk('commitments of a department', 'official', 'commitments'),
  desk('commitments of a department, complete', 'official', 'commitments?tab=complete'),
  {
    ...desk('report on a commitment, refused', 'official', 'commitments'),
    then: async (page) => {
      await page.locator('.rows .settings-name a').first().click();
      await page.locator('app-save-button button').click();
      await page.locator('.error-summary').waitFor();
    },
  },
  desk('commitment of another department', 'official', 'commitments/999999'),
  desk('indicators of a department, none', 'official', 'indicators'),
  desk('consultations', 'admin', 'admin/consultations'),
  desk('consultation', 'admin', 'admin/consultations/naredba-parkirane-2027'),
  {
    ...desk('new consultation', 'admin', 'admin/consultations/new'),
    then: async (page) => {
      await page.getByRole('textbox').last().fill('Наредба\nЧл. 1. Урежда се паркирането.\n§ 1. Влиза в сила веднага.');
      await page.locator('.settings-part button').last().click();
      await page.locator('#split-heading').waitFor();
    },
  },
  desk('conclude a consultation', 'admin', 'admin/consultations/pravila-obshtinski-imoti/conclude'),
  desk('proposals to read', 'moderator', 'proposals'),
  desk('public proposals', 'moderator', 'proposals?tab=published'),
  desk('what was said of commitments', 'moderator', 'entries'),
  desk('entries on a commitment', 'moderator', ({ spoken }) => `entries/${spoken.number}`),
  desk('consultations of a department', 'official', 'consultations'),
  desk('decisions on proposals', 'official', 'consultations/pravila-obshtinski-imoti'),
  desk('monitors', 'admin', 'admin/monitors'),
  {
    ...desk('new monitor, nothing typed', 'admin', 'admin/monitors/new'),
    then: async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk('monitor with its people', 'admin', ({ spoken }) => `admin/monitors/${spoken.monitor.slug}`),
  desk('commitments to assess', 'monitor', 'monitoring'),
  desk('commitments to assess, none', 'monitor', 'monitoring?q=язовир'),
  {
    ...desk('assess, nothing chosen', 'monitor', ({ promised }) => `monitoring/${promised}`),
    then: async (page) => {
      await page.getByRole('button', { name: /Публикувай оценката|Publish the assessment/ }).click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk('assessed today', 'monitor', ({ spoken }) => `monitoring/${spoken.number}`),
  ...CAMPAIGN_PAGES,
  ...PROGRAM_PAGES,
  desk('assessments to reply to', 'official', 'assessments'),
  {
    ...desk('reply to an assessment', 'official', 'assessments'),
    then: async (page) => {
      await page.locator('.rows a').first().click();
      await page.locator('app-reply-page form').waitFor();
    },
  },
  desk('departments', 'admin', 'admin/departments'),
  desk('new department', 'admin', 'admin/departments/new'),
  desk('department', 'admin', 'admin/departments/blagoustroyavane'),
  desk('settlements', 'admin', 'admin/settlements'),
  desk('settlement', 'admin', 'admin/settlements/67372'),
  desk('topics', 'admin', 'admin/topics'),
  desk('topic', 'admin', 'admin/topics/services'),
  desk('reasons', 'admin', 'admin/reasons'),
  desk('new reason', 'admin', 'admin/reasons/new'),
  {
    ...desk('reason', 'admin', 'admin/reasons'),
    then: async (page) => {
      await page.locator('.settings-name a').first().click();
      await page.locator('app-template-preview').first().waitFor();
    },
  },
  desk('retention', 'admin', 'admin/retention'),
  desk('new term', 'admin', 'admin/retention/new'),
  desk('spam protection', 'admin', 'admin/flood'),
  {
    ...desk('spam protection, without a reason', 'admin', 'admin/flood'),
    then: async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.locator('.error-summary').waitFor();
    },
  },
  desk('authorities', 'admin', 'admin/authorities'),
  desk('new authority', 'admin', 'admin/authorities/new'),
  desk('municipality', 'admin', 'admin/municipality'),
  desk('audit', 'admin', 'admin/audit'),
];
