/**
 * What waits before it is told to anybody. Until `until` the irrevocable reactions to an event that is held are not run, and
 * whoever takes back the change may cancel them. The instant may lie in the past: then nothing waits.
 */
export interface Hold {
  /** Of what the event is a part, such as a decision; several events may be held together. */
  readonly id: string;
  readonly until: Date;
}
