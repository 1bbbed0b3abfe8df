import { civilDateText } from '../civil-date-text.ts';
import { moneyText } from '../money-text.ts';
import { pluralRo } from '../plural.ts';

type Facts = Record<string, string>;
const of = (facts: Facts, key: string) => facts[key] ?? '';
const lei = (facts: Facts, key: string) => moneyText(facts[key], facts['currency']);

/** Why an entry of a statement is, or is not, what is suggested: one sentence a reason. */
export const matchReasons = {
  amountExact: (_: Facts) => 'Suma este exact cât era de plată.',
  groupNamed: (facts: Facts) =>
    `${pluralRo(Number(of(facts, 'count')), 'factură', 'facturi')} numite în detalii fac împreună exact suma.`,
  balanceWhole: (_: Facts) => 'Suma este exact tot ce are clientul de plată.',
  groupExact: (facts: Facts) =>
    `${pluralRo(Number(of(facts, 'count')), 'factură', 'facturi')} fac împreună exact suma.`,
  bankCharge: (facts: Facts) => `Lipsesc ${lei(facts, 'missing')}, cât poate reține o bancă.`,
  exchange: (facts: Facts) =>
    `${moneyText(of(facts, 'open'), of(facts, 'currency'))} la cursul ${of(facts, 'rate').replace('.', ',')}; diferență de curs ${moneyText(of(facts, 'difference'))}.`,
  amountPartial: (facts: Facts) =>
    facts['missing'] ? `Este o parte; mai rămân ${lei(facts, 'missing')}.` : 'Este o parte din sumă.',
  amountOver: (facts: Facts) => `Sunt cu ${lei(facts, 'over')} mai mult decât era de plată.`,
  onAccount: (_: Facts) => 'Nicio factură nu se potrivește; banii rămân nealocați, la client.',
  numberFull: (facts: Facts) => `În detalii este numărul ${of(facts, 'number')}, cu serie.`,
  numberLabelled: (facts: Facts) => `În detalii scrie factura «${of(facts, 'written')}».`,
  numberBare: (facts: Facts) =>
    `În detalii apare «${of(facts, 'written')}», care poate fi factura ${of(facts, 'number')}.`,
  reference: (facts: Facts) => `În detalii este referința ${of(facts, 'reference')}.`,
  notAllNamed: (_: Facts) => 'Nu toate facturile sunt numite în detalii.',
  otherNumber: (facts: Facts) => `În detalii este altă factură, ${of(facts, 'number')}.`,
  unknownNumber: (facts: Facts) => `În detalii scrie factura «${of(facts, 'number')}», care nu este de plată.`,
  ibanLearnt: (facts: Facts) =>
    `Clientul a plătit din acest cont de ${pluralRo(Number(of(facts, 'times')), 'dată', 'ori')}.`,
  ibanOfCard: (_: Facts) => 'Contul este cel din fișa clientului.',
  ibanOfSeveral: (_: Facts) => 'Din acest cont au plătit mai mulți clienți.',
  cui: (facts: Facts) => `În detalii este CUI-ul ${of(facts, 'cui')}.`,
  name: (facts: Facts) => `Plătitorul este «${of(facts, 'written')}».`,
  nameClose: (facts: Facts) => `Numele plătitorului seamănă: «${of(facts, 'written')}».`,
  nameOfSeveral: (facts: Facts) => `Mai mulți clienți poartă numele «${of(facts, 'written')}».`,
  otherPayer: (facts: Facts) => `A plătit altcineva: «${of(facts, 'name')}».`,
  payerKnownAs: (_: Facts) => 'Plătitorul este cunoscut ca alt client.',
  nearDue: (facts: Facts) => `Scadența este ${civilDateText(of(facts, 'date'))}.`,
  oldest: (_: Facts) => 'Este ce așteaptă de cel mai mult timp.',
  beforeIssue: (facts: Facts) => `Factura ${of(facts, 'number')} este emisă după plată.`,
  recorded: (facts: Facts) => `Încasarea este deja înregistrată, din ${civilDateText(of(facts, 'date'))}.`,
  payout: (facts: Facts) => `Este virarea încasărilor cu cardul din ${civilDateText(of(facts, 'date'))}.`,
  refund: (facts: Facts) => `Clientul are bani nealocați din ${civilDateText(of(facts, 'date'))}.`,
  dayNear: (_: Facts) => 'Ziua este aceeași, cu cel mult trei zile diferență.',
  paidOut: (facts: Facts) => `Banii au mers la «${of(facts, 'name')}».`,
  word: (facts: Facts) => `În detalii scrie «${of(facts, 'word')}».`,
  ownAccount: (_: Facts) => 'Contul este al firmei dvs.',
};
