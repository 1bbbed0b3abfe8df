/** The check list is typed one point a line; a verb takes a list. */
export function planInput(values: Record<string, unknown>): Record<string, unknown> {
  const { checks, ...rest } = values;
  if (typeof checks !== 'string') return rest;
  const points = checks
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return points.length === 0 ? rest : { ...rest, checks: points };
}
