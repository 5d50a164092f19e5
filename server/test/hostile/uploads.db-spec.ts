import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { ApiClient, Answer } from '../harness/api-client.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const MULTIPART = 'multipart/form-data; boundary=x';
const part = (name: string): string => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`;
const text = (written: string): Buffer => Buffer.from(written, 'utf8');

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([text(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of so many black pixels in a few kilobytes: a bit a pixel, and all of them the same. */
function pixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a file that means harm', () => {
  let hall: TownHall;
  let author: ApiClient;
  let number: string;
  let picture: Buffer;

  beforeAll(async () => {
    hall = await startTownHall();
    picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const sent = await hall.submit();
    number = sent.number;
    author = hall.visitor();
    expect((await author.post('/api/v1/cases/lookup', { number, accessCode: sent.accessCode })).status).toBe(200);
  });

  afterAll(() => hall.close());

  const attach = (name: string, bytes: Buffer): Promise<Answer<Record<string, unknown>>> =>
    author.upload(`/api/v1/cases/${number}/attachments`, { name, type: 'application/octet-stream', bytes });

  const raw = async (payload: string, contentType: string): Promise<number> => {
    const headers = { host: 'localhost:3000', cookie: `__Host-case=${author.cookie('__Host-case')}`, 'content-type': contentType };
    return (await hall.app.inject({ method: 'POST', url: `/api/v1/cases/${number}/attachments`, headers, payload })).statusCode;
  };

  it.each<[string, string, string, number]>([
    ['a drawing that runs scripts', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415],
    ['the same, called a picture', 'x.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415],
    ['a page', 'x.html', '<script>alert(1)</script>', 415],
    ['a script behind the first bytes of a GIF', 'x.gif', 'GIF89a/*<script>alert(1)</script>*/', 415],
    ['an archive', 'x.zip', 'PK\u0003\u0004xxxxxxxx', 415],
    ['nothing at all', 'x.png', '', 422],
  ])('is refused: %s', async (_, name, content, status) => {
    expect((await attach(name, text(content))).status).toBe(status);
  });

  it.each([
    [60_000, 60_000],
    [2_000_000_000, 2],
    [7_000, 7_000],
  ])('is refused before it unpacks: a picture of %i by %i pixels', async (width, height) => {
    expect((await attach('x.png', pixelBomb(width, height))).status).toBe(422);
  });

  it.each(['a\u202egnp.png', '../../../etc/passwd.png', 'a"\r\nSet-Cookie: x=y.png', 'снимка на Мария Петрова.png'])(
    'does not keep its name: %j',
    async (name) => {
      const kept = await attach(name, picture);
      expect(kept.status).toBe(201);
      expect(kept.body['name']).toMatch(/^снимка-\d\.png$/);
      const download = await author.get(String(kept.body['url']));
      expect(download.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
      expect(download.headers['content-disposition']).toMatch(/^attachment;/);
      expect(download.headers['content-security-policy']).toContain('sandbox');
    },
  );

  it.each<[string, string, string]>([
    ['ends in the middle', `${part('file"; filename="a.png')}v`, MULTIPART],
    ['says no boundary', '--x', 'multipart/form-data'],
    ['has a boundary of three hundred characters', 'x', `multipart/form-data; boundary=${'b'.repeat(300)}`],
    ['names the prototype of all objects', `${part('__proto__')}v\r\n--x--\r\n`, MULTIPART],
    [
      'has three thousand fields',
      `${Array.from({ length: 3_000 }, (_, index) => `${part(`f${index}`)}v\r\n`).join('')}--x--\r\n`,
      MULTIPART,
    ],
    ['is empty', '', MULTIPART],
  ])('is refused when its form %s', async (_, payload, contentType) => {
    const status = await raw(payload, contentType);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
