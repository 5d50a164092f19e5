/** How far a question is followed in a large index. A value of the module, so that a test can make it tiny. */
export class SearchBounds {
  /** Documents of an era: those that entered the index one after the other. */
  readonly era: number = 1_024;
  /** Eras of an age, the larger unit, by which many eras are sought at once. */
  readonly erasOfAge: number = 32;
  /** Eras that are looked through first, the newest. */
  readonly first: number = 2;
  /** An index of fewer eras is looked through whole at once. */
  readonly whole: number = 8;
  /** Candidates that are enough to choose from; with half of them nothing is looked for any more after a second look. */
  readonly enough: number = 250;
  /** Candidates that are ranked at most in one look. */
  readonly most: number = 8_192;
}
