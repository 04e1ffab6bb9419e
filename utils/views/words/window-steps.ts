/** Titles of windows that their task alone does not tell apart: window id, then the edge. */
export const WINDOW_STEPS: Record<'id' | 'en', Record<string, string>> = {
  id: {
    'campaign-data-Closes': 'Pekan cek data berakhir',
    'campaign-data-Opens': 'Pekan cek data dimulai',
    'campaign-ajukan-Closes': 'Pekan pengajuan berakhir',
    'campaign-ajukan-Opens': 'Pekan pengajuan dimulai',
    'campaign-persetujuan-Closes': 'Pekan persetujuan berakhir',
    'campaign-persetujuan-Opens': 'Pekan persetujuan dimulai',
  },
  en: {
    'campaign-data-Closes': 'Weeks for checking data end',
    'campaign-data-Opens': 'Weeks for checking data begin',
    'campaign-ajukan-Closes': 'Weeks for submitting end',
    'campaign-ajukan-Opens': 'Weeks for submitting begin',
    'campaign-persetujuan-Closes': 'Weeks for approving end',
    'campaign-persetujuan-Opens': 'Weeks for approving begin',
  },
};
