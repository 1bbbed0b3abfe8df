/** What lies in a copy, for whoever opens it years later. */
export const README = `Copia completă a unei firme din CRM AMC

manifest.json   ce conține arhiva: fiecare fișier cu SHA-256, fiecare tabel cu rânduri și sume
json/           toate datele, un tabel pe fișier, un rând pe linie; din ele se face importul
                (sumele în bani, prețurile unitare în zecimi de miime, cantitățile în miimi)
csv/            aceleași date pentru foi de calcul; separator «;», virgulă zecimală
pdf/            documentele emise
e-factura/      XML-ul fiecărei facturi și răspunsul sigilat de ANAF
files/          fișierele încărcate și păstrate, după SHA-256; numele lor sunt în json/file.json

Nu conține parole, sesiuni, autorizarea SPV și alte secrete.
`;
