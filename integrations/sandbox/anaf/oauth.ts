import { Hono } from 'hono';
import { html } from 'hono/html';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { withFaults } from '../core/with-faults.ts';
import { dialog } from '../core/layout.ts';
import type { SandboxEnv } from '../core/env.ts';
import type { MinistryKey } from './keys.ts';
import type { Anaf, Grant } from './state.ts';
import { grantOf, issueTokens } from './tokens.ts';

const CODE_MS = 60_000;

/** The consent with a qualified certificate, which takes a person, and the tokens that follow from it. */
export const oauthRoutes = (anaf: Anaf, key: () => MinistryKey): Hono<SandboxEnv> => {
  const { sandbox, state } = anaf;
  const routes = new Hono<SandboxEnv>();

  routes.get('/authorize', withFaults(sandbox.faults, 'anaf', 'authorize'), (c) => {
    const { client_id: clientId, redirect_uri: redirectUri, response_type: type, state: echo = '' } = c.req.query();
    const challenge = c.req.query('code_challenge') ?? '';
    if (clientId !== sandbox.secrets.anafClientId) return c.json({ error: 'invalid_client' }, 400);
    if (type !== 'code' || redirectUri === undefined) return c.json({ error: 'invalid_request' }, 400);
    return c.html(consentPage(redirectUri, echo, challenge));
  });

  routes.post('/authorize', async (c) => {
    const form = await c.req.parseBody();
    const redirect = new URL(String(form['redirect_uri']));
    redirect.searchParams.set('state', String(form['state'] ?? ''));
    if (form['choice'] !== 'certificate') {
      redirect.searchParams.set('error', 'access_denied');
      return c.redirect(redirect.href);
    }
    const grant: Grant = {
      id: randomUUID(),
      serial: randomBytes(8).toString('hex').toUpperCase(),
      clientId: sandbox.secrets.anafClientId,
      cifs: String(form['cifs'] ?? '').match(/\d+/g) ?? [],
      code: {
        value: randomBytes(24).toString('base64url'),
        redirectUri: String(form['redirect_uri']),
        expiresAt: Date.now() + CODE_MS,
        challenge: String(form['code_challenge'] ?? ''),
      },
      refreshId: undefined,
    };
    state.data.grants.push(grant);
    state.save();
    redirect.searchParams.set('code', grant.code?.value ?? '');
    return c.redirect(redirect.href);
  });

  routes.post(
    '/token',
    withFaults(sandbox.faults, 'anaf', 'token', { refuse: (c) => c.json({ error: 'invalid_grant' }, 400) }),
    async (c) => {
      const expected = Buffer.from(`${sandbox.secrets.anafClientId}:${sandbox.secrets.anafClientSecret}`).toString(
        'base64',
      );
      if (c.req.header('authorization') !== `Basic ${expected}`) return c.json({ error: 'invalid_client' }, 400);
      const form = new URLSearchParams(await c.req.text());
      const grant = form.get('grant_type') === 'refresh_token' ? byRefresh(form) : byCode(form);
      if (grant === undefined) return c.json({ error: 'invalid_grant' }, 400);
      grant.code = undefined;
      return c.json(issueTokens(anaf, key(), grant));
    },
  );

  const byCode = (form: URLSearchParams): Grant | undefined => {
    const asked = { value: form.get('code'), redirectUri: form.get('redirect_uri') };
    return state.data.grants.find(
      ({ code }) =>
        code !== undefined &&
        code.value === asked.value &&
        code.redirectUri === asked.redirectUri &&
        (code.challenge === '' || code.challenge === challengeOf(form.get('code_verifier') ?? '')) &&
        code.expiresAt > Date.now(),
    );
  };
  const byRefresh = (form: URLSearchParams): Grant | undefined =>
    grantOf(anaf, key(), form.get('refresh_token') ?? '', 'Refresh');

  return routes;
};

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const consentPage = (redirectUri: string, echo: string, challenge: string) =>
  dialog(
    'ANAF – autorizare cu certificat digital',
    html`<p>O aplicație cere dreptul de a folosi RO e-Factura în numele dumneavoastră.</p>
      <form method="post">
        <input type="hidden" name="redirect_uri" value="${redirectUri}" />
        <input type="hidden" name="state" value="${echo}" />
        <input type="hidden" name="code_challenge" value="${challenge}" />
        <label for="cifs">CUI-uri pentru care certificatul are drepturi în SPV (gol: toate)</label>
        <input id="cifs" name="cifs" inputmode="numeric" />
        <button name="choice" value="certificate">Folosește certificatul digital</button>
        <button class="plain" name="choice" value="refuse">Refuză</button>
      </form>`,
  );
