import type { Layout } from './layout.ts';

/** Headings are the names of the fields in SmartBill's lists. */
export const SMARTBILL: Layout = {
  key: 'smartbill',
  name: 'SmartBill',
  source: 'https://ajutor.smartbill.ro/article/169-adaugare-clienti-nomenclator',
  headings: {
    clients: {
      name: ['Denumire', 'Nume'],
      cui: ['CIF/CNP', 'CIF'],
      tradeRegisterNumber: ['Reg. Com.'],
      street: ['Adresa'],
      city: ['Localitate'],
      county: ['Judet'],
      country: ['Tara'],
      email: ['Email'],
      phone: ['Telefon'],
      iban: ['IBAN'],
    },
    services: {},
  },
};
