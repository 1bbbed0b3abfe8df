export const clients = {
  errors: {
    dealWon: 'Lucrarea este câștigată sau încheiată: nu mai poate fi pierdută.',
    stillActive:
      'Clientul are servicii active sau sume deschise. Încheiați serviciile și stingeți soldul, apoi arhivați.',
    cuiMissing: 'O firmă sau o instituție are nevoie de CUI. Pentru o persoană alegeți «Persoană fizică».',
    countryForeign: 'Alegeți țara clientului, alta decât România.',
    cuiTaken: (p: Record<string, string>) => `Clientul «${p['name'] ?? ''}» are deja acest CUI. Deschideți-l pe acela.`,
    merged: 'Clientul a fost unit cu altul. Lucrați cu celălalt.',
    sameDeputy: 'Înlocuitorul trebuie să fie altă persoană decât responsabilul.',
    notAMember: 'Persoana nu lucrează acum în firma dvs.',
    endBeforeStart: 'Sfârșitul nu poate fi înaintea începutului.',
    weeksMissing: 'Scrieți la câte săptămâni se repetă.',
    hasPapers:
      'Pe numele lui s-au emis deja facturi sau s-au înregistrat încasări: nu mai poate fi unit cu alt client.',
    leadEnded: 'Clientul potențial a fost pierdut sau marcat spam. Redeschideți-l întâi.',
    sameClient: 'Alegeți alt client decât acesta.',
    notInto: 'Clientul ales nu este activ. Alegeți altul.',
    otherIdentity:
      'Au coduri fiscale diferite, deci sunt doi contribuabili: facturile unuia nu pot trece la celălalt. Dacă unul este greșit, corectați-l întâi în fișă.',
    otherKind:
      'Sunt de feluri diferite, iar pe numele primului s-au emis facturi sau s-au înregistrat încasări. Corectați întâi felul clientului în fișă.',
  },
};
