import { ApiProperty } from '@nestjs/swagger';
import { logged } from '../../transparency-log/index.js';

/** A receipt of the log: the proof that an entry is in it, or the promise that it will be. */
export class LogReceipt {
  @ApiProperty({ enum: [...logged.LOG_STANDINGS], enumName: 'LogStanding' }) readonly state!: logged.LogStanding;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Its place in the log, from 0; null while it is promised.' })
  readonly index!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when the promise is to be kept.' })
  readonly deadline!: string | null;
  @ApiProperty({
    type: String,
    description: 'C2SP tlog-proof, whose extra line holds the entry and what opens its commitments; or the promise, as a signed note.',
  })
  readonly proof!: string;
}
