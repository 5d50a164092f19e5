import sharp from 'sharp';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';
import type { FileReviewSheet } from '../../src/features/casework/http/file-review.dto.js';
import { pdfOf } from '../factories/pdf.js';
import type { Answer, ApiClient } from './api-client.js';
import { startTownHall, type TownHall } from './town-hall.js';

export interface Faults {
  readonly type: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

interface PublicPage {
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string;
    readonly coveredPages: number[];
    readonly isRedrawn: boolean;
    readonly description: string | null;
  }[];
}

/** Stands on the second page of the PDF, in white on every page, and in its metadata. */
export const SECRET = 'Ivan Petrov 0888 123 456';
export const NOTHING = { decision: 'publish' } as const;
export const RECTANGLE = { page: 1, x: 10, y: 5, width: 20, height: 10 };
export const OVER_THE_LINE = { page: 2, x: 100, y: 250, width: 1_200, height: 200 };

/** A moderator's desk with one case, to which its author adds files. */
export class FilesDesk {
  number = '';

  private constructor(
    readonly hall: TownHall,
    private readonly base: string,
    readonly moderator: ApiClient,
    readonly second: ApiClient,
    public author: ApiClient,
  ) {}

  static async start(): Promise<FilesDesk> {
    const hall = await startTownHall({ undoMinutes: 10 });
    await hall.app.listen(0, '127.0.0.1');
    return new FilesDesk(hall, await hall.app.getUrl(), await hall.staff('moderator'), await hall.staff('moderator2'), hall.visitor());
  }

  /** Another case of another author. */
  async receive(): Promise<void> {
    const { number, accessCode } = await this.hall.submit();
    this.number = number;
    this.author = this.hall.visitor();
    await this.author.post('/api/v1/cases/lookup', { number, accessCode });
  }

  readonly attach = async (name: string, bytes: Uint8Array): Promise<string> => {
    const url = `/api/v1/cases/${this.number}/attachments`;
    const { body, text, status } = await this.author.upload<{ id: string }>(url, { name, type: '', bytes });
    if (status !== 201) throw new Error(text);
    return body.id;
  };

  /** 40 by 30 pixels. */
  readonly attachPicture = async (): Promise<string> => {
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6f4e' } });
    return this.attach('a.png', await picture.png().toBuffer());
  };

  readonly attachPdf = (lines = ['First page', `Call ${SECRET}`]): Promise<string> =>
    this.attach('a.pdf', pdfOf(lines, { hidden: SECRET, left: SECRET }));

  readonly at = (file = ''): string => `/api/v1/moderation/${this.number}${file === '' ? '' : `/files/${file}`}`;

  readonly open = (file: string, as = this.moderator): Promise<Answer<FileReviewSheet & Faults>> => as.get(this.at(file));

  readonly cover = (
    file: string,
    rectangles: object[],
    { as = this.moderator, ifMatch = '' } = {},
  ): Promise<Answer<FileReviewSheet & Faults>> => as.put(`${this.at(file)}/redactions`, { rectangles }, ifMatch === '' ? {} : { ifMatch });

  readonly look = (file: string, page: number, as = this.moderator): Promise<Answer<FileReviewSheet & Faults>> =>
    as.put(`${this.at(file)}/pages/${page}/look`, {});

  readonly decide = (decision: object): Promise<Answer<CaseFile & Faults>> => this.moderator.post(`${this.at()}/decisions`, decision);

  readonly publicFiles = async (): Promise<PublicPage['attachments']> =>
    (await this.hall.visitor().get<PublicPage>(`/api/v1/submissions/${this.number}`)).body.attachments;

  readonly asStranger = (url: string): Promise<Answer<string>> => this.hall.visitor().get<string>(url);

  readonly bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(this.base + url)).arrayBuffer());

  /** Ids of all copies that were made for the public. */
  readonly copies = async (): Promise<string[]> =>
    (await this.hall.dataSource.query<{ id: string }[]>('select id from public_copy')).map(({ id }) => id);
}
