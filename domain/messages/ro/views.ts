export const views = {
  save: 'Păstrează vederea',
  name: 'Numele vederii',
  help: 'Filtrele de acum devin o filă, numai pentru dvs.',
  remove: 'Șterge vederea',
  saved: 'Vederea a fost păstrată.',
  errors: { tooMany: 'Aveți deja 8 vederi pe această listă. Ștergeți una și încercați din nou.' },
};
