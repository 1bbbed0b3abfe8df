import { Hono } from 'hono';
import type { Context } from 'hono';
import { withFaults } from '../core/with-faults.ts';
import type { SandboxEnv } from '../core/env.ts';
import { answerArchive } from './answers-archive.ts';
import * as answers from './answers.ts';
import type { MinistryKey } from './keys.ts';
import { LIMITS, openLimits } from './limits.ts';
import { pagedList, simpleList } from './messages.ts';
import { type Anaf, type Grant, romanianTime } from './state.ts';
import { grantOf } from './tokens.ts';
import { takeUpload } from './upload.ts';

type Operation = (c: Context<SandboxEnv>, grant: Grant) => Response | Promise<Response>;

/** The e-Factura service: `/FCTEL/rest/…`. */
export const serviceRoutes = (anaf: Anaf, key: () => MinistryKey): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const { faults } = anaf.sandbox;
  const limits = openLimits();
  const today = (): string => romanianTime(Date.now()).day;

  /** Every call needs a token that still stands, and counts against the minute. */
  const authorized =
    (operation: Operation) =>
    (c: Context<SandboxEnv>): Response | Promise<Response> => {
      const minute = romanianTime(Date.now()).compact;
      if (!limits.admit('all', minute, LIMITS.callsPerMinute)) return c.text('', 429);
      const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
      const grant = grantOf(anaf, key(), token, 'Bearer');
      return grant === undefined ? c.json({ message: 'Unauthorized' }, 401) : operation(c, grant);
    };

  routes.post(
    '/upload',
    withFaults(faults, 'anaf', 'upload', answers.uploadRefusals),
    authorized((c, grant) => takeUpload(anaf, c, grant, false, limits)),
  );
  routes.post(
    '/uploadb2c',
    withFaults(faults, 'anaf', 'upload', answers.uploadRefusals),
    authorized((c, grant) => takeUpload(anaf, c, grant, true, limits)),
  );

  routes.get(
    '/stareMesaj',
    withFaults(faults, 'anaf', 'stareMesaj', answers.statusRefusals),
    authorized((c, grant) => {
      const id = c.req.query('id_incarcare');
      if (id === undefined) return answers.badRequest(c, 'Parametrul id_incarcare este obligatoriu');
      if (!/^\d+$/.test(id)) return answers.statusRefused(c, `Id_incarcare introdus= ${id} nu este un numar intreg`);
      const upload = anaf.state.data.uploads.find((each) => each.index === id);
      if (upload === undefined) return answers.statusRefused(c, `Nu exista factura cu id_incarcare= ${id}`);
      if (!mayRead(grant, [upload.cif]))
        return answers.statusRefused(c, `Nu aveti dreptul de inteorgare pentru id_incarcare= ${id}`);
      if (!limits.admit(`status ${id}`, today(), LIMITS.statusPerIndexPerDay))
        return answers.statusRefused(c, 'S-au facut deja 20 descarcari de mesaj in cursul zilei');
      if (upload.readyAt > Date.now()) return answers.statusIs(c, 'in prelucrare');
      if (upload.state === 'notTaken') return answers.statusIs(c, 'XML cu erori nepreluat de sistem');
      return answers.statusIs(c, upload.state, upload.downloadId);
    }),
  );

  const limitedList =
    (max: number, list: typeof pagedList): Operation =>
    (c, grant) =>
      limits.admit(`list ${max} ${c.req.query('cif') ?? ''}`, today(), max)
        ? list(anaf, c, grant)
        : answers.listRefused(c, 'S-au facut deja 1000 interogari de lista mesaje de catre utilizator in cursul zilei');
  routes.get(
    '/listaMesajeFactura',
    withFaults(faults, 'anaf', 'listaMesajeFactura', answers.listRefusals),
    authorized(limitedList(LIMITS.listPerCifPerDay, simpleList)),
  );
  routes.get(
    '/listaMesajePaginatieFactura',
    withFaults(faults, 'anaf', 'listaMesajePaginatieFactura', answers.listRefusals),
    authorized(limitedList(LIMITS.pagedListPerCifPerDay, pagedList)),
  );

  routes.get(
    '/descarcare',
    withFaults(faults, 'anaf', 'descarcare', answers.downloadRefusals),
    authorized((c, grant) => {
      const id = c.req.query('id');
      if (id === undefined) return answers.badRequest(c, 'Parametrul id este obligatoriu');
      if (!/^\d+$/.test(id)) return answers.downloadRefused(c, `Id descarcare introdus= ${id} nu este un numar intreg`);
      const { messages, uploads } = anaf.state.data;
      const message = messages.find((each) => each.id === id && each.at <= Date.now());
      const upload = uploads.find((each) => each.index === message?.index);
      if (message === undefined || upload === undefined)
        return answers.downloadRefused(c, `Pentru id=${id} nu exista inregistrata nici o factura`);
      if (!mayRead(grant, [message.cif, upload.cif]))
        return answers.downloadRefused(c, 'Nu aveti dreptul sa descarcati acesta factura');
      if (message.at < Date.now() - LIMITS.keptDays * 86_400_000)
        return answers.downloadRefused(
          c,
          'Fisierul nu mai poate fi descarcat pentru ca a trecut perioada de 60 de zile in care este disponibil',
        );
      if (!limits.admit(`download ${id}`, today(), LIMITS.downloadPerIdPerDay))
        return answers.downloadRefused(c, 'S-au facut deja 10 descarcari de mesaj in cursul zilei');
      const zip = answerArchive(anaf, key(), upload);
      return c.body(new Uint8Array(zip), 200, { 'content-type': 'application/zip' });
    }),
  );
  return routes;
};

const mayRead = (grant: Grant, cifs: string[]): boolean =>
  grant.cifs.length === 0 || cifs.some((cif) => grant.cifs.includes(cif));
