import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';

/** An answer of our own API, handed to the page that is being drawn. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the client's bundle is given to draw one page. */
export interface RenderContext {
  nonce: string;
  allowedHosts: readonly string[];
  form?: {
    values: Record<string, string | string[]>;
    errors: { pointer: string; detail: string }[];
    status: number;
    banner?: string;
  };
  /** Of a page that says what failed: the page to go back to, within its language, and the words of this very problem. */
  failure?: { address: string; detail?: string };
  api(path: string, init: { method: string; headers: Record<string, string> }): Promise<ApiAnswer>;
}

/** A page to be sent, as the client's bundle drew it. */
export interface DrawnPage {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export type Render = (request: Request, context: RenderContext) => Promise<DrawnPage | null>;

/** Folder of the built client: `dist/client`, beside `dist/server`. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/', import.meta.url));

/** Folder of the staff's application, which runs in the browser alone. */
export const STAFF_FOLDER = fileURLToPath(new URL('../../../staff/', import.meta.url));

/** Folder of the pages that a receipt is put into. */
export const RECEIPT_FOLDER = fileURLToPath(new URL('../../../receipt/', import.meta.url));

/** What the client's build draws pages with. */
@Injectable()
export class ClientBundle {
  private loaded: Promise<Render | null> | undefined;

  /** Loaded once; null where no client was built (tests of the API alone). */
  renderer(): Promise<Render | null> {
    this.loaded ??= load();
    return this.loaded;
  }
}

async function load(): Promise<Render | null> {
  const entry = `${CLIENT_FOLDER}server/server.mjs`;
  if (!existsSync(entry)) return null;
  const bundle = (await import(pathToFileURL(entry).href)) as { render: Render };
  return bundle.render;
}
