/**
 * What a template may leave to be filled in, `{prestator_denumire}`: a closed list, in the words of the contracts it stands
 * in. Those that begin with `clauza_` are whole phrases that depend on the case and may be empty.
 */
export const PLACEHOLDERS = [
  'prestator_denumire', 'prestator_adresa', 'prestator_regcom', 'prestator_cui', 'prestator_iban', 'prestator_banca',
  'prestator_reprezentant', 'prestator_functie', 'prestator_email', 'prestator_telefon',
  'beneficiar_denumire', 'beneficiar_adresa', 'beneficiar_regcom', 'beneficiar_cui', 'beneficiar_reprezentant',
  'beneficiar_functie', 'beneficiar_email', 'beneficiar_telefon',
  'numar', 'data', 'data_inceput', 'data_sfarsit', 'oferta', 'pret', 'pret_cu_tva', 'moneda', 'zile_plata', 'zile_receptie',
  'clauza_prestator', 'clauza_beneficiar', 'clauza_durata', 'clauza_pret', 'clauza_valuta', 'clauza_oferta',
  'clauza_facturare', 'clauza_receptie_tacita', 'clauza_garantie', 'clauza_penalitati',
] as const; // prettier-ignore
export type Placeholder = (typeof PLACEHOLDERS)[number];

export const isPlaceholder = (text: string): text is Placeholder => PLACEHOLDERS.some((one) => one === text);

/** Texts of the placeholders; undefined is missing and stands against sending, an empty text is meant. */
export type PlaceholderValues = Record<Placeholder, string | undefined>;

const MARKED = /\{([^{}]*)\}/g;

/** The names between braces, in order, known or not. */
export const namesIn = (text: string): string[] => [...text.matchAll(MARKED)].map(([, name = '']) => name.trim());

/** True when a brace opens or closes nothing. */
export const hasLooseBrace = (text: string): boolean => /[{}]/.test(text.replace(MARKED, ''));

/** The text with every known name replaced by what `valueOf` says. */
export const fillText = (text: string, valueOf: (name: Placeholder) => string): string =>
  text.replace(MARKED, (whole, name: string) =>
    isPlaceholder(name.trim()) ? valueOf(name.trim() as Placeholder) : whole,
  );
