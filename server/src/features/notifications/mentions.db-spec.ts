import { linkIn, MailServer } from '../../../test/harness/mail-server.js';
import { type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

describe('a letter to who was named in a note', () => {
  const mail = new MailServer();
  let town: TownHall;
  let number: string;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  });
  beforeEach(async () => {
    ({ number } = await town.submit());
    const decision = { decision: 'publish', department: 'streets' };
    await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    await town.drainOutbox();
    mail.forget();
  });
  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const write = async (name: StaffName, ...mentions: StaffName[]): Promise<string> => {
    const note = { text: 'Питай фирмата за лампата.', language: 'bg', mentions: mentions.map((each) => town.accountOf(each)) };
    const answer = await (await town.staff(name)).post<{ id: string }>(`/api/v1/case-files/${number}/notes`, note);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const recipients = (): string[] => mail.received.map(({ recipient }) => recipient).sort();

  it('says in which case and leads there, and has no word of the note', async () => {
    await write('moderator', 'streets', 'moderator2');
    await town.drainOutbox();
    expect(recipients()).toEqual(['moderator2@zaedno.example', 'streets@zaedno.example']);
    const [letter] = mail.to('streets@zaedno.example');
    expect(letter!.subject).toBe(`Споменаха Ви по случай ${number}`);
    expect(linkIn(letter!, /staff/)).toBe(`/bg/staff/cases/${number}`);
    expect(`${letter!.text} ${letter!.html}`).not.toMatch(/фирмата|Улицата|Служител moderator/);
  });

  it('does not go where nobody was named', async () => {
    await write('streets');
    await town.drainOutbox();
    expect(recipients()).toEqual([]);
  });

  it('does not go to who stepped back before it was sent', async () => {
    await write('moderator', 'streets2');
    await (await town.staff('streets2')).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    await town.drainOutbox();
    expect(recipients()).toEqual([]);
  });

  it('does not go for a note that was taken back before it was sent', async () => {
    const id = await write('moderator', 'streets');
    await (await town.staff('moderator')).delete(`/api/v1/case-files/${number}/notes/${id}`);
    await town.drainOutbox();
    expect(recipients()).toEqual([]);
  });
});
