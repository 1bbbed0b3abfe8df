/** What hours and materials cost, and what a piece of business brought. */
export const costs = {
  lead: 'Din ele se calculează marja fiecărui contract. Le vede numai administratorul și nu apar pe niciun document.',
  people: 'Ora fiecărui coleg',
  peopleText:
    'Cât costă firma o oră lucrată, cu tot cu taxe. Fără dată, costul se aplică de acum înainte și orelor care nu au încă unul.',
  hourly: 'Cost pe oră',
  perHour: 'lei / oră',
  materials: 'Materiale folosite',
  materialsText: 'Tot ce s-a notat pe intervenții. Costul dat unui material se pune și data viitoare când se notează.',
  noMaterials: 'Niciun material notat',
  noMaterialsText: 'Materialele notate pe telefon, la intervenție, apar aici și primesc un cost.',
  unitCost: 'Cost pe unitate',
  from: 'Valabil din',
  used: 'Folosit',
  withoutCost: (count: number) => (count === 1 ? 'o notare fără cost' : `${count} notări fără cost`),
  saved: 'Costul a fost salvat.',
  workTitle: (client: string) => `Execuție: ${client}`,
  work: 'Executat și marjă',
  workLead: 'Ce s-a lucrat la fiecare serviciu, față de ce s-a contractat.',
  service: 'Serviciu',
  site: 'Locația',
  contracted: 'Contractat',
  delivered: 'Executat',
  visits: 'Intervenții',
  visitsOf: (done: number, ahead: number) => `${done} făcute, ${ahead} planificate`,
  hours: 'Ore',
  material: 'Materiale',
  value: 'Valoare executată',
  cost: 'Cost',
  costOf: (hours: string, material: string) => `ore ${hours}, materiale ${material}`,
  margin: 'Marjă',
  marginTitle: 'Marja lucrării',
  marginText: 'Valoarea executată fără TVA, minus orele și materialele. În lei, la ultimul curs BNR.',
  open: (count: number) =>
    count === 1 ? 'O notare nu are cost: marja pare mai bună.' : `${count} notări nu au cost: marja pare mai bună.`,
  giveCosts: 'Completează costurile',
  unpriced: (count: number) =>
    count === 1
      ? 'Un serviciu în valută fără curs cunoscut lipsește din marjă.'
      : `${count} servicii în valută fără curs cunoscut lipsesc din marjă.`,
  empty: 'Niciun serviciu contractat',
  emptyText: 'Serviciile contractate ale lucrării apar aici, cu intervențiile, orele și materialele lor.',
};
