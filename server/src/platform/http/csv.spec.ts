import { csv } from './csv.js';

describe('a table as CSV', () => {
  it('begins with a byte order mark, ends lines with CRLF, and quotes where it must', () => {
    expect(
      csv(
        ['месец', 'брой'],
        [
          ['2026-11', 3],
          ['а, б "в"\nг', null],
        ],
      ),
    ).toBe('\ufeffмесец,брой\r\n2026-11,3\r\n"а, б ""в""\nг",\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets a spreadsheet run %j', (text) => {
    const [, line = ''] = csv(['x'], [[text]]).split('\r\n');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });
});
