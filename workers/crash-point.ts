/**
 * A named point at which a test kills this process, as a power cut would: `CRASH_AT=submit:after-upload`. Without the
 * variable it does nothing.
 */
export function crashAt(point: string): void {
  if (process.env['CRASH_AT'] === point) process.kill(process.pid, 'SIGKILL');
}
