import type { Inbound } from './inbound.ts';

const CRLF = '\r\n';
const encodeWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** `Name <address>` with a name that survives the wire. */
const encodeAddress = (text: string): string => {
  const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(text) ?? [];
  return name === undefined || address === undefined ? text : `${encodeWord(name)} <${address}>`;
};

const wrapped = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, `$&${CRLF}`);

const part = (type: string, bytes: Buffer, more: string[] = []): string =>
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', wrapped(bytes)].join(CRLF);

/** A message over the wire made of the parts that a form or a test gave. */
export const buildEml = (inbound: Inbound, id: string): Buffer => {
  const boundary = `=_${id}`;
  const headers = {
    From: encodeAddress(inbound.from ?? 'client@example.com'),
    To: inbound.to.map(encodeAddress).join(', '),
    Subject: encodeWord(inbound.subject ?? ''),
    Date: new Date().toUTCString(),
    'Message-ID': `<${id}@sandbox>`,
    ...(inbound.inReplyTo === undefined ? {} : { 'In-Reply-To': inbound.inReplyTo, References: inbound.inReplyTo }),
    ...inbound.headers,
    'MIME-Version': '1.0',
    'Content-Type': `multipart/mixed; boundary="${boundary}"`,
  };
  const alternatives = `${boundary}-alt`;
  const bodies = [
    part('text/plain; charset=utf-8', Buffer.from(inbound.text ?? '')),
    ...(inbound.html === undefined ? [] : [part('text/html; charset=utf-8', Buffer.from(inbound.html))]),
  ];
  const parts = [
    [`Content-Type: multipart/alternative; boundary="${alternatives}"`, '', multipart(alternatives, bodies)].join(CRLF),
    ...inbound.attachments.map(({ filename, content, contentType }) =>
      part(contentType, Buffer.from(content, 'base64'), [
        `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(filename)}`,
      ]),
    ),
  ];
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);
  return Buffer.from([...head, '', multipart(boundary, parts)].join(CRLF));
};

const multipart = (boundary: string, parts: string[]): string =>
  [...parts.flatMap((each) => [`--${boundary}`, each]), `--${boundary}--`, ''].join(CRLF);
