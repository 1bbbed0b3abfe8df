import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { dialog, page, wallTime } from '../core/layout.ts';
import type { SandboxEnv } from '../core/env.ts';
import { answerArchive } from './answers-archive.ts';
import { mountBuyerMessages, messageForm } from './buyer-messages.ts';
import { companyOf, namedCompanies } from './companies.ts';
import { PastUpload, remember } from './history.ts';
import type { MinistryKey } from './keys.ts';
import { type Anaf, romanianTime, type Upload } from './state.ts';
import { ciiInvoiceXml, supplierInvoiceXml } from './supplier-invoice.ts';
import { register } from './upload.ts';
import { readXmlFacts } from './xml-facts.ts';

/** What a person sees of the simulated SPV: uploads with their answers, and the register's invented companies. */
export const spvPages = (anaf: Anaf, key: () => MinistryKey): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const find = (index: string): Upload | undefined => anaf.state.data.uploads.find((each) => each.index === index);

  routes.get('/spv', (c) => c.html(page('SPV – facturi încărcate', uploadsView(anaf.state.data.uploads.toReversed()))));

  routes.get('/spv/:index', (c) => {
    const upload = find(c.req.param('index'));
    if (upload === undefined) return c.notFound();
    const xml = anaf.files.get(`${upload.index}.xml`)?.toString('utf8') ?? '';
    return c.html(
      page(
        `Încărcarea ${upload.index}`,
        html`${summary(upload)} ${upload.state === 'ok' && upload.standard !== 'RASP' ? messageForm(upload) : ''}
          <pre>${xml}</pre>`,
      ),
    );
  });

  routes.get('/spv/:index/zip', (c) => {
    const upload = find(c.req.param('index'));
    if (upload === undefined) return c.notFound();
    const disposition = `attachment; filename="${upload.index}.zip"`;
    const headers = { 'content-type': 'application/zip', 'content-disposition': disposition };
    return c.body(new Uint8Array(answerArchive(anaf, key(), upload)), 200, headers);
  });

  mountBuyerMessages(routes, anaf);

  routes.post('/spv/istoric', async (c) => {
    const past = PastUpload.safeParse(await c.req.json().catch(() => undefined));
    if (!past.success) return c.json({ message: z.prettifyError(past.error) }, 400);
    remember(anaf, past.data);
    return c.json({ index: past.data.index });
  });

  routes.post('/spv/furnizor', async (c) => {
    const form = await c.req.parseBody();
    const supplier = companyOf(digits(form['supplier']));
    const buyer = companyOf(digits(form['buyer']));
    if (supplier === undefined || buyer === undefined)
      return c.html(
        dialog(
          'CUI greșit',
          html`<p>Verificați cele două CUI-uri.</p>
            <a href="/spv">Înapoi</a>`,
        ),
        400,
      );
    const now = Date.parse(String(form['at'] || '')) || Date.now();
    const standard = form['standard'] === 'CII' ? 'CII' : 'UBL';
    const write = standard === 'CII' ? ciiInvoiceXml : supplierInvoiceXml;
    const xml = write({
      supplier,
      buyer,
      number: String(form['number'] || `F-${Date.now() % 1_000_000}`),
      issueDate: romanianTime(now).day,
      item: String(form['item'] || 'Servicii'),
      netBani: BigInt(Math.round(Number(form['net'] || 100) * 100)),
    });
    const facts = readXmlFacts(xml);
    if ('message' in facts) return c.text(facts.message, 500);
    const order = { cif: supplier.cui, standard, isB2c: false, isForeign: false, isSelfBilled: false };
    const upload = register(anaf, order, Buffer.from(xml), facts, { now });
    return c.redirect(`/spv/${upload.index}`);
  });

  routes.get('/registru', (c) =>
    c.html(
      page(
        'Registru firme – date inventate',
        html`<p class="quiet">Orice alt CUI cu cifră de control corectă primește mereu aceeași firmă inventată.</p>
          <table class="card">
            <tr>
              <th>CUI</th>
              <th>Denumire</th>
              <th>Localitate</th>
              <th>Mențiuni</th>
            </tr>
            ${namedCompanies().map(
              ({ cui, name, place, traits }) =>
                html`<tr>
                  <td>${cui}</td>
                  <td>${name}</td>
                  <td>${place.locality}</td>
                  <td>${traits.map((trait) => TRAITS[trait]).join(', ')}</td>
                </tr>`,
            )}
          </table>`,
      ),
    ),
  );
  return routes;
};

