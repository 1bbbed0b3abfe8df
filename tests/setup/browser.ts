import { chromium, type Browser } from 'playwright-core';
import { Fault, messageOf } from '#bin/lib/fault.ts';
import { onPath } from '#bin/lib/process.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * A headless Chromium: CHROMIUM_PATH, one on PATH, the one inside @sparticuz/chromium (Linux x64), Playwright's own.
 * @throws Fault that lists what was tried
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const [where, find] of [
    ['CHROMIUM_PATH', () => Promise.resolve(process.env['CHROMIUM_PATH'])],
    ['PATH', () => Promise.resolve(NAMES.map(onPath).find((path) => path !== undefined))],
    ['@sparticuz/chromium', packaged],
    ['Playwright', () => Promise.resolve(chromium.executablePath())],
  ] as const) {
    try {
      const executablePath = await find();
      if (executablePath !== undefined) return await chromium.launch({ executablePath, args: ARGS });
      tried.push(`${where}: none`);
    } catch (error) {
      tried.push(`${where}: ${messageOf(error).split('\n')[0]}`);
    }
  }
  throw new Fault(`No Chromium starts. Tried ${tried.join(' · ')}`, 'Install Chromium, or set CHROMIUM_PATH to one.');
}

/** The package brings its own system libraries only where it believes to be on that platform; it must believe so when imported. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  return packagedChromium.executablePath();
}
