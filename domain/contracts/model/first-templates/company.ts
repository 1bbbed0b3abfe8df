/** Our own wording of a services contract between professionals. @law Legea 72/2013; Cod civil art. 1851 and the following; Legea 214/2024 */
export const COMPANY_TEMPLATE = `# PĂRȚILE
(1) {prestator_denumire}, cu sediul în {prestator_adresa}{clauza_prestator}, denumită în continuare „Prestatorul”,
și
(2) {beneficiar_denumire}, cu sediul în {beneficiar_adresa}{clauza_beneficiar}, denumită în continuare „Beneficiarul”, au convenit următoarele:

# OBIECTUL CONTRACTULUI
(1) Prestatorul execută pentru Beneficiar serviciile din Anexa 1{clauza_oferta}, iar Beneficiarul le recepționează și le plătește.
(2) Ce nu se află în Anexa 1 se execută numai după ce părțile semnează un act adițional sau Beneficiarul acceptă o ofertă nouă.

# DURATA
(1) {clauza_durata}
(2) Durata se prelungește numai prin act adițional semnat de ambele părți.

# PREȚUL
(1) {clauza_pret}
(2) {clauza_valuta}
(3) Prețul cuprinde tot ce este necesar pentru executarea serviciilor din Anexa 1, afară de ce se arată acolo separat.

# FACTURAREA ȘI PLATA
(1) Prestatorul emite factura potrivit legii{clauza_facturare}, o transmite prin RO e-Factura și trimite o copie la {beneficiar_email}.
(2) Beneficiarul plătește în {zile_plata} zile calendaristice de la data emiterii facturii, prin transfer în contul de pe factură sau prin mijloacele electronice puse la dispoziție de Prestator.
(3) Plata se consideră făcută când suma intră în contul Prestatorului.
(4) {clauza_garantie}

# ÎNTÂRZIERI
(1) {clauza_penalitati}
(2) Pentru executarea cu întârziere din culpa sa, Prestatorul datorează dobânda legală penalizatoare, calculată la valoarea serviciilor întârziate.
(3) Totalul penalităților nu depășește suma asupra căreia se calculează.

# OBLIGAȚIILE PRESTATORULUI
Prestatorul se obligă:
a) să execute serviciile cu diligența unui bun profesionist și cu personal calificat;
b) să respecte termenele convenite și normele de securitate și sănătate în muncă la locul executării;
c) să anunțe fără întârziere Beneficiarul despre orice îl împiedică să execute.

# OBLIGAȚIILE BENEFICIARULUI
Beneficiarul se obligă:
a) să pună la dispoziție datele, accesul și utilitățile necesare;
b) să desemneze o persoană de contact pentru executarea contractului;
c) să recepționeze și să plătească serviciile executate.

# RECEPȚIA
(1) După executare Prestatorul trimite un proces-verbal cu serviciile și cantitățile executate, pe care Beneficiarul îl confirmă ori îl întoarce cu obiecții motivate în {zile_receptie} zile calendaristice de la primire.
(2) Cantitățile fără obiecții se pot factura; ce s-a contestat întemeiat se remediază și se recepționează separat.
(3) {clauza_receptie_tacita}

# CONFIDENȚIALITATE
Fiecare parte păstrează secretul informațiilor aflate de la cealaltă pe durata contractului și încă trei ani, afară de cazurile în care legea cere altfel.

# PROTECȚIA DATELOR
(1) Fiecare parte folosește datele de contact ale reprezentanților celeilalte numai pentru executarea contractului, potrivit art. 6 alin. (1) lit. b) și f) din Regulamentul (UE) 2016/679.
(2) Dacă Prestatorul ajunge să prelucreze date în numele Beneficiarului, părțile încheie înainte un acord separat, potrivit art. 28 din Regulament.

# FORȚA MAJORĂ
(1) Partea împiedicată de un eveniment extern, imprevizibil, absolut invincibil și inevitabil nu răspunde cât timp durează acesta.
(2) Ea anunță cealaltă parte în cinci zile și îi trimite dovada în cincisprezece zile.
(3) Dacă evenimentul ține mai mult de șaizeci de zile, oricare parte poate pune capăt contractului, fără despăgubiri.

# ÎNCETAREA
Contractul încetează:
a) la sfârșitul duratei;
b) prin acordul scris al părților;
c) prin denunțare de către oricare parte, cu preaviz de treizeci de zile;
d) prin reziliere, dacă o parte nu își execută obligațiile în cincisprezece zile de la notificarea scrisă;
e) în celelalte cazuri prevăzute de lege.
Serviciile executate până la încetare se plătesc.

# COMUNICĂRI
Părțile își scriu la adresele de e-mail {prestator_email} și {beneficiar_email}. Notificările privind încetarea poartă semnătură electronică sau se trimit și prin scrisoare cu confirmare de primire.

# LEGEA APLICABILĂ ȘI LITIGIILE
Contractului i se aplică legea română. Neînțelegerile se rezolvă pe cale amiabilă, iar dacă nu se poate, de instanțele competente de la sediul Prestatorului.

# DISPOZIȚII FINALE
(1) Anexele fac parte din contract.
(2) Contractul se modifică numai prin act adițional.
(3) Părțile sunt de acord să semneze electronic și recunosc semnăturile electronice aplicate acestui înscris, potrivit Legii nr. 214/2024.
(4) Nulitatea unei clauze nu le atinge pe celelalte.
`;
