import { judge, type SmtpFault } from './smtp-verdict.js';

describe('a mail server’s answer', () => {
  it.each<[string, SmtpFault]>([
    ['there is no such mailbox', { code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 no such user', command: 'RCPT TO' }],
    ['the mailbox is full for good', { code: 'EMESSAGE', responseCode: 552, response: '552 5.2.2 over quota', command: 'DATA' }],
    ['the address cannot be written to at all', { code: 'EENVELOPE', command: 'API' }],
  ])('is final when %s', (_, fault) => {
    expect(judge(fault)).toBe('refused');
  });

  it.each<[string, SmtpFault]>([
    ['greylisting', { code: 'EENVELOPE', responseCode: 451, response: '451 4.7.1 try again', command: 'RCPT TO' }],
    [
      'a relay that does not know us',
      { code: 'EENVELOPE', responseCode: 554, response: '554 5.7.1 relay access denied', command: 'RCPT TO' },
    ],
    ['a sender that is not allowed', { code: 'EENVELOPE', responseCode: 550, response: '550 bad sender', command: 'MAIL FROM' }],
    ['commands out of order', { code: 'EENVELOPE', responseCode: 503, response: '503 bad sequence', command: 'RCPT TO' }],
    ['a sign-in that is missing', { code: 'EENVELOPE', responseCode: 530, response: '530 authentication required', command: 'RCPT TO' }],
    ['anything unknown', {}],
  ])('is for later with %s', (_, fault) => {
    expect(judge(fault)).toBe('later');
  });

  it.each<[string, SmtpFault]>([
    ['time runs out', { code: 'ETIMEDOUT', command: 'CONN' }],
    ['the letter as a whole takes too long', { code: 'EABORT' }],
    ['nobody listens', { code: 'ESOCKET' }],
    ['the password is wrong', { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 bad credentials', command: 'AUTH PLAIN' }],
    ['it closes for maintenance', { code: 'EENVELOPE', responseCode: 421, response: '421 closing', command: 'RCPT TO' }],
  ])('means that it is away when %s', (_, fault) => {
    expect(judge(fault)).toBe('away');
  });
});
