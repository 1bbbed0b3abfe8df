import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { MinistryKey } from './keys.ts';

/** The public checker of seals: both outcomes come with HTTP 200 and differ in their words. */
export const checkerRoutes = (key: () => MinistryKey): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.post('/validate/signature', async (c) => {
    const form = await c.req.parseBody();
    const [file, signature] = [form['file'], form['signature']];
    if (!(file instanceof File) || !(signature instanceof File)) return c.json({ msg: 'Lipsesc fisierele.' });
    const digest = createHash('sha256')
      .update(Buffer.from(await file.arrayBuffer()))
      .digest('base64');
    const seal = await signature.text();
    const isOurs = seal.includes(key().certificate.toString('base64')) && seal.includes(digest);
    return c.json({
      msg: isOurs
        ? 'Fișierele încărcate au fost validate cu succes, din perspectiva autenticității semnăturii aplicate.'
        : 'Fișierele încărcate NU au putut fi validate cu succes.',
    });
  });
  return routes;
};
