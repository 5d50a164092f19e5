import { hostName, originForm } from './known-hosts.js';

describe('the name of a host', () => {
  it.each([
    ['Zaedno.example:8443', 'zaedno.example'],
    ['[::1]:3000', '[::1]'],
    ['', ''],
  ])('%s is %s', (header, name) => {
    expect(hostName(header)).toBe(name);
  });
});

describe('the target of a request', () => {
  const headers = { host: 'localhost:3000' };

  it.each([
    ['/bg/submissions?q=x', '/bg/submissions?q=x'],
    ['http://localhost:3000/bg?x=1', '/bg?x=1'],
    ['HTTP://LOCALHOST:3000/bg', '/bg'],
    ['*', '*'],
  ])('%s is %s', (url, expected) => {
    expect(originForm({ url, headers })).toBe(expected);
  });

  it.each(['http://evil.example/bg', 'http://localhost:3000@evil.example/bg', 'javascript:alert(1)'])('%s stays and is refused', (url) => {
    expect(originForm({ url, headers })).toBe(url);
  });
});
