import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';

export const DESK = { viewport: { width: 1280, height: 800 } } as const;
export const PHONE = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true } as const;

/** A person before a browser: every click is counted, every page looked at by axe, every complaint of the browser kept. */
export interface Visitor {
  readonly page: Page;
  /** A click that counts. */
  click(target: Locator): Promise<void>;
  /** Goes somewhere without a click: an address from a mail, or one that was typed. */
  open(address: string): Promise<void>;
  /** How many clicks something takes. */
  clicksOf(act: () => Promise<void>): Promise<number>;
  /** Ends the visit. @throws Error with everything that a page was found wanting */
  leave(): Promise<void>;
}

const GRAVE = new Set(['serious', 'critical']);
const QUIET_MS = 200;
const LONGEST_MS = 15_000;

/** Waits until a page asks for nothing more, whether it was loaded whole or changed by its script. */
function quietOf(page: Page): () => Promise<void> {
  const asking = new Set<Request>();
  let last = performance.now();
  const ended = (request: Request): void => {
    asking.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') asking.add(request); // stays open as long as the page
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    last = performance.now(); // what was clicked just now may not have asked yet
    const end = last + LONGEST_MS;
    while ((asking.size > 0 || performance.now() - last < QUIET_MS) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
  };
}

export async function openVisitor(browser: Browser, appUrl: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'ro-RO', timezoneId: 'Europe/Bucharest', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const complaints: string[] = [];
  const looked = new Set<string>();
  const quiet = quietOf(page);
  let clicks = 0;
  page.on('console', (message) => {
    if (message.type() === 'error' && page.url().startsWith(appUrl))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));

  /** Each place is looked at once: ids in addresses do not make it another. */
  const look = async (): Promise<void> => {
    await quiet();
    const { origin, pathname, searchParams } = new URL(page.url());
    const place = [pathname.replace(/[0-9a-f-]{36}|[\w-]{86}/g, '…'), ...searchParams.keys()].join(' ');
    if (origin !== new URL(appUrl).origin || looked.has(place)) return;
    looked.add(place);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    for (const { id, impact, nodes } of violations)
      if (GRAVE.has(impact ?? '')) complaints.push(`${place}: ${id} at ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  };

  return {
    page,
    async click(target) {
      await look();
      await target.click().catch(async (error: unknown) => {
        const main = await page.getByRole('main').innerText();
        throw new Error(`${page.url()}\n${main.slice(0, 1_500)}`, { cause: error });
      });
      clicks += 1;
    },
    async open(address) {
      await page.goto(new URL(address, appUrl).href);
      await look();
    },
    async clicksOf(act) {
      const before = clicks;
      await act();
      await look();
      return clicks - before;
    },
    async leave() {
      await look();
      await context.close();
      if (complaints.length > 0) throw new Error(`The browser complains:\n${complaints.join('\n')}`);
    },
  };
}

/** Signs somebody in, as a colleague does every morning. */
export async function signIn({ open, page }: Visitor, login: { email: string; password: string }): Promise<void> {
  await open('/login');
  await page.locator('[name=email]').fill(login.email);
  await page.locator('[name=password]').fill(login.password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL((url) => url.pathname === '/' || url.pathname === '/today');
}
