import { parsePostmasterFile } from './postmaster-file.js';

const text = (state: string) =>
  ['4711', '/srv/data/postgres/cluster', '1763900000', '15500', '', '127.0.0.1', ' 12345 67', state, ''].join('\n');

describe('the file of a running server', () => {
  it('tells its process, its port and whether it accepts connections', () => {
    expect(parsePostmasterFile(text('ready   '))).toEqual({ pid: 4711, port: 15500, ready: true });
  });

  it.each(['starting', 'stopping', 'standby ', ''])('is not ready while it says "%s"', (state) => {
    expect(parsePostmasterFile(text(state))).toMatchObject({ ready: false });
  });

  it.each(['', '4711\n', '-4711\n/srv\n1\n15500\n', 'not a number\n/srv\n1\n15500\n', '4711\n/srv\n1\n\n'])(
    'is not believed when it is half written or foreign: %j',
    (half) => {
      expect(parsePostmasterFile(half)).toBeNull();
    },
  );
});
