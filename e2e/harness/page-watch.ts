import { type BrowserContext, type ConsoleMessage, type Request, type WebError } from '@playwright/test';

/** What the browser itself says when the answer to a request is an error. */
const FAILED_ANSWER = /^Failed to load resource: the server responded with a status of (\d{3})/;

/**
 * Notes what must happen on no page: an error or a warning in the console (a breach of the content security policy is one),
 * an exception that nobody caught, a request to anybody else.
 */
export class PageWatch {
  private readonly noted: string[] = [];
  private readonly pages = new Set<string>();
  private readonly allowed: { readonly path: RegExp; readonly status: number }[] = [];

  constructor(private readonly origin: string) {}

  /** @returns what ends it, for a browser that outlives the test */
  follow(context: BrowserContext): () => void {
    const hear = (message: ConsoleMessage): void => this.hear(message);
    const caught = (error: WebError): unknown => this.noted.push(`exception: ${error.error().stack ?? error.error().message}`);
    const see = (request: Request): void => this.see(request);
    context.on('console', hear).on('weberror', caught).on('request', see);
    return () => context.off('console', hear).off('weberror', caught).off('request', see);
  }

  /** An answer of the API that the page asks for knowing that it may be an error. A page itself may always be one. */
  allow(path: RegExp, status: number): void {
    this.allowed.push({ path, status });
  }

  get faults(): readonly string[] {
    return this.noted;
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    const status = FAILED_ANSWER.exec(message.text())?.[1];
    if (status !== undefined && this.isExpected(url, Number(status))) return;
    this.noted.push(`console ${message.type()}: ${message.text()} (${url})`);
  }

  private isExpected(url: string, status: number): boolean {
    if (this.pages.has(url)) return true;
    return this.allowed.some((each) => each.status === status && each.path.test(new URL(url).pathname));
  }

  private see(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (request.isNavigationRequest()) this.pages.add(request.url());
    // A page that was saved is read from the disk.
    if (['data:', 'blob:', 'file:'].includes(protocol) || origin === this.origin) return;
    this.noted.push(`request to somebody else: ${request.url()}`);
  }
}
