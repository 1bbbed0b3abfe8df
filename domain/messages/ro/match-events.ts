import { moneyText } from '../money-text.ts';

type Facts = Record<string, string>;
const amount = (facts: Facts) => moneyText(facts['amount'], facts['currency']);

/** The reasons that a timeline tells, each in a few words and without anybody's name or account. */
const SHORT: Facts = {
  amountExact: 'suma este exactă',
  groupNamed: 'facturile numite fac exact suma',
  balanceWhole: 'suma este tot ce era de plată',
  groupExact: 'facturile fac exact suma',
  bankCharge: 'lipsește doar comisionul băncii',
  exchange: 'suma este cea în valută, la cursul zilei',
  numberFull: 'numărul facturii este în detalii',
  numberLabelled: 'numărul facturii este în detalii',
  numberBare: 'numărul facturii apare în detalii',
  reference: 'referința este în detalii',
  ibanLearnt: 'contul este cunoscut',
  ibanOfCard: 'contul este cel din fișă',
  cui: 'CUI-ul este în detalii',
  name: 'numele plătitorului este al clientului',
  nameClose: 'numele plătitorului seamănă',
  recorded: 'încasarea era deja înregistrată',
};

/** What happened between statements and clients, as the timeline tells it. */
export const matchEvents = {
  EntryMatched: (facts: Facts) => {
    const reasons = (facts['because'] ?? '').split(' ').flatMap((key) => SHORT[key] ?? []);
    const why = reasons.length > 0 ? `, pentru că ${[...new Set(reasons)].join(', ')}` : '';
    const who = facts['way'] === 'rule' ? 'recunoscută singură din extras' : 'recunoscută din extras';
    return `Plată de ${amount(facts)} ${who}${why}`;
  },
  MatchUndone: (facts: Facts) => `Potrivirea plății de ${amount(facts)} din extras a fost desfăcută`,
};