const digits = (value: unknown): string => String(value ?? '').replace(/\D/g, '');

const TRAITS = {
  cash: 'TVA la încasare',
  noVat: 'neplătitor de TVA',
  public: 'instituție, neplătitor de TVA',
  person: 'persoană fizică autorizată',
  struckOff: 'radiată',
  inactive: 'inactivă',
};

const stateWords = (upload: Upload) => {
  if (upload.readyAt > Date.now()) return html`<span class="quiet">în prelucrare</span>`;
  if (upload.state === 'ok') return html`<span class="good">ok</span>`;
  return html`<span class="bad">${upload.state === 'nok' ? 'nok' : 'nepreluat'}</span>`;
};

const summary = (upload: Upload) =>
  html`<section class="card">
    <p>Factura <strong>${upload.number}</strong> din ${upload.issueDate}, ${upload.payable}</p>
    <p>${upload.sellerName} (${upload.sellerCif}) → ${upload.buyerName} (${upload.buyerCif || 'fără cod'})</p>
    <p>
      Încărcată ${wallTime(upload.uploadedAt)} · stare ${stateWords(upload)} ·
      <a href="/spv/${upload.index}/zip">Descarcă ZIP</a>
    </p>
    ${upload.errors.map((error) => html`<p class="bad">${error}</p>`)}
  </section>`;

const uploadsView = (uploads: Upload[]) =>
  html`<table class="card">
      <tr>
        <th>Index</th>
        <th>Încărcată</th>
        <th>Factura</th>
        <th>De la</th>
        <th>Către</th>
        <th>Total</th>
        <th>Stare</th>
      </tr>
      ${uploads.map(
        (upload) =>
          html`<tr>
            <td><a href="/spv/${upload.index}">${upload.index}</a></td>
            <td>${wallTime(upload.uploadedAt)}</td>
            <td>${upload.number}<br /><span class="quiet">${upload.issueDate}</span></td>
            <td>${upload.sellerName}<br /><span class="quiet">${upload.sellerCif}</span></td>
            <td>${upload.buyerName}<br /><span class="quiet">${upload.buyerCif}</span></td>
            <td>${upload.payable}</td>
            <td>${stateWords(upload)}</td>
          </tr>`,
      )}
      ${
        uploads.length === 0
          ? html`<tr>
              <td colspan="7" class="quiet">Nicio factură încărcată încă.</td>
            </tr>`
          : ''
      }
    </table>
    <section class="card">
      <h2>Primește o factură de la un furnizor</h2>
      <form method="post" action="/spv/furnizor">
        <div class="row">
          <div>
            <label for="supplier">CUI furnizor</label
            ><input id="supplier" name="supplier" value="${namedCompanies()[0]?.cui ?? ''}" required />
          </div>
          <div><label for="buyer">CUI cumpărător</label><input id="buyer" name="buyer" required /></div>
          <div><label for="number">Număr factură</label><input id="number" name="number" placeholder="automat" /></div>
          <div><label for="item">Denumire</label><input id="item" name="item" value="Servicii de mentenanță" /></div>
          <div>
            <label for="standard">Format</label
            ><select id="standard" name="standard">
              <option>UBL</option>
              <option>CII</option>
            </select>
          </div>
          <div>
            <label for="net">Valoare fără TVA (lei)</label
            ><input id="net" name="net" type="number" min="0.01" step="0.01" value="1000.00" />
          </div>
        </div>
        <button>Trimite factura</button>
      </form>
    </section>`;
