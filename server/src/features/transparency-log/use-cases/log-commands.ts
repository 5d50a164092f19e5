import { Injectable } from '@nestjs/common';
import { StartFailure } from '../../../platform/config/start-failure.js';
import { REFUSAL_WORDS } from '../domain/refusal.js';
import { LogIdentity, type LogIdentityRead } from '../reads/log-identity.js';
import { BeginAnew } from './begin-anew.js';
import { ChangeKeys } from './change-keys.js';
import { ConfirmLog } from './confirm-log.js';

const USAGE = `Usage: npm run log -- <command>
  status                     who signs the log, how far, and who has seen it
  rotate-key                 a new key signs first, and the old ones go on signing
  retire-key <id>            a key signs no more
  new-key                    prints a key for LOG_PRIVATE_KEY (secret)
  confirm                    this database holds all that was published
  begin-anew --reason "…"    a new log, where entries that were published are lost`;

type Command = (words: readonly string[]) => Promise<string>;

/** What whoever looks after the server can do with the log, from a terminal. Each answers with what is so now, and what comes next. */
@Injectable()
export class LogCommands {
  private readonly commands: Readonly<Record<string, Command>> = {
    status: () => this.status(),
    'rotate-key': async () =>
      `A new key signs first from now on:\n  ${await this.keys.rotate()}\nPass it on to whoever checks the log. Retire the old one when they have it, in some months.`,
    'retire-key': async ([id = '']) => {
      if (!id) throw new StartFailure(USAGE);
      return `This key signs no more:\n  ${await this.keys.retire(id)}`;
    },
    'new-key': () => this.keys.generate(),
    confirm: async () => {
      const { origin, size } = await this.confirming.run();
      return `Confirmed: ${origin} goes on from ${size} entries. It is signed again within seconds.`;
    },
    'begin-anew': (words) => this.beginAnew(words),
  };

  constructor(
    private readonly identity: LogIdentity,
    private readonly keys: ChangeKeys,
    private readonly confirming: ConfirmLog,
    private readonly anew: BeginAnew,
  ) {}

  /** @throws StartFailure for words that are no command, or for what it refuses. */
  run([name = '', ...words]: readonly string[]): Promise<string> {
    const command = Object.hasOwn(this.commands, name) ? this.commands[name] : undefined;
    return command ? command(words) : Promise.reject(new StartFailure(USAGE));
  }

  private async status(): Promise<string> {
    const read = await this.identity.read();
    return read ? told(read) : 'There is no log yet: start Zaedno once.';
  }

  private async beginAnew([flag, ...reason]: readonly string[]): Promise<string> {
    if (flag !== '--reason' || reason.length === 0)
      throw new StartFailure('Say why, for everybody to read: npm run log -- begin-anew --reason "…"');
    const { origin, continues, again } = await this.anew.run(reason.join(' '));
    return (
      `${origin} begins. Its first entry says that ${continues.origin} had ${continues.size} entries; ${again} entries are entered again.\n` +
      'Tell whoever checks the log, and the witnesses, its new name and key: npm run log -- status.'
    );
  }
}

function told(read: LogIdentityRead): string {
  const { origin, state, refusal, size, signedAt, waiting, oldestWaitingAt } = read;
  return [
    `Log       ${origin}`,
    refusal
      ? `State     ${state} since ${refusal.since.toISOString()} (${refusal.reason}). ${REFUSAL_WORDS[refusal.reason]} ${refusal.told}`
      : `State     ${state}`,
    `Signed    ${size ?? 'nothing yet'}${signedAt ? ` entries, ${signedAt.toISOString()}` : ''}`,
    `Waiting   ${waiting}${oldestWaitingAt ? `, the oldest since ${oldestWaitingAt.toISOString()}` : ''}`,
    ...read.vkeys.map((vkey, place) => `${place === 0 ? 'Keys      ' : '          '}${vkey}`),
    ...read.witnesses.map(
      ({ name, size: seen, seenAt, fault }) =>
        `Witness   ${name}: ${seenAt ? `${seen} entries, ${seenAt.toISOString()}` : 'has signed nothing yet'}${fault ? `, then ${fault}` : ''}`,
    ),
  ].join('\n');
}
