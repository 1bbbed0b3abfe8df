/** A VAT category with its rate and when it falls due as a key of words: `S:2100`, `AE`, `S:2100:collection`. */
export const regimeKey = ({
  category,
  rate,
  due,
}: {
  category: string;
  rate: number;
  due: 'issue' | 'collection';
}): string => [category, ...(category === 'S' ? [rate] : []), ...(due === 'collection' ? [due] : [])].join(':');
