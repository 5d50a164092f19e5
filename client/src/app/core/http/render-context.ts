import type { FormResult } from './form-result';

/** An answer of the API, as the server hands it over without a network in between. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the server gives to one rendering of one page. */
export interface RenderContext {
  /**
   * The value for every `nonce` attribute of this page; without it the page keeps the placeholder of index.html.
   * Give a value nobody can guess: text of citizens is on the page too, and must never be able to spell it.
   */
  nonce?: string;
  /** Hosts whose pages may be rendered; for any other the answer is 400. */
  allowedHosts: readonly string[];
  /** What a failed POST of this page's form leaves behind; its status becomes the status of the page. */
  form?: FormResult;
  /** Why a page is shown in place of another one. */
  failure?: {
    /** path and query of that page within its language, beginning with a slash */
    address: string;
    /** what this very problem says, such as when to try again */
    detail?: string;
  };
  /**
   * Asks the API in process, with the cookies of the visitor.
   * @param path path and query, beginning with `/api/`
   */
  api(path: string, init: { method: string; headers: Record<string, string> }): Promise<ApiAnswer>;
}

/** Stands in index.html wherever a nonce belongs. */
export const NONCE_PLACEHOLDER = '%%CSP_NONCE%%';
