import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly body: Body;
  readonly text: string;
}

interface Asking {
  readonly headers?: Record<string, string>;
  /** `If-Match` of a write. */
  readonly ifMatch?: string;
  /** Token of a case, sent as `Authorization: Bearer`. */
  readonly bearer?: string;
}

/** A client that keeps cookies as a browser does, and speaks JSON. */
export class ApiClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  get<Body = Record<string, unknown>>(url: string, asking: Asking = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'GET', url }, asking);
  }

  post<Body = Record<string, unknown>>(url: string, payload: object | undefined = undefined, asking: Asking = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'POST', url, ...(payload === undefined ? {} : { payload }) }, asking);
  }

  put<Body = Record<string, unknown>>(url: string, payload: object, asking: Asking = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'PUT', url, payload }, asking);
  }

  patch<Body = Record<string, unknown>>(url: string, payload: object, asking: Asking = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'PATCH', url, payload }, asking);
  }

  delete<Body = Record<string, unknown>>(url: string, payload: object | undefined = undefined, asking: Asking = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'DELETE', url, ...(payload === undefined ? {} : { payload }) }, asking);
  }

  /** Sends a form as a browser without JavaScript does. */
  form(url: string, fields: Record<string, string>): Promise<Answer<string>> {
    return this.ask<string>(
      { method: 'POST', url, payload: new URLSearchParams(fields).toString() },
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    );
  }

  /** Sends one file and fields as multipart/form-data (RFC 7578). */
  async upload<Body = Record<string, unknown>>(
    url: string,
    file: { name: string; type: string; bytes: Uint8Array },
    fields: Record<string, string> = {},
    asking: Asking = {},
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    const encoded = new Response(form);
    const payload = Buffer.from(await encoded.arrayBuffer());
    return this.ask<Body>(
      { method: 'POST', url, payload },
      { ...asking, headers: { ...asking.headers, 'content-type': encoded.headers.get('content-type') ?? '' } },
    );
  }

  /** The value of a cookie that the server set. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  forgetCookies(): void {
    this.cookies.clear();
  }

  private async ask<Body>(options: InjectOptions, { headers = {}, ifMatch, bearer }: Asking): Promise<Answer<Body>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.app.inject({
      ...options,
      headers: {
        host: 'localhost:3000',
        ...(cookie ? { cookie } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...headers,
      },
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const isGone = maxAge === 0 || (expires !== undefined && expires.getTime() <= 0) || value === '';
      if (isGone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: (isJson && answer.body !== '' ? answer.json() : answer.body) as Body,
    };
  }
}
