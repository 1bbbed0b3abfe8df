import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { Fault, FAULT_KINDS } from '../core/faults.ts';
import { page, wallTime } from '../core/layout.ts';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';

/** Operations that take faults, for the page's list; the API takes any name. */
const OPERATIONS = [
  'anaf upload',
  'anaf stareMesaj',
  'anaf listaMesajePaginatieFactura',
  'anaf descarcare',
  'anaf token',
  'anaf register',
  'stripe createCheckout',
  'stripe retrieveCheckout',
  'stripe retrievePaymentIntent',
  'stripe createAccount',
  'stripe createAccountLink',
  'stripe refund',
  'resend send',
  'resend receive',
  's3 put',
  's3 get',
  's3 delete',
  's3 list',
  'bnr rates',
];

const Settings = z.object({
  processingMs: z.coerce
    .number()
    .int()
    .min(0)
    .max(30 * 86_400_000),
});

/** What may go wrong, asked for by a person on a page or by a test as JSON: `/control…`. */
export const mountControl = (app: Hono<SandboxEnv>, sandbox: Sandbox, resetAll: () => void): void => {
  const { faults, webhooks } = sandbox;
  const back = (c: Context, value: object): Response => (isJson(c) ? c.json(value) : c.redirect('/control'));

  app.get('/control', (c) =>
    c.req.header('accept')?.includes('application/json') === true
      ? c.json({ faults: faults.list(), deliveries: webhooks.list(), processingMs: sandbox.processingMs })
      : c.html(page('Control', view(sandbox))),
  );

  app.post('/control/faults', async (c) => {
    const fault = Fault.safeParse(isJson(c) ? await c.req.json() : fromForm(await c.req.parseBody()));
    if (!fault.success) return c.json({ message: z.prettifyError(fault.error) }, 400);
    faults.add(fault.data);
    return back(c, { faults: faults.list() });
  });
  app.delete('/control/faults', (c) => {
    faults.clear();
    return c.json({ faults: [] });
  });
  app.post('/control/faults/clear', (c) => {
    faults.clear();
    return back(c, { faults: [] });
  });
  app.post('/control/settings', async (c) => {
    const settings = Settings.safeParse(isJson(c) ? await c.req.json() : await c.req.parseBody());
    if (!settings.success) return c.json({ message: z.prettifyError(settings.error) }, 400);
    sandbox.processingMs = settings.data.processingMs;
    return back(c, settings.data);
  });
  app.post('/control/reset', (c) => {
    resetAll();
    return back(c, { reset: true });
  });
  app.post('/control/webhooks/:id', (c) => {
    webhooks.resend(c.req.param('id'));
    return back(c, { id: c.req.param('id') });
  });
};

const isJson = (c: Context): boolean => {
  const form = c.req.header('content-type')?.includes('form') === true;
  return !form && c.req.header('accept')?.includes('text/html') !== true;
};

const fromForm = (form: Record<string, unknown>): unknown => {
  const [service, operation] = String(form['target']).split(' ');
  const text = form['text'] === '' ? undefined : form['text'];
  return { service, operation, kind: form['kind'], times: form['times'], ms: form['ms'], text };
};

const view = ({ faults, webhooks, processingMs }: Sandbox) =>
  html`<section class="card">
      <h2>Adaugă o defecțiune</h2>
      <form method="post" action="/control/faults">
        <div class="row">
          <div>
            <label for="target">Operațiunea</label
            ><select id="target" name="target">
              ${OPERATIONS.map((each) => html`<option>${each}</option>`)}
            </select>
          </div>
          <div>
            <label for="kind">Felul</label
            ><select id="kind" name="kind">
              ${FAULT_KINDS.map((each) => html`<option>${each}</option>`)}
            </select>
          </div>
          <div>
            <label for="times">De câte ori</label><input id="times" name="times" type="number" min="1" value="1" />
          </div>
          <div><label for="ms">Întârziere (ms)</label><input id="ms" name="ms" type="number" min="0" value="0" /></div>
          <div><label for="text">Textul refuzului</label><input id="text" name="text" /></div>
        </div>
        <button>Adaugă defecțiunea</button>
      </form>
      <table>
        ${faults.list().map(
          (each) =>
            html`<tr>
              <td>${each.service}</td>
              <td>${each.operation}</td>
              <td>${each.kind}</td>
              <td>× ${each.times}</td>
              <td>${each.text ?? ''}</td>
            </tr>`,
        )}
      </table>
      <form method="post" action="/control/faults/clear"><button class="plain">Șterge defecțiunile</button></form>
    </section>
    <section class="card">
      <h2>ANAF</h2>
      <form method="post" action="/control/settings">
        <label for="processingMs">Cât durează prelucrarea unei facturi (ms)</label>
        <input id="processingMs" name="processingMs" type="number" min="0" value="${processingMs}" />
        <button>Salvează</button>
      </form>
    </section>
    <section class="card">
      <h2>Webhook-uri trimise aplicației</h2>
      <table>
        <tr>
          <th>Când</th>
          <th>Eveniment</th>
          <th>Stare</th>
          <th>Încercări</th>
          <th>Ultimul răspuns</th>
          <th></th>
        </tr>
        ${webhooks
          .list()
          .slice(-50)
          .reverse()
          .map(
            (each) =>
              html`<tr>
                <td>${wallTime(each.createdAt)}</td>
                <td>${each.type}</td>
                <td>${DELIVERY_STATES[each.state]}</td>
                <td>${each.attempts}</td>
                <td>${each.lastAnswer}</td>
                <td>
                  <form method="post" action="/control/webhooks/${each.id}">
                    <button class="plain">Retrimite</button>
                  </form>
                </td>
              </tr>`,
          )}
      </table>
    </section>
    <section class="card">
      <h2>Golește simulatorul</h2>
      <p>Șterge mesajele, plățile, încărcările, fișierele și autorizările.</p>
      <form method="post" action="/control/reset"><button class="danger">Golește tot</button></form>
    </section>`;

const DELIVERY_STATES = {
  pending: 'în așteptare',
  delivered: 'livrat',
  failed: 'nelivrat',
  noTarget: 'fără destinație',
};
