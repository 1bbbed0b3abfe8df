/** Our own English wording for public institutions and embassies: reception by committee, never tacit, no forum of the provider. @law Legea 72/2013 art. 6 */
export const INSTITUTION_TEMPLATE_EN = `# PARTIES
(1) {prestator_denumire}, with its registered office at {prestator_adresa}{clauza_prestator}, called “the Provider”,
and
(2) {beneficiar_denumire}, a public institution, at {beneficiar_adresa}{clauza_beneficiar}, called “the Client”, have agreed as follows:

# SUBJECT
(1) The Provider performs for the Client the services in Annex 1{clauza_oferta}; the Client accepts them and pays for them.
(2) Annex 1 is changed only by an addendum, as the law on public procurement provides.

# TERM
(1) {clauza_durata}
(2) The term is extended only by an addendum signed by both parties before it ends.

# PRICE
(1) {clauza_pret}
(2) {clauza_valuta}
(3) The price is firm for the whole term, except where the law allows its adjustment.

# PERFORMANCE GUARANTEE
{clauza_garantie}

# ACCEPTANCE
(1) The services are accepted by the committee named by the Client, by a signed and registered report, within {zile_receptie} calendar days of the day on which the Provider announces their performance.
(2) Objections are written in the report with a term for remedy; remedied services are accepted separately.
(3) The silence of the Client is not acceptance.

# INVOICING AND PAYMENT
(1) The invoice is issued as the law provides on the basis of the signed acceptance report, bears the number of this agreement and is sent through RO e-Factura where that applies.
(2) The Client pays within {zile_plata} calendar days of receiving the invoice, to the Provider’s account shown on it.
(3) Late payment bears the statutory default interest, under Romanian Law 72/2013.

# OBLIGATIONS OF THE PROVIDER
The Provider undertakes:
a) to perform the services with the diligence of a good professional, as Annex 1 requires;
b) to keep the agreed dates and the rules of health and safety;
c) to tell the Client without delay of anything that stands in the way of performance;
d) to keep records of the services performed and to show them to the acceptance committee.

# OBLIGATIONS OF THE CLIENT
The Client undertakes:
a) to provide the data and access that are needed;
b) to name the person in charge of this agreement and the acceptance committee;
c) to accept and to pay for the services performed, within the terms above.

# PENALTIES FOR LATE PERFORMANCE
For services delayed through its own fault the Provider owes the statutory default interest on their value until they are performed.

# CONFIDENTIALITY AND DATA PROTECTION
(1) The parties keep secret all information that is not public under the law.
(2) Contact data of representatives are used only to perform this agreement, under Regulation (EU) 2016/679.

# FORCE MAJEURE
(1) A party prevented by an external, unforeseeable, absolutely invincible and unavoidable event is not liable while it lasts.
(2) It tells the other party within five days and sends proof within fifteen days.

# TERMINATION
The agreement ends:
a) at the end of its term;
b) by written agreement of the parties;
c) by termination for breach, if a party does not perform within fifteen days of a written notice;
d) in the other cases provided by law.
Services accepted until then are paid for.

# NOTICES
Notices are given in writing, at {prestator_email} and {beneficiar_email}, and are entered in the Client’s register.

# GOVERNING LAW AND DISPUTES
This agreement is governed by Romanian law. Disputes that are not settled amicably belong to the courts that the law names.

# FINAL PROVISIONS
(1) The annexes are part of this agreement.
(2) This agreement is changed only by an addendum.
(3) This agreement is signed electronically, under Romanian Law 214/2024, or by hand, in two copies.
`;
