import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['golang-go', 'golang-golang-x-mod-dev'];
const SOURCES = '/usr/share/gocode';

/**
 * The program that reads a log with Go's own notes and trees, built into that folder. Its words: the URL of the log, and its verifier key.
 *
 * @param {string} folder
 * @returns {string} its path
 */
export function buildGoProgram(folder) {
  installGo();
  const program = join(folder, 'check');
  const { status, stderr } = spawnSync('go', ['build', '-o', program, fileURLToPath(new URL('main.go', import.meta.url))], {
    encoding: 'utf8',
    env: { ...process.env, GO111MODULE: 'off', GOPATH: SOURCES, GOCACHE: join(folder, 'cache'), GOFLAGS: '' },
  });
  assert.equal(status, 0, stderr);
  return program;
}

/** From Debian, where we may; nobody checks with what is not there. */
function installGo() {
  const isThere = () => spawnSync('go', ['version']).status === 0 && existsSync(`${SOURCES}/src/golang.org/x/mod/sumdb/tlog`);
  if (isThere()) return;
  const asked = `The independent check needs Debian's packages ${PACKAGES.join(' and ')}: apt-get install ${PACKAGES.join(' ')}`;
  assert.ok(process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0, asked);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { env });
  assert.ok(isThere(), asked);
}
