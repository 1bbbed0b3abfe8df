const ro = {
  title: 'ACT ADIȚIONAL',
  dated: (number: string, date: string) => `nr. ${number} din ${date}`,
  to: (title: string, number: string, date: string) => `la ${title} nr. ${number} din ${date}`,
  effective: (date: string) => `Produce efecte de la ${date}`,
  signed: 'Semnat de părți',
  changes: 'Text modificat',
  place: 'Locul',
  before: 'Text vechi',
  after: 'Text nou',
};

const en: typeof ro = {
  title: 'ADDENDUM',
  dated: (number, date) => `no. ${number} of ${date}`,
  to: (title, number, date) => `to ${title} no. ${number} of ${date}`,
  effective: (date) => `In force from ${date}`,
  signed: 'Signed by the parties',
  changes: 'Amended text',
  place: 'Place',
  before: 'Old text',
  after: 'New text',
};

export const addendumLabels = { ro, en };
