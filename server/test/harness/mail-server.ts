import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

type Reply = (error?: Error | null) => void;

/** A reply of a mail server that takes nothing (RFC 5321 §4.2.1): 4xx for now, 5xx for good. */
export interface Refusal {
  readonly responseCode: number;
  readonly text: string;
}

export interface ReceivedMail extends ParsedMail {
  /** Address of the envelope: whom the server was told to give it to. */
  readonly recipient: string;
}

/** A real mail server on loopback, which takes letters, refuses them or hangs as a test tells it. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Refuses recipients while set. */
  refusal: Refusal | null = null;
  /** Accepts connections and says nothing more while set. */
  hangs = false;
  /** How often it left somebody without a reply. */
  silences = 0;
  private readonly server: SMTPServer;

  constructor() {
    const options: SMTPServerOptions = {
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onConnect: (_, done) => this.unlessHanging(done),
      onMailFrom: (_, __, done) => this.unlessHanging(done),
      onRcptTo: (_, __, done) => this.unlessHanging(() => done(this.fault())),
      onData: (stream, session, done) => {
        void simpleParser(stream).then((mail) => {
          this.received.push({ ...mail, recipient: session.envelope.rcptTo[0]?.address ?? '' });
          done();
        });
      },
    };
    this.server = new SMTPServer(options);
    // A client that gives up leaves a broken connection behind.
    this.server.on('error', () => undefined);
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  /** For `SMTP_URL`; a step of the conversation may take `patience` milliseconds, long enough for a busy machine unless told. */
  url(patience = 20_000): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}/?connectionTimeout=${patience}&greetingTimeout=${patience}&socketTimeout=${patience}`;
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter(({ recipient }) => recipient.toLowerCase() === address.toLowerCase());
  }

  forget(): void {
    this.received.length = 0;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private unlessHanging(done: Reply): void {
    if (this.hangs) this.silences += 1;
    else done();
  }

  private fault(): Error | null {
    return this.refusal && Object.assign(new Error(this.refusal.text), { responseCode: this.refusal.responseCode });
  }
}

/** The first link of a letter to that page, as path and query. */
export function linkIn(mail: ParsedMail, page: RegExp): string {
  const links = (mail.text ?? '').match(/https?:\/\/\S+/g) ?? [];
  const link = links.map((each) => new URL(each)).find(({ pathname }) => page.test(pathname));
  if (!link) throw new Error(`No link to ${page} in: ${mail.text}`);
  return `${link.pathname}${link.search}`;
}

/** The token that a link carries. */
export const tokenIn = (path: string): string => new URL(path, 'http://localhost').searchParams.get('token') ?? '';
