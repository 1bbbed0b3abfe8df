export const signing = {
  title: 'Semnare',
  parties: { company: 'Prestator', client: 'Beneficiar' },
  states: { waiting: 'Așteaptă semnătura', signed: 'Semnat', refused: 'Refuzat' },
  methods: { typed: 'Nume tastat', drawn: 'Semnătură desenată', recorded: 'Înregistrat de firmă' },
  ways: { phone: 'Telefon', email: 'E-mail', paper: 'Pe hârtie', qualified: 'Semnătură electronică calificată' },
  name: 'Numele și prenumele',
  role: 'Funcția',
  method: 'Cum semnați',
  typed: 'Îmi tastez numele',
  drawn: 'Desenez semnătura',
  draw: 'Semnați în chenar, cu degetul sau cu mausul',
  clearDrawing: 'Șterge',
  consent: 'Am citit documentul, am dreptul să îl semnez și sunt de acord să îl semnez electronic.',
  statement:
    'Semnătură electronică simplă, cu dovezi de audit: linkul trimis la adresa de e-mail, adresa IP, data și ora, amprenta SHA-256 a documentului.',
  statementWithCode:
    'Semnătură electronică simplă, cu dovezi de audit: adresa de e-mail verificată cu un cod de unică folosință, adresa IP, data și ora, amprenta SHA-256 a documentului.',
  code: {
    title: 'Semnați cu un cod primit pe e-mail',
    ask: 'Sunt de acord; trimite-mi codul',
    lead: (address: string) => `Trimitem un cod de 6 cifre la ${address}. Fără el documentul nu se semnează.`,
    sent: (address: string) => `Am trimis codul la ${address}. Este valabil 10 minute.`,
    field: 'Codul din e-mail',
    again: 'Trimite alt cod',
  },
  qualifiedAdvice:
    'Pentru contracte cu valoare mare recomandăm semnătura electronică calificată: semnați fișierul PDF și trimiteți-l prin răspuns la e-mail.',
  recordedBy: (person: string) => `Înregistrat de ${person}`,
  evidence: {
    sealed: 'Textul a fost sigilat și trimis la semnat',
    opened: 'Linkul a fost deschis',
    code: 'Codul trimis pe e-mail a fost introdus',
    signed: 'Semnat pe pagină',
    recorded: 'Semnătură înregistrată de firmă, după exemplarul primit',
    complete: 'Toate părțile au semnat',
  },
  verify: {
    link: 'Verifică un document',
    title: 'Este autentic acest document?',
    lead: 'Încărcați un PDF semnat prin CRM AMC. Vă spunem dacă este exact cel sigilat atunci când au semnat părțile.',
    file: 'Documentul PDF',
    check: 'Verifică',
    privacy: 'Fișierul este doar citit și nu se păstrează. Răspunsul cuprinde numai ce scrie în documentul însuși.',
    document: 'Document',
    signedBy: 'Semnat de',
    sealed: 'Sigilat la',
    stamped: 'Sigilat la, cu marcă temporală',
    original: 'Amprenta SHA-256 a documentului semnat',
    verdicts: {
      authentic: {
        title: 'Autentic',
        text: 'Este documentul sigilat de CRM AMC, fără nicio modificare. Semnăturile părților sunt semnături electronice simple; dovezile sunt pe ultima pagină.',
      },
      changed: {
        title: 'Modificat',
        text: 'Poartă un sigiliu CRM AMC, dar nu mai este cel sigilat: ceva a fost schimbat după semnare. Cereți exemplarul original de la cealaltă parte.',
      },
      unknown: {
        title: 'Necunoscut',
        text: 'Nu este un document sigilat prin CRM AMC. Asta nu înseamnă că este fals: poate a fost semnat în alt fel sau nu a fost semnat încă.',
      },
      noFile: { title: 'Alegeți un PDF', text: 'Fișierul lipsește sau este mai mare de 20 MB.' },
      tooMany: { title: 'Prea multe verificări', text: 'Așteptați un minut și încercați din nou.' },
    },
  },
  errors: {
    drawing: 'Semnătura desenată lipsește sau nu se poate citi. Ștergeți și desenați din nou, ori tastați numele.',
    order: 'Semnează întâi cealaltă parte. Veți putea semna imediat după aceea.',
    answered: 'Documentul are deja răspunsul acestei părți. Reîncărcați pagina ca să îl vedeți.',
    codeMissing: 'Introduceți codul primit pe e-mail.',
    code: (p: Record<string, string>) =>
      p['tries'] === '0'
        ? 'Codul nu mai este valabil. Cereți altul.'
        : `Codul nu este cel trimis. Mai aveți ${p['tries'] ?? ''} încercări.`,
    tooManyCodes: 'Am trimis deja mai multe coduri. Încercați din nou peste o oră sau scrieți-ne.',
    noAddress: 'Linkul acesta nu a fost trimis pe e-mail; semnați fără cod.',
    open: 'Documentul se sigilează după ce semnează toate părțile.',
    closed: 'Documentul nu mai este la semnat. Cereți un exemplar nou.',
    expired: 'Termenul de semnare a trecut. Cereți un link nou.',
    consent: 'Bifați acordul: fără el documentul nu se poate semna electronic.',
  },
};
