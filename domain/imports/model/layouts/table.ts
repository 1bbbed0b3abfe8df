import type { Layout } from './layout.ts';

/** Any table: the words that people write over such columns. FGO's exports are read so, no public page says how they are headed. */
export const TABLE: Layout = {
  key: 'table',
  name: 'CSV',
  source: 'words in use',
  headings: {
    clients: {
      name: ['Denumire', 'Nume', 'Client', 'Denumire client', 'Nume client', 'Firma', 'Name', 'Company'],
      cui: ['CUI', 'CIF', 'Cod fiscal', 'Cod unic', 'CUI/CNP', 'CIF/CNP', 'Cod fiscal/CNP', 'VAT number', 'Tax ID'],
      tradeRegisterNumber: [
        'Reg. Com.',
        'Nr. Reg. Com.',
        'Registrul comerțului',
        'Nr. registrul comerțului',
        'ONRC',
        'J',
      ],
      street: ['Adresa', 'Strada', 'Adresa sediu', 'Sediu', 'Address', 'Street'],
      city: ['Localitate', 'Oraș', 'Oras/Sector', 'City'],
      county: ['Județ', 'County', 'State'],
      postalCode: ['Cod poștal', 'CP', 'Postal code', 'ZIP'],
      country: ['Țara', 'Cod țară', 'Country'],
      email: ['E-mail', 'Email', 'Adresa e-mail', 'Mail'],
      phone: ['Telefon', 'Tel.', 'Mobil', 'Phone'],
      iban: ['IBAN', 'Cont', 'Cont bancar'],
      representativeName: ['Reprezentant', 'Administrator', 'Persoana de contact', 'Contact'],
      paymentDays: ['Termen de plată', 'Termen plata', 'Scadență', 'Zile scadență'],
    },
    services: {
      name: ['Denumire', 'Serviciu', 'Denumire serviciu', 'Produs', 'Denumire produs', 'Articol', 'Nume', 'Name'],
      description: ['Descriere', 'Detalii', 'Description'],
      unit: ['UM', 'U.M.', 'Unitate', 'Unitate de măsură', 'Unit'],
      unitPrice: ['Preț', 'Preț unitar', 'Preț fără TVA', 'Preț vânzare', 'Tarif', 'Price'],
      currency: ['Moneda', 'Valuta', 'Currency'],
      vatRate: ['TVA', 'Cota TVA', 'TVA %', 'Procent TVA', 'VAT'],
    },
  },
};
