/** The words of the reports about sales, by the reports' names. */
export const salesReports = {
  'offered-contracted': {
    title: 'Ofertate și contractate',
    text: 'Pe fiecare serviciu: cât ați ofertat, cât s-a acceptat și cât ați contractat.',
    note: 'Valori fără TVA. Ofertele după data lor, serviciile contractate după ziua în care au intrat la client.',
    chart: 'Valoarea contractată pe serviciu, fără TVA',
    empty: 'Nimic ofertat în această perioadă',
    columns: {
      name: 'Serviciu',
      unit: 'U.M.',
      offeredQuantity: 'Ofertat',
      offeredValue: 'Valoare ofertată',
      acceptedQuantity: 'Acceptat',
      acceptedValue: 'Valoare acceptată',
      share: 'Rata de acceptare',
      contractedQuantity: 'Contractat',
      contractedValue: 'Valoare contractată',
    },
  },
};
