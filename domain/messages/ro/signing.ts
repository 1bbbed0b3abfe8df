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
  qualifiedAdvice:
    'Pentru contracte cu valoare mare recomandăm semnătura electronică calificată: semnați fișierul PDF și trimiteți-l prin răspuns la e-mail.',
  recordedBy: 'Înregistrat de {person}',
  errors: {
    drawing: 'Semnătura desenată lipsește sau nu se poate citi. Ștergeți și desenați din nou, ori tastați numele.',
    order: 'Semnează întâi cealaltă parte. Veți putea semna imediat după aceea.',
    answered: 'Documentul are deja răspunsul acestei părți. Reîncărcați pagina ca să îl vedeți.',
    closed: 'Documentul nu mai este la semnat. Cereți un exemplar nou.',
    expired: 'Termenul de semnare a trecut. Cereți un link nou.',
    consent: 'Bifați acordul: fără el documentul nu se poate semna electronic.',
  },
};
