import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { TestClock } from '../../../test/harness/test-clock.js';
import { testConfig } from '../../../test/harness/test-config.js';
import { FolderTransport } from './folder-transport.js';
import type { Letter } from './letter.js';
import { Mailer, messageId } from './mailer.js';

const letter: Letter = {
  to: 'maria@example.bg',
  language: 'bg',
  subject: 'Получихме случай 7KQ2-M9XW',
  heading: 'Получихме <случая> Ви',
  paragraphs: ['Отделът е „Дом & двор“.'],
  items: [{ label: '7KQ2-M9XW: отговор до утре', url: 'https://zaedno.example/bg/staff/cases/7KQ2-M9XW' }],
  action: { label: 'Отворете случая', url: 'https://zaedno.example/bg/case/7KQ2-M9XW?a=1&b=2' },
  sender: 'Община Сливница',
  reason: 'Получавате писмото, защото този адрес е посочен в случая.',
  unsubscribe: null,
  identity: ['17', 'author', 'x'],
};

describe('the mailer', () => {
  let folder: string;
  let mailer: Mailer;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zaedno-mail-'));
    const clock = new TestClock();
    mailer = new Mailer(
      new FolderTransport(join(folder, 'mail'), clock),
      testConfig('', folder, { mailFrom: 'Заедно <no-reply@zaedno.example>' }),
      clock,
    );
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const send = async (changes: Partial<Letter> = {}): Promise<ParsedMail> => {
    await mailer.send({ ...letter, ...changes });
    const [name = ''] = (await readdir(join(folder, 'mail'))).sort().slice(-1);
    return simpleParser(await readFile(join(folder, 'mail', name)));
  };

  it('writes one message with the same words as text and as a page', async () => {
    const message = await send();
    expect(message).toMatchObject({
      subject: letter.subject,
      from: { text: '"Заедно" <no-reply@zaedno.example>' },
      to: { text: letter.to },
    });
    for (const words of ['„Дом & двор“', 'https://zaedno.example/bg/case/7KQ2-M9XW?a=1&b=2', letter.reason, 'Здравейте'])
      expect(message.text).toContain(words);
    for (const words of [
      '„Дом &amp; двор“',
      'Получихме &lt;случая&gt; Ви',
      'href="https://zaedno.example/bg/case/7KQ2-M9XW?a=1&amp;b=2"',
      letter.reason,
    ]) {
      expect(message.html).toContain(words);
    }
  });

  it('makes a page that says its language, has one heading, and fetches nothing', async () => {
    const { html } = await send({ language: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(String(html).match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
    expect(html).toContain('Hello,');
  });

  it('marks messages as written by no person, so that nobody answers that they are away', async () => {
    const { headers } = await send();
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('x-auto-response-suppress')).toBe('All');
    expect(headers.has('x-mailer')).toBe(false);
    expect(headers.has('list')).toBe(false);
  });

  it('offers mail programs one click where the reader may stop the letters', async () => {
    const oneClickUrl = 'https://zaedno.example/api/v1/follows/one-click?token=abc';
    const message = await send({
      unsubscribe: { label: 'Спрете писмата', url: 'https://zaedno.example/bg/follow/unsubscribe?token=abc', oneClickUrl },
    });
    const lines = message.headerLines.map(({ line }) => line.replace(/\r\n\s+/g, ' '));
    expect(lines).toContain(`List-Unsubscribe: <${oneClickUrl}>`);
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(message.text).toContain('Спрете писмата:\nhttps://zaedno.example/bg/follow/unsubscribe?token=abc');
  });

  it('lets no address bring headers or recipients along', async () => {
    const { headerLines, to } = await send({ to: 'maria@example.bg>\r\nBcc: eve@example.bg, <eve@example.bg' });
    expect(headerLines.some(({ key }) => key === 'bcc')).toBe(false);
    expect([to].flat()).toHaveLength(1);
  });

  it('gives the same letter the same Message-ID, another letter another, and tells nothing by it', () => {
    const from = 'Заедно <no-reply@zaedno.example>';
    expect(messageId(['17', 'author', 'x'], from)).toBe(messageId(['17', 'author', 'x'], 'no-reply@zaedno.example'));
    expect(messageId(['17', 'author', 'x'], from)).not.toBe(messageId(['17', 'authorx', ''], from));
    expect(messageId(['17'], from)).toMatch(/^<[0-9a-f]{40}@zaedno\.example>$/);
  });

  it('keeps files for the owner of the process alone', async () => {
    await send();
    const [name = ''] = await readdir(join(folder, 'mail'));
    expect((await stat(join(folder, 'mail', name))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'mail'))).mode & 0o777).toBe(0o700);
  });
});
