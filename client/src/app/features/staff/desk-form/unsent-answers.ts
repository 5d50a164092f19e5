import { Service } from '@angular/core';

/** What was typed and not sent, for as long as the desk is open: a dialog or page that is opened again begins with it. */
@Service()
export class UnsentAnswers {
  private readonly kept = new Map<string, unknown>();

  /** @param key names the case and the question, such as `7KQ2-M9XW reject` */
  take<Answer>(key: string, otherwise: Answer): Answer {
    return (this.kept.get(key) as Answer | undefined) ?? otherwise;
  }

  keep(key: string, answer: unknown): void {
    this.kept.set(key, answer);
  }

  drop(key: string): void {
    this.kept.delete(key);
  }
}
