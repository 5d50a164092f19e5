import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import type { S3Client } from '@aws-sdk/client-s3';
import type { BucketSettings } from '../config/config.js';
import { StartFailure } from '../config/start-failure.js';
import type { KeptFile } from './file-store.js';
import { StoreAway } from './store-away.js';

/** Milliseconds for a connection, for one try of a small request, and for all tries together: a transaction of a request may wait for it. */
const CONNECT_TIMEOUT = 3_000;
const TRY_TIMEOUT = 12_000;
const WHOLE_TIMEOUT = 40_000;
/** Tries of one request; a file that is read from the disk is sent once, and its task comes again. */
const TRIES = 3;
/** Milliseconds for a file of an export: 5 GB, the most that one request may bring, on a line of 50 Mbit/s. */
const FILE_TIMEOUT = 15 * 60_000;

type Sdk = typeof import('@aws-sdk/client-s3');

export interface BucketObject {
  readonly name: string;
  readonly writtenAt: Date;
}

/** Named objects in an S3-compatible bucket, signed requests (SigV4). An object is there whole or not at all, and for all who ask after it was put. */
export class Bucket implements OnModuleDestroy {
  private readonly logger = new Logger('Bucket');

  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly name: string,
  ) {}

  /** The library is loaded here and not before: most installations have no bucket. Connects to nothing yet. */
  static async open({ endpoint, region, name, accessKeyId, secretAccessKey, pathStyle }: BucketSettings): Promise<Bucket> {
    const sdk = await import('@aws-sdk/client-s3');
    const client = new sdk.S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: pathStyle,
      maxAttempts: TRIES,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT,
        requestTimeout: TRY_TIMEOUT,
        socketTimeout: TRY_TIMEOUT,
        throwOnRequestTimeout: true,
      },
      // Every store knows Content-MD5, which we send; the newer sums in trailers not every one does.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return new Bucket(sdk, client, name);
  }

  onModuleDestroy(): void {
    this.client.destroy();
  }

  /** A store that is away now may be there later: that is only told. @throws StartFailure when it is there and does not let us in. */
  async expectUsable(): Promise<void> {
    try {
      await this.client.send(new this.sdk.ListObjectsV2Command({ Bucket: this.name, MaxKeys: 1 }), whole());
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || status >= 500) return this.logger.warn(`It does not answer: ${reasonOf(error)}. Files wait for it.`);
      throw new StartFailure(
        `The bucket ${this.name} does not let us in (${reasonOf(error)}): check S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_PATH_STYLE and the key, and that the bucket is there.`,
      );
    }
  }

  /** The store holds the bytes against their MD5 before it keeps them. Replaces an object of that name. @throws StoreAway */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const ContentMD5 = createHash('md5').update(bytes).digest('base64');
    await this.asked(() => this.client.send(new this.sdk.PutObjectCommand({ ...this.at(name), Body: bytes, ContentMD5 }), whole()));
  }

  /** The same with a file of the disk, which is not held in memory. @throws StoreAway */
  async putFile(name: string, path: string): Promise<void> {
    const hash = createHash('md5');
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
    const { size: ContentLength } = await stat(path);
    const Body = createReadStream(path);
    const command = new this.sdk.PutObjectCommand({ ...this.at(name), Body, ContentLength, ContentMD5: hash.digest('base64') });
    await this.asked(() => this.client.send(command, { requestTimeout: FILE_TIMEOUT })).finally(() => Body.destroy());
  }

  /** Null when there is no such object. The stream breaks off with an error when the store goes away meanwhile. @throws StoreAway */
  async read(name: string): Promise<KeptFile | null> {
    return this.asked(async () => {
      const found = await this.client.send(new this.sdk.GetObjectCommand(this.at(name))).catch(nothingWhenMissing);
      return found && { stream: found.Body as Readable, bytes: found.ContentLength ?? 0 };
    });
  }

  /** For objects of a few lines. @throws StoreAway */
  async readText(name: string): Promise<string | null> {
    const found = await this.read(name);
    return found && this.asked(async () => (await buffer(found.stream)).toString('utf8'));
  }

  /** One that is already gone is no failure. @throws StoreAway */
  async erase(name: string): Promise<void> {
    await this.asked(() => this.client.send(new this.sdk.DeleteObjectCommand(this.at(name)), whole()));
  }

  /** All objects whose names begin so, as the store sorts them. @throws StoreAway */
  async *list(prefix: string): AsyncGenerator<BucketObject> {
    let token: string | undefined;
    do {
      const after = token === undefined ? {} : { ContinuationToken: token };
      const command = new this.sdk.ListObjectsV2Command({ Bucket: this.name, Prefix: prefix, ...after });
      const page = await this.asked(() => this.client.send(command, whole()));
      for (const { Key, LastModified } of page.Contents ?? []) if (Key && LastModified) yield { name: Key, writtenAt: LastModified };
      token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  private at(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.name, Key: name };
  }

  private async asked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // Its message may repeat an address or a name; its kind says enough.
      this.logger.warn(`It does not serve: ${reasonOf(error)}`);
      throw new StoreAway(reasonOf(error), error);
    }
  }
}

const whole = (): { abortSignal: AbortSignal } => ({ abortSignal: AbortSignal.timeout(WHOLE_TIMEOUT) });

function nothingWhenMissing(error: unknown): null {
  if (error instanceof Error && error.name === 'NoSuchKey') return null;
  throw error;
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

function reasonOf(error: unknown): string {
  const { name = 'unknown', code } = error as { name?: string; code?: string };
  return [name, code, statusOf(error)].filter((part) => part !== undefined && part !== '').join(' ');
}
