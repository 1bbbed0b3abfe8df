import { deliveryPages } from './delivery-pages.ts';

export const delivery = {
  page: deliveryPages,
  states: {
    planned: 'Planificată',
    started: 'În lucru',
    done: 'Finalizată',
    confirmed: 'Confirmată',
    blocked: 'Blocată',
  },
  errors: {
    serviceEnded: 'Serviciul contractat s-a încheiat. Prelungiți-l sau alegeți altul.',
    teamNamed: 'Există deja o echipă cu acest nume.',
    emptyTeam: 'În echipă nu este niciun coleg activ. Adăugați-i oameni sau alegeți o persoană.',
    notAMember: 'Persoana nu lucrează în firmă. Alegeți un coleg activ.',
    alreadyDone: 'Intervenția este deja finalizată. Redeschideți-o dacă mai este de lucru.',
    notDone: 'Intervenția nu este finalizată.',
    confirmed: 'Intervenția a fost confirmată de birou și nu se mai modifică.',
    signatureMissing: 'Desenați semnătura în casetă.',
    notBegun: 'Începeți intervenția înainte ca clientul să o confirme.',
    otherQuantity: (p: Record<string, string>) =>
      `Un coleg a finalizat deja intervenția cu ${p['found'] ?? ''}, iar dvs. ați scris ${p['mine'] ?? ''}. Alegeți ce rămâne.`,
    onReport: 'Cantitatea este deja într-un proces-verbal trimis clientului.',
    invoiced: 'Ce s-a prestat aici este deja recepționat sau facturat.',
    extraWorkTaken: 'Lucrarea suplimentară este deja în lista de servicii contractate.',
    priceMissing: 'Scrieți prețul lucrării suplimentare sau alegeți un serviciu din catalog care are preț.',
    serviceMissing: 'Serviciul nu mai este în catalog. Alegeți altul.',
  },
};
