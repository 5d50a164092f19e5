import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { logOriginOf } from '../../../platform/config/log-settings.js';
import { StartFailure } from '../../../platform/config/start-failure.js';
import { NoteSigner } from '../../../platform/crypto/note-key.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LogKeys } from '../signing/log-keys.js';
import { HeldLogs } from '../storage/held-logs.js';
import { LogSuccession } from '../storage/log-succession.js';

/** Keys come and go without a break: a new one signs beside the old ones until everybody has it. */
@Injectable()
export class ChangeKeys {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly logs: HeldLogs,
    private readonly succession: LogSuccession,
    private readonly keys: LogKeys,
  ) {}

  /** A key for `LOG_PRIVATE_KEY` that is kept nowhere: secret. */
  async generate(): Promise<string> {
    return NoteSigner.generate(await this.name()).secretText;
  }

  /** @returns the new verifier key, whose private half signs first from now on. @throws StartFailure where the keys are settings. */
  rotate(): Promise<string> {
    return this.change(async (present) => {
      const made = NoteSigner.generate(await this.name());
      return { keys: [made, ...present], told: made.verifier.text };
    });
  }

  /** @param id eight hexadecimal digits. @returns the verifier key that does not count any more. @throws StartFailure for an unknown key, or the last one. */
  retire(id: string): Promise<string> {
    return this.change(async (present) => {
      const origins = await this.logs.origins();
      const isNamed = (key: NoteSigner) => origins.some((origin) => key.named(origin).verifier.id.toString('hex') === id.toLowerCase());
      const [retired] = present.filter(isNamed);
      if (!retired) throw new StartFailure(`No key has the id ${id}: take one that "npm run log -- status" names.`);
      if (present.length === 1) throw new StartFailure('This is the only key: make another one first, with "npm run log -- rotate-key".');
      const current = origins.at(-1) ?? retired.name;
      return { keys: present.filter((key) => key !== retired), told: retired.named(current).verifier.text };
    });
  }

  /** Under the lock of whoever signs, so that two changes at once lose none. */
  private async change(to: (present: readonly NoteSigner[]) => Promise<{ keys: readonly NoteSigner[]; told: string }>): Promise<string> {
    if (this.keys.areSet) {
      throw new StartFailure(
        'The keys stand in LOG_PRIVATE_KEY. Set it to a new key ("npm run log -- new-key" prints one) and the old ones, the newest first, with spaces between them, or leave one out.',
      );
    }
    return this.unitOfWork.run(async () => {
      await this.succession.stopSigning();
      const present = await this.keys.file.read();
      if (present.length === 0) throw new StartFailure('There is no key in DATA_DIR/keys/log.key. Start Zaedno once, or put it back.');
      const { keys, told } = await to(present);
      await this.keys.file.replace(keys);
      return told;
    });
  }

  private async name(): Promise<string> {
    const [first] = await this.logs.origins();
    return first ?? logOriginOf(this.config);
  }
}
