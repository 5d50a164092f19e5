import { Injectable } from '@nestjs/common';

/** What a part of the platform tells of itself: counts, words and instants, nothing personal. */
export type ReadinessNote = Readonly<Record<string, string | number | null>>;

/** What `/readyz` tells besides that the process can serve. A part that is not well makes nobody leave, and somebody look. */
@Injectable()
export class Readiness {
  private readonly parts = new Map<string, () => Promise<ReadinessNote | null>>();

  add(part: string, read: () => Promise<ReadinessNote | null>): void {
    this.parts.set(part, read);
  }

  /** A part that has nothing to tell is left out. */
  async read(): Promise<Readonly<Record<string, ReadinessNote>>> {
    const notes = await Promise.all([...this.parts].map(async ([part, read]) => [part, await read()] as const));
    return Object.fromEntries(notes.filter((note): note is [string, ReadinessNote] => note[1] !== null));
  }
}
