import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { optional } from '#domain/kernel/schemas.ts';
import { Colour, Company, isLogoType, LOGO_BYTES } from './model/company.ts';
import * as companies from './repo.ts';

/**
 * Sets the colour and the logo of papers and clients' pages. What was sent keeps its own.
 * @throws Invalid `companies.errors.logoKind`, `companies.errors.logoTooBig`
 */
export const changeLook = defineVerb({
  name: 'companies.changeLook',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({
    /** `none` for a company without one of its own. */
    colour: optional(z.union([z.literal('none'), Colour])),
    logo: optional(StoredFile),
    /** Without a new logo: whether the present one stays. */
    without: optional(z.literal('logo')),
  }),
  output: Company,
  async run(tx, _actor, { colour, logo, without }) {
    const { id } = await companies.lockCompany(tx);
    if (logo && !isLogoType(logo.contentType)) throw new Invalid('companies.errors.logoKind', { fields: ['logo'] });
    if (logo && logo.size > LOGO_BYTES) throw new Invalid('companies.errors.logoTooBig', { fields: ['logo'] });
    const logoFileId = logo ? await recordFile(tx, logo) : without === 'logo' ? null : undefined;
    await companies.updateCompany(tx, {
      ...(colour === undefined ? {} : { colour: colour === 'none' ? null : colour }),
      ...(logoFileId === undefined ? {} : { logoFileId }),
    });
    tx.emit({ type: 'CompanyChanged', subject: id });
    return companies.findCompany(tx);
  },
});
