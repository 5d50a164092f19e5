import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caseOf, commitments, saltsFor } from './fixture-log.js';
import { decision, folder, log, published, received, texts, visit } from './visiting.js';

/** @param {number} seed @param {Record<string, unknown>} more */
const onSite = (seed, more = {}) => ({
  number: `N-${seed}`,
  case: caseOf(seed),
  status: 'published',
  text: true,
  salts: saltsFor(`p${seed}`, texts),
  publicTitle: texts.title,
  publicText: texts.text,
  ...more,
});

describe('site and log', () => {
  const compare = () => visit('--api', log.url);

  it('tell the same story', async () => {
    log.entries = [
      received(0),
      received(1),
      published(1),
      received(2),
      decision(2, 'reject', { r: 'spam' }),
      received(3),
      published(3),
      decision(3, 'withdraw'),
    ];
    log.cases = [onSite(1), onSite(2, { status: 'rejected', text: false }), onSite(3, { status: 'withdrawn', text: false })];
    const { code, said } = await compare();
    assert.equal(code, 0, said);
    assert.match(said, /Cases compared with the site: 3/);
  });

  it('differ where one of them leaves something out or says something else', async () => {
    log.entries = [received(0), received(1), published(1)];
    for (const [cases, code] of /** @type {[unknown[], string][]} */ ([
      [[], 'missing_on_site'],
      [[onSite(1), onSite(0)], 'missing_in_log'],
      [[onSite(1), onSite(9)], 'missing_in_log'],
      [[onSite(1, { status: 'rejected', text: false })], 'status_differs'],
      [[onSite(1, { text: false })], 'text_hidden'],
      [[onSite(1, { salts: undefined })], 'text_sealed'],
      [[onSite(1, { publicText: 'Пред входа няма дупка.' })], 'text_changed'],
      [[onSite(1, { salts: saltsFor('r1', texts) })], 'text_changed'],
    ])) {
      log.cases = cases;
      const { code: end, found } = await compare();
      assert.deepEqual([end, found], [1, [code]]);
    }
    log.entries.push(decision(1, 'merge', { into: caseOf(0) }));
    log.cases = [onSite(1, { status: 'merged' })];
    assert.deepEqual((await compare()).found, ['text_shown']);
  });

  it('agree again once a decision is taken back or an appeal overturns it', async () => {
    const at = '2026-12-02T10:00:00Z';
    log.entries = [received(1), published(1), decision(1, 'reject', { at, r: 'spam' }), decision(1, 'undo', { at })];
    log.cases = [onSite(1)];
    assert.equal((await compare()).code, 0);
    log.entries.push(
      decision(1, 'reject', { at, r: 'spam' }),
      decision(1, 'overturn', { at }),
      decision(1, 'publish', { at, c: commitments('p1', texts) }),
    );
    assert.equal((await compare()).code, 0);
    log.entries.push(decision(1, 'undo', { at }));
    log.cases = [onSite(1, { status: 'rejected', text: false })];
    assert.equal((await compare()).code, 0, 'both entries of the appeal are undone together');
  });

  it('may differ while entries wait', async () => {
    log.entries = [received(1)];
    log.cases = [onSite(1)];
    log.waiting = 1;
    const { code, said } = await compare();
    assert.equal(code, 0);
    assert.match(said, /may still go away, as entries are waiting: 1/);
    const state = /** @type {{ doubts: Record<string, string> }} */ (JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')));
    state.doubts = Object.fromEntries(Object.keys(state.doubts).map((key) => [key, '2020-01-01T00:00:00Z']));
    writeFileSync(join(folder, 'state.json'), JSON.stringify(state));
    assert.deepEqual((await compare()).found, ['missing_in_log'], 'an hour is enough');
  });

  it('are read again where they changed in between', async () => {
    log.entries = [received(1)];
    log.cases = [onSite(1)];
    log.twist = (path, body) => {
      if (path.startsWith('/api/v1/log/cases') && log.entries.length === 1) log.entries.push(published(1));
      return body;
    };
    assert.equal((await compare()).code, 0);
  });
});
