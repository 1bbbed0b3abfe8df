/** Counts what a run has shown and prints what it must. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** One check of one document; `wrong` is empty when it passed. */
  note(name: string, wrong: readonly string[]): void {
    if (wrong.length === 0) this.passed += 1;
    else {
      this.failed += 1;
      console.log(`FAILED ${name}: ${wrong.join('; ')}`);
    }
  }

  skip(name: string, why: string): void {
    this.skipped += 1;
    console.log(`skipped ${name}: ${why}`);
  }

  /** The line that a program reads. */
  summary(): string {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}
