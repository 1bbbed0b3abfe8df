/** The public pages: what the product is, what it costs, under which terms. */
export const site = {
  welcomeTitle: 'De la primul e‑mail la banii în cont',
  welcomeLead:
    'CRM și e-Factura pentru firmele românești de servicii: oferta, contractul, execuția, procesul-verbal, factura și încasarea într-un singur loc, fără copiat dintr-un program în altul.',
  startFree: 'Creează cont gratuit',
  freeNote: 'O lună de Premium la început, apoi Standard gratuit, fără termen. Fără card.',
  stepsTitle: 'Opt pași, oricare poate fi primul',
  steps: [
    {
      name: 'Cerere',
      text: 'E-mailul unui client devine client potențial dintr-un clic, cu firma recunoscută după CUI.',
    },
    { name: 'Ofertă', text: 'Bifați serviciile și trimiteți; clientul acceptă din telefon, fără cont.' },
    { name: 'Client', text: 'Liniile acceptate devin serviciile lui contractate, cele din care se facturează.' },
    { name: 'Contract', text: 'Din șablon, semnat de ambele părți în aplicație; vă anunțăm înainte să expire.' },
    { name: 'Execuție', text: 'Echipa vede pe telefon ce are de făcut, fără prețuri, și apasă «Am finalizat».' },
    {
      name: 'Proces-verbal',
      text: 'Completat din ce s-a executat; obiecțiile devin lucrări, restul merge la facturat.',
    },
    { name: 'Factură', text: 'Serie și număr fără goluri, verificată înainte de emitere, trimisă în SPV și urmărită.' },
    {
      name: 'Încasare',
      text: 'Transfer, numerar cu chitanță sau card; extrasul se potrivește cu facturile și spune de ce.',
    },
  ],
  reasonsTitle: 'Ce nu mai faceți dvs.',
  reasons: [
    {
      title: 'Nu mai păziți termenele SPV',
      text: 'Fiecare factură are termenul ei în zile lucrătoare. Dacă SPV nu răspunde, factura așteaptă în siguranță și pleacă singură; fiecare încercare rămâne dovedită.',
    },
    {
      title: 'Nu mai ghiciți de ce a respins ANAF',
      text: 'Regulile EN 16931 și RO_CIUS se verifică pe ciornă. Fiecare problemă spune ce este greșit, de ce și în ce câmp se corectează.',
    },
    {
      title: 'Nu mai căutați unde a rămas lucrarea',
      text: 'Contractat, executat, acceptat, facturat, încasat: pentru fiecare serviciu, în cantitate și în lei, cu pasul următor pe un buton.',
    },
    {
      title: 'Nu mai rugați clientul să instaleze ceva',
      text: 'Acceptă, semnează, confirmă și plătește dintr-un link, pe telefon, fără cont și fără parolă.',
    },
  ],
  dataTitle: 'Datele sunt ale dvs.',
  dataText:
    'Baza de date însăși separă companiile între ele. Exportați oricând tot: fiecare listă, fiecare document, toată compania. Când Premium se termină, nimic nu dispare.',
  seePricing: 'Vezi prețurile',
  pictureNext: 'Emite factura pentru procesul-verbal 7',
  pictureWhy: 'Semnat de client ieri. Ultima zi legală de emitere: 15.12.2026.',
  pictureAction: 'Emite și trimite',
  pictureService: 'Curățenie birouri',
  pictureHours: 'ore',
  pictureStates: { done: 'validată de ANAF', paid: 'încasată' },
  pricingTitle: 'Două planuri, fără surprize',
  pricingLead: 'Standard rămâne gratuit. Premium lucrează singur. Prețurile sunt fără TVA.',
  standard: 'Standard',
  premium: 'Premium',
  standardPrice: 'gratuit, fără termen',
  perMonth: (amount: string) => `${amount} lei + TVA pe lună`,
  perMonths: (amount: string, months: number) => `${amount} lei + TVA pentru ${months} luni`,
  payBy: 'Cu cardul sau prin transfer bancar, pe baza unei proforme.',
  included: 'inclus',
  notIncluded: '–',
  planRows: [
    {
      feature: 'Cei opt pași, prin clic',
      standard:
        'Adresă de primire, ofertă, contract și PV prin e-mail, acceptate sau semnate prin link, factură, proformă, storno, PDF, chitanță, card prin contul dvs. Stripe',
      premium: 'inclus',
    },
    {
      feature: 'e-Factura',
      standard:
        'Verificare, trimitere prin clic, urmărire, arhivă sigilată, avertizări cu 3, 2 și 1 zile lucrătoare înainte',
      premium: 'în plus: trimitere automată, facturi primite, verificare zilnică, dovada întreruperilor SPV',
    },
    {
      feature: 'Persoane',
      standard: '2 locuri de birou; echipele din teren și un contabil nu se numără',
      premium: 'locuri fără limită, contabil la mai multe companii',
    },
    {
      feature: 'Lucrează singur',
      standard: '–',
      premium: 'Lucrări, PV-uri și facturi recurente, reamintiri de plată, potrivirea extraselor',
    },
    {
      feature: 'Date',
      standard: 'Fiecare listă CSV, exportul și ștergerea întregii companii',
      premium: 'în plus: rapoarte, API',
    },
  ],
  afterTitle: 'Ce se întâmplă când se termină Premium',
  after:
    'Compania revine singură la Standard. Nimic din ce ați făcut nu se pierde și nu se ascunde. Ce rulează singur se oprește, cu lista a ceea ce nu se va mai întâmpla; ce este deja pornit (o semnătură cerută, o plată începută, o trimitere în SPV) se încheie. La întoarcere totul se reia, iar perioadele sărite vi se propun, nu se facturează pe tăcute.',
  trial: 'O singură lună de probă pentru fiecare CUI.',
  updated: (date: string) => `În vigoare de la ${date}`,
  operator: 'Operatorul serviciului',
  termsTitle: 'Termeni de utilizare',
  terms: [
    {
      title: '1. Ce este serviciul',
      text: [
        'CRM AMC este un program folosit prin internet de firme pentru oferte, contracte, execuție, procese-verbale, facturare, RO e-Factura și încasări. Contul îl deschide o persoană care poate reprezenta firma.',
        'Documentele emise (oferte, contracte, facturi, chitanțe) sunt ale firmei dvs.; dvs. răspundeți de conținutul lor și de obligațiile fiscale. Programul verifică, avertizează și trimite, dar nu înlocuiește contabilul sau avocatul.',
      ],
    },
    {
      title: '2. Planuri și plată',
      text: [
        'Planul Standard este gratuit, fără termen. La înregistrare primiți o lună de Premium, o singură dată pentru fiecare CUI. Premium se plătește în avans pentru 1, 6 sau 12 luni și nu se prelungește fără acordul dvs.',
        'O modificare de preț nu atinge perioada plătită și se anunță cu cel puțin 30 de zile înainte. Dacă oprim serviciul sau o funcție plătită, vă restituim partea nefolosită.',
      ],
    },
    {
      title: '3. RO e-Factura',
      text: [
        'Transmiterea se face în numele firmei, cu accesul pe care îl dați în Spațiul Privat Virtual și pe care îl puteți retrage oricând. Sistemul ANAF poate fi indisponibil: în acest caz păstrăm factura, reîncercăm și arhivăm dovada încercărilor.',
        'O factură este considerată transmisă numai după răspunsul ANAF. Starea afișată în aplicație este cea primită de la ANAF.',
      ],
    },
    {
      title: '4. Semnături și plăți',
      text: [
        'Semnarea prin link este semnătură electronică simplă, cu dovada persoanei, a momentului și a documentului exact. Pentru documentele la care legea sau partenerul cere semnătură olografă ori calificată, programul oferă varianta de tipărit sau încărcarea documentului semnat.',
        'Plățile cu cardul se fac în contul dvs. Stripe. Nu ținem și nu trecem prin noi banii clienților dvs.',
      ],
    },
    {
      title: '5. Datele și încetarea',
      text: [
        'Datele sunt ale dvs. Le puteți exporta integral și puteți șterge compania oricând din Setări › Date, cu excepția a ceea ce legea obligă să fie păstrat.',
        'Puteți înceta folosirea oricând. Noi putem suspenda un cont numai pentru folosire nelegală sau care pune în pericol serviciul, cu înștiințare și cu dreptul de a exporta datele.',
      ],
    },
    {
      title: '6. Răspundere',
      text: [
        'Facem copii de siguranță și lucrăm ca serviciul să fie disponibil, fără a promite că nu se va întrerupe niciodată. Răspundem pentru prejudiciul direct dovedit, în limita sumelor plătite în ultimele 12 luni, cu excepția intenției și a culpei grave.',
        'Se aplică legea română; neînțelegerile se rezolvă pe cale amiabilă sau de instanțele de la sediul operatorului.',
      ],
    },
  ],
  privacyTitle: 'Confidențialitate',
  privacy: [
    {
      title: '1. Cine prelucrează',
      text: [
        'Pentru datele conturilor (nume, e-mail, parolă păstrată numai ca amprentă, jurnal de acces) noi suntem operator. Pentru datele clienților dvs. firma dvs. este operator, iar noi suntem persoană împuternicită: le prelucrăm numai la instrucțiunile dvs., după art. 28 din Regulamentul (UE) 2016/679.',
      ],
    },
    {
      title: '2. De ce și pe ce temei',
      text: [
        'Pentru executarea contractului cu dvs. (contul, documentele, e-mailurile), pentru obligații legale (facturile noastre către dvs.) și pentru interesul legitim de a ține serviciul în siguranță (jurnale, limitarea abuzurilor). Mesaje de marketing trimitem numai cu acordul dvs., cu dezabonare în fiecare.',
      ],
    },
    {
      title: '3. Cui ajung datele',
      text: [
        'Furnizorilor fără de care serviciul nu merge: găzduire și stocare de fișiere, trimiterea e-mailurilor (Resend), plățile cu cardul (Stripe). Către ANAF pleacă facturile, la cererea dvs. Nu vindem date și nu punem reclame; paginile nu au urmărire de la terți.',
      ],
    },
    {
      title: '4. Cât le păstrăm',
      text: [
        'Documentele contabile cât cere legea, implicit 10 ani, reglabil de firmă. Datele contului cât există contul. Copiile de siguranță se suprascriu periodic. Ștergerea companiei elimină tot ce nu trebuie păstrat.',
      ],
    },
    {
      title: '5. Drepturile dvs.',
      text: [
        'Acces, rectificare, ștergere, restricționare, opoziție și portabilitate. Ne scrieți din «Ajutor» sau la adresa de mai jos; răspundem în cel mult o lună. Puteți depune plângere la ANSPDCP. Dacă sunteți clientul unei firme care folosește CRM AMC, adresați-vă întâi acelei firme.',
      ],
    },
    {
      title: '6. Cookie-uri',
      text: [
        'Numai cele necesare: sesiunea dvs., limba, aspectul paginilor și mesajul de după o acțiune. De aceea nu vedeți un banner de consimțământ.',
      ],
    },
    {
      title: '7. Siguranța',
      text: [
        'Datele companiilor sunt separate de baza de date însăși, legăturile sunt criptate, parolele sunt păstrate ca amprente Argon2, iar fiecare acțiune are autor în jurnal. O încălcare a securității se anunță autorității în cel mult 72 de ore și dvs. fără întârziere.',
      ],
    },
  ],
};
