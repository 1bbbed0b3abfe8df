export const companies = {
  errors: {
    seriesDate: 'Seria are deja un document cu o dată mai nouă. Alegeți o dată egală sau mai nouă, ori altă serie.',
    seriesInUse: 'Seria are deja documente: numărul și prefixul nu se mai schimbă. Deschideți altă serie.',
    notConfirmed: 'Confirmați întâi datele firmei, din Setări.',
  },
};
