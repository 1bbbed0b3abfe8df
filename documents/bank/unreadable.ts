/** Why a file is not read. Nothing of a refused file is kept, so each names the line to look at. */
export type UnreadableReason =
  | 'empty'
  | 'tooLarge'
  | 'unknownFormat'
  | 'unknownTable'
  | 'garbledEntry'
  | 'noStatement'
  | 'notXml'
  | 'doctype'
  | 'tooDeep'
  | 'tooMany'
  | 'cut';

/** A file that is no statement, or one of whose entries cannot be trusted. `said` is what stands there. */
export class UnreadableStatement extends Error {
  readonly reason: UnreadableReason;
  readonly line: number;
  readonly said: string;
  constructor(reason: UnreadableReason, line: number, said = '') {
    super(`${reason} at line ${String(line)}: ${said}`);
    this.name = 'UnreadableStatement';
    this.reason = reason;
    this.line = line;
    this.said = said.slice(0, 200);
  }
}
