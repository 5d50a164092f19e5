import { createHash } from 'node:crypto';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';

const VICTIM = 'ivan@zaedno.example';
/** All the ways in which it is written here. */
const IVAN = /^ivan/i;
const PUBLISH = { decision: 'publish' };

describe('letters to an address that nobody confirmed', () => {
  const mail = new MailServer();
  let town: TownHall;
  let published: string;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    const { number } = await town.submit({ author: { name: 'Мария Петрова' } });
    await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, PUBLISH);
    published = number;
  });

  beforeEach(async () => {
    await town.drainOutbox();
    await town.dataSource.query('delete from rate_limit');
    mail.forget();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const lettersTo = async (mailbox: RegExp): Promise<number> => {
    await town.drainOutbox();
    return mail.received.filter(({ recipient }) => mailbox.test(recipient)).length;
  };
  const submitAs = (email: string) => town.submit({ author: { name: 'Мария Петрова', email } });
  const follow = (email: string) => town.visitor().post(`/api/v1/submissions/${published}/follows`, { email });
  const forget = (name: string) => town.dataSource.query('delete from rate_limit where key like $1', [`${name}:%`]);

  it('are five an hour, however the address is spelt and whatever asks for them, and everything is accepted all the same', async () => {
    for (const spelling of [VICTIM, 'IVAN@zaedno.example', 'ivan+1@zaedno.example', 'ivan+2@zaedno.example']) await submitAs(spelling);
    expect((await follow(VICTIM)).status).toBe(202);
    expect(await lettersTo(IVAN)).toBe(5);

    const { number, accessCode } = await submitAs('ivan+3@zaedno.example');
    expect((await follow('ivan+4@zaedno.example')).status).toBe(202);
    expect(await lettersTo(IVAN)).toBe(5);
    expect((await town.visitor().post('/api/v1/cases/lookup', { number, accessCode })).status).toBe(200);
  });

  it('are ten a day', async () => {
    for (let count = 0; count < 12; count += 1) {
      await submitAs(VICTIM);
      await town.drainOutbox();
      await forget('stranger-letters-hour');
    }
    expect(await lettersTo(IVAN)).toBe(10);
  });

  it('are counted apart for each address', async () => {
    for (let count = 0; count < 6; count += 1) await submitAs(VICTIM);
    await submitAs('petya@zaedno.example');
    expect([await lettersTo(IVAN), await lettersTo(/^petya/)]).toEqual([5, 1]);
  });

  it('do not use up those to the same address once it is confirmed', async () => {
    const { number } = await submitAs(VICTIM);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(VICTIM)[0]!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token });
    for (let count = 0; count < 8; count += 1) await submitAs(VICTIM);
    expect(await lettersTo(IVAN)).toBe(5);
    await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, PUBLISH);
    expect(await lettersTo(IVAN)).toBe(6);
  });

  it('leave no address in the counts, and no hash that could be guessed', async () => {
    await submitAs(VICTIM);
    await town.drainOutbox();
    const rows = await town.dataSource.query<{ key: string }[]>('select key from rate_limit');
    expect(rows.map(({ key }) => key.split(':')[0])).toEqual(expect.arrayContaining(['stranger-letters-hour', 'stranger-letters-day']));
    expect(JSON.stringify(rows)).not.toContain('ivan');
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(JSON.stringify(rows)).not.toContain(createHash('sha256').update(VICTIM).digest(encoding));
  });
});
