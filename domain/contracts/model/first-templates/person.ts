/** Our own wording for consumers: prices with VAT, the right of withdrawal, no clause that the law strikes out. @law OUG 34/2014; Legea 193/2000 */
export const PERSON_TEMPLATE = `# PĂRȚILE
(1) {prestator_denumire}, cu sediul în {prestator_adresa}{clauza_prestator}, denumită în continuare „Prestatorul”,
și
(2) {beneficiar_denumire}, cu domiciliul în {beneficiar_adresa}, denumit(ă) în continuare „Clientul”, au convenit următoarele:

# OBIECTUL CONTRACTULUI
(1) Prestatorul execută pentru Client serviciile din Anexa 1{clauza_oferta}.
(2) Lucrările suplimentare se execută numai după ce Clientul le acceptă, cu prețul lor.

# DURATA
{clauza_durata}

# PREȚUL ȘI PLATA
(1) {clauza_pret}
(2) Clientul plătește în {zile_plata} zile calendaristice de la emiterea facturii, prin transfer în contul de pe factură, cu cardul sau în numerar, în limitele legii.
(3) Factura se trimite Clientului la {beneficiar_email}.

# OBLIGAȚIILE PĂRȚILOR
(1) Prestatorul execută serviciile cu grijă și pricepere, la termenele convenite, și răspunde de calitatea lor potrivit legii.
(2) Clientul asigură accesul și utilitățile necesare și plătește prețul.

# RECEPȚIA
(1) După executare Prestatorul trimite un proces-verbal cu serviciile executate, pe care Clientul îl confirmă ori îl întoarce cu observațiile sale.
(2) Ce nu corespunde se remediază fără costuri pentru Client, într-un termen rezonabil.

# DREPTUL DE RETRAGERE
(1) Dacă acest contract se încheie la distanță sau în afara spațiilor comerciale, Clientul se poate retrage în 14 zile de la încheierea lui, fără să arate motivul și fără alte costuri decât cele de mai jos.
(2) Pentru retragere ajunge o declarație neechivocă trimisă în acest termen la {prestator_email} sau la sediul Prestatorului.
(3) Prestatorul înapoiază sumele primite în cel mult 14 zile de când a aflat de retragere, cu același mijloc de plată.
(4) Dacă Clientul a cerut expres ca executarea să înceapă în cele 14 zile, el plătește partea executată până la retragere; după executarea completă, cerută astfel și cu luare la cunoștință, dreptul se stinge.

# ÎNCETAREA
Contractul încetează:
a) prin executarea lui sau la sfârșitul duratei;
b) prin acordul părților;
c) prin denunțare de către Client, cu preaviz de treizeci de zile, dacă durata este nedeterminată;
d) prin reziliere, dacă o parte nu își execută obligațiile în cincisprezece zile de la notificarea scrisă.
Serviciile executate până la încetare se plătesc.

# PROTECȚIA DATELOR
Prestatorul folosește datele Clientului pentru executarea contractului și pentru obligațiile sale legale, potrivit Regulamentului (UE) 2016/679, și nu le dă altora fără temei.

# RECLAMAȚII ȘI LITIGII
(1) Clientul trimite reclamațiile la {prestator_email}; Prestatorul răspunde în cel mult 30 de zile.
(2) Clientul se poate adresa Autorității Naționale pentru Protecția Consumatorilor, entității de soluționare alternativă a litigiilor sau instanței competente potrivit legii.
(3) Contractului i se aplică legea română.

# DISPOZIȚII FINALE
(1) Anexele fac parte din contract, care se modifică numai cu acordul ambelor părți.
(2) Părțile sunt de acord să semneze electronic, potrivit Legii nr. 214/2024.
`;
