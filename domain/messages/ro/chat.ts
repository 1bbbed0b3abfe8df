/** What both sides of a chat may be refused with. */
export const chat = {
  errors: {
    blocked: 'Nu puteți trimite mesaje aici. Sunați firma sau scrieți-i pe e-mail.',
    tooFast: 'Prea multe mesaje într-un timp scurt. Așteptați un minut și trimiteți din nou.',
    isBlocked: 'Vizitatorul este blocat. Redeschideți conversația ca să îi puteți răspunde.',
    templateNeeded:
      'Au trecut 24 de ore de la ultimul mesaj al clientului. WhatsApp mai primește doar un șablon aprobat: alegeți unul.',
    numberTaken: 'Acest număr WhatsApp este conectat deja la altă firmă.',
    numberRefused: 'WhatsApp nu recunoaște numărul cu acest token. Verificați ambele în contul Meta.',
    whatsappAway: 'WhatsApp nu răspunde acum. Încercați din nou peste câteva minute.',
    hasGone: 'Mesajul a plecat deja.',
    origin: 'Scrieți adresa site-ului, de exemplu https://www.firma.ro.',
    fileFirst: 'Scrieți întâi un mesaj, apoi atașați fișierul.',
    isOff: 'Chatul este oprit acum.',
    strangersRefused: 'Intrați în contul dvs. ca să scrieți aici.',
    identityWrong: 'Nu am putut verifica cine sunteți. Reîncărcați pagina.',
  },
};
