import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { EvidenceFile } from '../../src/features/evidence/http/evidence.dto.js';
import { FileStore } from '../../src/platform/storage/file-store.js';
import { pdfOf } from '../factories/pdf.js';
import type { Answer, ApiClient } from '../harness/api-client.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const UPLOADS = '/api/v1/evidence-files';
const MULTIPART = 'multipart/form-data; boundary=x';
const part = (name: string): string => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`;

type Refusal = { readonly errors?: readonly { readonly pointer: string; readonly code: string }[] };

describe('evidence that means harm', () => {
  let hall: TownHall;
  let monitor: ApiClient;
  let picture: Buffer;

  beforeAll(async () => {
    hall = await startTownHall();
    monitor = await hall.staff('monitor');
    picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: 'Ivan Petrov' }, IFD3: { GPSLatitude: '42/1 51/1 0/1', GPSLongitude: '23/1 2/1 0/1' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => hall.close());

  const send = (name: string, bytes: Buffer): Promise<Answer<EvidenceFile & Refusal>> =>
    monitor.upload<EvidenceFile & Refusal>(UPLOADS, { name, type: 'application/octet-stream', bytes });

  it.each<[string, string, string, number, string]>([
    ['a drawing that runs scripts', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415, 'kind_not_accepted'],
    ['the same, called a picture', 'x.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415, 'name_and_content_differ'],
    ['a page', 'x.html', '<script>alert(1)</script>', 415, 'kind_not_accepted'],
    ['an archive', 'x.zip', 'PK\u0003\u0004xxxxxxxx', 415, 'kind_not_accepted'],
    ['a PDF with a script', 'x.pdf', pdfOf(['A']).toString('latin1'), 422, 'pdf_active'],
    ['nothing at all', 'x.txt', '', 422, 'file_empty'],
    ['what is longer than it may be', 'x.txt', 'x'.repeat(10_000_001), 413, 'file_too_large'],
  ])('is refused: %s', async (_, name, content, status, code) => {
    const refused = await send(name, Buffer.from(content, 'latin1'));
    expect([refused.status, refused.body.errors]).toEqual([status, [expect.objectContaining({ pointer: '/file', code })]]);
  });

  it.each(['a\u202egpj.jpg', '../../../etc/passwd.jpg', 'a"\r\nSet-Cookie: x=y.jpg', 'снимка на Мария Петрова.jpg'])(
    'does not keep its name: %j',
    async (name) => {
      const { status, body } = await send(name, picture);
      expect([status, body.name]).toEqual([201, expect.stringMatching(/^снимка-\d+\.jpg$/)]);
    },
  );

  it('keeps neither maker nor place of a photo', async () => {
    const { body } = await send('a.jpg', picture);
    const kept = await hall.app.get(FileStore).read(body.id);
    const bytes = await buffer(kept?.stream ?? Readable.from([]));
    expect((await sharp(picture).metadata()).exif?.includes('Ivan Petrov')).toBe(true);
    const { format, exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ format, exif, xmp, iptc }).toEqual({ format: 'jpeg', exif: undefined, xmp: undefined, iptc: undefined });
    expect(bytes.includes('Ivan Petrov')).toBe(false);
  });

  it('is for nobody before an entry names it', async () => {
    const { body } = await send('a.jpg', picture);
    expect((await hall.visitor().get(`/api/v1/attachments/${body.id}`)).status).toBe(404);
    expect((await monitor.get(`/api/v1/attachments/${body.id}`)).status).toBe(404);
    expect((await monitor.get(`/api/v1/evidence/${body.id}/file`)).status).toBe(404);
  });

  it.each<[string, string, string]>([
    ['ends in the middle', `${part('file"; filename="a.png')}v`, MULTIPART],
    ['says no boundary', '--x', 'multipart/form-data'],
    ['names the prototype of all objects', `${part('__proto__')}v\r\n--x--\r\n`, MULTIPART],
    ['has two files', `${part('file"; filename="a.txt')}v\r\n${part('file"; filename="b.txt')}v\r\n--x--\r\n`, MULTIPART],
    ['is no form', '{"file":"x"}', 'application/json'],
  ])('is refused when its form %s', async (_, payload, contentType) => {
    const cookie = `__Host-session=${monitor.cookie('__Host-session') ?? ''}`;
    const headers = { host: 'localhost:3000', cookie, 'content-type': contentType };
    const { statusCode } = await hall.app.inject({ method: 'POST', url: UPLOADS, headers, payload });
    expect([400, 415, 422]).toContain(statusCode);
  });

  it('does not come faster than anybody writes', async () => {
    let last = 201;
    for (let count = 0; count < 61 && last !== 429; count += 1) last = (await send('a.txt', Buffer.from('Бележка'))).status;
    expect(last).toBe(429);
    expect((await (await hall.staff('streets')).upload(UPLOADS, { name: 'a.txt', type: '', bytes: Buffer.from('Бележка') })).status).toBe(
      201,
    );
  });
});
