import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Language } from '../../../kernel/words.js';
import { formatCode } from '../../language/index.js';
import type { Receipt as Received } from '../use-cases/submit.js';

/** What the author takes away. The access code is told this once. */
export class Receipt {
  @ApiProperty({ type: String, example: '7KQ2-M9XW', description: 'Public number of the case.' }) number!: string;
  @ApiProperty({ type: String, example: 'XXXX-XXXX-XXXX-XXXX', description: 'Opens the case, with its number. Never shown again.' })
  accessCode!: string;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the municipality has to decide within the statutory term.' }) statutory!: boolean;
  @ApiProperty({ type: String, format: 'date', description: 'Last day for the review before publication.' }) moderateBy!: CivilDate;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day for the decision.' }) decideBy!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day for telling the author.' })
  notifyBy!: CivilDate | null;
  @ApiProperty({ type: String, format: 'uri', description: 'The public page, once the case is published.' }) publicUrl!: string;
  @ApiProperty({ type: String, format: 'uri', description: 'The page of the author alone.' }) caseUrl!: string;

  static of(received: Received, language: Language, publicUrl: URL): Receipt {
    const { receivedAt, statutory, moderateBy, decideBy, notifyBy } = received;
    const number = formatCode(received.number);
    return {
      number,
      accessCode: formatCode(received.accessCode),
      receivedAt: receivedAt.toISOString(),
      statutory,
      moderateBy,
      decideBy,
      notifyBy,
      publicUrl: new URL(`/${language}/submissions/${number}`, publicUrl).href,
      caseUrl: new URL(`/${language}/case/${number}`, publicUrl).href,
    };
  }
}
