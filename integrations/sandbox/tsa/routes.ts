import { Hono } from 'hono';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { selfSigned } from '../../seal/certificate.ts';
import { signDigest, writeSignedData } from '../../seal/cms-writer.ts';
import * as d from '../../seal/der.ts';
import { inside, readDer } from '../../seal/der-reader.ts';
import { OID } from '../../seal/oids.ts';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { withFaults } from '../core/with-faults.ts';

/** From the arc that is kept for examples. */
const POLICY = d.oid('2.999.1');
const REPLY = { 'content-type': 'application/timestamp-reply' };

/** A time-stamp authority (RFC 3161): it stamps whatever hash it is given with the time of now. */
export const tsaRoutes = (sandbox: Sandbox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  let authority: { certificate: Buffer; privateKey: KeyObject } | undefined;
  routes.post('/', withFaults(sandbox.faults, 'tsa', 'stamp'), async (c) => {
    authority ??= newAuthority();
    const [, imprint, ...rest] = inside(readDer(Buffer.from(await c.req.arrayBuffer())));
    const nonce = rest.find((one) => one.tag === 0x02);
    if (!imprint) return c.body(Uint8Array.from(d.sequence(d.sequence(d.integer(2)))), 200, REPLY);
    const info = d.sequence(
      d.integer(1),
      POLICY,
      imprint.whole,
      d.integer(randomBytes(8)),
      d.generalizedTime(new Date()),
      ...(nonce ? [nonce.whole] : []),
    );
    const signed = signDigest(authority, createHash('sha256').update(info).digest(), OID.timeStampInfo);
    const token = writeSignedData({ ...signed, content: { type: OID.timeStampInfo, bytes: info } });
    return c.body(Uint8Array.from(d.sequence(d.sequence(d.integer(0)), token)), 200, REPLY);
  });
  return routes;
};

function newAuthority() {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2036-01-01T00:00:00Z') };
  const certificate = selfSigned('Marcă temporală (simulator)', keys, { ...validity, use: 'timeStamping' });
  return { certificate, privateKey: keys.privateKey };
}
