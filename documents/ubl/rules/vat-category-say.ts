import { told, wrongSum } from './say.ts';
import type { Category } from './vat-categories.ts';

const RATES = {
  positive: ['mai mare decât zero', 'above zero'],
  anyRate: ['cel puțin zero', 'zero or above'],
  zero: ['zero', 'zero'],
  absent: ['lăsată necompletată', 'left out'],
} as const;

/** The sentences of the ten rules of a VAT category. */
export function categorySentences(it: Category) {
  const [name, nameEn] = it.name;
  const [label, labelEn] = [`categoria ${it.code} (${name})`, `category ${it.code} (${nameEn})`];
  const [rate, rateEn] = RATES[it.rate];
  const isTaxed = it.rate === 'positive' || it.rate === 'anyRate';
  return {
    breakdown: told(
      [
        `Defalcarea TVA nu se potrivește cu liniile din ${label}.`,
        isTaxed
          ? 'Fiecare cotă folosită are grupul ei în defalcare.'
          : 'Fiecare categorie folosită are exact un grup în defalcare.',
        'Recalculați totalurile facturii.',
      ],
      [
        `The VAT breakdown does not fit the lines of ${labelEn}.`,
        isTaxed
          ? 'Each rate in use has its group in the breakdown.'
          : 'Each category in use has exactly one group in the breakdown.',
        'Calculate the totals of the invoice again.',
      ],
    ),
    identity: told(
      [
        `Pentru ${label} lipsește o identitate fiscală potrivită sau este una în plus.`,
        `La ${label}, ${it.who[0]}.`,
        'Verificați codurile de TVA ale părților și categoria de TVA.',
      ],
      [
        `For ${labelEn} a suitable tax identity is missing, or there is one too many.`,
        `In ${labelEn} ${it.who[1]}.`,
        'Look at the VAT identifiers of the parties and at the VAT category.',
      ],
    ),
    rate: told(
      [
        `Cota de TVA nu se potrivește cu ${label}.`,
        `La ${label} cota este ${rate}.`,
        'Corectați cota sau alegeți altă categorie de TVA.',
      ],
      [
        `The VAT rate does not fit ${labelEn}.`,
        `In ${labelEn} the rate is ${rateEn}.`,
        'Correct the rate or choose another VAT category.',
      ],
    ),
    base: wrongSum(
      `suma liniilor, a taxelor și a reducerilor din ${label}`,
      `the sum of lines, charges and allowances of ${labelEn}`,
    ),
    tax: isTaxed
      ? wrongSum('baza înmulțită cu cota', 'base times rate')
      : wrongSum(`zero, cât este TVA la ${label}`, `zero, the VAT of ${labelEn}`),
    reason: it.reason
      ? told(
          [
            `Lipsește motivul pentru ${label}.`,
            'Factura fără TVA spune de ce, prin text sau prin cod VATEX.',
            'Completați motivul scutirii.',
          ],
          [
            `The reason for ${labelEn} is missing.`,
            'An invoice without VAT says why, in words or by a VATEX code.',
            'Fill in the exemption reason.',
          ],
        )
      : told(
          [
            `Un motiv de scutire stă la ${label}.`,
            'La această categorie nu se scrie motiv de scutire.',
            'Ștergeți motivul sau schimbați categoria.',
          ],
          [
            `An exemption reason stands beside ${labelEn}.`,
            'In this category no exemption reason is written.',
            'Delete the reason or change the category.',
          ],
        ),
  };
}
