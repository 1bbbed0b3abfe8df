export const clients = {
  errors: {
    county: 'Alegeți județul din listă.',
    unknownService: 'Alegeți un serviciu din catalog.',
    priceMissing: 'Serviciul nu are preț în catalog. Scrieți prețul.',
    duplicate: (p: Record<string, string>) =>
      `Există deja ${p['name'] ?? ''}. Folosiți clientul existent sau confirmați că este altul.`,
  },
};
