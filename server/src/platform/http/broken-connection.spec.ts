import type { Socket } from 'node:net';
import { answerBrokenConnection } from './broken-connection.js';

const URL_OF_OURS = new URL('https://zaedno.example.org');
const PAGE = 'GET /en/submissions HTTP/1.1\r\nHost: zaedno.example.org\r\nAccept: text/html,*/*\r\nCookie: a=aaaa';

/** What is written to a connection that broke so. */
function answer(code: string, packet?: string): string {
  const written: string[] = [];
  const socket = { destroyed: false, writable: true, write: (text: string) => written.push(text), destroy: () => undefined };
  const error = Object.assign(new Error(code), { code, ...(packet === undefined ? {} : { rawPacket: Buffer.from(packet, 'latin1') }) });
  answerBrokenConnection(URL_OF_OURS)(error, socket as unknown as Socket);
  return written.join('');
}

describe('a connection on which no request can be read', () => {
  it('is answered with a problem', () => {
    const text = answer('HPE_INVALID_METHOD', 'garbage');
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
    expect(text).toContain('https://zaedno.example.org/problems/malformed');
  });

  it('from a browser with too many cookies is answered with a page that says what to do, in its language', () => {
    const text = answer('HPE_HEADER_OVERFLOW', PAGE);
    expect(text).toMatch(/^HTTP\/1\.1 431 .*\r\nContent-Type: text\/html/);
    expect(text).toContain('Delete the cookies of this site');
    expect(answer('HPE_HEADER_OVERFLOW', PAGE.replace('/en/', '/bg/'))).toContain('Изтрийте бисквитките');
  });

  it('for the API stays a problem, whatever it accepts', () => {
    expect(answer('HPE_HEADER_OVERFLOW', PAGE.replace('/en/', '/api/v1/'))).toContain('problems/headers-too-large');
  });

  it('tells as many bytes as it has', () => {
    const [head = '', body = ''] = answer('HPE_HEADER_OVERFLOW', PAGE).split('\r\n\r\n');
    expect(/Content-Length: (\d+)/.exec(head)?.[1]).toBe(String(Buffer.byteLength(body)));
  });
});
