import { jest } from '@jest/globals';

/** Keeps what the application writes to its log, and prints none of it. Begin before the application starts: pino looks then where to write. */
export class CapturedLog {
  private readonly lines: string[] = [];
  private spy: { mockRestore(): void } | null = null;

  start(): void {
    this.spy = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
      this.lines.push(String(line));
      return true;
    });
  }

  get text(): string {
    return this.lines.join('');
  }

  stop(): void {
    this.spy?.mockRestore();
  }
}
