/** Words of an offer's paper that are not labels: sentences to the client and a consumer's enclosures. */
export const offerPaper = {
  draftNumber: '(ciornă)',
  opening: (subject: string) =>
    `Vă mulțumim pentru interesul acordat serviciilor noastre. Vă transmitem oferta pentru ${subject}.`,
  acceptance:
    'Prin apăsarea butonului «Accept oferta» confirmați că ați citit oferta și doriți încheierea contractului în condițiile de mai sus.',
  acceptanceConsumer:
    'Prin apăsarea butonului «Accept – comandă cu obligație de plată» comandați serviciile de mai sus și vă obligați la plata lor. Veți primi pe e-mail confirmarea comenzii.',
  information: 'Informații pentru consumatori',
  informationParagraphs: (p: { name: string; address: string; email: string; phone: string; total: string }) => [
    `Prestatorul este ${p.name}, cu sediul în ${p.address}, e-mail ${p.email}${p.phone === '' ? '' : `, telefon ${p.phone}`}. La aceleași date puteți trimite reclamații.`,
    `Prețul total al serviciilor, cu TVA inclus, este ${p.total}. Nu există costuri suplimentare în afara celor din ofertă.`,
    'Contractul se încheie în momentul în care primiți confirmarea comenzii pe e-mail. Plata se face pe baza facturii, în termenul scris pe ea.',
    'Aveți dreptul să vă retrageți din contract în 14 zile de la încheierea lui, fără să precizați motivele și fără alte costuri. Este suficient să ne trimiteți înainte de sfârșitul termenului o declarație neechivocă, de exemplu formularul alăturat. Vă rambursăm sumele primite în cel mult 14 zile de la primirea declarației, prin aceeași modalitate de plată.',
    'Dacă cereți ca serviciile să înceapă în cele 14 zile și apoi vă retrageți, plătiți partea proporțională din ce s-a prestat până atunci. După prestarea completă a serviciului, cerută expres și cu recunoașterea acestui efect, dreptul de retragere se pierde.',
    'Pentru soluționarea alternativă a litigiilor vă puteți adresa Autorității Naționale pentru Protecția Consumatorilor.',
  ],
  withdrawal: 'Formular de retragere',
  withdrawalParagraphs: (p: { name: string; address: string; email: string; number: string }) => [
    '(Completați și trimiteți acest formular numai dacă doriți să vă retrageți din contract.)',
    `Către: ${p.name}, ${p.address}, e-mail ${p.email}`,
    `Vă informez prin prezenta cu privire la retragerea mea din contractul pentru prestarea serviciilor din oferta ${p.number}.`,
    'Comandate la data: ............................',
    'Numele consumatorului: ............................',
    'Adresa consumatorului: ............................',
    'Semnătura (numai dacă formularul este trimis pe hârtie): ............................',
    'Data: ............................',
  ],
};
