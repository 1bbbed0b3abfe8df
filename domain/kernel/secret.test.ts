import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sealText, unsealText } from './sealed-text.ts';
import { derivedSecret, derivedSecrets, sameSecret } from './secret.ts';

const SECRET = process.env['APP_SECRET'];
afterEach(() => {
  process.env['APP_SECRET'] = SECRET;
});

describe('a derived secret', () => {
  it('depends on purpose, id and the secret of the installation, and on where one ends and the other begins', () => {
    const secrets = [
      derivedSecret('link', 'a'),
      derivedSecret('link', 'b'),
      derivedSecret('lin', 'ka'),
      derivedSecret('linka', ''),
    ];
    process.env['APP_SECRET'] = 'another-installation-0123456789abcdef0123456789';
    secrets.push(derivedSecret('link', 'a'));
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(5);
    expect(secrets.every((secret) => secret.length === 32)).toBe(true);
  });

  it.each([undefined, '', 'short'])('is refused when the installation has no secret worth the name: %j', (secret) => {
    if (secret === undefined) delete process.env['APP_SECRET'];
    else process.env['APP_SECRET'] = secret;
    expect(() => derivedSecret('link', 'a')).toThrow('APP_SECRET');
  });

  it('equals itself only, whatever its length', () => {
    expect(sameSecret(derivedSecret('a', 'b'), derivedSecret('a', 'b'))).toBe(true);
    expect(sameSecret(derivedSecret('a', 'b'), derivedSecret('a', 'c'))).toBe(false);
    expect(sameSecret(derivedSecret('a', 'b'), Buffer.alloc(0))).toBe(false);
  });
});

describe('a new secret', () => {
  const OLD = 'the-secret-of-before-long-enough-to-be-one';

  it('signs and seals from now on, while what the one before closed still opens', () => {
    const now = process.env['APP_SECRET'] ?? '';
    process.env['APP_SECRET'] = OLD;
    const [signed, sealed] = [derivedSecret('link', 'a'), sealText('spv', 'tenant-a', 'refresh-token')];
    process.env['APP_SECRET'] = now;
    expect(() => unsealText('spv', 'tenant-a', sealed)).toThrow();
    process.env['APP_SECRET_BEFORE'] = `${'x'.repeat(32)} ${OLD}`;
    expect(unsealText('spv', 'tenant-a', sealed)).toBe('refresh-token');
    expect(() => unsealText('spv', 'tenant-b', sealed)).toThrow();
    expect(derivedSecrets('link', 'a').some((one) => sameSecret(one, signed))).toBe(true);
    expect(derivedSecrets('link', 'b').some((one) => sameSecret(one, signed))).toBe(false);
    expect(sameSecret(derivedSecret('link', 'a'), signed)).toBe(false);
    delete process.env['APP_SECRET_BEFORE'];
    expect(derivedSecrets('link', 'a')).toHaveLength(1);
  });
});

describe('a sealed text', () => {
  it('opens for its purpose and owner and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = sealText('spv', 'tenant-a', text);
        expect(unsealText('spv', 'tenant-a', sealed)).toBe(text);
        expect(sealText('spv', 'tenant-a', text)).not.toBe(sealed);
      }),
      { numRuns: 200 },
    );
  });

  it('does not open for another owner or purpose', () => {
    const sealed = sealText('spv', 'tenant-a', 'refresh-token');
    expect(() => unsealText('spv', 'tenant-b', sealed)).toThrow();
    expect(() => unsealText('mail', 'tenant-a', sealed)).toThrow();
  });

  it('does not open when one bit of it was changed or it was cut', () => {
    const sealed = Buffer.from(sealText('spv', 'tenant-a', 'refresh-token'), 'base64url');
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => unsealText('spv', 'tenant-a', changed.toString('base64url'))).toThrow();
    }
    expect(() => unsealText('spv', 'tenant-a', sealed.subarray(0, 20).toString('base64url'))).toThrow();
    expect(() => unsealText('spv', 'tenant-a', '')).toThrow();
  });
});
