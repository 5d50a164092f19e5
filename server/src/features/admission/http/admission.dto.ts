import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, TextField } from '../../../platform/http/fields/field.js';
import { FLOOD_LENGTHS, type FloodLength, type FloodMode, REASON_LIMITS } from '../domain/flood-mode.js';
import type { OutcomeCounts } from '../domain/outcome.js';
import type { ProgramDemand } from '../use-cases/admit-program.js';

export class SubmissionChallengeDto {
  @ApiProperty({
    type: String,
    description:
      'expires.iterations.tries.nonce.start.seal. Find the number n from 0 to tries - 1, written in decimal digits as the salt, with which ' +
      'PBKDF2-HMAC-SHA256 of the password nonce gives 32 bytes whose hexadecimal digits begin with start. Send challenge.digits.',
  })
  readonly challenge!: string;
  @ApiProperty({ type: Boolean, description: 'Whether a submission has to bring a proof now.' }) readonly isNeeded!: boolean;
  @ApiProperty({ type: 'integer', description: 'Seconds for which it can be answered.' }) readonly seconds!: number;

  static of(demand: ProgramDemand): SubmissionChallengeDto {
    return { ...demand };
  }
}

const COUNT = { type: 'integer' } as const;

/** Attempts to send in the last hour, of all instances. Nothing tells whose they were. */
export class AdmissionCountsDto {
  @ApiProperty(COUNT) readonly received!: number;
  @ApiProperty({ ...COUNT, description: 'Refused by the limits of a network.' }) readonly limited!: number;
  @ApiProperty({ ...COUNT, description: 'Without a proof, and too soon after the first page.' }) readonly tooEarly!: number;
  @ApiProperty({ ...COUNT, description: 'Filled in the field that stays empty.' }) readonly trapped!: number;
  @ApiProperty({ ...COUNT, description: 'Programs without a good proof.' }) readonly unproved!: number;

  static of({ too_early: tooEarly, ...counts }: OutcomeCounts): AdmissionCountsDto {
    return { ...counts, tooEarly };
  }
}

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

export class FloodModeDto {
  @ApiProperty({ type: Boolean }) readonly isOn!: boolean;
  @ApiProperty({ ...MOMENT, description: 'Null while it is off.' }) readonly since!: string | null;
  @ApiProperty({ ...MOMENT, description: 'It then ends by itself.' }) readonly until!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ type: AdmissionCountsDto }) readonly lastHour!: AdmissionCountsDto;

  static of(mode: FloodMode | null, counts: OutcomeCounts): FloodModeDto {
    return {
      isOn: mode !== null,
      since: mode?.since.toISOString() ?? null,
      until: mode?.until.toISOString() ?? null,
      reason: mode?.reason ?? null,
      lastHour: AdmissionCountsDto.of(counts),
    };
  }
}

export class FloodModeOnDto {
  @ChoiceField(FLOOD_LENGTHS, { enumName: 'FloodLength', description: 'From now on; it then ends by itself.' })
  length!: FloodLength;
  @TextField({ ...REASON_LIMITS, description: 'Why; the audit trail keeps it.' }) reason!: string;
}
