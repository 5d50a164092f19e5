import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import { COSIGNATURE, NoteSigner, NoteVerifier } from '../../../platform/crypto/note-key.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { parseCheckpoint } from '../domain/checkpoint.js';
import { isConsistent } from '../domain/consistency.js';
import { noteText, parseNote, signatureLine } from '../domain/signed-note.js';
import { LogEntries, LogIdentity, LogSequencer, newLogCase } from '../index.js';
import { CheckpointPublisher } from '../signing/checkpoint-publisher.js';
import { treeNode } from '../signing/tree-node.js';
import { AskWitnesses, PATIENCE } from './ask-witnesses.js';

/** A witness as the specification has it, which can be told to misbehave. */
class TestWitness {
  readonly key = NoteSigner.generate('witness.example/w1');
  readonly cosigner = new NoteVerifier(this.key.name, COSIGNATURE, this.key.verifier.publicKey);
  seen: { size: number; root: Uint8Array } = { size: 0, root: new Uint8Array() };
  readonly statuses: number[] = [];
  answer: ((request: string, response: ServerResponse) => void) | null = null;
  private readonly server = createServer((request, response) => void this.take(request, response));

  async listen(): Promise<{ verifier: NoteVerifier; url: string }> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return { verifier: this.cosigner, url: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/prefix` };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await request.toArray()).join('');
    response.on('finish', () => this.statuses.push(response.statusCode));
    if (this.answer) return this.answer(body, response);
    return this.answerWell(body, response);
  }

  answerWell(body: string, response: ServerResponse): void {
    const [head = '', ...rest] = body.split('\n\n');
    const [old = '', ...hashes] = head.split('\n');
    const text = `${rest[0]}\n`;
    const checkpoint = parseCheckpoint(text)!;
    if (old !== `old ${this.seen.size}`) {
      response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(`${this.seen.size}\n`);
      return;
    }
    const proof = hashes.map((hash) => Buffer.from(hash, 'base64'));
    const isGood = this.seen.size === 0 || isConsistent(this.seen, checkpoint, proof, treeNode);
    if (!isGood) {
      response.writeHead(422).end();
      return;
    }
    this.seen = checkpoint;
    response.end(this.signed(text));
  }

  signed(text: string, { key = this.key, time = 1_764_400_000n } = {}): string {
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(time);
    const signature = key.sign(Buffer.from(`cosignature/v1\ntime ${time}\n${text}`));
    return signatureLine({ name: this.cosigner.name, keyId: this.cosigner.id, signature: Buffer.concat([stamp, signature]) });
  }
}

describe('a witness', () => {
  let application: TestApplication;
  let witness: TestWitness;

  beforeEach(async () => {
    witness = new TestWitness();
    application = await startTestApplication({ logWitnesses: [await witness.listen()] });
  });
  afterEach(async () => {
    witness.close();
    await application.app.get(AskWitnesses).idle();
    await application.close();
  });

  const append = async (count = 1): Promise<void> => {
    for (let number = 0; number < count; number += 1) {
      const fact = { t: 'erased', what: 'original', basis: 'term' } as const;
      const { app, clock } = application;
      await app.get(UnitOfWork).run(() => app.get(LogEntries).append([{ logCase: newLogCase(), fact, at: clock.now() }]));
    }
  };
  const grow = async (count = 1): Promise<void> => {
    await append(count);
    await application.app.get(LogSequencer).tick();
  };
  const review = () => application.app.get(CheckpointPublisher).review();
  const served = async () => parseNote((await application.visitor().get<string>('/log/checkpoint')).text)!;
  const cosigners = async () => (await served()).signatures.map(({ name }) => name).slice(1);
  const size = async () => parseCheckpoint((await served()).text)?.size;
  const identity = async () => (await application.app.get(LogIdentity).read())!;
  const seen = async () => (await identity()).witnesses[0];

  it('cosigns what is served, each state from the one before', async () => {
    for (const more of [1, 2, 5, 300]) await grow(more);
    expect(await cosigners()).toEqual(['witness.example/w1']);
    expect(witness.seen.size).toBe(308);
    expect(witness.statuses).toEqual([200, 200, 200, 200]);
    expect(await seen()).toEqual({
      ...{ name: 'witness.example/w1', vkey: witness.cosigner.text, size: 308, seenAt: new Date(1_764_400_000_000), fault: null },
    });
    // Whoever checks it needs the same bytes.
    const { text, signatures } = await served();
    expect(noteText({ text, signatures })).toContain(witness.signed(text));
  });

  it('that remembers less or more than we think says so by 409, and is asked again from there', async () => {
    await grow(3);
    await application.dataSource.query('update log_witness set size = 0');
    await grow(4);
    witness.seen = { size: 0, root: new Uint8Array() };
    await grow(4);
    expect([await cosigners(), witness.statuses]).toEqual([['witness.example/w1'], [200, 409, 200, 409, 200]]);
  });

  it.each<[string, string, (witness: TestWitness) => TestWitness['answer']]>([
    ['answers 500', 'status', () => (_, response) => void response.writeHead(500).end('oops')],
    ['leads elsewhere', 'status', () => (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['answers garbage', 'garbage', () => (_, response) => void response.end('<html>')],
    ['answers nothing', 'garbage', () => (_, response) => void response.end()],
    ['answers without an end', 'garbage', (w) => (body, response) => void response.end(w.signed(textIn(body)).slice(0, -1))],
    ['says another size than a number', 'garbage', () => (_, response) => void response.writeHead(409).end('many\n')],
    ['says the same size again', 'other_root', () => (_, response) => void response.writeHead(409).end('0\n')],
    [
      'says a smaller size for ever',
      'other_root',
      (w) => (_, response) => void response.writeHead(409).end(w.statuses.length % 2 ? '1\n' : '2\n'),
    ],
    ['answers endlessly', 'garbage', () => (_, response) => void response.end('—'.repeat(20_000))],
    ['breaks off', 'unreachable', () => (_, response) => void response.destroy()],
    [
      'signs with another key',
      'wrong_key',
      (w) => (body, response) => void response.end(w.signed(textIn(body), { key: NoteSigner.generate('x') })),
    ],
    ['signs another text', 'wrong_key', (w) => (body, response) => void response.end(w.signed(textIn(body).replace('/log', '/lag')))],
    ['signs with another name', 'wrong_key', (w) => (body, response) => void response.end(w.signed(textIn(body)).replace('w1', 'w2'))],
    ['signs years ahead', 'wrong_time', (w) => (body, response) => void response.end(w.signed(textIn(body), { time: 4_000_000_000n }))],
  ])('that %s has not cosigned, and holds up nothing', async (_, fault, misbehave) => {
    witness.answer = misbehave(witness);
    await grow(2);
    expect([await size(), await cosigners(), (await seen())?.fault]).toEqual([2, [], fault]);
    expect((await identity()).state).toBe('signing');
    // It is asked again, also when nothing new comes.
    witness.answer = null;
    await review();
    expect([await cosigners(), (await seen())?.fault]).toEqual([['witness.example/w1'], null]);
  });

  it('that is slow is waited for a second, once; what it says later is added', async () => {
    let speak = (): void => undefined;
    witness.answer = (body, response) => {
      speak = () => witness.answerWell(body, response);
    };
    const begun = performance.now();
    await grow(1);
    expect(performance.now() - begun).toBeGreaterThan(PATIENCE * 0.9);
    expect([await size(), await cosigners()]).toEqual([1, []]);
    speak();
    await application.app.get(AskWitnesses).idle();
    await eventually(async () => (await cosigners()).length === 1);
    // It never answers: it is asked, one question at a time, and nobody waits.
    await grow(1);
    await grow(1);
    expect([await size(), await cosigners()]).toEqual([3, []]);
    speak();
    await application.app.get(AskWitnesses).idle();
    witness.answer = null;
    await review();
    await application.app.get(AskWitnesses).idle();
    await eventually(async () => (await cosigners()).length === 1);
  });

  it('that is not there holds up nothing', async () => {
    witness.close();
    await grow(1);
    expect([await size(), (await seen())?.fault]).toEqual([1, 'unreachable']);
  });

  it('that has seen more than there is stops the signature, until it has not', async () => {
    await grow(2);
    witness.seen = { size: 9, root: new Uint8Array(32) };
    await grow(1);
    expect([(await identity()).state, await size()]).toEqual(['signing', 3]);
    await grow(1);
    expect(await identity()).toMatchObject({ state: 'refuses', size: 3, refusal: { reason: 'witness_ahead' } });
    expect((await identity()).refusal?.told).toBe('witness.example/w1 saw 9 entries, here are 4');
    // Also when more entries came than it has seen: they are not those.
    await grow(8);
    expect(await size()).toBe(3);
    // The witness had been wrong, and its operator says so.
    witness.seen = { size: 0, root: new Uint8Array() };
    await review();
    await grow(1);
    expect([(await identity()).state, await size(), await cosigners()]).toEqual(['signing', 13, ['witness.example/w1']]);
  });

  it('is asked at the start before anything new is signed: a database and a disk that were both set back are found out', async () => {
    await grow(2);
    witness.seen = { size: 9, root: new Uint8Array(32) };
    await application.dataSource.query('update log_witness set fault = null');
    const restarted = await import('@nestjs/testing').then(() => application.app.get(CheckpointPublisher));
    Reflect.set(Reflect.get(restarted, 'serving') as object, 'greeted', new Set());
    await grow(1);
    expect([(await identity()).refusal?.reason, await size()]).toEqual(['witness_ahead', 2]);
  });
});

const textIn = (body: string): string => `${body.split('\n\n')[1]}\n`;

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await holds()); tries += 1) await new Promise((done) => setImmediate(done));
  expect(await holds()).toBe(true);
}
