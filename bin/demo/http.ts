/** What an address answered, its redirect not followed. */
export interface Answer {
  status: number;
  text: string;
  location: string | undefined;
}

export interface Person {
  get(address: string): Promise<Answer>;
  /** Sends a form as a browser without script would. */
  post(address: string, form: Record<string, string>): Promise<Answer>;
  bytes(address: string): Promise<Uint8Array>;
}

/** Somebody before a browser at one address: keeps the cookies that it is given and sends forms from its own pages. */
export function openPerson(origin: string): Person {
  const cookies = new Map<string, string>();
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin: url.origin, 'accept-language': 'ro', ...(cookie === '' ? {} : { cookie }) };
    const answer = await fetch(url, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/;\s*max-age=0/i.test(line) || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const told = async (answer: Response): Promise<Answer> => ({
    status: answer.status,
    text: await answer.text(),
    location: answer.headers.get('location') ?? undefined,
  });
  return {
    get: async (address) => told(await send(address)),
    post: async (address, form) => told(await send(address, { method: 'POST', body: new URLSearchParams(form) })),
    async bytes(address) {
      const answer = await send(address);
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** Where a form led. @throws Error with what the page says instead */
export function requireRedirect({ status, location, text }: Answer, what: string): string {
  if (location === undefined) throw new Error(`${what}: HTTP ${status}. ${plain(text)}`);
  return location;
}

const plain = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 600);
