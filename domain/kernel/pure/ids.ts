import { v7 } from 'uuid';

/** A UUID v7 that names one row of one kind; the brand keeps an invoice's id from being passed for a client's. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

export type TenantId = Id<'tenant'>;
export type PersonId = Id<'person'>;

export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the text form of any UUID, in lower case as the database prints it. */
export const isId = <Kind extends string>(text: string): text is Id<Kind> => UUID.test(text);
