import { z } from 'zod';
import { id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { countyOf } from '#domain/kernel/pure/counties.ts';
import { Address } from './client.ts';

/** A person at a client. */
export const ContactFields = z.object({
  name: line(100),
  role: optional(line(100)),
  email: optional(Address),
  phone: optional(line(40)),
});

export const Contact = z.object({
  id: id<'contact'>(),
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/** A place where work is done. */
export const SiteFields = z.object({
  name: line(150),
  street: optional(line(150)),
  city: optional(line(50)),
  county: optional(z.string().refine((code) => countyOf(code) !== undefined, 'county')),
  contactName: optional(line(100)),
  contactPhone: optional(line(40)),
  accessNotes: optional(prose(1_000)),
});

export const Site = z.object({
  id: id<'site'>(),
  name: z.string(),
  street: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  accessNotes: z.string().nullable(),
});
