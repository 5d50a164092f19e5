import { isLoopback } from './loopback.js';

it.each(['localhost', 'LOCALHOST', 'app.localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('%s is this machine', (name) => {
  expect(isLoopback(name)).toBe(true);
});

it.each(['', 'localhost.example', 'notlocalhost', '127.0.0.1.example', '128.0.0.1', '0.0.0.0', '::', '[::2]'])(
  '"%s" may be another machine',
  (name) => {
    expect(isLoopback(name)).toBe(false);
  },
);
