/** Words that announce an invoice's number. */
export const LABELS = new Set(
  'f fc fv ff fct fac fact factura facturi facturile facturilor facturii facura fctura inv invoice invoices seria serie proforma prof pf'.split(
    ' ',
  ),
);

/** Words that may stand between a label and the number, and between two numbers. */
export const BETWEEN = new Set(
  'nr no numar numarul numere si and plus fiscala fiscale n seria serie cu din'.split(' '),
);

/** Words after which a number is something else. */
export const OTHER_NUMBERS = new Set(
  'contract ctr contractul comanda cmd oferta bon chitanta ch dosar luna cod ref referinta tel telefon cui cif codfiscal op data etaj bl bloc ap sc sector card rata end id tranzactie auth rrn pv aviz'.split(
    ' ',
  ),
);

/** Forms of companies, which a payer writes in full, shortened, or not at all. */
export const LEGAL_FORMS = new Set(
  'sc srl srld sa pfa pf ii if snc scs ra coop ltd limited gmbh llc inc co spa bv kft ag sro plc oy ab as sas sarl'.split(
    ' ',
  ),
);
