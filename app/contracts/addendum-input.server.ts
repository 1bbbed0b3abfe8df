const asList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** What the addendum's form sends as its verbs want it: services that were ticked without script are one each, as in the catalogue. */
export function addendumInput({ services, picks, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const picked = asList(picks).map((serviceId) => ({ serviceId, quantity: '1' }));
  return { ...rest, services: [...asList(services), ...picked] };
}
