import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { eventually } from './waiting.js';

/** Milliseconds: letters go out behind the requests. */
const POST_LIMIT = 15_000;

/** Letters that arrived at the mail server of the tests. */
export class Mailbox {
  private readonly read = new Map<string, ParsedMail>();

  constructor(private readonly folder: string) {}

  /** All letters to an address, oldest first. */
  async lettersTo(address: string): Promise<ParsedMail[]> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names) {
      if (!this.read.has(name)) this.read.set(name, await simpleParser(await readFile(join(this.folder, name))));
    }
    return [...this.read.values()].filter((letter) => recipients(letter).includes(address));
  }

  /** The newest letter to that address that leads to such a page, as soon as there is one. */
  async letterTo(address: string, page: RegExp): Promise<ParsedMail> {
    return eventually(
      `a letter to ${address} with a link to ${page}`,
      async () => (await this.lettersTo(address)).findLast((letter) => linksOf(letter).some(({ pathname }) => page.test(pathname))) ?? null,
      POST_LIMIT,
    );
  }

  /** The address in that letter, whole. */
  async linkTo(address: string, page: RegExp): Promise<URL> {
    const letter = await this.letterTo(address, page);
    const link = linksOf(letter).find(({ pathname }) => page.test(pathname));
    if (!link) throw new Error('The letter has lost its link.');
    return link;
  }
}

export function linksOf(letter: ParsedMail): URL[] {
  return (letter.text?.match(/https?:\/\/\S+/g) ?? []).map((link) => new URL(link));
}

function recipients({ to }: ParsedMail): string[] {
  const groups = to === undefined ? [] : Array.isArray(to) ? to : [to];
  return groups.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
