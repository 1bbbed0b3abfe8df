/** Our own English wording of a services contract between professionals, for foreign clients. @law Legea 72/2013; Cod civil art. 1851 and the following; Legea 214/2024 */
export const COMPANY_TEMPLATE_EN = `# PARTIES
(1) {prestator_denumire}, with its registered office at {prestator_adresa}{clauza_prestator}, called “the Provider”,
and
(2) {beneficiar_denumire}, with its registered office at {beneficiar_adresa}{clauza_beneficiar}, called “the Client”, have agreed as follows:

# SUBJECT
(1) The Provider performs for the Client the services in Annex 1{clauza_oferta}; the Client accepts them and pays for them.
(2) What is not in Annex 1 is performed only once the parties have signed an addendum or the Client has accepted a new offer.

# TERM
(1) {clauza_durata}
(2) The term is extended only by an addendum signed by both parties.

# PRICE
(1) {clauza_pret}
(2) {clauza_valuta}
(3) The price covers everything needed to perform the services in Annex 1, except what is shown there separately.

# INVOICING AND PAYMENT
(1) The Provider issues the invoice as the law provides{clauza_facturare} and sends it to {beneficiar_email}.
(2) The Client pays within {zile_plata} calendar days of the date of issue, by transfer to the account on the invoice or by the electronic means offered by the Provider.
(3) A payment is made when the amount reaches the Provider’s account. Bank charges are borne by the party that causes them.
(4) {clauza_garantie}

# DELAYS
(1) {clauza_penalitati}
(2) For late performance through its own fault the Provider owes the statutory default interest on the value of the delayed services.
(3) Penalties do not exceed the amount on which they are calculated.

# OBLIGATIONS OF THE PROVIDER
The Provider undertakes:
a) to perform the services with the diligence of a good professional and with qualified staff;
b) to keep the agreed dates and the rules of health and safety at the place of work;
c) to tell the Client without delay of anything that stands in the way of performance.

# OBLIGATIONS OF THE CLIENT
The Client undertakes:
a) to provide the data, access and utilities that are needed;
b) to name a contact person for this agreement;
c) to accept and to pay for the services performed.

# ACCEPTANCE
(1) After performance the Provider sends a report of the services and quantities performed, which the Client confirms or returns with reasoned objections within {zile_receptie} calendar days of receiving it.
(2) Quantities without objections may be invoiced; what was rightly objected to is remedied and accepted separately.
(3) {clauza_receptie_tacita}

# CONFIDENTIALITY
Each party keeps secret what it learns from the other during the agreement and for three years after it, except where the law requires otherwise.

# DATA PROTECTION
(1) Each party uses the contact data of the other’s representatives only to perform this agreement, under article 6(1)(b) and (f) of Regulation (EU) 2016/679.
(2) If the Provider comes to process data on behalf of the Client, the parties first conclude a separate agreement under article 28 of the Regulation.

# FORCE MAJEURE
(1) A party prevented by an external, unforeseeable, absolutely invincible and unavoidable event is not liable while it lasts.
(2) It tells the other party within five days and sends proof within fifteen days.
(3) If the event lasts more than sixty days, either party may end the agreement without damages.

# TERMINATION
The agreement ends:
a) at the end of its term;
b) by written agreement of the parties;
c) by notice of either party, thirty days in advance;
d) by termination for breach, if a party does not perform within fifteen days of a written notice;
e) in the other cases provided by law.
Services performed until then are paid for.

# NOTICES
The parties write to each other at {prestator_email} and {beneficiar_email}. Notices of termination bear an electronic signature or are also sent by registered letter.

# GOVERNING LAW AND DISPUTES
This agreement is governed by Romanian law. Disputes are settled amicably and, failing that, by the competent courts at the Provider’s registered office.

# FINAL PROVISIONS
(1) The annexes are part of this agreement.
(2) This agreement is changed only by an addendum.
(3) The parties agree to sign electronically and recognise the electronic signatures on this document, under Romanian Law 214/2024.
(4) The invalidity of one clause does not affect the others.
`;
