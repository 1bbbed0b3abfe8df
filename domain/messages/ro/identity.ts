export const identity = {
  errors: {
    cuiTaken: 'Firma are deja cont. Cereți administratorului ei o invitație.',
    emailTaken: 'Există deja un cont cu această adresă. Autentificați-vă sau folosiți parola lui.',
    wrongPassword: 'Adresa sau parola nu este corectă.',
    tooManyTries: 'Prea multe încercări. Așteptați puțin și încercați din nou.',
    badToken: 'Linkul a expirat sau a fost deja folosit. Cereți unul nou.',
    lastAdministrator: 'Firma trebuie să aibă cel puțin un administrator activ. Numiți întâi altul.',
    alreadyMember: 'Această persoană lucrează deja în firmă.',
    logInFirst: 'Adresa are deja cont. Autentificați-vă cu ea, apoi deschideți din nou linkul.',
    confirmEmailFirst: 'Confirmați întâi adresa dvs. de e-mail: v-am trimis un link.',
    commonPassword: 'Parola este prea ușor de ghicit. Alegeți alta.',
  },
};
