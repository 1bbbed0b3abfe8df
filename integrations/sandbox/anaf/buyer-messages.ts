import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxEnv } from '../core/env.ts';
import { escapeXml } from './answers.ts';
import type { Anaf, Upload } from './state.ts';
import { register } from './upload.ts';
import { readXmlFacts } from './xml-facts.ts';

/** A person writes, as the buyer, about an invoice that came to him: it reaches the seller in SPV as an upload of the buyer's would. */
export const mountBuyerMessages = (routes: Hono<SandboxEnv>, anaf: Anaf): void => {
  routes.post('/spv/:index/mesaj', async (c) => {
    const invoice = anaf.state.data.uploads.find((each) => each.index === c.req.param('index'));
    if (invoice === undefined) return c.notFound();
    const form = await c.req.parseBody();
    const xml = buyerMessageXml(invoice.index, String(form['text'] ?? ''));
    const facts = readXmlFacts(xml);
    if ('message' in facts) return c.text(facts.message, 500);
    const order = { cif: invoice.buyerCif, standard: 'RASP', isB2c: false, isForeign: false, isSelfBilled: false };
    const now = Date.parse(String(form['at'] || '')) || Date.now();
    const upload = register(anaf, order, Buffer.from(xml), facts, { now });
    return c.redirect(`/spv/${upload.index}`);
  });
};

const buyerMessageXml = (index: string, text: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<header xmlns="mfp:anaf:dgti:spv:reqMesaj:v1" index_incarcare="${index}" message="${escapeXml(text)}"/>`;

/** On the page of an accepted invoice. */
export const messageForm = ({ index, buyerName }: Upload) =>
  html`<form class="card" method="post" action="/spv/${index}/mesaj">
    <label for="text">Mesajul cumpărătorului ${buyerName} către furnizor</label>
    <input id="text" name="text" required maxlength="500" />
    <button>Trimite mesajul</button>
  </form>`;
