const ro = {
  dated: (number: string, date: string) => `nr. ${number} din ${date}`,
  ended: 'Contract încetat',
  signed: 'Semnat de părți',
};
const en: typeof ro = {
  dated: (number, date) => `no. ${number} of ${date}`,
  ended: 'Contract ended',
  signed: 'Signed by the parties',
};

export const contractLabels = { ro, en };
