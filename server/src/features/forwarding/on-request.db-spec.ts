import { A_PROMISE } from '../../../test/factories/answer.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { LetterPreviewDto } from './http/forwarding.dto.js';

const AUTHOR = 'on-request@zaedno.example';
const GOVERNOR = 'governor@zaedno.example';
const ANSWER = { outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.', ...A_PROMISE };
const UNTRUE = /правомощия|компетентност|чл\. 112|не може да реши/;

describe('a case that goes to another authority because its author asked', () => {
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

  it('tells neither the authority nor the author that the municipality could not decide what it did decide', async () => {
    const { number, accessCode } = await town.submit({ author: { name: 'Мария Петрова', email: AUTHOR } });
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(AUTHOR)[0]!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token });
    const moderator = await town.staff('moderator');
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    const opened = await town.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const own = (path: string, body: object) =>
      town.visitor().post(`/api/v1/cases/${number}/${path}`, body, { bearer: opened.body.caseToken });
    await own('verdict', { value: 'no' });
    expect((await own('forwarding', { wish: 'council' })).status).toBe(200);
    await town.drainOutbox();
    mail.forget();

    const at = `/api/v1/moderation/${number}/forwarding`;
    const { body } = await moderator.post<LetterPreviewDto>(`${at}/preview`, { authority: 'governor' });
    expect(body.blocks.map(({ text }) => text).join('\n')).toContain(
      'отговори на 23 ноември 2026 г. Подателят не е доволен от отговора и поиска да го разгледа и друг орган.',
    );
    expect(JSON.stringify(body)).not.toMatch(UNTRUE);
    expect((await moderator.post(at, { authority: 'governor', note: 'По Ваше искане.' })).status).toBe(200);
    town.clock.advance({ minutes: 15 });
    await town.drainOutbox();
    expect(mail.to(GOVERNOR).map(({ subject }) => subject)).toEqual([`Изпращане по искане на подателя: сигнал ${number}`]);
    const [letter] = mail.to(AUTHOR);
    expect(letter?.text).toContain('След отговора на общината поискахте и друг орган да разгледа случай');
    expect(letter?.text).not.toMatch(UNTRUE);
  });
});
