export const collections = {
  errors: {
    moreThanPaid: 'Suma depășește banii rămași nealocați din această încasare.',
    otherClient: 'Factura este a altui client.',
    otherCurrency: 'Factura este în altă monedă decât încasarea.',
    futureDate: 'Data încasării nu poate fi în viitor.',
    fiscalReceiptMissing:
      'Pentru o persoană fizică scrieți numărul și data bonului fiscal, sau declarați în Setări temeiul scutirii.',
    reversed: 'Încasarea a fost deja anulată sau nu este încheiată.',
    cardPayment: 'O plată cu cardul se restituie din contul Stripe, nu se anulează aici.',
    returned: 'O parte din bani a fost deja restituită; încasarea nu se mai anulează.',
    nothingUnallocated: 'Încasarea nu mai are bani nealocați.',
    cashInLei: 'Numerarul se primește în lei.',
    span: 'Alegeți o perioadă de cel mult un an.',
    noCard: 'Această factură nu se plătește cu cardul.',
    nothingOpen: 'Factura nu mai are de plată o sumă care să poată fi luată cu cardul.',
    moreThanOpen: (p: Record<string, string>) =>
      `Factura mai are de plată ${p['open'] ?? ''} lei. Micșorați suma sau lăsați restul nealocat.`,
    cashPerDay: (p: Record<string, string>) =>
      `Plafonul de numerar de la un plătitor este ${p['ceiling'] ?? ''} lei pe zi; mai puteți primi ${p['left'] ?? ''} lei (Legea 70/2015).`,
    cashPerInvoice: (p: Record<string, string>) =>
      `O factură se poate încasa în numerar cel mult ${p['ceiling'] ?? ''} lei în total; au rămas ${p['left'] ?? ''} lei (Legea 70/2015). Restul se plătește prin bancă sau card.`,
  },
};
