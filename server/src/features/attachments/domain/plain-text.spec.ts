import { plainText } from './plain-text.js';

const cp1251 = Uint8Array.from([0xc7, 0xe4, 0xf0, 0xe0, 0xe2, 0xe5, 0xe9, 0x21]);
const utf16 = (text: string, bom: number[]): Uint8Array => Buffer.concat([Buffer.from(bom), Buffer.from(text, 'utf16le')]);

describe('plain text', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8', Buffer.from('Здравей!\r\n\tнов ред'), 'Здравей!\r\n\tнов ред'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffЗдравей!'), 'Здравей!'],
    ['windows-1251', cp1251, 'Здравей!'],
    ['UTF-16 with a byte order mark', utf16('Здравей', [0xff, 0xfe]), null],
    ['UTF-16 without one', utf16('Здравей', []), null],
    ['UTF-16 of Latin letters', utf16('plain', []), null],
    ['a NUL in it', Buffer.from('те\u0000кст'), null],
    ['an escape sequence of a terminal', Buffer.from('\u001b[2Jтекст'), null],
    ['a byte that windows-1251 has not', Uint8Array.from([0xc7, 0x20, 0x98]), null],
    ['nothing', new Uint8Array(0), ''],
  ])('is read from %s', (_, bytes, expected) => {
    expect(plainText(bytes)).toBe(expected);
  });
});
