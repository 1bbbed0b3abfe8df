/** The time of a scenario: it stands still while work is done and is moved on by hand. Whoever asks `Date.now` in this process is told it. */
export function virtualClock(start: number) {
  const real = Date.now;
  let now = start;
  Date.now = () => Math.floor(now);
  return {
    now: (): number => Math.floor(now),
    /** Never back. */
    moveTo: (time: number): void => void (now = Math.max(now, time)),
    pass: (ms: number): void => void (now += ms),
    stop: (): void => void (Date.now = real),
  };
}
export type VirtualClock = ReturnType<typeof virtualClock>;
