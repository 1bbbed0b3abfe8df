export const efactura = {
  errors: {
    notConnected:
      'Firma nu este conectată la SPV. Conectați-o în e-Factura › Conexiune, sau trimiteți linkul contabilului.',
    onItsWay: 'Factura este deja pe drum sau a primit răspuns; nu se trimite a doua oară.',
    alreadySent:
      'Factura a plecat spre SPV sau nu știm încă dacă a ajuns; nu se mai anulează. După validare folosiți storno.',
    notRejected: 'Se corectează doar o factură respinsă de ANAF. Pentru una validată folosiți storno.',
  },
};
