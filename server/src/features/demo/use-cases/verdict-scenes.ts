import { Injectable } from '@nestjs/common';
import type { vocabulary } from '../../submissions/index.js';
import { GiveVerdict } from '../../verdicts/index.js';
import type { RegisteredCase } from './registered-case.js';

/** What the authors of the demo say of the answers they got. */
@Injectable()
export class VerdictScenes {
  constructor(private readonly giveVerdict: GiveVerdict) {}

  say({ number, author }: RegisteredCase, value: vocabulary.Verdict, sentence: string | null): Promise<void> {
    return this.giveVerdict.run(number, author, { value, sentence });
  }
}
