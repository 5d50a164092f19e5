import { A_PROMISE } from '../../../test/factories/answer.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ANSWER = { ...A_PROMISE, outcome: 'accepted', text: 'Лампите се сменят по график през декември.' };

describe('letters to followers', () => {
  const mail = new MailServer();
  let town: TownHall;
  let count = 0;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  });

  beforeEach(async () => {
    await town.drainOutbox();
    mail.forget();
    town.clock.advance({ seconds: 1 });
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const published = async (): Promise<string> => {
    const { number } = await town.submit({ author: { name: 'Мария Петрова' } });
    await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'property' });
    await town.drainOutbox();
    mail.forget();
    return number;
  };

  const ask = async (number: string, email: string, language = 'bg'): Promise<number> => {
    const { status } = await town.visitor().post(`/api/v1/submissions/${number}/follows`, { email, language });
    await town.drainOutbox();
    return status;
  };

  const confirm = async (address: string): Promise<number> => {
    const token = tokenIn(linkIn(mail.to(address).at(-1)!, /follow\/confirm$/));
    return (await town.visitor().post('/api/v1/follows/confirmation', { token })).status;
  };

  const following = async (number: string, language = 'bg'): Promise<string> => {
    count += 1;
    const address = `reader-${count}@zaedno.example`;
    expect(await ask(number, address, language)).toBe(202);
    expect(await confirm(address)).toBe(204);
    mail.forget();
    return address;
  };

  const answer = async (number: string): Promise<void> => {
    const { status, text } = await (await town.staff('property')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    if (status !== 201) throw new Error(text);
    await town.drainOutbox();
  };

  it('come only after the address was confirmed', async () => {
    const number = await published();
    await ask(number, 'silent@zaedno.example');
    expect(mail.to('silent@zaedno.example').map(({ subject }) => subject)).toEqual([`Потвърдете, че искате да следите случай ${number}`]);
    expect(mail.to('silent@zaedno.example')[0]!.headers.has('list')).toBe(false);
    await answer(number);
    expect(mail.to('silent@zaedno.example')).toHaveLength(1);
  });

  it('tell of an answer in the reader’s language and carry the way out in text and headers', async () => {
    const number = await published();
    const reader = await following(number, 'en');
    await answer(number);
    const [letter] = mail.to(reader);
    expect(letter!.subject).toBe(`Answer to case ${number}`);
    expect(letter!.text).toContain('Decision: accepted.');
    expect(letter!.text).not.toContain('график');
    expect(linkIn(letter!, /submissions/)).toBe(`/en/submissions/${number}`);
    expect(linkIn(letter!, /unsubscribe/)).toMatch(/^\/en\/follow\/unsubscribe\?token=[\w-]{43}$/);
    expect(letter!.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('http://localhost:3000/api/v1/follows/one-click?token=') },
    });
    expect(letter!.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    expect(letter!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=xx'])(
    'stop after one click of a mail program (%s), which may come twice',
    async (type) => {
      const number = await published();
      const reader = await following(number);
      await answer(number);
      const list = mail.to(reader)[0]!.headers.get('list') as unknown as { unsubscribe: { url: string } };
      const url = new URL(list.unsubscribe.url);
      const payload = type.startsWith('multipart')
        ? '--xx\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--xx--\r\n'
        : 'List-Unsubscribe=One-Click';
      for (const status of [200, 200]) {
        const request = {
          method: 'POST',
          url: url.pathname + url.search,
          payload,
          headers: { host: 'localhost:3000', 'content-type': type, origin: 'https://mail.example' },
        } as const;
        expect((await town.app.inject(request)).statusCode).toBe(status);
      }
      mail.forget();
      await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/closure`, {});
      await town.drainOutbox();
      expect(mail.to(reader)).toEqual([]);
    },
  );

  it('say nothing of an answer to a case whose text is no longer public', async () => {
    const number = await published();
    const reader = await following(number);
    await (
      await town.staff('moderator')
    ).post(`/api/v1/moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await town.drainOutbox();
    expect(mail.to(reader).map(({ subject }) => subject)).toEqual([`Текстът на случай ${number} вече не е публичен`]);
    mail.forget();
    await answer(number);
    expect(mail.to(reader)).toEqual([]);
  });

  it('go on for the case that another was joined to, once to each address, and an old link still ends them', async () => {
    const [earlier, later] = [await published(), await published()];
    const both = await following(later);
    const sameAddress = both.replace('reader', 'Reader');
    await ask(earlier, sameAddress);
    expect(await confirm(sameAddress)).toBe(204);
    const onlyLater = await following(later);
    mail.forget();
    const merged = await (await town.staff('moderator')).post(`/api/v1/moderation/${later}/merging`, { into: earlier });
    expect(merged.status).toBe(200);
    await town.drainOutbox();
    expect(mail.to(both).map(({ subject }) => subject)).toEqual([`Случай ${later} е обединен с друг`]);
    expect(linkIn(mail.to(onlyLater)[0]!, /submissions/)).toBe(`/bg/submissions/${earlier}`);
    const old = tokenIn(linkIn(mail.to(both)[0]!, /unsubscribe/));
    expect((await town.visitor().post('/api/v1/follows/unsubscription', { token: old })).status).toBe(204);
    mail.forget();
    await answer(earlier);
    expect(mail.received.filter(({ subject }) => subject === `Отговор по случай ${earlier}`).map(({ recipient }) => recipient)).toEqual([
      onlyLater,
    ]);
  });

  it('reach all of very many, page by page', async () => {
    const number = await published();
    const [{ id }] = await town.dataSource.query<[{ id: string }]>('select id from submission where number = $1', [
      number.replace('-', ''),
    ]);
    await town.dataSource.query(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at)
       select uuidv7(), 'submission', $1, 'many-' || n || '@zaedno.example', 'bg', now(), now() from generate_series(1, 401) n`,
      [id],
    );
    await answer(number);
    const told = mail.received.filter(({ recipient }) => recipient.startsWith('many-')).map(({ recipient }) => recipient);
    expect(told).toHaveLength(401);
    expect(new Set(told).size).toBe(401);
  });
});
