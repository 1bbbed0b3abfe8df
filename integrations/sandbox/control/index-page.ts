import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxEnv } from '../core/env.ts';
import { page } from '../core/layout.ts';

const PLACES = [
  ['/mailbox', 'Căsuță poștală', 'mesajele trimise de aplicație și cele trimise către ea'],
  ['/phone', 'WhatsApp', 'mesajele scrise de un telefon și cele primite pe el'],
  ['/card', 'Plăți cu cardul', 'plăți începute, plătite, refuzate, restituite'],
  ['/spv', 'SPV', 'facturile încărcate, cu starea și XML-ul lor; facturi de la furnizori'],
  ['/registru', 'Registru firme', 'firme inventate, pentru căutarea după CUI'],
  ['/connect', 'Conturi Stripe', 'conturile conectate ale firmelor'],
  ['/control', 'Control', 'defecțiuni la cerere, webhook-uri, golire'],
];

export const mountIndex = (app: Hono<SandboxEnv>): void => {
  app.get('/', (c) =>
    c.html(
      page(
        'Servicii simulate',
        html`<section class="card">
          ${PLACES.map(([path, name, words]) => html`<p><a href="${path}">${name}</a> <span class="quiet">– ${words}</span></p>`)}
        </section>`,
      ),
    ),
  );
};
