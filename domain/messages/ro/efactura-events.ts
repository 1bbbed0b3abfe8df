type Facts = Record<string, string>;
const invoice = (facts: Facts) => `Factura ${facts['number'] ?? ''}`;
const index = (facts: Facts) => facts['index'] ?? '';

/** What happened between the company and ANAF, as the timeline tells it. */
export const efacturaEvents = {
  SubmissionRequested: (facts: Facts) => `${invoice(facts)} se trimite în SPV`,
  SubmissionAccepted: (facts: Facts) => `${invoice(facts)} a fost primită de ANAF, index ${index(facts)}`,
  SubmissionUncertain: (facts: Facts) =>
    `${invoice(facts)}: nu știm încă dacă a ajuns la ANAF; verificăm și nu o retrimitem`,
  SubmissionValidated: (facts: Facts) => `${invoice(facts)} este validată în SPV, index ${index(facts)}`,
  SubmissionRejected: (facts: Facts) => `${invoice(facts)} a fost respinsă de ANAF`,
  SubmissionTermNear: (facts: Facts) =>
    facts['days'] === '0'
      ? `${invoice(facts)} nu este în SPV; termenul se încheie astăzi`
      : `${invoice(facts)} nu este în SPV; ${facts['days'] === '1' ? 'mai este o zi lucrătoare' : `mai sunt ${facts['days'] ?? ''} zile lucrătoare`}`,
  SpvConnected: (_facts: Facts) => 'Firma a fost conectată la SPV',
  SpvAsked: (_facts: Facts) => 'SPV este întrebat acum de facturi noi',
  SupplierInvoicesListed: (_facts: Facts) => 'Au venit facturi de la furnizori în SPV',
  SupplierInvoiceDecided: (facts: Facts) =>
    `Factura furnizorului ${facts['number'] ?? ''} ${facts['decision'] === 'approved' ? 'este aprobată' : facts['decision'] === 'rejected' ? 'este respinsă' : 'se verifică din nou'}`,
  SupplierAnswered: (facts: Facts) => `Mesaj către furnizor despre factura ${facts['number'] ?? ''}`,
  BuyerMessagesListed: (_facts: Facts) => 'Au venit mesaje de la clienți în SPV',
  BuyerWrote: (facts: Facts) => `Clientul a scris prin SPV despre factura ${facts['number'] ?? ''}`,
  BuyerMessageSettled: (facts: Facts) =>
    `Mesajul clientului despre factura ${facts['number'] ?? ''} ${facts['how'] === 'answered' ? 'a primit răspuns pe e-mail' : 'este rezolvat'}`,
  SpvLost: (_facts: Facts) => 'SPV cere din nou autorizarea cu certificat',
};
