/** Our own wording for public institutions: reception by committee, never tacit, payment by Trezorerie, no forum of the provider. @law Legea 72/2013 art. 6 */
export const INSTITUTION_TEMPLATE = `# PĂRȚILE
(1) {prestator_denumire}, cu sediul în {prestator_adresa}{clauza_prestator}, denumită în continuare „Prestatorul”,
și
(2) {beneficiar_denumire}, instituție publică, cu sediul în {beneficiar_adresa}{clauza_beneficiar}, denumită în continuare „Beneficiarul”, au convenit următoarele:

# OBIECTUL CONTRACTULUI
(1) Prestatorul execută pentru Beneficiar serviciile din Anexa 1{clauza_oferta}, iar Beneficiarul le recepționează și le plătește.
(2) Anexa 1 se modifică numai prin act adițional, în condițiile legii achizițiilor publice.

# DURATA
(1) {clauza_durata}
(2) Durata se prelungește numai prin act adițional semnat de ambele părți înainte de sfârșitul ei.

# PREȚUL
(1) {clauza_pret}
(2) Prețul este ferm pe durata contractului, afară de cazurile în care legea îngăduie ajustarea lui.

# GARANȚIA DE BUNĂ EXECUȚIE
{clauza_garantie}

# RECEPȚIA
(1) Serviciile se recepționează de comisia numită de Beneficiar, prin proces-verbal semnat și înregistrat, în cel mult {zile_receptie} zile calendaristice de la data la care Prestatorul anunță executarea.
(2) Obiecțiile se scriu în procesul-verbal, cu termen de remediere; serviciile remediate se recepționează separat.
(3) Tăcerea Beneficiarului nu ține loc de recepție.

# FACTURAREA ȘI PLATA
(1) Factura se emite potrivit legii, pe baza procesului-verbal de recepție semnat, poartă numărul acestui contract și se transmite prin RO e-Factura.
(2) Beneficiarul plătește în {zile_plata} zile calendaristice de la primirea facturii, în contul de Trezorerie al Prestatorului indicat pe factură.
(3) Pentru plata cu întârziere se datorează dobânda legală penalizatoare, potrivit Legii nr. 72/2013.

# OBLIGAȚIILE PRESTATORULUI
Prestatorul se obligă:
a) să execute serviciile cu diligența unui bun profesionist, potrivit cerințelor din Anexa 1;
b) să respecte termenele și normele de securitate și sănătate în muncă;
c) să anunțe fără întârziere Beneficiarul despre orice îl împiedică să execute;
d) să țină evidența serviciilor executate și să o prezinte comisiei de recepție.

# OBLIGAȚIILE BENEFICIARULUI
Beneficiarul se obligă:
a) să pună la dispoziție datele și accesul necesare;
b) să numească responsabilul de contract și comisia de recepție;
c) să recepționeze și să plătească serviciile executate, în termenele de mai sus.

# PENALITĂȚI PENTRU EXECUTAREA CU ÎNTÂRZIERE
Pentru serviciile întârziate din culpa sa Prestatorul datorează dobânda legală penalizatoare, calculată la valoarea lor, până la executare.

# CONFIDENȚIALITATE ȘI PROTECȚIA DATELOR
(1) Părțile păstrează secretul informațiilor care nu sunt publice potrivit legii.
(2) Datele de contact ale reprezentanților se folosesc numai pentru executarea contractului, potrivit Regulamentului (UE) 2016/679.

# FORȚA MAJORĂ
(1) Partea împiedicată de un eveniment extern, imprevizibil, absolut invincibil și inevitabil nu răspunde cât timp durează acesta.
(2) Ea anunță cealaltă parte în cinci zile și îi trimite dovada în cincisprezece zile.

# ÎNCETAREA
Contractul încetează:
a) la sfârșitul duratei;
b) prin acordul scris al părților;
c) prin reziliere, dacă o parte nu își execută obligațiile în cincisprezece zile de la notificarea scrisă;
d) în celelalte cazuri prevăzute de lege.
Serviciile recepționate până la încetare se plătesc.

# COMUNICĂRI
Comunicările se fac în scris, la {prestator_email} și {beneficiar_email}, și se înregistrează la registratura Beneficiarului.

# LEGEA APLICABILĂ ȘI LITIGIILE
Contractului i se aplică legea română. Neînțelegerile care nu se rezolvă pe cale amiabilă sunt de competența instanțelor arătate de lege.

# DISPOZIȚII FINALE
(1) Anexele fac parte din contract.
(2) Contractul se modifică numai prin act adițional.
(3) Contractul se semnează cu semnătură electronică, potrivit Legii nr. 214/2024, ori olograf, în două exemplare.
`;
