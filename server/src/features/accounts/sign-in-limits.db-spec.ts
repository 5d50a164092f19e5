import { addAccount, STAFF_PASSWORD } from '../../../test/harness/staff.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';

const SESSION = '/api/v1/session';

describe('guessing passwords', () => {
  let application: TestApplication;
  let next = 0;
  beforeAll(async () => {
    // Addresses come from the header that a proxy writes.
    application = await startTestApplication({ trustProxy: 1, demo: true });
  });
  afterAll(() => application.close());

  const freshAddress = (): string => {
    next += 1;
    return `198.51.${Math.floor(next / 250)}.${(next % 250) + 1}`;
  };
  const signIn = (client: ApiClient, email: string, password: string, address: string) =>
    client.post(SESSION, { email, password }, { headers: { 'x-forwarded-for': address } });
  const guess = (email: string, address: string) => signIn(application.visitor(), email, 'друга парола', address);
  const newcomer = () => addAccount(application, { role: 'moderator' });

  it('of one account from one place stops after five, and says how long', async () => {
    const { email } = await newcomer();
    const address = freshAddress();
    for (let round = 0; round < 5; round += 1) expect((await guess(email, address)).status).toBe(401);
    const refused = await signIn(application.visitor(), email, STAFF_PASSWORD, address);
    expect(refused).toMatchObject({ status: 429, body: { type: 'http://localhost:3000/problems/too-many-requests' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('many at once counts as many', async () => {
    const { email } = await newcomer();
    const address = freshAddress();
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess(email, address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(5).fill(401), ...Array<number>(7).fill(429)]);
  });

  it('does not keep the owner out: not from another place, and not from the same place on a known device', async () => {
    const { email } = await newcomer();
    const office = freshAddress();
    const owner = application.visitor();
    expect((await signIn(owner, email, STAFF_PASSWORD, office)).status).toBe(200);
    for (let round = 0; round < 6; round += 1) await guess(email, office);
    expect((await guess(email, office)).status).toBe(429);
    expect((await signIn(owner, email, STAFF_PASSWORD, office)).status).toBe(200);
    expect((await signIn(application.visitor(), email, STAFF_PASSWORD, freshAddress())).status).toBe(200);
  });

  it('from many places slows strangers after a hundred, and never a device on which the owner was', async () => {
    const { email } = await newcomer();
    const owner = application.visitor();
    await signIn(owner, email, STAFF_PASSWORD, freshAddress());
    for (let round = 0; round < 100; round += 1) expect((await guess(email, freshAddress())).status).toBe(401);
    const stranger = await guess(email, freshAddress());
    expect(stranger.status).toBe(429);
    expect(Number(stranger.headers['retry-after'])).toBeGreaterThan(3_000);
    expect((await signIn(owner, email, STAFF_PASSWORD, freshAddress())).status).toBe(200);
  });

  it('on a device of the owner stops after five as well', async () => {
    const { email } = await newcomer();
    const device = application.visitor();
    await signIn(device, email, STAFF_PASSWORD, freshAddress());
    for (let round = 0; round < 5; round += 1) expect((await signIn(device, email, 'друга парола', freshAddress())).status).toBe(401);
    expect((await signIn(device, email, STAFF_PASSWORD, freshAddress())).status).toBe(429);
  });

  it('of many accounts from one place stops after fifty', async () => {
    const address = freshAddress();
    for (let round = 0; round < 50; round += 1) expect((await guess(`nobody-${round}@zaedno.example`, address)).status).toBe(401);
    expect((await guess('nobody-50@zaedno.example', address)).status).toBe(429);
  });

  it('on a device that is known to another account is guessing on a strange one', async () => {
    const [mine, theirs] = [await newcomer(), await newcomer()];
    const device = application.visitor();
    await signIn(device, mine.email, STAFF_PASSWORD, freshAddress());
    const address = freshAddress();
    for (let round = 0; round < 5; round += 1) await signIn(device, theirs.email, 'друга парола', address);
    expect((await guess(theirs.email, address)).status).toBe(429);
  });

  it('is forgotten once the owner signed in', async () => {
    const { email } = await newcomer();
    const address = freshAddress();
    for (let round = 0; round < 4; round += 1) await guess(email, address);
    expect((await signIn(application.visitor(), email, STAFF_PASSWORD, address)).status).toBe(200);
    for (let round = 0; round < 5; round += 1) expect((await guess(email, address)).status).toBe(401);
  });

  it('does not take over a device secret that we did not give out', async () => {
    const { email } = await newcomer();
    const planted = 'A'.repeat(43);
    const answer = await application
      .visitor()
      .post(SESSION, { email, password: STAFF_PASSWORD }, { headers: { cookie: `__Host-device=${planted}` } });
    expect(String(answer.headers['set-cookie'])).not.toContain(planted);
  });

  it('many sign-ins with the right password at once are no guesses', async () => {
    const { email } = await newcomer();
    const address = freshAddress();
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(application.visitor(), email, STAFF_PASSWORD, address)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
  });
});
