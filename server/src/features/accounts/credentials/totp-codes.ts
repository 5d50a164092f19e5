import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { generateSecret, generateURI, verify } from 'otplib';
import encodeQR from 'qr';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { keyFromFile, SealedBox } from '../../../platform/crypto/sealed-box.js';

/** Seconds that a telephone's clock may be ahead or behind: one time step (RFC 6238 §5.2). */
const TOLERANCE = 30;

export interface TotpEnrolment {
  /** Base32, for typing into an app that can't take a picture. */
  readonly secret: string;
  readonly otpauthUri: string;
  /** The address as a QR code; dark modules only, to be shown on white. */
  readonly qrSvg: string;
}

/** Codes of authenticator apps (RFC 6238: SHA-1, 6 digits, 30 s), and the sealing of their secrets. */
@Injectable()
export class TotpCodes {
  private box: Promise<SealedBox> | undefined;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  newEnrolment(email: string): TotpEnrolment {
    const secret = generateSecret();
    const otpauthUri = generateURI({ issuer: `Заедно ${this.config.publicUrl.hostname}`, label: email, secret });
    return { secret, otpauthUri, qrSvg: encodeQR(otpauthUri, 'svg', { border: 4 }) };
  }

  /** A box that opens for this account alone. */
  async seal(secret: string, accountId: AccountId): Promise<Buffer> {
    return (await this.sealedBox()).seal(secret, accountId);
  }

  /** The time step of the code; null when it isn't a code of this secret now, or a step earlier or later. */
  async stepOf(code: string, sealed: Buffer, accountId: AccountId): Promise<number | null> {
    if (!/^\d{6}$/.test(code)) return null;
    const secret = (await this.sealedBox()).open(sealed, accountId);
    const epoch = Math.floor(this.clock.now().getTime() / 1_000);
    const result = await verify({ secret, token: code, epoch, epochTolerance: TOLERANCE });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }

  private sealedBox(): Promise<SealedBox> {
    this.box ??= keyFromFile(join(this.config.dataDir, 'keys', 'totp.key')).then(
      (key) => new SealedBox(key),
      (error: unknown) => {
        // A disk that is away now may be there at the next try.
        this.box = undefined;
        throw error;
      },
    );
    return this.box;
  }
}
