/** A message to the Indonesian superior: Indonesian in both languages. */
export const REMINDER = {
  greetings: { morning: 'Selamat pagi', noon: 'Selamat siang', late: 'Selamat sore', night: 'Selamat malam' },
  plan: 'perencanaan kinerja',
  stage: '{stage}',
  dated:
    '{greeting}, Bapak/Ibu. Mohon izin mengingatkan, {what} saya di PMM sudah saya ajukan pada {day} dan masih menunggu persetujuan. {closes} Terima kasih.',
  undated:
    '{greeting}, Bapak/Ibu. Mohon izin mengingatkan, {what} saya di PMM masih menunggu persetujuan. {closes} Terima kasih.',
  planCloses: 'Masa pengisian ditutup {day}.',
  planClosed: 'Masa pengisian sudah ditutup {day}.',
  closes: 'Batasnya {day}.',
};
