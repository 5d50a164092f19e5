import { type APIRequestContext, type APIResponse, request } from '@playwright/test';

export type Language = 'bg' | 'en';

/** A client of the API that keeps its cookies, as one person's browser does. Any refusal is an error unless expected. */
export class Api {
  private constructor(readonly context: APIRequestContext) {}

  static async open(baseURL: string): Promise<Api> {
    return new Api(await request.newContext({ baseURL, extraHTTPHeaders: { 'accept-language': 'bg' } }));
  }

  async get<Body>(path: string): Promise<Body> {
    return read<Body>(await this.context.get(path));
  }

  async post<Body = unknown>(path: string, data: object = {}): Promise<Body> {
    return read<Body>(await this.context.post(path, { data }));
  }

  async put<Body = unknown>(path: string, data: object = {}): Promise<Body> {
    return read<Body>(await this.context.put(path, { data }));
  }

  async patch<Body = unknown>(path: string, data: object): Promise<Body> {
    return read<Body>(await this.context.patch(path, { data }));
  }

  /** Sends a form as a browser does, and follows where it leads. @returns the address of the page in the end */
  async form(path: string, fields: Record<string, string>): Promise<string> {
    const answer = await this.context.post(path, { form: fields });
    if (!answer.ok()) throw new Error(`POST ${path} answered ${answer.status()}: ${(await answer.text()).slice(0, 500)}`);
    return answer.url();
  }

  async close(): Promise<void> {
    await this.context.dispose();
  }
}

async function read<Body>(answer: APIResponse): Promise<Body> {
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${text}`);
  return (text === '' ? null : JSON.parse(text)) as Body;
}
