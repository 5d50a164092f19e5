import { SaxesParser } from 'saxes';

/** A record: the text of each element, by name. What is a list of its own is left out. */
export type Record311 = Readonly<Record<string, string>>;

export class Open311Failure extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly { readonly code: string; readonly description: string }[],
  ) {
    super(`${status}: ${errors.map(({ code, description }) => `${code} ${description}`).join('; ')}`);
  }
}

/**
 * A client of GeoReport v2 as another site has one: it speaks HTTP and reads XML, and knows nothing of the server. As FixMyStreet does, it
 * sends parameters that it has nothing for, knows elements by name whatever the root is called, and asks in windows.
 */
export class Open311Client {
  constructor(
    private readonly endpoint: string,
    private readonly apiKey = '',
  ) {}

  services(): Promise<Record311[]> {
    return this.get('services.xml', {}, 'service');
  }

  attributes(code: string): Promise<Record311[]> {
    return this.get(`services/${code}.xml`, {}, 'attribute');
  }

  requests(filter: Record<string, string>): Promise<Record311[]> {
    return this.get('requests.xml', filter, 'request');
  }

  async request(id: string): Promise<Record311 | undefined> {
    return (await this.get(`requests/${id}.xml`, {}, 'request'))[0];
  }

  async requestOfToken(token: string): Promise<string | undefined> {
    return (await this.get(`tokens/${token}.xml`, { api_key: this.apiKey }, 'request'))[0]?.['service_request_id'];
  }

  /** Updates inside the window; the rest is thrown away, as FixMyStreet does. */
  async updates(from: Date, until: Date): Promise<Record311[]> {
    const [start_date, end_date] = [w3(from), w3(until)];
    const all = await this.get('servicerequestupdates.xml', { api_key: this.apiKey, start_date, end_date }, 'request_update');
    return all.filter(({ updated_datetime: at = '' }) => w3(new Date(at)) >= start_date && w3(new Date(at)) <= end_date);
  }

  async send(request: Record<string, string>): Promise<string> {
    const [sent] = await this.post('requests.xml', request, 'request');
    return sent?.['service_request_id'] ?? '';
  }

  async update(update: Record<string, string>): Promise<string> {
    const [sent] = await this.post('servicerequestupdates.xml', update, 'request_update');
    return sent?.['update_id'] ?? '';
  }

  private async get(path: string, query: Record<string, string>, each: string): Promise<Record311[]> {
    const parameters = new URLSearchParams({ jurisdiction_id: '', ...query });
    return read(await fetch(`${this.endpoint}/${path}?${parameters.toString()}`), each);
  }

  private async post(path: string, form: Record<string, string>, each: string): Promise<Record311[]> {
    const body = new URLSearchParams({ jurisdiction_id: '', api_key: this.apiKey, ...form });
    return read(await fetch(`${this.endpoint}/${path}`, { method: 'POST', body }), each);
  }
}

/** As the Perl module does: UTC, in whole seconds. */
const w3 = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

async function read(answer: Response, each: string): Promise<Record311[]> {
  const xml = await answer.text();
  if (!answer.ok) {
    const errors = recordsOf(xml, 'error').map(({ code = '', description = '' }) => ({ code, description }));
    throw new Open311Failure(answer.status, errors);
  }
  return recordsOf(xml, each);
}

/** The elements of that name anywhere in the document, each with the texts of its own elements. @throws where it is not well formed. */
export function recordsOf(xml: string, each: string): Record311[] {
  const found: Record<string, string>[] = [];
  const open: { name: string; text: string; record: Record<string, string> | null }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void open.push({ name, text: '', record: name === each ? {} : null }));
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed?.record) found.push(closed.record);
    else if (closed && parent?.record) parent.record[closed.name] = closed.text;
  });
  parser.write(xml).close();
  return found;
}
