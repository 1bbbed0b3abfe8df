import type { Browser, Page } from 'playwright-core';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type NewCompany, registerCompany } from '#bin/demo/company.ts';
import { openMailbox } from '#bin/demo/mailbox.ts';
import { codeOf, stepOf } from '#domain/identity/model/one-time-code.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { DESK, openVisitor, signIn, type Visitor } from './visitor.ts';

/* How people get in, from where they are in, and what is asked of them before what is hard to undo. */
const { appUrl, sandboxUrl, databaseUrl } = inject('product');
const { identity, security: m, settings } = messagesFor('ro');
const mailbox = openMailbox(sandboxUrl);
const INVITATION = /https?:\/\/\S+\/invitation\/[\w-]+/;
const HALF_MINUTE = 30_000;

let browser: Browser;
const database = postgres(databaseUrl, { max: 1 });
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await database.end();
});

const aCompany = (): Promise<NewCompany> => registerCompany(appUrl, mailbox);
const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });

async function entered({ login }: NewCompany): Promise<Visitor> {
  const visitor = await openVisitor(browser, appUrl, DESK);
  await signIn(visitor, login);
  return visitor;
}

async function leaves({ page }: Visitor): Promise<void> {
  await page.request.post(`${appUrl}/logout`, { headers: { origin: appUrl } });
}

/** An hour passes since whoever this is has shown to be there. */
const anHourLater = ({ login }: NewCompany) =>
  database`update auth.session s set proved_at = proved_at - interval '1 hour' from auth.person p where p.id = s.user_id and p.email = ${login.email}`;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** What an authenticator makes of the key that the page shows. */
