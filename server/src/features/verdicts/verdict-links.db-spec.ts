import { A_PROMISE } from '../../../test/factories/answer.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseVerdictsFile, VerdictState } from './http/verdicts.dto.js';

const AUTHOR = 'maria@zaedno.example';
const ANSWER = { outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.', ...A_PROMISE };
const SENTENCE = 'Иван Иванов пак падна.';

describe('the link in a letter about an answer', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  }, 60_000);

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  it('says none of the author’s words unless everybody reads them; the page with the code says all of them', async () => {
    const { number, accessCode } = await town.submit();
    await town.drainOutbox();
    const key = tokenIn(linkIn(mail.to(AUTHOR).at(-1)!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token: key });
    const moderator = await town.staff('moderator');
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(AUTHOR).at(-1)!, /verdict$/));

    const say = async (value: string, sentence: string | null = null) =>
      (await town.visitor().post<VerdictState>('/api/v1/verdict-links/verdict', { token, value, sentence })).body;
    const byLink = async () => (await town.visitor().get<VerdictState>(`/api/v1/verdict-links?token=${encodeURIComponent(token)}`)).body;
    const byCode = async () => {
      const opened = await town.visitor().post<{ case: { verdict: VerdictState } }>('/api/v1/cases/lookup', { number, accessCode });
      return opened.body.case.verdict;
    };
    const hidden = { given: [{ value: 'no', sentence: null, sentenceState: 'waiting' }], current: { sentence: null } };
    for (const state of [await say('no', SENTENCE), await byLink()]) expect(state).toMatchObject(hidden);
    expect(await byCode()).toMatchObject({ current: { sentence: SENTENCE } });
    // Who comes by the link again does not see the sentence, and so does not take it back either.
    expect(await say('no')).toMatchObject(hidden);
    expect(await byCode()).toMatchObject({ current: { sentence: SENTENCE } });

    const file = await moderator.get<CaseVerdictsFile>(`/api/v1/case-files/${number}/verdicts`);
    const review = (shown: string | null) =>
      moderator.post(`/api/v1/moderation/${number}/verdicts/${file.body.verdicts[0]?.id}/review`, { shown });
    await review('[…] пак падна.');
    expect(await byLink()).toMatchObject({ given: [{ sentence: '[…] пак падна.', sentenceState: 'shown' }] });
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Лични данни.' });
    expect(await byLink()).toMatchObject({ given: [{ value: 'no', sentence: null }] });
    expect(await byCode()).toMatchObject({ given: [{ sentence: SENTENCE }] });
    expect(await say('yes')).toMatchObject({ number });
  });
});
