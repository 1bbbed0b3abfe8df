import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxEnv } from '../core/env.ts';
import { page, wallTime } from '../core/layout.ts';
import { Inbound, receive } from './inbound.ts';
import type { Mail, ResendBox } from './state.ts';

/** May show pictures and open links in a new tab; no script, no form, no access to the page around it. */
const MESSAGE_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline'; font-src *";

/** The mailbox of everybody outside: what the application sent, and a way to write to it. */
export const mailboxPages = (box: ResendBox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const find = (id: string): Mail | undefined => box.state.data.mails.find((each) => each.id === id);

  routes.get('/mailbox', (c) => {
    const address = (c.req.query('adresa') ?? '').toLowerCase();
    const mails = box.state.data.mails
      .filter((each) => `${each.from} ${each.to.join(' ')}`.toLowerCase().includes(address))
      .toReversed();
    return c.req.header('accept')?.includes('application/json') === true
      ? c.json({ mails })
      : c.html(page('Căsuță poștală', listView(mails, address)));
  });

  routes.get('/mailbox/nou', (c) => {
    const { de = '', catre = '', subiect = '', raspunsLa = '' } = c.req.query();
    return c.html(page('Trimite un mesaj către aplicație', formView(de, catre, subiect, raspunsLa)));
  });

  routes.post('/mailbox/nou', async (c) => {
    const form = await c.req.parseBody({ all: true });
    const uploads = [form['attachments'] ?? []].flat().filter((each) => each instanceof File && each.size > 0);
    const attachments = [];
    for (const each of uploads)
      if (each instanceof File) {
        const content = Buffer.from(await each.arrayBuffer()).toString('base64');
        attachments.push({ filename: each.name, content, contentType: each.type || 'application/octet-stream' });
      }
    const eml = form['eml'];
    const raw = eml instanceof File && eml.size > 0 ? await eml.text() : undefined;
    const { from, to, subject, text, inReplyTo } = form;
    const mail = await receive(box, Inbound.parse({ from, to, subject, text, inReplyTo, attachments, raw }));
    return c.redirect(`/mailbox/${mail.id}`);
  });

  routes.get('/mailbox/:id', (c) => {
    const mail = find(c.req.param('id'));
    return mail === undefined ? c.notFound() : c.html(page(mail.subject || '(fără subiect)', mailView(mail)));
  });

  routes.get('/mailbox/:id/html', (c) => {
    const mail = find(c.req.param('id'));
    if (mail?.html === undefined) return c.notFound();
    c.header('content-security-policy', MESSAGE_POLICY);
    return c.html(`<base target="_blank">${mail.html}`);
  });
  return routes;
};

const listView = (mails: Mail[], address: string) =>
  html`<form method="get" class="row">
      <div><label for="adresa">Adresa</label><input id="adresa" name="adresa" value="${address}" /></div>
      <div><button class="plain">Filtrează</button></div>
    </form>
    <p><a href="/mailbox/nou">Trimite un mesaj către aplicație</a></p>
    <table class="card">
      <tr>
        <th></th>
        <th>De la</th>
        <th>Către</th>
        <th>Subiect</th>
        <th>Când</th>
      </tr>
      ${mails.map(
        (mail) =>
          html`<tr>
            <td class="quiet">${mail.direction === 'sent' ? 'de la aplicație' : 'către aplicație'}</td>
            <td>${mail.from}</td>
            <td>${mail.to.join(', ')}</td>
            <td>
              <a href="/mailbox/${mail.id}">${mail.subject || '(fără subiect)'}</a
              >${mail.attachments.length > 0 ? ' (cu atașament)' : ''}
            </td>
            <td>${wallTime(mail.createdAt)}</td>
          </tr>`,
      )}
      ${
        mails.length === 0
          ? html`<tr>
              <td colspan="5" class="quiet">Niciun mesaj.</td>
            </tr>`
          : ''
      }
    </table>`;

const mailView = (mail: Mail) => {
  const answer = new URLSearchParams({
    de: mail.to[0] ?? '',
    catre: mail.replyTo[0] ?? mail.from,
    subiect: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    raspunsLa: mail.headers['Message-ID'] ?? mail.messageId,
  });
  return html`<section class="card">
      <p>De la <strong>${mail.from}</strong> către <strong>${mail.to.join(', ')}</strong></p>
      <p class="quiet">
        ${wallTime(mail.createdAt)}${mail.replyTo.length > 0 ? ` · răspunsuri la ${mail.replyTo.join(', ')}` : ''}
      </p>
      ${mail.attachments.map((each) => html`<p>Atașament: <a href="/resend/files/${each.id}">${each.filename}</a> <span class="quiet">${each.size} octeți</span></p>`)}
      ${mail.direction === 'sent' ? html`<a href="/mailbox/nou?${answer.toString()}">Răspunde</a>` : html`<a href="/resend/files/raw/${mail.id}">Descarcă .eml</a>`}
    </section>
    ${
      mail.html === undefined
        ? html`<pre>${mail.text ?? ''}</pre>`
        : html`<iframe
              title="Mesajul"
              src="/mailbox/${mail.id}/html"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            ></iframe>
            <details>
              <summary>Varianta text</summary>
              <pre>${mail.text ?? ''}</pre>
            </details>`
    }`;
};

const formView = (from: string, to: string, subject: string, inReplyTo: string) =>
  html`<form class="card" method="post" enctype="multipart/form-data">
    <input type="hidden" name="inReplyTo" value="${inReplyTo}" />
    <div class="row">
      <div>
        <label for="from">De la</label
        ><input id="from" name="from" value="${from || 'Maria Client <maria@client.example>'}" required />
      </div>
      <div><label for="to">Către</label><input id="to" name="to" value="${to}" required /></div>
    </div>
    <label for="subject">Subiect</label><input id="subject" name="subject" value="${subject}" />
    <label for="text">Mesaj</label><textarea id="text" name="text"></textarea>
    <div class="row">
      <div>
        <label for="attachments">Atașamente</label><input id="attachments" type="file" name="attachments" multiple />
      </div>
      <div>
        <label for="eml">sau un fișier .eml întreg</label
        ><input id="eml" type="file" name="eml" accept=".eml,message/rfc822" />
      </div>
    </div>
    <button>Trimite mesajul</button>
  </form>`;
