import { Webhook } from 'standardwebhooks';
import { newSigningSecret, signatureHeaders } from './webhook-signature.js';

const BODY = JSON.stringify({ type: 'case.published', data: { number: '26-АБВ' } });
const AT = new Date();

/** The library of Standard Webhooks, which we did not write, reads what a receiver gets. */
const isGood = (secret: string, body: string, headers: Readonly<Record<string, string>>): boolean => {
  try {
    new Webhook(secret).verify(body, { ...headers });
    return true;
  } catch {
    return false;
  }
};

describe('a signature', () => {
  const secret = newSigningSecret();
  const headers = signatureHeaders({ id: 'msg_1', at: AT, body: BODY }, [secret]);

  it('is good for whoever has the secret', () => {
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(isGood(secret, BODY, headers)).toBe(true);
  });

  it('is not good with another secret, another text, another id or another time', () => {
    expect(isGood(newSigningSecret(), BODY, headers)).toBe(false);
    expect(isGood(secret, `${BODY} `, headers)).toBe(false);
    expect(isGood(secret, BODY, { ...headers, 'webhook-id': 'msg_2' })).toBe(false);
    expect(isGood(secret, BODY, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) })).toBe(false);
  });

  it('is there for both secrets while one replaces the other', () => {
    const [former, other] = [newSigningSecret(), newSigningSecret()];
    const both = signatureHeaders({ id: 'msg_1', at: AT, body: BODY }, [secret, former]);
    expect([secret, former, other].map((each) => isGood(each, BODY, both))).toEqual([true, true, false]);
  });

  it('is the one of the example of the specification', () => {
    const signed = signatureHeaders({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' }, [
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    ]);
    expect(signed['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
