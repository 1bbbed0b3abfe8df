export const leads = {
  errors: {
    duplicates: 'Există deja un client cu acest CUI sau e-mail. Alegeți clientul potrivit sau adăugați unul nou.',
    converted: 'A devenit deja client: lucrul continuă pe pagina clientului.',
  },
};
