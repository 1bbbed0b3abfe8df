/** What a company no longer has after Premium, when a message's data do not say it more exactly. */
export const planChanges = {
  ro: [
    'facturile se trimit în SPV dintr-o apăsare, nu automat',
    'memento-urile de plată și lucrările recurente se opresc',
    'două persoane lucrează în birou; ceilalți colegi citesc',
    'portalul clienților devine câte un link pentru fiecare document',
  ],
  en: [
    'invoices go to SPV by a click, not by themselves',
    'payment reminders and recurring work pause',
    'two people work in the office; the other colleagues read',
    'the client portal becomes one link for each document',
  ],
} as const;
