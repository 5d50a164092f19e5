import fc from 'fast-check';
import { readDeliveryReport } from './delivery-report.js';

const ID = '<0a1b2c3d4e5f@zaedno.example>';

/** A report as Postfix writes it. */
const report = ({ action = 'failed', status = '5.1.1', original = `Message-ID: ${ID}\r\nSubject: =?utf-8?q?x?=` } = {}): Buffer =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mail.example',
      'To: zaedno@zaedno.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example',
      'Arrival-Date: Mon, 23 Nov 2026 11:00:00 +0200',
      '',
      'Final-Recipient: rfc822; maria@zaedno.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '',
      '--b1',
      'Content-Type: text/rfc822-headers',
      '',
      original,
      '',
      '--b1--',
      '',
    ].join('\r\n'),
  );

describe('a report of a mail server', () => {
  it('names the letter that failed for good, and why', async () => {
    expect(await readDeliveryReport(report())).toEqual({ messageId: ID, code: '5.1.1', smtpStatus: 550 });
  });

  it('tells what the server said only where it quotes it', async () => {
    const unquoted = report().toString().replace('smtp; 550', 'x-unix; 550');
    expect(await readDeliveryReport(Buffer.from(unquoted))).toEqual({ messageId: ID, code: '5.1.1', smtpStatus: null });
  });

  it('is understood with the whole letter in it, and with a folded header', async () => {
    const whole = report({ original: `Message-ID:\r\n ${ID}\r\nSubject: x\r\n\r\nMessage-ID: <other@example>` })
      .toString()
      .replace('text/rfc822-headers', 'message/rfc822');
    expect(await readDeliveryReport(Buffer.from(whole))).toEqual({ messageId: ID, code: '5.1.1', smtpStatus: 550 });
  });

  it.each([
    ['a delay', { action: 'delayed', status: '4.4.1' }],
    ['a failure that is none for good', { status: '4.2.2' }],
    ['a delivery', { action: 'delivered', status: '2.0.0' }],
    ['a letter without a Message-ID', { original: 'Subject: x' }],
    ['a Message-ID in the text alone', { original: `Subject: x\r\n\r\nMessage-ID: ${ID}` }],
  ])('that tells of %s is none', async (_, parts) => {
    expect(await readDeliveryReport(report(parts))).toBeNull();
  });

  it('is nothing else, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readDeliveryReport(Buffer.from(bytes))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
