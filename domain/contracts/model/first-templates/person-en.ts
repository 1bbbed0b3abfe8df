/** Our own English wording for consumers: prices with VAT, the right of withdrawal, no clause that the law strikes out. @law OUG 34/2014; Legea 193/2000 */
export const PERSON_TEMPLATE_EN = `# PARTIES
(1) {prestator_denumire}, with its registered office at {prestator_adresa}{clauza_prestator}, called “the Provider”,
and
(2) {beneficiar_denumire}, residing at {beneficiar_adresa}, called “the Client”, have agreed as follows:

# SUBJECT
(1) The Provider performs for the Client the services in Annex 1{clauza_oferta}.
(2) Additional work is performed only once the Client has accepted it with its price.

# TERM
{clauza_durata}

# PRICE AND PAYMENT
(1) {clauza_pret}
(2) {clauza_valuta}
(3) The Client pays within {zile_plata} calendar days of the date of the invoice, by transfer to the account on it, by card or in cash within the limits of the law.
(4) The invoice is sent to the Client at {beneficiar_email}.

# OBLIGATIONS OF THE PARTIES
(1) The Provider performs the services with care and skill on the agreed dates and answers for their quality as the law provides.
(2) The Client provides access and utilities and pays the price.

# ACCEPTANCE
(1) After performance the Provider sends a report of the services performed, which the Client confirms or returns with remarks.
(2) What is not in conformity is remedied at no cost to the Client, within a reasonable time.

# RIGHT OF WITHDRAWAL
(1) If this agreement is concluded at a distance or off business premises, the Client may withdraw within 14 days of its conclusion, without giving a reason and at no cost other than the one below.
(2) An unequivocal statement sent within that time to {prestator_email} or to the Provider’s registered office is enough.
(3) The Provider returns the amounts received within 14 days of learning of the withdrawal, by the same means of payment.
(4) If the Client has expressly asked that performance begin within the 14 days, the Client pays for the part performed until the withdrawal; after full performance so requested and acknowledged, the right is lost.

# TERMINATION
The agreement ends:
a) by its performance or at the end of its term;
b) by agreement of the parties;
c) by notice of the Client, thirty days in advance, if its term is indefinite;
d) by termination for breach, if a party does not perform within fifteen days of a written notice.
Services performed until then are paid for.

# DATA PROTECTION
The Provider uses the Client’s data to perform this agreement and to meet its legal obligations, under Regulation (EU) 2016/679, and gives them to nobody without a legal ground.

# COMPLAINTS AND DISPUTES
(1) The Client sends complaints to {prestator_email}; the Provider answers within 30 days.
(2) The Client may turn to the National Authority for Consumer Protection, to the body for alternative dispute resolution or to the competent court.
(3) This agreement is governed by Romanian law; the mandatory consumer protection of the Client’s country of residence is kept.

# FINAL PROVISIONS
(1) The annexes are part of this agreement, which is changed only with the agreement of both parties.
(2) The parties agree to sign electronically, under Romanian Law 214/2024.
`;
