import { createLead } from '#domain/leads/create-lead.ts';
import type { Lead } from '#domain/leads/model/lead.ts';
import { aCui, type TestCompany } from './company.ts';

export interface LeadOptions {
  name?: string;
  cui?: string;
  email?: string;
  phone?: string;
  contactName?: string;
  wants?: string;
}

/** A lead entered by hand, with a CUI and an address of its own. */
export async function aLead({ sales }: TestCompany, options: LeadOptions = {}): Promise<Lead> {
  const { cui = aCui(), name = 'Grădina Mare S.R.L.', wants = 'Curățenie de două ori pe săptămână' } = options;
  const { email = `office@${cui}.example`, phone, contactName } = options;
  return createLead(sales, {
    name,
    cui,
    email,
    wants,
    source: 'phone',
    ...(phone === undefined ? {} : { phone }),
    ...(contactName === undefined ? {} : { contactName }),
  });
}
