import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { linkIn, MailServer } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { PublicAssessment } from '../assessments/index.js';

const WORD = {
  ...{ step: 'no_evidence', method: 'documents', confidence: 'medium' },
  text: 'Търсихме на сайта на общината и в регистъра на поръчките. Не намерихме нищо.',
};

describe('letters about assessments', () => {
  const mail = new MailServer();
  let town: TownHall;
  let centre: Watcher;
  let streets = 0;
  let property = 0;
  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    [streets = 0, property = 0] = await promise(town, ['streets', 'property']);
    centre = await watch(town, 'centar');
  });
  beforeEach(async () => {
    await town.drainOutbox();
    mail.forget();
  });
  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const assess = async (number: number): Promise<string> => {
    const { body, text } = await centre.client.post<PublicAssessment>(`/api/v1/commitments/${number}/assessments`, WORD);
    if (!body.id) throw new Error(text);
    return body.id;
  };
  const recipients = () => mail.received.map(({ recipient }) => recipient).sort();

  it('tell each official of the department until when they may reply, and nothing of what was written', async () => {
    await assess(streets);
    await town.drainOutbox();
    expect(recipients()).toEqual(['streets2@zaedno.example', 'streets@zaedno.example']);
    const [letter] = mail.received;
    expect(letter?.subject).toBe(`Оценка на ангажимент № ${streets}`);
    expect(letter?.text).toContain('до 7 декември 2026 г. Отговорът застава под оценката');
    expect(letter?.text).toContain('„Организация centar“');
    expect(linkIn(letter!, /staff/)).toBe('/bg/staff/assessments');
    for (const secret of ['регистъра', 'Ремонт', 'Човек']) expect(`${letter?.subject} ${letter?.text}`).not.toContain(secret);
  });

  it('tell the members of the organisation of the reply, those of today', async () => {
    const id = await assess(property);
    await town.drainOutbox();
    mail.forget();
    const reply = { text: 'Документите са в деловодството и ще бъдат на сайта до края на месеца.' };
    expect((await (await town.staff('property')).post(`/api/v1/assessments/${id}/reply`, reply)).status).toBe(201);
    await town.drainOutbox();
    const [row] = await town.dataSource.query<{ email: string }[]>('select email from account where id = $1', [centre.accountId]);
    expect(recipients()).toEqual([row?.email]);
    expect(mail.received[0]?.subject).toBe(`Отговор на оценката Ви за ангажимент № ${property}`);
    expect(linkIn(mail.received[0]!, /commitments/)).toBe(`/bg/commitments/${property}`);
    expect(mail.received[0]?.text).not.toContain('деловодството');
  });

  it('are not sent once the commitment is not shown, or its reader has left', async () => {
    town.clock.advance({ days: 1 });
    await centre.signInAgain();
    await assess(streets);
    await town.dataSource.query('update commitment set is_shown = false where number = $1', [streets]);
    await town.drainOutbox();
    expect(recipients()).toEqual([]);
    await town.dataSource.query('update commitment set is_shown = true where number = $1', [streets]);
    const id = await assess(property);
    await town.drainOutbox();
    mail.forget();
    await town.signInAgain('property');
    await (await town.staff('property')).post(`/api/v1/assessments/${id}/reply`, { text: 'Всичко е на сайта от вчера, вижте там.' });
    await town.dataSource.query('delete from monitor_membership where account_id = $1', [centre.accountId]);
    await town.drainOutbox();
    expect(recipients()).toEqual([]);
  });
});
