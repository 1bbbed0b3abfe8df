export const leads = {
  errors: {
    ended: 'Clientul potențial este deja închis. Redeschideți-l printr-un mesaj sau o ofertă nouă.',
  },
};
