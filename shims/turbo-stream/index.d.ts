type Plugin = (value: unknown) => [string, ...unknown[]] | false | null | undefined;
export function encode(
  input: unknown,
  options?: { plugins?: Plugin[]; postPlugins?: Plugin[]; signal?: AbortSignal },
): ReadableStream<Uint8Array>;
export function decode(
  readable: ReadableStream<Uint8Array>,
  options?: { plugins?: Plugin[] },
): Promise<{ value: unknown; done: Promise<undefined> }>;
