import { acceptanceClient } from './acceptance-client.ts';
import { acceptancePages } from './acceptance-pages.ts';

export const acceptance = {
  page: acceptancePages,
  client: acceptanceClient,
  states: {
    draft: 'Ciornă',
    sent: 'Trimis',
    viewed: 'Văzut',
    accepted: 'Acceptat',
    accepted_with_objections: 'Acceptat cu obiecții',
    refused: 'Refuzat',
    accepted_tacitly: 'Acceptat tacit',
  },
  paper: {
    inText: 'Proces-verbal de recepție',
    findings: {
      conforming: 'Serviciile corespund cerințelor stabilite de părți.',
      partial: 'Serviciile corespund cerințelor stabilite de părți, cu excepțiile de mai jos.',
      notConforming: (p: { reason: string }) => `Serviciile nu corespund cerințelor stabilite de părți: ${p.reason}`,
    },
    tacit: (p: { contract: string; days: string; sentOn: string }) =>
      `Recepție tacită potrivit contractului ${p.contract}: nicio obiecție în ${p.days} zile lucrătoare de la trimiterea din ${p.sentOn}.`,
    remedied: (p: { text: string; number: string }) =>
      `Obiecția din procesul-verbal ${p.number} a fost remediată: ${p.text}`,
    companyConsent: 'Am verificat serviciile de mai sus și le predau spre recepție în numele prestatorului.',
    consent: 'Am verificat serviciile de mai sus și confirm recepția lor.',
    consentWithObjections:
      'Am verificat serviciile de mai sus și confirm recepția lor în cantitățile și cu obiecțiile notate.',
  },
  errors: {
    notAccepted: (p: Record<string, string>) =>
      `Clientul nu a acceptat atât din „${p['service'] ?? ''}”. Micșorați cantitatea sau întocmiți un proces-verbal pentru diferență.`,
    nothingDelivered:
      'Nu există servicii prestate și nerecepționate în această lucrare. Finalizați o intervenție sau adăugați o linie.',
    foreignService: 'Serviciul nu este contractat în această lucrare. Alegeți unul din listă.',
    currencies: 'Un proces-verbal are o singură monedă. Întocmiți câte unul pentru fiecare.',
    period: 'Perioada se încheie înainte să înceapă. Corectați datele.',
    periodFuture: 'Perioada nu poate trece de ziua de azi: se recepționează numai ce s-a prestat.',
    notDraft: 'Procesul-verbal a fost trimis și nu se mai poate modifica.',
    noLines: 'Procesul-verbal nu are nicio linie cu cantitate. Adăugați cel puțin una.',
    noRecipient: 'Clientul nu are adresă de e-mail. Scrieți una sau adăugați un contact.',
    committeeMissing: 'Pentru o instituție publică treceți comisia de recepție.',
    answered: 'Procesul-verbal a primit deja un răspuns.',
    notSent: 'Procesul-verbal nu a fost încă trimis.',
    tooMuch: 'Cantitatea acceptată nu poate depăși cantitatea prestată.',
    foreignLine: 'Linia nu este din acest proces-verbal.',
    objectionMissing: 'Scrieți cel puțin o obiecție sau confirmați recepția integral.',
    objectionNeeded: (p: Record<string, string>) => `Scrieți ce nu corespunde la „${p['service'] ?? ''}”.`,
    termPast: 'Termenul de remediere nu poate fi în trecut.',
    answerDate: 'Data răspunsului este între ziua trimiterii și azi.',
    fileMissing: 'Încărcați procesul-verbal semnat: este dovada răspunsului.',
    reasonMissing: 'Scrieți motivul refuzului.',
    notTacit: 'Acceptarea tacită nu se aplică: lipsește clauza, dovada trimiterii sau termenul nu a trecut.',
  },
};
