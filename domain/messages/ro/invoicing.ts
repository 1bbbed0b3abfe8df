export const invoicing = {
  errors: {
    notDraft: 'Factura este deja emisă; nu se mai modifică. Folosiți storno sau, dacă a fost respinsă, corectarea.',
    notIssued: 'Acțiunea este posibilă doar pentru o factură emisă.',
    alreadyMailed: 'Factura a fost trimisă clientului; nu se mai anulează. Folosiți storno.',
    hasPayments: 'Pe factură există încasări. Anulați întâi încasările sau folosiți storno.',
    notReady: 'Factura nu poate fi emisă încă: vedeți ce este de corectat.',
    foreignService: 'Alegeți servicii din lista contractată a acestui client.',
    nothingAccepted: 'Procesul-verbal nu are cantități acceptate rămase de facturat.',
    acceptanceMissing:
      'Contractul cere un proces-verbal semnat înainte de facturare. Trimiteți PV-ul și emiteți după semnare.',
    reasonMissing: 'Scrieți motivul pentru care facturați fără proces-verbal; rămâne înregistrat.',
    futureDate: 'Data facturii nu poate fi în viitor.',
    notReversible: 'Factura nu se poate storna: nu este emisă sau a fost deja stornată integral.',
    reversedTooMuch: 'Cantitatea depășește ce a rămas de stornat pe acest rând.',
    otherCurrency: 'Serviciul este în altă monedă decât factura. Faceți câte o factură pentru fiecare monedă.',
    notAcceptedLine:
      'Rândul nu mai are atâta cantitate acceptată de client. Alegeți din nou din lista «De facturat».',
    proforma: 'O proformă se emite ca proformă; pentru factură folosiți «Transformă în factură».',
    notProforma: 'Doar o proformă emisă se transformă în factură.',
    rateMissing: 'Alegeți serviciul pentru care este avansul.',
    noAddress: 'Clientul nu are o adresă de e-mail. Adăugați una în fișa lui.',
    noRate: (p: Record<string, string>) =>
      `Nu avem încă un curs BNR pentru ${p['currency'] ?? ''}. Cursurile se preiau în fiecare zi lucrătoare; încercați din nou mai târziu.`,
  },
};