function secretOf(key: string): Buffer {
  const bits = [...key].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** A device of the browser itself, with a finger that always fits. */
async function withAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

it('asks for the code of an authenticator after the password, or for a recovery code in its place', async () => {
  const company = await aCompany();
  const visitor = await entered(company);
  const { page, click } = visitor;
  await visitor.open('/settings/security');
  await click(page.getByRole('link', { name: m.turnOn }));
  await page.getByRole('img', { name: m.scanPicture }).waitFor();
  const secret = secretOf(await page.getByLabel(m.byHand).inputValue());
  const code = (later = 0) => codeOf(secret, stepOf(new Date(Date.now() + later * HALF_MINUTE)));
  await page.getByLabel(m.firstCode).fill('000000');
  await click(button(visitor, m.confirm));
  await page.getByText(identity.errors.wrongCode).first().waitFor();
  await page.getByLabel(m.firstCode).fill(code());
  await click(button(visitor, m.confirm));
  await page.getByText(m.recoveryLead).waitFor();
  const recovery = await page.locator('[data-recovery-code]').allInnerTexts();
  expect(recovery).toHaveLength(10);
  const saved = page.waitForEvent('download');
  await click(page.getByRole('link', { name: m.download }));
  expect((await saved).suggestedFilename()).toBe(m.downloadName);

  for (const typed of [() => code(1), () => recovery[0] ?? '']) {
    await leaves(visitor);
    await visitor.open('/login');
    await page.locator('[name=email]').fill(company.login.email);
    await page.locator('[name=password]').fill(company.login.password);
    await page.locator('[name=password]').press('Enter');
    await page.getByRole('heading', { name: identity.secondStepTitle }).waitFor();
    await page.getByLabel(identity.code).fill(typed());
    await click(button(visitor, identity.secondStepSubmit));
    await page.waitForURL((url) => url.pathname === '/');
  }
  await visitor.open('/settings/security');
  await page.getByText(m.codesLeft(9)).waitFor();
  await page.context().close(); // a refused code was answered with a status that the browser complains about
});

it('lets a passkey in without a password, and not once it was removed', async () => {
  const visitor = await entered(await aCompany());
  const { page, click } = visitor;
  await withAuthenticator(page);
  await visitor.open('/settings/security');
  await page.getByLabel(m.passkeyName).fill('Telefonul meu');
  await click(button(visitor, m.passkeyAdd));
  await page.getByText(m.passkeyAdded).waitFor();
  await leaves(visitor);
  await visitor.open('/login');
  await click(button(visitor, identity.withPasskey));
  await page.waitForURL((url) => url.pathname === '/');

  await visitor.open('/settings/security');
  await click(page.getByText('Telefonul meu').first());
  await click(button(visitor, m.passkeyRemove));
  await click(page.getByRole('dialog').getByRole('button', { name: m.passkeyRemove }));
  await page.getByText(m.passkeyRemoved).waitFor();
  await leaves(visitor);
  await page.goto(`${appUrl}/login`);
  await button(visitor, identity.withPasskey).click();
  await page.getByText(identity.errors.badPasskey).waitFor();
  await page.context().close();
});

it('asks who is there before roles are given, keeps what was typed and goes on by itself', async () => {
  const company = await aCompany();
  const visitor = await entered(company);
  const { page, click } = visitor;
  await visitor.open('/settings/team');
  await anHourLater(company);
  await page.getByLabel('E-mail').fill('dan@colegi.example');
  await page.locator('form[action*="invite"]').getByLabel(settings.roles.sales).check();
  await button(visitor, settings.inviteSubmit).click();
  const sheet = page.getByRole('dialog', { name: m.proofTitle });
  await sheet.getByLabel(m.proofPassword).fill('nu este aceasta');
  await sheet.getByRole('button', { name: m.proofSubmit }).click();
  await sheet.getByText(identity.errors.wrongProof).waitFor();
  await sheet.getByLabel(m.proofPassword).fill(company.login.password);
  await sheet.getByRole('button', { name: m.proofSubmit }).click();
  await page.getByText(settings.invited).waitFor();
  await page.getByText(settings.waiting('dan@colegi.example')).waitFor();
  expect(await mailbox.link('dan@colegi.example', INVITATION)).toContain('/invitation/');
  await click(page.getByRole('link', { name: settings.sections.security.title }));
  await page.context().close();
});

it('shows where one is signed in, and ends the others', async () => {
  const company = await aCompany();
  const [here, there] = [await entered(company), await entered(company)];
  await here.open('/settings/security');
  expect(await here.page.locator('#sessions li').count()).toBe(3); // the company was registered in one more
  await here.page.getByText(m.thisDevice).waitFor();
  await here.click(button(here, m.disconnectOthers));
  await here.page.getByText(m.onlyThis).waitFor();
  await there.page.goto(`${appUrl}/clients`);
  expect(new URL(there.page.url()).pathname).toBe('/login');
  await there.page.context().close();
  await here.leave();
});

it('lets somebody whose company is here already ask for access, and an administrator answers with one press', async () => {
  const company = await aCompany();
  const cui = /\d+/.exec(company.login.email)?.[0] ?? '';
  const asker = await openVisitor(browser, appUrl, DESK);
  await asker.open('/register');
  await asker.page.locator('[name=email]').fill(`coleg@firma-${cui}.example`);
  await asker.page.locator('[name=password]').fill('o parolă destul de lungă');
  await asker.page.locator('[name=cui]').fill(cui);
  await asker.page.getByRole('checkbox').check();
  await button(asker, identity.registerSubmit).click();
  await asker.page.getByText(identity.errors.cuiTaken).first().waitFor();
  await asker.page.getByRole('link', { name: identity.askAccess }).click();
  await asker.page.getByRole('heading', { name: identity.askAccessTitle }).waitFor();
  expect(await asker.page.locator('[name=cui]').inputValue()).toBe(cui);
  await asker.page.locator('[name=email]').fill(`coleg@firma-${cui}.example`);
  await button(asker, identity.askAccess).click();
  await asker.page.getByText(identity.accessAsked).waitFor();
  await asker.page.context().close();

  const link = await mailbox.link(company.login.email, /https?:\/\/\S+\/settings\/team/);
  const administrator = await entered(company);
  await administrator.open(link);
  const clicks = await administrator.clicksOf(() => administrator.click(button(administrator, m.team.accept)));
  expect(clicks).toBe(1);
  await administrator.page.getByText(m.team.accepted).waitFor();
  const invitation = await mailbox.link(`coleg@firma-${cui}.example`, INVITATION);
  expect(invitation).toContain('/invitation/');
  await administrator.leave();
});
